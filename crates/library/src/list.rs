//! A list of medicines, checked: what is on it, what does not go together, what can move the face.

use philtrum_guide::{clashes, of_class};
use philtrum_locale::Messages;
use philtrum_model::{Heading, Interaction, MedicineId, Model, Severity, SourceId};

use crate::leaflet::Leaf;
use crate::remedy::{Meaning, meaning};
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

/// Two medicines that do not go together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Warning {
    /// The page about it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Which two of the list.
    pub between: String,
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

/// More names are not read, and that is said.
const MOST: usize = 60;

/// The class of medicines that can make the face twitch, tremble or cramp.
const MOVES_THE_FACE: &str = "may-cause-twitching";

impl MedicineList {
    /// Reads a list, one name a line or between commas, and checks it.
    #[must_use]
    pub fn of(model: &Model, written: &str, messages: &Messages) -> Self {
        let writer = Writer { model, messages };
        let names = written.split(['\n', ',', ';']).map(str::trim).filter(|name| !name.is_empty());
        let unread = names.clone().count().saturating_sub(MOST);
        let mut list = Self { unread, ..Self::default() };
        let mut taken: Vec<MedicineId> = Vec::new();
        for name in names.take(MOST) {
            match meaning(model, name) {
                Meaning::Medicines(medicines) => {
                    let called = medicines.iter().map(|id| writer.medicine(*id));
                    list.known.push((name.to_owned(), called.collect::<Vec<_>>().join(" + ")));
                    taken.extend(medicines);
                }
                Meaning::LikeThese(names) => list.unsure.push((name.to_owned(), names)),
                Meaning::Unknown => list.unknown.push(name.to_owned()),
            }
        }
        taken.sort_unstable();
        taken.dedup();
        list.warnings = writer.warnings(&taken);
        let moving = of_class(model, &taken, MOVES_THE_FACE);
        list.may_move_the_face = moving.into_iter().map(|id| writer.medicine(id)).collect();
        list.classes = writer.classes(&taken);
        list
    }

    /// Several medicines, every name of the list understood, and nothing against them. While a name is
    /// not understood, that must not be said: not knowing never calms.
    #[must_use]
    pub const fn found_nothing(&self) -> bool {
        let understood = self.unsure.is_empty() && self.unknown.is_empty() && self.unread == 0;
        understood && self.known.len() > 1 && self.warnings.is_empty()
    }
}

impl Writer<'_> {
    fn medicine(&self, id: MedicineId) -> String {
        self.model.medicine(id).name.get(self.language()).to_owned()
    }

    /// One warning a page, with every pair that it is about.
    fn warnings(&self, taken: &[MedicineId]) -> Vec<Warning> {
        let mut warnings: Vec<Warning> = Vec::new();
        for clash in clashes(self.model, taken) {
            let interaction = self.model.interaction(clash.interaction);
            let pair = format!("{} + {}", self.medicine(clash.a), self.medicine(clash.b));
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
            severity: interaction.severity,
            severity_words: self.say(&format!("severity-{}", interaction.severity.id())),
            plain: text(Heading::PlainWords),
            to_do: text(Heading::WhatToDo),
            sources: sheet.sources.clone(),
        }
    }

    /// The pages of the classes that these belong to, each once.
    fn classes(&self, taken: &[MedicineId]) -> Vec<Leaf> {
        let mut classes: Vec<_> = taken.iter().map(|id| self.model.medicine(*id).class).collect();
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
