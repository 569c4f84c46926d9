//! What is not wrong, but should be looked at. One lint, one file.

mod bare;
mod dates;
mod hidden;
mod links;
mod prose;
mod reading;
mod rules;
mod translation;
mod unused;

use philtrum_model::Model;

use crate::diagnostic::Report;
use crate::page::Library;
use crate::raw::Drafts;

/// What a lint may look at.
pub(crate) struct Look<'a> {
    pub(crate) model: &'a Model,
    pub(crate) library: &'a Library<'a>,
    pub(crate) drafts: &'a Drafts<'a>,
    pub(crate) today: Option<&'a str>,
}

/// Runs every lint.
pub(crate) fn run(
    model: &Model,
    library: &Library<'_>,
    drafts: &Drafts<'_>,
    today: Option<&str>,
    report: &mut Report,
) {
    let look = Look { model, library, drafts, today };
    translation::missing_or_stale(&look, report);
    prose::citations_and_cases(&look, report);
    links::lead_somewhere(&look, report);
    dates::overdue(&look, report);
    reading::plain_words(&look, report);
    // What compares pages with each other would only repeat an error in other words.
    if !report.has_errors() {
        unused::findings_and_sources(&look, report);
        bare::causes_and_classes(&look, report);
        rules::dead_or_shadowed(&look, report);
        hidden::ambulance_rules(&look, report);
    }
}
