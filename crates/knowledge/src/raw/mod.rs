//! The TOML blocks of the pages, as written: every id still a word with its place.

mod care;
mod interview;
mod property;

use std::ops::Range;

use philtrum_model::Kind;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::diagnostic::{Code, Report, Severity};
use crate::names::did_you_mean;
use crate::page::{Library, Page};

pub(crate) use care::{
    RawArticle, RawClaim, RawExamination, RawHead, RawInteraction, RawInventory, RawMedicines,
    RawMember, RawPrices, RawResult, RawScale, RawSelfCare, RawStory, RawTreatment, RawTrigger,
};
pub(crate) use interview::{
    Asked, RawCondition, RawFinding, RawRule, RawScreen, RawShare, RawSpecialist, RawVignettes,
    RawWhen, Shares,
};
pub(crate) use property::{RawClaimed, RawPremise, RawProperty};

/// An id with its place in the TOML block.
pub(crate) type Word = Spanned<String>;

/// A page together with its data.
pub(crate) struct Draft<'a, T> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) data: T,
}

/// Declares [`Drafts`]: every page with readable data, by kind.
macro_rules! drafts {
    ($($list:ident: $raw:ident = $($kind:literal)|+),+ $(,)?) => {
        /// Every page with readable data, by kind, sorted by id; screens in the order of asking.
        #[derive(Default)]
        pub(crate) struct Drafts<'a> {
            $(pub(crate) $list: Vec<Draft<'a, $raw>>,)+
            /// Pages whose data cannot be read, by file name without ending.
            pub(crate) broken: Vec<&'a str>,
        }

        impl<'a> Drafts<'a> {
            fn add(&mut self, page: &'a Page<'a>, report: &mut Report) {
                let read = match kind_of(page, report) {
                    $(Some($($kind)|+) => read(page, &mut self.$list, report),)+
                    _ => false,
                };
                if !read {
                    self.broken.push(page.stem());
                }
            }

            fn sort(&mut self) {
                $(self.$list.sort_by(|a, b| a.data.id.get_ref().cmp(b.data.id.get_ref()));)+
                self.screens.sort_by_key(|screen| screen.data.order);
            }

            /// The id of every page, with the page.
            pub(crate) fn ids(&self) -> Vec<(&Word, &Page<'a>)> {
                let mut ids = Vec::new();
                $(ids.extend(self.$list.iter().map(|draft| (&draft.data.id, draft.page)));)+
                ids
            }
        }
    };
}

drafts! {
    findings: RawFinding = "finding",
    rules: RawRule = "red-flag" | "reassurance",
    conditions: RawCondition = "condition",
    specialists: RawSpecialist = "specialist",
    screens: RawScreen = "screen",
    vignettes: RawVignettes = "vignettes",
    medicines: RawMedicines = "medicines",
    interactions: RawInteraction = "interaction",
    treatments: RawTreatment = "treatment",
    examinations: RawExamination = "examination",
    self_care: RawSelfCare = "self-care",
    triggers: RawTrigger = "trigger",
    scales: RawScale = "scale",
    stories: RawStory = "story",
    prices: RawPrices = "prices",
    articles: RawArticle = "article",
    inventories: RawInventory = "inventory",
    properties: RawProperty = "property",
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawReview {
    pub(crate) on: Spanned<toml::value::Datetime>,
    pub(crate) until: Spanned<toml::value::Datetime>,
}

/// Everyday names.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RawNames {
    pub(crate) en: Vec<String>,
    pub(crate) ru: Vec<String>,
}

/// What every page says first.
#[derive(Deserialize)]
struct RawKind {
    kind: Word,
}

/// The TOML block of a translation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawTranslation {
    pub(crate) translates: Word,
    pub(crate) of: Word,
}

/// Pages of vignettes are measured with, not read: they are no [`Kind`].
const VIGNETTES: (&str, &str) = ("vignettes", "cases");

/// The kinds of pages and their folders.
fn kinds() -> impl Iterator<Item = (&'static str, &'static str)> {
    Kind::ALL.into_iter().map(|kind| (kind.id(), kind.folder())).chain([VIGNETTES])
}

impl<'a> Drafts<'a> {
    pub(crate) fn read(library: &'a Library<'a>, report: &mut Report) -> Self {
        let mut drafts = Self::default();
        for page in &library.pages {
            drafts.add(page, report);
        }
        drafts.sort();
        drafts
    }
}

/// The kind that a page claims, if there is one and the page lies in its folder.
fn kind_of(page: &Page<'_>, report: &mut Report) -> Option<&'static str> {
    // Unknown fields are the next step's business.
    let table: RawKind = match toml::from_str(page.toml()) {
        Ok(table) => table,
        Err(error) => {
            bad_toml(page, &error, report);
            return None;
        }
    };
    let word = table.kind.get_ref();
    let Some((kind, folder)) = kinds().find(|(kind, _)| kind == word) else {
        let help = did_you_mean(word, kinds().map(|(kind, _)| kind));
        let message = format!("there is no kind of page `{word}`");
        let at = page.at_data(table.kind.span());
        report.add(Severity::Error, Code::WrongKind, at, message, help);
        return None;
    };
    if page.folder() != folder {
        let message = format!("a page of kind `{kind}` belongs in the folder `{folder}`");
        let help = format!("move it to `{folder}/{}.md`", page.stem());
        let at = page.at_data(table.kind.span());
        report.add(Severity::Error, Code::WrongKind, at, message, help);
    }
    Some(kind)
}

/// Reads the TOML block as a page of this kind; says whether that went well.
fn read<'a, T: DeserializeOwned>(
    page: &'a Page<'a>,
    drafts: &mut Vec<Draft<'a, T>>,
    report: &mut Report,
) -> bool {
    match toml::from_str(page.toml()) {
        Ok(data) => {
            drafts.push(Draft { page, data });
            true
        }
        Err(error) => {
            bad_toml(page, &error, report);
            false
        }
    }
}

/// Reports what the TOML reader says, in our words where a key is unknown.
pub(crate) fn bad_toml(page: &Page<'_>, error: &toml::de::Error, report: &mut Report) {
    let span = error.span().unwrap_or(Range { start: 0, end: page.data.len() });
    let quoted: Vec<&str> = error.message().split('`').skip(1).step_by(2).collect();
    let (message, help) = match quoted.as_slice() {
        [unknown, known @ ..] if error.message().starts_with("unknown field") => {
            let message = format!("no page of this kind has a key `{unknown}`");
            (message, did_you_mean(unknown, known.iter().copied()))
        }
        [unknown, known @ ..] if error.message().starts_with("unknown variant") => {
            let message = format!("`{unknown}` cannot stand here");
            (message, did_you_mean(unknown, known.iter().copied()))
        }
        [missing] if error.message().starts_with("missing field") => {
            let message = format!("the key `{missing}` is missing");
            (
                message,
                Some("see `knowledge/README.md` for what a page of this kind holds".to_owned()),
            )
        }
        _ => (format!("this TOML cannot be read: {}", error.message().trim()), None),
    };
    report.add(Severity::Error, Code::BadToml, page.at_data(span), message, help);
}
