//! From the name of a medicine, as people write it, to the medicines that are meant.

use philtrum_model::{Model, Substance};

use crate::letters::{letters, plain};
use crate::names::{Meant, Names};
use crate::noise::Noise;
use crate::within;

/// What a name means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// These medicines: several where a product holds several. A class where only that is named: "an
    /// antidepressant".
    Medicines(Vec<Substance>),
    /// No medicine of the knowledge is called so; these names are like it.
    LikeThese(Vec<String>),
    /// Nothing is like it.
    Unknown,
}

/// More names are not offered.
const OFFERED: usize = 3;
/// For a shorter word among others nothing is offered.
const OFFERED_FROM: usize = 5;
/// No name has more letters; comparing longer ones would only take time.
pub const LONGEST_NAME: usize = 100;

/// Looks a name up: substance, trade name, class or id, in Latin or Cyrillic letters, with a slip, with a
/// dose or a form beside it.
#[must_use]
pub fn meaning(model: &Model, written: &str) -> Meaning {
    Reader::of(model).meaning(written)
}

/// Reads names one after the other: quicker than [`meaning`] where there are many.
pub struct Reader<'a> {
    pub(crate) model: &'a Model,
    pub(crate) names: Names,
    pub(crate) noise: Noise,
}

impl<'a> Reader<'a> {
    /// A reader of this model's names.
    #[must_use]
    pub fn of(model: &'a Model) -> Self {
        Self { model, names: Names::of(model), noise: Noise::new() }
    }

    /// Looks a name up, as [`meaning`] does.
    ///
    /// The whole text comes first: a name may hold a number or the word "drops". Then what of it is a
    /// name; then what of it is like one.
    #[must_use]
    pub fn meaning(&self, written: &str) -> Meaning {
        let whole = plain(written);
        if whole.chars().count() > LONGEST_NAME {
            return Meaning::Unknown;
        }
        if let Some(meant) = self.whole(&whole) {
            return medicines(meant);
        }
        let (outside, all) = (plain_words(&whole), letters(written));
        let all = plain_words(&all);
        let rest = self.without_noise(&outside).join(" ");
        within::names_in(self, &outside)
            .or_else(|| within::names_in(self, &all))
            .or_else(|| self.slipped(&rest).map(medicines))
            .or_else(|| within::slips_in(self, &all))
            .unwrap_or_else(|| self.like(&whole, &rest))
    }

    /// What the text means as it stands.
    pub(crate) fn whole(&self, plain: &str) -> Option<&Meant> {
        self.names.called(plain).or_else(|| self.slipped(plain))
    }

    /// Names that are like the text, or like a part of it.
    fn like(&self, whole: &str, rest: &str) -> Meaning {
        let words = rest.split(' ').filter(|word| word.chars().count() >= OFFERED_FROM);
        let mut near: Vec<_> = [whole, rest]
            .into_iter()
            .chain(words)
            .flat_map(|text| {
                let is_noise = text.split(' ').all(|word| self.noise.has(word));
                if is_noise { Vec::new() } else { self.names.near(text) }
            })
            .collect();
        near.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then_with(|| a.name.cmp(b.name)));
        let sounding = self.names.sounding(rest).into_iter();
        alike(sounding.chain(near.iter().map(|one| (one.name, one.meant))))
    }

    /// A text that is nothing but a form or a dose is no slip for a name.
    fn slipped(&self, plain: &str) -> Option<&Meant> {
        let is_noise = plain.split(' ').all(|word| self.noise.has(word));
        if is_noise { None } else { self.names.slipped(plain) }
    }

    /// The words that may be a name.
    pub(crate) fn without_noise<'w>(&self, words: &[&'w str]) -> Vec<&'w str> {
        words.iter().copied().filter(|word| !self.noise.has(word)).collect()
    }
}

fn plain_words(plain: &str) -> Vec<&str> {
    plain.split(' ').collect()
}

/// What was understood.
pub(crate) fn medicines(meant: &Meant) -> Meaning {
    Meaning::Medicines(meant.iter().copied().collect())
}

/// Names that may be meant: each meaning once, by the first of its names.
pub(crate) fn alike<'a>(names: impl Iterator<Item = (&'a str, &'a Meant)>) -> Meaning {
    let mut meanings: Vec<&Meant> = Vec::new();
    let mut offered: Vec<String> = Vec::new();
    for (name, meant) in names {
        if offered.len() < OFFERED && !meanings.contains(&meant) {
            meanings.push(meant);
            offered.push(name.to_owned());
        }
    }
    if offered.is_empty() { Meaning::Unknown } else { Meaning::LikeThese(offered) }
}
