//! The head and the prose that all these pages share.

use std::ops::Range;

use philtrum_model::{Basis, ConditionId, Heading, Names, Sheet, SourceId};

use crate::compile::texts::Texts;
use crate::compile::{Context, rule};
use crate::diagnostic::{Code, Severity};
use crate::page::Page;
use crate::raw::{RawHead, RawNames, Word};

/// Compiles the head and the prose. `data` are sections that become data, not prose.
pub(crate) fn sheet(
    context: &mut Context<'_>,
    page: &Page<'_>,
    head: &RawHead<'_>,
    required: &[Heading],
    optional: &[Heading],
    data: &[Heading],
) -> Sheet {
    let may: Vec<_> = optional.iter().chain(data).copied().collect();
    let texts = Texts::of(context, page, required, &may);
    let mut prose: Vec<_> = required.iter().chain(optional).copied().collect();
    prose.sort_unstable();
    let sections = prose.into_iter().map(|heading| (heading, texts.get(heading)));
    let sources = rule::sources(context, page, head.sources.get_ref());
    if head.sources.get_ref().is_empty() && !needs_no_source(head.basis) {
        let at = page.at_data(head.sources.span());
        let message = "this page has neither a source nor the word `estimate`";
        let help = "name a source, or write `basis = \"estimate\"`".to_owned();
        context.report.add(Severity::Error, Code::NumberWithoutSource, at, message, help);
    }
    Sheet {
        id: page.stem().to_owned(),
        title: texts.title(),
        also_called: names(head.also_called),
        sections: sections.filter(|(_, text)| !text.is_empty()).collect(),
        sources,
        basis: head.basis,
        review: rule::review(head.review),
    }
}

/// Our own estimates and what we remember stand without a source, and are shown as what they are.
const fn needs_no_source(basis: Basis) -> bool {
    matches!(basis, Basis::Estimate | Basis::Recall)
}

pub(crate) fn names(raw: &RawNames) -> Names {
    Names { en: raw.en.clone(), ru: raw.ru.clone() }
}

/// Where a statement comes from. Without a source it must be an estimate, or remembered.
pub(super) fn claim(
    context: &mut Context<'_>,
    page: &Page<'_>,
    span: Range<usize>,
    source: Option<&Word>,
    basis: Basis,
) -> Option<SourceId> {
    if source.is_none() && !needs_no_source(basis) {
        let message = "this has neither a source nor the word `estimate`";
        let help = "add `source = \"…\"`, or write `basis = \"estimate\"`".to_owned();
        let at = page.at_data(span);
        context.report.add(Severity::Error, Code::NumberWithoutSource, at, message, help);
    }
    source.and_then(|word| context.names.source(page, word, context.report))
}

/// Compiles a list of causes; unknown ones are reported and left out.
pub(super) fn conditions(
    context: &mut Context<'_>,
    page: &Page<'_>,
    words: &[Word],
) -> Vec<ConditionId> {
    words.iter().filter_map(|word| context.names.condition(page, word, context.report)).collect()
}
