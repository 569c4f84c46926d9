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

/// What a reader would stumble over: sayings to do without where something else says as much. What comes
/// first matters most.
pub(crate) type Dislikes = Vec<Vec<usize>>;

/// Takes away what is not needed, then asks the solver for somebody with fewer answers, until there is
/// nobody; then, among those with so few, for somebody with less of what is disliked.
pub(crate) fn of(
    people: People<'_>,
    statement: Bit,
    said: Said,
    limit: u64,
    dislikes: &Dislikes,
) -> Said {
    let mut circuit = people.circuit.clone();
    let mut search = Search {
        statement,
        person: without_needless(people, people.circuit, statement, said, dislikes),
        limit,
    };
    let counted = Counted::of(people, &mut circuit, parts(people.space));
    if search.fewest(people, &mut circuit, &counted) {
        for disliked in dislikes {
            let each = disliked.iter().map(|at| vec![*at]).collect();
            let counted = Counted::of(people, &mut circuit, each);
            search.fewest(people, &mut circuit, &counted);
        }
    }
    search.person
}

/// Somebody, and what is true of whoever may take their place.
struct Search {
    statement: Bit,
    person: Said,
    limit: u64,
}

impl Search {
    /// Somebody with as little of what is counted as there can be; whoever follows has no more. Where it
    /// is too much to count, nobody is looked for.
    fn fewest(&mut self, people: People<'_>, circuit: &mut Circuit, counted: &Counted) -> bool {
        loop {
            let count = counted.answers(&self.person);
            if count > EXACT {
                return false;
            }
            let fewer = circuit.at_least(count, &counted.bits);
            let fewer = circuit.and(self.statement, !fewer);
            let clauses = Clauses::of(circuit, people.space, people.anyone, fewer);
            let found = if count == 0 { Found::Nobody } else { solve(&clauses, self.limit) };
            let Found::Somebody(says) = found else {
                let more = circuit.at_least(count + 1, &counted.bits);
                self.statement = circuit.and(self.statement, !more);
                return true;
            };
            let mut said = vec![false; self.person.len()];
            for (at, is_said) in says {
                if let Some(slot) = said.get_mut(at) {
                    *slot = is_said;
                }
            }
            self.person = without_needless(people, circuit, self.statement, said, &Vec::new());
        }
    }
}

/// What counts as one: an answered question, a medicine on the list; or a saying that is disliked.
struct Counted {
    groups: Vec<Vec<usize>>,
    bits: Vec<Bit>,
}

impl Counted {
    fn of(people: People<'_>, circuit: &mut Circuit, groups: Vec<Vec<usize>>) -> Self {
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

/// Leaves out answer by answer, what is disliked first, and keeps what is needed.
fn without_needless(
    people: People<'_>,
    circuit: &Circuit,
    statement: Bit,
    mut said: Said,
    dislikes: &Dislikes,
) -> Said {
    let listed = people.space.medicines().start;
    let mut parts = parts(people.space);
    parts.sort_by_cached_key(|part| {
        let is_said = |at: &&usize| at_of(&said, **at);
        let disliked = |at: &usize| dislikes.iter().position(|list| list.contains(at));
        part.iter().filter(is_said).filter_map(disliked).min().unwrap_or(usize::MAX)
    });
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
        if !emptied && circuit.evaluate(&fewer).get(statement) {
            said = fewer;
        }
    }
    said
}

fn at_of(said: &Said, at: usize) -> bool {
    said.get(at).copied().unwrap_or(false)
}
