//! Of two examples that say as much, which one is easier to understand.

use std::collections::BTreeSet;

use philtrum_model::{Asks, Kind, Model, Substance};

use super::content::Contents;
use super::pages::{Page, PageEdit};
use super::pair::Pair;
use crate::smallest::Dislikes;
use crate::space::Saying;

/// What an example had better do without: "not sure"; then what no edited page names; then "no".
pub(super) fn dislikes(
    pair: &Pair<'_>,
    (old, new): (&Contents, &Contents),
    edits: &[PageEdit],
) -> Dislikes {
    let named = named((pair.old.model, old), (pair.new.model, new), edits);
    let (mut unsure, mut known, mut unknown, mut no) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for side in [&pair.old, &pair.new] {
        for (at, saying) in side.heard() {
            match saying {
                Saying::NotSure(_) | Saying::Incomplete => unsure.insert(at),
                Saying::No(_) => no.insert(at),
                _ => false,
            };
            let is_named = name(side.model, saying).is_some_and(|name| named.contains(name));
            let list = if is_named { &mut known } else { &mut unknown };
            // That there is a list of medicines says nothing by itself.
            if saying != Saying::Listed {
                list.insert(at);
            }
        }
    }
    let unnamed = unknown.difference(&known).copied().collect();
    vec![unsure.into_iter().collect(), unnamed, no.into_iter().collect()]
}

/// The finding that is answered, or the medicine.
fn name(model: &Model, saying: Saying) -> Option<&str> {
    match saying {
        Saying::Takes(Substance::Class(id)) => Some(&model.medicine_class(id).sheet.id),
        Saying::Takes(Substance::One(id)) => Some(&model.medicine(id).id),
        _ => saying.finding().map(|id| model.finding(id).id.as_str()),
    }
}

/// What the edited pages name, and what the signs that they name follow from.
fn named<'c>(
    old: (&Model, &'c Contents),
    new: (&Model, &'c Contents),
    edits: &[PageEdit],
) -> BTreeSet<&'c str> {
    let mut pages: Vec<_> = edits.iter().map(|one| one.page.clone()).collect();
    pages.extend(edits.iter().filter_map(PageEdit::earlier));
    let mut named = BTreeSet::new();
    while let Some(page) = pages.pop() {
        for (model, contents) in [old, new] {
            for name in contents.named_on(&page) {
                let follows = || {
                    let id = model.finding_named(name);
                    id.is_some_and(|id| matches!(model.finding(id).asks, Asks::Derived(_)))
                };
                if named.insert(name) && follows() {
                    pages.push(Page::new(Kind::Finding, name));
                }
            }
        }
    }
    named
}
