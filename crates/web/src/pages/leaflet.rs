//! One page of the library.

use askama::Template;
use philtrum_library::{Leaflet, Shelf, Weighing, entry};
use philtrum_model::Urgency;

use super::cause::percent;
use super::refs::{Reference, references};
use crate::app::Visit;
use crate::frame::Frame;
use crate::markdown::{Citations, render};

/// One page.
#[derive(Template)]
#[template(path = "leaflet.html")]
pub(crate) struct LeafletPage<'a> {
    frame: Frame<'a>,
    leaflet: Leaflet,
    /// The word of the level of a rule, for its colour, and what it says; empty for others.
    level: &'static str,
    urgency: String,
    passages: Vec<Html>,
    weights: Vec<Row>,
    claims: Vec<ClaimRow>,
    sources: Vec<Reference>,
}

/// A heading and HTML below it.
struct Html {
    heading: String,
    html: String,
}

/// What speaks for or against a cause.
struct Row {
    id: String,
    text: String,
    p: String,
    source: String,
    basis: String,
}

/// A statement of somebody else, with our verdict.
struct ClaimRow {
    id: String,
    text: String,
    verdict: &'static str,
    verdict_words: String,
    pages: Vec<(String, String)>,
    source: String,
    basis: String,
}

/// Longer shelves are folded.
const OPEN: usize = 8;

impl LeafletPage<'_> {
    fn is_long(shelf: &Shelf) -> bool {
        shelf.pages.len() > OPEN
    }
}

/// The page or the citation with this id.
pub(crate) fn leaflet<'a>(visit: &'a Visit, id: &str) -> Option<LeafletPage<'a>> {
    let model = visit.model();
    let page = entry(model, id).map(|entry| Leaflet::of(model, &entry, visit.messages()));
    let source =
        || model.source_named(id).map(|id| Leaflet::of_source(model, id, visit.messages()));
    let leaflet = page.or_else(source)?;
    let mut frame = Frame::open(visit, "title-library", &format!("library/{id}"));
    frame.title = format!("{} – {}", leaflet.title, frame.title);
    let below = format!("/{}/library/", visit.language.tag());
    let html = |text: &str| render(text, Citations::Linked(&below));
    let passages = leaflet
        .passages
        .iter()
        .map(|passage| Html { heading: passage.heading.clone(), html: html(&passage.text) });
    Some(LeafletPage {
        level: leaflet.urgency.map_or("", Urgency::id),
        urgency: leaflet.urgency.map_or_else(String::new, |urgency| {
            visit.messages().get(&format!("urgency-{}", urgency.id()))
        }),
        passages: passages.collect(),
        weights: leaflet.weights.iter().map(|one| row(visit, one)).collect(),
        claims: leaflet.claims.iter().map(|one| claim(visit, one)).collect(),
        sources: references(visit, leaflet.sources.iter().copied()),
        frame,
        leaflet,
    })
}

fn row(visit: &Visit, one: &Weighing) -> Row {
    Row {
        id: one.id.clone(),
        text: one.text.clone(),
        p: percent(one.p),
        source: one.source.map_or_else(String::new, |id| visit.model().source(id).id.clone()),
        basis: one.basis.clone(),
    }
}

fn claim(visit: &Visit, one: &philtrum_library::Claim) -> ClaimRow {
    ClaimRow {
        id: one.id.clone(),
        text: one.text.clone(),
        verdict: one.verdict,
        verdict_words: one.verdict_words.clone(),
        pages: one.pages.clone(),
        source: one.source.map_or_else(String::new, |id| visit.model().source(id).id.clone()),
        basis: one.basis.clone(),
    }
}
