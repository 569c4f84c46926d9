//! From the name of a medicine, as people write it, to the medicines that are meant.

use philtrum_model::{MedicineClassId, MedicineId, Model, Substance};

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

/// A name that is this like another counts as a slip, if no other is as like.
const SLIP: f64 = 0.84;
/// A name that is this like another is offered.
const LIKE: f64 = 0.72;
/// More names are not offered.
const OFFERED: usize = 3;
/// No name has more letters; comparing longer ones would only take time.
pub const LONGEST_NAME: usize = 100;

/// Looks a name up: substance, trade name, class or id, in Latin or Cyrillic letters, with a slip.
#[must_use]
pub fn meaning(model: &Model, written: &str) -> Meaning {
    let written = plain(written);
    if written.chars().count() > LONGEST_NAME {
        return Meaning::Unknown;
    }
    let exact: Vec<_> = named(model).filter(|(name, _)| *name == written).collect();
    if !exact.is_empty() {
        return Meaning::Medicines(each_once(model, exact.into_iter().map(|(_, id)| id)));
    }
    let mut like: Vec<(f64, String, Substance)> = named(model)
        .map(|(name, id)| (strsim::normalized_damerau_levenshtein(&written, &name), name, id))
        .filter(|(likeness, ..)| *likeness >= LIKE)
        .collect();
    like.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let Some((best, name, _)) = like.first().cloned() else { return Meaning::Unknown };
    let as_like = like.iter().filter(|(likeness, other, _)| *likeness >= best && *other != name);
    if best >= SLIP && as_like.count() == 0 {
        let meant = like.into_iter().filter(|(_, other, _)| *other == name).map(|(.., id)| id);
        return Meaning::Medicines(each_once(model, meant));
    }
    let mut names: Vec<String> = like.into_iter().map(|(_, name, _)| name).collect();
    names.dedup();
    names.truncate(OFFERED);
    Meaning::LikeThese(names)
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

/// Small letters, without marks and doubled spaces; what stands in brackets is left out.
fn plain(name: &str) -> String {
    let name = name.split('(').next().unwrap_or(name).to_lowercase().replace('ё', "е");
    let letters = name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' });
    letters.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each once. A class is left out where one of its medicines is called the same, and where a wider class
/// is: what is said so vaguely may be any of the wider one.
fn each_once(model: &Model, found: impl Iterator<Item = Substance>) -> Vec<Substance> {
    let mut found: Vec<_> = found.collect();
    found.sort_unstable();
    found.dedup();
    let is_one = |substance: &Substance| matches!(substance, Substance::One(_));
    if found.iter().any(is_one) {
        found.retain(is_one);
    }
    let all = found.clone();
    found.retain(|one| !all.iter().any(|other| is_part_of(model, *one, *other)));
    found
}

/// Whether everybody of the one class belongs to the other, which is wider.
fn is_part_of(model: &Model, one: Substance, other: Substance) -> bool {
    let (Substance::Class(one), Substance::Class(other)) = (one, other) else { return false };
    let (one, other) = (&model.medicine_class(one).members, &model.medicine_class(other).members);
    one.len() < other.len() && one.iter().all(|medicine| other.binary_search(medicine).is_ok())
}
