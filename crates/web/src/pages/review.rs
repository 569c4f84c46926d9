//! A page that is not served but kept: for whom advice changed, for a clinical reviewer to sign.

use askama::Template;
use philtrum_exchange::{COMPARED, Change, Difference};

/// What changed between two knowledges, to be read, printed and signed. In English, as the pages are
/// reviewed in English; the file needs no other.
#[derive(Template)]
#[template(path = "review.html")]
struct Review<'a> {
    difference: &'a Difference,
    groups: Vec<(&'static str, Vec<&'a Change>)>,
    compared: &'static str,
}

/// The page, as one file.
#[must_use]
pub fn review(difference: &Difference) -> String {
    let kinds = [
        ("lowered", "Less urgent than before"),
        ("raised", "More urgent than before"),
        ("specialist", "Sent to somebody else by the rules that decide"),
        ("treatment", "Treatments"),
        ("interaction", "Warnings about what must not come together"),
    ];
    let groups = kinds.map(|(kind, heading)| {
        (heading, difference.changes.iter().filter(|one| one.kind == kind).collect())
    });
    let groups = groups.into_iter().filter(|(_, changes): &(_, Vec<_>)| !changes.is_empty());
    let page = Review { difference, groups: groups.collect(), compared: COMPARED };
    // Writing into memory does not fail.
    page.render().unwrap_or_default()
}
