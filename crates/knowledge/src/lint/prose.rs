//! Citations in the prose resolve, and pages that should tell a case do.

use philtrum_model::Language;

use super::Look;
use crate::diagnostic::{Code, Report, Severity};
use crate::names::did_you_mean;
use crate::page::Page;
use philtrum_model::Heading;

pub(super) fn citations_and_cases(look: &Look<'_>, report: &mut Report) {
    for page in look.library.pages.iter().chain(look.library.translations.values()) {
        unknown_citations(look, page, report);
        let tells = matches!(page.folder(), "red-flags" | "reassurances" | "conditions");
        let told = page.section(Heading::Cases).is_some();
        if tells && page.language == Language::En && !told {
            let message = "this page tells no case";
            let help = "describe a person under `## Cases`: cases are run as tests".to_owned();
            let at = page.at(page.title_span.clone());
            report.add(Severity::Warning, Code::NoCase, at, message, help);
        }
    }
}

/// `[@NG128; @CFP-TH]`
fn unknown_citations(look: &Look<'_>, page: &Page<'_>, report: &mut Report) {
    for (start, _) in page.text.match_indices("[@") {
        let rest = page.text.get(start + 1..).unwrap_or("");
        let list = rest.split(']').next().unwrap_or("");
        for key in list.split([';', ',']).map(|key| key.trim().trim_start_matches('@')) {
            if !look.model.sources.is_empty() && look.model.source_named(key).is_none() {
                let ids = look.model.sources.iter().map(|source| source.id.as_str());
                let message = format!("there is no source `{key}`");
                let help = did_you_mean(key, ids);
                let at = page.at(start..start + 2 + list.len());
                report.add(Severity::Error, Code::UnknownId, at, message, help);
            }
        }
    }
}
