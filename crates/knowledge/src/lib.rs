//! From the text of the knowledge pages to a checked [`Model`], or diagnostics that point at lines.
//!
//! The format is described in `knowledge/README.md`. This crate takes bytes and gives values: it opens
//! no file and reads no clock. The modules are the flow of the data:
//!
//! `page` (Markdown) → `raw` (TOML) → `names` (ids) → `compile` (positions and weights) → `lint`

mod bibliography;
mod cases;
mod compile;
mod diagnostic;
mod lint;
mod names;
mod page;
mod raw;
mod stamp;
mod vignettes;
mod weights;

use philtrum_model::{Case, Model, Vignette};

pub use diagnostic::{Code, Diagnostic, Severity, render};
pub use stamp::stamp;

/// A file of the knowledge folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceFile {
    /// Path below the folder, with `/` between names: `findings/age.md`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What became of a knowledge folder.
#[derive(Clone, PartialEq, Debug)]
pub struct Compiled {
    /// The model, unless something is wrong: a folder with one error is refused whole.
    pub model: Option<Model>,
    /// The cases told on the pages; empty without a model.
    pub cases: Vec<Case>,
    /// The vignettes to measure with; empty without a model.
    pub vignettes: Vec<Vignette>,
    /// Everything that is wrong or doubtful, in order of file and line.
    pub diagnostics: Vec<Diagnostic>,
}

/// Compiles and checks a knowledge folder.
///
/// `today` is an ISO date, such as `2026-11-25`; with it, pages whose review is overdue are reported.
#[must_use]
pub fn compile(files: &[SourceFile], today: Option<&str>) -> Compiled {
    let mut report = diagnostic::Report::default();
    let library = page::Library::read(files, &mut report);
    let drafts = raw::Drafts::read(&library, &mut report);
    let names = names::Names::of(&library, &drafts, &mut report);
    let model = compile::model(&library, &drafts, &names, &mut report);
    let (mut cases, mut vignettes) = (Vec::new(), Vec::new());
    if let Some(model) = &model {
        // A case that mentions a page which cannot be read is not at fault.
        if drafts.broken.is_empty() && library.broken.is_empty() {
            cases = cases::read(model, &library, &mut report);
            vignettes = vignettes::read(model, &library, &mut report);
        }
        lint::run(model, &library, &drafts, today, &mut report);
    }
    let diagnostics = report.into_sorted();
    let refused = diagnostics.iter().any(|one| one.severity == Severity::Error);
    let model = model.filter(|_| !refused);
    if model.is_none() {
        cases.clear();
        vignettes.clear();
    }
    Compiled { model, cases, vignettes, diagnostics }
}
