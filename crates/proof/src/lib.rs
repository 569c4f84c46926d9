//! What the knowledge means, for every person that there can be.

mod care;
mod circuit;
mod cnf;
mod count;
mod decode;
pub mod diff;
mod kleene;
mod known;
mod laws;
mod medicines;
mod pages;
mod property;
mod prove;
mod question;
mod reading;
mod rules;
mod smallest;
mod solver;
mod space;
mod urgency;

pub use circuit::{Bit, Circuit, Values};
pub use cnf::Clauses;
pub use count::possible_answers;
pub use decode::{Said, answers, said};
pub use kleene::Known;
pub use known::Facts;
pub use laws::{IDS as LAWS, Method};
pub use prove::{Failure, Settings, Status, Verdict, each_question, prove};
pub use question::{Change, Counterexample, Expect, LIMIT, Outcome, Question};
pub use reading::Reading;
pub use rules::Fate;
pub use solver::{Found, SOLVER, solve, solve_with_proof};
pub use space::{Person, Saying, Space};
pub use urgency::Judgement;

use philtrum_model::{FindingId, InteractionId, Model, TreatmentId};

/// A model, read for a person who may be anyone.
#[derive(Clone, Debug)]
pub struct Meaning<'m> {
    /// The knowledge.
    pub model: &'m Model,
    /// What can be said.
    pub space: Space,
    /// Everything that was built so far.
    pub circuit: Circuit,
    /// What follows, for anyone.
    pub anyone: Reading,
}

impl<'m> Meaning<'m> {
    /// Reads the whole knowledge.
    #[must_use]
    pub fn of(model: &'m Model) -> Self {
        let space = Space::of(model);
        let mut circuit = Circuit::default();
        let person = Person::anyone(&mut circuit, &space);
        let anyone = Reading::of(&mut circuit, model, &space, person);
        Self { model, space, circuit, anyone }
    }

    const fn people(&self) -> smallest::People<'_> {
        smallest::People { circuit: &self.circuit, space: &self.space, anyone: &self.anyone.person }
    }

    /// What other knowledge, with the same questions, says of the same anyone.
    pub fn read_with(&mut self, other: &Model) -> Reading {
        let person = self.anyone.person.clone();
        Reading::of(&mut self.circuit, other, &self.space, person)
    }

    /// The same anyone, who answers this finding so.
    fn answering(&mut self, finding: FindingId, answer: Option<Saying>) -> Reading {
        let person = self.anyone.person.with(&self.space, finding, answer);
        let listed = self.anyone.listed().clone();
        Reading::with_list(&mut self.circuit, self.model, &self.space, person, listed)
    }

    fn against(&mut self, treatment: TreatmentId) -> Bit {
        let (model, anyone) = (self.model, &self.anyone);
        anyone.against(&mut self.circuit, model, &self.space, treatment)
    }

    fn warns(&mut self, interaction: InteractionId) -> Bit {
        let (model, anyone) = (self.model, &self.anyone);
        anyone.warns(&mut self.circuit, model, interaction)
    }
}

/// How many different sets of answers there are for this knowledge, in decimal digits.
#[must_use]
pub fn people(model: &Model) -> String {
    possible_answers(&Space::of(model)).to_string()
}
