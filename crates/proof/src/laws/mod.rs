//! The laws: what holds for every knowledge that is safe, whatever its medicine says. One law, one file.

mod danger;
mod first;
mod live;
mod one_urgency;
mod only_flags;
mod screens;
mod treatments;
mod unsure;

use crate::Meaning;
use crate::question::Question;

/// How a law is known to hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// A solver found nobody of whom it is untrue.
    Solver,
    /// Every page was looked at.
    Pages,
    /// It follows from how the guide is built; a test compares many people.
    Construction,
}

/// A law of DESIGN: P1 to P11.
#[derive(Clone, Debug)]
pub struct Law {
    /// `P2`.
    pub id: &'static str,
    /// The questions that decide it.
    pub questions: Vec<Question>,
    /// Whom it leaves out on purpose: something, and the page that says why.
    pub exceptions: Vec<(String, String)>,
    /// How it is known to hold.
    pub method: Method,
}

/// Every law that a solver decides.
pub(crate) fn all(meaning: &mut Meaning<'_>) -> Vec<Law> {
    let law = |id, questions| Law { id, questions, exceptions: Vec::new(), method: Method::Solver };
    vec![
        law("P1", one_urgency::questions(meaning)),
        Law { exceptions: danger::exceptions(meaning.model), ..law("P2", danger::questions(meaning)) },
        Law { exceptions: screens::exceptions(meaning.model), ..law("P3", screens::questions(meaning)) },
        law("P4", unsure::questions(meaning)),
        law("P5", only_flags::questions(meaning)),
        law("P6", first::questions(meaning)),
        law("P7", treatments::questions(meaning)),
        Law { exceptions: live::exceptions(meaning.model), ..law("P8", live::questions(meaning)) },
    ]
}
