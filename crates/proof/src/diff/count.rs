//! How many people a change meets, out of all that there can be.
//!
//! What the change rests on becomes a binary decision diagram, and its paths are counted; everything else
//! multiplies. "And no other red flag fires" rests on nearly everything: a diagram of it has no end. So there
//! is a limit: a condition that does not fit is left out, and then the count is *at most*.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet, op_function};
use num_bigint::BigUint;

use crate::circuit::{Bit, Circuit, Node};
use crate::space::{Saying, Space};

use super::paths::people;

/// How many nodes a diagram may have.
const NODES: usize = 4_000;

/// How many people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Count {
    /// So many sets of answers.
    pub people: BigUint,
    /// Just so many; otherwise at most so many.
    pub exact: bool,
}

impl Count {
    /// One in so many of all, rounded down; none where there is nobody.
    #[must_use]
    pub fn one_in(&self, all: &BigUint) -> Option<BigUint> {
        (self.people != BigUint::ZERO).then(|| all / &self.people)
    }
}

/// Those whom a change meets.
#[derive(Clone, Debug)]
pub(super) struct Met {
    pub(super) count: Count,
    bound: Bound,
}

/// A diagram that holds for everybody of whom a statement is true; if it is exact, for nobody else.
#[derive(Clone, Debug)]
struct Bound {
    bdd: Bdd,
    exact: bool,
}

/// Counts statements of one circuit.
#[derive(Debug)]
pub(super) struct Counter<'a> {
    circuit: &'a Circuit,
    space: &'a Space,
    set: BddVariableSet,
    /// The variable of each saying that some statement rests on.
    variables: HashMap<usize, BddVariable>,
    /// The saying of each variable.
    sayings: Vec<usize>,
    bounds: HashMap<Bit, Bound>,
}

impl<'a> Counter<'a> {
    /// For these statements and no others.
    pub(super) fn of(
        circuit: &'a Circuit,
        space: &'a Space,
        statements: impl Iterator<Item = Bit>,
    ) -> Self {
        let sayings = order(circuit, space, statements);
        // Far fewer than 65,536 things can be said.
        let set = BddVariableSet::new_anonymous(u16::try_from(sayings.len()).unwrap_or(u16::MAX));
        let variables = sayings.iter().copied().zip(set.variables()).collect();
        Self { circuit, space, set, variables, sayings, bounds: HashMap::new() }
    }

    /// Those of whom all of these are true. What comes first is kept, if not all can be.
    pub(super) fn all(&mut self, parts: &[Bit]) -> Met {
        let mut conjuncts: Vec<Bit> = Vec::new();
        for part in parts {
            // Whatever makes its opposite so must not be.
            let mut against = BTreeSet::new();
            self.circuit.reasons(!*part, &mut against);
            let mut own: Vec<_> = against.into_iter().map(|bit| !bit).collect();
            own.retain(|bit| !conjuncts.contains(bit));
            own.sort_by_cached_key(|bit| self.upper(*bit).bdd.size());
            conjuncts.extend(own);
        }
        let bound = self.conjunction(&conjuncts);
        Met {
            count: Count {
                people: people(&bound.bdd, self.space, &self.sayings),
                exact: bound.exact,
            },
            bound,
        }
    }

