//! Whether a treatment is safe for this person, as far as is known.

use philtrum_model::{
    FactId, Form, InteractionId, MedicineClassId, Model, State, Substance, Treatment, With,
};

use crate::Findings;
use crate::medicines::{Cabinet, interactions, may_be, with_person};

/// What stands against a treatment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Against {
    /// Something that is true of the person.
    Fact(FactId),
    /// The person is younger, and it is used from this age in years only; or usually, where it is weighed.
    TooYoung(u8),
    /// It disturbs something that the person takes, or is said to take.
    Medicine(InteractionId, Substance),
    /// It must not meet what is true of the person.
    Person(InteractionId),
}

/// How a treatment suits a person.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Suitability {
    /// What stands against it. If there is anything, it is not offered.
    pub against: Vec<Against>,
    /// What a doctor weighs first. It is offered all the same.
    pub weighed: Vec<Against>,
    /// Reasons to ask first that are true of the person.
    pub ask_first: Vec<FactId>,
    /// What would stand against it, and is not known.
    pub unknown: Vec<FactId>,
    /// It is a medicine, and could not be held against all that the person takes: that is not known, or
    /// not all of it, or the page does not say which medicine it is.
    pub unchecked: bool,
    /// The person takes it already.
    pub taken: bool,
}

/// How this treatment suits the person of whom this is known.
#[must_use]
pub fn suitability(model: &Model, findings: &Findings, treatment: &Treatment) -> Suitability {
    Safety::of(model, findings).suitability(treatment)
}

/// What is known of a person, ready to be held against treatments.
pub(crate) struct Safety<'a> {
    pub(crate) model: &'a Model,
    pub(crate) findings: &'a Findings,
    /// What the person takes; also any medicine that fits what they said without naming it.
    cabinet: Cabinet,
    /// Age in whole years, if it is known.
    years: Option<u8>,
    /// Interactions of which the person has one side already.
    half: Vec<Half<'a>>,
}

/// An interaction of which one side is there.
struct Half<'a> {
    interaction: InteractionId,
    /// What would complete it.
    other: &'a [Substance],
    /// What is there, as bits; the person where there are none.
    there: u64,
}

impl<'a> Safety<'a> {
    pub(crate) fn of(model: &'a Model, findings: &'a Findings) -> Self {
        let taken = findings.medicines().taken().iter().copied();
        let cabinet = Cabinet::of(model, taken.chain(presumed(model, findings)));
        let half = halves(model, findings, &cabinet);
        Self { model, findings, cabinet, years: findings.years(), half }
    }

    pub(crate) fn suitability(&self, treatment: &Treatment) -> Suitability {
        let mut found = self.of_medicines(&treatment.is);
        let is_swallowed = !matches!(treatment.form, Form::Therapy | Form::Procedure);
        if is_swallowed && treatment.is.is_empty() {
            let medicines = self.findings.medicines();
            found.unchecked = !medicines.is_complete() || !medicines.taken().is_empty();
        }
        for fact in &treatment.avoid {
            match self.findings.state(*fact) {
                State::Present => found.against.push(Against::Fact(*fact)),
                State::Unsure | State::Unasked => found.unknown.push(*fact),
                State::Absent => {}
            }
        }
        let too_young = |from: &u8| self.years.is_some_and(|years| years < *from);
        found.against.extend(treatment.from_age.filter(too_young).map(Against::TooYoung));
        found.weighed.extend(treatment.usual_age.filter(too_young).map(Against::TooYoung));
        let present = |fact: &&FactId| self.findings.state(**fact) == State::Present;
        found.ask_first.extend(treatment.ask_first.iter().filter(present));
        found
    }

    /// How these medicines suit the person. What they already take does not stand against itself.
    pub(crate) fn of_medicines(&self, is: &[Substance]) -> Suitability {
        let mut found = Suitability::default();
        if is.is_empty() {
            return found;
        }
        found.unchecked = !self.findings.medicines().is_complete();
        let is_it = |other: &Substance| is.contains(other);
        found.taken = self.findings.medicines().taken().iter().any(is_it);
        for half in &self.half {
            let meets = |one: &Substance| is.iter().any(|own| may_be(self.model, *own, *one));
            if !half.other.iter().any(meets) {
                continue;
            }
            let weighed = self.model.interaction(half.interaction).still_offered;
            let told = if weighed { &mut found.weighed } else { &mut found.against };
            if half.there == 0 {
                told.push(Against::Person(half.interaction));
            }
            let others = self.cabinet.chosen(half.there).filter(|other| !is_it(other));
            told.extend(others.map(|other| Against::Medicine(half.interaction, other)));
        }
        found
    }
}

/// Classes of which the person takes some medicine, as they said without naming it: "an antidepressant".
fn presumed(model: &Model, findings: &Findings) -> Vec<Substance> {
    let named: Vec<_> = findings.medicines().implied(model).collect();
    let said = |fact: &FactId| findings.state(*fact) == State::Present && !named.contains(fact);
    let classes = model.medicine_classes.iter().enumerate();
    classes
        .filter(|(_, class)| class.implies.iter().any(&said))
        .map(|(at, _)| Substance::Class(MedicineClassId::at(at)))
        .collect()
}

fn halves<'a>(model: &'a Model, findings: &Findings, cabinet: &Cabinet) -> Vec<Half<'a>> {
    let mut halves = Vec::new();
    let mut add = |interaction, other: &'a [Substance], there| {
        halves.push(Half { interaction, other, there });
    };
    for (id, interaction) in interactions(model) {
        match &interaction.with {
            With::Person(_) => {
                if with_person(&interaction.with, findings) == State::Present {
                    add(id, &interaction.a, 0);
                }
            }
            With::Medicine(other) => {
                for (side, rest) in [(&interaction.a, other), (other, &interaction.a)] {
                    let there = cabinet.of_any(model, side);
                    if there != 0 {
                        add(id, rest, there);
                    }
                }
            }
        }
    }
    halves
}
