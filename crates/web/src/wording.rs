//! Answers in words.

use philtrum_guide::number;
use philtrum_model::{Answer, FindingId};

use crate::app::Visit;

/// Whether an answer chooses the value at this index.
pub(crate) fn is_chosen(answer: Answer, index: usize) -> bool {
    match answer {
        Answer::One(value) => usize::from(value) == index,
        Answer::Several(bits) => {
            u32::try_from(index).ok().and_then(|at| bits.checked_shr(at)).unwrap_or(0) & 1 == 1
        }
        _ => false,
    }
}

/// An answer as the person gave it.
pub(crate) fn answer(visit: &Visit, finding: FindingId, answer: Answer) -> String {
    let say = |key| visit.messages().get(key);
    match answer {
        Answer::Yes => say("answer-yes"),
        Answer::No => say("answer-no"),
        Answer::NotSure => say("answer-not-sure"),
        Answer::Several(0) => say("answer-none"),
        Answer::Number(thousandths) => number(thousandths),
        Answer::One(_) | Answer::Several(_) => {
            let values = visit.model().finding(finding).values().iter().enumerate();
            let chosen = values.filter(|(index, _)| is_chosen(answer, *index));
            let labels: Vec<_> = chosen.map(|(_, value)| value.label.get(visit.language)).collect();
            labels.join("; ")
        }
    }
}
