//! How many people a diagram holds for: its paths, counted group by group.

use std::collections::HashMap;
use std::ops::Range;

use biodivine_lib_bdd::{Bdd, BddPointer};
use num_bigint::BigUint;
use philtrum_model::MOST_TAKEN;

use crate::count::{choices, lists, subsets};
use crate::space::{Saying, Space};

/// How many people a diagram holds for. `variables` are the sayings that its variables stand for.
pub(super) fn people(bdd: &Bdd, space: &Space, variables: &[usize]) -> BigUint {
    let mut groups: Vec<Group> = Vec::new();
    for (at, saying) in variables.iter().enumerate() {
        match groups.last_mut() {
            Some(last) if last.sayings.contains(saying) => last.variables.end = at + 1,
            _ => groups.push(Group::of(space, *saying, at)),
        }
    }
    // What no variable speaks of multiplies everything.
    let mut rest = BigUint::from(1_u8);
    let mut at = 0;
    while at < space.sayings().len() {
        let group = space.group_of(at);
        if !groups.iter().any(|one| one.sayings == group) {
            rest *= choices(space, group.clone());
        }
        at = group.end;
    }
    let mut paths =
        Paths { bdd, space, sayings: variables, groups: &groups, known: HashMap::new() };
    rest * paths.from(bdd.root_pointer(), 0)
}

/// Sayings that bind each other, and those of them that are variables.
#[derive(Clone, Debug)]
struct Group {
    sayings: Range<usize>,
    variables: Range<usize>,
    /// Several of them can be said together, once it is answered at all.
    several: bool,
}

impl Group {
    fn of(space: &Space, saying: usize, variable: usize) -> Self {
        let sayings = space.group_of(saying);
        let own = space.sayings().get(sayings.clone()).unwrap_or_default();
        let several = own.iter().any(|one| matches!(one, Saying::Answered(_) | Saying::Listed));
        Self { sayings, variables: variable..variable + 1, several }
    }
}

/// The paths of a diagram, counted group by group.
struct Paths<'a> {
    bdd: &'a Bdd,
    space: &'a Space,
    /// The saying of each variable.
    sayings: &'a [usize],
    groups: &'a [Group],
    known: HashMap<(usize, usize), BigUint>,
}

impl Paths<'_> {
    /// In how many ways this group and those after it can be answered, so that the end is reached.
    fn from(&mut self, node: BddPointer, group: usize) -> BigUint {
        if node.is_zero() {
            return BigUint::ZERO;
        }
        let Some(own) = self.groups.get(group).cloned() else { return BigUint::from(1_u8) };
        let key = (node.to_index(), group);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let ways = if self.speaks_of(node, &own) {
            let ends = self.through(node, &own);
            ends.into_iter().map(|(next, ways)| ways * self.from(next, group + 1)).sum()
        } else {
            choices(self.space, own.sayings) * self.from(node, group + 1)
        };
        self.known.insert(key, ways);
        self.known.get(&key).cloned().unwrap_or_default()
    }

    fn variable(&self, node: BddPointer) -> usize {
        if node.is_terminal() { usize::MAX } else { self.bdd.var_of(node).to_index() }
    }

    fn speaks_of(&self, node: BddPointer, group: &Group) -> bool {
        group.variables.contains(&self.variable(node))
    }

    /// Where the answers of one group lead, and how many lead there.
    fn through(&self, node: BddPointer, group: &Group) -> Vec<(BddPointer, BigUint)> {
        let mut here = HashMap::from([((node, State::default()), BigUint::from(1_u8))]);
        for at in group.variables.clone() {
            let saying = self.sayings.get(at);
            let saying = saying.and_then(|saying| self.space.sayings().get(*saying));
            let mut next: HashMap<_, BigUint> = HashMap::new();
            for ((node, state), ways) in here {
                let decides = self.variable(node) == at;
                for said in [false, true] {
                    let after = match saying {
                        Some(saying) if said => state.after(*saying, group.several),
                        _ => Some(state),
                    };
                    let Some(state) = after else { continue };
                    let to = match (decides, said) {
                        (false, _) => node,
                        (true, false) => self.bdd.low_link_of(node),
                        (true, true) => self.bdd.high_link_of(node),
                    };
                    if !to.is_zero() {
                        *next.entry((to, state)).or_default() += &ways;
                    }
                }
            }
            here = next;
        }
        let of = |state: State| state.ways(self.space, group);
        here.into_iter().map(|((node, state), ways)| (node, ways * of(state))).collect()
    }
}

/// What was said so far of one group.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
enum State {
    /// Nothing.
    #[default]
    Silent,
    /// Something that leaves no room for more.
    Closed,
    /// It was answered, or the list given; values may follow. So many medicines did.
    Open(usize),
}

impl State {
    /// After this was said; none if that cannot be.
    fn after(self, saying: Saying, several: bool) -> Option<Self> {
        match (self, saying) {
            (Self::Silent, Saying::Answered(_) | Saying::Listed) => Some(Self::Open(0)),
            (Self::Silent, Saying::Value(..)) if !several => Some(Self::Closed),
            (_, Saying::Takes(_)) if self.taken() >= Some(MOST_TAKEN) => None,
            (Self::Open(taken), Saying::Takes(_)) => Some(Self::Open(taken + 1)),
            (Self::Open(_), Saying::Value(..) | Saying::Incomplete) => Some(self),
            (_, Saying::Value(..) | Saying::Takes(_) | Saying::Incomplete) => None,
            (Self::Silent, _) => Some(Self::Closed),
            _ => None,
        }
    }

    const fn taken(self) -> Option<usize> {
        if let Self::Open(taken) = self { Some(taken) } else { None }
    }

    /// In how many ways the rest of the group can be answered.
    fn ways(self, space: &Space, group: &Group) -> BigUint {
        let unnamed = group.sayings.len() - group.variables.len();
        match self {
            Self::Open(taken) if space.medicines() == group.sayings => {
                lists(unnamed, MOST_TAKEN - taken)
            }
            Self::Open(_) => subsets(unnamed),
            // Nothing of what the statement speaks of was said: all else, or nothing.
            Self::Silent if !group.several => BigUint::from(unnamed + 1),
            Self::Silent | Self::Closed => BigUint::from(1_u8),
        }
    }
}
