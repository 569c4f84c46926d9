//! The page that stops the interview: call an ambulance.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use philtrum_guide::{Advice, Consultation, Item};
use philtrum_model::{Answers, Model, State};
use philtrum_report::Region;

use super::block::{Block, Blocks};
use super::refs::{Deciding, Reference, deciding, references, sources_of};
use crate::app::Visit;
use crate::fields::{Fields, STATE};
use crate::frame::{Frame, reminder, respond};
use crate::interview::Interview;
use crate::region::{Choice, choices};

/// Call an ambulance.
#[derive(Template)]
#[template(path = "stop.html")]
struct Stop<'a> {
    frame: Frame<'a>,
    state: String,
    reminder: String,
    /// The rule that sees most.
    first: Option<Deciding>,
    /// The others that say the same.
    others: Vec<Deciding>,
    /// What would make it less urgent, if the person is sure.
    calming: Vec<Block>,
    sources: Vec<Reference>,
    region: Region,
    regions: Vec<Choice>,
}

pub(crate) fn page(
    visit: &Visit,
    interview: &Interview,
    consultation: &Consultation,
    advice: &Advice,
) -> Response {
    let model = visit.model();
    let region = Region::of(visit.dossier(&interview.answers, consultation, advice));
    let state = interview.write(model);
    let answers = &interview.answers;
    let blocks = Blocks { visit, answers, draft: &Fields::default(), slips: &[], face: false };
    let calming = calming(model, &interview.answers, consultation, advice);
    let mut rules = deciding(visit, &interview.answers, consultation, &advice.because);
    let first = if rules.is_empty() { None } else { Some(rules.remove(0)) };
    let page = Stop {
        frame: Frame::within(visit, "title-stop", "show", vec![(STATE, state.clone())])
            .noting(interview),
        state,
        reminder: reminder(visit, interview),
        first,
        others: rules,
        calming: calming.iter().enumerate().map(|(at, item)| blocks.block(at, item)).collect(),
        sources: references(visit, sources_of(model, &advice.because)),
        regions: choices(visit, &region.code),
        region,
    };
    respond(StatusCode::OK, &page)
}

/// Questions whose answer could calm every deciding rule: each rule must have one, or asking is idle.
pub(crate) fn calming(
    model: &Model,
    answers: &Answers,
    consultation: &Consultation,
    advice: &Advice,
) -> Vec<Item> {
    let mut items = Vec::new();
    for id in &advice.because {
        let unless = &model.rule(*id).when.unless;
        let open: Vec<_> = unless
            .iter()
            .filter(|fact| consultation.findings.state(**fact) == State::Unasked)
            .map(|fact| model.fact(*fact).finding)
            .filter(|id| !model.finding(*id).is_derived() && answers.get(*id).is_none())
            .collect();
        if open.is_empty() {
            return Vec::new();
        }
        items.extend(open.into_iter().map(Item::Question));
    }
    let mut once = Vec::new();
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}
