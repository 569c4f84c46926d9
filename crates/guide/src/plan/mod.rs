//! The plan for this person: what to have examined, what to discuss and what to leave, what to do at
//! home. It follows from the causes worth naming and from what is known of the person; it decides
//! nothing about urgency.
//!
//! `safety` (may this person have it?) → `treatments`, `examinations`, `home`

mod examinations;
mod home;
mod safety;
mod treatments;

use philtrum_model::{Answers, Model, Substance, Urgency};

use crate::medicines::{Clash, clashes};
use crate::{Candidate, Findings};

pub use examinations::{Needless, Useful};
pub use home::{HomeMeasure, Kept};
pub use safety::{Against, Suitability, suitability};
pub use treatments::{Considered, Suggestion, Withheld};

use safety::Safety;

/// What this person may have examined, may discuss, and may do at home.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CarePlan {
    /// Examinations that help to decide, those first that tell most for their price.
    pub examinations: Vec<Useful>,
    /// Examinations that are often sold for this, and do not help.
    pub needless: Vec<Needless>,
    /// Treatments to discuss with a doctor; none that is against something known of the person.
    pub treatments: Vec<Suggestion>,
    /// Treatments that are often tried for this without good evidence, and are not against the person.
    pub unproven: Vec<Suggestion>,
    /// Treatments that are not for this person, and why.
    pub withheld: Vec<Withheld>,
    /// What the person thinks of taking.
    pub considered: Vec<Considered>,
    /// What does not go together among what the person takes, or with the person; gravest first.
    pub clashes: Vec<Clash>,
    /// Medicines of the person that can themselves move the face.
    pub moving: Vec<Substance>,
    /// What to do at home.
    pub home: Vec<HomeMeasure>,
    /// Home measures that are not for this person, and why.
    pub not_at_home: Vec<Kept>,
    /// What sets it off, as far as is known: for the diary.
    pub triggers: Vec<philtrum_model::TriggerId>,
    /// Something may be taken that could not be checked: names that are not in the list, or a list that
    /// nobody asked for.
    pub unchecked: bool,
}

/// The class of medicines that can make the face twitch, tremble or cramp.
const MOVES_THE_FACE: &str = "may-cause-twitching";

/// A cause shapes the plan if it has at least this many thousandths, or is the likeliest.
const SHAPES_THE_PLAN: u16 = 100;

impl CarePlan {
    /// Makes the plan. Where a hospital is needed now, it is left to the hospital: then only what keeps
    /// the person safe until then is told.
    pub(crate) fn new(
        model: &Model,
        answers: &Answers,
        findings: &Findings,
        urgency: Urgency,
        named: &[&Candidate],
    ) -> Self {
        let safety = Safety::of(model, findings);
        let shapes = |(at, one): (usize, &&Candidate)| {
            (at == 0 || one.post_test >= SHAPES_THE_PLAN).then_some(one.condition)
        };
        let likely: Vec<_> = named.iter().enumerate().filter_map(shapes).collect();
        let mut plan = Self {
            clashes: clashes(model, findings),
            moving: findings.medicines().of_class(model, MOVES_THE_FACE),
            considered: treatments::considered(&safety, answers),
            unchecked: !findings.medicines().is_complete(),
            ..Self::default()
        };
        let hospital = urgency >= Urgency::Emergency;
        home::plan(&mut plan, &safety, &likely, hospital);
        treatments::plan(&mut plan, &safety, &likely, hospital);
        if !hospital {
            examinations::plan(&mut plan, &safety, answers, named);
            plan.triggers = home::triggers(model, &likely);
        }
        plan
    }
}
