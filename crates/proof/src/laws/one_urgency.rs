//! P1: exactly one urgency, for every state.

use philtrum_model::Urgency;

use crate::Meaning;
use crate::question::Question;

pub(super) fn questions(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let judgement = meaning.anyone.judgement.clone();
    let circuit = &mut meaning.circuit;
    let levels = Urgency::ALL.map(|level| judgement.is(circuit, level));
    let two = circuit.at_least(2, &levels);
    let one = circuit.any(levels);
    vec![Question::nobody("two levels at once", two), Question::nobody("no level at all", !one)]
}
