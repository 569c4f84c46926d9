//! From what a person said to the next question, or to advice.
//!
//! [`consult`] is a pure and total function: every [`Model`] and all [`Answers`] give a
//! [`Consultation`]. The modules, in this order, are the flow of the data:
//!
//! `medicines` → `findings` → `rules` → `urgency` and `causes` → `gain`, `gather` → `step` → `watch`,
//! `plan` → `care` → `explain`; `grounds` stands apart
//!
//! ```
//! use philtrum_guide::{Step, consult};
//! use philtrum_model::{About, Answers};
//! # let (model, _) = philtrum_folder::shipped();
//!
//! let consultation = consult(&model, &Answers::new(About::Me));
//! assert!(matches!(consultation.step, Step::Ask(_)), "nothing is known yet, so it asks");
//! ```

mod care;
mod case;
mod causes;
mod explain;
mod findings;
mod gain;
mod gather;
mod grounds;
mod interview;
mod medicines;
mod plan;
mod rules;
mod step;
mod urgency;
mod watch;
mod whatif;

use philtrum_model::{AgeGroup, Answers, ConditionId, Model, State};

pub use care::Advice;
pub use case::{Misjudged, judge};
pub use causes::{Account, Because, Candidate, Differential, Reason};
pub use explain::{number, statement, told, trait_of};
pub use findings::{Contradiction, Findings};
pub use grounds::{Grounds, grounds};
pub use interview::{Interview, Rest, hold};
pub use medicines::{Clash, Medicines, clashes};
pub use plan::{
    Against, CarePlan, Considered, HomeMeasure, Kept, Needless, Suggestion, Suitability, Useful,
    Withheld, suitability,
};
pub use rules::RuleState;
pub use step::{Item, Page, PageKind, Step};
pub use urgency::{Assessment, assess};
pub use watch::Watch;
pub use whatif::{Outcome, Pivot, outcomes, pivots};

/// Everything that can be said from these answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Consultation {
    /// What is known of every fact.
    pub findings: Findings,
    /// How urgent it is, and why.
    pub assessment: Assessment,
    /// What it may be, most likely first.
    pub differential: Differential,
    /// What to ask next, or what to advise.
    pub step: Step,
}

impl Consultation {
    /// Why this cause has the score that it has. `model` is the one that was consulted.
    #[must_use]
    pub fn account(&self, model: &Model, condition: ConditionId) -> Account {
        causes::account(model, &self.findings, condition)
    }
}

/// Consults the model about one person.
///
/// Total: it never fails and never panics. Answers that do not fit the model are ignored.
#[must_use]
pub fn consult(model: &Model, answers: &Answers) -> Consultation {
    let findings = Findings::of(model, answers);
    let assessment = urgency::assess(&model.rules, &findings);
    let mut differential = causes::rank(model, &findings);
    let step = step::next(model, answers, &findings, &assessment, &mut differential);
    Consultation { findings, assessment, differential, step }
}

/// Works out what is known of every fact, without going on to advice.
#[must_use]
pub fn findings(model: &Model, answers: &Answers) -> Findings {
    Findings::of(model, answers)
}

/// Whether the person counts as a child. Not knowing the age counts as adult: the weights of adults
/// are the better known ones, and urgency does not depend on it.
fn age_group(model: &Model, findings: &Findings) -> AgeGroup {
    if findings.state(model.child) == State::Present { AgeGroup::Child } else { AgeGroup::Adult }
}
