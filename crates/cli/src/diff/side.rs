//! One of the two knowledges, from wherever it is.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use philtrum_knowledge::{SourceFile, compile};
use philtrum_model::Model;
use philtrum_proof::diff::Page;

use super::git;
use crate::failure::Failure;
use crate::knowledge;

/// A page format that is not ours has an error on every page; so many are told.
const ERRORS: usize = 10;

/// One of the two knowledges.
pub(super) struct Side {
    /// What it was called.
    pub(super) name: String,
    /// Its pages, where they are at hand.
    pub(super) files: Option<Vec<SourceFile>>,
    pub(super) model: Model,
}

impl Side {
    /// Reads a folder, a file, or else a revision of git.
    pub(super) fn read(name: &str) -> Result<Self, Failure> {
        let path = Path::new(name);
        if path.is_dir() {
            let files = philtrum_folder::read(path).map_err(|error| {
                Failure::cannot(error.to_string(), "name a folder of knowledge pages")
            })?;
            let check = format!("`philtrum check {name}` tells everything that is wrong");
            Self::of_pages(name, files, check)
        } else if path.is_file() {
            let bytes = if is_program(path) { told_by(path)? } else { read(path)? };
            let model = knowledge::from_bytes(&bytes, name)?;
            Ok(Self { name: name.to_owned(), files: None, model })
        } else {
            // `check` reads folders alone.
            let revision = name.split(':').next().unwrap_or(name);
            let check = format!(
                "`git worktree add DIR {revision}`, then `philtrum check` of the folder of pages in DIR"
            );
            Self::of_pages(name, git::pages(name)?, check)
        }
    }

    /// Compiles pages; where they have errors, `help` says how to see all of them.
    fn of_pages(name: &str, files: Vec<SourceFile>, help: String) -> Result<Self, Failure> {
        let model = knowledge::whole(&files, name, ERRORS, help)?;
        Ok(Self { name: name.to_owned(), files: Some(files), model })
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path)
        .map_err(|error| Failure::cannot(format!("cannot read `{}`: {error}", path.display()), ""))
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("exe"))
}

/// The model that another release has inside.
fn told_by(program: &Path) -> Result<Vec<u8>, Failure> {
    let name = program.display();
    let help = "the program has to be a `philtrum` that knows `philtrum model`";
    // Whole, so that no program of that name elsewhere is taken for it.
    let whole = fs::canonicalize(program).unwrap_or_else(|_| program.to_owned());
    writeln!(anstream::stderr(), "running `{name} model --output -`, to ask it for its pages")?;
    let output = Command::new(whole)
        .args(["model", "--output", "-"])
        .output()
        .map_err(|error| Failure::cannot(format!("cannot run `{name}`: {error}"), help))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(Failure::cannot(format!("`{name} model --output -` fails"), help))
    }
}

/// The old knowledge with these pages of the new. What it cites it finds in either bibliography.
pub(super) fn hybrid(old: &[SourceFile], new: &[SourceFile], pages: &[Page]) -> Option<Model> {
    let taken = |file: &&SourceFile| Page::at(&file.path).is_some_and(|page| pages.contains(&page));
    let with = |bibliography: &[SourceFile]| {
        let is_page = |file: &&SourceFile| !is_bibliography(file);
        let kept = old.iter().filter(is_page).filter(|file| !taken(file));
        let files = kept.chain(new.iter().filter(taken));
        let mut files: Vec<_> = files
            .chain(bibliography.iter().filter(|file| is_bibliography(file)))
            .cloned()
            .collect();
        files.sort_by(|one, other| one.path.cmp(&other.path));
        compile(&files, None).model
    };
    with(old).or_else(|| with(new))
}

fn is_bibliography(file: &SourceFile) -> bool {
    file.path.ends_with(".bib")
}
