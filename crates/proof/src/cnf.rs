//! A statement as clauses: only what it rests on, and what can be said of that.

use std::collections::BTreeMap;

use crate::circuit::{Bit, Circuit, Node};
use crate::space::{Person, Space};

/// A literal as in DIMACS: a variable from 1, negative if it is false.
pub(crate) type Literal = i32;

/// Clauses that can all be true if somebody is as the statement says.
#[derive(Clone, Debug, Default)]
pub struct Clauses {
    /// Each needs one true literal.
    pub(crate) clauses: Vec<Vec<Literal>>,
    /// How many variables there are.
    pub(crate) variables: i32,
    /// Which saying each variable stands for, where it stands for one.
    pub(crate) legend: BTreeMap<i32, usize>,
}

/// Builds clauses for the part of a circuit that a statement rests on.
struct Builder<'a> {
    circuit: &'a Circuit,
    clauses: Clauses,
    /// The variable of each node; 0 for none yet.
    variables: Vec<i32>,
    waiting: Vec<usize>,
}

impl Builder<'_> {
    fn variable(&mut self, node: usize) -> i32 {
        match self.variables.get_mut(node) {
            Some(0) => {}
            Some(known) => return *known,
            None => return 0,
        }
        self.clauses.variables += 1;
        let variable = self.clauses.variables;
        if let Some(slot) = self.variables.get_mut(node) {
            *slot = variable;
        }
        self.waiting.push(node);
        variable
    }

    fn literal(&mut self, bit: Bit) -> Literal {
        let variable = self.variable(bit.node());
        if bit.is_negated() { -variable } else { variable }
    }

    /// Says what the waiting nodes mean, until all that they rest on is said.
    fn settle(&mut self) {
        while let Some(node) = self.waiting.pop() {
            let variable = self.variable(node);
            match self.circuit.node(node) {
                Node::False => self.clauses.clauses.push(vec![-variable]),
                Node::Input(number) => {
                    self.clauses.legend.insert(variable, *number as usize);
                }
                Node::All(parts) => {
                    let mut whole = vec![variable];
                    for part in parts {
                        let literal = self.literal(*part);
                        self.clauses.clauses.push(vec![-variable, literal]);
                        whole.push(-literal);
                    }
                    self.clauses.clauses.push(whole);
                }
            }
        }
    }
}

impl Clauses {
    /// The clauses for: there is somebody of whom this is true.
    #[must_use]
    pub fn of(circuit: &Circuit, space: &Space, anyone: &Person, statement: Bit) -> Self {
        let variables = vec![0; circuit.size()];
        let mut builder =
            Builder { circuit, clauses: Self::default(), variables, waiting: Vec::new() };
        let root = builder.literal(statement);
        builder.clauses.clauses.push(vec![root]);
        builder.settle();
        let mut done: Vec<std::ops::Range<usize>> = Vec::new();
        let inputs: Vec<usize> = builder.clauses.legend.values().copied().collect();
        for input in inputs {
            let group = space.group_of(input);
            if done.contains(&group) {
                continue;
            }
            for clause in space.constraints(group.clone()) {
                let literals = clause.into_iter().map(|(at, said)| {
                    let literal = builder.literal(anyone.says(at));
                    if said { literal } else { -literal }
                });
                let literals: Vec<_> = literals.collect();
                builder.clauses.clauses.push(literals);
            }
            done.push(group);
        }
        builder.settle();
        builder.clauses
    }

    /// As DIMACS, with a legend in comments.
    #[must_use]
    pub fn dimacs(&self, title: &[String], name: impl Fn(usize) -> String) -> String {
        use std::fmt::Write;
        let mut text = String::new();
        for line in title {
            let _ = writeln!(text, "c {line}");
        }
        for (variable, saying) in &self.legend {
            let _ = writeln!(text, "c {variable} = {}", name(*saying));
        }
        let _ = writeln!(text, "p cnf {} {}", self.variables, self.clauses.len());
        for clause in &self.clauses {
            for literal in clause {
                let _ = write!(text, "{literal} ");
            }
            text.push_str("0\n");
        }
        text
    }
}
