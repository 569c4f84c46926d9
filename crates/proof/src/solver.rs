//! Whether there is somebody of whom a statement is true.

use batsat::{Callbacks, ClauseKind, Lit, Solver, SolverInterface, Var, lbool};

use crate::cnf::{Clauses, Literal};

/// The solver, for the certificate.
pub const SOLVER: &str = "BatSat 0.6.0";

/// What a solver found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// Somebody, who says this.
    Somebody(Vec<(usize, bool)>),
    /// There is nobody.
    Nobody,
    /// The limit was reached.
    Undecided,
}

/// Writes down what the solver learns, and stops it at the limit.
#[derive(Default)]
struct Watcher {
    learnt: u64,
    limit: u64,
    proof: Option<String>,
}

impl Watcher {
    fn write(&mut self, prefix: &str, clause: &[Lit]) {
        use std::fmt::Write;
        let Some(proof) = &mut self.proof else { return };
        proof.push_str(prefix);
        for literal in clause {
            let variable = i64::from(literal.var().idx()) + 1;
            let _ = write!(proof, "{} ", if literal.sign() { variable } else { -variable });
        }
        proof.push_str("0\n");
    }
}

impl Callbacks for Watcher {
    fn on_new_clause(&mut self, clause: &[Lit], kind: ClauseKind) {
        if kind == ClauseKind::Learnt {
            self.learnt += 1;
            self.write("", clause);
        }
    }

    fn stop(&self) -> bool {
        self.learnt > self.limit
    }
}

/// Looks for somebody. The limit is in conflicts, so that every machine decides the same.
#[must_use]
pub fn solve(clauses: &Clauses, limit: u64) -> Found {
    run(clauses, Watcher { limit, ..Watcher::default() }).0
}

/// Looks for somebody, and writes down why there is nobody: a proof in the format DRAT.
#[must_use]
pub fn solve_with_proof(clauses: &Clauses, limit: u64) -> (Found, String) {
    let watcher = Watcher { limit, proof: Some(String::new()), ..Watcher::default() };
    let (found, watcher) = run(clauses, watcher);
    let mut proof = watcher;
    proof.push_str("0\n");
    (found, proof)
}

fn run(clauses: &Clauses, watcher: Watcher) -> (Found, String) {
    let mut solver = Solver::new(batsat::SolverOpts::default(), watcher);
    let variables: Vec<Var> = (0..clauses.variables).map(|_| solver.new_var_default()).collect();
    let literal = |literal: Literal| {
        let at = literal.unsigned_abs() as usize - 1;
        variables.get(at).map(|variable| Lit::new(*variable, literal > 0))
    };
    for clause in &clauses.clauses {
        let mut literals: Vec<_> = clause.iter().filter_map(|one| literal(*one)).collect();
        if !solver.add_clause_reuse(&mut literals) {
            break;
        }
    }
    let found = match solver.solve_limited(&[]) {
        result if result == lbool::TRUE => {
            let says = |(variable, saying): (&i32, &usize)| {
                let variable = variables.get(*variable as usize - 1)?;
                Some((*saying, solver.value_var(*variable) == lbool::TRUE))
            };
            Found::Somebody(clauses.legend.iter().filter_map(says).collect())
        }
        result if result == lbool::FALSE => Found::Nobody,
        _ => Found::Undecided,
    };
    (found, solver.cb_mut().proof.take().unwrap_or_default())
}
