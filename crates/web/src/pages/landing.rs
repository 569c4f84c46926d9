//! The first page: what this is, when not to read on, and three ways to begin.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use philtrum_model::About;

use crate::app::Visit;
use crate::frame::{Frame, respond};

/// The first page.
#[derive(Template)]
#[template(path = "landing.html")]
struct Landing<'a> {
    frame: Frame<'a>,
    /// Whom it can be about: the word in the form, and what the button says.
    doors: Vec<(&'static str, String)>,
    counts: String,
}

pub(crate) async fn page(State(visit): State<Visit>) -> Response {
    let messages = visit.messages();
    let door = |about: About| (about.id(), messages.get(&format!("start-{}", about.id())));
    let counts = visit.model().counts();
    let counts = messages.with(
        "landing-counts",
        &[("rules", counts.red_flags.into()), ("causes", counts.conditions.into())],
    );
    let page = Landing {
        frame: Frame::open(&visit, "title-landing", ""),
        doors: About::ALL.into_iter().map(door).collect(),
        counts,
    };
    respond(StatusCode::OK, &page)
}
