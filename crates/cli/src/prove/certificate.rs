//! What was proved, written down.

use std::fs;
use std::path::Path;

use philtrum_exchange::{Certificate, Exception, PROGRAM, Proved};
use philtrum_locale::Messages;
use philtrum_model::Model;
use philtrum_proof::{SOLVER, Verdict, people};

use super::told;
use crate::failure::Failure;

pub(super) fn of(
    model: &Model,
    verdicts: &[Verdict],
    today: &str,
    messages: &Messages,
) -> Certificate {
    Certificate {
        knowledge: model.hash.clone(),
        made_on: today.to_owned(),
        program: PROGRAM.to_owned(),
        solver: SOLVER.to_owned(),
        answers: people(model),
        proved: verdicts.iter().map(|verdict| proved(model, verdict, messages)).collect(),
    }
}

fn proved(model: &Model, verdict: &Verdict, messages: &Messages) -> Proved {
    let page = model.properties.iter().find(|one| one.sheet.id == verdict.id);
    let exceptions = verdict.exceptions.iter();
    Proved {
        id: verdict.id.clone(),
        title: told::title(model, messages, verdict),
        verdict: told::word(&verdict.status).to_owned(),
        method: verdict.method.id().to_owned(),
        questions: verdict.questions,
        built: verdict.built,
        exceptions: exceptions
            .map(|(what, why)| Exception { what: what.clone(), why: why.clone() })
            .collect(),
        hazard: page.map(|page| page.hazard.clone()),
        basis: page.map(|page| page.sheet.basis.id().to_owned()),
        sources: page.map_or_else(Vec::new, |page| {
            page.sheet.sources.iter().map(|id| model.source(*id).id.clone()).collect()
        }),
    }
}

pub(super) fn write(certificate: &Certificate, file: &Path) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(certificate).unwrap_or_default() + "\n";
    fs::write(file, text)
        .map_err(|error| Failure::cannot(format!("cannot write `{}`: {error}", file.display()), ""))
}
