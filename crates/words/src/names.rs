//! Every name of every medicine and of every class, ready to be compared with what was written.

use std::collections::{BTreeMap, BTreeSet};

use philtrum_model::{MedicineClassId, MedicineId, Model, Substance};

use crate::letters::{plain, sound};

/// What a name means: several where a product holds several.
pub(crate) type Meant = BTreeSet<Substance>;

/// A name that is this like another counts as a slip, if no other is as like. One wrong letter of six is
/// too many: Карсил is not Кардил.
const SLIP: f64 = 0.84;
/// A shorter word may sound like a name by chance: "белок", protein, like Beloc.
pub(crate) const SOUNDS_FROM: usize = 6;
/// A name that is this like another is offered.
const LIKE: f64 = 0.72;

/// Every name, in plain letters and as it sounds.
pub(crate) struct Names {
    written: BTreeMap<String, Meant>,
    /// By its sound: one of the names that sound so, and what it means.
    spoken: BTreeMap<String, (String, Meant)>,
    /// The same, to be compared one by one.
    words: Vec<(Word, Meant)>,
    spoken_words: Vec<(Word, Meant)>,
}

/// A name that is like what was written.
pub(crate) struct Near<'a> {
    pub(crate) name: &'a str,
    pub(crate) meant: &'a Meant,
    distance: usize,
    pub(crate) likeness: f64,
    is_slip: bool,
}

impl Names {
    pub(crate) fn of(model: &Model) -> Self {
        let mut written: BTreeMap<String, Meant> = BTreeMap::new();
        for (name, substance) in named(model) {
            written.entry(name).or_default().insert(substance);
        }
        for meant in written.values_mut() {
            // A medicine that is called as some class is meant by that name, and not the class.
            if meant.iter().any(is_one) {
                meant.retain(is_one);
            }
            only_the_widest(model, meant);
        }
        let spoken = as_spoken(&written);
        let word = |name: &String, meant: &Meant| (Word::of(name), meant.clone());
        let words = written.iter().map(|(name, meant)| word(name, meant)).collect();
        let spoken_words = spoken.iter().map(|(sound, (_, meant))| word(sound, meant)).collect();
        Self { written, spoken, words, spoken_words }
    }

    /// What is called just so.
    pub(crate) fn called(&self, plain: &str) -> Option<&Meant> {
        self.written.get(plain)
    }

    /// A name that sounds so, in whichever letters it is written, and what it means.
    pub(crate) fn sounding(&self, plain: &str) -> Option<(&str, &Meant)> {
        self.spoken.get(&sound(plain)).map(|(name, meant)| (name.as_str(), meant))
    }

    /// The names that are like this one, the nearest first.
    pub(crate) fn near(&self, plain: &str) -> Vec<Near<'_>> {
        nearest(&self.words, plain)
    }

    /// What is meant, if this is one of our names with a slip, or sounds like one, and no other is as near.
    pub(crate) fn slipped(&self, plain: &str) -> Option<&Meant> {
        let length = plain.chars().count();
        let same_sound = self.sounding(plain).filter(|_| length >= SOUNDS_FROM);
        let like_sound = || agreed(&nearest(&self.spoken_words, &sound(plain)));
        agreed(&self.near(plain))
            .or_else(|| same_sound.map(|(_, meant)| meant))
            .or_else(|| if length > SOUNDS_FROM { like_sound() } else { None })
    }
}

/// The names as they sound. Two that sound alike and mean different things are left out.
fn as_spoken(written: &BTreeMap<String, Meant>) -> BTreeMap<String, (String, Meant)> {
    let mut spoken: BTreeMap<String, (String, Meant)> = BTreeMap::new();
    let mut torn = BTreeSet::new();
    for (name, meant) in written {
        let sound = sound(name);
        if spoken.get(&sound).is_some_and(|(_, other)| other != meant) {
            torn.insert(sound.clone());
        }
        spoken.insert(sound, (name.clone(), meant.clone()));
    }
    spoken.retain(|sound, _| !torn.contains(sound));
    spoken
}

