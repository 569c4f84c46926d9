//! The pages of a revision of git.

use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::thread;

use philtrum_knowledge::SourceFile;

use crate::failure::Failure;

/// The pages of `REVISION`, or of `REVISION:FOLDER`.
pub(super) fn pages(name: &str) -> Result<Vec<SourceFile>, Failure> {
    let tree = if name.contains(':') { name.to_owned() } else { format!("{name}:knowledge") };
    known(name)?;
    let listed =
        run(&["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", &tree], name, None)?;
    let Some(listed) = listed else {
        return Err(Failure::cannot(
            format!("there is no folder of pages at `{tree}` in git"),
            "`REVISION:FOLDER` names another than `knowledge`",
        ));
    };
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let objects: Vec<_> = listed.split('\0').filter_map(object).collect();
    let wanted: String = objects.iter().map(|(id, _)| format!("{id}\n")).collect();
    let batch = run(&["cat-file", "--batch"], name, Some(wanted))?.unwrap_or_default();
    let files = contents(&batch, &objects).unwrap_or_default();
    if files.is_empty() {
        return Err(Failure::cannot(
            format!("`{tree}` holds no knowledge pages that git can read"),
            "`REVISION:FOLDER` names another than `knowledge`",
        ));
    }
    Ok(files)
}

/// The revision is there.
fn known(name: &str) -> Result<(), Failure> {
    let revision = name.split(':').next().unwrap_or(name);
    let commit = format!("{revision}^{{commit}}");
    let found =
        run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit], name, None)?;
    if found.is_some() {
        return Ok(());
    }
    Err(Failure::cannot(
        format!("`{name}` is no folder, no file, and no revision of git here"),
        "name a folder of pages, `HEAD~1`, a file of `philtrum model`, or the program of a release",
    ))
}

/// "100644 blob 2f1c…\tfindings/age.md": the id and the path of a page.
fn object(line: &str) -> Option<(&str, &str)> {
    let (about, path) = line.split_once('\t')?;
    let id = about.split(' ').nth(2)?;
    philtrum_folder::belongs(path).then_some((id, path))
}

/// What `git cat-file --batch` wrote: for each object a line with its size, its bytes, a line's end.
fn contents(mut batch: &[u8], objects: &[(&str, &str)]) -> Option<Vec<SourceFile>> {
    let mut files = Vec::new();
    for (_, path) in objects {
        let end = batch.iter().position(|byte| *byte == b'\n')?;
        let (head, rest) = batch.split_at_checked(end + 1)?;
        let size = std::str::from_utf8(head).ok()?.trim_end().rsplit(' ').next()?.parse().ok()?;
        let (bytes, rest) = rest.split_at_checked(size)?;
        files.push(SourceFile { path: (*path).to_owned(), bytes: bytes.to_vec() });
        batch = rest.get(1..)?;
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Some(files)
}

/// What git writes; nothing if it fails.
fn run(arguments: &[&str], name: &str, input: Option<String>) -> Result<Option<Vec<u8>>, Failure> {
    let cannot = |error: io::Error| {
        let message = if error.kind() == io::ErrorKind::NotFound {
            format!(
                "`{name}` is no folder and no file, and there is no `git` to look for a revision"
            )
        } else {
            format!("cannot run `git`: {error}")
        };
        Failure::cannot(message, "name a folder of pages, or install git")
    };
    let mut git = Command::new("git");
    git.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = git.spawn().map_err(cannot)?;
    let stdin = child.stdin.take();
    // Both ends at once: git answers while it is still being asked.
    let asking = thread::spawn(move || {
        if let (Some(mut stdin), Some(input)) = (stdin, input) {
            // If git does not listen, it says so in how it ends.
            let _ = stdin.write_all(input.as_bytes());
        }
    });
    let output = child.wait_with_output().map_err(cannot)?;
    let _ = asking.join();
    Ok(output.status.success().then_some(output.stdout))
}
