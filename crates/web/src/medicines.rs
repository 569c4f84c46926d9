//! The list of medicines in a form: what was written, what was understood, what is doubtful.

use std::collections::BTreeSet;

use philtrum_model::{Language, MOST_TAKEN, Model, Substance, Taking};
use philtrum_words::{LONGEST_NAME, Meaning, WrittenList, meaning};

use crate::fields::Fields;
use crate::form::SlipKind;

/// What is taken, one a line.
pub(crate) const TAKEN: &str = "medicines";
/// What the person thinks of taking.
pub(crate) const CONSIDERED: &str = "medicines-considered";
/// [`NOTHING`], or [`UNSURE`].
pub(crate) const OTHERWISE: &str = "medicines-otherwise";
/// Nothing is taken.
pub(crate) const NOTHING: &str = "nothing";
/// There may be others: the person does not know the names.
pub(crate) const UNSURE: &str = "unsure";
/// A name that was not understood: this, and the name. The value is a name that is meant, or [`AS_IT_IS`].
pub(crate) const MEANT: &str = "medicines-meant:";
/// With [`AS_IT_IS`]: every name about which nothing else is said is kept as it is written.
pub(crate) const REST: &str = "medicines-rest";
/// More names that were not understood are not asked about one by one, but for those that are like others.
pub(crate) const MANY: usize = 5;
/// It is another medicine: kept as it is written.
pub(crate) const AS_IT_IS: &str = "as-it-is";
/// The word for the list in what was said so far, and where an answer is changed.
pub(crate) const WORD: &str = "medicines";

/// A name that was not understood.
pub(crate) struct Doubt {
    /// As written.
    pub(crate) name: String,
    /// Names that are like it; there may be none.
    pub(crate) alike: Vec<String>,
}

/// The field that says what a doubtful name means.
pub(crate) fn field_of(name: &str) -> String {
    format!("{MEANT}{name}")
}

/// Whether it is said what this name means that was not understood.
pub(crate) fn is_said(fields: &Fields, name: &str) -> bool {
    fields.first(&field_of(name)).is_some() || fields.has(REST, AS_IT_IS)
}

/// Whether this field belongs to the list, with a value that it can have.
pub(crate) fn offers(name: &str, value: &str) -> bool {
    match name {
        TAKEN | CONSIDERED => true,
        OTHERWISE => matches!(value, NOTHING | UNSURE),
        REST => value == AS_IT_IS,
        _ => name.starts_with(MEANT),
    }
}

/// Every name in either list that was not understood.
pub(crate) fn doubts(model: &Model, fields: &Fields) -> Vec<Doubt> {
    let mut doubts: Vec<Doubt> = Vec::new();
    for field in [TAKEN, CONSIDERED] {
        let read = written(model, fields, field);
        let unknown = read.unknown.into_iter().map(|name| (name, Vec::new()));
        for (name, alike) in read.doubtful.into_iter().chain(unknown) {
            if !doubts.iter().any(|doubt| doubt.name == name) {
                doubts.push(Doubt { name, alike });
            }
        }
    }
    doubts
}

fn written(model: &Model, fields: &Fields, field: &str) -> WrittenList {
    WrittenList::read(model, fields.first(field).unwrap_or(""))
}

/// Reads the list, or says what must be put right. What was written is never lost: it is shown again.
pub(crate) fn read(model: &Model, fields: &Fields) -> Result<Taking, SlipKind> {
    let (taken, considered) = (written(model, fields, TAKEN), written(model, fields, CONSIDERED));
    let not_understood: BTreeSet<_> =
        [&taken, &considered].into_iter().flat_map(WrittenList::not_understood).collect();
    if taken.unread > 0 || considered.unread > 0 || not_understood.len() > MOST_TAKEN {
        return Err(SlipKind::TooManyMedicines);
    }
    let is_empty = |list: &WrittenList| {
        list.known.is_empty() && list.doubtful.is_empty() && list.unknown.is_empty()
    };
    let (nothing, unsure) = (fields.has(OTHERWISE, NOTHING), fields.has(OTHERWISE, UNSURE));
    match (is_empty(&taken), nothing, unsure) {
        (true, false, false) => return Err(SlipKind::NoMedicines),
        (false, true, _) | (_, true, true) => return Err(SlipKind::MedicinesAndNothing),
        _ => {}
    }
    if not_understood.iter().any(|name| name.chars().count() > LONGEST_NAME) {
        return Err(SlipKind::LongMedicine);
    }
    if !not_understood.iter().all(|name| is_said(fields, name)) {
        return Err(SlipKind::DoubtfulMedicine);
    }
    let mut unlisted = BTreeSet::new();
    let (taken, considered) = (
        resolve(model, fields, &taken, &mut unlisted),
        // Of what is only thought of, an unknown name is not checked, and that is said in the plan.
        resolve(model, fields, &considered, &mut unlisted),
    );
    Ok(Taking { taken, considered, unlisted, unsure })
}

fn resolve(
    model: &Model,
    fields: &Fields,
    list: &WrittenList,
    unlisted: &mut BTreeSet<String>,
) -> BTreeSet<Substance> {
    let mut found = list.meant();
    for name in list.not_understood() {
        let meant = fields.first(&field_of(&name)).filter(|meant| *meant != AS_IT_IS);
        match meant.map(|meant| meaning(model, meant)) {
            Some(Meaning::Medicines(substances)) => found.extend(substances),
            _ => _ = unlisted.insert(name),
        }
    }
    if found.len() > MOST_TAKEN {
        found = found.into_iter().take(MOST_TAKEN).collect();
    }
    found
}

/// The fields that would give this list.
pub(crate) fn fields_of(
    model: &Model,
    language: Language,
    taking: &Taking,
) -> Vec<(String, String)> {
    let name = |substance: &Substance| model.substance_name(*substance).get(language).to_owned();
    let lines = |names: Vec<String>| names.join("\n");
    let mut taken: Vec<_> = taking.taken.iter().map(name).collect();
    taken.extend(taking.unlisted.iter().cloned());
    let considered = taking.considered.iter().map(name).collect();
    let mut fields =
        vec![(TAKEN.to_owned(), lines(taken)), (CONSIDERED.to_owned(), lines(considered))];
    for name in &taking.unlisted {
        fields.push((field_of(name), AS_IT_IS.to_owned()));
    }
    if taking.unsure {
        fields.push((OTHERWISE.to_owned(), UNSURE.to_owned()));
    } else if taking.taken.is_empty() && taking.unlisted.is_empty() {
        fields.push((OTHERWISE.to_owned(), NOTHING.to_owned()));
    }
    fields
}

/// The list in one line, for people.
pub(crate) fn in_words(model: &Model, language: Language, taking: &Taking) -> Option<String> {
    let taken = taking.taken.iter().map(|one| model.substance_name(*one).get(language));
    let names: Vec<_> = taken.chain(taking.unlisted.iter().map(String::as_str)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
