//! A list of medicines, checked: what is on it, what does not go together, what can move the face.

use philtrum_guide::{Clash, clashes, findings};
use philtrum_locale::Messages;
use philtrum_model::{
    About, Answers, Heading, Interaction, Model, Severity, SourceId, Substance, Taking, With,
};
use philtrum_words::WrittenList;

use crate::leaflet::Leaf;
use crate::writer::Writer;

/// A list of medicines, checked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MedicineList {
    /// What was understood: as written, and what it is called.
    pub known: Vec<(String, String)>,
    /// What may be meant: as written, and names that are like it.
    pub unsure: Vec<(String, Vec<String>)>,
    /// What is not known.
    pub unknown: Vec<String>,
    /// How many names were not read, as the list is too long.
    pub unread: usize,
    /// What does not go together, gravest first.
    pub warnings: Vec<Warning>,
    /// Those that can themselves make the face move.
    pub may_move_the_face: Vec<String>,
    /// The pages of the classes, to read more.
    pub classes: Vec<Leaf>,
}

/// Two medicines that do not go together, or a medicine and the person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Warning {
    /// The page about it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Which two of the list; which one, where the other is the person.
    pub between: String,
    /// It must not meet something that is true of the person: the title says what.
    pub with_person: bool,
    /// How grave it is.
    pub severity: Severity,
    /// How grave it is, in words.
    pub severity_words: String,
    /// What may happen, as Markdown.
    pub plain: String,
    /// What to do, as Markdown.
    pub to_do: String,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

/// The class of medicines that can make the face twitch, tremble or cramp.
const MOVES_THE_FACE: &str = "may-cause-twitching";

impl MedicineList {
    /// Reads a list, one name a line or between commas, and checks it.
    #[must_use]
    pub fn of(model: &Model, written: &str, messages: &Messages) -> Self {
        let writer = Writer { model, messages };
        let read = WrittenList::read(model, written);
        let called = |(name, meant): &(String, Vec<Substance>)| {
            let called = meant.iter().map(|one| writer.substance(*one));
            (name.clone(), called.collect::<Vec<_>>().join(" + "))
        };
        let mut list = Self {
            known: read.known.iter().map(called).collect(),
            unread: read.unread,
            ..Self::default()
        };
        let taking = Taking { taken: read.meant(), ..Taking::default() };
        (list.unsure, list.unknown) = (read.doubtful, read.unknown);
        let mut answers = Answers::new(About::Me);
        answers.taking = Some(taking);
        let known = findings(model, &answers);
        list.warnings = writer.warnings(&clashes(model, &known));
        let moving = known.medicines().of_class(model, MOVES_THE_FACE);
        list.may_move_the_face = moving.into_iter().map(|one| writer.substance(one)).collect();
        list.classes = writer.classes(known.medicines().taken());
        list
    }

    /// There is no name on it, known or not.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.known.is_empty() && self.unsure.is_empty() && self.unknown.is_empty()
    }

    /// Several medicines, every name of the list understood, and nothing against them. While a name is
    /// not understood, that must not be said: not knowing never calms.
    #[must_use]
    pub const fn found_nothing(&self) -> bool {
        let understood = self.unsure.is_empty() && self.unknown.is_empty() && self.unread == 0;
        understood && self.known.len() > 1 && self.warnings.is_empty()
    }
}

/// Clashes in words: one warning a page, with every pair that it is about.
#[must_use]
pub fn warnings(model: &Model, clashes: &[Clash], messages: &Messages) -> Vec<Warning> {
    Writer { model, messages }.warnings(clashes)
}

impl Writer<'_> {
    /// What a medicine, or any of a class, is called.
    pub(crate) fn substance(&self, substance: Substance) -> String {
        self.model.substance_name(substance).get(self.language()).to_owned()
    }

    /// One warning a page, with every pair that it is about.
    fn warnings(&self, clashes: &[Clash]) -> Vec<Warning> {
        let mut warnings: Vec<Warning> = Vec::new();
        for clash in clashes {
            let interaction = self.model.interaction(clash.interaction);
            let a = self.substance(clash.a);
            let pair =
                clash.b.map_or_else(|| a.clone(), |b| format!("{a} + {}", self.substance(b)));
            match warnings.iter_mut().find(|one| one.id == interaction.sheet.id) {
                Some(known) => known.between = format!("{}; {pair}", known.between),
                None => warnings.push(self.warning(interaction, pair)),
            }
        }
        warnings
    }

    fn warning(&self, interaction: &Interaction, between: String) -> Warning {
        let sheet = &interaction.sheet;
        let text = |heading| {
            sheet
                .section(heading)
                .map_or(String::new(), |text| text.get(self.language()).to_owned())
        };
        Warning {
            id: sheet.id.clone(),
            title: sheet.title.get(self.language()).to_owned(),
            between,
            with_person: matches!(interaction.with, With::Person(_)),
            severity: interaction.severity,
            severity_words: self.say(&format!("severity-{}", interaction.severity.id())),
            plain: text(Heading::PlainWords),
            to_do: text(Heading::WhatToDo),
            sources: sheet.sources.clone(),
        }
    }

    /// The pages of the classes that these belong to, each once.
    fn classes(&self, taken: &[Substance]) -> Vec<Leaf> {
        let class = |substance: &Substance| match substance {
            Substance::Class(class) => *class,
            Substance::One(one) => self.model.medicine(*one).class,
        };
        let mut classes: Vec<_> = taken.iter().map(class).collect();
        classes.sort_unstable();
        classes.dedup();
        let leaf = |class| {
            let sheet = &self.model.medicine_class(class).sheet;
            let title = sheet.title.get(self.language()).to_owned();
            Leaf { id: sheet.id.clone(), title, note: String::new() }
        };
        classes.into_iter().map(leaf).collect()
    }
}
