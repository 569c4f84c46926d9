//! How far it is, on a terminal.

use std::io::{self, IsTerminal, Write};

use philtrum_proof::diff::Progress;

/// One line that is written over and over.
pub(super) struct Bar {
    shown: bool,
}

impl Bar {
    pub(super) fn new() -> Self {
        Self { shown: io::stderr().is_terminal() }
    }

    pub(super) fn tell(&self, progress: Progress) {
        if self.shown {
            let told = match progress {
                Progress::Asked(done, all) => format!("{done}/{all} questions"),
                Progress::Tried(done, all) => format!("{done}/{all} pages tried"),
            };
            // If it cannot be shown, nothing is lost.
            let _ = write!(io::stderr(), "\r\x1b[K{told}");
        }
    }

    pub(super) fn clear(&self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
