//! The smallest person of whom a statement is true: whoever reads about them should have little to read.

use crate::circuit::{Bit, Circuit};
use crate::cnf::Clauses;
use crate::decode::Said;
use crate::solver::{Found, solve};
use crate::space::{Person, Saying, Space};

/// Above so many answers, fewer are not looked for by the solver, only by leaving out one by one.
const EXACT: usize = 12;

/// Everybody who is looked through.
#[derive(Clone, Copy, Debug)]
pub(crate) struct People<'a> {
    pub(crate) circuit: &'a Circuit,
    pub(crate) space: &'a Space,
    pub(crate) anyone: &'a Person,
}

/// Takes away what is not needed, then asks the solver for somebody with fewer answers, until there is
/// nobody.
pub(crate) fn of(people: People<'_>, statement: Bit, said: Said, limit: u64) -> Said {
    let mut person = without_needless(people, statement, said);
    let mut circuit = people.circuit.clone();
    let counted = Counted::of(people, &mut circuit);
    loop {
        let answers = counted.answers(&person);
        if answers == 0 || answers > EXACT {
            return person;
        }
        let more = circuit.at_least(answers, &counted.bits);
        let fewer = circuit.and(statement, !more);
        let clauses = Clauses::of(&circuit, people.space, people.anyone, fewer);
        let Found::Somebody(says) = solve(&clauses, limit) else { return person };
        let mut said = vec![false; person.len()];
        for (at, is_said) in says {
            if let Some(slot) = said.get_mut(at) {
                *slot = is_said;
            }
        }
        person = without_needless(people, statement, said);
    }
}

/// What counts as one answer: an answered question, a medicine on the list.
struct Counted {
    groups: Vec<Vec<usize>>,
    bits: Vec<Bit>,
}

impl Counted {
    fn of(people: People<'_>, circuit: &mut Circuit) -> Self {
        let groups = parts(people.space);
        let person = people.anyone;
        let bits = groups
            .iter()
            .map(|group| circuit.any(group.iter().map(|at| person.says(*at)).collect::<Vec<_>>()))
            .collect();
        Self { groups, bits }
    }

    fn answers(&self, said: &Said) -> usize {
        let is = |at: &usize| said.get(*at).copied().unwrap_or(false);
        self.groups.iter().filter(|group| group.iter().any(is)).count()
    }
}

/// What can be left out as one: all that is said of a finding, a medicine, that a list was given.
fn parts(space: &Space) -> Vec<Vec<usize>> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(saying) = space.sayings().get(at) {
        let end = match saying.finding() {
            Some(finding) => space.group(finding).end,
            None => at + 1,
        };
        parts.push((at..end).collect());
        at = end;
    }
    parts
}

/// Leaves out answer by answer, and keeps what is needed.
fn without_needless(people: People<'_>, statement: Bit, mut said: Said) -> Said {
    let listed = people.space.medicines().start;
    let mut parts = parts(people.space);
    // Values of one question may be needless too, and so is the list once nothing stands on it.
    let values = people.space.sayings().iter().enumerate();
    let values = values.filter(|(_, one)| matches!(one, Saying::Value(..)));
    parts.extend(values.map(|(at, _)| vec![at]));
    parts.push(vec![listed]);
    for part in parts {
        if !part.iter().any(|at| said.get(*at).copied().unwrap_or(false)) {
            continue;
        }
        let mut fewer = said.clone();
        for at in &part {
            if let Some(slot) = fewer.get_mut(*at) {
                *slot = false;
            }
        }
        let emptied =
            part == [listed] && people.space.medicines().skip(1).any(|at| at_of(&said, at));
        if !emptied && people.circuit.evaluate(&fewer).get(statement) {
            said = fewer;
        }
    }
    said
}

fn at_of(said: &Said, at: usize) -> bool {
    said.get(at).copied().unwrap_or(false)
}
