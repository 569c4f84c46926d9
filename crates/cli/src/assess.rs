//! `philtrum assess`: from answers in a file to a consultation.

use std::io::{self, Write};

use clap::Args;
use philtrum_locale::Messages;
use philtrum_model::Model;

use crate::consultation;
use crate::failure::Failure;
use crate::story::{self, Story};

/// Read answers as JSON, and print the consultation
///
/// `philtrum schema answers` describes the form. What is missing was not asked.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    #[command(flatten)]
    story: story::Options,

    /// Print JSON instead of text
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = r#"Examples:
  philtrum assess answers.json
  philtrum assess vignette.json --rest-no    what is not told is not so
  echo '{"age": 67, "sex": "male", "findings": {"facial-droop": "yes"}}' | philtrum assess - --json"#;

/// Prints the consultation, or everything that is wrong with the answers.
pub(crate) fn run(model: &Model, options: &Options, messages: &Messages) -> Result<(), Failure> {
    let story = Story::read(model, &options.story)?;
    let told = story.told(model, messages);
    if options.json {
        let json = serde_json::to_string_pretty(&told.written()).map_err(io::Error::from)?;
        writeln!(anstream::stdout(), "{json}")?;
    } else {
        consultation::write(told).print()?;
    }
    Ok(())
}
