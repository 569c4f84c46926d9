//! Where the knowledge comes from: out of the binary, or out of a folder.

use std::io::Write;
use std::path::Path;

use philtrum_exchange::Certificate;
use philtrum_knowledge::{Severity, SourceFile, compile, render};
use philtrum_model::{FORMAT, Model};

use crate::failure::Failure;

/// The knowledge of the repository, compiled by the build script.
static SHIPPED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.postcard"));

/// What was proved of the knowledge of the repository; empty where that was not done.
static CERTIFICATE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/certificate.json"));

/// What was proved of the shipped knowledge, if it was.
pub(crate) fn certificate() -> Option<Certificate> {
    serde_json::from_slice(CERTIFICATE).ok()
}

/// The knowledge of this folder, or the shipped one.
pub(crate) fn model(folder: Option<&Path>) -> Result<Model, Failure> {
    folder.map_or_else(shipped, from_folder)
}

fn shipped() -> Result<Model, Failure> {
    match postcard::from_bytes::<Model>(SHIPPED) {
        Ok(model) if model.format == FORMAT => Ok(model),
        _ => Err(Failure::cannot(
            "the knowledge inside this program is damaged",
            "install it again, or name a folder with `--knowledge DIR`",
        )),
    }
}

/// Compiles a folder. With one error it is refused whole: half of the danger signs would be worse than
/// none.
fn from_folder(folder: &Path) -> Result<Model, Failure> {
    let files = philtrum_folder::read(folder)
        .map_err(|error| Failure::cannot(error.to_string(), "name a folder of knowledge pages"))?;
    let name = folder.display().to_string();
    let help = format!("`philtrum check {name}` tells everything that is wrong");
    whole(&files, &name, usize::MAX, help)
}

/// Compiles pages, or tells what is wrong with them: so many errors, and how to see the others.
pub(crate) fn whole(
    files: &[SourceFile],
    name: &str,
    told: usize,
    help: String,
) -> Result<Model, Failure> {
    let compiled = compile(files, None);
    if let Some(model) = compiled.model {
        return Ok(model);
    }
    let mut errors = compiled.diagnostics;
    errors.retain(|one| one.severity == Severity::Error);
    let more = errors.len().saturating_sub(told);
    errors.truncate(told);
    writeln!(anstream::stderr(), "{}\n", render(&errors, files, true))?;
    if more > 0 {
        writeln!(anstream::stderr(), "and {more} more errors\n")?;
    }
    Err(Failure::cannot(
        format!("the knowledge in `{name}` has errors, so it is refused whole"),
        help,
    ))
}

/// What stands before a model in a file, so that nothing else is taken for one.
const MARK: &[u8] = b"philtrum model\n";

/// The shipped knowledge, or that of a folder, as bytes for [`from_bytes`].
pub(crate) fn to_bytes(model: &Model) -> Result<Vec<u8>, Failure> {
    let bytes = postcard::to_extend(model, MARK.to_vec());
    bytes.map_err(|error| Failure::cannot(format!("the model cannot be written: {error}"), ""))
}

/// A model that `philtrum model` wrote.
pub(crate) fn from_bytes(bytes: &[u8], name: &str) -> Result<Model, Failure> {
    let Some(bytes) = bytes.strip_prefix(MARK) else {
        return Err(Failure::cannot(
            format!("`{name}` holds no model of Philtrum"),
            "name a folder of pages, a revision of git, or what `philtrum model` wrote",
        ));
    };
    let damaged = || {
        let help = "write it again with the `philtrum model` of that release";
        Failure::cannot(format!("the model in `{name}` is damaged"), help)
    };
    // The version stands first, so that it can be read whatever follows.
    let (format, _) = postcard::take_from_bytes::<u32>(bytes).map_err(|_| damaged())?;
    if format != FORMAT {
        return Err(Failure::cannot(
            format!("the model in `{name}` has format {format}; this program reads {FORMAT}"),
            "compare the folders of pages, or their revisions in git",
        ));
    }
    postcard::from_bytes(bytes).map_err(|_| damaged())
}
