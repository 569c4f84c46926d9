//! Treatments in words: to discuss, often tried, not for this person.

use philtrum_guide::{self as guide, Against};
use philtrum_locale::Messages;
use philtrum_model::{Form, Heading, Severity, SourceId, TreatmentId, Use};

use crate::teller::Teller;

/// A treatment to discuss, or one that is often tried.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// The id of its page.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What kind of thing it is.
    pub form: String,
    /// What it is for here.
    pub cause: String,
    /// How good the evidence is.
    pub evidence: String,
    /// What it is: Markdown.
    pub plain: String,
    /// How long until it helps: Markdown.
    pub how_long: String,
    /// What it does not do: Markdown.
    pub does_not: String,
    /// What to take care of: Markdown.
    pub take_care: String,
    /// What a doctor weighs first: it is offered all the same.
    pub weighed: Vec<Objection>,
    /// Reasons to ask first that are true of the person.
    pub ask_first: Vec<String>,
    /// It is not for people of whom one of these is true, which is not known here.
    pub unknown: Vec<String>,
    /// It could not be checked against what the person takes.
    pub unchecked: bool,
    /// The person takes it already.
    pub taken: bool,
    /// Where the evidence comes from.
    pub source: Option<SourceId>,
}

/// Something that is not for this person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// The id of its page.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it would be for here.
    pub cause: String,
    /// Why it is not for this person; never empty.
    pub because: Vec<Objection>,
}

/// Why something is not for this person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Objection {
    /// The reason.
    pub text: String,
    /// How grave it is, where a page says so.
    pub severity: Option<Severity>,
    /// How grave it is, in words; empty where no page says so.
    pub severity_words: String,
    /// The id of the page about it; empty where there is none.
    pub page: String,
    /// What to do if it is taken already: Markdown.
    pub to_do: String,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

/// What can be said about something that the person thinks of taking.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// Its name.
    pub title: String,
    /// The id of the treatment's page; empty where there is none.
    pub id: String,
    /// What it is: Markdown; may be empty.
    pub plain: String,
    /// What stands against it.
    pub because: Vec<Objection>,
    /// Reasons to ask first that are true of the person.
    pub ask_first: Vec<String>,
    /// It is not for people of whom one of these is true, which is not known here.
    pub unknown: Vec<String>,
    /// It could not be checked against everything that the person takes.
    pub unchecked: bool,
}

pub(super) fn offer(teller: &Teller<'_>, one: &guide::Suggestion) -> Offer {
    let page = teller.0.model.treatment(one.treatment);
    let prose = |heading| teller.prose(&page.sheet, heading);
    let swallowed = !matches!(page.form, Form::Therapy | Form::Procedure);
    Offer {
        id: page.sheet.id.clone(),
        title: teller.title(&page.sheet),
        form: teller.say(&format!("form-{}", page.form.id())),
        cause: teller.condition(one.used.condition),
        evidence: evidence(teller, one.used),
        plain: prose(Heading::PlainWords),
        how_long: prose(Heading::HowLong),
        does_not: prose(Heading::WhatItDoesNot),
        take_care: prose(Heading::TakeCare),
        weighed: objections(teller, &one.suits.weighed, "weighed-too-young"),
        ask_first: teller.traits(&one.suits.ask_first),
        unknown: teller.traits(&one.suits.unknown),
        unchecked: one.suits.unchecked && swallowed,
        taken: one.suits.taken,
        source: one.used.source,
    }
}

/// Said once over all treatments: what they could not be held against.
pub(super) fn caution(teller: &Teller<'_>) -> String {
    let plan = &teller.0.advice.plan;
    let offers = || plan.treatments.iter().chain(&plan.unproven);
    if !offers().any(|one| offer(teller, one).unchecked) {
        return String::new();
    }
    let Some(taking) = &teller.0.answers.taking else {
        return teller.say("plan-unchecked-unasked");
    };
    let mut said = Vec::new();
    if !taking.unlisted.is_empty() {
        let names: Vec<_> = taking.unlisted.iter().map(String::as_str).collect();
        let key = Messages::key_about(teller.0.answers.about, "plan-unchecked-against");
        said.push(teller.with(&key, "names", names.join(", ")));
    }
    if taking.unsure {
        said.push(teller.say("plan-unchecked-unsure"));
    }
    said.join(" ")
}

fn evidence(teller: &Teller<'_>, used: Use) -> String {
    teller.say(&format!("level-{}", used.level.id()))
}

pub(super) fn refusal(teller: &Teller<'_>, one: &guide::Withheld) -> Refusal {
    let page = teller.0.model.treatment(one.treatment);
    Refusal {
        id: page.sheet.id.clone(),
        title: teller.title(&page.sheet),
        cause: teller.condition(one.used.condition),
        because: objections(teller, &one.suits.against, "against-too-young"),
    }
}

pub(super) fn verdict(teller: &Teller<'_>, one: &guide::Considered) -> Verdict {
    let page = |id: TreatmentId| &teller.0.model.treatment(id).sheet;
    let plain = |id| teller.prose(page(id), Heading::PlainWords);
    Verdict {
        title: teller.substance(one.substance),
        id: one.treatment.map_or_else(String::new, |id| page(id).id.clone()),
        plain: one.treatment.map_or_else(String::new, plain),
        because: objections(teller, &one.suits.against, "against-too-young"),
        ask_first: teller.traits(&one.suits.ask_first),
        unknown: teller.traits(&one.suits.unknown),
        unchecked: one.suits.unchecked,
    }
}

/// What stands against it or is weighed, gravest first, each reason once.
fn objections(teller: &Teller<'_>, all: &[Against], too_young: &str) -> Vec<Objection> {
    let mut told: Vec<Objection> = Vec::new();
    for against in all {
        let objection = objection(teller, *against, too_young);
        if !told.iter().any(|one| one.text == objection.text) {
            told.push(objection);
        }
    }
    told.sort_by_key(|one| std::cmp::Reverse(one.severity));
    told
}

fn objection(teller: &Teller<'_>, against: Against, too_young: &str) -> Objection {
    let bare = |text| Objection {
        text,
        severity: None,
        severity_words: String::new(),
        page: String::new(),
        to_do: String::new(),
        sources: Vec::new(),
    };
    let (id, text) = match against {
        Against::Fact(fact) => return bare(teller.trait_of(fact)),
        Against::TooYoung(years) => {
            let years = [("years", years.into())];
            return bare(teller.0.messages.with(too_young, &years));
        }
        Against::Medicine(id, with) => {
            let key = Messages::key_about(teller.0.answers.about, "against-medicine");
            (id, teller.with(&key, "medicine", teller.substance(with)))
        }
        Against::Person(id) => (id, teller.title(&teller.0.model.interaction(id).sheet)),
    };
    let interaction = teller.0.model.interaction(id);
    Objection {
        severity: Some(interaction.severity),
        severity_words: teller.say(&format!("severity-{}", interaction.severity.id())),
        page: interaction.sheet.id.clone(),
        to_do: teller.prose(&interaction.sheet, Heading::WhatToDo),
        sources: interaction.sheet.sources.clone(),
        ..bare(text)
    }
}
