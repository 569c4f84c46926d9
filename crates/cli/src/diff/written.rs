//! A difference in the words of the guide, for people and programs.

use philtrum_exchange::{Change, Difference, EditedPage, Meets, Person, Release, write_answers};
use philtrum_locale::Messages;
use philtrum_model::{Kind, Model, Urgency};
use philtrum_proof::diff::{self, Count, Edit, Page, PageEdit, Responsible, What};
use serde_json::{Value, json};

use super::side::Side;
use crate::draft::story;

/// Puts a difference into words.
pub(super) fn write(
    old: &Side,
    new: &Side,
    difference: &diff::Difference,
    messages: &Messages,
) -> Difference {
    let writer = Writer { old: &old.model, new: &new.model, difference, messages };
    let release =
        |side: &Side| Release { name: side.name.clone(), knowledge: side.model.hash.clone() };
    Difference {
        old: release(old),
        new: release(new),
        pages: difference.pages.iter().map(|one| writer.page(one)).collect(),
        changes: difference.changes.iter().map(|one| writer.change(one)).collect(),
        undecided: difference.undecided.iter().map(|what| writer.title(what)).collect(),
        answers: difference.answers.to_string(),
        met: writer.meets(&difference.met),
        lowered: writer.meets(&difference.lowered),
    }
}

struct Writer<'a> {
    old: &'a Model,
    new: &'a Model,
    difference: &'a diff::Difference,
    messages: &'a Messages,
}

impl Writer<'_> {
    fn page(&self, one: &PageEdit) -> EditedPage {
        let (edit, before) = match &one.edit {
            Edit::Added => ("added", None),
            Edit::Removed => ("removed", None),
            Edit::Changed => ("changed", None),
            Edit::Renamed(before) => ("renamed", Some(before.clone())),
        };
        let changes = &self.difference.changes;
        let matters = changes.iter().any(|change| pages(&change.responsible).1.contains(&one.page));
        EditedPage { path: one.page.path(), edit, before, matters }
    }

    fn change(&self, change: &diff::Change) -> Change {
        let (kind, id, before, after) = kind(&change.what);
        let (responsible, pages) = pages(&change.responsible);
        Change {
            kind,
            id,
            before,
            after,
            title: self.title(&change.what),
            example: self.person(&change.example),
            pages: pages.iter().map(Page::path).collect(),
            responsible,
            met: self.meets(&change.met),
        }
    }

    /// One change in a few words.
    fn title(&self, what: &What) -> String {
        let level = |level: &Urgency| self.messages.get(&format!("urgency-{}", level.id()));
        match what {
            What::Urgency { from, to } => format!("{} → {}", level(from), level(to)),
            What::Specialist { id, gained: true } => {
                format!("Sent also to: {}", self.name(Kind::Specialist, id))
            }
            What::Specialist { id, gained: false } => {
                format!("No longer sent to: {}", self.name(Kind::Specialist, id))
            }
            What::Treatment { id, offered: true } => {
                format!("{}: nothing stands against it any more", self.name(Kind::Treatment, id))
            }
            What::Treatment { id, offered: false } => {
                format!("{}: something stands against it now", self.name(Kind::Treatment, id))
            }
            What::Interaction { id, warned: true } => {
                format!("{}: warned of now", self.name(Kind::Interaction, id))
            }
            What::Interaction { id, warned: false } => {
                format!("{}: no longer warned of", self.name(Kind::Interaction, id))
            }
        }
    }

    /// The title of a page, also of one that is gone.
    fn name(&self, kind: Kind, id: &str) -> String {
        let title = |model: &Model| {
            let title = match kind {
                Kind::Specialist => &model.specialist(model.specialist_named(id)?).title,
                Kind::Treatment => &model.treatment(model.treatment_named(id)?).sheet.title,
                _ => &model.interaction(model.interaction_named(id)?).sheet.title,
            };
            Some(title.get(self.messages.language()).to_owned())
        };
        title(self.new).or_else(|| title(self.old)).unwrap_or_else(|| id.to_owned())
    }

    /// Somebody as the later knowledge hears them; and as the earlier one did, if that differs.
    fn person(&self, example: &diff::Example) -> Person {
        let written = |model, answers| {
            serde_json::from_str::<Value>(&write_answers(model, answers)).unwrap_or_default()
        };
        let (before, answers) = (written(self.old, &example.old), written(self.new, &example.new));
        let mut told = story(self.new, &example.new);
        let differs = before != answers;
        if differs {
            told = format!("{told} (before, the guide heard: {})", story(self.old, &example.old));
        }
        Person { story: told, answers, answers_before: differs.then_some(before) }
    }

    fn meets(&self, count: &Count) -> Meets {
        Meets {
            sets: count.people.to_string(),
            exact: count.exact,
            one_in: count.one_in(&self.difference.answers).map(|number| number.to_string()),
        }
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

fn pages(responsible: &Responsible) -> (&'static str, &[Page]) {
    match responsible {
        Responsible::Alone(pages) => ("alone", pages),
        Responsible::Together(pages) => ("together", pages),
        Responsible::Perhaps(pages) => ("perhaps", pages),
    }
}
