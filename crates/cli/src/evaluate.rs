//! `philtrum evaluate`: how good the guide is, measured on vignettes.

mod json;
mod page;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use philtrum_knowledge::{SourceFile, compile, render};
use philtrum_measure::{Evaluation, evaluate};
use philtrum_model::{Model, Vignette};

use crate::failure::Failure;

/// Measure how good the guide is, on vignettes
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Pages of vignettes [default: those of the knowledge folder]
    files: Vec<PathBuf>,

    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
A vignette is judged as its story stands, and through an interview with a simulated person, who ticks
what the story says and answers \"not sure\" to what it does not. Prints a page of Markdown.

Examples:
  philtrum evaluate                        the vignettes of the folder `knowledge` below this one
  philtrum evaluate mine.md --json         your own, for a program
  philtrum evaluate > docs/evaluation.md   renew the page of the documentation";

/// What was judged, and how.
pub(crate) struct Judged {
    pub(crate) model: Model,
    pub(crate) vignettes: Vec<Vignette>,
    pub(crate) evaluation: Evaluation,
}

/// Judges the vignettes and prints what came out.
pub(crate) fn run(knowledge: Option<&Path>, options: &Options) -> Result<(), Failure> {
    let folder = knowledge.unwrap_or(Path::new("knowledge"));
    let judged = judge(with_vignettes(folder, &options.files)?)?;
    let text = if options.json { json::write(&judged)? } else { page::write(&judged) };
    writeln!(anstream::stdout(), "{text}")?;
    Ok(())
}

/// The folder, with other vignettes in place of its own if some are named.
fn with_vignettes(folder: &Path, named: &[PathBuf]) -> Result<Vec<SourceFile>, Failure> {
    let mut files = philtrum_folder::read(folder).map_err(|error| {
        Failure::cannot(
            error.to_string(),
            "name the folder of knowledge pages with `--knowledge DIR`",
        )
    })?;
    if !named.is_empty() {
        files.retain(|file| !file.path.starts_with("cases/"));
    }
    for path in named {
        let bytes = fs::read(path).map_err(|error| {
            Failure::cannot(format!("cannot read `{}`: {error}", path.display()), "")
        })?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files.push(SourceFile { path: format!("cases/{name}"), bytes });
    }
    Ok(files)
}

fn judge(files: Vec<SourceFile>) -> Result<Judged, Failure> {
    let compiled = compile(&files, None);
    let Some(model) = compiled.model else {
        writeln!(anstream::stderr(), "{}\n", render(&compiled.diagnostics, &files, true))?;
        return Err(Failure::cannot(
            "these pages have errors, so nothing is measured",
            "`philtrum check` tells everything that is wrong with the knowledge",
        ));
    };
    let vignettes = compiled.vignettes;
    if vignettes.is_empty() {
        return Err(Failure::cannot(
            "there are no vignettes to measure with",
            "write a page as `knowledge/README.md` describes under \"Vignettes\"",
        ));
    }
    let evaluation = evaluate(&model, &vignettes);
    Ok(Judged { model, vignettes, evaluation })
}
