//! Everything that follows for one person, who may be anyone.

use philtrum_model::{InteractionId, Model, TreatmentId};

use crate::care::Care;
use crate::circuit::{Bit, Circuit};
use crate::known::Facts;
use crate::medicines::Listed;
use crate::pages;
use crate::space::{Person, Space};
use crate::urgency::Judgement;

/// What the knowledge says of a person.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What the person says.
    pub person: Person,
    /// What is known of every fact.
    pub facts: Facts,
    /// How urgent it is.
    pub judgement: Judgement,
    listed: Listed,
}

impl Reading {
    /// Reads the knowledge for this person.
    pub(crate) fn of(circuit: &mut Circuit, model: &Model, space: &Space, person: Person) -> Self {
        let listed = Listed::of(circuit, model, space, &person);
        Self::with_list(circuit, model, space, person, listed)
    }

    /// The same, for somebody with this list of medicines.
    pub(crate) fn with_list(
        circuit: &mut Circuit,
        model: &Model,
        space: &Space,
        person: Person,
        listed: Listed,
    ) -> Self {
        let facts = Facts::of(circuit, model, space, &person, &listed);
        let judgement = Judgement::of(circuit, &model.rules, &facts);
        Self { person, facts, judgement, listed }
    }

    pub(crate) const fn listed(&self) -> &Listed {
        &self.listed
    }

    const fn care<'a>(&'a self, model: &'a Model, space: &'a Space) -> Care<'a> {
        Care { model, space, facts: &self.facts, listed: &self.listed }
    }

    /// Something stands against this treatment, so it is not offered.
    pub fn against(
        &self,
        circuit: &mut Circuit,
        model: &Model,
        space: &Space,
        treatment: TreatmentId,
    ) -> Bit {
        let care = self.care(model, space);
        care.against(circuit, model.treatment(treatment), &self.person)
    }

    /// The plan speaks of this interaction.
    pub fn warns(&self, circuit: &mut Circuit, model: &Model, interaction: InteractionId) -> Bit {
        self.listed.warns(circuit, model, &self.facts, interaction)
    }

    /// For every danger screen, in order: it is the next page, as long as no ambulance is called.
    pub fn danger_screens(&self, circuit: &mut Circuit, model: &Model) -> Vec<Bit> {
        pages::danger_screens(circuit, model, &self.facts)
    }
}
