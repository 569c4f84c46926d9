//! Reads a knowledge folder from disk.
//!
//! The compiler of the knowledge takes bytes, so that it can run where there are no files. This crate is
//! the door between the two, for the binary, for its build script and for tests.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use philtrum_knowledge::{Compiled, SourceFile, compile};
use philtrum_model::Model;

/// Why a folder could not be read.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// There is no such folder.
    #[error("there is no folder `{0}`")]
    Missing(PathBuf),
    /// It holds no page of knowledge.
    #[error("the folder `{0}` holds no knowledge pages")]
    Empty(PathBuf),
    /// The system refuses.
    #[error("cannot read `{path}`: {error}")]
    Unreadable {
        /// What could not be read.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// Reads every page and the bibliography, sorted by path.
///
/// # Errors
/// If the folder is missing, empty or cannot be read.
pub fn read(folder: &Path) -> Result<Vec<SourceFile>, FolderError> {
    if !folder.is_dir() {
        return Err(FolderError::Missing(folder.to_owned()));
    }
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    if files.is_empty() {
        return Err(FolderError::Empty(folder.to_owned()));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Collects the files of one folder; `below` is its path from the top, with a slash at the end.
fn collect(folder: &Path, below: &str, files: &mut Vec<SourceFile>) -> Result<(), FolderError> {
    let unreadable = |path: &Path, error| FolderError::Unreadable { path: path.to_owned(), error };
    for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, error))? {
        let path = entry.map_err(|error| unreadable(folder, error))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{below}{name}/"), files)?;
        } else if belongs(name) {
            let bytes = fs::read(&path).map_err(|error| unreadable(&path, error))?;
            files.push(SourceFile { path: format!("{below}{name}"), bytes });
        }
    }
    Ok(())
}

/// Whether a file with this path is a part of the knowledge: a page, or the bibliography.
#[must_use]
pub fn belongs(path: &str) -> bool {
    let hidden = path.split('/').any(|name| name.starts_with('.'));
    !hidden && (path.ends_with(".md") || path.ends_with(".bib"))
}

/// The knowledge folder of this repository, for tests and for building the binary.
#[must_use]
pub fn shipped_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge")
}

/// The files of the repository's knowledge, for tests.
///
/// # Panics
/// If they cannot be read: then nothing can be tested.
#[must_use]
#[expect(clippy::panic, reason = "for tests only")]
pub fn shipped_files() -> Vec<SourceFile> {
    read(&shipped_folder()).unwrap_or_else(|error| panic!("{error}"))
}

/// The repository's knowledge, compiled, for tests.
///
/// # Panics
/// If it has errors: then nothing can be tested.
#[must_use]
#[expect(clippy::panic, reason = "for tests only")]
pub fn shipped() -> (Model, Compiled) {
    let files = shipped_files();
    let compiled = compile(&files, None);
    let Some(model) = compiled.model.clone() else {
        panic!("{}", philtrum_knowledge::render(&compiled.diagnostics, &files, false))
    };
    (model, compiled)
}
