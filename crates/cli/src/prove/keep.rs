//! A person for whom a property fails becomes a case on its page.

use std::fs;
use std::io::Write;
use std::path::Path;

use philtrum_model::{Kind, Model};
use philtrum_proof::{Status, Verdict};

use crate::draft;
use crate::failure::Failure;

/// Appends a case to the page of every property that says how urgent it must be and fails. The laws have
/// no page; their people have to be put on one by hand.
pub(super) fn cases(
    out: &mut impl Write,
    model: &Model,
    verdicts: &[Verdict],
    folder: &Path,
) -> Result<(), Failure> {
    for verdict in verdicts {
        let Status::Fails(failures) = &verdict.status else { continue };
        let page = model.properties.iter().find(|one| one.sheet.id == verdict.id);
        let level = page.and_then(|page| page.claim.at_least.or(page.claim.at_most));
        let person = failures.iter().find_map(|failure| failure.person.as_ref());
        let (Some(level), Some(person)) = (level, person) else {
            writeln!(out, "{}: has no page that could hold a case; write it by hand", verdict.id)?;
            continue;
        };
        let path = folder.join(Kind::Property.folder()).join(format!("{}.md", verdict.id));
        append(&path, &draft::case(model, &person.answers, level))?;
        writeln!(out, "a case was added to `{}`; read it as a doctor", path.display())?;
    }
    Ok(())
}

fn append(path: &Path, case: &str) -> Result<(), Failure> {
    let cannot = |error: std::io::Error| {
        Failure::cannot(format!("cannot add a case to `{}`: {error}", path.display()), "")
    };
    let text = fs::read_to_string(path).map_err(cannot)?;
    let heading = if text.contains("\n## Cases\n") { "" } else { "\n## Cases\n" };
    fs::write(path, format!("{}\n{heading}{case}\n", text.trim_end())).map_err(cannot)
}
