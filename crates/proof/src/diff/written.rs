//! What a page became, as text with names in place of positions.

use std::fmt::Debug;

use philtrum_model::{FactId, Model};

/// Writes it down as Rust would show it, but for every position its name: `FactId(12)` becomes
/// `facial-droop`.
pub(super) fn written(model: &Model, page: &impl Debug) -> String {
    let shown = format!("{page:?}");
    let mut text = String::with_capacity(shown.len());
    let mut rest = shown.as_str();
    while let Some(next) = rest.chars().next() {
        let end = match next {
            '"' => end_of_quote(rest),
            _ if next.is_alphanumeric() => {
                rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())
            }
            _ => next.len_utf8(),
        };
        let (piece, after) = rest.split_at(end);
        if let Some((name, after)) = position(model, piece, after) {
            text.push_str(&name);
            rest = after;
        } else {
            text.push_str(piece);
            rest = after;
        }
    }
    text
}

/// The fields of a structure that was written down, with what stands in each.
pub(super) fn fields(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let inside = text.split_once('{').and_then(|(_, rest)| rest.rsplit_once('}'));
    let inside = inside.map_or("", |(inside, _)| inside);
    let field = |piece: &'_ str| -> Option<(usize, usize)> {
        let start = piece.len() - piece.trim_start().len();
        piece.find(": ").map(|end| (start, end))
    };
    pieces(inside).into_iter().filter_map(move |piece| {
        let (start, end) = field(piece)?;
        Some((piece.get(start..end)?, piece.get(end + 2..)?.trim_end()))
    })
}

/// What commas part on the outermost level.
fn pieces(text: &str) -> Vec<&str> {
    let (mut pieces, mut depth, mut start, mut at) = (Vec::new(), 0_i32, 0, 0);
    while let Some(next) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let mut end = at + next.len_utf8();
        match next {
            '"' => end = at + text.get(at..).map_or(1, end_of_quote),
            '{' | '[' | '(' => depth += 1,
            '}' | ']' | ')' => depth -= 1,
            ',' if depth == 0 => {
                pieces.extend(text.get(start..at));
                start = end;
            }
            _ => {}
        }
        at = end;
    }
    pieces.extend(text.get(start..));
    pieces
}

/// The words of a text that are not quoted, in its order: among them all names of pages, facts, medicines.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter(|(_, is_name)| *is_name).map(|(word, _)| word)
}

/// The text without this name where it stands for itself: outside quotes, and no part of another name.
pub(super) fn bare(text: &str, name: &str) -> String {
    words(text)
        .filter(|(word, is_name)| !(*is_name && *word == name))
        .map(|(word, _)| word)
        .collect()
}

/// Cuts a text into its names, and all that stands between them: quotes whole.
fn words(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let in_name = |one: char| one.is_alphanumeric() || matches!(one, '-' | '_');
    let mut rest = text;
    std::iter::from_fn(move || {
        let next = rest.chars().next()?;
        let end = match next {
            '"' => end_of_quote(rest),
            _ if in_name(next) => rest.find(|one| !in_name(one)).unwrap_or(rest.len()),
            _ => next.len_utf8(),
        };
        let (word, after) = rest.split_at(end);
        rest = after;
        Some((word, in_name(next)))
    })
}

/// Where the quoted text at the beginning ends.
fn end_of_quote(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// The name of this position, and what stands after it.
fn position<'t>(model: &Model, kind: &str, after: &'t str) -> Option<(String, &'t str)> {
    let (number, after) = after.strip_prefix('(')?.split_once(')')?;
    let at: usize = number.parse().ok()?;
    let name = match kind {
        "FindingId" => model.findings.get(at)?.id.clone(),
        "FactId" if at < model.facts.len() => model.fact_name(FactId::at(at)),
        "RuleId" => model.rules.get(at)?.id.clone(),
        "ConditionId" => model.conditions.get(at)?.id.clone(),
        "SpecialistId" => model.specialists.get(at)?.id.clone(),
        "ScreenId" => model.screens.get(at)?.id.clone(),
        "SourceId" => model.sources.get(at)?.id.clone(),
        "MedicineId" => model.medicines.get(at)?.id.clone(),
        "MedicineClassId" => model.medicine_classes.get(at)?.sheet.id.clone(),
        "InteractionId" => model.interactions.get(at)?.sheet.id.clone(),
        "TreatmentId" => model.treatments.get(at)?.sheet.id.clone(),
        "ExaminationId" => model.examinations.get(at)?.sheet.id.clone(),
        "SelfCareId" => model.self_care.get(at)?.sheet.id.clone(),
        "TriggerId" => model.triggers.get(at)?.sheet.id.clone(),
        "PriceListId" => model.prices.get(at)?.region.clone(),
        // Groups have no names, but those that are in them.
        "GroupId" => {
            let within =
                |one: &&philtrum_model::Finding| one.group.is_some_and(|group| group.index() == at);
            let ids: Vec<_> =
                model.findings.iter().filter(within).map(|one| one.id.as_str()).collect();
            ids.join(" ")
        }
        _ => return None,
    };
    Some((name, after))
}

#[cfg(test)]
mod tests {
    use philtrum_model::{FindingId, SourceId};

    use super::*;

    #[test]
    fn positions_become_names_and_texts_stay() {
        let (model, _) = philtrum_folder::shipped();
        let id = &model.findings[3].id;
        let text = written(&model, &(FindingId(3), "says \"FindingId(3)\" \\", Some(SourceId(0))));
        let source = &model.sources[0].id;
        assert_eq!(text, format!(r#"({id}, "says \"FindingId(3)\" \\", Some({source}))"#));
    }

    #[test]
    fn a_structure_is_cut_into_its_fields() {
        let text = r#"Use { of: "a, b: {", list: [Fact(x), One { y: 2 }], last: "é" }"#;
        let cut: Vec<_> = fields(text).collect();
        let list = "[Fact(x), One { y: 2 }]";
        assert_eq!(cut, [("of", r#""a, b: {""#), ("list", list), ("last", r#""é""#)]);
    }

    #[test]
    fn a_name_is_no_part_of_another() {
        let text = r#"[thunder, thunder-clap, "thunder, it says", a = thunder]"#;
        assert_eq!(bare(text, "thunder"), r#"[, thunder-clap, "thunder, it says", a = ]"#);
        assert_eq!(names(text).collect::<Vec<_>>(), ["thunder", "thunder-clap", "a", "thunder"]);
    }
}
