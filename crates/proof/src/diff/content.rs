//! What every page became, field by field, in words without positions.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use philtrum_model::{FactId, Kind, MedicineClassId, Model, Sheet};

use super::pages::Page;
use super::written::{bare, fields, names, written};

/// What every page became.
#[derive(Debug, Default)]
pub(super) struct Contents(BTreeMap<Page, Content>);

/// What one page became: its fields, and what is worked out for it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Content(BTreeMap<String, String>);

impl Content {
    /// The fields that are not the same in both.
    pub(super) fn differing<'c>(&'c self, other: &'c Self) -> BTreeSet<&'c str> {
        let keys = self.0.keys().chain(other.0.keys());
        keys.filter(|key| self.0.get(*key) != other.0.get(*key)).map(String::as_str).collect()
    }

    /// The fields, with nothing of its own name in them. What is quoted is prose, and stays.
    fn nameless(&self, id: &str) -> BTreeMap<&str, String> {
        let others = self.0.iter().filter(|(field, _)| !matches!(field.as_str(), "id" | "place"));
        others.map(|(field, text)| (field.as_str(), bare(text, id))).collect()
    }

    /// Whether both are the same but for the names of the pages.
    pub(super) fn is_renamed(&self, id: &str, other: &Self, other_id: &str) -> bool {
        self.0.len() == other.0.len() && self.nameless(id) == other.nameless(other_id)
    }
}

impl Contents {
    /// Of every page of this knowledge.
    pub(super) fn of(model: &Model) -> Self {
        let mut contents = Self::default();
        contents.interview(model);
        contents.sheets(model, Kind::Interaction, &model.interactions, |one| &one.sheet);
        contents.sheets(model, Kind::Treatment, &model.treatments, |one| &one.sheet);
        contents.examinations(model);
        contents.sheets(model, Kind::SelfCare, &model.self_care, |one| &one.sheet);
        contents.sheets(model, Kind::Property, &model.properties, |one| &one.sheet);
        contents.sheets(model, Kind::Prices, &model.prices, |one| &one.sheet);
        contents.sheets(model, Kind::Trigger, &model.triggers, |one| &one.sheet);
        contents.sheets(model, Kind::Scale, &model.scales, |one| &one.sheet);
        contents.sheets(model, Kind::Story, &model.stories, |one| &one.sheet);
        contents.sheets(model, Kind::Article, &model.articles, |one| &one.sheet);
        contents.sheets(model, Kind::Inventory, &model.inventories, |one| &one.sheet);
        contents
    }

    pub(super) fn get(&self, page: &Page) -> Option<&Content> {
        self.0.get(page)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Page, &Content)> {
        self.0.iter()
    }

    /// The names of other pages and of their facts that stand on this one.
    pub(super) fn named_on(&self, page: &Page) -> impl Iterator<Item = &str> {
        let fields = self.0.get(page).into_iter().flat_map(|content| content.0.values());
        fields.flat_map(|text| names(text))
    }

    /// What is asked, and what decides.
    fn interview(&mut self, model: &Model) {
        for rule in &model.rules {
            let kind = if rule.is_reassurance() { Kind::Reassurance } else { Kind::RedFlag };
            self.add(model, kind, &rule.id, rule);
        }
        for finding in &model.findings {
            let facts: Vec<_> =
                finding.facts().map(|FactId(at)| model.facts.get(usize::from(at))).collect();
            let content = self.add(model, Kind::Finding, &finding.id, finding);
            content.insert("facts".to_owned(), written(model, &facts));
            part_what_is_asked(content);
        }
        for (at, class) in model.medicine_classes.iter().enumerate() {
            let own = |one: &&philtrum_model::Medicine| one.class == MedicineClassId::at(at);
            let own: Vec<_> = model.medicines.iter().filter(own).collect();
            let content = self.add(model, Kind::Medicines, &class.sheet.id, class);
            content.insert("medicines".to_owned(), written(model, &own));
        }
        for one in &model.conditions {
            self.add(model, Kind::Condition, &one.id, one);
        }
        for one in &model.specialists {
            self.add(model, Kind::Specialist, &one.id, one);
        }
        let mut after = "";
        for one in &model.screens {
            let content = self.add(model, Kind::Screen, &one.id, one);
            content.insert("place".to_owned(), format!("after {after}"));
            after = &one.id;
        }
    }

    /// Examinations, each with what its results say of causes: that stands on its page.
    fn examinations(&mut self, model: &Model) {
        for one in &model.examinations {
            let results = one.result.map(|id| model.finding(id));
            let is_result = |fact: FactId| {
                results.is_some_and(|finding| finding.facts().any(|result| result == fact))
            };
            let said: Vec<_> = model
                .conditions
                .iter()
                .flat_map(|cause| cause.likelihoods.iter().map(|one| (&cause.id, one)))
                .filter(|(_, one)| is_result(one.fact))
                .map(|(cause, one)| (cause, one.fact, one.p, one.source, one.basis))
                .collect();
            let facts: Vec<_> = results.into_iter().flat_map(|one| one.facts()).collect();
            let common: Vec<_> = facts.iter().map(|fact| &model.fact(*fact).background).collect();
            let said = written(model, &(said, common));
            let content = self.add(model, Kind::Examination, &one.sheet.id, one);
            content.insert("results".to_owned(), said);
        }
    }

    fn sheets<T: Debug>(
        &mut self,
        model: &Model,
        kind: Kind,
        pages: &[T],
        sheet: impl Fn(&T) -> &Sheet,
    ) {
        for page in pages {
            self.add(model, kind, &sheet(page).id, page);
        }
    }

    fn add(
        &mut self,
        model: &Model,
        kind: Kind,
        id: &str,
        page: &impl Debug,
    ) -> &mut BTreeMap<String, String> {
        let text = written(model, page);
        let mut all = BTreeMap::new();
        for (field, text) in fields(&text) {
            if field == "sheet" {
                all.extend(fields(text).map(|(field, text)| (field.to_owned(), text.to_owned())));
            } else {
                all.insert(field.to_owned(), text.to_owned());
            }
        }
        let content = self.0.entry(Page::new(kind, id)).or_default();
        content.0 = all;
        &mut content.0
    }
}

/// Parts of a question what makes no difference to what is asked: from what a sign follows, and where the
/// bands of a number begin.
fn part_what_is_asked(content: &mut BTreeMap<String, String>) {
    let Some(asks) = content.remove("asks") else { return };
    if asks.starts_with("Number") {
        for (field, text) in fields(&asks) {
            content.insert(field.to_owned(), text.to_owned());
        }
    } else if asks.starts_with("Derived") || asks.starts_with("Clash") {
        content.insert("follows".to_owned(), asks);
    } else {
        content.insert("asks".to_owned(), asks);
    }
}
