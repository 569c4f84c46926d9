//! Links between pages lead somewhere: `[words](../conditions/bells-palsy.md)`.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Parser, Tag};

use super::Look;
use crate::diagnostic::{Code, Report, Severity};
use crate::names::did_you_mean;
use crate::page::Page;

pub(super) fn lead_somewhere(look: &Look<'_>, report: &mut Report) {
    let paths: BTreeSet<&str> = look.library.pages.iter().map(|page| page.path).collect();
    for page in look.library.pages.iter().chain(look.library.translations.values()) {
        if page.text.contains("](") {
            check(page, &paths, report);
        }
    }
}

fn check(page: &Page<'_>, paths: &BTreeSet<&str>, report: &mut Report) {
    for (event, span) in Parser::new(page.text).into_offset_iter() {
        let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
        let target = dest_url.strip_prefix("../").unwrap_or(&dest_url);
        if dest_url.starts_with("../") && paths.contains(target) {
            continue;
        }
        let (message, help) = if dest_url.contains("://") {
            let message = format!("`{dest_url}` leads out of the knowledge");
            (message, Some("cite a source instead: `[@KEY]`".to_owned()))
        } else {
            let message = format!("there is no page `{dest_url}`");
            let near = did_you_mean(target, paths.iter().copied());
            let near = near.map(|help| help.replacen('`', "`../", 1));
            let rule = "links name the English page from the folder above: `../conditions/tia.md`";
            (message, near.or_else(|| Some(rule.to_owned())))
        };
        report.add(Severity::Error, Code::DeadLink, page.at(span), message, help);
    }
}
