//! Check your answers: everything that was said, each with a button to change it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use philtrum_guide::{Contradiction, consult, told};
use philtrum_model::{Answer, FactId, FindingId, Presence};

use crate::app::Visit;
use crate::fields::STATE;
use crate::frame::{Frame, reminder, respond};
use crate::interview::Interview;
use crate::medicines;
use crate::wording;

/// Check your answers.
#[derive(Template)]
#[template(path = "check.html")]
struct Check<'a> {
    frame: Frame<'a>,
    state: String,
    reminder: String,
    /// Pairs of statements that do not fit together.
    contradictions: Vec<Pair>,
    /// What was said other than no.
    said: Vec<Row>,
    /// What was denied: a long list, so it stands apart.
    denied: Vec<Row>,
}

/// An answer.
struct Row {
    id: String,
    title: String,
    answer: String,
}

/// Two answers that do not fit together; the first one counts.
struct Pair {
    counts: Row,
    against: Row,
}

pub(crate) fn page(visit: &Visit, interview: &Interview) -> Response {
    let state = interview.write(visit.model());
    let consultation = consult(visit.model(), &interview.answers);
    let is_no = |answer: &Answer| *answer == Answer::No;
    let (denied, said): (Vec<_>, Vec<_>) =
        interview.in_order().into_iter().partition(|(_, answer)| is_no(answer));
    let rows = |given: Vec<(FindingId, Answer)>| -> Vec<Row> {
        given.into_iter().map(|(id, answer)| row(visit, id, answer)).collect()
    };
    let taking = interview.answers.taking.as_ref().map(|taking| Row {
        id: medicines::WORD.to_owned(),
        title: visit.messages().get("check-medicines"),
        answer: medicines::in_words(visit.model(), visit.language, taking).unwrap_or_else(|| {
            visit.messages().get(if taking.unsure {
                "medicines-unsure"
            } else {
                "medicines-nothing"
            })
        }),
    });
    let pair = |one: &Contradiction| pair(visit, interview, one);
    let page = Check {
        frame: Frame::within(visit, "title-check", "check", vec![(STATE, state.clone())])
            .noting(interview),
        state,
        reminder: reminder(visit, interview),
        contradictions: consultation.findings.contradictions().iter().map(pair).collect(),
        said: rows(said).into_iter().chain(taking).collect(),
        denied: rows(denied),
    };
    respond(StatusCode::OK, &page)
}

fn row(visit: &Visit, id: FindingId, answer: Answer) -> Row {
    let finding = visit.model().finding(id);
    Row {
        id: finding.id.clone(),
        title: finding.title.get(visit.language).to_owned(),
        answer: wording::answer(visit, id, answer),
    }
}

fn pair(visit: &Visit, interview: &Interview, one: &Contradiction) -> Pair {
    let model = visit.model();
    // Where a yes stands against a no to the same, the yes comes from the list of medicines.
    let listed = |presence| one.present == one.absent && presence == Presence::Present;
    let row = |fact: FactId, presence| Row {
        id: if listed(presence) {
            medicines::WORD.to_owned()
        } else {
            model.finding_of(fact).id.clone()
        },
        title: told(model, &interview.answers, fact, presence, visit.language),
        answer: String::new(),
    };
    Pair { counts: row(one.present, Presence::Present), against: row(one.absent, Presence::Absent) }
}
