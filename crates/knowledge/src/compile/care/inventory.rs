//! What somebody else wrote, item by item. Every item has a page that answers it, and none is skipped.

use philtrum_model::{Heading, Inventory, InventoryItem};

use super::sheet::{claim, sheet};
use crate::compile::Context;
use crate::compile::texts::labels;
use crate::diagnostic::{Code, Severity};
use crate::names::did_you_mean;
use crate::page::Page;
use crate::raw::{Draft, RawInventory, Word};

pub(crate) fn compile(context: &mut Context<'_>, draft: &Draft<'_, RawInventory>) -> Inventory {
    let (page, data) = (draft.page, &draft.data);
    let words: Vec<Word> = data.items.keys().cloned().collect();
    let texts = labels(context, page, Heading::Items, &words);
    let mut items = Vec::with_capacity(words.len());
    for (((word, raw), text), number) in data.items.iter().zip(texts).zip(1..) {
        numbered(context, page, word, number);
        let (span, raw) = (raw.span(), raw.get_ref());
        if raw.pages.is_empty() {
            let message = format!("no page answers the item `{}`", word.get_ref());
            let help = "name one under `pages`: `treatments/novo-passit`".to_owned();
            let at = page.at_data(word.span());
            context.report.add(Severity::Error, Code::UnknownId, at, message, help);
        }
        let pages = raw.pages.iter().filter(|path| exists(context, page, path));
        items.push(InventoryItem {
            id: word.get_ref().clone(),
            text,
            verdict: raw.verdict,
            pages: pages.map(|path| path.get_ref().clone()).collect(),
            source: claim(context, page, span, raw.source.as_ref(), raw.basis),
            basis: raw.basis,
        });
    }
    Inventory {
        sheet: sheet(context, page, &data.head(), &[Heading::PlainWords], &[], &[Heading::Items]),
        items,
    }
}

/// Items are A001, A002, and so on: a gap would be an item that nobody answers.
fn numbered(context: &mut Context<'_>, page: &Page<'_>, word: &Word, number: usize) {
    let expected = format!("A{number:03}");
    if *word.get_ref() != expected {
        let message = format!("`{}` stands where `{expected}` should", word.get_ref());
        let help = "number the items without a gap".to_owned();
        let at = page.at_data(word.span());
        context.report.add(Severity::Error, Code::BadId, at, message, help);
    }
}

/// Whether a page such as `treatments/novo-passit` exists; if not, that is reported.
fn exists(context: &mut Context<'_>, page: &Page<'_>, path: &Word) -> bool {
    let file = format!("{}.md", path.get_ref());
    let mut pages = context.library.pages.iter().map(|page| page.path);
    if pages.any(|one| one == file) {
        return true;
    }
    let known = context.library.pages.iter().filter_map(|page| page.path.strip_suffix(".md"));
    let message = format!("there is no page `{}`", path.get_ref());
    let help = did_you_mean(path.get_ref(), known);
    let at = page.at_data(path.span());
    context.report.add(Severity::Error, Code::UnknownId, at, message, help);
    false
}
