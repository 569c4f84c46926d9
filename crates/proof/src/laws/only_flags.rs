//! P5: nothing but red flags raises the urgency, and nothing but a reassurance lets people stay at home.

use philtrum_model::Urgency;

use crate::Meaning;
use crate::question::Question;

pub(super) fn questions(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let judgement = meaning.anyone.judgement.clone();
    let circuit = &mut meaning.circuit;
    let mut questions = Vec::new();
    for level in Urgency::ALL.into_iter().filter(|level| *level > Urgency::Routine) {
        let without = circuit.and(judgement.at_least(level), !judgement.raised(level));
        questions.push(Question::nobody(format!("{} without a red flag", level.id()), without));
        let ignored = circuit.and(judgement.raised(level), !judgement.at_least(level));
        questions.push(Question::nobody(format!("a red flag, yet below {}", level.id()), ignored));
    }
    let rules = meaning.model.rules.iter().zip(&judgement.fates);
    let reassured = rules.filter(|(rule, _)| rule.is_reassurance()).map(|(_, fate)| fate.so_far);
    let reassured = circuit.any(reassured.collect::<Vec<_>>());
    let at_home = circuit.and(!judgement.at_least(Urgency::Routine), !reassured);
    questions.push(Question::nobody("care at home without a reassurance", at_home));
    questions
}
