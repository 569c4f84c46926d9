//! What to ask the doctor.

use philtrum_model::{State, Urgency};

use crate::plan::Plan;
use crate::teller::Teller;

/// More questions are not asked in one visit.
const QUESTIONS: usize = 6;

/// What to ask the doctor, made from the plan.
pub(super) fn questions(teller: &Teller<'_>, plan: &Plan) -> Vec<String> {
    let warned =
        plan.warnings.first().map(|one| teller.with("ask-together", "what", one.between.as_str()));
    let mut questions: Vec<String> = warned.into_iter().collect();
    if !plan.unlisted.is_empty() {
        questions.push(teller.with("ask-unlisted", "what", plan.unlisted.join(", ")));
    }
    let thought_of =
        plan.considered.iter().map(|one| teller.with("ask-may-i", "what", one.title.as_str()));
    questions.extend(thought_of);
    if !plan.moving.is_empty() {
        questions.push(teller.with("ask-moving", "what", plan.moving.join(", ")));
    }
    if is_pregnant(teller) {
        questions.push(teller.say("ask-pregnant"));
    }
    // In hospital nobody waits for these questions.
    if teller.0.advice.urgency < Urgency::Emergency {
        // What one does at home is no question for the doctor.
        let open = |one: &&crate::Examination| one.entered.is_empty() && !one.at_home;
        let examined = plan.examinations.iter().filter(open).take(2);
        questions
            .extend(examined.map(|one| teller.with("ask-examination", "what", one.title.as_str())));
        let treated = plan.treatments.iter().take(2);
        questions
            .extend(treated.map(|one| teller.with("ask-treatment", "what", one.title.as_str())));
    }
    questions.push(teller.say("ask-else"));
    questions.truncate(QUESTIONS);
    questions
}

fn is_pregnant(teller: &Teller<'_>) -> bool {
    let pregnant = teller.0.model.finding_named("pregnant");
    let fact = pregnant.map(|id| teller.0.model.finding(id).first_fact);
    fact.is_some_and(|fact| teller.0.consultation.findings.state(fact) == State::Present)
}
