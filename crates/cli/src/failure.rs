//! How a command ends when it does not end well.

use std::io::{self, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

/// Why a command did not end well.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Problems were found, and have been told.
    Problems,
    /// The command cannot run.
    Cannot {
        /// What is wrong, in one sentence.
        message: String,
        /// What to do next; may be empty.
        help: String,
    },
    /// The command did not come to its end, and that has been told.
    Stopped,
    /// What the command says cannot be written.
    Output(io::Error),
}

impl Failure {
    pub(crate) fn cannot(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Cannot { message: message.into(), help: help.into() }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// Tells the failure, and turns it into what the program returns.
pub(crate) fn exit_code(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Problems) => ExitCode::from(1),
        Err(Failure::Stopped) => ExitCode::from(2),
        // Whoever read our words has heard enough: `philtrum schema | head`.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(Failure::Output(error)) => tell("the output cannot be written", &error.to_string()),
        Err(Failure::Cannot { message, help }) => tell(&message, &help),
    }
}

/// Tells what deserves a second look, and goes on.
pub(crate) fn warn(message: &str) {
    let warning = Style::new().bold().fg_color(Some(AnsiColor::Yellow.into()));
    // A warning that nobody can read stops nothing.
    let _ = writeln!(anstream::stderr(), "{warning}warning{warning:#}: {message}");
}

fn tell(message: &str, help: &str) -> ExitCode {
    let error = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let mut stderr = anstream::stderr().lock();
    // If the error stream is closed, the exit code has to say it.
    let _ = writeln!(stderr, "{error}error{error:#}: {message}");
    if !help.is_empty() {
        let _ = writeln!(stderr, "  help: {help}");
    }
    ExitCode::from(2)
}
