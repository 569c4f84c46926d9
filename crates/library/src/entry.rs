//! One page, whatever its kind.

use std::collections::BTreeMap;

use philtrum_model::{
    Article, Basis, Condition, Examination, Finding, Heading, Interaction, Inventory, Kind,
    Localized, MedicineClass, Model, PriceList, Property, Review, Rule, Scale, Screen, SelfCare,
    Sheet, SourceId, Specialist, Story, Treatment, Trigger,
};

/// One page of the knowledge.
#[derive(Clone, Debug)]
pub struct Entry<'m> {
    /// What kind of page it is.
    pub kind: Kind,
    /// Its id, unique among all pages.
    pub id: &'m str,
    /// Its title.
    pub title: &'m Localized,
    /// What else people call it, in every language.
    pub names: Vec<&'m str>,
    /// The prose, in the order of reading.
    pub sections: Vec<(Heading, &'m Localized)>,
    /// Where it comes from.
    pub sources: &'m [SourceId],
    /// How sure it is; none where every number says that for itself.
    pub basis: Option<Basis>,
    /// When it was and will be reviewed; none for questions.
    pub review: Option<&'m Review>,
    /// Its data.
    pub item: Item<'m>,
}

/// The data of a page.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each holds what its name says")]
pub enum Item<'m> {
    Article(&'m Article),
    Condition(&'m Condition),
    Examination(&'m Examination),
    Finding(&'m Finding),
    Interaction(&'m Interaction),
    Inventory(&'m Inventory),
    Medicines(&'m MedicineClass),
    Prices(&'m PriceList),
    Property(&'m Property),
    Rule(&'m Rule),
    Scale(&'m Scale),
    Screen(&'m Screen),
    SelfCare(&'m SelfCare),
    Specialist(&'m Specialist),
    Story(&'m Story),
    Treatment(&'m Treatment),
    Trigger(&'m Trigger),
}

/// Every page, kind by kind, in order of ids.
#[must_use]
pub fn entries(model: &Model) -> Vec<Entry<'_>> {
    Kind::ALL.into_iter().flat_map(|kind| of_kind(model, kind)).collect()
}

/// The page with this id.
#[must_use]
pub fn entry<'m>(model: &'m Model, id: &str) -> Option<Entry<'m>> {
    entries(model).into_iter().find(|entry| entry.id == id)
}

/// The title of every page, by id.
#[must_use]
pub fn titles(model: &Model) -> BTreeMap<&str, &Localized> {
    entries(model).into_iter().map(|entry| (entry.id, entry.title)).collect()
}

fn of_kind(model: &Model, kind: Kind) -> Vec<Entry<'_>> {
    match kind {
        Kind::Condition => model.conditions.iter().map(condition).collect(),
        Kind::RedFlag | Kind::Reassurance => {
            model.rules.iter().map(rule).filter(|entry| entry.kind == kind).collect()
        }
        Kind::Specialist => model.specialists.iter().map(specialist).collect(),
        Kind::Finding => model.findings.iter().map(finding).collect(),
        Kind::Screen => model.screens.iter().map(screen).collect(),
        _ => sheets(model, kind).into_iter().map(|(sheet, item)| read(kind, sheet, item)).collect(),
    }
}

/// The pages that share a head.
fn sheets(model: &Model, kind: Kind) -> Vec<(&Sheet, Item<'_>)> {
    macro_rules! each {
        ($list:ident, $item:ident) => {
            model.$list.iter().map(|one| (&one.sheet, Item::$item(one))).collect()
        };
    }
    match kind {
        Kind::Article => each!(articles, Article),
        Kind::Examination => each!(examinations, Examination),
        Kind::Treatment => each!(treatments, Treatment),
        Kind::SelfCare => each!(self_care, SelfCare),
        Kind::Interaction => each!(interactions, Interaction),
        Kind::Medicines => each!(medicine_classes, Medicines),
        Kind::Trigger => each!(triggers, Trigger),
        Kind::Scale => each!(scales, Scale),
        Kind::Story => each!(stories, Story),
        Kind::Prices => each!(prices, Prices),
        Kind::Inventory => each!(inventories, Inventory),
        Kind::Property => each!(properties, Property),
        _ => Vec::new(),
    }
}

fn read<'m>(kind: Kind, sheet: &'m Sheet, item: Item<'m>) -> Entry<'m> {
    Entry {
        kind,
        id: &sheet.id,
        title: &sheet.title,
        names: sheet.also_called.all().collect(),
        sections: sheet.sections.iter().map(|(heading, text)| (*heading, text)).collect(),
        sources: &sheet.sources,
        basis: Some(sheet.basis),
        review: Some(&sheet.review),
        item,
    }
}

fn condition(one: &Condition) -> Entry<'_> {
    Entry {
        kind: Kind::Condition,
        id: &one.id,
        title: &one.title,
        names: one.also_called.all().collect(),
        sections: written([
            (Heading::PlainWords, &one.plain),
            (Heading::Course, &one.course),
            (Heading::WhyWeThinkSo, &one.why),
            (Heading::Limits, &one.limits),
        ]),
        sources: &one.sources,
        basis: None,
        review: Some(&one.review),
        item: Item::Condition(one),
    }
}

fn rule(one: &Rule) -> Entry<'_> {
    Entry {
        kind: if one.is_reassurance() { Kind::Reassurance } else { Kind::RedFlag },
        id: &one.id,
        title: &one.title,
        names: Vec::new(),
        sections: written([
            (Heading::PlainWords, &one.plain),
            (Heading::WhatToDo, &one.to_do),
            (Heading::WhyWeThinkSo, &one.why),
            (Heading::Limits, &one.limits),
        ]),
        sources: &one.sources,
        basis: Some(one.basis),
        review: Some(&one.review),
        item: Item::Rule(one),
    }
}

fn specialist(one: &Specialist) -> Entry<'_> {
    Entry {
        kind: Kind::Specialist,
        id: &one.id,
        title: &one.title,
        names: one.also_called.all().collect(),
        sections: written([(Heading::PlainWords, &one.plain), (Heading::WhatToBring, &one.bring)]),
        sources: &[],
        basis: None,
        review: Some(&one.review),
        item: Item::Specialist(one),
    }
}

fn finding(one: &Finding) -> Entry<'_> {
    Entry {
        kind: Kind::Finding,
        id: &one.id,
        title: &one.title,
        names: Vec::new(),
        sections: written([
            (Heading::Question, &one.question),
            (Heading::WhyWeAsk, &one.why),
            (Heading::WhatCounts, &one.counts),
        ]),
        sources: &[],
        basis: None,
        review: None,
        item: Item::Finding(one),
    }
}

fn screen(one: &Screen) -> Entry<'_> {
    Entry {
        kind: Kind::Screen,
        id: &one.id,
        title: &one.title,
        names: Vec::new(),
        sections: written([(Heading::Introduction, &one.introduction)]),
        sources: &[],
        basis: None,
        review: None,
        item: Item::Screen(one),
    }
}

/// The sections that are not empty.
fn written<const N: usize>(sections: [(Heading, &Localized); N]) -> Vec<(Heading, &Localized)> {
    sections.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}
