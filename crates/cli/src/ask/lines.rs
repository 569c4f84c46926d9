//! The interview for programs: one JSON object a line.

use std::io::{self, BufRead, Read, Write};

use philtrum_exchange::{Consultation, Page, Problem, read_reply, write_consultation, write_page};
use philtrum_guide::{Step, consult};
use philtrum_model::{About, Answers, Language, Model};
use serde::Serialize;

use crate::failure::Failure;

/// One line of ours.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Line<'a> {
    Ask(Page<'a>),
    Problems(Vec<Problem>),
    Consultation(Box<Consultation<'a>>),
}

/// Nobody needs a mebibyte to answer a page.
const LONGEST: u64 = 1 << 20;

/// Asks until there is advice.
pub(super) fn run(
    model: &Model,
    about: About,
    language: Language,
    mut input: impl BufRead,
    mut output: impl Write,
) -> Result<(), Failure> {
    let mut answers = Answers::new(about);
    loop {
        let consultation = consult(model, &answers);
        let Step::Ask(page) = &consultation.step else {
            let written = write_consultation(model, &answers, &consultation, language);
            return say(&mut output, &Line::Consultation(Box::new(written)));
        };
        say(&mut output, &Line::Ask(write_page(model, &answers, page, language)))?;
        let reply = hear(&mut input)?;
        if let Err(problems) = read_reply(model, page, &reply, &mut answers) {
            say(&mut output, &Line::Problems(problems))?;
        }
    }
}

fn say(output: &mut impl Write, line: &Line<'_>) -> Result<(), Failure> {
    serde_json::to_writer(&mut *output, line).map_err(io::Error::from)?;
    writeln!(output)?;
    Ok(output.flush()?)
}

/// The next line that is not empty. What is not UTF-8 in it becomes a sign that no id holds.
fn hear(input: &mut impl BufRead) -> Result<String, Failure> {
    loop {
        let mut line = Vec::new();
        input
            .by_ref()
            .take(LONGEST)
            .read_until(b'\n', &mut line)
            .map_err(|error| Failure::cannot(format!("cannot read the answers: {error}"), ""))?;
        if line.is_empty() {
            return Err(Failure::cannot(
                "the input ended before there was advice",
                "answer every page, one JSON object a line, until `consultation` comes",
            ));
        }
        if !line.trim_ascii().is_empty() {
            return Ok(String::from_utf8_lossy(&line).into_owned());
        }
    }
}
