//! Whether a planted mistake is noticed: the law or property that should notice it holds on the knowledge
//! as it is and fails on the copy, with somebody of whom the guide says the same.

use philtrum_guide::{PageKind, RuleState, Step, clashes, consult, suitability};
use philtrum_model::{Answers, Claim, Layout, Model, State, Urgency};
use philtrum_proof::{
    Counterexample, Failure, LIMIT, Outcome, Question, Settings, Status, each_question, prove,
};

use crate::fault::Fault;

/// A day on which no review has run out.
pub(crate) const TODAY: &str = "2026-12-01";

/// What became of a planted mistake.
#[derive(Debug)]
pub(crate) enum Noticed {
    /// By this person.
    Person(Box<Counterexample>),
    /// Somebody was looked for, and there is nobody.
    Nobody,
    /// The page is named.
    Page,
}

fn settings(by: &str) -> Settings<'_> {
    Settings { threads: 1, today: Some(TODAY), only: vec![by.to_owned()], ..Settings::default() }
}

/// Plants the mistake, and asks the law or property that should notice it.
pub(crate) fn notice(model: &Model, fault: &Fault) -> Result<Noticed, String> {
    let mut copy = model.clone();
    (fault.plant)(&mut copy);
    if copy == *model {
        return Err("nothing was changed".to_owned());
    }
    let failure = failure(&copy, fault)?;
    let Some(person) = failure.person else {
        let paper = matches!(fault.by, "P9" | "P11");
        return Ok(if paper { Noticed::Page } else { Noticed::Nobody });
    };
    let agrees = |knowledge: &Model| violates(knowledge, model, fault, &person);
    match (agrees(&copy), agrees(model)) {
        (true, false) => Ok(Noticed::Person(person)),
        (false, _) => Err(format!("the guide does not see it: {person:?}")),
        (true, true) => Err(format!("the guide says so without the mistake too: {person:?}")),
    }
}

fn failure(copy: &Model, fault: &Fault) -> Result<Failure, String> {
    let status = if fault.about.is_empty() {
        prove(copy, &settings(fault.by), |_| {}).pop().map(|verdict| verdict.status)
    } else {
        one_question(copy, fault)
    };
    match status {
        Some(Status::Fails(mut failures)) => Ok(failures.swap_remove(0)),
        other => Err(format!("not noticed: {other:?}")),
    }
}

/// Of a law with hundreds of questions, only the one that should notice it.
fn one_question(copy: &Model, fault: &Fault) -> Option<Status> {
    let mut status = None;
    each_question(copy, &settings(fault.by), |meaning, _, question: &Question| {
        if question.about == fault.about {
            let about = question.about.clone();
            status = Some(match question.decide(meaning, LIMIT) {
                Outcome::Holds => Status::Holds,
                Outcome::Fails(person) => Status::Fails(vec![Failure { about, person }]),
                Outcome::Undecided => Status::Undecided(vec![about]),
            });
        }
    });
    status
}

/// What the guide, with this knowledge, makes of the person: it is as the law or property forbids.
fn violates(knowledge: &Model, model: &Model, fault: &Fault, person: &Counterexample) -> bool {
    let urgency = |answers: &Answers| consult(knowledge, answers).assessment.urgency;
    match (fault.by, &person.instead) {
        ("P2" | "P4", Some(instead)) => urgency(&person.answers) > urgency(instead),
        ("P3", _) => hides_an_ambulance(knowledge, &person.answers),
        ("P6", _) => lets_a_harmless_cause_come_first(knowledge, model, &person.answers),
        _ => {
            let property = model.properties.iter().find(|one| one.sheet.id == fault.by);
            property.is_some_and(|one| !fulfils(knowledge, &one.claim, &person.answers))
        }
    }
}

/// No danger screen is asked any more, and an ambulance rule that may not come late is still open.
fn hides_an_ambulance(model: &Model, answers: &Answers) -> bool {
    let consultation = consult(model, answers);
    let asks_of_danger = match &consultation.step {
        Step::Ask(page) => match page.kind {
            PageKind::Screen(screen) => model.screen(screen).layout == Layout::Danger,
            PageKind::FollowUp | PageKind::Question => false,
        },
        Step::Advise(_) => false,
    };
    let open = consultation.assessment.rules_in(RuleState::Open).map(|id| model.rule(id));
    let late = open.filter(|rule| rule.urgency == Urgency::Ambulance);
    !asks_of_danger && late.filter(|rule| rule.may_come_late.is_empty()).count() > 0
}

/// Nothing holds a harmless cause back any more.
fn lets_a_harmless_cause_come_first(knowledge: &Model, model: &Model, answers: &Answers) -> bool {
    let findings = consult(knowledge, answers).findings;
    let absent = model.central_sign.is_some_and(|gate| findings.state(gate) == State::Absent);
    knowledge.central_sign.is_none() || absent
}

/// The guide does for this person what the property claims.
fn fulfils(model: &Model, claim: &Claim, answers: &Answers) -> bool {
    let consultation = consult(model, answers);
    let assessment = &consultation.assessment;
    let findings = &consultation.findings;
    let warned = clashes(model, findings);
    let decides = |id: &philtrum_model::RuleId| {
        assessment.state(*id) == RuleState::Fired && model.rule(*id).urgency == assessment.urgency
    };
    claim.at_least.is_none_or(|level| assessment.urgency >= level)
        && claim.at_most.is_none_or(|level| assessment.urgency <= level)
        && claim.never.iter().all(|treatment| {
            !suitability(model, findings, model.treatment(*treatment)).against.is_empty()
        })
        && claim.warns.iter().all(|id| warned.iter().any(|clash| clash.interaction == *id))
        && claim.present.iter().all(|fact| findings.state(*fact) == State::Present)
        && claim.harmless.iter().all(|id| model.condition(*id).reassuring)
        && claim.grave.iter().all(|id| !model.condition(*id).reassuring)
        && claim.sees.iter().all(|specialist| {
            let mut deciding = assessment.deciding.iter().filter(|id| decides(id));
            deciding.any(|id| model.rule(*id).see == *specialist)
        })
}