/// The names that are like this one, the nearest first.
fn nearest<'a>(names: &'a [(Word, Meant)], written: &str) -> Vec<Near<'a>> {
    let written = Word::of(written);
    let mut near: Vec<_> =
        names.iter().filter_map(|(name, meant)| near(&written, name, meant)).collect();
    near.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then_with(|| a.name.cmp(b.name)));
    near
}

/// What all of the nearest names mean, where a slip leads to them.
fn agreed<'a>(near: &[Near<'a>]) -> Option<&'a Meant> {
    let least = near.iter().map(|one| one.distance).min()?;
    let mut nearest = near.iter().filter(|one| one.distance == least);
    let first = nearest.next()?;
    let agree = nearest.all(|one| one.meant == first.meant);
    (first.is_slip && agree).then_some(first.meant)
}

fn near<'a>(written: &Word, name: &'a Word, meant: &'a Meant) -> Option<Near<'a>> {
    let longer = written.length.max(name.length);
    let likeness = |distance: usize| 1.0 - distance as f64 / longer as f64;
    if likeness(written.at_least_from(name)) < LIKE {
        return None;
    }
    let distance = strsim::damerau_levenshtein(&written.text, &name.text);
    let likeness = likeness(distance);
    // Another number is another medicine: B6 is not B1.
    let is_slip = likeness >= SLIP && written.digits == name.digits;
    let near = Near { name: &name.text, meant, distance, likeness, is_slip };
    (likeness >= LIKE).then_some(near)
}

/// A name, and what of it can be compared quickly.
struct Word {
    text: String,
    length: usize,
    /// Which letters it has: one bit each, some share one.
    letters: u64,
    digits: String,
}

impl Word {
    fn of(text: &str) -> Self {
        let letters = text.chars().fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 64));
        let digits = text.chars().filter(|letter| letter.is_numeric()).collect();
        Self { text: text.to_owned(), length: text.chars().count(), letters, digits }
    }

    /// So many letters differ at least. Comparing thousands of names would take time.
    fn at_least_from(&self, other: &Self) -> usize {
        let missing = (self.letters & !other.letters).count_ones();
        let added = (other.letters & !self.letters).count_ones();
        (missing.max(added) as usize).max(self.length.abs_diff(other.length))
    }
}

/// Every name of every medicine and of every class, in plain letters.
fn named(model: &Model) -> impl Iterator<Item = (String, Substance)> {
    let medicines = model.medicines.iter().enumerate().flat_map(|(index, medicine)| {
        let own = [&medicine.name.en, &medicine.name.ru, &medicine.id];
        let names: Vec<_> =
            own.into_iter().chain(&medicine.brands).map(|name| plain(name)).collect();
        names.into_iter().map(move |name| (name, Substance::One(MedicineId::at(index))))
    });
    let classes = model.medicine_classes.iter().enumerate().flat_map(|(index, class)| {
        let own = [class.sheet.title.en.as_str(), &class.sheet.title.ru, &class.sheet.id];
        let names: Vec<_> =
            own.into_iter().chain(class.sheet.also_called.all()).map(plain).collect();
        names.into_iter().map(move |name| (name, Substance::Class(MedicineClassId::at(index))))
    });
    medicines.chain(classes)
}

/// One medicine, and not any of a class.
pub(crate) const fn is_one(substance: &Substance) -> bool {
    matches!(substance, Substance::One(_))
}

/// A class is left out where one of its medicines is named too, and where a wider class is: what is said
/// so vaguely may be any of the wider one.
pub(crate) fn only_the_widest(model: &Model, meant: &mut Meant) {
    let all = meant.clone();
    let is_told = |class: Substance| {
        all.iter().any(|other| match *other {
            Substance::One(one) => model.is_meant(class, one),
            wider @ Substance::Class(_) => is_part_of(model, class, wider),
        })
    };
    meant.retain(|one| is_one(one) || !is_told(*one));
}

/// Whether everybody of the one class belongs to the other, which is wider.
fn is_part_of(model: &Model, one: Substance, other: Substance) -> bool {
    let (Substance::Class(one), Substance::Class(other)) = (one, other) else { return false };
    let (one, other) = (&model.medicine_class(one).members, &model.medicine_class(other).members);
    one.len() < other.len() && one.iter().all(|medicine| other.binary_search(medicine).is_ok())
}
