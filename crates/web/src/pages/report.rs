//! One page for the doctor, made for paper.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use philtrum_guide::{Advice, Consultation};
use philtrum_report::Sheet;

use crate::app::Visit;
use crate::fields::STATE;
use crate::frame::{Frame, respond};
use crate::interview::Interview;

/// One page for the doctor.
#[derive(Template)]
#[template(path = "report.html")]
struct Report<'a> {
    frame: Frame<'a>,
    state: String,
    sheet: Sheet,
    /// What was said: a label, and everything under it in one paragraph.
    answers: Vec<(String, String)>,
    /// Medicines, examinations, what to watch for.
    plan: Vec<(String, String)>,
}

impl Report<'_> {
    /// A list in one paragraph.
    fn joined(list: &[String]) -> String {
        list.join("; ")
    }
}

pub(crate) fn page(
    visit: &Visit,
    interview: &Interview,
    consultation: &Consultation,
    advice: &Advice,
) -> Response {
    let state = interview.write(visit.model());
    let sheet = Sheet::of(visit.dossier(&interview.answers, consultation, advice));
    let answers = [
        ("report-present", sheet.present.join("; ")),
        ("report-absent", sheet.absent.join("; ")),
        ("report-unsure", sheet.unsure.join("; ")),
        ("report-not-asked", sheet.not_asked.join("; ")),
    ];
    let medicines = format!("{} {}", sheet.medicines.join("; "), sheet.medicines_note);
    let plan = [
        ("report-medicines", medicines.trim().to_owned()),
        ("report-interactions", sheet.interactions.join("; ")),
        ("report-examinations", sheet.examinations.join("; ")),
        ("report-watch", sheet.watch.join("; ")),
    ];
    let page = Report {
        frame: Frame::within(visit, "title-report", "report", vec![(STATE, state.clone())])
            .noting(interview),
        answers: labelled(visit, answers),
        plan: labelled(visit, plan),
        state,
        sheet,
    };
    respond(StatusCode::OK, &page)
}

/// With the words of the labels; what has nothing to say is left out.
fn labelled(
    visit: &Visit,
    lines: impl IntoIterator<Item = (&'static str, String)>,
) -> Vec<(String, String)> {
    let told = lines.into_iter().filter(|(_, said)| !said.is_empty());
    told.map(|(key, said)| (visit.messages().get(key), said)).collect()
}
