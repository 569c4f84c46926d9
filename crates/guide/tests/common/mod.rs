//! A person who answers questions, and the knowledge of this repository.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "each test file uses a part"
)]

pub mod person;

use std::sync::LazyLock;

use philtrum_guide::{Consultation, Item, Page, Step, consult};
use philtrum_model::{Answer, Answers, Asks, Case, FindingId, Model};

/// The shipped model and its cases, compiled once.
pub static SHIPPED: LazyLock<(Model, Vec<Case>)> = LazyLock::new(|| {
    let (model, compiled) = philtrum_folder::shipped();
    (model, compiled.cases)
});

pub fn model() -> &'static Model {
    &SHIPPED.0
}

/// What an interview came to.
pub struct Interview {
    pub pages: Vec<Page>,
    pub answers: Answers,
    pub end: Consultation,
}

/// Lets somebody answer page after page, until advice.
pub fn interview(
    model: &Model,
    about: &Answers,
    answer: impl Fn(FindingId) -> Answer,
) -> Interview {
    let mut answers = Answers::new(about.about);
    for (id, result) in about.iter().filter(|(id, _)| model.finding(*id).result_of.is_some()) {
        answers.set(model, id, result).expect("a result that fits");
    }
    let mut pages = Vec::new();
    loop {
        let end = consult(model, &answers);
        let Step::Ask(page) = &end.step else { return Interview { pages, answers, end } };
        if page.items.contains(&Item::Medicines) {
            answers.taking = Some(about.taking.clone().unwrap_or_default());
        }
        for finding in asked_on(page) {
            answers.set(model, finding, answer(finding)).expect("an answer that fits");
        }
        pages.push(page.clone());
        assert!(pages.len() < 100, "the interview does not end: {pages:?}");
    }
}

pub fn asked_on(page: &Page) -> Vec<FindingId> {
    page.items
        .iter()
        .flat_map(|item| match item {
            Item::Ticks { findings, .. } => findings.clone(),
            Item::Question(finding) => vec![*finding],
            Item::Medicines => Vec::new(),
        })
        .collect()
}

/// Answers what the story says; what it does not say is not so.
pub fn closed_world(model: &Model, story: &Answers) -> impl Fn(FindingId) -> Answer {
    let known = philtrum_guide::consult(model, story).findings;
    move |id| {
        let finding = model.finding(id);
        let present = |fact| known.presence(fact) == philtrum_model::Presence::Present;
        story.get(id).unwrap_or_else(|| match &finding.asks {
            Asks::YesNo if finding.facts().any(present) => Answer::Yes,
            Asks::YesNo => Answer::No,
            Asks::SeveralOf(_) => {
                let bits = finding.facts().zip(0..).filter(|(fact, _)| present(*fact));
                Answer::Several(bits.fold(0, |all, (_, bit)| all | 1 << bit))
            }
            Asks::OneOf(_) | Asks::Number { .. } | Asks::Derived(_) | Asks::Clash => {
                Answer::NotSure
            }
        })
    }
}
