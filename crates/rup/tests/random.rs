//! Small formulas at random: a solver's proofs are accepted, and nothing is accepted that is not so.
//! Truth is what trying all values says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use batsat::{Callbacks, ClauseKind, Lit, Solver, SolverInterface, lbool};
use philtrum_rup::{Checked, Refused, check};
use proptest::collection::vec;
use proptest::prelude::*;

type Clause = Vec<i32>;

/// A line of a proof: whether it deletes, and what.
type Line = (bool, Clause);

const VARIABLES: i32 = 6;

/// Proofs may speak of one more.
const MORE: i32 = VARIABLES + 1;

fn literal(largest: i32) -> impl Strategy<Value = i32> {
    (1..=largest, any::<bool>())
        .prop_map(|(variable, sign)| if sign { variable } else { -variable })
}

fn formula(clauses: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Clause>> {
    vec(vec(literal(VARIABLES), 1..4), clauses)
}

/// Lemmas, and deletions of whatever is there at some place.
fn lines() -> impl Strategy<Value = Vec<(Option<prop::sample::Index>, Clause)>> {
    vec(
        (prop::option::weighted(0.3, any::<prop::sample::Index>()), vec(literal(MORE), 1..4)),
        0..12,
    )
}

fn cnf(formula: &[Clause]) -> String {
    let lines = formula.iter().map(|clause| line(clause)).collect::<String>();
    format!("p cnf {VARIABLES} {}\n{lines}", formula.len())
}

fn line(clause: &[i32]) -> String {
    clause.iter().map(|literal| format!("{literal} ")).collect::<String>() + "0\n"
}

fn proof(lines: &[Line]) -> String {
    let line =
        |(deletes, clause): &Line| format!("{}{}", if *deletes { "d " } else { "" }, line(clause));
    lines.iter().map(line).collect()
}

/// Tries all values of all variables.
fn can_be(clauses: &[Clause]) -> bool {
    (0..1 << MORE).any(|values: i32| {
        let is_true = |literal: &i32| (values >> (literal.abs() - 1) & 1 == 1) == (*literal > 0);
        clauses.iter().all(|clause| clause.iter().any(is_true))
    })
}

/// Writes down what the solver learns.
#[derive(Default)]
struct Scribe(Vec<Line>);

impl Callbacks for Scribe {
    fn on_new_clause(&mut self, clause: &[Lit], kind: ClauseKind) {
        if kind == ClauseKind::Learnt {
            let number = |literal: &Lit| {
                let variable = i32::try_from(literal.var().idx()).unwrap() + 1;
                if literal.sign() { variable } else { -variable }
            };
            self.0.push((false, clause.iter().map(number).collect()));
        }
    }
}

/// Whether a solver can fulfil it, and its proof that this cannot be.
fn solve(formula: &[Clause]) -> (bool, Vec<Line>) {
    let mut solver = Solver::new(batsat::SolverOpts::default(), Scribe::default());
    let variables: Vec<_> = (0..VARIABLES).map(|_| solver.new_var_default()).collect();
    for clause in formula {
        let literal = |one: &i32| Lit::new(variables[one.unsigned_abs() as usize - 1], *one > 0);
        if !solver.add_clause_reuse(&mut clause.iter().map(literal).collect()) {
            break;
        }
    }
    let found = solver.solve_limited(&[]) == lbool::TRUE;
    let mut lines = std::mem::take(&mut solver.cb_mut().0);
    lines.push((false, Vec::new()));
    (found, lines)
}

/// The same check, as slow and as plain as it can be said.
#[derive(Default)]
struct Plain {
    clauses: Vec<Clause>,
    forced: Vec<i32>,
    is_refuted: bool,
}

impl Plain {
    /// What is forced if these are true; none if a clause is broken.
    fn forced(&self, mut so: Vec<i32>) -> Option<Vec<i32>> {
        'again: loop {
            if so.iter().any(|literal| so.contains(&-literal)) {
                return None;
            }
            for clause in &self.clauses {
                let mut open: Vec<i32> =
                    clause.iter().copied().filter(|literal| !so.contains(&-literal)).collect();
                open.dedup();
                match open.as_slice() {
                    [] => return None,
                    [one] if !so.contains(one) => {
                        so.push(*one);
                        continue 'again;
                    }
                    _ => {}
                }
            }
            return Some(so);
        }
    }

    fn implies(&self, lemma: &[i32]) -> bool {
        let so = self.forced.iter().copied().chain(lemma.iter().map(|literal| -literal));
        self.is_refuted || self.forced(so.collect()).is_none()
    }

    fn add(&mut self, clause: &Clause) {
        self.clauses.push(clause.clone());
        self.clauses.last_mut().unwrap().sort_unstable();
        match self.forced(self.forced.clone()) {
            Some(forced) => self.forced = forced,
            None => self.is_refuted = true,
        }
    }

    fn delete(&mut self, clause: &Clause) {
        let key =
            |clause: &Clause| clause.iter().copied().collect::<std::collections::BTreeSet<_>>();
        if let Some(at) = self.clauses.iter().rposition(|one| key(one) == key(clause)) {
            self.clauses.remove(at);
        }
    }

    fn accepts(&self, lemma: &[i32]) -> bool {
        if self.implies(lemma) {
            return true;
        }
        let Some(first) = lemma.first() else { return false };
        let against = |clause: &&Clause| clause.contains(&-first);
        !self.forced.contains(&-first)
            && self.clauses.iter().filter(against).all(|clause| {
                let rest = clause.iter().filter(|literal| **literal != -first);
                self.implies(&lemma.iter().chain(rest).copied().collect::<Vec<_>>())
            })
    }

    /// The first line that is refused, from 1; the last one plus one if there is none.
    fn first_refused(formula: &[Clause], lines: &[Line]) -> usize {
        let mut plain = Self::default();
        for clause in formula {
            plain.add(clause);
        }
        for (at, (deletes, clause)) in lines.iter().enumerate() {
            if *deletes {
                plain.delete(clause);
            } else if plain.accepts(clause) {
                plain.add(clause);
            } else {
                return at + 1;
            }
        }
        lines.len() + 1
    }
}

