//! What this guide is not, and what becomes of the answers.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::app::Visit;
use crate::frame::{Frame, respond};

/// Limits and privacy.
#[derive(Template)]
#[template(path = "safety.html")]
struct Safety<'a> {
    frame: Frame<'a>,
    /// The first twelve digits of the hash of the knowledge: enough to name a release.
    knowledge: String,
}

pub(crate) async fn page(State(visit): State<Visit>) -> Response {
    let knowledge = visit.model().hash.chars().take(12).collect();
    let page = Safety { frame: Frame::open(&visit, "title-safety", "safety"), knowledge };
    respond(StatusCode::OK, &page)
}
