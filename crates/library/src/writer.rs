//! Writes leaflets: looks up every word of a page in one language.

use std::collections::BTreeMap;

use philtrum_guide::statement;
use philtrum_locale::Messages;
use philtrum_model::{
    Asks, Basis, FactId, Finding, Heading, Inventory, InventoryItem, Kind, Language, Likelihood,
    Localized, Model, Presence, Rule, Source, SourceId, When,
};

use crate::data;
use crate::entry::{Entry, Item, entries, titles};
use crate::leaflet::{Claim, Leaf, Leaflet, Passage, Shelf, Weighing};
use crate::related::{Link, Note, related};

/// Writes in one language.
pub(crate) struct Writer<'a> {
    pub(crate) model: &'a Model,
    pub(crate) messages: &'a Messages,
}

impl Writer<'_> {
    pub(crate) fn say(&self, key: &str) -> String {
        self.messages.get(key)
    }

    pub(crate) const fn language(&self) -> Language {
        self.messages.language()
    }

    pub(crate) fn basis(&self, basis: Basis) -> String {
        self.say(&format!("basis-{}", basis.id()))
    }

    pub(crate) fn leaflet(&self, entry: &Entry<'_>) -> Leaflet {
        let review = entry.review.map(|review| {
            let dates = [("on", review.on.clone().into()), ("until", review.until.clone().into())];
            self.messages.with("reviewed", &dates)
        });
        let rule = match entry.item {
            Item::Rule(rule) => Some(rule),
            _ => None,
        };
        let shelves = related(self.model, entry).into_iter();
        Leaflet {
            kind: self.say(&format!("kind-{}", entry.kind.id())),
            id: entry.id.to_owned(),
            title: entry.title.get(self.language()).to_owned(),
            urgency: rule.map(|rule| rule.urgency),
            names: self.names(entry),
            data: data::of(self, entry),
            passages: self.passages(entry),
            weights: self.weights(entry),
            claims: self.claims(entry),
            shelves: shelves.map(|(how, links)| self.shelf(how.id(), &links)).collect(),
            basis: entry.basis.map_or_else(String::new, |basis| self.basis(basis)),
            reviewed: review.unwrap_or_default(),
            sources: entry.sources.to_vec(),
        }
    }

    /// Other names in this language, told by the letters. Those of an article are only what people
    /// look for.
    fn names(&self, entry: &Entry<'_>) -> Vec<String> {
        if entry.kind == Kind::Article {
            return Vec::new();
        }
        let cyrillic = |name: &str| name.chars().any(|letter| ('а'..='я').contains(&letter));
        let wanted = self.language() == Language::Ru;
        let names = entry.names.iter().filter(|name| cyrillic(name) == wanted);
        names.map(|name| (*name).to_owned()).collect()
    }

    fn passages(&self, entry: &Entry<'_>) -> Vec<Passage> {
        let mut passages = Vec::new();
        for (heading, text) in &entry.sections {
            let text = text.get(self.language());
            if *heading == Heading::Text {
                passages.extend(chapters(text));
            } else {
                let heading = heading.words(self.language()).to_owned();
                passages.push(Passage { heading, text: text.to_owned() });
            }
            // What decides stands where the person has read what it is about.
            if matches!(heading, Heading::WhatToDo | Heading::Question)
                && let Some(passage) = self.conditions_of(entry)
            {
                passages.push(passage);
            }
        }
        if let Item::Finding(Finding { asks: Asks::Derived(when), .. }) = entry.item {
            passages.insert(0, self.when("when-it-is-so", when, false));
        }
        passages
    }

    /// When a rule speaks; what a question can be answered with.
    fn conditions_of(&self, entry: &Entry<'_>) -> Option<Passage> {
        match entry.item {
            Item::Rule(Rule { when, .. }) => {
                Some(self.when("when-it-speaks", when, entry.kind == Kind::Reassurance))
            }
            Item::Finding(finding) if !finding.values().is_empty() => {
                let labels = finding.values().iter().map(|one| one.label.get(self.language()));
                let text = labels.map(|label| format!("- {label}\n")).collect();
                Some(Passage { heading: self.say("the-answers"), text })
            }
            _ => None,
        }
    }

    /// A condition in words.
    pub(crate) fn when(&self, heading: &str, when: &When, reassures: bool) -> Passage {
        let mut text = String::new();
        self.part(&mut text, self.say("when-all"), &when.all);
        self.part(&mut text, self.say("when-any"), &when.any);
        if let Some(at_least) = &when.at_least {
            let count = [("count", at_least.count.into())];
            self.part(&mut text, self.messages.with("when-at-least", &count), &at_least.of);
        }
        self.part(&mut text, self.say("when-none"), &when.none);
        let unless = if reassures { "when-none" } else { "when-unless" };
        self.part(&mut text, self.say(unless), &when.unless);
        Passage { heading: self.say(heading), text }
    }

    fn part(&self, text: &mut String, heading: String, facts: &[FactId]) {
        if !facts.is_empty() {
            let lines = facts.iter().map(|fact| format!("- {}\n", self.fact(*fact)));
            text.push_str(&format!("\n{heading}\n\n{}", lines.collect::<String>()));
        }
    }

    pub(crate) fn fact(&self, fact: FactId) -> String {
        statement(self.model, fact, Presence::Present, self.language())
    }

    fn weights(&self, entry: &Entry<'_>) -> Vec<Weighing> {
        let Item::Condition(condition) = entry.item else { return Vec::new() };
        let mut likelihoods: Vec<_> = condition.likelihoods.iter().collect();
        likelihoods.sort_by_key(|one| std::cmp::Reverse(one.present.adult));
        let weighing = |one: &Likelihood| Weighing {
            id: self.model.finding_of(one.fact).id.clone(),
            text: self.fact(one.fact),
            p: one.p,
            basis: self.basis(one.basis),
            source: one.source,
        };
        likelihoods.into_iter().map(weighing).collect()
    }

    fn claims(&self, entry: &Entry<'_>) -> Vec<Claim> {
        let Item::Inventory(Inventory { items, .. }) = entry.item else { return Vec::new() };
        let titles = titles(self.model);
        let claim = |item: &InventoryItem| Claim {
            id: item.id.clone(),
            text: item.text.get(self.language()).to_owned(),
            verdict: item.verdict.id(),
            verdict_words: self.say(&format!("verdict-{}", item.verdict.id())),
            pages: item.pages.iter().map(|path| self.page(path, &titles)).collect(),
            source: item.source,
            basis: self.basis(item.basis),
        };
        items.iter().map(claim).collect()
    }

    /// Id and title of a page such as `treatments/novo-passit`.
    fn page(&self, path: &str, titles: &BTreeMap<&str, &Localized>) -> (String, String) {
        let id = path.rsplit('/').next().unwrap_or(path);
        let title = titles.get(id).map_or(id, |title| title.get(self.language()));
        (id.to_owned(), title.to_owned())
    }

    fn shelf(&self, relation: &str, links: &[Link<'_>]) -> Shelf {
        let leaf = |link: &Link<'_>| Leaf {
            id: link.id.to_owned(),
            title: match link.note {
                Some(Note::Claim(_, text)) => text.get(self.language()).to_owned(),
                _ => link.title.get(self.language()).to_owned(),
            },
            note: link.note.map_or_else(String::new, |note| self.note(note)),
        };
        Shelf {
            heading: self.say(&format!("beside-{relation}")),
            pages: links.iter().map(leaf).collect(),
        }
    }

    fn note(&self, note: Note<'_>) -> String {
        match note {
            Note::Level(level) => self.say(&format!("level-{}", level.id())),
            Note::Severity(severity) => self.say(&format!("severity-{}", severity.id())),
            Note::Claim(verdict, _) => self.say(&format!("verdict-{}", verdict.id())),
        }
    }

    pub(crate) fn source(&self, id: SourceId) -> Leaflet {
        let source: &Source = self.model.source(id);
        let pages = entries(self.model).into_iter().filter(|entry| {
            entry.sources.contains(&id)
                || matches!(entry.item, Item::Condition(one)
                    if one.likelihoods.iter().any(|one| one.source == Some(id)))
        });
        let leaf = |entry: Entry<'_>| Leaf {
            id: entry.id.to_owned(),
            title: entry.title.get(self.language()).to_owned(),
            note: String::new(),
        };
        let pages: Vec<_> = pages.map(leaf).collect();
        let shelf = Shelf { heading: self.say("beside-cited-by"), pages };
        Leaflet {
            kind: self.say("kind-source"),
            id: source.id.clone(),
            title: source.id.clone(),
            shelves: vec![shelf].into_iter().filter(|shelf| !shelf.pages.is_empty()).collect(),
            sources: vec![id],
            ..Leaflet::default()
        }
    }
}

/// The chapters of an article: what stands under its third-level headings, after an introduction
/// without one.
fn chapters(text: &str) -> Vec<Passage> {
    let mut chapters = vec![Passage { heading: String::new(), text: String::new() }];
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            chapters.push(Passage { heading: heading.trim().to_owned(), text: String::new() });
        } else if let Some(chapter) = chapters.last_mut() {
            chapter.text.push_str(line);
            chapter.text.push('\n');
        }
    }
    chapters.retain(|chapter| !chapter.text.trim().is_empty());
    chapters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_have_chapters() {
        let found = chapters("Before.\n\n### One\nText\n\n### Two\n- a\n- b\n");
        let headings: Vec<_> = found.iter().map(|one| one.heading.as_str()).collect();
        assert_eq!(headings, ["", "One", "Two"]);
    }
}
