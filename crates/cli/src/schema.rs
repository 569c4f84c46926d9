//! `philtrum schema`: the form of the JSON that goes in and comes out.

use std::io::Write;

use clap::{Args, ValueEnum};
use philtrum_exchange::{
    answers_schema, certificate_schema, consultation_schema, difference_schema,
};
use philtrum_model::{Language, Model};
use serde_json::json;

use crate::failure::Failure;

/// Print the JSON Schema of answers, consultations, certificates, differences, or of all
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Which schema [default: all, by these names]
    of: Option<Of>,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
enum Of {
    /// What `assess`, `report` and `ask --json` read
    Answers,
    /// What `assess --json` and `ask --json` write
    Consultation,
    /// What `prove --certificate` writes
    Certificate,
    /// What `diff --json` writes
    Diff,
}

const EXAMPLES: &str = "\
Examples:
  philtrum schema answers > answers.schema.json
  philtrum schema answers --lang ru    with the questions in Russian";

/// Prints one schema, or all.
pub(crate) fn run(model: &Model, options: &Options, language: Language) -> Result<(), Failure> {
    let schema = match options.of {
        Some(Of::Answers) => answers_schema(model, language).to_value(),
        Some(Of::Consultation) => consultation_schema().to_value(),
        Some(Of::Certificate) => certificate_schema().to_value(),
        Some(Of::Diff) => difference_schema().to_value(),
        None => json!({
            "answers": answers_schema(model, language),
            "consultation": consultation_schema(),
            "certificate": certificate_schema(),
            "diff": difference_schema(),
        }),
    };
    writeln!(anstream::stdout(), "{schema:#}")?;
    Ok(())
}
