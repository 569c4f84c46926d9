//! Whether a vignette ends as its page expects.

use philtrum_model::{Case, ConditionId, Model, Rank, Urgency};

use crate::consult;

/// How a vignette ended otherwise than expected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Misjudged {
    /// It is more or less urgent than expected.
    Urgency {
        /// What the page expects.
        expected: Urgency,
        /// What came out.
        found: Urgency,
    },
    /// The cause stands elsewhere in the ranking.
    Rank {
        /// The cause.
        condition: ConditionId,
        /// What the page expects.
        expected: Rank,
        /// Where it stands, counted from 1.
        found: usize,
        /// What stands first.
        first: ConditionId,
    },
}

/// Consults the model about a vignette, and compares. Urgency comes first: where it differs, the ranking
/// is not looked at.
///
/// # Errors
/// If it ends otherwise than expected.
pub fn judge(model: &Model, case: &Case) -> Result<(), Misjudged> {
    let consultation = consult(model, &case.answers);
    let (expected, found) = (case.urgency, consultation.assessment.urgency);
    if found != expected {
        return Err(Misjudged::Urgency { expected, found });
    }
    let Some((condition, expected)) = case.rank else { return Ok(()) };
    let mut ranked = consultation.differential.candidates.iter().map(|one| one.condition);
    let Some(first) = ranked.clone().next() else { return Ok(()) };
    let found = 1 + ranked.position(|one| one == condition).unwrap_or(usize::MAX - 1);
    let as_expected = match expected {
        Rank::First => found == 1,
        Rank::FirstThree => found <= 3,
        Rank::NotFirst => found != 1,
    };
    if as_expected { Ok(()) } else { Err(Misjudged::Rank { condition, expected, found, first }) }
}
