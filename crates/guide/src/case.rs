//! Whether a vignette ends as its page expects.

use philtrum_model::{Case, ConditionId, Kind, Model, Rank, Urgency, Verb, Wanted};

use crate::care::Advice;
use crate::plan::{Against, Suitability};
use crate::{Rest, Step, consult, hold};

/// How a vignette ended otherwise than expected.
#[derive(Clone, PartialEq, Eq, Debug)]
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
    /// The plan does not do with a page what it must.
    Plan(Wanted),
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
    plan(model, case)?;
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

/// Compares the plan at the end of an interview in which what the vignette does not tell is not so.
fn plan(model: &Model, case: &Case) -> Result<(), Misjudged> {
    if case.plan.is_empty() {
        return Ok(());
    }
    let end = hold(model, &case.answers, Rest::No).end;
    let Step::Advise(advice) = &end.step else { return Ok(()) };
    let fails = |wanted: &&Wanted| !does(model, advice, wanted);
    match case.plan.iter().find(fails) {
        Some(wanted) => Err(Misjudged::Plan(wanted.clone())),
        None => Ok(()),
    }
}

/// Whether the plan does with the page what it must.
fn does(model: &Model, advice: &Advice, wanted: &Wanted) -> bool {
    let plan = &advice.plan;
    let is = |id: &str| id == wanted.id;
    let treatment = |id: philtrum_model::TreatmentId| is(&model.treatment(id).sheet.id);
    let examination = |id: philtrum_model::ExaminationId| is(&model.examination(id).sheet.id);
    let measure = |id: philtrum_model::SelfCareId| is(&model.self_care_at(id).sheet.id);
    let offered = match wanted.kind {
        Kind::Treatment => plan.treatments.iter().any(|one| treatment(one.treatment)),
        Kind::Examination => plan.examinations.iter().any(|one| examination(one.examination)),
        Kind::SelfCare => plan.home.iter().any(|one| measure(one.measure)),
        Kind::Specialist => advice.see.iter().any(|id| is(&model.specialist(*id).id)),
        Kind::Trigger => plan.triggers.iter().any(|id| is(&model.trigger(*id).sheet.id)),
        _ => false,
    };
    match wanted.verb {
        Verb::Shows => offered,
        Verb::Hides => !offered,
        Verb::Withholds => {
            plan.withheld.iter().any(|one| treatment(one.treatment))
                || plan.not_at_home.iter().any(|one| measure(one.measure))
                || plan.considered.iter().any(|one| {
                    !one.suits.against.is_empty() && one.treatment.is_some_and(treatment)
                })
        }
        Verb::Doubts => {
            plan.unproven.iter().any(|one| treatment(one.treatment))
                || plan.needless.iter().any(|one| examination(one.examination))
        }
        Verb::Warns => warnings(plan).any(|id| is(&model.interaction(id).sheet.id)),
    }
}

/// Every interaction that the plan speaks of.
fn warnings(plan: &crate::CarePlan) -> impl Iterator<Item = philtrum_model::InteractionId> {
    let against = |suits: &Suitability| {
        let named = |one: &Against| match one {
            Against::Medicine(id, _) | Against::Person(id) => Some(*id),
            Against::Fact(_) | Against::TooYoung(_) => None,
        };
        suits.against.iter().filter_map(named).collect::<Vec<_>>()
    };
    let own = plan.clashes.iter().map(|clash| clash.interaction);
    own.chain(plan.withheld.iter().flat_map(move |one| against(&one.suits)))
        .chain(plan.considered.iter().flat_map(move |one| against(&one.suits)))
}
