//! The one page that goes to a doctor.

mod answers;
mod medicines;
mod questions;

use philtrum_guide::{Because, Candidate, RuleState};
use philtrum_model::{About, Answer, RuleId, SourceId, State, Urgency};

use crate::Dossier;
use crate::dates;
use crate::plan::Plan;
use crate::teller::Teller;
use crate::whom::Whom;

use answers::{not_asked, said, unsure};
use medicines::{interactions, medicines_note};
use questions::questions;

/// The one page that goes to a doctor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// The day on which it was written, in words; empty if that is not known.
    pub date: String,
    /// Whom it is about, and who answered: "A child, 9 years, male; a parent answered".
    pub about: String,
    /// How urgent it is.
    pub urgency: Urgency,
    /// How urgent it is, in words.
    pub verdict: String,
    /// How to reach help, and by when.
    pub channel: String,
    /// Why: the rules that say so, each with its basis and sources.
    pub because: Vec<String>,
    /// What to do now: Markdown list items.
    pub to_do: Vec<String>,
    /// What is so.
    pub present: Vec<String>,
    /// What is not so.
    pub absent: Vec<String>,
    /// What the person was not sure of.
    pub unsure: Vec<String>,
    /// What would help to tell the causes, and was not asked.
    pub not_asked: Vec<String>,
    /// The named causes, likeliest first.
    pub causes: Vec<CauseLine>,
    /// What is left for other causes, in words.
    pub something_else: String,
    /// What is taken; empty where that is not known.
    pub medicines: Vec<String>,
    /// Whether all of what is taken is known, in words; empty where it is.
    pub medicines_note: String,
    /// What does not go together: "major: fluoxetine + Novo-Passit [LBL-SJW]".
    pub interactions: Vec<String>,
    /// Examinations that would help, with price.
    pub examinations: Vec<String>,
    /// Questions for the doctor.
    pub questions: Vec<String>,
    /// What would make it more urgent.
    pub watch: Vec<String>,
    /// Which knowledge it rests on: version and hash.
    pub knowledge: String,
    /// Citations in full.
    pub sources: Vec<String>,
}

/// One of the named causes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CauseLine {
    /// Its name.
    pub title: String,
    /// How likely it is, in words.
    pub share: String,
    /// The sum of the weights, in hundredths of a ban.
    pub score: i32,
    /// What speaks for it, with weights.
    pub supporting: Vec<String>,
    /// What speaks against it, with weights.
    pub opposing: Vec<String>,
}

/// More reasons do not fit; with many causes, not even these.
const REASONS: usize = 3;
/// So many causes are many.
const MANY_CAUSES: usize = 3;
/// More examinations do not fit.
const EXAMINATIONS: usize = 4;

impl Sheet {
    /// Writes it.
    #[must_use]
    pub fn of(dossier: Dossier<'_>) -> Self {
        let teller = Teller(dossier);
        let whom = Whom::of(dossier);
        let plan = Plan::of(dossier);
        let Dossier { model, consultation, advice, .. } = dossier;
        let candidates = &consultation.differential.candidates;
        let named = || candidates.iter().filter(|one| advice.named.contains(&one.condition));
        let deciding = &advice.because;
        let reasons = if named().count() < MANY_CAUSES { REASONS } else { REASONS - 1 };
        Self {
            date: dossier
                .today
                .map_or_else(String::new, |day| dates::in_words(dossier.messages, day)),
            about: about(&teller),
            urgency: advice.urgency,
            verdict: teller.say(&format!("urgency-{}", advice.urgency.id())),
            channel: format!("{} {}", whom.channel, whom.by).trim().to_owned(),
            because: deciding.iter().map(|id| because(&teller, *id)).collect(),
            to_do: to_do(&teller, deciding),
            present: said(&teller, true),
            absent: said(&teller, false),
            unsure: unsure(&teller),
            not_asked: not_asked(&teller, named()),
            causes: named().map(|one| cause(&teller, one, reasons)).collect(),
            something_else: dossier.messages.frequency(consultation.differential.something_else),
            medicines: dossier
                .answers
                .taking
                .as_ref()
                .map_or_else(Vec::new, |taking| teller.substances(&taking.taken)),
            medicines_note: medicines_note(&teller, &plan),
            interactions: interactions(&teller, &plan),
            examinations: plan.examinations.iter().take(EXAMINATIONS).map(examination).collect(),
            questions: questions(&teller, &plan),
            watch: watch(&teller),
            knowledge: knowledge(&teller),
            sources: sources(&teller, &plan).into_iter().map(|id| citation(model, id)).collect(),
        }
    }
}

