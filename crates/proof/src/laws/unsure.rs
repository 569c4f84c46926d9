//! P4: "not sure" is never calmer than "no"; of a question with other answers, never calmer than not
//! having been asked.

use philtrum_model::{Asks, FindingId};

use super::danger::lowers;
use crate::Meaning;
use crate::question::Question;
use crate::space::Saying;

pub(super) fn questions(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let model = meaning.model;
    let mut questions = Vec::new();
    for (at, finding) in model.findings.iter().enumerate() {
        let id = FindingId::at(at);
        let before = match &finding.asks {
            Asks::YesNo => Some(Saying::No(id)),
            Asks::OneOf(_) | Asks::SeveralOf(_) | Asks::Number { .. } => None,
            Asks::Derived(_) | Asks::Clash => continue,
        };
        let about = finding.id.clone();
        questions.push(lowers(meaning, id, before, Some(Saying::NotSure(id)), about));
    }
    questions
}
