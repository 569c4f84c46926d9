//! `philtrum mutate`: which items of the danger rules no case would miss.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use philtrum_knowledge::{compile, render};
use philtrum_measure::{Change, Mutant, Survivor, mutate};
use philtrum_model::{Answer, Finding, FindingId, Model, Urgency};
use serde_json::json;

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
            writeln!(out, "{}", draft(model, survivor))?;
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

/// A case that would notice, as it stands on a page.
fn draft(model: &Model, survivor: &Survivor) -> String {
    let Survivor { person: answers, urgency, .. } = survivor;
    let story: Vec<_> = answers.iter().map(|(id, answer)| said(model, id, answer)).collect();
    let code: Vec<_> = answers.iter().map(|(id, answer)| code(model, id, answer)).collect();
    format!("- {}\n  `{}`\n  → {}", story.join("; "), code.join("; "), urgency.id())
}

/// The labels of the values that were chosen, or the title of the finding.
fn said(model: &Model, id: FindingId, answer: Answer) -> String {
    let finding = model.finding(id);
    let label = |at: usize| finding.values().get(at).map_or("", |one| one.label.en.as_str());
    match answer {
        Answer::One(value) => format!("{}: {}", finding.title.en, label(value.into())),
        Answer::Several(_) => {
            format!(
                "{}: {}",
                finding.title.en,
                chosen(finding, answer).into_iter().map(label).collect::<Vec<_>>().join(", ")
            )
        }
        Answer::Number(number) => format!("{} {}", finding.title.en, number / 1000),
        _ => finding.title.en.clone(),
    }
}

/// An answer in the words of a case.
fn code(model: &Model, id: FindingId, answer: Answer) -> String {
    let finding = model.finding(id);
    let value = |at: usize| finding.values().get(at).map_or("", |one| one.id.as_str());
    match answer {
        Answer::One(at) => format!("{} = {}", finding.id, value(at.into())),
        Answer::Several(_) => {
            format!(
                "{} = {}",
                finding.id,
                chosen(finding, answer).into_iter().map(value).collect::<Vec<_>>().join(", ")
            )
        }
        Answer::Number(number) => format!("{} = {}", finding.id, number / 1000),
        Answer::No => format!("not {}", finding.id),
        Answer::NotSure => format!("unsure {}", finding.id),
        Answer::Yes => finding.id.clone(),
    }
}

/// Which values of a question with several answers were chosen.
fn chosen(finding: &Finding, answer: Answer) -> Vec<usize> {
    let bits = if let Answer::Several(bits) = answer { bits } else { 0 };
    (0..finding.values().len()).filter(|at| bits >> at & 1 == 1).collect()
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
