//! The TOML blocks of the pages, as written: every id still a word with its place.

use std::collections::BTreeMap;
use std::ops::Range;

use philtrum_model::Basis;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::diagnostic::{Code, Report, Severity};
use crate::names::did_you_mean;
use crate::page::{Library, Page};

/// An id with its place in the TOML block.
pub(crate) type Word = Spanned<String>;

/// A page together with its data.
pub(crate) struct Draft<'a, T> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) data: T,
}

/// Every page with readable data, by kind, sorted by id.
#[derive(Default)]
pub(crate) struct Drafts<'a> {
    pub(crate) findings: Vec<Draft<'a, RawFinding>>,
    pub(crate) rules: Vec<Draft<'a, RawRule>>,
    pub(crate) conditions: Vec<Draft<'a, RawCondition>>,
    pub(crate) specialists: Vec<Draft<'a, RawSpecialist>>,
    pub(crate) screens: Vec<Draft<'a, RawScreen>>,
    pub(crate) vignettes: Vec<Draft<'a, RawVignettes>>,
    /// Pages whose data cannot be read, by file name without ending.
    pub(crate) broken: Vec<&'a str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawFinding {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
    pub(crate) asks: Asked,
    #[serde(default)]
    pub(crate) needs: Vec<Word>,
    pub(crate) group: Option<String>,
    pub(crate) hpo: Option<String>,
    #[serde(default)]
    pub(crate) given_needs: bool,
    #[serde(default)]
    pub(crate) about_baby: bool,
    #[serde(default)]
    pub(crate) danger: bool,
    pub(crate) unit: Option<String>,
    pub(crate) range: Option<Spanned<[f64; 2]>>,
    #[serde(default)]
    pub(crate) values: Vec<Word>,
    #[serde(default)]
    pub(crate) bands: BTreeMap<String, RawBand>,
    pub(crate) background: Option<Spanned<RawBackground>>,
    pub(crate) when: Option<RawWhen>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Asked {
    YesNo,
    OneOf,
    SeveralOf,
    Number,
    Derived,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBand {
    pub(crate) from: Option<f64>,
    pub(crate) below: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBackground {
    pub(crate) adult: Shares,
    pub(crate) child: Option<Shares>,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

/// A background: one number, or one a value.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Shares {
    One(f64),
    Each(BTreeMap<String, f64>),
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct RawWhen {
    pub(crate) all: Vec<Word>,
    pub(crate) any: Vec<Word>,
    pub(crate) at_least: Option<RawAtLeast>,
    pub(crate) only: Vec<Word>,
    pub(crate) unless: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAtLeast {
    pub(crate) count: Spanned<u8>,
    pub(crate) of: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawRule {
    pub(crate) kind: String,
    pub(crate) id: Word,
    pub(crate) urgency: Word,
    pub(crate) see: Word,
    pub(crate) sources: Spanned<Vec<Word>>,
    pub(crate) basis: Spanned<Basis>,
    pub(crate) review: RawReview,
    #[serde(default)]
    pub(crate) unless_why: String,
    #[serde(default)]
    pub(crate) may_come_late: String,
    pub(crate) when: Spanned<RawWhen>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawReview {
    pub(crate) on: Spanned<toml::value::Datetime>,
    pub(crate) until: Spanned<toml::value::Datetime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCondition {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
    #[serde(default)]
    pub(crate) codes: BTreeMap<String, String>,
    pub(crate) specialists: Spanned<Vec<Word>>,
    pub(crate) sources: Vec<Word>,
    pub(crate) review: RawReview,
    pub(crate) prior: RawPrior,
    pub(crate) findings: BTreeMap<Word, Spanned<RawShare>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPrior {
    pub(crate) adult: Spanned<RawShare>,
    pub(crate) child: Spanned<RawShare>,
    pub(crate) sex: Option<Spanned<RawSex>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawShare {
    pub(crate) p: f64,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSex {
    pub(crate) female: f64,
    pub(crate) source: Option<Word>,
    pub(crate) basis: Basis,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSpecialist {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
    pub(crate) review: RawReview,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawScreen {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
    pub(crate) layout: philtrum_model::Layout,
    #[serde(default)]
    pub(crate) signs: bool,
    pub(crate) order: u16,
    pub(crate) findings: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawVignettes {
    #[expect(dead_code, reason = "read once, to choose this type")]
    kind: String,
    pub(crate) id: Word,
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

/// The kinds of pages and their folders.
const KINDS: [(&str, &str); 7] = [
    ("finding", "findings"),
    ("red-flag", "red-flags"),
    ("reassurance", "reassurances"),
    ("condition", "conditions"),
    ("specialist", "specialists"),
    ("screen", "screens"),
    ("vignettes", "cases"),
];

impl<'a> Drafts<'a> {
    pub(crate) fn read(library: &'a Library<'a>, report: &mut Report) -> Self {
        let mut drafts = Self::default();
        for page in &library.pages {
            drafts.add(page, report);
        }
        drafts.findings.sort_by(|a, b| a.data.id.get_ref().cmp(b.data.id.get_ref()));
        drafts.rules.sort_by(|a, b| a.data.id.get_ref().cmp(b.data.id.get_ref()));
        drafts.conditions.sort_by(|a, b| a.data.id.get_ref().cmp(b.data.id.get_ref()));
        drafts.specialists.sort_by(|a, b| a.data.id.get_ref().cmp(b.data.id.get_ref()));
        drafts.screens.sort_by_key(|screen| screen.data.order);
        drafts
    }

    fn add(&mut self, page: &'a Page<'a>, report: &mut Report) {
        let read = match kind_of(page, report) {
            Some("finding") => read(page, &mut self.findings, report),
            Some("red-flag" | "reassurance") => read(page, &mut self.rules, report),
            Some("condition") => read(page, &mut self.conditions, report),
            Some("specialist") => read(page, &mut self.specialists, report),
            Some("screen") => read(page, &mut self.screens, report),
            Some(_) => read(page, &mut self.vignettes, report),
            None => false,
        };
        if !read {
            self.broken.push(page.stem());
        }
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
    let Some((kind, folder)) = KINDS.iter().find(|(kind, _)| kind == word) else {
        let help = did_you_mean(word, KINDS.iter().map(|(kind, _)| *kind));
        let message = format!("there is no kind of page `{word}`");
        let at = page.at_data(table.kind.span());
        report.add(Severity::Error, Code::WrongKind, at, message, help);
        return None;
    };
    if page.folder() != *folder {
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
