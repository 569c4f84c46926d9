//! Compiles the knowledge of the repository into the binary, or stops the build with what is wrong. A
//! release is built only from knowledge that was proved.

use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use philtrum_exchange::Certificate;
use philtrum_knowledge::{Severity, compile, render};
use philtrum_model::Model;

/// Set it to try a release of pages that are being written; the guide then says that they are not proved.
const UNPROVED: &str = "PHILTRUM_UNPROVED";

/// What was proved, of which pages.
const CERTIFICATE: &str = "../../docs/certificate.json";

fn main() -> ExitCode {
    match embed() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // If even this cannot be said, the exit code says it.
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn embed() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("../../knowledge");
    // Cargo looks at everything below a folder.
    writeln!(io::stdout(), "cargo::rerun-if-changed={}", folder.display())?;
    writeln!(io::stdout(), "cargo::rerun-if-changed={CERTIFICATE}")?;
    writeln!(io::stdout(), "cargo::rerun-if-env-changed={UNPROVED}")?;
    let files = philtrum_folder::read(folder)?;
    // Without a date: that a review is overdue must not break the build of a released version.
    let compiled = compile(&files, None);
    let Some(model) = compiled.model else {
        let mut errors = compiled.diagnostics;
        errors.retain(|one| one.severity == Severity::Error);
        let drawn = render(&errors, &files, false);
        return Err(format!("the knowledge has errors, so it is refused:\n\n{drawn}").into());
    };
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("certificate.json"), proved(&model)?)?;
    fs::write(Path::new(&out).join("knowledge.postcard"), postcard::to_allocvec(&model)?)?;
    Ok(())
}

/// The certificate of these pages; empty where there is none and this is no release.
fn proved(model: &Model) -> Result<String, Box<dyn Error>> {
    let text = fs::read_to_string(CERTIFICATE).unwrap_or_default();
    let certificate: Option<Certificate> = serde_json::from_str(&text).ok();
    if certificate.is_some_and(|one| one.is_of(model) && one.holds()) {
        return Ok(text);
    }
    let is_release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    if is_release && env::var_os(UNPROVED).is_none() {
        let help = "prove it: `cargo run -p philtrum -- prove knowledge --certificate \
                    docs/certificate.json`, or set PHILTRUM_UNPROVED=1 to try it unproved";
        return Err(format!(
            "the knowledge is not proved, so no release is built from it: docs/certificate.json is \
             missing, of other pages or another version, leaves something out, or names something that fails\n  help: {help}"
        )
        .into());
    }
    Ok(String::new())
}
