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
}