/// The first line that is refused; the last one plus one if there is none.
fn first_refused(result: &Result<Checked, Refused>, lines: &[Line]) -> usize {
    match result {
        Ok(_) => lines.len() + 1,
        Err(refused) if refused.line == 0 => lines.len() + 1,
        Err(refused) => refused.line,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_solvers_proof_is_accepted_where_nothing_fulfils_the_formula(formula in formula(10..40)) {
        let (found, lines) = solve(&formula);
        prop_assert_eq!(found, can_be(&formula));
        let result = check(&cnf(&formula), &proof(&lines));
        prop_assert_eq!(result.is_ok(), !found, "{:?}", result);
    }

    #[test]
    fn nothing_is_accepted_for_a_formula_that_can_be_fulfilled(
        formula in formula(20..40),
        drops in vec(any::<prop::sample::Index>(), 40),
        flips in vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..4),
    ) {
        let (found, lines) = solve(&formula);
        prop_assume!(!found);
        let mut changed = formula;
        for (clause, literal) in flips {
            let at = clause.index(changed.len());
            let place = literal.index(changed[at].len());
            changed[at][place] *= -1;
        }
        for drop in drops {
            if can_be(&changed) {
                break;
            }
            changed.remove(drop.index(changed.len()));
        }
        prop_assume!(can_be(&changed));
        prop_assert!(check(&cnf(&changed), &proof(&lines)).is_err());
    }

    /// The one thing that stays true through all steps, and the plain check says the same of each.
    #[test]
    fn no_step_makes_the_possible_impossible(formula in formula(0..16), lines in lines()) {
        // A deletion is of something that is there.
        let mut there = formula.clone();
        let mut steps: Vec<Line> = Vec::new();
        for (deleted, lemma) in lines {
            match deleted {
                Some(at) if !there.is_empty() => {
                    let at = at.index(there.len());
                    steps.push((true, there.remove(at)));
                }
                _ => {
                    there.push(lemma.clone());
                    steps.push((false, lemma));
                }
            }
        }
        steps.push((false, Vec::new()));
        let result = check(&cnf(&formula), &proof(&steps));
        let refused = first_refused(&result, &steps);
        prop_assert_eq!(refused, Plain::first_refused(&formula, &steps), "{:?}", result);
        if can_be(&formula) {
            prop_assert!(result.is_err());
            let mut set = formula;
            for (deletes, clause) in &steps[..refused - 1] {
                if !deletes {
                    set.push(clause.clone());
                } else if let Some(at) = set.iter().position(|one| one == clause) {
                    set.remove(at);
                }
            }
            prop_assert!(can_be(&set), "{:?}", steps);
        }
    }

    #[test]
    fn no_text_makes_it_panic(formula in "(p cnf [0-9]{1,2} [0-9]\n)?([-cd0-9 \n]|p cnf|.){0,60}", proof in "([-d0-3 \n]|.){0,60}") {
        let _ = check(&formula, &proof);
    }
}