fn about(teller: &Teller<'_>) -> String {
    let answers = teller.0.answers;
    let model = teller.0.model;
    let mut parts = vec![teller.say(&format!("about-{}", answers.about.id()))];
    if let Some(Answer::Number(age)) = answers.get(model.age) {
        parts.push(teller.0.messages.with("about-years", &[("years", (age / 1000).into())]));
    }
    for (sex, key) in [(model.female, "about-female"), (model.male, "about-male")] {
        if teller.0.consultation.findings.state(sex) == State::Present {
            parts.push(teller.say(key));
        }
    }
    if answers.about == About::Child {
        parts.push(teller.say("about-parent-answered"));
    }
    parts.join(", ")
}

fn because(teller: &Teller<'_>, id: RuleId) -> String {
    let rule = teller.0.model.rule(id);
    let mut said = rule.title.get(teller.language()).to_owned();
    if teller.0.consultation.assessment.state(id) == RuleState::Unsure {
        said = teller.with("report-not-ruled-out", "what", said);
    }
    let sources: Vec<_> =
        rule.sources.iter().map(|id| teller.0.model.source(*id).id.as_str()).collect();
    let basis = teller.say(&format!("basis-{}", rule.basis.id()));
    match sources.is_empty() {
        true => format!("{said} ({basis})"),
        false => format!("{said} ({basis}; {})", sources.join(", ")),
    }
}

/// What the first rule that fired says to do; where none did, how to go on.
fn to_do(teller: &Teller<'_>, deciding: &[RuleId]) -> Vec<String> {
    let fired = |id: &&RuleId| teller.0.consultation.assessment.state(**id) == RuleState::Fired;
    let Some(first) = deciding.iter().find(fired) else { return Vec::new() };
    let list = teller.0.model.rule(*first).to_do.get(teller.language());
    let mut items: Vec<String> = Vec::new();
    for line in list.lines() {
        match (line.strip_prefix("- "), items.last_mut()) {
            (Some(item), _) => items.push(item.trim().to_owned()),
            (None, Some(last)) => *last = format!("{last} {}", line.trim()),
            (None, None) => {}
        }
    }
    items
}

/// A cause, with so many reasons for it and against it.
fn cause(teller: &Teller<'_>, one: &Candidate, most: usize) -> CauseLine {
    let line = |reason: philtrum_guide::Reason| match reason.because {
        Because::Fact(fact, presence) => {
            Some(format!("{} ({:+})", teller.fact(fact, presence), reason.weight.0))
        }
        Because::Prior | Because::Sex => None,
    };
    let lines = |reasons: Vec<philtrum_guide::Reason>| {
        reasons.into_iter().filter_map(line).take(most).collect()
    };
    let account = teller.account(one);
    CauseLine {
        title: teller.condition(one.condition),
        share: teller.0.messages.frequency(one.post_test),
        score: one.score.0,
        supporting: lines(account.supporting()),
        opposing: lines(account.opposing()),
    }
}

fn examination(one: &crate::Examination) -> String {
    let mut said = one.title.clone();
    if !one.entered.is_empty() {
        said = format!("{said}: {}", one.entered);
    }
    if !one.price.is_empty() {
        said = format!("{said} – {}", one.price);
    }
    said
}

/// Signs by what they ask for: "Call an ambulance now: a fit; new confusion".
fn watch(teller: &Teller<'_>) -> Vec<String> {
    let mut nets: Vec<(Urgency, String)> = Vec::new();
    for one in &teller.0.advice.watch {
        let Dossier { model, answers, .. } = teller.0;
        let sign = one.told(model, answers, teller.language());
        match nets.last_mut() {
            Some((urgency, signs)) if *urgency == one.urgency => {
                *signs = format!("{signs}; {sign}")
            }
            _ => nets.push((one.urgency, sign)),
        }
    }
    let urgency = |level: Urgency| teller.say(&format!("urgency-{}", level.id()));
    nets.into_iter().map(|(level, signs)| format!("{}: {signs}", urgency(level))).collect()
}

fn knowledge(teller: &Teller<'_>) -> String {
    let hash: String = teller.0.model.hash.chars().take(16).collect();
    format!("Philtrum {}, {hash}", env!("CARGO_PKG_VERSION"))
}

/// What the urgency and the warnings rest on.
fn sources(teller: &Teller<'_>, plan: &Plan) -> Vec<SourceId> {
    let rules = teller.0.advice.because.iter();
    let mut ids: Vec<_> = rules.flat_map(|id| &teller.0.model.rule(*id).sources).copied().collect();
    ids.extend(plan.warnings.iter().flat_map(|one| &one.sources));
    ids.extend(plan.considered.iter().flat_map(|one| &one.because).flat_map(|one| &one.sources));
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn citation(model: &philtrum_model::Model, id: SourceId) -> String {
    let source = model.source(id);
    format!("{}: {}", source.id, source.text)
}
