//! Answers in a file, and what comes of them.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;
use philtrum_exchange::{Problem, read_with_notes};
use philtrum_guide::{Consultation, Rest, consult, hold};
use philtrum_locale::Messages;
use philtrum_model::{Answers, Model};

use crate::clock;
use crate::consultation::Told;
use crate::failure::{self, Failure};

/// Answers in a file, and how they are read.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub(crate) struct Options {
    /// File with the answers; `-` reads the standard input
    file: PathBuf,

    /// Take what is not told as not so: for a case that somebody else wrote down
    #[arg(long)]
    rest_no: bool,

    /// Count days from this one [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// What was said, and what came of it.
pub(crate) struct Story {
    pub(crate) answers: Answers,
    pub(crate) consultation: Consultation,
    /// What was not told was taken as not so.
    assumed: bool,
    today: Date,
}

impl Story {
    /// Reads the answers, and consults the model about them.
    ///
    /// # Errors
    /// With everything that is wrong with the answers.
    pub(crate) fn read(model: &Model, options: &Options) -> Result<Self, Failure> {
        let text = read(&options.file)?;
        let reading =
            read_with_notes(model, &text).map_err(|problems| refused(&options.file, &problems))?;
        reading.notes.iter().for_each(|note| failure::warn(&note.to_string()));
        let told = reading.answers;
        let (answers, consultation) = if options.rest_no {
            let interview = hold(model, &told, Rest::No);
            (interview.answers, interview.end)
        } else {
            let consultation = consult(model, &told);
            (told, consultation)
        };
        let today = options.today.unwrap_or_else(clock::today);
        Ok(Self { answers, consultation, assumed: options.rest_no, today })
    }

    /// The same, ready to be put into words.
    pub(crate) const fn told<'a>(&'a self, model: &'a Model, messages: &'a Messages) -> Told<'a> {
        Told {
            model,
            messages,
            answers: &self.answers,
            consultation: &self.consultation,
            assumed: self.assumed,
            today: self.today,
        }
    }
}

/// Nobody has a mebibyte of answers.
const LONGEST: u64 = 1 << 20;

fn read(file: &Path) -> Result<String, Failure> {
    let cannot = |error: io::Error| {
        let message = format!("cannot read `{}`: {error}", file.display());
        Failure::cannot(message, "name a file with answers, or `-` for the standard input")
    };
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        io::stdin().take(LONGEST + 1).read_to_end(&mut bytes).map_err(cannot)?;
    } else {
        let file = File::open(file).map_err(cannot)?;
        file.take(LONGEST + 1).read_to_end(&mut bytes).map_err(cannot)?;
    }
    if bytes.len() as u64 > LONGEST {
        let message = format!("`{}` is longer than 1 MiB", file.display());
        return Err(Failure::cannot(message, "one person's answers are a few kilobytes"));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let message = format!("`{}` is not UTF-8: see byte {at}", file.display());
        Failure::cannot(message, "save it as UTF-8")
    })?;
    Ok(text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned))
}

/// Every problem, then what to do.
fn refused(file: &Path, problems: &[Problem]) -> Failure {
    let listed: Vec<_> = problems.iter().map(|problem| format!("\n{problem}")).collect();
    let name = if file == Path::new("-") { "-".into() } else { file.display().to_string() };
    let count = match problems.len() {
        1 => "a mistake".to_owned(),
        more => format!("{more} mistakes"),
    };
    Failure::cannot(format!("the answers in `{name}` have {count}:\n{}", listed.join("\n")), "")
}
