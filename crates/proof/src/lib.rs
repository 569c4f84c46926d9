//! What the knowledge means, for every person that there can be.

mod care;
mod circuit;
mod decode;
mod kleene;
mod known;
mod medicines;
mod pages;
mod reading;
mod rules;
mod space;
mod urgency;

pub use circuit::{Bit, Circuit, Values};
pub use decode::{Said, answers, said};
pub use kleene::Known;
pub use known::Facts;
pub use reading::Reading;
pub use rules::Fate;
pub use space::{Person, Saying, Space};
pub use urgency::Judgement;

use philtrum_model::Model;

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
}
