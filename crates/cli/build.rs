//! Compiles the knowledge of the repository into the binary, or stops the build with what is wrong.

use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use philtrum_knowledge::{Severity, compile, render};

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
    let files = philtrum_folder::read(folder)?;
    // Without a date: that a review is overdue must not break the build of a released version.
    let compiled = compile(&files, None);
    let Some(model) = compiled.model else {
        let mut errors = compiled.diagnostics;
        errors.retain(|one| one.severity == Severity::Error);
        let drawn = render(&errors, &files, false);
        return Err(format!("the knowledge has errors, so it is refused:\n\n{drawn}").into());
    };
    let compact = postcard::to_allocvec(&model)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("knowledge.postcard"), compact)?;
    Ok(())
}
