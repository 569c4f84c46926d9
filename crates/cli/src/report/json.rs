//! The page for programs, with the answers and the whole consultation.

use std::io;

use philtrum_exchange::{Consultation, write_answers};
use philtrum_report::{CauseLine, Sheet};
use serde::Serialize;
use serde_json::Value;

use crate::consultation::Told;
use crate::failure::Failure;

#[derive(Serialize)]
struct Report<'a> {
    /// Missing while something must still be asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Page<'a>>,
    answers: Value,
    consultation: Consultation<'a>,
}

/// The page, with the words and in the order of [`Sheet`].
#[derive(Serialize)]
struct Page<'a> {
    date: &'a str,
    about: &'a str,
    urgency: &'static str,
    verdict: &'a str,
    channel: &'a str,
    because: &'a [String],
    to_do: &'a [String],
    present: &'a [String],
    absent: &'a [String],
    unsure: &'a [String],
    not_asked: &'a [String],
    causes: Vec<Cause<'a>>,
    something_else: &'a str,
    medicines: &'a [String],
    medicines_note: &'a str,
    interactions: &'a [String],
    examinations: &'a [String],
    questions: &'a [String],
    watch: &'a [String],
    knowledge: &'a str,
    sources: &'a [String],
}

#[derive(Serialize)]
struct Cause<'a> {
    title: &'a str,
    share: &'a str,
    score: i32,
    supporting: &'a [String],
    opposing: &'a [String],
}

/// One JSON object.
pub(super) fn write(told: Told<'_>, sheet: Option<&Sheet>) -> Result<String, Failure> {
    let report = Report {
        page: sheet.map(page),
        answers: serde_json::from_str(&write_answers(told.model, told.answers))
            .map_err(io::Error::from)?,
        consultation: told.written(),
    };
    Ok(serde_json::to_string_pretty(&report).map_err(io::Error::from)?)
}

fn page(sheet: &Sheet) -> Page<'_> {
    Page {
        date: &sheet.date,
        about: &sheet.about,
        urgency: sheet.urgency.id(),
        verdict: &sheet.verdict,
        channel: &sheet.channel,
        because: &sheet.because,
        to_do: &sheet.to_do,
        present: &sheet.present,
        absent: &sheet.absent,
        unsure: &sheet.unsure,
        not_asked: &sheet.not_asked,
        causes: sheet.causes.iter().map(cause).collect(),
        something_else: &sheet.something_else,
        medicines: &sheet.medicines,
        medicines_note: &sheet.medicines_note,
        interactions: &sheet.interactions,
        examinations: &sheet.examinations,
        questions: &sheet.questions,
        watch: &sheet.watch,
        knowledge: &sheet.knowledge,
        sources: &sheet.sources,
    }
}

fn cause(one: &CauseLine) -> Cause<'_> {
    Cause {
        title: &one.title,
        share: &one.share,
        score: one.score,
        supporting: &one.supporting,
        opposing: &one.opposing,
    }
}
