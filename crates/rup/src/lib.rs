//! Checks a proof that a formula cannot be true. This is what has to be trusted, so it is short; read the files
//! in the order `literal`, `text`, `set`, and this one.
//!
//! # What is checked
//!
//! A *formula* (DIMACS CNF) is a set of clauses. A clause is a list of literals, of which at least one has to
//! be true: `3 -5` says that 3 is true or 5 is false. A solver claims that no choice of true and false fulfils
//! all clauses at once, and hands over a *proof* (DRAT): a list of steps, each of which
//! adds a clause (a *lemma*) to the set, or deletes one (`d` in front). The last lemma is the empty clause, `0`,
//! which nothing fulfils.
//!
//! # Why an accepted proof is right
//!
//! One thing stays true through all steps: **if the formula can be fulfilled, so can the set**. At the end the
//! set holds the empty clause and cannot be fulfilled; so the formula cannot either. Step by step:
//!
//! - **A lemma that follows** (*reverse unit propagation*, RUP). Suppose that all literals of the lemma are
//!   false. A clause with all literals false but one then forces that one; that is *unit propagation*, and it is
//!   repeated until nothing more is forced. If some clause ends up with all its literals false, the supposition
//!   was wrong: whoever fulfils the set fulfils the lemma too.
//! - **A lemma that may be added** (*resolution asymmetric tautology*, RAT) need not follow. Let `p` be its first
//!   literal. If for each clause in the set that contains `-p`, the lemma together with the rest of that clause
//!   is RUP, then whoever fulfils the set but not the lemma can turn `p` true: the clauses that might suffer have
//!   each another true literal, as the lemma has none. The set can still be fulfilled.
//! - **A deletion** takes a demand away. What could be fulfilled still can.
//!
//! # What was forced stays forced
//!
//! What unit propagation forces without any supposition is kept from step to step (the *trail*); it would be slow
//! to find it again each time. Deleting a clause does not take back what it had forced. This differs from the
//! letter of DRAT and is safe: think of each literal on the trail as a lemma of its own. It follows, by unit
//! propagation, when it is put there, and it is never deleted. Such a lemma `-p` is one of the clauses that RAT
//! has to look at; with it, RAT on `p` demands what RUP has just failed to show. So RAT is refused where `-p` is
//! on the trail.
//!
//! A deletion of what is not in the set changes nothing and is counted.
//!
//! ```
//! let either_and_neither = "p cnf 2 4\n 1 2 0\n -1 2 0\n 1 -2 0\n -1 -2 0\n";
//! assert!(philtrum_rup::check(either_and_neither, "2 0\n0\n").is_ok());
//! let refused = philtrum_rup::check(either_and_neither, "2 0\n").unwrap_err();
//! assert_eq!(refused.to_string(), "proof: the empty clause is never derived");
//! ```

mod literal;
mod refused;
mod set;
mod text;

pub use literal::LARGEST;
pub use refused::{Place, Reason, Refused};

use literal::Literal;
use set::Set;
use text::Step;

/// A proof that was accepted, in numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Checked {
    /// Clauses of the formula.
    pub clauses: usize,
    /// Lemmas up to the empty clause, each of which passed.
    pub lemmas: usize,
    /// How many of them passed as RAT alone.
    pub rat: usize,
    /// Deletions done.
    pub deleted: usize,
    /// Deletions of what was not there.
    pub ignored: usize,
}

/// Whether a formula (DIMACS CNF) is refuted by a proof (DRAT, as text).
///
/// # Errors
///
/// If either cannot be read, if a lemma does not pass, or if the empty clause is not derived.
pub fn check(formula: &str, proof: &str) -> Result<Checked, Refused> {
    let formula = text::formula(formula)?;
    let steps = text::proof(proof)?;
    let mut checked = Checked { clauses: formula.clauses.len(), ..Checked::default() };
    let mut set = Set::new(formula.largest.max(text::largest(&steps)));
    for clause in formula.clauses {
        // A formula that demands the impossible in so many words needs no proof.
        if clause.is_empty() {
            return Ok(checked);
        }
        set.add(clause);
    }
    for Step { line, deletes, literals } in steps {
        if deletes {
            let found = set.delete(literals);
            *(if found { &mut checked.deleted } else { &mut checked.ignored }) += 1;
            continue;
        }
        checked.lemmas += 1;
        if !set.implies(&literals) {
            may_be_added(&mut set, &literals).map_err(|reason| Refused::proof(line, reason))?;
            checked.rat += 1;
        }
        if literals.is_empty() {
            return Ok(checked);
        }
        set.add(literals);
    }
    Err(Refused::proof(0, Reason::NoEmptyClause))
}

/// RAT on the first literal, of a lemma that is not RUP.
fn may_be_added(set: &mut Set, lemma: &[Literal]) -> Result<(), Reason> {
    let Some(first) = lemma.first().copied() else { return Err(Reason::NotImplied) };
    if set.is_false(first) {
        return Err(Reason::NotImplied);
    }
    for clause in set.containing(-first) {
        let mut both = lemma.to_vec();
        both.extend(clause.iter().filter(|literal| **literal != -first));
        if !set.implies(&both) {
            return Err(Reason::NeitherRupNorRat(text::words(&clause)));
        }
    }
    Ok(())
}
