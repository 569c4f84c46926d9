//! Answers and facts in words.

use philtrum_guide::statement;
use philtrum_model::{Answer, Answers, Asks, FactId, FindingId, Language, Model, Presence};

use crate::app::Visit;

/// A number in thousandths, as people write it.
pub(crate) fn number(thousandths: i32) -> String {
    let (whole, rest) = (thousandths / 1000, (thousandths % 1000).abs());
    if rest == 0 {
        return whole.to_string();
    }
    format!("{whole}.{rest:03}").trim_end_matches('0').to_owned()
}

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

/// A fact as a statement about this person: a number is named, and what was chosen stands for the
/// values that were not.
pub(crate) fn fact(
    model: &Model,
    answers: &Answers,
    fact: FactId,
    presence: Presence,
    language: Language,
) -> String {
    let id = model.fact(fact).finding;
    let title = model.finding(id).title.get(language);
    match (&model.finding(id).asks, answers.get(id), presence) {
        (Asks::Number { .. }, Some(Answer::Number(thousandths)), _) => {
            format!("{title}: {}", number(thousandths))
        }
        (Asks::OneOf(values), Some(Answer::One(chosen)), Presence::Absent) => {
            let label = values.get(usize::from(chosen)).map(|value| value.label.get(language));
            format!("{title}: {}", label.unwrap_or_default())
        }
        _ => statement(model, fact, presence, language),
    }
}
