//! Which pages differ, as far as they are compiled. Positions shift when a page is added, so what a page
//! became is compared by names.

use std::collections::BTreeMap;
use std::fmt::Debug;

use philtrum_model::{FactId, Kind, MedicineClassId, Model, Sheet};

use super::written::written;

/// A page of the knowledge.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Page {
    /// What kind of page it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
}

impl Page {
    pub(super) fn new(kind: Kind, id: &str) -> Self {
        Self { kind, id: id.to_owned() }
    }

    /// Where it lies: `red-flags/thunderclap.md`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/{}.md", self.kind.folder(), self.id)
    }

    /// The page that lies there, or that is translated there; none for what is no page.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        let (folder, file) = path.split_once('/')?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == folder)?;
        let (id, ending) = file.split_once('.')?;
        let is_page = ending == "md" || ending.ends_with(".md");
        is_page.then(|| Self::new(kind, id))
    }
}

/// What became of a page.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Edit {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// It says the same under another id than this.
    Renamed(String),
}

/// A page that differs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct PageEdit {
    /// Which.
    pub page: Page,
    /// How.
    pub edit: Edit,
}

/// What every page became, in words without positions.
type Contents = BTreeMap<Page, String>;

/// The pages that differ, and those that were only renamed.
pub(super) fn edits(old: &Model, new: &Model) -> Vec<PageEdit> {
    let (old, new) = (contents(old), contents(new));
    let mut edits: Vec<PageEdit> = Vec::new();
    let mut edit = |page: &Page, edit| edits.push(PageEdit { page: page.clone(), edit });
    let mut gone: Vec<_> = old.iter().filter(|(page, _)| !new.contains_key(page)).collect();
    for (page, text) in &new {
        match old.get(page) {
            Some(before) if before == text => {}
            Some(_) => edit(page, Edit::Changed),
            None => {
                let same = |(earlier, before): &(&Page, &String)| {
                    earlier.kind == page.kind && nameless(before, earlier) == nameless(text, page)
                };
                match gone.iter().position(same) {
                    Some(at) => edit(page, Edit::Renamed(gone.remove(at).0.id.clone())),
                    None => edit(page, Edit::Added),
                }
            }
        }
    }
    for (page, _) in gone {
        edit(page, Edit::Removed);
    }
    edits.sort();
    edits
}

/// The text, with nothing of its id in it.
fn nameless(text: &str, page: &Page) -> String {
    text.replace(page.id.as_str(), "")
}

fn contents(model: &Model) -> Contents {
    let mut contents = Contents::new();
    let mut add = |kind, id: &str, text: String| {
        contents.insert(Page::new(kind, id), text);
    };
    for rule in &model.rules {
        let kind = if rule.is_reassurance() { Kind::Reassurance } else { Kind::RedFlag };
        add(kind, &rule.id, written(model, rule));
    }
    for finding in &model.findings {
        let facts: Vec<_> =
            finding.facts().map(|FactId(at)| model.facts.get(usize::from(at))).collect();
        add(Kind::Finding, &finding.id, written(model, &(finding, facts)));
    }
    for (at, class) in model.medicine_classes.iter().enumerate() {
        let own = |one: &&philtrum_model::Medicine| one.class == MedicineClassId::at(at);
        let own: Vec<_> = model.medicines.iter().filter(own).collect();
        add(Kind::Medicines, &class.sheet.id, written(model, &(class, own)));
    }
    for one in &model.conditions {
        add(Kind::Condition, &one.id, written(model, one));
    }
    for one in &model.specialists {
        add(Kind::Specialist, &one.id, written(model, one));
    }
    for one in &model.screens {
        add(Kind::Screen, &one.id, written(model, one));
    }
    sheets(model, Kind::Interaction, &model.interactions, |one| &one.sheet, &mut add);
    sheets(model, Kind::Treatment, &model.treatments, |one| &one.sheet, &mut add);
    sheets(model, Kind::Examination, &model.examinations, |one| &one.sheet, &mut add);
    sheets(model, Kind::SelfCare, &model.self_care, |one| &one.sheet, &mut add);
    sheets(model, Kind::Property, &model.properties, |one| &one.sheet, &mut add);
    sheets(model, Kind::Prices, &model.prices, |one| &one.sheet, &mut add);
    sheets(model, Kind::Trigger, &model.triggers, |one| &one.sheet, &mut add);
    sheets(model, Kind::Scale, &model.scales, |one| &one.sheet, &mut add);
    sheets(model, Kind::Story, &model.stories, |one| &one.sheet, &mut add);
    sheets(model, Kind::Article, &model.articles, |one| &one.sheet, &mut add);
    sheets(model, Kind::Inventory, &model.inventories, |one| &one.sheet, &mut add);
    contents
}

fn sheets<T: Debug>(
    model: &Model,
    kind: Kind,
    pages: &[T],
    sheet: impl Fn(&T) -> &Sheet,
    add: &mut impl FnMut(Kind, &str, String),
) {
    for page in pages {
        add(kind, &sheet(page).id, written(model, page));
    }
}
