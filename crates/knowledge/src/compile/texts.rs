//! The prose of a page, in both languages.

use std::collections::BTreeMap;

use philtrum_model::{Language, Localized};

use super::Context;
use crate::diagnostic::{Code, Severity};
use crate::page::Page;
use philtrum_model::Heading;

/// The prose of a page and of its translation.
pub(crate) struct Texts {
    title: Localized,
    sections: BTreeMap<Heading, Localized>,
}

impl Texts {
    /// Takes the sections that this kind of page must have and may have; reports any other.
    ///
    /// Where a translation is missing the English stands in, so that nothing is silent.
    pub(crate) fn of(
        context: &mut Context<'_>,
        page: &Page<'_>,
        required: &[Heading],
        optional: &[Heading],
    ) -> Self {
        let translation = context.library.translations.get(page.path);
        for page in std::iter::once(page).chain(translation) {
            check_sections(context, page, required, optional);
        }
        let both = |heading| Localized {
            en: page.body(heading).to_owned(),
            ru: translation
                .map(|page| page.body(heading))
                .filter(|text| !text.is_empty())
                .unwrap_or_else(|| page.body(heading))
                .to_owned(),
        };
        let sections =
            required.iter().chain(optional).map(|heading| (*heading, both(*heading))).collect();
        let ru = translation.map_or(&page.title, |page| &page.title).clone();
        Self { title: Localized { en: page.title.clone(), ru }, sections }
    }

    pub(crate) fn title(&self) -> Localized {
        self.title.clone()
    }

    pub(crate) fn get(&self, heading: Heading) -> Localized {
        self.sections.get(&heading).cloned().unwrap_or_default()
    }
}

fn check_sections(
    context: &mut Context<'_>,
    page: &Page<'_>,
    required: &[Heading],
    optional: &[Heading],
) {
    let expected = |heading: &Heading| {
        required.contains(heading) || optional.contains(heading) || *heading == Heading::Cases
    };
    for section in page.sections.iter().filter(|section| !expected(&section.heading)) {
        let words = section.heading.words(page.language);
        let message = format!("a page of this kind has no section `{words}`");
        let at = page.at(section.heading_span.clone());
        context.report.add(Severity::Error, Code::BadSection, at, message, None);
    }
    for heading in required.iter().filter(|heading| page.body(**heading).is_empty()) {
        let words = heading.words(page.language);
        let message = format!("the section `{words}` is missing or empty");
        let help = format!("write it under a line `## {words}`");
        let at = page.at(page.title_span.clone());
        context.report.add(Severity::Error, Code::BadSection, at, message, help);
    }
}

/// The labels of values, under this heading: a list of `- value: label`. A label may go on in
/// indented lines.
pub(crate) fn labels(
    context: &mut Context<'_>,
    page: &Page<'_>,
    heading: Heading,
    values: &[crate::raw::Word],
) -> Vec<Localized> {
    let translation = context.library.translations.get(page.path);
    let label = |page: &Page<'_>, value: &str| label(page.body(heading), value);
    let mut labels = Vec::with_capacity(values.len());
    for word in values {
        let value = word.get_ref();
        let en = label(page, value);
        let ru = translation.map_or_else(|| en.clone(), |page| label(page, value));
        for (text, page) in [(&en, Some(page)), (&ru, translation)] {
            if let (None, Some(page)) = (text, page) {
                let heading = heading.words(page.language);
                let message = format!("the value `{value}` has no label under `{heading}`");
                let help = format!("add a line `- {value}: …` with its words");
                let at = match page.language {
                    Language::En => page.at_data(word.span()),
                    Language::Ru => page.at(page.title_span.clone()),
                };
                context.report.add(Severity::Error, Code::BadValue, at, message, help);
            }
        }
        labels.push(Localized { en: en.unwrap_or_default(), ru: ru.unwrap_or_default() });
    }
    labels
}

/// The text of `- value: …` in a list.
fn label(list: &str, value: &str) -> Option<String> {
    let mut lines = list.lines();
    let first =
        lines.find_map(|line| line.strip_prefix("- ")?.strip_prefix(value)?.strip_prefix(": "))?;
    let rest = lines.take_while(|line| line.starts_with("  "));
    Some(std::iter::once(first).chain(rest).map(str::trim).collect::<Vec<_>>().join(" "))
}
