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
    /// What the statements of the guidelines rest on, counted.
    grounds: String,
    /// The law, what it leaves out, and the page that says why.
    exceptions: Vec<(String, String, String)>,
    holds: bool,
}

/// A law or a property.
struct Line {
    id: String,
    title: String,
    verdict: String,
    holds: bool,
    /// How it is known, where no solver decided it; what it rests on, where that is no guideline.
    how: String,
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
    let (laws, guidelines): (Vec<_>, Vec<_>) =
        certificate.proved.iter().partition(|one| one.hazard.is_none());
    let lines = |proved: &[&Proved]| proved.iter().map(|one| line(visit, one)).collect();
    Shown {
        sum: sum(visit, certificate),
        made: visit.messages().with(
            "proof-made",
            &[
                ("on", certificate.made_on.as_str().into()),
                ("program", certificate.program.as_str().into()),
                ("solver", certificate.solver.as_str().into()),
            ],
        ),
        laws: lines(&laws),
        grounds: grounds(visit, &guidelines),
        guidelines: lines(&guidelines),
        exceptions: certificate.proved.iter().flat_map(|one| exceptions(visit, one)).collect(),
        holds: certificate.holds(),
    }
}

fn sum(visit: &Visit, certificate: &Certificate) -> String {
    let count =
        |wanted: fn(&Proved) -> bool| certificate.proved.iter().filter(|one| wanted(one)).count();
    let solved = count(|one| one.method == "solver");
    let words = [
        ("holding", count(|one| one.verdict == "holds").into()),
        ("all", certificate.proved.len().into()),
        ("solved", solved.into()),
        ("other", (certificate.proved.len() - solved).into()),
        ("digits", certificate.answers.len().into()),
    ];
    visit.messages().with("proof-sum", &words)
}

fn line(visit: &Visit, one: &Proved) -> Line {
    let messages = visit.messages();
    let how = match (one.method.as_str(), one.basis.as_deref()) {
        ("solver", None | Some("guideline")) => String::new(),
        ("solver", Some(basis)) => messages.get(&format!("basis-{basis}")),
        (method, _) => messages.get(&format!("method-{method}")),
    };
    Line {
        id: one.id.clone(),
        title: title(visit, one),
        verdict: messages.get(&format!("verdict-{}", one.verdict)),
        holds: one.verdict == "holds",
        how,
    }
}

/// How many of the statements rest on guidelines, on product information, on less.
fn grounds(visit: &Visit, guidelines: &[&Proved]) -> String {
    let resting = |basis: &[&str]| {
        let rests = |one: &&&Proved| one.basis.as_deref().is_some_and(|own| basis.contains(&own));
        guidelines.iter().filter(rests).count()
    };
    let words = [
        ("all", guidelines.len().into()),
        ("guidelines", resting(&["guideline"]).into()),
        ("labels", resting(&["label"]).into()),
        ("studies", resting(&["study"]).into()),
        ("rest", resting(&["recall", "estimate", "article"]).into()),
    ];
    visit.messages().with("proof-guidelines-lead", &words)
}

/// What a law leaves out on purpose: by the names of the pages, where these are pages.
fn exceptions(visit: &Visit, one: &Proved) -> Vec<(String, String, String)> {
    let model = visit.model();
    let named = |id: &str| {
        let finding = model.findings.iter().find(|one| one.id == id).map(|one| &one.title);
        let rule = || model.rules.iter().find(|one| one.id == id).map(|one| &one.title);
        let found = finding.or_else(rule);
        found.map_or_else(|| id.to_owned(), |title| title.get(visit.language).to_owned())
    };
    let told =
        |left: &philtrum_exchange::Exception| (one.id.clone(), named(&left.what), named(&left.why));
    one.exceptions.iter().map(told).collect()
}

/// What it says, in the language of the visit.
fn title(visit: &Visit, one: &Proved) -> String {
    let page = visit.model().properties.iter().find(|page| page.sheet.id == one.id);
    page.map_or_else(
        || visit.messages().get(&format!("law-{}", one.id)),
        |page| page.sheet.title.get(visit.language).to_owned(),
    )
}
