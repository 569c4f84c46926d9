//! A difference in the words of the guide, for people and programs.

use philtrum_exchange::{Change, Difference, EditedPage, Person, Release, write_answers};
use philtrum_locale::Messages;
use philtrum_model::Urgency;
use philtrum_proof::diff::{self, Responsible, What};
use serde_json::{Value, json};

use super::names::Names;
use super::page::pages;
use super::share::meets;
use super::shift::elsewhere;
use super::side::Side;
use super::story::story;
use super::texts::Texts;

/// Puts a difference into words.
pub(super) fn write(
    old: &Side,
    new: &Side,
    difference: &diff::Difference,
    messages: &Messages,
) -> Difference {
    let names = Names::of(&old.model, &new.model, messages);
    let pages = pages(&names, difference, Texts::of(old, new).as_ref());
    let writer = Writer { names, difference };
    let release =
        |side: &Side| Release { name: side.name.clone(), knowledge: side.model.hash.clone() };
    let is_edited = |page: &diff::Page| difference.pages.iter().any(|one| one.page == *page);
    let of_no_page =
        difference.shifts.iter().filter(|one| !one.page.as_ref().is_some_and(is_edited));
    Difference {
        old: release(old),
        new: release(new),
        in_words: writer.in_words(&pages),
        shifts: of_no_page.map(|one| elsewhere(&writer.names, one)).collect(),
        changes: difference.changes.iter().map(|one| writer.change(one)).collect(),
        undecided: difference.undecided.iter().map(|what| writer.title(what)).collect(),
        answers: difference.answers.to_string(),
        met: meets(&difference.met, difference, messages),
        lowered: meets(&difference.lowered, difference, messages),
        pages,
    }
}

struct Writer<'a> {
    names: Names<'a>,
    difference: &'a diff::Difference,
}

impl Writer<'_> {
    fn say(&self, key: &str) -> String {
        self.names.messages.get(key)
    }

    fn with(&self, key: &str, name: &str, text: impl Into<String>) -> String {
        self.names.messages.with(key, &[(name, text.into().into())])
    }

    /// How many files differ, in how many ways advice changes, and what is left to be read.
    fn in_words(&self, pages: &[EditedPage]) -> String {
        let (changes, undecided) = (&self.difference.changes, &self.difference.undecided);
        let count =
            |key: &str, count: usize| self.names.messages.with(key, &[("count", count.into())]);
        let mut told = vec![count("diff-files", pages.len())];
        let unread = pages.iter().filter(|page| page.is_to_be_read()).count();
        if unread > 0 {
            told.push(count("diff-read", unread));
        }
        if !changes.is_empty() {
            let lowered = changes.iter().filter(|one| one.what.lowers()).count();
            let key = if lowered == 0 { "diff-lowered-none" } else { "diff-lowered-some" };
            let ways = count("diff-ways", changes.len());
            let arguments = [("ways", ways.into()), ("count", lowered.into())];
            told.push(self.names.messages.with(key, &arguments));
        } else if undecided.is_empty() {
            told.push(self.say("diff-none"));
        }
        if !undecided.is_empty() {
            told.push(self.say("diff-undecided-some"));
        }
        told.join(" ")
    }

    fn change(&self, change: &diff::Change) -> Change {
        let (kind, id, before, after) = kind(&change.what);
        let pages: Vec<_> = change.responsible.pages().iter().map(diff::Page::path).collect();
        let (responsible, because) = self.because(&change.responsible, &pages);
        Change {
            kind,
            name: id.as_ref().map(|id| self.name(id)),
            id,
            before,
            after,
            title: self.title(&change.what),
            example: self.person(&change.example),
            pages,
            responsible,
            because,
            follows: change.follows,
            met: meets(&change.met, self.difference, self.names.messages),
        }
    }

    /// How far the pages are responsible, for programs and in words.
    fn because(&self, responsible: &Responsible, pages: &[String]) -> (&'static str, String) {
        let (word, key) = match (responsible, pages) {
            (Responsible::Alone(_), []) => ("alone", "diff-because-unknown"),
            (Responsible::Alone(_), [_]) => ("alone", "diff-because"),
            (Responsible::Alone(_), _) => ("alone", "diff-because-each"),
            (Responsible::Together(_), _) => ("together", "diff-because-together"),
            (Responsible::Perhaps(_), []) => ("perhaps", "diff-because-unknown"),
            (Responsible::Perhaps(_), _) => ("perhaps", "diff-because-perhaps"),
        };
        (word, self.with(key, "pages", pages.join(", ")))
    }

    /// One change in a few words.
    fn title(&self, what: &What) -> String {
        let level = |level: &Urgency| self.say(&format!("urgency-{}", level.id()));
        let (key, id) = match what {
            What::Urgency { from, to } => {
                let key = if to < from { "diff-change-lowered" } else { "diff-change-raised" };
                let levels = [("from", level(from).into()), ("to", level(to).into())];
                return self.names.messages.with(key, &levels);
            }
            What::Specialist { id, gained: true } => ("diff-change-sent", id),
            What::Specialist { id, gained: false } => ("diff-change-not-sent", id),
            What::Treatment { id, offered: true } => ("diff-change-offered", id),
            What::Treatment { id, offered: false } => ("diff-change-against", id),
            What::Interaction { id, warned: true } => ("diff-change-warned", id),
            What::Interaction { id, warned: false } => ("diff-change-not-warned", id),
        };
        self.with(key, "name", self.name(id))
    }

    /// What a page is called, also one that nobody gave a title.
    fn name(&self, id: &str) -> String {
        self.names.title(id).unwrap_or_else(|| id.to_owned())
    }

    /// Somebody as the later knowledge hears them; and as the earlier one did, if that differs.
    fn person(&self, example: &diff::Example) -> Person {
        let Names { old, new, messages, .. } = self.names;
        let written = |model, answers| {
            serde_json::from_str::<Value>(&write_answers(model, answers)).unwrap_or_default()
        };
        let (before, answers) = (written(old, &example.old), written(new, &example.new));
        let mut told = story(new, &example.new, messages);
        let differs = before != answers;
        if differs {
            let earlier = story(old, &example.old, messages);
            let arguments = [("story", told.into()), ("before", earlier.into())];
            told = messages.with("diff-story-before", &arguments);
        }
        Person { story: told, answers, answers_before: differs.then_some(before) }
    }
}

/// The word for a kind of change, what it is about, what was so and what is.
fn kind(what: &What) -> (&'static str, Option<String>, Value, Value) {
    let gained =
        |kind, id: &String, gained: bool| (kind, Some(id.clone()), json!(!gained), json!(gained));
    match what {
        What::Urgency { from, to } => {
            let kind = if what.lowers() { "lowered" } else { "raised" };
            (kind, None, json!(from.id()), json!(to.id()))
        }
        What::Specialist { id, gained: now } => gained("specialist", id, *now),
        What::Treatment { id, offered: now } => gained("treatment", id, *now),
        What::Interaction { id, warned: now } => gained("interaction", id, *now),
    }
}
