//! The library: every page of the knowledge, readable without an interview.

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::article::{Article, article};
use crate::app::Visit;
use crate::error::{Refusal, Refused};
use crate::frame::{Frame, respond};

/// Every page, by kind.
#[derive(Template)]
#[template(path = "knowledge.html")]
struct Library<'a> {
    frame: Frame<'a>,
    shelves: Vec<Shelf>,
}

/// The pages of one kind.
struct Shelf {
    heading: String,
    /// Id and title.
    pages: Vec<(String, String)>,
}

/// One page.
#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage<'a> {
    frame: Frame<'a>,
    article: Article,
}

pub(crate) async fn list(State(visit): State<Visit>) -> Response {
    let model = visit.model();
    let language = visit.language;
    let shelf = |key: &str, pages: Vec<(&String, &str)>| {
        let mut pages: Vec<_> =
            pages.into_iter().map(|(id, title)| (id.clone(), title.to_owned())).collect();
        pages.sort_by(|a, b| a.1.cmp(&b.1));
        Shelf { heading: visit.messages().get(key), pages }
    };
    let rules = |reassurances: bool| {
        let rules = model.rules.iter().filter(move |rule| rule.is_reassurance() == reassurances);
        rules.map(|rule| (&rule.id, rule.title.get(language))).collect()
    };
    let shelves = vec![
        shelf(
            "kind-conditions",
            model.conditions.iter().map(|one| (&one.id, one.title.get(language))).collect(),
        ),
        shelf("kind-red-flags", rules(false)),
        shelf("kind-reassurances", rules(true)),
        shelf(
            "kind-findings",
            model.findings.iter().map(|one| (&one.id, one.title.get(language))).collect(),
        ),
        shelf(
            "kind-specialists",
            model.specialists.iter().map(|one| (&one.id, one.title.get(language))).collect(),
        ),
        shelf(
            "kind-sources",
            model.sources.iter().map(|one| (&one.id, one.text.as_str())).collect(),
        ),
    ];
    let page = Library { frame: Frame::open(&visit, "title-knowledge", "knowledge"), shelves };
    respond(StatusCode::OK, &page)
}

pub(crate) async fn page(
    State(visit): State<Visit>,
    id: Result<Path<String>, PathRejection>,
) -> Response {
    let id = id.map_or_else(|_| String::new(), |Path(id)| id);
    let Some(article) = article(&visit, &id) else {
        return Refused { visit, refusal: Refusal::NotFound }.into_response();
    };
    let mut frame = Frame::open(&visit, "title-knowledge", &format!("knowledge/{id}"));
    frame.title = format!("{} – {}", article.title, frame.title);
    respond(StatusCode::OK, &ArticlePage { frame, article })
}
