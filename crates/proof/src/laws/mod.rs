//! The laws: what holds for every knowledge that is safe, whatever its medicine says. One law, one file.

mod danger;
mod first;
mod live;
mod one_urgency;
mod only_flags;
pub(crate) mod paper;
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
    /// A solver decided what stands before it; that the guide obeys is tested on many people.
    SolverAndTests,
    /// It follows from how the guide and the circuit are built, whatever the pages say; tests compare the
    /// two on many people. A solver is asked where there is something to ask, and cannot answer otherwise.
    Construction,
    /// Every page was looked at.
    Pages,
}

impl Method {
    /// The word in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Solver => "solver",
            Self::SolverAndTests => "solver-and-tests",
            Self::Construction => "construction",
            Self::Pages => "pages",
        }
    }
}

/// A law of DESIGN: P1 to P11.
#[derive(Clone, Debug)]
pub(crate) struct Law {
    /// The questions that decide it.
    pub(crate) questions: Vec<Question>,
    /// Whom it leaves out on purpose: something, and the page that says why.
    pub(crate) exceptions: Vec<(String, String)>,
    /// How it is known to hold.
    pub(crate) method: Method,
}

/// Every law, in order.
pub const IDS: [&str; 11] = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11"];

/// A law about which a solver is asked.
pub(crate) fn law(meaning: &mut Meaning<'_>, id: &'static str) -> Law {
    let model = meaning.model;
    let (questions, exceptions) = match id {
        "P1" => (one_urgency::questions(meaning), Vec::new()),
        "P2" => (danger::questions(meaning), danger::exceptions(model)),
        "P3" => (screens::questions(meaning), screens::exceptions(model)),
        "P4" => (unsure::questions(meaning), Vec::new()),
        "P5" => (only_flags::questions(meaning), Vec::new()),
        "P6" => (first::questions(meaning), Vec::new()),
        "P7" => (treatments::questions(meaning), Vec::new()),
        "P8" => (live::questions(meaning), live::exceptions(model)),
        _ => (Vec::new(), Vec::new()),
    };
    let method = match id {
        "P1" | "P5" => Method::Construction,
        "P6" => Method::SolverAndTests,
        _ => Method::Solver,
    };
    Law { questions, exceptions, method }
}
