//! The kinds of change, each with the statement that is true of those whom it meets.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use philtrum_model::{Kind, Urgency};

use super::pair::Pair;
use crate::circuit::{Bit, Circuit};

/// In what way advice changed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
    /// It is less or more urgent.
    Urgency {
        /// How urgent it was.
        from: Urgency,
        /// How urgent it is.
        to: Urgency,
    },
    /// A red flag that decides names this specialist, and none did; or the other way round.
    Specialist {
        /// The specialist's page.
        id: String,
        /// Named now, and not before.
        gained: bool,
    },
    /// Nothing stands against this treatment any more; or something does now.
    Treatment {
        /// Its page.
        id: String,
        /// It may be offered now.
        offered: bool,
    },
    /// The plan warns of this interaction, and did not; or the other way round.
    Interaction {
        /// Its page.
        id: String,
        /// It is warned of now.
        warned: bool,
    },
}

impl What {
    /// Somebody is told that it is less urgent than before.
    #[must_use]
    pub fn lowers(&self) -> bool {
        matches!(self, Self::Urgency { from, to } if to < from)
    }

    /// Every way in which advice can have changed between these two. New ids; of what is gone the old.
    pub(super) fn all(pair: &Pair<'_>) -> Vec<Self> {
        let mut all = Vec::new();
        let mut steps: Vec<_> = Urgency::ALL
            .into_iter()
            .flat_map(|from| Urgency::ALL.into_iter().map(move |to| (from, to)))
            .filter(|(from, to)| from != to)
            .collect();
        // What is lowered comes first, the farthest first of all, and of those the gravest.
        steps.sort_by_key(|(from, to)| {
            let far = (*from as u8).abs_diff(*to as u8);
            (to > from, Reverse(far), Reverse(*from.max(to)))
        });
        all.extend(steps.into_iter().map(|(from, to)| Self::Urgency { from, to }));
        let (old, new) = (pair.old.model, pair.new.model);
        let ids = |kind, old: Vec<&String>, new: Vec<&String>| {
            let old = old.into_iter().map(|id| pair.renamed.now(kind, id).to_owned());
            old.chain(new.into_iter().cloned()).collect::<BTreeSet<_>>()
        };
        let specialists = ids(
            Kind::Specialist,
            old.specialists.iter().map(|one| &one.id).collect(),
            new.specialists.iter().map(|one| &one.id).collect(),
        );
        let treatments = ids(
            Kind::Treatment,
            old.treatments.iter().map(|one| &one.sheet.id).collect(),
            new.treatments.iter().map(|one| &one.sheet.id).collect(),
        );
        let interactions = ids(
            Kind::Interaction,
            old.interactions.iter().map(|one| &one.sheet.id).collect(),
            new.interactions.iter().map(|one| &one.sheet.id).collect(),
        );
        let ways = [true, false];
        let both = |ids: BTreeSet<String>| {
            ids.into_iter().flat_map(move |id| ways.map(|way| (id.clone(), way)))
        };
        all.extend(both(specialists).map(|(id, gained)| Self::Specialist { id, gained }));
        all.extend(both(treatments).map(|(id, offered)| Self::Treatment { id, offered }));
        all.extend(both(interactions).map(|(id, warned)| Self::Interaction { id, warned }));
        all
    }

    /// Who is met by this change: all of these are true of them. The first says most.
    pub(super) fn statement(&self, pair: &mut Pair<'_>) -> Vec<Bit> {
        match self {
            Self::Urgency { from, to } => urgency(pair, *from, *to),
            Self::Specialist { id, gained } => {
                let ids = pair.old.model.specialists.iter().map(|one| one.id.as_str());
                let old = before(pair, Kind::Specialist, ids, id);
                let old = old.and_then(|old| pair.old.model.specialist_named(old));
                let new = pair.new.model.specialist_named(id);
                let before = pair.old.sees(&mut pair.circuit, old);
                let after = pair.new.sees(&mut pair.circuit, new);
                either(&mut pair.circuit, before, after, *gained)
            }
            Self::Treatment { id, offered } => {
                let ids = pair.old.model.treatments.iter().map(|one| one.sheet.id.as_str());
                let old = before(pair, Kind::Treatment, ids, id);
                let old = old.and_then(|old| pair.old.model.treatment_named(old));
                // Where the page itself is new or gone, that is told as such.
                let (Some(old), Some(new)) = (old, pair.new.model.treatment_named(id)) else {
                    return vec![Bit::FALSE];
                };
                let before = pair.old.against(&mut pair.circuit, old);
                let after = pair.new.against(&mut pair.circuit, new);
                either(&mut pair.circuit, before, after, !offered)
            }
            Self::Interaction { id, warned } => {
                let ids = pair.old.model.interactions.iter().map(|one| one.sheet.id.as_str());
                let old = before(pair, Kind::Interaction, ids, id);
                let old = old.and_then(|old| pair.old.model.interaction_named(old));
                let new = pair.new.model.interaction_named(id);
                let before = pair.old.warns(&mut pair.circuit, old);
                let after = pair.new.warns(&mut pair.circuit, new);
                either(&mut pair.circuit, before, after, *warned)
            }
        }
    }
}

/// What the page with this id was called before, if it was there.
fn before<'i>(
    pair: &Pair<'_>,
    kind: Kind,
    mut old: impl Iterator<Item = &'i str>,
    id: &str,
) -> Option<&'i str> {
    old.find(|old| pair.renamed.now(kind, old) == id)
}

/// It was so urgent, and is so now.
fn urgency(pair: &mut Pair<'_>, from: Urgency, to: Urgency) -> Vec<Bit> {
    let (old, new) = (&pair.old.reading.judgement, &pair.new.reading.judgement);
    let above = |level: Urgency| Urgency::ALL.into_iter().find(|other| *other > level);
    let more = |judgement: &crate::Judgement, level| {
        above(level).map_or(Bit::FALSE, |level| judgement.at_least(level))
    };
    let (was, was_more) = (old.at_least(from), more(old, from));
    let (is, is_more) = (new.at_least(to), more(new, to));
    let (mut parts, also) = if from > to {
        (only_first(&mut pair.circuit, was, is_more), [is, !was_more])
    } else {
        (only_first(&mut pair.circuit, is, was_more), [was, !is_more])
    };
    parts.extend(also);
    parts
}

/// One is so and not the other: the second if `gained`, else the first.
fn either(circuit: &mut Circuit, before: Bit, after: Bit, gained: bool) -> Vec<Bit> {
    if gained { only_first(circuit, after, before) } else { only_first(circuit, before, after) }
}

/// The first is so, and not the second. What makes both so falls out, so that of two long lists of
/// reasons only those remain that differ.
fn only_first(circuit: &mut Circuit, first: Bit, second: Bit) -> Vec<Bit> {
    let (mut own, mut other) = (BTreeSet::new(), BTreeSet::new());
    circuit.reasons(first, &mut own);
    circuit.reasons(second, &mut other);
    let own: Vec<_> = own.difference(&other).copied().collect();
    vec![circuit.any(own), !second]
}
