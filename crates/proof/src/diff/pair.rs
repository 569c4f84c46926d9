//! Two knowledges, read in one circuit for the same person.

use std::collections::{BTreeMap, BTreeSet};

use philtrum_model::{Answers, InteractionId, Kind, Model, SpecialistId, TreatmentId, Urgency};

use super::Example;
use super::align::{Aligned, Ear, Renamed};
use super::pages::PageEdit;
use crate::Reading;
use crate::circuit::{Bit, Circuit};
use crate::decode::{Said, answers, said};
use crate::smallest::People;
use crate::space::{Person, Saying, Space};

/// Two knowledges and anyone. The same statement is never built twice, so what did not change is the same
/// bit on both sides.
#[derive(Debug)]
pub(super) struct Pair<'m> {
    pub(super) circuit: Circuit,
    /// What can be said to one or the other.
    pub(super) joint: Space,
    pub(super) anyone: Person,
    pub(super) renamed: Renamed,
    pub(super) old: Side<'m>,
    pub(super) new: Side<'m>,
}

/// One of the two.
#[derive(Debug)]
pub(super) struct Side<'m> {
    pub(super) model: &'m Model,
    pub(super) reading: Reading,
    ear: Ear,
}

impl<'m> Pair<'m> {
    pub(super) fn of(old: &'m Model, new: &'m Model, edits: &[PageEdit]) -> Self {
        let renamed = Renamed::of(edits);
        let aligned = Aligned::of(old, new, &renamed);
        let mut circuit = Circuit::default();
        let anyone = Person::anyone(&mut circuit, &aligned.joint);
        let mut side = |model, ear: Ear| {
            let heard = ear.places.iter().map(|at| anyone.says(*at)).collect();
            let person = Person::saying(heard);
            let reading = Reading::of(&mut circuit, model, &ear.space, person);
            Side { model, reading, ear }
        };
        let (old, new) = (side(old, aligned.old), side(new, aligned.new));
        Self { circuit, joint: aligned.joint, anyone, renamed, old, new }
    }

    /// Nothing is said that only one of the two hears.
    pub(super) fn heard_by_both(&mut self) -> Bit {
        let [old, new] = [&self.old, &self.new]
            .map(|side| side.ear.places.iter().copied().collect::<BTreeSet<_>>());
        let alone: Vec<_> =
            old.symmetric_difference(&new).map(|at| !self.anyone.says(*at)).collect();
        self.circuit.all(alone)
    }

    /// Some rule does not do the same on both sides. Of all others neither urgency nor what rules say can
    /// differ.
    pub(super) fn rules_part(&mut self) -> Bit {
        let as_it_is = Renamed::default();
        let (old, new) = (self.old.effects(&self.renamed), self.new.effects(&as_it_is));
        let mut part = Vec::new();
        for effect in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
            let [one, other] =
                [&old, &new].map(|side| side.get(effect).copied().unwrap_or(Bit::FALSE));
            part.push(self.circuit.and(one, !other));
            part.push(self.circuit.and(!one, other));
        }
        self.circuit.any(part)
    }

    /// Everybody.
    pub(super) const fn people(&self) -> People<'_> {
        People { circuit: &self.circuit, space: &self.joint, anyone: &self.anyone }
    }

    /// Somebody who says this, as each knowledge hears them.
    pub(super) fn example(&self, said: &Said) -> Example {
        Example { old: self.old.answers(said), new: self.new.answers(said) }
    }

    /// What somebody says who gave these answers to each.
    pub(super) fn said(&self, old: &Answers, new: &Answers) -> Said {
        let mut all = vec![false; self.joint.sayings().len()];
        for (side, answers) in [(&self.old, old), (&self.new, new)] {
            let said = said(&side.ear.space, answers);
            for (at, is_said) in side.ear.places.iter().zip(said) {
                if let Some(slot) = all.get_mut(*at) {
                    *slot |= is_said;
                }
            }
        }
        all
    }
}

/// What a rule does: its id, in what state it does it, how urgent that makes it, and whom it names.
type Effect<'s> = (&'s str, &'static str, Urgency, &'s str);

impl Side<'_> {
    /// Every effect that rules have, and on whom.
    fn effects<'s>(&'s self, renamed: &'s Renamed) -> BTreeMap<Effect<'s>, Bit> {
        let mut effects = BTreeMap::new();
        for (rule, fate) in self.model.rules.iter().zip(&self.reading.judgement.fates) {
            let kind = if rule.is_reassurance() { Kind::Reassurance } else { Kind::RedFlag };
            let id = renamed.now(kind, &rule.id);
            let see = renamed.now(Kind::Specialist, &self.model.specialist(rule.see).id);
            let doubtful = rule.urgency.when_unsure();
            effects.insert((id, "fires", rule.urgency, see), fate.known.yes);
            effects.insert((id, "so far", rule.urgency, ""), fate.so_far);
            effects.insert((id, "doubtful", doubtful, ""), fate.doubtful);
        }
        effects
    }

    /// Everything that it hears, with its place among what can be said to either.
    pub(super) fn heard(&self) -> impl Iterator<Item = (usize, Saying)> {
        self.ear.places.iter().copied().zip(self.ear.space.sayings().iter().copied())
    }

    /// What this knowledge hears of what is said.
    fn answers(&self, said: &Said) -> Answers {
        let heard = |at: &usize| said.get(*at).copied().unwrap_or(false);
        let heard: Vec<_> = self.ear.places.iter().map(heard).collect();
        answers(self.model, &self.ear.space, &heard)
    }

    pub(super) fn against(&self, circuit: &mut Circuit, id: TreatmentId) -> Bit {
        self.reading.against(circuit, self.model, &self.ear.space, id)
    }

    pub(super) fn warns(&self, circuit: &mut Circuit, id: Option<InteractionId>) -> Bit {
        id.map_or(Bit::FALSE, |id| self.reading.warns(circuit, self.model, id))
    }

    /// A rule that fired decides, and names this one.
    pub(super) fn sees(&self, circuit: &mut Circuit, id: Option<SpecialistId>) -> Bit {
        let judgement = &self.reading.judgement;
        let rules = self.model.rules.iter().zip(&judgement.fates);
        let naming = rules.filter(|(rule, _)| Some(rule.see) == id);
        let mut deciding = Vec::new();
        for (rule, fate) in naming {
            let is = judgement.is(circuit, rule.urgency);
            deciding.push(circuit.and(fate.known.yes, is));
        }
        circuit.any(deciding)
    }
}
