//! The library: every page of the knowledge, to read and to find without an interview.

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use philtrum_library::{Entry, entries, entry, first_sentences, is_about};
use philtrum_model::{Heading, Kind, Place};

use crate::app::Visit;
use crate::error::{Refusal, Refused};
use crate::frame::{Frame, respond};
use crate::markdown::plain;
use crate::pages::landing::FRONT_DOOR;
use crate::pages::leaflet::leaflet;
use crate::posted::Posted;

/// What there is to read.
#[derive(Template)]
#[template(path = "library.html")]
struct Library<'a> {
    frame: Frame<'a>,
    /// Articles: where to begin. None where only a part of the face is shown.
    articles: Vec<Title>,
    places: Vec<PlaceLink>,
    /// The part of the face that is shown; empty for all.
    about: String,
    shelves: Vec<Shelf>,
}

/// The pages that fit some words.
#[derive(Template)]
#[template(path = "found.html")]
struct FoundPages<'a> {
    frame: Frame<'a>,
    typed: String,
    pages: Vec<Title>,
}

impl Library<'_> {
    /// Nothing was typed yet.
    const fn typed(&self) -> Option<&str> {
        None
    }
}

impl FoundPages<'_> {
    /// What was typed, to be mended.
    fn typed(&self) -> Option<&str> {
        Some(&self.typed)
    }
}

/// A page in a list.
struct Title {
    id: String,
    title: String,
    kind: String,
    /// How it begins.
    beginning: String,
}

/// A part of the face to choose.
struct PlaceLink {
    id: &'static str,
    name: String,
    here: bool,
}

/// The pages of one kind.
struct Shelf {
    heading: String,
    pages: Vec<Title>,
}

/// The field of the search. It travels in the body: what somebody looks for is nobody's business.
const WORDS: &str = "words";

/// Longer searches are cut: nobody types so much.
const LONGEST: usize = 200;

pub(crate) async fn list(State(visit): State<Visit>) -> Response {
    shelves(&visit, None)
}

/// What is about one part of the face.
pub(crate) async fn at(
    State(visit): State<Visit>,
    place: Result<Path<String>, PathRejection>,
) -> Response {
    let place = place.ok().and_then(|Path(id)| Place::from_id(&id));
    match place {
        Some(place) => shelves(&visit, Some(place)),
        None => Refused { visit, refusal: Refusal::NotFound }.into_response(),
    }
}

fn shelves(visit: &Visit, place: Option<Place>) -> Response {
    let model = visit.model();
    let shelf = |kind: Kind| {
        let all = entries(model).into_iter().filter(|entry| entry.kind == kind);
        let shown = all.filter(|entry| place.is_none_or(|place| is_about(model, entry, place)));
        let mut pages: Vec<_> = shown.map(|entry| title(visit, &entry)).collect();
        pages.sort_by(|a, b| (a.id != FRONT_DOOR, &a.title).cmp(&(b.id != FRONT_DOOR, &b.title)));
        Shelf { heading: visit.messages().get(&format!("kinds-{}", kind.id())), pages }
    };
    let mut shelves: Vec<_> = Kind::ALL.into_iter().map(shelf).collect();
    let articles = if place.is_none() { shelves.remove(0).pages } else { Vec::new() };
    shelves.retain(|shelf| !shelf.pages.is_empty());
    let name = |place: Place| visit.messages().get(&format!("place-{}", place.id()));
    let link = |one| PlaceLink { id: Place::id(one), name: name(one), here: place == Some(one) };
    let path = place.map_or_else(|| "library".to_owned(), |at| format!("library/at/{}", at.id()));
    let page = Library {
        places: Place::ALL.map(link).into(),
        about: place.map_or_else(String::new, name),
        articles,
        shelves,
        frame: Frame::open(visit, "title-library", &path),
    };
    respond(StatusCode::OK, &page)
}

pub(crate) async fn search(posted: Posted) -> Response {
    let Posted { visit, fields } = posted;
    let words = fields.first(WORDS).unwrap_or("");
    let typed: String = words.chars().take(LONGEST).collect();
    let found = visit.app.index().search(&typed);
    let pages = found.iter().filter_map(|one| entry(visit.model(), &one.id));
    let page = FoundPages {
        pages: pages.map(|entry| title(&visit, &entry)).collect(),
        typed: typed.clone(),
        frame: Frame::within(&visit, "title-library", "library/search", vec![(WORDS, typed)]),
    };
    respond(StatusCode::OK, &page)
}

pub(crate) async fn page(
    State(visit): State<Visit>,
    id: Result<Path<String>, PathRejection>,
) -> Response {
    let id = id.map_or_else(|_| String::new(), |Path(id)| id);
    match leaflet(&visit, &id) {
        Some(page) => respond(StatusCode::OK, &page),
        None => Refused { visit, refusal: Refusal::NotFound }.into_response(),
    }
}

fn title(visit: &Visit, entry: &Entry<'_>) -> Title {
    let beginning = entry.sections.iter().find(|(heading, _)| *heading == Heading::PlainWords);
    let beginning = beginning.map(|(_, text)| plain(text.get(visit.language)));
    Title {
        id: entry.id.to_owned(),
        title: entry.title.get(visit.language).to_owned(),
        kind: visit.messages().get(&format!("kind-{}", entry.kind.id())),
        beginning: beginning.map_or_else(String::new, |text| first_sentences(&text)),
    }
}
