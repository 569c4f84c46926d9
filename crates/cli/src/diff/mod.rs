//! `philtrum diff`: for whom the advice changed between two knowledges, and what else was edited.

mod git;
mod names;
mod page;
mod progress;
mod share;
mod shift;
mod side;
mod story;
mod text;
mod texts;
mod written;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use philtrum_locale::Messages;
use philtrum_model::Model;
use philtrum_proof::diff::{Difference, Page, Settings, compare};

use crate::failure::Failure;
use progress::Bar;
use side::Side;
use texts::Texts;

/// Tell for whom the advice changed between two knowledges
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The earlier knowledge: a folder, a revision of git, a file of `philtrum model`, or the program of
    /// another release
    old: String,

    /// The later one, likewise
    new: String,

    /// Print one JSON object
    #[arg(long)]
    json: bool,

    /// Print every way in which advice changes, and every line that differs
    #[arg(long, conflicts_with = "json")]
    all: bool,

    /// Also write a page that a clinical reviewer can read, print and sign
    #[arg(long, value_name = "FILE")]
    page: Option<PathBuf>,

    /// Fail if it is less urgent than before for anybody, or if that could not be decided
    #[arg(long)]
    deny_lowered: bool,
}

const EXAMPLES: &str = "\
Compares for all possible answers how urgent it is, whom the deciding rules send to, what stands against
each treatment, and what is warned of. For each change it tells a smallest person whom it meets, of whom
nothing can be left out, and the page responsible. What else an edit says otherwise (what a treatment is for,
when an examination is useful, what a screen asks, how likely a cause is) is told page by page; words are shown
line by line. Of a revision of git it reads the folder `knowledge`; `REVISION:FOLDER` names another. OLD or
NEW that is a program is run, to ask it for its pages.

Examples:
  philtrum diff HEAD~1 HEAD                       what the last commit changed
  philtrum diff HEAD knowledge --deny-lowered     what is not committed yet; fail if it calms anybody
  philtrum diff ./philtrum-0.1 knowledge          since a release whose program is at hand
  philtrum diff v0.1 v0.2 --page review.html      a page to sign; `--lang ru` writes it in Russian

Exit codes:
  0  told
  1  with `--deny-lowered`: it is less urgent for somebody
  2  one of the two cannot be read, or has errors";

/// Tells what changed; fails if it must not have.
pub(crate) fn run(
    shipped: Option<&Path>,
    options: &Options,
    messages: &Messages,
) -> Result<(), Failure> {
    if shipped.is_some() {
        return Err(Failure::cannot(
            "`--knowledge` says nothing to `philtrum diff`",
            "name both: `philtrum diff OLD NEW`",
        ));
    }
    let (old, new) = (Side::read(&options.old)?, Side::read(&options.new)?);
    let difference = difference(&old, &new);
    let written = written::write(&old, &new, &difference, messages);
    if let Some(file) = &options.page {
        fs::write(file, philtrum_web::review(&written, messages)).map_err(|error| {
            Failure::cannot(format!("cannot write `{}`: {error}", file.display()), "")
        })?;
    }
    if options.json {
        let json = serde_json::to_string(&written).unwrap_or_default();
        writeln!(anstream::stdout(), "{json}")?;
    } else {
        text::write(&written, messages, options.all).print()?;
    }
    let lowers = difference.changes.iter().map(|one| &one.what).chain(&difference.undecided);
    if options.deny_lowered && lowers.into_iter().any(|what| what.lowers()) {
        return Err(Failure::Problems);
    }
    Ok(())
}

/// Compares; with the texts at hand, it can also try pages one by one.
fn difference(old: &Side, new: &Side) -> Difference {
    let files = old.files.as_deref().zip(new.files.as_deref());
    let hybrid = |pages: &[Page]| -> Option<Model> {
        let (old, new) = files?;
        side::hybrid(old, new, pages)
    };
    let settings = Settings {
        edited: Texts::of(old, new).map(|texts| texts.pages()),
        hybrid: files.is_some().then_some(&hybrid),
        ..Settings::default()
    };
    let bar = Bar::new();
    let difference = compare(&old.model, &new.model, &settings, |progress| bar.tell(progress));
    bar.clear();
    difference
}
