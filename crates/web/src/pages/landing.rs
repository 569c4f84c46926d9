//! The first page: what this is, when not to read on, and three ways to begin.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use philtrum_model::{About, Kind};

use crate::app::Visit;
use crate::frame::{Frame, respond};
use crate::region::{Choice, choices};

/// The first page.
#[derive(Template)]
#[template(path = "landing.html")]
struct Landing<'a> {
    frame: Frame<'a>,
    /// Whom it can be about: the word in the form, and what the button says.
    doors: Vec<(&'static str, String)>,
    counts: String,
    regions: Vec<Choice>,
    /// The article that can be read instead: id and title.
    article: Option<(String, String)>,
}

/// The article for those who would rather read than answer.
pub(crate) const FRONT_DOOR: &str = "why-the-upper-lip-twitches";

pub(crate) async fn page(State(visit): State<Visit>) -> Response {
    let messages = visit.messages();
    let door = |about: About| (about.id(), messages.get(&format!("start-{}", about.id())));
    let model = visit.model();
    let counts = messages.with(
        "landing-counts",
        &[
            ("rules", model.count(Kind::RedFlag).into()),
            ("causes", model.count(Kind::Condition).into()),
        ],
    );
    let article = model.articles.iter().find(|one| one.sheet.id == FRONT_DOOR);
    let page = Landing {
        frame: Frame::open(&visit, "title-landing", ""),
        doors: About::ALL.into_iter().map(door).collect(),
        counts,
        regions: choices(&visit, ""),
        article: article
            .map(|one| (one.sheet.id.clone(), one.sheet.title.get(visit.language).to_owned())),
    };
    respond(StatusCode::OK, &page)
}
