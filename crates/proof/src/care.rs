//! What stands against a treatment, and what the plan warns of.

use std::collections::BTreeSet;

use philtrum_model::{FactId, Interaction, Model, Substance, Treatment, With};

use crate::circuit::{Bit, Circuit};
use crate::known::Facts;
use crate::medicines::{Listed, interactions, overlap};
use crate::rules::{Unless, holds};
use crate::space::{Space, substances};

/// What may be offered to somebody. What is not worked out yet is worked out when it is asked for.
#[derive(Debug)]
pub(crate) struct Care<'a> {
    pub(crate) model: &'a Model,
    pub(crate) space: &'a Space,
    pub(crate) facts: &'a Facts,
    pub(crate) listed: &'a Listed,
}

impl Care<'_> {
    /// Something stands against this treatment, so it is not offered.
    pub(crate) fn against(
        &self,
        circuit: &mut Circuit,
        treatment: &Treatment,
        person: &crate::space::Person,
    ) -> Bit {
        let mut against: Vec<_> =
            treatment.avoid.iter().map(|fact| self.facts.get(*fact).yes).collect();
        if let Some(years) = treatment.from_age {
            against.push(self.younger_than(circuit, years, person));
        }
        let is: BTreeSet<_> = treatment.is.iter().copied().collect();
        if !is.is_empty() {
            let barring = |one: &&Interaction| !one.still_offered;
            let all = interactions(self.model).map(|(_, interaction)| interaction);
            for interaction in all.filter(barring) {
                against.push(self.disturbed(circuit, &is, interaction));
            }
        }
        circuit.any(against)
    }

    /// The age is known, and below this.
    fn younger_than(&self, circuit: &mut Circuit, years: u8, person: &crate::space::Person) -> Bit {
        let age = self.model.age;
        let limit = i32::from(years) * 1000;
        let group = self.space.group(age);
        let cells = group.skip(1).zip(self.space.cells(age));
        let younger = cells.filter(|(_, from)| **from < limit).map(|(at, _)| person.says(at));
        circuit.any(younger.collect::<Vec<_>>())
    }

    /// This treatment would complete the interaction.
    fn disturbed(
        &self,
        circuit: &mut Circuit,
        is: &BTreeSet<Substance>,
        interaction: &Interaction,
    ) -> Bit {
        let touches = |side: &[Substance]| {
            side.iter().any(|one| is.iter().any(|own| overlap(self.model, *own, *one)))
        };
        match &interaction.with {
            With::Person(when) if touches(&interaction.a) => {
                holds(circuit, when, Unless::KnownPresent, |fact| self.facts.get(fact)).yes
            }
            With::Person(_) => Bit::FALSE,
            With::Medicine(b) => {
                let mut there = Vec::new();
                for (own, other) in [(&interaction.a, b), (b, &interaction.a)] {
                    if touches(own) {
                        there.push(self.has_beside(circuit, is, other));
                    }
                }
                circuit.any(there)
            }
        }
    }

    /// The person takes one of these, or says so without naming it; but not only the treatment itself.
    fn has_beside(
        &self,
        circuit: &mut Circuit,
        is: &BTreeSet<Substance>,
        side: &[Substance],
    ) -> Bit {
        let beside = substances(self.model)
            .filter(|one| !is.contains(one))
            .filter(|one| side.iter().any(|other| overlap(self.model, *one, *other)));
        let mut there = Vec::new();
        for one in beside {
            there.push(self.listed.is_on(one));
            if let Substance::Class(class) = one {
                let implied = &self.model.medicine_class(class).implies;
                for fact in implied {
                    there.push(self.said_unnamed(circuit, *fact));
                }
            }
        }
        circuit.any(there)
    }

    /// The fact is present, and it is not the list that says so.
    fn said_unnamed(&self, circuit: &mut Circuit, fact: FactId) -> Bit {
        let known = self.facts.get(fact).yes;
        circuit.and(known, !self.listed.implies(fact))
    }
}
