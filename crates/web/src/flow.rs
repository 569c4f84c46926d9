//! From one page of the interview to the next. Nothing is kept: each step begins with what the form
//! carries and ends with a page that carries it on.

use axum::response::{IntoResponse, Redirect, Response};
use philtrum_guide::{Consultation, Item, Step, consult};
use philtrum_model::{About, Answers, FindingId, PriceListId, Urgency};

use crate::app::Visit;
use crate::error::{Refusal, Refused};
use crate::fields::{ABOUT, CHANGE, Fields, MODE, ONE_BY_ONE, REGION, STATE};
use crate::form::{self, Given, Reading};
use crate::interview::Interview;
use crate::medicines;
use crate::pages::{ask, check, report, result, stop};
use crate::posted::Posted;
use crate::region::OTHER;

/// A page, or why there is none.
type Answered = Result<Response, Refused>;

/// The first page: whom it is about is known.
pub(crate) async fn start(Posted { visit, fields }: Posted) -> Answered {
    let about = fields.first(ABOUT).and_then(About::from_id);
    let about = about.ok_or_else(|| refused(&visit, Refusal::Foreign))?;
    let mut interview = Interview::new(about);
    interview.answers.region = chosen_region(&visit, &fields)?;
    Ok(next(&visit, &interview))
}

/// A page was answered.
pub(crate) async fn answer(Posted { visit, fields }: Posted) -> Answered {
    let interview = carried(&visit, &fields)?;
    let answered = answered(&visit, interview.clone(), &fields);
    unless_dropped(&visit, &interview, answered)
}

fn answered(visit: &Visit, mut interview: Interview, fields: &Fields) -> Answered {
    if let Some(changed) = being_changed(visit, fields, &interview)? {
        return put_right(visit, interview, changed, fields);
    }
    let consultation = consult(visit.model(), &interview.answers);
    let items = form::shown(&items(visit, &interview.answers, &consultation), fields);
    let reading = read(visit, &items, fields)?;
    match &consultation.step {
        Step::Ask(page) if !reading.slips.is_empty() => {
            return Ok(ask::page(visit, &interview, page, fields, &reading.slips));
        }
        Step::Advise(_) if reading.given.is_empty() => return Ok(next(visit, &interview)),
        Step::Ask(_) | Step::Advise(_) => {}
    }
    let recorded = interview.record(visit.model(), &reading.given);
    recorded.map_err(|_| refused(visit, Refusal::Foreign))?;
    Ok(next(visit, &interview))
}

/// A page that was made from answers that do not all fit may ask what is not asked now. Then nothing is
/// refused: the interview goes on where it stands without them.
fn unless_dropped(visit: &Visit, interview: &Interview, answered: Answered) -> Answered {
    match answered {
        Err(_) if !interview.dropped.is_empty() => Ok(next(visit, interview)),
        answered => answered,
    }
}

/// Back to the page before, with what was chosen there.
pub(crate) async fn back(Posted { visit, fields }: Posted) -> Answered {
    let mut interview = carried(&visit, &fields)?;
    let Some(taken) = interview.step_back() else {
        return Ok(Redirect::to(&format!("/{}/", visit.language.tag())).into_response());
    };
    let draft = Fields::of(visit.model(), visit.language, &taken);
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
    let changed = changed_page(&visit, &interview, &fields);
    unless_dropped(&visit, &interview, changed)
}

fn changed_page(visit: &Visit, interview: &Interview, fields: &Fields) -> Answered {
    let changed = being_changed(visit, fields, interview)?;
    let changed = changed.ok_or_else(|| refused(visit, Refusal::Foreign))?;
    let given = match changed {
        Item::Question(id) => Given {
            answers: interview.answers.get(id).map(|answer| (id, answer)).into_iter().collect(),
            taking: None,
        },
        _ => Given { answers: Vec::new(), taking: interview.answers.taking.clone() },
    };
    let draft = Fields::of(visit.model(), visit.language, &given);
    Ok(ask::change_page(visit, interview, &changed, &draft, &[]))
}

/// Another region: other prices, other telephone numbers.
pub(crate) async fn region(Posted { visit, fields }: Posted) -> Answered {
    let mut interview = carried(&visit, &fields)?;
    interview.answers.region = chosen_region(&visit, &fields)?;
    Ok(next(&visit, &interview))
}

/// One page for the doctor. Where something is still to be asked, that is asked.
pub(crate) async fn report(Posted { visit, fields }: Posted) -> Answered {
    let interview = carried(&visit, &fields)?;
    let consultation = consult(visit.model(), &interview.answers);
    Ok(match &consultation.step {
        Step::Ask(_) => next(&visit, &interview),
        Step::Advise(advice) => report::page(&visit, &interview, &consultation, advice),
    })
}

/// The region that was chosen; nothing for another country, or where none was offered.
fn chosen_region(visit: &Visit, fields: &Fields) -> Result<Option<PriceListId>, Refused> {
    let Some(code) = fields.first(REGION).filter(|code| *code != OTHER) else { return Ok(None) };
    let list = visit.model().price_list_of(code);
    list.map(Some).ok_or_else(|| refused(visit, Refusal::Foreign))
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

/// Records a changed answer and goes back to the list, unless it makes an ambulance necessary. A result
/// of an examination goes back to the advice: that is where it was entered.
fn put_right(visit: &Visit, mut interview: Interview, changed: Item, fields: &Fields) -> Answered {
    let model = visit.model();
    let reading = read(visit, std::slice::from_ref(&changed), fields)?;
    if reading.given.is_empty() {
        return Ok(ask::change_page(visit, &interview, &changed, fields, &reading.slips));
    }
    if let Some(taking) = reading.given.taking {
        interview.answers.taking = Some(taking);
    }
    let mut is_result = false;
    for (finding, answer) in reading.given.answers {
        let recorded = interview.change(model, finding, answer);
        recorded.map_err(|_| refused(visit, Refusal::Foreign))?;
        is_result |= model.finding(finding).result_of.is_some();
    }
    let urgency = consult(model, &interview.answers).assessment.urgency;
    if urgency == Urgency::Ambulance || is_result {
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

/// What is being changed: an answer that was given, the list of medicines, or the result of an
/// examination, which may also be new.
fn being_changed(
    visit: &Visit,
    fields: &Fields,
    interview: &Interview,
) -> Result<Option<Item>, Refused> {
    let Some(id) = fields.first(CHANGE) else { return Ok(None) };
    if id == medicines::WORD && interview.answers.taking.is_some() {
        return Ok(Some(Item::Medicines));
    }
    let may_change = |finding: &FindingId| {
        let given = interview.answers.get(*finding).is_some();
        given || visit.model().finding(*finding).result_of.is_some()
    };
    match visit.model().finding_named(id).filter(may_change) {
        Some(finding) => Ok(Some(Item::Question(finding))),
        None => Err(refused(visit, Refusal::Foreign)),
    }
}

fn refused(visit: &Visit, refusal: Refusal) -> Refused {
    Refused { visit: visit.clone(), refusal }
}
