//! Every page has a translation that is as new as itself.

use super::Look;
use crate::diagnostic::{Code, Report, Severity};
use crate::raw::{RawTranslation, bad_toml};
use crate::stamp::hash_of;

pub(super) fn missing_or_stale(look: &Look<'_>, report: &mut Report) {
    // Vignettes are for measuring, not for reading.
    for page in look.library.pages.iter().filter(|page| page.folder() != "cases") {
        let Some(translation) = look.library.translations.get(page.path) else {
            let message = "this page has no Russian translation";
            let help = format!("write `{}.ru.md` beside it", page.stem());
            let at = page.at(page.title_span.clone());
            report.add(Severity::Warning, Code::NoTranslation, at, message, help);
            continue;
        };
        match toml::from_str::<RawTranslation>(translation.toml()) {
            Err(error) => bad_toml(translation, &error, report),
            Ok(data) if data.translates.get_ref() != page.stem() => {
                let message = format!("this file translates `{}`", page.stem());
                let help = format!("write `translates = \"{}\"`", page.stem());
                let at = translation.at_data(data.translates.span());
                report.add(Severity::Error, Code::BadId, at, message, help);
            }
            Ok(data) if *data.of.get_ref() != hash_of(page) => {
                let message = "the English text has changed since it was translated";
                let help = "compare the two, then run `philtrum check --stamp`".to_owned();
                let at = translation.at_data(data.of.span());
                report.add(Severity::Warning, Code::StaleTranslation, at, message, help);
            }
            Ok(_) => {}
        }
    }
    for (path, translation) in &look.library.translations {
        let known = look.library.pages.iter().any(|page| page.path == path);
        if !known && !look.library.broken.contains(translation.stem()) {
            let message = format!("this translates `{path}`, which does not exist");
            let at = translation.at(translation.title_span.clone());
            report.add(Severity::Warning, Code::StaleTranslation, at, message, None);
        }
    }
}
