//! What rests on memory: pages and numbers whose source nobody opened.

use std::io::{self, Write};

use philtrum_library::{Item, entries};
use philtrum_model::{Basis, Condition, Kind, Model};

use crate::paper::{BOLD, DIM, styled};

/// Lists the pages that rest on memory, the numbers that do, and the sources that were not opened.
pub(super) fn print(model: &Model) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let mut pages = 0;
    for entry in entries(model) {
        let numbers = match entry.item {
            Item::Condition(condition) => remembered(condition),
            _ => 0,
        };
        let whole = entry.basis == Some(Basis::Recall);
        if whole || numbers > 0 {
            pages += 1;
            let path = format!("{}/{}.md", entry.kind.folder(), entry.id);
            let what = if whole { "the page".to_owned() } else { format!("{numbers} numbers") };
            let mark = if whole && entry.kind == Kind::RedFlag { BOLD } else { DIM };
            writeln!(out, "{path}: {}", styled(mark, &what))?;
        }
    }
    let sources: Vec<_> = model.sources.iter().filter(|one| one.seen == "recall").collect();
    for source in &sources {
        writeln!(out, "sources.bib: {} {}", source.id, styled(DIM, "not opened"))?;
    }
    let said = format!("{pages} pages rest on memory, {} sources were not opened", sources.len());
    writeln!(out, "{}", styled(BOLD, &said))
}

/// How many numbers of a cause are remembered.
fn remembered(condition: &Condition) -> usize {
    condition.likelihoods.iter().filter(|one| one.basis == Basis::Recall).count()
}
