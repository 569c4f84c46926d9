//! `philtrum mutate`: which items of the danger rules no case would miss.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use philtrum_knowledge::{compile, render};
use philtrum_measure::{Change, Mutant, Survivor, mutate};
use philtrum_model::{Model, Urgency};
use serde_json::json;

use crate::draft;
use crate::failure::Failure;
use crate::paper::{BOLD, DIM, styled};

/// Weaken every danger rule in every small way, and list what no case notices
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The folder [default: that of `--knowledge`, or `knowledge` below this one]
    dir: Option<PathBuf>,

    /// Print one JSON object a line
    #[arg(long)]
    json: bool,

    /// For each survivor, also draft a case that would notice it. Read it as a doctor before you use it
    #[arg(long, conflicts_with = "json")]
    suggest: bool,
}

const EXAMPLES: &str = "\
Drops one item of a rule at a time, or lowers its urgency by a level, and runs every case and vignette.
A change that none of them notices is a survivor: that item is guarded by nothing but the eye.

Examples:
  philtrum mutate                  the folder `knowledge` below this one
  philtrum mutate pages --json     for a program: one JSON object a survivor

Exit codes:
  0  every change of an ambulance or emergency rule is noticed
  1  one of them is not
  2  the folder cannot be read, or has errors";

/// Prints the survivors; fails if a grave rule has one.
pub(crate) fn run(knowledge: Option<&Path>, options: &Options) -> Result<(), Failure> {
    let folder = options.dir.as_deref().or(knowledge).unwrap_or(Path::new("knowledge"));
    let files = philtrum_folder::read(folder).map_err(|error| {
        Failure::cannot(
            error.to_string(),
            "name a folder of knowledge pages: `philtrum mutate DIR`",
        )
    })?;
    let compiled = compile(&files, None);
    let Some(model) = &compiled.model else {
        writeln!(anstream::stderr(), "{}\n", render(&compiled.diagnostics, &files, true))?;
        return Err(Failure::cannot(
            "these pages have errors, so nothing is changed in them",
            "`philtrum check` tells everything that is wrong with the knowledge",
        ));
    };
    let mutation = mutate(model, &compiled.cases, &compiled.vignettes);
    let mut out = anstream::stdout().lock();
    for survivor in &mutation.survivors {
        let mutant = survivor.mutant;
        let line = if options.json { as_json(model, mutant) } else { in_words(model, mutant) };
        writeln!(out, "{line}")?;
        if options.suggest {
            writeln!(out, "{}", draft::case(model, &survivor.person, survivor.urgency))?;
        }
    }
    let grave = |one: &&Survivor| model.rule(one.mutant.rule).urgency >= Urgency::Emergency;
    let grave = mutation.survivors.iter().filter(grave).count();
    if !options.json {
        let (all, left) = (mutation.mutants, mutation.survivors.len());
        let backed_up = mutation.backed_up;
        let said = format!(
            "{all} changes: {left} not noticed, {grave} of them in ambulance or emergency rules; \
             {backed_up} make no difference, as other rules are as urgent"
        );
        writeln!(out, "{}", styled(BOLD, &said))?;
    }
    if grave == 0 { Ok(()) } else { Err(Failure::Problems) }
}

fn in_words(model: &Model, mutant: Mutant) -> String {
    let rule = model.rule(mutant.rule);
    let change = match mutant.change {
        Change::Dropped(list, fact) => {
            format!("without `{}` under `{}`", model.fact_name(fact), list.id())
        }
        Change::Lowered(level) => format!("lowered to {}", level.id()),
    };
    format!("{} {}: {change}", styled(DIM, &format!("{:<10}", rule.urgency.id())), rule.id)
}

fn as_json(model: &Model, mutant: Mutant) -> String {
    let rule = model.rule(mutant.rule);
    let (id, urgency) = (&rule.id, rule.urgency.id());
    let told = match mutant.change {
        Change::Dropped(list, fact) => {
            let dropped = model.fact_name(fact);
            json!({ "rule": id, "urgency": urgency, "list": list.id(), "dropped": dropped })
        }
        Change::Lowered(to) => json!({ "rule": id, "urgency": urgency, "lowered_to": to.id() }),
    };
    told.to_string()
}
