//! Examinations in words.

use philtrum_guide as guide;
use philtrum_model::{Answer, Heading, SourceId};

use super::outcomes_in_words;
use crate::prices::price_of;
use crate::teller::Teller;

/// An examination that helps to decide.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Examination {
    /// The id of its page.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Causes that it helps to tell.
    pub causes: Vec<String>,
    /// What it is: Markdown.
    pub plain: String,
    /// What each result would change.
    pub outcomes: Vec<OutcomeLine>,
    /// How to prepare: Markdown.
    pub prepare: String,
    /// Risks: Markdown.
    pub risks: String,
    /// What is true of the person and must be told before.
    pub risky: Vec<String>,
    /// What must be told before, if it is so.
    pub unknown: Vec<String>,
    /// One does it at home; no doctor is asked for it.
    pub at_home: bool,
    /// What it costs where the person lives; empty if that is not known.
    pub price: String,
    /// Where the price comes from.
    pub price_source: Option<SourceId>,
    /// The finding that holds its result; empty if none can be entered.
    pub result: String,
    /// The result that was entered; empty if none was.
    pub entered: String,
}

/// What a result would change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutcomeLine {
    /// The result.
    pub result: String,
    /// What would change.
    pub then: String,
}

/// An examination that is often sold for this, and does not help.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Needless {
    /// The id of its page.
    pub id: String,
    /// Its name.
    pub title: String,
    /// For which cause.
    pub cause: String,
    /// Why it does not help here: Markdown; may be empty.
    pub why: String,
}

/// The key of the price lists for what one does at home.
const AT_HOME: &str = "at-home";

pub(super) fn useful(teller: &Teller<'_>, one: &guide::Useful) -> Examination {
    let model = teller.0.model;
    let page = model.examination(one.examination);
    let finding = page.result.map(|id| model.finding(id));
    let chosen = page.result.and_then(|id| teller.0.answers.get(id));
    let entered = finding.zip(chosen).map(|(finding, answer)| match answer {
        Answer::One(value) => finding
            .values()
            .get(usize::from(value))
            .map_or_else(String::new, |one| one.label.get(teller.language()).to_owned()),
        _ => teller.say("answer-not-sure"),
    });
    let (price, price_source) = price_of(teller, page);
    Examination {
        id: page.sheet.id.clone(),
        title: teller.title(&page.sheet),
        causes: one.causes.iter().map(|id| teller.condition(*id)).collect(),
        plain: teller.prose(&page.sheet, Heading::PlainWords),
        outcomes: outcomes_in_words(teller, one.examination),
        prepare: teller.prose(&page.sheet, Heading::HowToPrepare),
        risks: teller.prose(&page.sheet, Heading::Risks),
        risky: teller.traits(&one.risky),
        unknown: teller.traits(&one.unknown),
        at_home: page.price.as_deref() == Some(AT_HOME),
        price,
        price_source,
        result: finding.map_or_else(String::new, |finding| finding.id.clone()),
        entered: entered.unwrap_or_default(),
    }
}

pub(super) fn needless(teller: &Teller<'_>, one: &guide::Needless) -> Needless {
    let page = teller.0.model.examination(one.examination);
    Needless {
        id: page.sheet.id.clone(),
        title: teller.title(&page.sheet),
        cause: teller.condition(one.cause),
        why: about_cause(
            &teller.prose(&page.sheet, Heading::WhenItDoesNot),
            &teller.0.model.condition(one.cause).id,
        ),
    }
}

/// The items of a list that speak of this cause: those that link to its page. Empty where none does; the
/// page itself says more.
fn about_cause(list: &str, cause: &str) -> String {
    let link = format!("conditions/{cause}.md");
    let mut items: Vec<String> = Vec::new();
    for line in list.lines() {
        match items.last_mut() {
            _ if line.starts_with("- ") => items.push(line.to_owned()),
            Some(item) => *item = format!("{item}\n{line}"),
            None => {}
        }
    }
    items.retain(|item| item.contains(&link));
    items.join("\n")
}
