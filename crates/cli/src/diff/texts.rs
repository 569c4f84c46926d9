//! The files whose bytes differ, and their lines.

use std::collections::{BTreeMap, BTreeSet};

use philtrum_exchange::Text;
use philtrum_knowledge::SourceFile;
use philtrum_proof::diff::{Edit, Page, PageEdit};
use similar::TextDiff;

use super::side::Side;

/// So many lines that are the same stand around those that differ.
const AROUND: usize = 1;

/// Both texts of every file whose bytes differ.
#[derive(Default)]
pub(super) struct Texts<'f>(BTreeMap<&'f str, Both<'f>>);

/// A file before and after; nothing where it was not there.
#[derive(Clone, Copy, Default, PartialEq)]
struct Both<'f> {
    before: Option<&'f [u8]>,
    after: Option<&'f [u8]>,
}

impl<'f> Texts<'f> {
    /// Of two sides whose files are at hand.
    pub(super) fn of(old: &'f Side, new: &'f Side) -> Option<Self> {
        let (old, new) = (old.files.as_deref()?, new.files.as_deref()?);
        Some(Self::between(old, new))
    }

    fn between(old: &'f [SourceFile], new: &'f [SourceFile]) -> Self {
        let mut all: BTreeMap<&str, Both<'_>> = BTreeMap::new();
        for file in old {
            all.entry(&file.path).or_default().before = Some(&file.bytes);
        }
        for file in new {
            all.entry(&file.path).or_default().after = Some(&file.bytes);
        }
        all.retain(|_, both| both.before != both.after);
        Self(all)
    }

    /// The pages among them.
    pub(super) fn pages(&self) -> Vec<Page> {
        let pages: BTreeSet<_> = self.0.keys().filter_map(|path| Page::at(path)).collect();
        pages.into_iter().collect()
    }

    /// The files that are no pages, and what became of each.
    pub(super) fn others(&self) -> impl Iterator<Item = (&'f str, Edit)> {
        let others = self.0.iter().filter(|(path, _)| Page::at(path).is_none());
        others.map(|(path, both)| (*path, both.edit()))
    }

    /// The lines of a page that differ, and those of its translation.
    pub(super) fn of_page(&self, one: &PageEdit) -> Vec<Text> {
        let files = self.0.iter().filter(|(path, _)| Page::at(path).as_ref() == Some(&one.page));
        let text = |(path, both): (&&str, &Both<'f>)| {
            let mut both = *both;
            if let Edit::Renamed(earlier) = &one.edit {
                both.before = self.earlier(path, &one.page, earlier);
            }
            both.text(path)
        };
        files.filter_map(text).collect()
    }

    /// The lines of any file that differ.
    pub(super) fn of_file(&self, path: &str) -> Vec<Text> {
        self.0.get(path).and_then(|both| both.text(path)).into_iter().collect()
    }

    /// What stood in this file of a page that was renamed.
    fn earlier(&self, path: &str, page: &Page, earlier: &str) -> Option<&'f [u8]> {
        let folder = page.kind.folder();
        let ending = path.strip_prefix(&format!("{folder}/{}", page.id))?;
        self.0.get(format!("{folder}/{earlier}{ending}").as_str())?.before
    }
}

impl Both<'_> {
    const fn edit(&self) -> Edit {
        match (self.before, self.after) {
            (None, _) => Edit::Added,
            (_, None) => Edit::Removed,
            _ => Edit::Changed,
        }
    }

    /// The lines that differ; nothing where none does.
    fn text(&self, path: &str) -> Option<Text> {
        let lines =
            |bytes: Option<&[u8]>| String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned();
        let (before, after) = (lines(self.before), lines(self.after));
        let lines = TextDiff::from_lines(&before, &after);
        let mut unified = lines.unified_diff();
        let unified = unified.context_radius(AROUND).missing_newline_hint(false).to_string();
        (!unified.is_empty()).then(|| Text { path: path.to_owned(), unified })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Vec<SourceFile> {
        let file = |(path, text): &(&str, &str)| SourceFile {
            path: (*path).to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        files.iter().map(file).collect()
    }

    #[test]
    fn lines_are_found_under_an_earlier_name() {
        let old = files(&[("red-flags/one.md", "a\nb\nc\n"), ("sources.bib", "x\n")]);
        let new = files(&[("red-flags/two.md", "a\nB\nc\n"), ("sources.bib", "y\n")]);
        let texts = Texts::between(&old, &new);
        assert_eq!(texts.others().collect::<Vec<_>>(), [("sources.bib", Edit::Changed)]);
        let page = Page::at("red-flags/two.md").expect("a page");
        let edit = Edit::Renamed("one".to_owned());
        let renamed = PageEdit { page, edit, aspects: BTreeSet::new() };
        let [text] = &*texts.of_page(&renamed) else { panic!("one file") };
        assert_eq!(text.unified, "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
        assert_eq!(texts.of_file("sources.bib")[0].unified, "@@ -1 +1 @@\n-x\n+y\n");
    }
}
