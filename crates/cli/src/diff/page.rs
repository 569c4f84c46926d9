//! What became of a file, in words.

use philtrum_exchange::EditedPage;
use philtrum_proof::diff::{Aspect, Difference, Edit, PageEdit};

use super::names::Names;
use super::shift::shift;
use super::texts::Texts;

/// Every file that differs: pages first, those that matter before all; then what is no page.
pub(super) fn pages(
    names: &Names<'_>,
    difference: &Difference,
    texts: Option<&Texts<'_>>,
) -> Vec<EditedPage> {
    let mut pages: Vec<_> =
        difference.pages.iter().map(|one| page(names, difference, texts, one)).collect();
    pages.sort_by_key(|one| !one.matters);
    let others = texts.into_iter().flat_map(|texts| {
        let told =
            |(path, edit)| EditedPage { texts: texts.of_file(path), ..other(names, path, &edit) };
        texts.others().map(told)
    });
    pages.extend(others);
    pages
}

/// A file that is no page: the bibliography, or something that only lies there.
fn other(names: &Names<'_>, path: &str, edit: &Edit) -> EditedPage {
    let is_sources = path.ends_with(".bib");
    let aspects = if is_sources { [Aspect::Sources] } else { [Aspect::Layout] };
    let told = Told { names, edit, aspects: &aspects, matters: false, is_decided: true };
    let mut file = told.file(path.to_owned());
    if !is_sources {
        let say = |key: &str| names.messages.get(key);
        let became = say(&format!("diff-page-{}", file.edit));
        file.in_words = format!("{became}; {}", say("diff-page-other"));
    }
    file
}

fn page(
    names: &Names<'_>,
    difference: &Difference,
    texts: Option<&Texts<'_>>,
    one: &PageEdit,
) -> EditedPage {
    let matters =
        difference.changes.iter().any(|change| change.responsible.pages().contains(&one.page));
    let aspects: Vec<_> = one.aspects.iter().copied().collect();
    let is_decided = difference.undecided.is_empty();
    let told = Told { names, edit: &one.edit, aspects: &aspects, matters, is_decided };
    let shifts = difference.shifts.iter().filter(|shift| shift.page.as_ref() == Some(&one.page));
    EditedPage {
        title: names.title(&one.page.id),
        shifts: shifts.map(|one| shift(names, one)).collect(),
        texts: texts.map_or_else(Vec::new, |texts| texts.of_page(one)),
        ..told.file(one.page.path())
    }
}

/// What became of a file, to be told.
struct Told<'a> {
    names: &'a Names<'a>,
    edit: &'a Edit,
    aspects: &'a [Aspect],
    matters: bool,
    /// Nothing was left undecided.
    is_decided: bool,
}

impl Told<'_> {
    fn file(&self, path: String) -> EditedPage {
        let (edit, before) = match self.edit {
            Edit::Added => ("added", None),
            Edit::Removed => ("removed", None),
            Edit::Changed => ("changed", None),
            Edit::Renamed(before) => ("renamed", Some(before.clone())),
        };
        let aspects = self.aspects.iter().filter(|one| !one.is_compared());
        EditedPage {
            path,
            title: None,
            edit,
            in_words: self.in_words(edit, before.as_deref()),
            before,
            matters: self.matters,
            not_compared: aspects.map(|one| one.id()).collect(),
            shifts: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// "changed; not compared, so to be read: words; nothing that is compared changes by it"
    fn in_words(&self, edit: &str, before: Option<&str>) -> String {
        let say = |key: &str| self.names.messages.get(key);
        let with = |key: &str, name: &str, text: &str| {
            self.names.messages.with(key, &[(name, text.to_owned().into())])
        };
        if self.aspects == [Aspect::Layout] && *self.edit == Edit::Changed {
            return say("diff-page-layout");
        }
        let became = format!("diff-page-{edit}");
        let mut told = vec![with(&became, "before", before.unwrap_or_default())];
        let unseen = self.aspects.iter().filter(|one| !one.is_compared());
        let unseen: Vec<_> = unseen.map(|one| say(&format!("diff-aspect-{}", one.id()))).collect();
        if !unseen.is_empty() {
            told.push(with("diff-page-not-compared", "what", &unseen.join(", ")));
        }
        if !self.matters && self.is_decided {
            told.push(say("diff-page-no-change"));
        }
        told.join("; ")
    }
}
