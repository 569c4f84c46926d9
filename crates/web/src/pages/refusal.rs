//! The page for what cannot be answered: what happened, and a way on.

use askama::Template;
use axum::response::Response;

use crate::app::Visit;
use crate::error::Refusal;
use crate::frame::{Frame, respond};

/// What happened, and a way on.
#[derive(Template)]
#[template(path = "refusal.html")]
struct RefusalPage<'a> {
    frame: Frame<'a>,
    heading: String,
    text: String,
}

pub(crate) fn page(visit: &Visit, refusal: Refusal) -> Response {
    let key = refusal.message();
    let page = RefusalPage {
        frame: Frame::open(visit, key, ""),
        heading: visit.messages().get(key),
        text: visit.messages().get(&format!("{key}-text")),
    };
    respond(refusal.status(), &page)
}
