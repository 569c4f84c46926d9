//! How the outcome of a check is told: drawn for people, or one JSON object a line.

use std::collections::BTreeMap;
use std::io::{self, Write};

use philtrum_guide::judge;
use philtrum_knowledge::{Compiled, SourceFile, render};
use philtrum_model::Kind;

use super::Options;
use crate::paper::{BOLD, styled};

/// Prints everything that was found.
pub(super) fn print(
    compiled: &Compiled,
    files: &[SourceFile],
    options: &Options,
) -> io::Result<()> {
    if options.json { lines(compiled) } else { drawings(compiled, files, options) }
}

fn lines(compiled: &Compiled) -> io::Result<()> {
    let mut stdout = anstream::stdout().lock();
    for diagnostic in &compiled.diagnostics {
        writeln!(stdout, "{}", serde_json::to_string(diagnostic)?)?;
    }
    Ok(())
}

fn drawings(compiled: &Compiled, files: &[SourceFile], options: &Options) -> io::Result<()> {
    let mut stdout = anstream::stdout().lock();
    if options.cases {
        cases(compiled, &mut stdout)?;
    }
    let diagnostics = &compiled.diagnostics;
    if !diagnostics.is_empty() {
        writeln!(stdout, "{}\n", render(diagnostics, files, true))?;
    }
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        *kinds.entry(diagnostic.code.id()).or_default() += 1;
    }
    for (kind, count) in &kinds {
        writeln!(stdout, "{count:>5}  {kind}")?;
    }
    counts(compiled, &mut stdout)?;
    writeln!(stdout, "{}", styled(BOLD, &summary(compiled, files.len())))
}

/// How many pages of each kind there are.
fn counts(compiled: &Compiled, out: &mut impl Write) -> io::Result<()> {
    let Some(model) = &compiled.model else { return Ok(()) };
    for kind in Kind::ALL.into_iter().filter(|kind| model.count(*kind) > 0) {
        writeln!(out, "{:>5}  {}", model.count(kind), kind.folder().replace('-', " "))?;
    }
    let items: usize = model.inventories.iter().map(|one| one.items.len()).sum();
    let others = [
        (model.medicines.len(), "medicines by name"),
        (items, "items of inventories, each with its page"),
        (compiled.vignettes.len(), "vignettes"),
        (model.sources.len(), "sources"),
    ];
    for (count, what) in others.into_iter().filter(|(count, _)| *count > 0) {
        writeln!(out, "{count:>5}  {what}")?;
    }
    Ok(())
}

/// One line on everything.
fn summary(compiled: &Compiled, files: usize) -> String {
    let (cases, problems) = (compiled.cases.len(), compiled.diagnostics.len());
    match (&compiled.model, problems) {
        (None, _) => format!("{files} files, {problems} problems: the folder is refused"),
        (Some(_), 0) => format!("{files} files, {cases} cases: nothing is wrong"),
        (Some(_), 1) => format!("{files} files, {cases} cases, 1 problem"),
        (Some(_), _) => format!("{files} files, {cases} cases, {problems} problems"),
    }
}

/// Every case with its place, its story and whether it ends as expected.
fn cases(compiled: &Compiled, out: &mut impl Write) -> io::Result<()> {
    let Some(model) = &compiled.model else { return Ok(()) };
    for case in &compiled.cases {
        let mark = if judge(model, case).is_ok() { "ok  " } else { "FAIL" };
        writeln!(out, "{mark} {}:{} {}", case.path, case.line, case.story)?;
    }
    writeln!(out)
}
