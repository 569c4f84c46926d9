//! A list of medicines, checked without an interview.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use philtrum_library::MedicineList;

use super::refs::{Reference, references};
use crate::app::Visit;
use crate::frame::{Frame, respond};
use crate::markdown::{Citations, render};
use crate::pages::tint;
use crate::posted::Posted;

/// The list, and what it says about itself.
#[derive(Template)]
#[template(path = "medicines.html")]
struct Medicines<'a> {
    frame: Frame<'a>,
    written: String,
    list: Option<MedicineList>,
    warnings: Vec<Html>,
    sources: Vec<Reference>,
}

impl Medicines<'_> {
    fn did_you_mean(&self, written: &str, names: &[String]) -> String {
        let said = [("written", written.to_owned().into()), ("names", names.join(", ").into())];
        self.frame.say_with("medicines-did-you-mean", &said)
    }

    fn unknown(&self, written: &str) -> String {
        self.frame.say_with("medicines-unknown", &[("written", written.to_owned().into())])
    }

    fn unread(&self, list: &MedicineList) -> String {
        self.frame.say_with("medicines-unread", &[("count", list.unread.into())])
    }

    fn may_move(&self, list: &MedicineList) -> String {
        let names = list.may_move_the_face.join(", ");
        self.frame.say_with("medicines-may-move", &[("names", names.into())])
    }
}

/// A warning, as HTML.
struct Html {
    id: String,
    between: String,
    /// The level whose colour it has.
    level: &'static str,
    severity: String,
    plain: String,
    to_do: String,
}

/// The field of the list. It travels in the body: what somebody takes is nobody's business.
const LIST: &str = "list";

pub(crate) async fn page(State(visit): State<Visit>) -> Response {
    let page = Medicines {
        frame: Frame::open(&visit, "title-medicines", "library/medicines"),
        written: String::new(),
        list: None,
        warnings: Vec::new(),
        sources: Vec::new(),
    };
    respond(StatusCode::OK, &page)
}

pub(crate) async fn check(posted: Posted) -> Response {
    let Posted { visit, fields } = posted;
    let written = fields.first(LIST).unwrap_or("").to_owned();
    let list = MedicineList::of(visit.model(), &written, visit.messages());
    let below = format!("/{}/library/", visit.language.tag());
    let html = |text: &str| render(text, Citations::Linked(&below));
    let warnings = list.warnings.iter().map(|warning| Html {
        id: warning.id.clone(),
        between: warning.between.clone(),
        level: tint(warning.severity),
        severity: warning.severity_words.clone(),
        plain: html(&warning.plain),
        to_do: html(&warning.to_do),
    });
    let cited = list.warnings.iter().flat_map(|warning| warning.sources.iter().copied());
    let fields = vec![(LIST, written.clone())];
    let page = Medicines {
        frame: Frame::within(&visit, "title-medicines", "library/medicines", fields),
        written,
        warnings: warnings.collect(),
        sources: references(&visit, cited),
        list: Some(list),
    };
    respond(StatusCode::OK, &page)
}