    /// How many there are of whom something of this is true.
    pub(super) fn any<'m>(&mut self, met: impl Iterator<Item = &'m Met> + Clone) -> Count {
        let mut whole = Bound { bdd: self.set.mk_false(), exact: true };
        for one in met.clone() {
            let Some(bdd) = either(&whole.bdd, &one.bound.bdd) else {
                // Who is met twice is counted twice: no fewer than there are.
                let sum = met.map(|one| &one.count.people).sum::<BigUint>();
                let people = sum.min(crate::count::possible_answers(self.space));
                return Count { people, exact: false };
            };
            whole = Bound { bdd, exact: whole.exact && one.bound.exact };
        }
        Count { people: people(&whole.bdd, self.space, &self.sayings), exact: whole.exact }
    }

    fn conjunction(&mut self, parts: &[Bit]) -> Bound {
        let mut whole = Bound { bdd: self.set.mk_true(), exact: true };
        for part in parts {
            let own = self.upper(*part);
            whole.exact &= own.exact;
            match both(&whole.bdd, &own.bdd) {
                Some(bdd) => whole.bdd = bdd,
                None => whole.exact = false,
            }
        }
        whole
    }

    /// What holds wherever this does. The same for the same statement, whatever was asked before.
    fn upper(&mut self, bit: Bit) -> Bound {
        if let Some(known) = self.bounds.get(&bit) {
            return known.clone();
        }
        let bound = match self.circuit.node(bit.node()) {
            Node::False => Bound { bdd: self.constant(bit.is_negated()), exact: true },
            Node::Input(saying) => self.literal(*saying as usize, !bit.is_negated()),
            Node::All(parts) => {
                let parts = parts.to_vec();
                if bit.is_negated() {
                    let opposite = self.upper(!bit);
                    if opposite.exact {
                        Bound { bdd: opposite.bdd.not(), exact: true }
                    } else {
                        self.disjunction(&parts)
                    }
                } else {
                    self.conjunction(&parts)
                }
            }
        };
        self.bounds.insert(bit, bound.clone());
        bound
    }

    fn literal(&self, saying: usize, is: bool) -> Bound {
        match self.variables.get(&saying) {
            Some(variable) => Bound { bdd: self.set.mk_literal(*variable, is), exact: true },
            None => Bound { bdd: self.set.mk_true(), exact: false },
        }
    }

    /// One of these is not so.
    fn disjunction(&mut self, parts: &[Bit]) -> Bound {
        let mut whole = Bound { bdd: self.set.mk_false(), exact: true };
        for part in parts {
            let own = self.upper(!*part);
            whole.exact &= own.exact;
            match either(&whole.bdd, &own.bdd) {
                Some(bdd) => whole.bdd = bdd,
                // It may be anybody.
                None => return Bound { bdd: self.constant(true), exact: false },
            }
        }
        whole
    }

    fn constant(&self, is: bool) -> Bdd {
        if is { self.set.mk_true() } else { self.set.mk_false() }
    }
}

fn both(one: &Bdd, other: &Bdd) -> Option<Bdd> {
    Bdd::binary_op_with_limit(NODES, one, other, op_function::and)
}

fn either(one: &Bdd, other: &Bdd) -> Option<Bdd> {
    Bdd::binary_op_with_limit(NODES, one, other, op_function::or)
}

/// The sayings that the statements rest on, those of one question side by side, in the order in which
/// the statements come to them.
fn order(circuit: &Circuit, space: &Space, statements: impl Iterator<Item = Bit>) -> Vec<usize> {
    let mut seen = vec![false; circuit.size()];
    let mut waiting: Vec<Bit> = statements.collect();
    waiting.reverse();
    let mut groups: Vec<Range<usize>> = Vec::new();
    let mut said: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    while let Some(bit) = waiting.pop() {
        let Some(seen) = seen.get_mut(bit.node()) else { continue };
        if std::mem::replace(seen, true) {
            continue;
        }
        match circuit.node(bit.node()) {
            Node::False => {}
            Node::All(parts) => waiting.extend(parts.iter().rev()),
            Node::Input(saying) => {
                let group = space.group_of(*saying as usize);
                if !said.contains_key(&group.start) {
                    groups.push(group.clone());
                }
                let own = said.entry(group.start).or_insert_with(|| first(space, &group));
                own.insert(*saying as usize);
            }
        }
    }
    groups.iter().flat_map(|group| said.get(&group.start).into_iter().flatten().copied()).collect()
}

