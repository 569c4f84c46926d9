//! Advice: whom to see, what to watch for.

use philtrum_model::{Answers, ConditionId, Model, RuleId, SpecialistId, Urgency};

use crate::plan::CarePlan;
use crate::rules::RuleState;
use crate::watch::{self, Watch};
use crate::{Assessment, Candidate, Differential, Findings};

/// Proof that no red flag above the present urgency is still open. Only [`Settled::check`] makes it,
/// and [`Advice`] cannot be made without it.
pub(crate) struct Settled(());

impl Settled {
    pub(crate) fn check(model: &Model, assessment: &Assessment) -> Option<Self> {
        let open = assessment
            .rules_in(RuleState::Open)
            .any(|rule| model.rule(rule).urgency > assessment.urgency);
        (!open).then_some(Self(()))
    }
}

/// What to do. Made here alone, out of a settled assessment.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Advice {
    /// How soon the person needs help.
    pub urgency: Urgency,
    /// The rules that say so; empty where no rule speaks.
    pub because: Vec<RuleId>,
    /// Whom to see, best first. Never empty.
    pub see: Vec<SpecialistId>,
    /// The causes worth naming, most likely first.
    pub named: Vec<ConditionId>,
    /// What would make it more urgent.
    pub watch: Vec<Watch>,
    /// Examinations, treatments, and what to do at home.
    pub plan: CarePlan,
}

/// A cause is named if it has at least this many thousandths.
const WORTH_NAMING: u16 = 30;

/// How many causes are named at most.
const NAMED: usize = 5;

impl Advice {
    pub(crate) fn new(
        Settled(()): Settled,
        model: &Model,
        answers: &Answers,
        findings: &Findings,
        assessment: &Assessment,
        differential: &Differential,
    ) -> Self {
        let named: Vec<_> = differential
            .candidates
            .iter()
            .enumerate()
            // Where a harmless cause is held back, something must stand before it.
            .filter(|(at, candidate)| {
                candidate.post_test >= WORTH_NAMING || *at == 0 && differential.harmless_held_back
            })
            .map(|(_, candidate)| candidate)
            .take(NAMED)
            .collect();
        Self {
            urgency: assessment.urgency,
            because: assessment.deciding.clone(),
            see: specialists(model, assessment, &named),
            named: named.iter().map(|candidate| candidate.condition).collect(),
            watch: watch::signs(model, findings, assessment, differential),
            plan: CarePlan::new(model, answers, findings, assessment.urgency, &named),
        }
    }
}

/// Emergency care: not for a rule that is only uncertain, which needs a doctor today.
const EMERGENCY_CARE: [&str; 2] = ["emergency-services", "emergency-department"];

/// Whom the deciding rules name that fired; of one that is only uncertain whoever is no emergency care,
/// such as the maternity unit; then, where nothing is pressing, whom the likeliest cause names.
fn specialists(model: &Model, assessment: &Assessment, named: &[&Candidate]) -> Vec<SpecialistId> {
    let speaks = |rule: &&RuleId| {
        let emergency =
            EMERGENCY_CARE.contains(&model.specialist(model.rule(**rule).see).id.as_str());
        assessment.state(**rule) == RuleState::Fired || !emergency
    };
    let mut see: Vec<_> =
        assessment.deciding.iter().filter(speaks).map(|rule| model.rule(*rule).see).collect();
    if assessment.urgency <= Urgency::Soon
        && let Some(first) = named.first()
    {
        see.extend(&model.condition(first.condition).specialists);
    }
    if see.is_empty() {
        see.extend(model.specialist_named("gp"));
    }
    let mut seen = Vec::new();
    see.retain(|one| {
        !seen.contains(one) && {
            seen.push(*one);
            true
        }
    });
    see
}
