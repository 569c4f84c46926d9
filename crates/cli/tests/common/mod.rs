//! Running the binary, on pages that a test may change.
#![allow(dead_code, reason = "each test file uses a part")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The binary, in English, with nothing of this machine's settings.
pub(crate) fn philtrum(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_philtrum"));
    command.args(arguments).env_remove("RUST_LOG").env_remove("LC_ALL").env_remove("LC_MESSAGES");
    command.env("LANG", "en_GB.UTF-8").env("COLUMNS", "80").env("RUST_BACKTRACE", "0");
    command
}

/// Runs the binary with this standard input.
pub(crate) fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = philtrum(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    // Whoever refuses at once reads nothing.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("the binary ends")
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// The exit code and everything on the error stream.
pub(crate) fn refusal(output: &Output) -> String {
    assert!(output.stdout.is_empty(), "{}", stdout(output));
    format!("exit {}\n{}", output.status.code().expect("a code"), stderr(output))
}

/// Copies a folder, with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the knowledge") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).expect("a copy");
        }
    }
}
