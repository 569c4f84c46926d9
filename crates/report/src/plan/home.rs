//! What to do at home, in words.

use philtrum_guide as guide;
use philtrum_model::Heading;

use super::treatments::{Objection, Refusal};
use crate::teller::Teller;

/// Something to do at home.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measure {
    /// The id of its page.
    pub id: String,
    /// Its name.
    pub title: String,
    /// To what end.
    pub goal: String,
    /// What it is for here; empty where it is for everybody.
    pub cause: String,
    /// How good the evidence is.
    pub evidence: String,
    /// What it is: Markdown.
    pub plain: String,
    /// How to do it: Markdown.
    pub how: String,
    /// What to expect: Markdown.
    pub expect: String,
    /// When to stop and see somebody: Markdown.
    pub stop: String,
    /// When to look whether it helped; empty where that makes no sense.
    pub reassess: String,
    /// It is not for people of whom one of these is true, which is not known here.
    pub unknown: Vec<String>,
}

pub(super) fn measure(teller: &Teller<'_>, one: &guide::HomeMeasure) -> Measure {
    let page = teller.0.model.self_care_at(one.measure);
    let prose = |heading| teller.prose(&page.sheet, heading);
    Measure {
        id: page.sheet.id.clone(),
        title: teller.title(&page.sheet),
        goal: teller.say(&format!("goal-{}", page.goal.id())),
        cause: one.condition.map_or_else(String::new, |id| teller.condition(id)),
        evidence: teller.say(&format!("level-{}", page.level.id())),
        plain: prose(Heading::PlainWords),
        how: prose(Heading::HowToDoIt),
        expect: prose(Heading::WhatToExpect),
        stop: prose(Heading::WhenToStop),
        reassess: page.reassess_days.map_or_else(String::new, |days| {
            teller.0.messages.with("data-reassess-days", &[("days", days.into())])
        }),
        unknown: teller.traits(&one.unknown),
    }
}

pub(super) fn kept(teller: &Teller<'_>, one: &guide::Kept) -> Refusal {
    let page = teller.0.model.self_care_at(one.measure);
    let because = one.because.iter().map(|fact| Objection {
        text: teller.trait_of(*fact),
        severity: None,
        severity_words: String::new(),
        page: String::new(),
        to_do: String::new(),
        sources: Vec::new(),
    });
    Refusal {
        id: page.sheet.id.clone(),
        title: teller.title(&page.sheet),
        cause: String::new(),
        because: because.collect(),
    }
}
