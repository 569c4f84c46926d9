//! How one vignette ended.

use philtrum_guide::{Consultation, Rest, consult, hold};
use philtrum_model::{ConditionId, Model, RuleId, Urgency, Vignette};

/// How one vignette ended.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// Judged from what the story says.
    pub as_it_stands: Judged,
    /// Judged through an interview.
    pub interview: Judged,
}

/// How a vignette ended in one of the two ways.
#[derive(Clone, PartialEq, Debug)]
pub struct Judged {
    /// What came out.
    pub urgency: Urgency,
    /// How that compares with what was expected.
    pub safety: Safety,
    /// Where the first right cause stands, counted from 1; none if the vignette names no cause.
    pub rank: Option<usize>,
    /// What stands first, and how likely it is said to be, in thousandths.
    pub first: Option<(ConditionId, u16)>,
    /// The rules that set the urgency.
    pub deciding: Vec<RuleId>,
    /// How many pages were asked; 0 as it stands.
    pub pages: usize,
}

/// How an urgency compares with the one that was expected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Safety {
    /// Below every level that would be right.
    UnderTriaged,
    /// Not the expected level, but between those that would be right.
    Acceptable,
    /// The expected level.
    Exact,
    /// Above every level that would be right.
    OverTriaged,
}

impl Outcome {
    pub(crate) fn of(model: &Model, vignette: &Vignette) -> Self {
        let asked = hold(model, &vignette.answers, Rest::NotSure);
        Self {
            as_it_stands: Judged::of(&consult(model, &vignette.answers), vignette, 0),
            interview: Judged::of(&asked.end, vignette, asked.pages),
        }
    }
}

impl Outcome {
    /// Missed in one of the two ways: a level that is not right, or no right cause among the first three.
    #[must_use]
    pub fn is_miss(&self) -> bool {
        let wrong = |one: &Judged| {
            matches!(one.safety, Safety::UnderTriaged | Safety::OverTriaged)
                || one.rank.is_some_and(|rank| rank > 3)
        };
        wrong(&self.as_it_stands) || wrong(&self.interview)
    }
}

impl Judged {
    fn of(end: &Consultation, vignette: &Vignette, pages: usize) -> Self {
        let candidates = &end.differential.candidates;
        let right = |id: &ConditionId| vignette.causes.contains(id);
        let named = !vignette.causes.is_empty();
        let rank = candidates.iter().position(|one| right(&one.condition)).map(|at| at + 1);
        let first = candidates.first().map(|one| (one.condition, one.post_test));
        let urgency = end.assessment.urgency;
        let rank = rank.filter(|_| named);
        let deciding = end.assessment.deciding.clone();
        Self { urgency, safety: Safety::of(urgency, vignette), rank, first, deciding, pages }
    }
}

impl Safety {
    fn of(urgency: Urgency, vignette: &Vignette) -> Self {
        let right = std::iter::once(vignette.urgency).chain(vignette.acceptable.iter().copied());
        let lowest = right.clone().min().unwrap_or(vignette.urgency);
        let highest = right.max().unwrap_or(vignette.urgency);
        if urgency == vignette.urgency {
            Self::Exact
        } else if urgency < lowest {
            Self::UnderTriaged
        } else if urgency > highest {
            Self::OverTriaged
        } else {
            Self::Acceptable
        }
    }
}
