//! A difference for the terminal.

use philtrum_exchange::{Change, Difference, EditedPage};

use crate::paper::{BOLD, DIM, Paper, RED, styled};

/// Kinds of change with their headings, gravest first.
const KINDS: [(&str, &str); 5] = [
    ("lowered", "Less urgent than before"),
    ("raised", "More urgent than before"),
    ("specialist", "Sent to somebody else by the rules that decide"),
    ("treatment", "Treatments"),
    ("interaction", "Warnings about what must not come together"),
];

/// So many pages that change nobody's advice are named.
const FEW: usize = 20;

/// Writes it down.
pub(super) fn write(difference: &Difference) -> Paper {
    let mut paper = Paper::new();
    paper.paragraph(&styled(BOLD, &difference.in_one_sentence()));
    for (kind, heading) in KINDS {
        let changes = difference.changes.iter().filter(|one| one.kind == kind);
        let changes: Vec<_> = changes.collect();
        if !changes.is_empty() {
            paper.heading(heading);
            changes.into_iter().for_each(|one| change(&mut paper, one));
        }
    }
    list(&mut paper, "Not decided within the limit, so perhaps changed", &difference.undecided);
    list(&mut paper, "Pages that were edited", &pages(&difference.pages));
    paper.space();
    paper.paragraph(&styled(DIM, philtrum_exchange::COMPARED));
    paper
}

fn change(paper: &mut Paper, change: &Change) {
    let style = if change.kind == "lowered" { RED } else { BOLD };
    paper.item(&styled(style, &change.title));
    paper.detail("·", &format!("for example: {}", change.example.story));
    paper.detail("·", &change.because());
    paper.detail("·", &format!("met: {}", change.met.in_words()));
    paper.detail("·", &styled(DIM, &change.example.answers.to_string()));
}

/// Every page that matters, and the others as long as they are few.
fn pages(edited: &[EditedPage]) -> Vec<String> {
    let (matter, others): (Vec<_>, Vec<_>) = edited.iter().partition(|page| page.matters);
    let mut told: Vec<_> = matter.into_iter().map(EditedPage::in_words).collect();
    if others.len() > FEW {
        told.push(format!("{} others; nobody's advice changes by them", others.len()));
    } else {
        told.extend(others.into_iter().map(EditedPage::in_words));
    }
    told
}

fn list(paper: &mut Paper, heading: &str, items: &[String]) {
    if !items.is_empty() {
        paper.heading(heading);
        items.iter().for_each(|item| paper.item(item));
    }
}
