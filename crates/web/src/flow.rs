//! From one page of the interview to the next. Nothing is kept: each step begins with what the form
//! carries and ends with a page that carries it on.

use axum::response::{IntoResponse, Redirect, Response};
use philtrum_guide::{Consultation, Item, Step, consult};
use philtrum_model::{About, Answers, FindingId, Urgency};

use crate::app::Visit;
use crate::error::{Refusal, Refused};
use crate::fields::{ABOUT, CHANGE, Fields, MODE, ONE_BY_ONE, STATE};
use crate::form::{self, Reading};
use crate::interview::Interview;
use crate::pages::{ask, check, result, stop};
use crate::posted::Posted;

/// A page, or why there is none.
type Answered = Result<Response, Refused>;

/// The first page: whom it is about is known.
pub(crate) async fn start(Posted { visit, fields }: Posted) -> Answered {
    let about = fields.first(ABOUT).and_then(About::from_id);
    let about = about.ok_or_else(|| refused(&visit, Refusal::Foreign))?;
    Ok(next(&visit, &Interview::new(about)))
}

/// A page was answered.
pub(crate) async fn answer(Posted { visit, fields }: Posted) -> Answered {
    let mut interview = carried(&visit, &fields)?;
    if let Some(changed) = being_changed(&visit, &fields, &interview)? {
        return put_right(&visit, interview, changed, &fields);
    }
    let consultation = consult(visit.model(), &interview.answers);
    let items = form::shown(&items(&visit, &interview.answers, &consultation), &fields);
    let reading = read(&visit, &items, &fields)?;
    match &consultation.step {
        Step::Ask(page) if !reading.slips.is_empty() => {
            return Ok(ask::page(&visit, &interview, page, &fields, &reading.slips));
        }
        Step::Advise(_) if reading.given.is_empty() => return Ok(next(&visit, &interview)),
        Step::Ask(_) | Step::Advise(_) => {}
    }
    let recorded = interview.record(visit.model(), &reading.given);
    recorded.map_err(|_| refused(&visit, Refusal::Foreign))?;
    Ok(next(&visit, &interview))
}

/// Back to the page before, with what was chosen there.
pub(crate) async fn back(Posted { visit, fields }: Posted) -> Answered {
    let mut interview = carried(&visit, &fields)?;
    let Some(taken) = interview.step_back() else {
        return Ok(Redirect::to(&format!("/{}/", visit.language.tag())).into_response());
    };
    let draft = Fields::of(visit.model(), &taken);
    Ok(show_step(&visit, &interview, &draft))
}

/// Check your answers.
pub(crate) async fn check(Posted { visit, fields }: Posted) -> Answered {
    let interview = carried(&visit, &fields)?;
    Ok(check::page(&visit, &interview))
}

/// One answer again, to change it.
pub(crate) async fn change(Posted { visit, fields }: Posted) -> Answered {
    let interview = carried(&visit, &fields)?;
    let changed = being_changed(&visit, &fields, &interview)?;
    let changed = changed.ok_or_else(|| refused(&visit, Refusal::Foreign))?;
    let given = interview.answers.get(changed).map(|answer| (changed, answer));
    let draft = Fields::of(visit.model(), given.as_slice());
    Ok(ask::change_page(&visit, &interview, changed, &draft, &[]))
}

/// Where the interview stands, with what is chosen on the page but not sent yet.
pub(crate) async fn show(Posted { visit, fields }: Posted) -> Answered {
    let interview = carried(&visit, &fields)?;
    let draft = if fields.has(MODE, ONE_BY_ONE) { fields.with_ticks_as_answers() } else { fields };
    Ok(show_step(&visit, &interview, &draft))
}

/// The page that follows from what was said.
fn next(visit: &Visit, interview: &Interview) -> Response {
    show_step(visit, interview, &Fields::default())
}

fn show_step(visit: &Visit, interview: &Interview, draft: &Fields) -> Response {
    let consultation = consult(visit.model(), &interview.answers);
    match &consultation.step {
        Step::Ask(page) => ask::page(visit, interview, page, draft, &[]),
        Step::Advise(advice) if advice.urgency == Urgency::Ambulance => {
            stop::page(visit, interview, &consultation, advice)
        }
        Step::Advise(advice) => result::page(visit, interview, &consultation, advice),
    }
}

/// Records a changed answer and goes back to the list, unless it makes an ambulance necessary.
fn put_right(
    visit: &Visit,
    mut interview: Interview,
    changed: FindingId,
    fields: &Fields,
) -> Answered {
    let reading = read(visit, &[Item::Question(changed)], fields)?;
    let [(finding, answer)] = reading.given.as_slice() else {
        return Ok(ask::change_page(visit, &interview, changed, fields, &reading.slips));
    };
    let recorded = interview.change(visit.model(), *finding, *answer);
    recorded.map_err(|_| refused(visit, Refusal::Foreign))?;
    let urgency = consult(visit.model(), &interview.answers).assessment.urgency;
    if urgency == Urgency::Ambulance {
        return Ok(next(visit, &interview));
    }
    Ok(check::page(visit, &interview))
}

/// What may be answered now: the page that is asked, or what would calm a call for an ambulance.
fn items(visit: &Visit, answers: &Answers, consultation: &Consultation) -> Vec<Item> {
    match &consultation.step {
        Step::Ask(page) => page.items.clone(),
        Step::Advise(advice) => stop::calming(visit.model(), answers, consultation, advice),
    }
}

fn read(visit: &Visit, items: &[Item], fields: &Fields) -> Result<Reading, Refused> {
    form::read(visit.model(), items, fields).map_err(|_| refused(visit, Refusal::Foreign))
}

/// What was said so far.
fn carried(visit: &Visit, fields: &Fields) -> Result<Interview, Refused> {
    let unreadable = || refused(visit, Refusal::Unreadable);
    let state = fields.first(STATE).ok_or_else(unreadable)?;
    Interview::read(visit.model(), state).map_err(|_| unreadable())
}

/// The answer that is being changed, which must have been given.
fn being_changed(
    visit: &Visit,
    fields: &Fields,
    interview: &Interview,
) -> Result<Option<FindingId>, Refused> {
    let Some(id) = fields.first(CHANGE) else { return Ok(None) };
    let given = |finding: &FindingId| interview.answers.get(*finding).is_some();
    match visit.model().finding_named(id).filter(given) {
        Some(finding) => Ok(Some(finding)),
        None => Err(refused(visit, Refusal::Foreign)),
    }
}

fn refused(visit: &Visit, refusal: Refusal) -> Refused {
    Refused { visit: visit.clone(), refusal }
}
