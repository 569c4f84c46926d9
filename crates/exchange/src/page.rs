//! A page of questions as JSON.

use philtrum_guide::{self as guide, Grounds, Item, PageKind, grounds};
use philtrum_model::{About, Answers, Asks, Finding, FindingId, Language, Model};
use schemars::JsonSchema;
use serde::Serialize;

use crate::describe::Writer;
use crate::plan::{Clash, Fact};

/// Questions that are asked together.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Page<'a> {
    /// `screen`: a fixed page of the knowledge. `follow-up`: decides how urgent it is. `question`: tells
    /// causes apart.
    #[schemars(extend("enum" = ["screen", "follow-up", "question"]))]
    pub kind: &'static str,
    /// The id of the screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen: Option<&'a str>,
    /// The heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// What stands under the heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub introduction: Option<&'a str>,
    /// It asks for the medicines: the key of the answer is `medicines`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub medicines: bool,
    /// What is asked, in order.
    pub items: Vec<Question<'a>>,
}

/// One thing to answer.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Question<'a> {
    /// The id of the finding: the key of the answer.
    pub finding: &'a str,
    /// What kind of answer it takes.
    #[schemars(extend("enum" = ["yes-no", "one-of", "several-of", "number"]))]
    pub asks: &'static str,
    /// One statement of a list to tick: `"none": true` answers "no" to all that are not mentioned.
    pub tick: bool,
    /// The question, or the statement to tick.
    pub text: &'a str,
    /// Why it is asked.
    pub why: &'a str,
    /// What counts and what does not.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub counts: &'a str,
    /// It is a sign of danger.
    pub danger: bool,
    /// The medicines that it is about: pairs that must not come together.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pairs: Vec<Clash<'a>>,
    /// The results that it is about, as they were entered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<Fact>,
    /// The values to choose from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Choice<'a>>,
    /// The range of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range<'a>>,
}

/// A value to choose.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Choice<'a> {
    /// The word for the answer.
    pub value: &'a str,
    /// What people read.
    pub label: &'a str,
}

/// Between which numbers an answer must lie.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Range<'a> {
    /// The lowest number.
    pub lowest: f64,
    /// The highest number.
    pub highest: f64,
    /// What is counted.
    pub unit: &'a str,
}

/// Describes a page of questions.
#[must_use]
pub fn write_page<'a>(
    model: &'a Model,
    answers: &Answers,
    page: &guide::Page,
    language: Language,
) -> Page<'a> {
    let writer = Writer { model, language };
    let (kind, screen) = match page.kind {
        PageKind::Screen(id) => ("screen", Some(model.screen(id))),
        PageKind::FollowUp => ("follow-up", None),
        PageKind::Question => ("question", None),
    };
    let question = |(id, tick): (FindingId, bool)| {
        let finding = model.finding(id);
        let text = if tick {
            finding.title.get(language)
        } else {
            asked(finding, answers.about, language)
        };
        write_question(&writer, finding, tick, text, grounds(model, answers, id))
    };
    Page {
        kind,
        screen: screen.map(|screen| screen.id.as_str()),
        title: screen.map(|screen| screen.title.get(language)),
        introduction: screen.map(|screen| screen.introduction.get(language)),
        medicines: page.items.contains(&Item::Medicines),
        items: asked_on(page).map(question).collect(),
    }
}

/// Every finding that a page asks for, and whether it is a statement to tick.
pub(crate) fn asked_on(page: &guide::Page) -> impl Iterator<Item = (FindingId, bool)> {
    page.items.iter().flat_map(|item| {
        let (ids, tick) = match item {
            Item::Ticks { findings, .. } => (findings.as_slice(), true),
            Item::Question(id) => (std::slice::from_ref(id), false),
            Item::Medicines => (&[] as &[FindingId], false),
        };
        ids.iter().map(move |id| (*id, tick))
    })
}

/// The question in the words for whom it is about.
fn asked(finding: &Finding, about: About, language: Language) -> &str {
    match about {
        About::Child if !finding.question_about_child.is_empty() => {
            finding.question_about_child.get(language)
        }
        _ => finding.question.get(language),
    }
}

fn write_question<'a>(
    writer: &Writer<'a>,
    finding: &'a Finding,
    tick: bool,
    text: &'a str,
    grounds: Grounds,
) -> Question<'a> {
    let language = writer.language;
    let choice = |value: &'a philtrum_model::Value| Choice {
        value: &value.id,
        label: value.label.get(language),
    };
    Question {
        finding: &finding.id,
        asks: kind_of(&finding.asks),
        tick,
        text,
        why: finding.why.get(language),
        counts: finding.counts.get(language),
        danger: finding.danger,
        pairs: grounds.pairs.into_iter().map(|one| writer.clash(one)).collect(),
        results: writer.facts(&grounds.results),
        values: finding.values().iter().map(choice).collect(),
        range: range_of(&finding.asks),
    }
}

fn range_of(asks: &Asks) -> Option<Range<'_>> {
    let Asks::Number { unit, lowest, highest, .. } = asks else { return None };
    Some(Range { lowest: f64::from(*lowest) / 1e3, highest: f64::from(*highest) / 1e3, unit })
}

/// The word for a kind of answer.
const fn kind_of(asks: &Asks) -> &'static str {
    match asks {
        Asks::YesNo => "yes-no",
        Asks::OneOf(_) => "one-of",
        Asks::SeveralOf(_) => "several-of",
        Asks::Number { .. } => "number",
        Asks::Derived(_) => "derived",
        Asks::Clash => "clash",
    }
}
