//! `philtrum prove`: the laws and the guideline properties, decided for all answers.

mod certificate;
mod dimacs;
mod keep;
mod told;

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;
use philtrum_locale::Messages;
use philtrum_model::Model;
use philtrum_proof::{LIMIT, Settings, Status, Verdict, prove};

use crate::clock;
use crate::failure::Failure;
use crate::knowledge;
use crate::paper::{BOLD, styled};

/// Prove the laws and the guideline properties for all answers
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The folder of pages [default: that of `--knowledge`, or the pages inside the program]
    dir: Option<PathBuf>,

    /// Only this law (`P2`) or property (the id of its page); may stand several times
    #[arg(long, value_name = "ID")]
    only: Vec<String>,

    /// Print one JSON object a line
    #[arg(long)]
    json: bool,

    /// If everything holds, write down what was proved, and of which pages
    #[arg(long, value_name = "FILE", conflicts_with = "only")]
    certificate: Option<PathBuf>,

    /// Instead of deciding, write every question for another solver, with a proof of ours beside it
    #[arg(long, value_name = "DIR", conflicts_with_all = ["json", "certificate", "accept"])]
    dimacs: Option<PathBuf>,

    /// Write the person for whom a property fails as a case on its page
    #[arg(long, requires = "dir")]
    accept: bool,

    /// Conflicts after which a question counts as undecided, which is a failure
    #[arg(long, value_name = "NUMBER", default_value_t = LIMIT)]
    limit: u64,

    /// Judge reviews as if it were this day [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

const EXAMPLES: &str = "\
A law holds for every knowledge that is safe; a property is what a guideline asks for. Each is decided for
every possible set of answers, or in the way that is named beside it. Where one fails, somebody for whom
it fails is printed, in words and as JSON for `philtrum assess`; nothing can be left out of their answers.

Examples:
  philtrum prove                             everything, for the pages inside the program
  philtrum prove knowledge --only P2         one law, for the pages of a folder
  philtrum prove --certificate proved.json   what was proved, and of which pages
  philtrum prove --dimacs questions          for a solver of your own; see docs/distrust.md

Exit codes:
  0  everything holds
  1  something fails, or could not be decided
  2  the pages cannot be read or have errors, a property speaks of nobody, or there is no such law or
     property";

/// Decides, and fails if anything does not hold.
pub(crate) fn run(
    shipped: Option<&Path>,
    options: &Options,
    messages: &Messages,
) -> Result<(), Failure> {
    let folder = options.dir.as_deref().or(shipped);
    let model = knowledge::model(folder)?;
    know_all(&model, &options.only)?;
    let today = options.today.unwrap_or_else(clock::today).to_string();
    let settings = Settings {
        limit: options.limit,
        today: Some(&today),
        only: options.only.clone(),
        ..Settings::default()
    };
    if let Some(folder) = &options.dimacs {
        return dimacs::write(&model, &settings, folder);
    }
    let total = philtrum_proof::LAWS.len() + model.properties.len();
    let progress =
        told::Progress::new(if options.only.is_empty() { total } else { options.only.len() });
    let verdicts = prove(&model, &settings, |verdict| progress.tell(verdict));
    progress.clear();
    let mut out = anstream::stdout().lock();
    let teller = told::Teller { model: &model, messages };
    for verdict in &verdicts {
        if options.json {
            let title = told::title(&model, messages, verdict);
            writeln!(out, "{}", told::as_json(&model, verdict, &title))?;
        } else {
            teller.verdict(&mut out, verdict)?;
        }
    }
    if options.accept {
        keep::cases(&mut out, &model, &verdicts, folder.unwrap_or(Path::new("knowledge")))?;
    }
    let certificate = certificate::of(&model, &verdicts, &today, messages);
    if !options.json {
        writeln!(out, "{}", styled(BOLD, &teller.sum(&verdicts, &certificate.answers)))?;
    }
    let holds = certificate.holds();
    if let Some(file) = options.certificate.as_ref().filter(|_| holds) {
        certificate::write(&certificate, file)?;
    }
    drop(out);
    if let Some(verdict) = verdicts.iter().find(|verdict| speaks_of_nobody(&model, verdict)) {
        return Err(Failure::cannot(
            format!("the property `{}` speaks of nobody: its premise can never be met", verdict.id),
            "correct the table `[if]` of its page",
        ));
    }
    if holds { Ok(()) } else { Err(Failure::Problems) }
}

/// A property that is true of everybody it speaks of because it speaks of nobody is a mistake of its page.
fn speaks_of_nobody(model: &Model, verdict: &Verdict) -> bool {
    let Status::Fails(failures) = &verdict.status else { return false };
    let is_property = model.properties.iter().any(|one| one.sheet.id == verdict.id);
    is_property && failures.iter().any(|failure| failure.person.is_none())
}

/// An id that does not exist must not look like something that holds.
fn know_all(model: &Model, wanted: &[String]) -> Result<(), Failure> {
    let known = || {
        let properties = model.properties.iter().map(|one| one.sheet.id.as_str());
        philtrum_proof::LAWS.into_iter().chain(properties)
    };
    for id in wanted {
        if !known().any(|known| known == id) {
            let help = philtrum_exchange::did_you_mean(id, known());
            let help = help.unwrap_or_else(|| "`philtrum prove` lists all of them".to_owned());
            return Err(Failure::cannot(format!("there is no law or property `{id}`"), help));
        }
    }
    Ok(())
}
