//! How good the guide is.
//!
//! A vignette is judged twice: from what its story says (`as it stands`), and through an interview in
//! which a simulated person answers from the story. The measures are those of the literature on symptom
//! checkers (Semigran 2015, Gilbert 2020, Hill 2020): see [`Measures`].

mod measures;
mod mutants;
mod outcome;
mod witness;

use philtrum_model::{Model, Vignette};

pub use measures::{Bin, Measures, Share};
pub use mutants::{Change, List, Mutant, Mutation, Survivor, mutate};
pub use outcome::{Judged, Outcome, Safety};

/// What became of a set of vignettes.
#[derive(Clone, PartialEq, Debug)]
pub struct Evaluation {
    /// One a vignette, in their order.
    pub outcomes: Vec<Outcome>,
    /// Over all, from the story as it stands.
    pub as_it_stands: Measures,
    /// Over all, through the interview.
    pub interview: Measures,
}

/// Judges every vignette.
#[must_use]
pub fn evaluate(model: &Model, vignettes: &[Vignette]) -> Evaluation {
    let outcomes: Vec<_> = vignettes.iter().map(|vignette| Outcome::of(model, vignette)).collect();
    let as_it_stands = Measures::over(vignettes, outcomes.iter().map(|one| &one.as_it_stands));
    let interview = Measures::over(vignettes, outcomes.iter().map(|one| &one.interview));
    Evaluation { outcomes, as_it_stands, interview }
}
