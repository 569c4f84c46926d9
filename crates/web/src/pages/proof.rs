//! What is proved for all answers, and what is not.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use philtrum_exchange::{Certificate, Proved};

use crate::app::Visit;
use crate::frame::{Frame, respond};

/// The certificate, for somebody who has never seen one.
#[derive(Template)]
#[template(path = "proof.html")]
struct Proof<'a> {
    frame: Frame<'a>,
    /// Nothing, where these pages have no certificate.
    shown: Option<Shown>,
    /// The first twelve digits of the hash of the knowledge.
    knowledge: String,
}

/// A certificate in words.
struct Shown {
    sum: String,
    made: String,
    laws: Vec<Line>,
    guidelines: Vec<Line>,
    exceptions: Vec<(String, String)>,
    holds: bool,
}

/// A law or a property.
struct Line {
    id: String,
    title: String,
    verdict: String,
    holds: bool,
}

pub(crate) async fn page(State(visit): State<Visit>) -> Response {
    let page = Proof {
        frame: Frame::open(&visit, "title-proof", "proof"),
        shown: visit.app.certificate().map(|one| shown(&visit, one)),
        knowledge: visit.model().hash.chars().take(12).collect(),
    };
    respond(StatusCode::OK, &page)
}

fn shown(visit: &Visit, certificate: &Certificate) -> Shown {
    let messages = visit.messages();
    let line = |one: &Proved| Line {
        id: one.id.clone(),
        title: title(visit, one),
        verdict: messages.get(&format!("verdict-{}", one.verdict)),
        holds: one.verdict == "holds",
    };
    let (laws, guidelines): (Vec<_>, Vec<_>) =
        certificate.proved.iter().partition(|one| one.hazard.is_none());
    let holding = certificate.proved.iter().filter(|one| one.verdict == "holds").count();
    let exceptions = certificate.proved.iter().flat_map(|one| &one.exceptions);
    let made = messages.with(
        "proof-made",
        &[
            ("on", certificate.made_on.as_str().into()),
            ("solver", certificate.solver.as_str().into()),
        ],
    );
    Shown {
        sum: messages.with(
            "proof-sum",
            &[
                ("holding", holding.into()),
                ("all", certificate.proved.len().into()),
                ("digits", certificate.answers.len().into()),
            ],
        ),
        made,
        laws: laws.into_iter().map(line).collect(),
        guidelines: guidelines.into_iter().map(line).collect(),
        exceptions: exceptions.map(|one| (one.what.clone(), one.why.clone())).collect(),
        holds: certificate.holds(),
    }
}

/// What it says, in the language of the visit.
fn title(visit: &Visit, one: &Proved) -> String {
    let page = visit.model().properties.iter().find(|page| page.sheet.id == one.id);
    page.map_or_else(
        || visit.messages().get(&format!("law-{}", one.id)),
        |page| page.sheet.title.get(visit.language).to_owned(),
    )
}
