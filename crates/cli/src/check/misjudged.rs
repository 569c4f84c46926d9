//! Cases that end otherwise than their page expects, as diagnostics.

use std::ops::Range;

use philtrum_guide::{Misjudged, judge};
use philtrum_knowledge::{Code, Compiled, Diagnostic, Severity, SourceFile};
use philtrum_model::{Case, Model, Rank, Wanted};

/// Runs every case.
pub(super) fn find(compiled: &Compiled, files: &[SourceFile]) -> Vec<Diagnostic> {
    let Some(model) = &compiled.model else { return Vec::new() };
    compiled
        .cases
        .iter()
        .filter_map(|case| {
            let misjudged = judge(model, case).err()?;
            Some(diagnostic(model, case, misjudged, files))
        })
        .collect()
}

fn diagnostic(
    model: &Model,
    case: &Case,
    misjudged: Misjudged,
    files: &[SourceFile],
) -> Diagnostic {
    let (message, help) = in_words(model, misjudged);
    Diagnostic {
        code: Code::CaseFails,
        severity: Severity::Error,
        path: case.path.clone(),
        span: span(case, files),
        line: case.line,
        message,
        help: Some(help),
    }
}

fn in_words(model: &Model, misjudged: Misjudged) -> (String, String) {
    match misjudged {
        Misjudged::Urgency { expected, found } => (
            format!("this case ends as `{}`, not as `{}`", found.id(), expected.id()),
            "correct the rule, the answers or the expectation".to_owned(),
        ),
        Misjudged::Rank { condition, expected, found, first } => {
            let wanted = match expected {
                Rank::First => "first",
                Rank::FirstThree => "in the first three",
                Rank::NotFirst => "not first",
            };
            let (id, first) = (&model.condition(condition).id, &model.condition(first).id);
            (
                format!("`{id}` stands at place {found}, and should stand {wanted}"),
                format!("`{first}` stands first; see `philtrum assess` for the reasons"),
            )
        }
        Misjudged::Plan(Wanted { verb, kind, id }) => (
            format!("the plan does not do this: `{} {}/{id}`", verb.id(), kind.folder()),
            "see `philtrum assess --rest-no` for the whole plan".to_owned(),
        ),
    }
}

/// The bytes of the first line of the case.
fn span(case: &Case, files: &[SourceFile]) -> Range<usize> {
    let bytes =
        files.iter().find(|file| file.path == case.path).map_or(&[][..], |file| &file.bytes);
    let mut lines = bytes.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.by_ref().take(case.line.saturating_sub(1)).map(<[u8]>::len).sum();
    let line = lines.next().unwrap_or_default().trim_ascii_end();
    before..before + line.len()
}
