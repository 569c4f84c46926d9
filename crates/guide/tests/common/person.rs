//! Builds the smallest person for whom a condition holds.

use philtrum_model::{About, Answer, Answers, Asks, FactId, Model, When};

/// Somebody for whom the condition holds with as few signs as possible.
pub fn smallest(model: &Model, when: &When) -> Answers {
    let mut answers = Answers::new(About::Me);
    fulfil(model, when, 0, &mut answers);
    answers
}

/// One such person for each item of `any`.
pub fn one_for_each(model: &Model, when: &When) -> Vec<Answers> {
    (0..when.any.len().max(1))
        .map(|choice| {
            let mut answers = Answers::new(About::Me);
            fulfil(model, when, choice, &mut answers);
            answers
        })
        .collect()
}

fn fulfil(model: &Model, when: &When, choice: usize, answers: &mut Answers) {
    let of = when.at_least.iter().flat_map(|at| at.of.iter().take(at.count.into()));
    for fact in when.all.iter().chain(when.any.get(choice)).chain(of) {
        make_present(model, *fact, answers);
    }
}

fn make_present(model: &Model, fact: FactId, answers: &mut Answers) {
    let (id, value) = (model.fact(fact).finding, model.fact(fact).value);
    let answer = match &model.finding(id).asks {
        Asks::YesNo => Answer::Yes,
        Asks::OneOf(_) if matches!(answers.get(id), Some(Answer::One(_))) => return,
        Asks::OneOf(_) => Answer::One(value),
        Asks::SeveralOf(_) => {
            let Some(Answer::Several(bits)) = answers.get(id).or(Some(Answer::Several(0))) else {
                return;
            };
            Answer::Several(bits | 1 << value)
        }
        Asks::Number { bands, .. } => {
            let band = &bands[usize::from(value)];
            Answer::Number(band.from.or(band.below.map(|below| below - 1)).unwrap_or(0))
        }
        Asks::Derived(when) => return fulfil(model, &when.clone(), 0, answers),
    };
    answers.set(model, id, answer).expect("an answer that fits");
}