/// What has to be looked at in any case to know what else can be said.
fn first(space: &Space, group: &Range<usize>) -> BTreeSet<usize> {
    let gate = |at: &usize| {
        use Saying::{Answered, Incomplete, Listed, NotSure};
        matches!(space.sayings().get(*at), Some(Listed | Incomplete | Answered(_) | NotSure(_)))
    };
    group.clone().filter(gate).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::count::possible_answers;
    use crate::space::Person;

    /// Whom it is about, four questions of every kind, and medicines: few enough to try everybody.
    fn small() -> Space {
        use philtrum_model::{FindingId, MedicineId, Substance};
        let [a, b, c, d] = [0, 1, 2, 3].map(FindingId);
        let findings = [
            (vec![Saying::Yes(a), Saying::No(a), Saying::NotSure(a)], vec![]),
            (vec![Saying::NotSure(b), Saying::Value(b, 0), Saying::Value(b, 1)], vec![]),
            (
                vec![
                    Saying::NotSure(c),
                    Saying::Answered(c),
                    Saying::Value(c, 0),
                    Saying::Value(c, 1),
                ],
                vec![],
            ),
            (vec![Saying::NotSure(d), Saying::Cell(d, 0), Saying::Cell(d, 1)], vec![0, 5]),
        ];
        let substances = (0..2).map(|at| Substance::One(MedicineId(at)));
        Space::assembled(findings.into_iter(), substances)
    }

    /// Everybody who can be, one by one.
    fn everybody(space: &Space) -> Vec<Vec<bool>> {
        let mut people = vec![vec![]];
        let mut at = 0;
        while at < space.sayings().len() {
            let group = space.group_of(at);
            let clauses = space.constraints(group.clone());
            let answers: Vec<Vec<bool>> = (0..1_u32 << group.len())
                .map(|bits| (0..group.len()).map(|one| bits >> one & 1 == 1).collect::<Vec<_>>())
                .filter(|said| {
                    clauses
                        .iter()
                        .all(|one| one.iter().any(|(at, is)| said[at - group.start] == *is))
                })
                .collect();
            people = people
                .iter()
                .flat_map(|one| answers.iter().map(|more| [one.clone(), more.clone()].concat()))
                .collect();
            at = group.end;
        }
        people
    }

    #[test]
    fn what_is_counted_is_what_can_be_tried() {
        let space = small();
        let mut circuit = Circuit::default();
        let anyone = Person::anyone(&mut circuit, &space);
        let says: Vec<_> = (0..space.sayings().len()).map(|at| anyone.says(at)).collect();
        let everybody = everybody(&space);
        assert_eq!(possible_answers(&space), BigUint::from(everybody.len()));
        // Statements at random, of two to five sayings each.
        let mut chance = 7_usize;
        let mut next = |below: usize| {
            chance = chance
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (chance >> 33) % below
        };
        let mut statements = Vec::new();
        for _ in 0..60 {
            let mut parts: Vec<Bit> = Vec::new();
            for _ in 0..2 + next(4) {
                let bit = says[next(says.len())];
                parts.push(if next(2) == 0 { bit } else { !bit });
            }
            let half = parts.len() / 2;
            let (one, other) =
                (circuit.all(parts[..half].to_vec()), circuit.any(parts[half..].to_vec()));
            let parts = if next(2) == 0 { vec![one, other] } else { vec![circuit.or(one, other)] };
            statements.push(parts);
        }
        let all = statements.iter().flatten().copied();
        let mut counter = Counter::of(&circuit, &space, all);
        let is = |said: &[bool], parts: &[Bit]| {
            let values = circuit.evaluate(said);
            parts.iter().all(|bit| values.get(*bit))
        };
        let met: Vec<_> = statements.iter().map(|parts| counter.all(parts)).collect();
        for (parts, met) in statements.iter().zip(&met) {
            let tried = everybody.iter().filter(|said| is(said, parts)).count();
            assert_eq!(met.count, Count { people: BigUint::from(tried), exact: true });
        }
        let tried = everybody.iter().filter(|said| statements[..5].iter().any(|one| is(said, one)));
        let counted = counter.any(met[..5].iter());
        assert_eq!(counted, Count { people: BigUint::from(tried.count()), exact: true });
    }
}
