//! Where the knowledge comes from: out of the binary, or out of a folder.

use std::io::Write;
use std::path::Path;

use philtrum_exchange::Certificate;
use philtrum_knowledge::{Severity, compile, render};
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
    let compiled = compile(&files, None);
    if let Some(model) = compiled.model {
        return Ok(model);
    }
    let mut errors = compiled.diagnostics;
    errors.retain(|one| one.severity == Severity::Error);
    writeln!(anstream::stderr(), "{}\n", render(&errors, &files, true))?;
    let folder = folder.display();
    Err(Failure::cannot(
        format!("the knowledge in `{folder}` has errors, so it is refused whole"),
        format!("`philtrum check {folder}` tells everything that is wrong"),
    ))
}
