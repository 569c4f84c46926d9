//! `philtrum report`: the one page that goes to a doctor, on the terminal, as JSON or as a PDF.

mod json;
mod pdf;
mod text;

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use philtrum_guide::Step;
use philtrum_locale::Messages;
use philtrum_model::Model;
use philtrum_pdf::Paper;
use philtrum_report::Sheet;

use crate::consultation::{self, Told};
use crate::failure::Failure;
use crate::story::{self, Story};

/// Read answers as JSON, and print one page for the doctor
///
/// What is so, what is not, what it may be with reasons, medicines, examinations and questions. Where
/// more must be asked first, it says what.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    #[command(flatten)]
    story: story::Options,

    /// Write a PDF into this file; `-` writes it to the standard output
    #[arg(long, value_name = "OUT")]
    pdf: Option<PathBuf>,

    /// Print JSON instead of text: the page, the answers and the whole consultation
    #[arg(long, conflicts_with = "pdf")]
    json: bool,

    /// The PDF is for American letter paper, not for A4
    #[arg(long, requires = "pdf")]
    letter: bool,
}

const EXAMPLES: &str = "\
Examples:
  philtrum report answers.json
  philtrum report answers.json --pdf for-the-doctor.pdf
  philtrum --lang ru report answers.json --pdf - > для-врача.pdf
  philtrum report vignette.json --rest-no --json";

/// Prints the page; where there is no advice yet, what is still to be asked.
pub(crate) fn run(model: &Model, options: &Options, messages: &Messages) -> Result<(), Failure> {
    let story = Story::read(model, &options.story)?;
    let told = story.told(model, messages);
    let sheet = match &story.consultation.step {
        Step::Advise(advice) => Some(Sheet::of(told.dossier(advice))),
        Step::Ask(_) => None,
    };
    match (&options.pdf, sheet) {
        (Some(_), None) => refused(told),
        (Some(out), Some(sheet)) => {
            let paper = if options.letter { Paper::Letter } else { Paper::A4 };
            save(out, &pdf::document(&sheet, told, paper), messages)
        }
        (None, sheet) if options.json => {
            let json = json::write(told, sheet.as_ref())?;
            Ok(writeln!(anstream::stdout(), "{json}")?)
        }
        (None, Some(sheet)) => Ok(text::write(&sheet, told).print()?),
        (None, None) => Ok(consultation::write(told).print()?),
    }
}

/// Tells what is still to be asked. No file is written, so it does not end well.
fn refused(told: Told<'_>) -> Result<(), Failure> {
    consultation::write(told).complain()?;
    Err(Failure::Stopped)
}

fn save(out: &Path, document: &philtrum_pdf::Document, messages: &Messages) -> Result<(), Failure> {
    let bytes = philtrum_pdf::write(document).map_err(|error| {
        Failure::cannot(error.to_string(), "please report this mistake of ours")
    })?;
    if out != Path::new("-") {
        fs::write(out, bytes).map_err(|error| {
            let message = format!("cannot write `{}`: {error}", out.display());
            Failure::cannot(message, "name a file in a folder that you may write to")
        })?;
        let file = [("file", out.display().to_string().into())];
        return Ok(writeln!(anstream::stdout(), "{}", messages.with("cli-report-saved", &file))?);
    }
    if io::stdout().is_terminal() {
        let help = "name a file, or send it on: `--pdf - > page.pdf`";
        return Err(Failure::cannot("a PDF cannot be read on a terminal", help));
    }
    Ok(io::stdout().write_all(&bytes)?)
}
