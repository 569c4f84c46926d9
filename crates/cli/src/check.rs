//! `philtrum check`: everything that is wrong with a knowledge folder, and every case that ends otherwise
//! than its page expects.

mod misjudged;
mod recall;
mod report;

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;
use philtrum_knowledge::{SourceFile, compile, stamp};

use crate::clock;
use crate::failure::Failure;

/// Check a folder of knowledge pages, and run their cases
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The folder [default: that of `--knowledge`, or `knowledge` below this one]
    dir: Option<PathBuf>,

    /// Print one JSON object a line instead of drawings
    #[arg(long)]
    json: bool,

    /// First write into each translation that it is up to date. Read both texts before
    #[arg(long)]
    stamp: bool,

    /// Tell every case, also those that end as expected
    #[arg(long, conflicts_with = "json")]
    cases: bool,

    /// Instead, list what rests on memory: pages, numbers, and sources that were not opened
    #[arg(long, conflicts_with_all = ["json", "cases"])]
    recall: bool,

    /// Judge as if it were this day [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

const EXAMPLES: &str = "\
Examples:
  philtrum check                      the folder `knowledge` below this one
  philtrum check pages --json         for a program: one JSON object a line
  philtrum check --today 2027-12-01   what will be overdue by then

Exit codes:
  0  nothing is wrong
  1  problems found
  2  the folder cannot be read";

/// Prints what is wrong, and fails if something is.
pub(crate) fn run(knowledge: Option<&Path>, options: &Options) -> Result<(), Failure> {
    let folder = options.dir.as_deref().or(knowledge).unwrap_or(Path::new("knowledge"));
    let mut files = read(folder)?;
    if options.stamp {
        put_stamps(folder, &mut files)?;
    }
    let today = options.today.unwrap_or_else(clock::today).to_string();
    let mut compiled = compile(&files, Some(&today));
    let misjudged = misjudged::find(&compiled, &files);
    compiled.diagnostics.extend(misjudged);
    if let (true, Some(model)) = (options.recall, &compiled.model) {
        return Ok(recall::print(model)?);
    }
    report::print(&compiled, &files, options)?;
    if compiled.diagnostics.is_empty() { Ok(()) } else { Err(Failure::Problems) }
}

fn read(folder: &Path) -> Result<Vec<SourceFile>, Failure> {
    philtrum_folder::read(folder).map_err(|error| {
        let help =
            "name the folder that holds `findings`, `red-flags` and the rest: `philtrum check DIR`";
        Failure::cannot(error.to_string(), help)
    })
}

/// Writes the hash of the English text into every translation.
fn put_stamps(folder: &Path, files: &mut [SourceFile]) -> Result<(), Failure> {
    for stamped in stamp(files) {
        let path = folder.join(&stamped.path);
        fs::write(&path, &stamped.bytes).map_err(|error| {
            Failure::cannot(format!("cannot write `{}`: {error}", path.display()), "")
        })?;
        if let Some(file) = files.iter_mut().find(|file| file.path == stamped.path) {
            *file = stamped;
        }
    }
    Ok(())
}
