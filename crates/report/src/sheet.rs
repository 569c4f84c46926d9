//! The one page that goes to a doctor.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use philtrum_guide::{Because, Candidate, RuleState};
use philtrum_model::{About, Answer, Asks, FindingId, Presence, RuleId, SourceId, State, Urgency};

use crate::Dossier;
use crate::dates;
use crate::plan::Plan;
use crate::teller::Teller;
use crate::whom::Whom;

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
/// More of what is not so does not fit.
const ABSENT: usize = 10;
/// More of what was not asked does not fit.
const NOT_ASKED: usize = 6;
/// More examinations do not fit.
const EXAMINATIONS: usize = 4;
/// More questions are not asked in one visit.
const QUESTIONS: usize = 6;

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

/// How much a "no" speaks for or against the named causes, where it is worth saying.
fn weight_of_no(teller: &Teller<'_>) -> BTreeMap<FindingId, i32> {
    let Dossier { model, consultation, advice, .. } = teller.0;
    let accounts = advice.named.iter().map(|id| consultation.account(model, *id));
    let mut weights: BTreeMap<FindingId, i32> = BTreeMap::new();
    for reason in accounts.flat_map(|one| one.supporting().into_iter().chain(one.opposing())) {
        if let Because::Fact(fact, Presence::Absent) = reason.because {
            let weight = weights.entry(model.fact(fact).finding).or_default();
            *weight = reason.weight.0.abs().max(*weight);
        }
    }
    weights
}

/// Answers as statements: what is so, or what is not; of these, first what speaks for or against the
/// named causes, then danger signs. What was answered with a number is told above.
fn said(teller: &Teller<'_>, so: bool) -> Vec<String> {
    let Dossier { model, answers, consultation, .. } = teller.0;
    let danger_first = |id: &FindingId| !model.finding(*id).danger;
    let mut ids: Vec<_> = answers.iter().map(|(id, _)| id).collect();
    let weights = if so { BTreeMap::new() } else { weight_of_no(teller) };
    let weight = |id: &FindingId| weights.get(id).copied().unwrap_or(0);
    ids.sort_by_key(|id| (Reverse(weight(id)), danger_first(id), *id));
    let mut told = Vec::new();
    for id in ids {
        let finding = model.finding(id);
        let title = finding.title.get(teller.language());
        match (&finding.asks, answers.get(id)) {
            (Asks::YesNo, Some(Answer::Yes)) if so && !is_detailed(teller, id) => {
                told.push(title.to_owned());
            }
            (Asks::YesNo, Some(Answer::No)) if !so => told.push(title.to_owned()),
            (Asks::OneOf(_) | Asks::SeveralOf(_), Some(_)) if so && id != sex(teller) => {
                let present = finding
                    .facts()
                    .filter(|fact| consultation.findings.presence(*fact) == Presence::Present);
                let labels: Vec<_> = present
                    .filter_map(|fact| finding.values().get(usize::from(model.fact(fact).value)))
                    .map(|value| value.label.get(teller.language()))
                    .collect();
                if !labels.is_empty() {
                    told.push(format!("{title}: {}", labels.join(", ")));
                }
            }
            _ => {}
        }
    }
    if !so && told.len() > ABSENT {
        let more = told.len() - ABSENT;
        told.truncate(ABSENT);
        told.push(teller.0.messages.with("report-more", &[("count", more.into())]));
    }
    told
}

/// It is one of the broad signs of the first pages, and a detail is told, which says the same and more.
fn is_detailed(teller: &Teller<'_>, id: FindingId) -> bool {
    let Dossier { model, answers, .. } = teller.0;
    let sign = model.finding(id).first_fact;
    let mut told = answers.iter().filter(|(_, answer)| *answer == Answer::Yes);
    let is_broad = model.finding(id).needs.is_empty();
    is_broad && told.any(|(other, _)| model.finding(other).needs.contains(&sign))
}

fn sex(teller: &Teller<'_>) -> FindingId {
    teller.0.model.fact(teller.0.model.female).finding
}

fn unsure(teller: &Teller<'_>) -> Vec<String> {
    let unsure = teller.0.answers.iter().filter(|(_, answer)| *answer == Answer::NotSure);
    unsure
        .map(|(id, _)| teller.0.model.finding(id).title.get(teller.language()).to_owned())
        .collect()
}

