//! Advice: whom to see, what to watch for.

use philtrum_model::{ConditionId, FactId, Model, RuleId, SpecialistId, State, Urgency};

use crate::rules::RuleState;
use crate::{Assessment, Candidate, Differential, Findings};

/// Proof that no red flag above the present urgency is still open. Only [`Settled::check`] makes it,
/// and [`Advice`] cannot be made without it.
pub(crate) struct Settled(());

impl Settled {
    pub(crate) fn check(model: &Model, assessment: &Assessment) -> Option<Self> {
        let open = assessment
            .rules_in(RuleState::Open)
            .any(|rule| model.rule(rule).urgency > assessment.urgency);
        (!open).then_some(Self(()))
    }
}

/// What to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Advice {
    /// How soon the person needs help.
    pub urgency: Urgency,
    /// The rules that say so; empty where no rule speaks.
    pub because: Vec<RuleId>,
    /// Whom to see, best first. Never empty.
    pub see: Vec<SpecialistId>,
    /// The causes worth naming, most likely first.
    pub named: Vec<ConditionId>,
    /// What would make it more urgent.
    pub watch: Vec<Watch>,
    _settled: Settlement,
}

/// Keeps [`Advice`] from being built elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Settlement;

/// A sign to watch for, and how urgent it would make this very case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Watch {
    /// The sign.
    pub fact: FactId,
    /// The urgency if it appears.
    pub urgency: Urgency,
}

/// How many signs to watch for are named: a longer list is not remembered.
const WATCHED: usize = 6;

/// A cause is named if it has at least this many thousandths.
const WORTH_NAMING: u16 = 30;

/// How many causes are named at most.
const NAMED: usize = 5;

impl Advice {
    pub(crate) fn new(
        Settled(()): Settled,
        model: &Model,
        findings: &Findings,
        assessment: &Assessment,
        differential: &Differential,
    ) -> Self {
        let named: Vec<_> = differential
            .candidates
            .iter()
            .filter(|candidate| candidate.post_test >= WORTH_NAMING)
            .take(NAMED)
            .collect();
        Self {
            urgency: assessment.urgency,
            because: assessment.deciding.clone(),
            see: specialists(model, assessment, &named),
            named: named.iter().map(|candidate| candidate.condition).collect(),
            watch: watch(model, findings, assessment),
            _settled: Settlement,
        }
    }
}

/// Whom the deciding rules name; then, where nothing is pressing, whom the likeliest cause names.
fn specialists(model: &Model, assessment: &Assessment, named: &[&Candidate]) -> Vec<SpecialistId> {
    let mut see: Vec<_> = assessment.deciding.iter().map(|rule| model.rule(*rule).see).collect();
    if assessment.urgency <= Urgency::Soon
        && let Some(first) = named.first()
    {
        see.extend(&model.condition(first.condition).specialists);
    }
    if see.is_empty() {
        see.extend(model.specialist_named("gp"));
    }
    let mut seen = Vec::new();
    see.retain(|one| {
        !seen.contains(one) && {
            seen.push(*one);
            true
        }
    });
    see
}

/// Signs that alone would make it more urgent: made from the rules that nearly fired, gravest first.
fn watch(model: &Model, findings: &Findings, assessment: &Assessment) -> Vec<Watch> {
    let mut signs: Vec<Watch> = Vec::new();
    let mut rules: Vec<_> = model
        .rules
        .iter()
        .filter(|rule| rule.urgency > assessment.urgency && rule.urgency >= Urgency::SameDay)
        .collect();
    rules.sort_by_key(|rule| std::cmp::Reverse(rule.urgency));
    for rule in rules {
        let calmed = rule.when.unless.iter().any(|fact| findings.state(*fact) == State::Present);
        if let Some(facts) = missing_one(rule, findings).filter(|_| !calmed) {
            for fact in facts.iter().copied() {
                let known = signs.iter().any(|sign| sign.fact == fact);
                if !known && may_appear(model, fact) {
                    signs.push(Watch { fact, urgency: rule.urgency });
                }
            }
        }
    }
    signs.truncate(WATCHED);
    signs
}

/// The facts of which one more would make the rule fire, if it is that near.
fn missing_one<'a>(rule: &'a philtrum_model::Rule, findings: &Findings) -> Option<&'a [FactId]> {
    let when = &rule.when;
    let absent = |fact: &&FactId| findings.state(**fact) != State::Present;
    let any_holds =
        when.any.is_empty() || when.any.iter().any(|fact| findings.state(*fact) == State::Present);
    let lacking: Vec<usize> =
        when.all.iter().enumerate().filter(|(_, fact)| absent(fact)).map(|(at, _)| at).collect();
    match (lacking.as_slice(), any_holds) {
        ([], false) => Some(&when.any),
        ([one], true) => when.all.get(*one..=*one),
        _ => None,
    }
}

/// A sign can appear tomorrow; an age, a sex or a year of surgery cannot.
fn may_appear(model: &Model, fact: FactId) -> bool {
    model.finding_of(fact).danger
}
