//! `philtrum assess`: from answers in a file to a consultation.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use philtrum_exchange::{Problem, read_answers, write_consultation};
use philtrum_guide::consult;
use philtrum_locale::Messages;
use philtrum_model::Model;

use crate::consultation;
use crate::failure::Failure;

/// Read answers as JSON, and print the consultation
///
/// `philtrum schema answers` describes the form. What is missing was not asked.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// File with the answers; `-` reads the standard input
    file: PathBuf,

    /// Print JSON instead of text
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = r#"Examples:
  philtrum assess answers.json
  echo '{"age": 67, "sex": "male", "findings": {"facial-droop": "yes"}}' | philtrum assess - --json"#;

/// Nobody has a mebibyte of answers.
const LONGEST: u64 = 1 << 20;

/// Prints the consultation, or everything that is wrong with the answers.
pub(crate) fn run(model: &Model, options: &Options, messages: &Messages) -> Result<(), Failure> {
    let text = read(&options.file)?;
    let answers =
        read_answers(model, &text).map_err(|problems| refused(&options.file, &problems))?;
    let consultation = consult(model, &answers);
    if options.json {
        let written = write_consultation(model, &answers, &consultation, messages.language());
        let json = serde_json::to_string_pretty(&written).map_err(io::Error::from)?;
        writeln!(anstream::stdout(), "{json}")?;
    } else {
        consultation::write(model, &consultation, messages).print()?;
    }
    Ok(())
}

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
