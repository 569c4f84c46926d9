//! A page that is not served but kept: what an edit changes, for a clinical reviewer to sign.

use askama::Template;
use philtrum_exchange::{Difference, Group};
use philtrum_locale::Messages;

/// What changed between two knowledges, to be read, printed and signed. The file needs no other.
#[derive(Template)]
#[template(path = "review.html")]
struct Review<'a> {
    difference: &'a Difference,
    groups: Vec<Group<'a>>,
    messages: &'a Messages,
}

impl Review<'_> {
    fn say(&self, key: &str) -> String {
        self.messages.get(key)
    }

    fn with(&self, key: &str, name: &str, text: &str) -> String {
        self.messages.with(key, &[(name, text.to_owned().into())])
    }

    fn count(&self, key: &str, count: usize) -> String {
        self.messages.with(key, &[("count", count.into())])
    }

    /// "From v0.1 to v0.2."
    fn between(&self) -> String {
        let (old, new) = (&self.difference.old.name, &self.difference.new.name);
        let names = [("old", old.as_str().into()), ("new", new.as_str().into())];
        self.messages.with("diff-review-between", &names)
    }

    /// What tells the two knowledges apart from all others.
    fn knowledge(&self) -> String {
        let (old, new) = (&self.difference.old.knowledge, &self.difference.new.knowledge);
        let hashes = [("old", old.as_str().into()), ("new", new.as_str().into())];
        self.messages.with("diff-review-knowledge", &hashes)
    }

    /// Whom people are sent to as the urgency changes, and no longer sent to.
    fn following(&self, group: &Group<'_>) -> Vec<(&'static str, String)> {
        let told = [("diff-follows-sent", true), ("diff-follows-not-sent", false)];
        let told = told.map(|(key, gained)| (key, group.following_names(gained).join("; ")));
        told.into_iter().filter(|(_, names)| !names.is_empty()).collect()
    }

    /// The title of a page that differs.
    fn title(&self, path: &str) -> Option<&str> {
        let page = self.difference.pages.iter().find(|page| page.path == path)?;
        page.title.as_deref()
    }
}

/// How a line of a text that differs is shown.
fn class(line: &str) -> &'static str {
    match line.chars().next() {
        Some('-') => "gone",
        Some('+') => "come",
        Some('@') => "place",
        _ => "same",
    }
}

/// The page, as one file.
#[must_use]
pub fn review(difference: &Difference, messages: &Messages) -> String {
    let page = Review { difference, groups: difference.groups(), messages };
    // Writing into memory does not fail.
    page.render().unwrap_or_default()
}
