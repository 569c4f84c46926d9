//! P4: "not sure" is never calmer than "no", and never calmer than not having been asked.

use philtrum_model::{Asks, FindingId};

use super::danger::less_urgent;
use crate::Meaning;
use crate::question::{Change, Question};
use crate::space::Saying;

pub(super) fn questions(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let model = meaning.model;
    let mut questions = Vec::new();
    for (at, finding) in model.findings.iter().enumerate() {
        let id = FindingId::at(at);
        let no = match &finding.asks {
            Asks::YesNo => Some(Some(Saying::No(id))),
            Asks::OneOf(_) | Asks::SeveralOf(_) | Asks::Number { .. } => None,
            Asks::Derived(_) | Asks::Clash => continue,
        };
        for before in no.into_iter().chain([None]) {
            let words = if before.is_some() { "no → not sure" } else { "not asked → not sure" };
            let about = format!("{}: {words}", finding.id);
            let change = Change { finding: id, before, after: Some(Saying::NotSure(id)) };
            questions.push(less_urgent(meaning, change, about));
        }
    }
    questions
}
