//! Builds the smallest person for whom a condition holds.

use philtrum_model::{
    About, Answer, Answers, Asks, FactId, FindingId, Model, Severity, Taking, When, With,
};

/// For each item of `any`, somebody for whom the condition holds with as few signs as possible.
pub fn one_for_each(model: &Model, when: &When) -> Vec<Answers> {
    (0..when.any.len().max(1))
        .map(|choice| {
            let mut answers = Answers::new(About::Me);
            fulfil(model, when, choice, &mut answers);
            about_whom(model, answers)
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
    for need in &model.finding(id).needs {
        if let Asks::Derived(when) = &model.finding_of(*need).asks {
            fulfil(model, &when.clone(), 0, answers);
        }
    }
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
        Asks::Clash => {
            answers.taking = Some(never_together(model));
            return;
        }
    };
    answers.set(model, id, answer).expect("an answer that fits");
}

/// Two medicines that must not come together.
fn never_together(model: &Model) -> Taking {
    let mut grave = model.interactions.iter().filter(|one| one.severity == Severity::Contra);
    let pair = grave.find_map(|one| match &one.with {
        With::Medicine(other) => Some([one.a[0], other[0]]),
        With::Person(_) => None,
    });
    Taking { taken: pair.expect("there is one").into(), ..Taking::default() }
}

/// This fact, and nothing else.
pub fn with_fact(model: &Model, fact: FactId) -> Answers {
    let mut answers = Answers::new(About::Me);
    make_present(model, fact, &mut answers);
    answers
}

/// About a child, if only a child can have this.
fn about_whom(model: &Model, mut answers: Answers) -> Answers {
    let child = answers.iter().any(|(id, _)| concerns_children(model, id));
    answers.about = if child { About::Child } else { About::Me };
    answers
}

fn concerns_children(model: &Model, id: FindingId) -> bool {
    let finding = model.finding(id);
    let needs = || finding.needs.iter().map(|need| model.fact(*need).finding);
    finding.about_baby || needs().any(|id| concerns_children(model, id))
}
