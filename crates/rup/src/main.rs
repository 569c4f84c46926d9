//! `rup CNF PROOF`: 0 if the proof is accepted, 1 if it is refused, 2 if something cannot be read.

use std::io::Write;
use std::process::ExitCode;

use philtrum_rup::check;

fn main() -> ExitCode {
    let files: Vec<_> = std::env::args_os().skip(1).collect();
    let [formula, proof] = files.as_slice() else {
        return say(2, "how to call it: rup CNF PROOF");
    };
    let read = |path| {
        std::fs::read_to_string(path)
            .map_err(|error| format!("{}: {error}", std::path::Path::new(path).display()))
    };
    let (formula, proof) = match (read(formula), read(proof)) {
        (Ok(formula), Ok(proof)) => (formula, proof),
        (Err(error), _) | (_, Err(error)) => return say(2, &format!("unreadable: {error}")),
    };
    match check(&formula, &proof) {
        Ok(checked) => say(
            0,
            &format!(
                "accepted: {} clauses, {} lemmas ({} of them RAT), {} deletions ({} of nothing)",
                checked.clauses,
                checked.lemmas,
                checked.rat,
                checked.deleted + checked.ignored,
                checked.ignored
            ),
        ),
        Err(refused) if refused.is_unreadable() => say(2, &format!("unreadable: {refused}")),
        Err(refused) => say(1, &format!("refused: {refused}")),
    }
}

/// The exit status is the answer; a reader who has gone away changes nothing about it.
fn say(status: u8, line: &str) -> ExitCode {
    let _ = if status == 0 {
        writeln!(std::io::stdout(), "{line}")
    } else {
        writeln!(std::io::stderr(), "{line}")
    };
    ExitCode::from(status)
}
