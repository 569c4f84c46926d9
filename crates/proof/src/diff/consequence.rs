//! Which changes merely follow from others.

use super::aspect::Aspect;
use super::pages::{Edit, Page, PageEdit};
use super::{Change, Responsible, What};

/// Marks them: who is told another urgency by a page is sent to others by it as well, for other rules
/// decide. Only where an edited page itself names somebody else is that a change of its own.
pub(super) fn mark(changes: &mut [Change], edits: &[PageEdit]) {
    let is_urgency = |what: &What| matches!(what, What::Urgency { .. });
    let moved: Vec<Responsible> = changes
        .iter()
        .filter(|one| is_urgency(&one.what))
        .map(|one| one.responsible.clone())
        .collect();
    for change in changes {
        let names_others = change.responsible.pages().iter().any(|page| sends(page, edits));
        change.follows = matches!(change.what, What::Specialist { .. })
            && moved.contains(&change.responsible)
            && !names_others;
    }
}

/// Whether this page was there before and is there now, and sends to somebody else.
fn sends(page: &Page, edits: &[PageEdit]) -> bool {
    edits.iter().any(|one| {
        one.page == *page && one.edit == Edit::Changed && one.aspects.contains(&Aspect::Sends)
    })
}
