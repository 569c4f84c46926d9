//! A list of medicines, as people write it.

use std::collections::BTreeSet;

use philtrum_model::{MOST_TAKEN, Model, Substance};

use crate::medicine::{Meaning, Reader};
use crate::split;

/// A list of medicines as it was written, and as it was understood.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WrittenList {
    /// What was understood: as written, and what is meant.
    pub known: Vec<(String, Vec<Substance>)>,
    /// What may be meant: as written, and names that are like it.
    pub doubtful: Vec<(String, Vec<String>)>,
    /// What is not known.
    pub unknown: Vec<String>,
    /// How many names were not read, as the list is too long.
    pub unread: usize,
}

impl WrittenList {
    /// Reads a list, one name a line or between commas. A table pasted from elsewhere has other signs
    /// between its names.
    #[must_use]
    pub fn read(model: &Model, written: &str) -> Self {
        if written.trim().is_empty() {
            return Self::default();
        }
        let reader = Reader::of(model);
        let names = split::names(&reader, written);
        let mut list = Self { unread: names.len().saturating_sub(MOST_TAKEN), ..Self::default() };
        for name in names.into_iter().take(MOST_TAKEN) {
            match reader.meaning(name) {
                Meaning::Medicines(meant) => list.known.push((name.to_owned(), meant)),
                Meaning::LikeThese(names) => list.doubtful.push((name.to_owned(), names)),
                Meaning::Unknown => list.unknown.push(name.to_owned()),
            }
        }
        list
    }

    /// What was understood, each once.
    #[must_use]
    pub fn meant(&self) -> BTreeSet<Substance> {
        self.known.iter().flat_map(|(_, meant)| meant).copied().collect()
    }

    /// Every name that was not understood, as written.
    #[must_use]
    pub fn not_understood(&self) -> BTreeSet<String> {
        let doubtful = self.doubtful.iter().map(|(name, _)| name);
        doubtful.chain(&self.unknown).cloned().collect()
    }
}
