//! An evaluation for programs.

use philtrum_measure::Measures;
use serde::Serialize;

use super::Judged;
use crate::failure::Failure;

#[derive(Serialize)]
struct Written<'a> {
    knowledge: &'a str,
    as_it_stands: &'a Measures,
    interview: &'a Measures,
    vignettes: Vec<Vignette<'a>>,
}

#[derive(Serialize)]
struct Vignette<'a> {
    id: &'a str,
    page: &'a str,
    line: usize,
    expected: &'static str,
    acceptable: Vec<&'static str>,
    causes: Vec<&'a str>,
    as_it_stands: End<'a>,
    interview: End<'a>,
    is_miss: bool,
    missed: &'a str,
}

#[derive(Serialize)]
struct End<'a> {
    urgency: &'static str,
    rank: Option<usize>,
    first: Option<&'a str>,
    rules: Vec<&'a str>,
    pages: usize,
}

/// One JSON object.
pub(super) fn write(judged: &Judged) -> Result<String, Failure> {
    let Judged { model, vignettes, evaluation } = judged;
    let end = |one: &philtrum_measure::Judged| End {
        urgency: one.urgency.id(),
        rank: one.rank,
        first: one.first.map(|(id, _)| model.condition(id).id.as_str()),
        rules: one.deciding.iter().map(|id| model.rule(*id).id.as_str()).collect(),
        pages: one.pages,
    };
    let written = Written {
        knowledge: &model.hash,
        as_it_stands: &evaluation.as_it_stands,
        interview: &evaluation.interview,
        vignettes: vignettes
            .iter()
            .zip(&evaluation.outcomes)
            .map(|(vignette, outcome)| Vignette {
                id: &vignette.id,
                page: &vignette.path,
                line: vignette.line,
                expected: vignette.urgency.id(),
                acceptable: vignette.acceptable.iter().map(|level| level.id()).collect(),
                causes: vignette.causes.iter().map(|id| model.condition(*id).id.as_str()).collect(),
                as_it_stands: end(&outcome.as_it_stands),
                interview: end(&outcome.interview),
                is_miss: outcome.is_miss(),
                missed: &vignette.missed,
            })
            .collect(),
    };
    serde_json::to_string_pretty(&written)
        .map_err(|error| Failure::cannot(format!("cannot write the evaluation: {error}"), ""))
}