fn not_asked<'c>(teller: &Teller<'_>, named: impl Iterator<Item = &'c Candidate>) -> Vec<String> {
    let mut facts: Vec<_> = named.flat_map(|one| teller.account(one).not_asked).collect();
    let unasked = |fact: &philtrum_model::FactId| {
        teller.0.consultation.findings.state(*fact) == State::Unasked
    };
    facts.retain(unasked);
    facts.sort_unstable();
    facts.dedup();
    facts.into_iter().take(NOT_ASKED).map(|fact| teller.fact(fact, Presence::Present)).collect()
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

fn medicines_note(teller: &Teller<'_>, plan: &Plan) -> String {
    let Some(taking) = teller.0.answers.taking.as_ref() else {
        return teller.say("report-medicines-unasked");
    };
    let mut notes = Vec::new();
    if !plan.unlisted.is_empty() {
        notes.push(teller.with("report-medicines-unlisted", "names", plan.unlisted.join(", ")));
    }
    if taking.unsure {
        notes.push(teller.say("report-medicines-unsure"));
    }
    if notes.is_empty() && taking.taken.is_empty() {
        notes.push(teller.say("report-medicines-none"));
    }
    notes.join(". ")
}

fn interactions(teller: &Teller<'_>, plan: &Plan) -> Vec<String> {
    let cited = |sources: &[SourceId]| {
        let ids: Vec<_> = sources.iter().map(|id| teller.0.model.source(*id).id.as_str()).collect();
        ids.join(", ")
    };
    let own = plan.warnings.iter().map(|one| {
        let with = if one.with_person { format!(" ({})", one.title) } else { String::new() };
        format!("{}: {}{with} [{}]", one.severity_words, one.between, cited(&one.sources))
    });
    let thought_of = plan.considered.iter().flat_map(|one| {
        one.because.iter().map(move |why| {
            let severity = if why.severity_words.is_empty() {
                String::new()
            } else {
                format!("{}: ", why.severity_words)
            };
            (format!("{severity}{} – {}", one.title, why.text), &why.sources)
        })
    });
    own.chain(thought_of.map(|(text, sources)| match sources.is_empty() {
        true => text,
        false => format!("{text} [{}]", cited(sources)),
    }))
    .collect()
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

/// What to ask the doctor, made from the plan.
fn questions(teller: &Teller<'_>, plan: &Plan) -> Vec<String> {
    let warned =
        plan.warnings.first().map(|one| teller.with("ask-together", "what", one.between.as_str()));
    let mut questions: Vec<String> = warned.into_iter().collect();
    if !plan.unlisted.is_empty() {
        questions.push(teller.with("ask-unlisted", "what", plan.unlisted.join(", ")));
    }
    let thought_of =
        plan.considered.iter().map(|one| teller.with("ask-may-i", "what", one.title.as_str()));
    questions.extend(thought_of);
    if !plan.moving.is_empty() {
        questions.push(teller.with("ask-moving", "what", plan.moving.join(", ")));
    }
    if is_pregnant(teller) {
        questions.push(teller.say("ask-pregnant"));
    }
    // In hospital nobody waits for these questions.
    if teller.0.advice.urgency < Urgency::Emergency {
        // What one does at home is no question for the doctor.
        let open = |one: &&crate::Examination| one.entered.is_empty() && !one.at_home;
        let examined = plan.examinations.iter().filter(open).take(2);
        questions
            .extend(examined.map(|one| teller.with("ask-examination", "what", one.title.as_str())));
        let treated = plan.treatments.iter().take(2);
        questions
            .extend(treated.map(|one| teller.with("ask-treatment", "what", one.title.as_str())));
    }
    questions.push(teller.say("ask-else"));
    questions.truncate(QUESTIONS);
    questions
}

fn is_pregnant(teller: &Teller<'_>) -> bool {
    let pregnant = teller.0.model.finding_named("pregnant");
    let fact = pregnant.map(|id| teller.0.model.finding(id).first_fact);
    fact.is_some_and(|fact| teller.0.consultation.findings.state(fact) == State::Present)
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
