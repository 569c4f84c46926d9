//! Finds pages by the words that people type, in either language, with slips.

use std::collections::BTreeMap;

use philtrum_model::{Heading, Kind, Language, MedicineId, Model, Substance, With};

use crate::entry::{Entry, Item, entries};
use crate::words::{Words, likeness};

/// Words in order, with the pages where they stand. Built once for a model.
pub struct Index {
    words: Words,
    /// For every word, the pages that hold it, and how much it says there.
    postings: BTreeMap<String, Vec<(usize, u32)>>,
    /// Pages in the order of [`entries`].
    pages: Vec<Page>,
}

/// What is known of a page besides its words.
struct Page {
    id: String,
    /// What its kind is worth.
    worth: u32,
    /// Its title and its other names, each as its words.
    names: Vec<Vec<String>>,
}

/// A page that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// Its id.
    pub id: String,
    /// How well it fits; only good for comparing.
    pub score: u32,
}

/// What a word says in a title, in another name, in the plain words, and elsewhere.
const TITLE: u32 = 12;
const NAME: u32 = 12;
const BRAND: u32 = 8;
const PLAIN: u32 = 3;
const REST: u32 = 1;

/// How much more a page is worth if it is called just so.
const NAMED: u32 = 4;

/// More pages are not read.
const MOST: usize = 40;

impl Index {
    /// Reads every page of the model.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let mut index = Self { words: Words::new(), postings: BTreeMap::new(), pages: Vec::new() };
        for (at, entry) in entries(model).into_iter().enumerate() {
            index.pages.push(Page {
                id: entry.id.to_owned(),
                worth: worth(entry.kind),
                names: index.names_of(&entry),
            });
            for (word, weight) in index.words_of(model, &entry) {
                index.postings.entry(word).or_default().push((at, weight));
            }
        }
        index
    }

    fn names_of(&self, entry: &Entry<'_>) -> Vec<Vec<String>> {
        let titles = Language::ALL.map(|language| entry.title.get(language));
        let names = entry.names.iter().copied().chain(titles);
        names.map(|name| self.words.of(name).collect()).collect()
    }

    /// Every word of a page, with what it says there.
    fn words_of(&self, model: &Model, entry: &Entry<'_>) -> BTreeMap<String, u32> {
        let mut weights = BTreeMap::new();
        let mut add = |text: &str, weight: u32| {
            for word in self.words.of(text) {
                let known: &mut u32 = weights.entry(word).or_default();
                *known = (*known).max(weight);
            }
        };
        for language in Language::ALL {
            add(entry.title.get(language), TITLE);
            for (heading, text) in &entry.sections {
                add(text.get(language), if *heading == Heading::PlainWords { PLAIN } else { REST });
            }
        }
        add(&entry.id.replace('-', " "), NAME);
        entry.names.iter().for_each(|name| add(name, NAME));
        for medicine in medicines(model, entry) {
            let medicine = model.medicine(medicine);
            add(&medicine.name.en, BRAND);
            add(&medicine.name.ru, BRAND);
            medicine.brands.iter().for_each(|brand| add(brand, BRAND));
        }
        weights
    }

    /// The pages that fit, best first. Pages that hold more of the words come before those that hold
    /// fewer.
    #[must_use]
    pub fn search(&self, typed: &str) -> Vec<Found> {
        // What the words say, and how many of them there are.
        let mut scores: BTreeMap<usize, (u32, u32)> = BTreeMap::new();
        let mut typed: Vec<String> = self.words.of(typed).collect();
        typed.dedup();
        for word in &typed {
            for (page, score) in self.pages_with(word) {
                let (said, words) = scores.entry(page).or_default();
                (*said, *words) = (*said + score, *words + 1);
            }
        }
        let found = scores.into_iter().filter_map(|(page, (said, words))| {
            let page = self.pages.get(page)?;
            let named = if page.names.contains(&typed) { NAMED } else { 1 };
            Some(Found { id: page.id.clone(), score: said * words * page.worth * named })
        });
        let mut found: Vec<_> = found.collect();
        found.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
        // A page that holds one rare word of four is noise below those that hold them all.
        let least = found.first().map_or(0, |best| best.score / 5);
        found.retain(|one| one.score >= least);
        found.truncate(MOST);
        found
    }

    /// The pages that hold this word or one like it, with what it says there.
    fn pages_with(&self, typed: &str) -> BTreeMap<usize, u32> {
        let mut pages: BTreeMap<usize, u32> = BTreeMap::new();
        let exact = self.postings.contains_key(typed);
        for (known, postings) in &self.postings {
            let Some(alike) = likeness(typed, known) else { continue };
            // A word that is known as typed is not a slip for another.
            if exact && alike < 60 {
                continue;
            }
            let rare = 1 + (self.pages.len() / postings.len().max(1)).max(1).ilog2();
            for (page, weight) in postings {
                let score = pages.entry(*page).or_default();
                *score = (*score).max(alike * rare * weight);
            }
        }
        pages
    }
}

/// What a kind of page is worth to somebody who searches, in tenths.
const fn worth(kind: Kind) -> u32 {
    match kind {
        Kind::Article => 13,
        Kind::Condition | Kind::Treatment => 12,
        Kind::Finding => 4,
        Kind::Screen => 3,
        Kind::Trigger | Kind::Interaction => 8,
        _ => 10,
    }
}

/// The medicines whose names lead to this page.
fn medicines(model: &Model, entry: &Entry<'_>) -> Vec<MedicineId> {
    let meant = |substances: &[Substance]| -> Vec<MedicineId> {
        let members = substances.iter().flat_map(|substance| match substance {
            Substance::One(one) => std::slice::from_ref(one),
            Substance::Class(class) => &model.medicine_class(*class).members,
        });
        members.copied().collect()
    };
    match entry.item {
        Item::Medicines(one) => one.members.clone(),
        Item::Treatment(one) => meant(&one.is),
        Item::Interaction(one) => {
            let mut medicines = meant(&one.a);
            if let With::Medicine(b) = &one.with {
                medicines.extend(meant(b));
            }
            medicines
        }
        _ => Vec::new(),
    }
}
