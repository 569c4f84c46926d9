//! What is wrong with a page, where, and what to do about it.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use crate::SourceFile;

/// What kind of mistake it is. The word is stable: programs may rely on it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The file is not UTF-8.
    NotUtf8,
    /// The page has no first-level heading.
    NoTitle,
    /// The page has no TOML block.
    NoData,
    /// The TOML block cannot be read.
    BadToml,
    /// No such kind of page, or it lies in the wrong folder.
    WrongKind,
    /// The id is not kebab-case, or is not the file name.
    BadId,
    /// Two pages with one id.
    DuplicateId,
    /// No page has this id.
    UnknownId,
    /// The finding has no such value, or needs one.
    BadValue,
    /// A heading is missing, unknown or doubled.
    BadSection,
    /// A number is out of range.
    BadNumber,
    /// A number has neither a source nor the word `estimate`.
    NumberWithoutSource,
    /// A cause lists a finding whose background is not known.
    NoBackground,
    /// A rule without a condition, or with an impossible one.
    BadRule,
    /// A property that claims nothing, or of nobody in particular.
    BadProperty,
    /// A red flag calms without saying why.
    CalmsWithoutReason,
    /// Findings that need each other in a circle.
    Circle,
    /// A case cannot be read.
    BadCase,
    /// A case ends otherwise than its page expects. Found by running it, not by reading it.
    CaseFails,
    /// The bibliography cannot be read.
    BadBibliography,
    /// A page has no translation.
    NoTranslation,
    /// A translation is older than the text it translates, or belongs to no page.
    StaleTranslation,
    /// Nothing uses this finding or source.
    Unused,
    /// The review of a page is overdue.
    ReviewOverdue,
    /// A rule can never fire.
    NeverFires,
    /// A more urgent rule fires whenever this one does.
    Shadowed,
    /// A page that should tell a case tells none.
    NoCase,
    /// An ambulance rule that the danger screens neither rule out nor bring near.
    HiddenDanger,
    /// *In plain words* is not plain enough.
    HardToRead,
    /// A link to a page that is not there.
    DeadLink,
    /// A cause about which no page says what to do.
    NothingToDo,
}

impl Code {
    /// The word: `unknown-id`.
    #[must_use]
    pub fn id(self) -> String {
        serde_word(self)
    }
}

/// The kebab-case name of a unit variant.
fn serde_word(code: Code) -> String {
    let mut word = String::new();
    for (index, letter) in format!("{code:?}").chars().enumerate() {
        if letter.is_ascii_uppercase() && index > 0 {
            word.push('-');
        }
        word.push(letter.to_ascii_lowercase());
    }
    word
}

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The folder is refused.
    Error,
    /// The folder can be used, but somebody should look.
    Warning,
}

/// One thing that is wrong.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Diagnostic {
    /// What kind of mistake it is.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// The file, below the knowledge folder.
    pub path: String,
    /// The bytes at fault.
    pub span: Range<usize>,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, in one sentence, with input in backticks.
    pub message: String,
    /// What to do next.
    pub help: Option<String>,
}

/// Where diagnostics are collected.
#[derive(Default)]
pub(crate) struct Report(Vec<Diagnostic>);

impl Report {
    /// Reports something; the help may follow through the reference that is returned.
    pub(crate) fn add(
        &mut self,
        severity: Severity,
        code: Code,
        at: (&str, &str, Range<usize>),
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        let (path, text, span) = at;
        let line = 1 + text.bytes().take(span.start).filter(|byte| *byte == b'\n').count();
        let (path, message, help) = (path.to_owned(), message.into(), help.into());
        self.0.push(Diagnostic { code, severity, path, span, line, message, help });
    }

    /// Whether something was found for which the folder is refused.
    pub(crate) fn has_errors(&self) -> bool {
        self.0.iter().any(|one| one.severity == Severity::Error)
    }

    pub(crate) fn into_sorted(self) -> Vec<Diagnostic> {
        let mut all = self.0;
        all.sort_by(|a, b| (&a.path, a.span.start, a.code).cmp(&(&b.path, b.span.start, b.code)));
        all.dedup();
        all
    }
}

/// Draws diagnostics for people, in the manner of rustc.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], files: &[SourceFile], colour: bool) -> String {
    let texts: BTreeMap<&str, String> = files
        .iter()
        .map(|file| (file.path.as_str(), String::from_utf8_lossy(&file.bytes).into_owned()))
        .collect();
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let drawn = diagnostics.iter().map(|one| {
        let text = texts.get(one.path.as_str()).map_or("", String::as_str);
        draw(&renderer, one, text)
    });
    drawn.collect::<Vec<_>>().join("\n\n")
}

fn draw(renderer: &Renderer, one: &Diagnostic, text: &str) -> String {
    let level = match one.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let start = floor(text, one.span.start);
    let end = floor(text, one.span.end).max(start);
    let code = one.code.id();
    let snippet = Snippet::source(text)
        .path(one.path.as_str())
        .annotation(AnnotationKind::Primary.span(start..end));
    let mut group = level.primary_title(one.message.as_str()).id(code.as_str()).element(snippet);
    if let Some(help) = &one.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// The nearest place before `at` where the text can be cut.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
