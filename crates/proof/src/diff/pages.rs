//! Which pages differ, as far as they are compiled. Positions shift when a page is added, so what a page
//! became is compared by names.

use std::collections::BTreeSet;

use philtrum_model::{Kind, Model};

use super::aspect::Aspect;
use super::content::{Content, Contents};

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
    /// In what.
    pub aspects: BTreeSet<Aspect>,
}

impl PageEdit {
    /// What this page was called before.
    pub(super) fn earlier(&self) -> Option<Page> {
        match &self.edit {
            Edit::Renamed(old) => Some(Page::new(self.page.kind, old)),
            Edit::Added | Edit::Removed | Edit::Changed => None,
        }
    }
}

/// The pages that differ, and those that were only renamed.
pub(super) fn edits(old: &Model, new: &Model) -> Vec<PageEdit> {
    between(&Contents::of(old), &Contents::of(new))
}

/// The same of what is at hand.
pub(super) fn between(old: &Contents, new: &Contents) -> Vec<PageEdit> {
    let mut edits: Vec<PageEdit> = Vec::new();
    let nothing = Content::default();
    let mut edit = |page: &Page, edit, before: &Content, after: &Content| {
        let fields = before.differing(after).into_iter();
        let aspects = fields.flat_map(|field| Aspect::of(page.kind, field)).copied().collect();
        edits.push(PageEdit { page: page.clone(), edit, aspects });
    };
    let mut gone: Vec<_> = old.iter().filter(|(page, _)| new.get(page).is_none()).collect();
    for (page, content) in new.iter() {
        match old.get(page) {
            Some(before) if before == content => {}
            Some(before) => edit(page, Edit::Changed, before, content),
            None => {
                let same = |(earlier, before): &(&Page, &Content)| {
                    earlier.kind == page.kind && before.is_renamed(&earlier.id, content, &page.id)
                };
                match gone.iter().position(same) {
                    Some(at) => {
                        let earlier = gone.remove(at).0.id.clone();
                        edit(page, Edit::Renamed(earlier), content, content);
                    }
                    None => edit(page, Edit::Added, &nothing, content),
                }
            }
        }
    }
    for (page, content) in gone {
        edit(page, Edit::Removed, content, &nothing);
    }
    edits.sort();
    edits
}

/// Keeps of these edits only those of pages whose text differs. What else differs comes from a page that
/// says nothing else of itself (the results of an examination are weights of causes); where nothing does,
/// such a page differs in its layout.
pub(super) fn of_texts(edits: Vec<PageEdit>, texts: &[Page]) -> Vec<PageEdit> {
    let (mut edits, elsewhere): (Vec<_>, Vec<_>) =
        edits.into_iter().partition(|one| texts.contains(&one.page));
    let elsewhere: BTreeSet<_> = elsewhere.into_iter().flat_map(|one| one.aspects).collect();
    let known: BTreeSet<_> =
        edits.iter().flat_map(|one| [Some(one.page.clone()), one.earlier()]).flatten().collect();
    for page in texts.iter().filter(|page| !known.contains(page)) {
        let nothing = elsewhere.is_empty();
        let aspects = if nothing { [Aspect::Layout].into() } else { elsewhere.clone() };
        edits.push(PageEdit { page: page.clone(), edit: Edit::Changed, aspects });
    }
    for one in edits.iter_mut().filter(|one| one.page.kind == Kind::Examination) {
        one.aspects.extend(&elsewhere);
    }
    edits.sort();
    edits
}
