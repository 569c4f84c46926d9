//! `philtrum model`: the compiled knowledge, for another release to compare itself with.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use philtrum_model::Model;

use crate::failure::Failure;
use crate::knowledge;

/// Write the compiled knowledge, for `philtrum diff` of this or another release
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The file to write; `-` for the standard output
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

const EXAMPLES: &str = "\
Examples:
  philtrum model --output shipped.model                      the pages inside the program
  philtrum --knowledge pages model --output pages.model      those of a folder";

/// Writes it.
pub(crate) fn run(model: &Model, options: &Options) -> Result<(), Failure> {
    let bytes = knowledge::to_bytes(model)?;
    if options.output == Path::new("-") {
        return Ok(io::stdout().write_all(&bytes)?);
    }
    fs::write(&options.output, bytes).map_err(|error| {
        let file = options.output.display();
        Failure::cannot(
            format!("cannot write `{file}`: {error}"),
            "name a file in a folder that is there",
        )
    })
}
