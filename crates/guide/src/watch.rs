//! The safety net: signs that would make this very case more urgent.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use philtrum_model::{
    Answer, Answers, Asks, FactId, FindingId, Layout, Model, Rule, State, Urgency, When,
};

use crate::{Assessment, Differential, Findings};

/// A sign to watch for, and how urgent it would make this very case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Watch {
    /// The sign.
    pub fact: FactId,
    /// It counts this much only if it comes within minutes, whatever began how it did until now.
    pub sudden: bool,
    /// The urgency if it appears.
    pub urgency: Urgency,
}

/// How many signs of this case are named: a longer list is not remembered.
const OF_THIS_CASE: usize = 4;
/// How many of everybody's signs stand beside them.
const OF_EVERYBODY: usize = 3;
/// A sign belongs to the case if it is to be expected in at least one of a thousand like it. In
/// thousandths of ten-thousandths; our estimate.
const EXPECTED: u32 = 10_000;

/// A sign that could be named.
struct Sign {
    watch: Watch,
    /// Where it, or what it is a detail of, stands on the screens of signs.
    place: Place,
    /// A rule that speaks of it has begun to come true.
    near: bool,
    /// How often it is to be expected, whatever the cause may be.
    expected: u32,
    /// How many rules ask for it.
    rules: usize,
}

/// The screen, and the place on it.
type Place = (usize, usize);

/// Signs of which one alone would make a graver rule fire; one of each kind, the gravest first. Some
/// belong to this case: a rule has come near, or a possible cause brings them. Beside them stand the
/// gravest of everybody, in the order of the danger screens.
pub(crate) fn signs(
    model: &Model,
    answers: &Answers,
    findings: &Findings,
    assessment: &Assessment,
    differential: &Differential,
) -> Vec<Watch> {
    let expected = expected(model, differential);
    let (mut own, mut general): (Vec<_>, Vec<_>) =
        possible(model, findings, assessment.urgency, &expected, false)
            .into_iter()
            .partition(|sign| sign.near || sign.expected >= EXPECTED);
    general.extend(possible(model, &begun_anew(model, answers), assessment.urgency, &[], true));
    general.retain(|sign| is_danger(model, sign.place) && sign.watch.urgency >= Urgency::Emergency);
    own.sort_by_key(|sign| (Reverse(sign.near), Reverse(sign.expected), sign.place));
    general.sort_by_key(|sign| {
        (Reverse(sign.watch.urgency), sign.place, Reverse(sign.rules), sign.watch.sudden)
    });
    let mut named = pick(Vec::new(), own, OF_THIS_CASE);
    named = pick(named, general, OF_EVERYBODY);
    named.sort_by_key(|sign| Reverse(sign.watch.urgency));
    named.into_iter().map(|sign| sign.watch).collect()
}

/// Adds so many more, of each kind one. That it may also come suddenly is worth saying of a sign that is
/// named already, if it counts more then.
fn pick(mut named: Vec<Sign>, signs: Vec<Sign>, most: usize) -> Vec<Sign> {
    let wanted = named.len() + most;
    for sign in signs {
        let told =
            |other: &Sign| other.place == sign.place && other.watch.urgency >= sign.watch.urgency;
        if named.len() < wanted && !named.iter().any(told) {
            named.push(sign);
        }
    }
    named
}

/// What would be known of the person if something new began within minutes, just now.
fn begun_anew(model: &Model, answers: &Answers) -> Findings {
    let mut anew = answers.clone();
    for fact in &model.sudden {
        let value = model.fact(*fact).value;
        // A value of its own finding fits.
        let _ = anew.set(model, model.fact(*fact).finding, Answer::One(value));
    }
    Findings::of(model, &anew)
}

/// Every sign that would do it, each with the gravest rule that it would make fire.
fn possible(
    model: &Model,
    findings: &Findings,
    above: Urgency,
    expected: &[u32],
    sudden: bool,
) -> Vec<Sign> {
    let places = places(model);
    let mut signs: BTreeMap<FactId, Sign> = BTreeMap::new();
    // A sign that makes it routine is none to watch for.
    let graver = |rule: &&Rule| rule.urgency > above && rule.urgency >= Urgency::Soon;
    for rule in model.rules.iter().filter(graver) {
        let near = is_near(model, findings, rule);
        for fact in missing_one(model, &rule.when, findings) {
            let Some(place) = place(model, &places, fact) else { continue };
            let watch = Watch { fact, sudden, urgency: rule.urgency };
            let expected = expected.get(fact.index()).copied().unwrap_or(0);
            let asks = |rule: &&Rule| rule.when.positive().any(|asked| asked == fact);
            let rules = model.rules.iter().filter(asks).count();
            let sign = Sign { watch, place, near, expected, rules };
            let sign = signs.entry(fact).or_insert(sign);
            sign.near |= near;
            sign.watch.urgency = sign.watch.urgency.max(rule.urgency);
        }
    }
    signs.into_values().collect()
}

/// Something that the rule asks for is there. Everybody has an age and a sex; they bring nobody nearer.
fn is_near(model: &Model, findings: &Findings, rule: &Rule) -> bool {
    rule.when.positive().any(|fact| {
        let asks = &model.finding_of(fact).asks;
        let of_everybody = matches!(asks, Asks::Number { .. } | Asks::OneOf(_));
        !of_everybody && findings.state(fact) == State::Present
    })
}

/// How often each fact is to be expected, given what it may be.
fn expected(model: &Model, differential: &Differential) -> Vec<u32> {
    let mut expected = vec![0_u32; model.facts.len()];
    for candidate in differential.candidates.iter().filter(|one| one.post_test > 0) {
        for likelihood in &model.condition(candidate.condition).likelihoods {
            if let Some(sum) = expected.get_mut(likelihood.fact.index()) {
                *sum += u32::from(candidate.post_test) * u32::from(likelihood.p);
            }
        }
    }
    expected
}

/// The yes-no facts of which one more would make the condition hold; none if it is not that near, or
/// calmed. What follows from others is told by its parts.
fn missing_one(model: &Model, when: &When, findings: &Findings) -> Vec<FactId> {
    let present = |fact: &&FactId| findings.state(**fact) == State::Present;
    if when.unless.iter().chain(&when.none).any(|fact| present(&fact)) {
        return Vec::new();
    }
    let any_holds = when.any.is_empty() || when.any.iter().any(|fact| present(&fact));
    let lacking = when.at_least.as_ref().map_or(0, |at_least| {
        usize::from(at_least.count).saturating_sub(at_least.of.iter().filter(present).count())
    });
    let absent: Vec<_> = when.all.iter().filter(|fact| !present(fact)).collect();
    let facts = match (absent.as_slice(), any_holds, lacking) {
        ([one], true, 0) => std::slice::from_ref(*one),
        ([], false, 0) => &when.any,
        ([], true, 1) => when.at_least.as_ref().map_or(&[][..], |at_least| &at_least.of),
        _ => &[],
    };
    let new = facts.iter().filter(|fact| !present(fact));
    new.flat_map(|fact| match &model.finding_of(*fact).asks {
        Asks::Derived(inner) => missing_one(model, inner, findings),
        Asks::YesNo => vec![*fact],
        Asks::OneOf(_) | Asks::SeveralOf(_) | Asks::Number { .. } | Asks::Clash => Vec::new(),
    })
    .collect()
}

/// Where each finding stands on the screens of signs, the danger screens first.
fn places(model: &Model) -> BTreeMap<FindingId, Place> {
    let screens = model.screens.iter().enumerate().filter(|(_, screen)| screen.signs);
    let places = screens.flat_map(|(at, screen)| {
        screen.findings.iter().enumerate().map(move |(place, id)| (*id, (at, place)))
    });
    places.collect()
}

/// Where the sign, or what it is a detail of, stands. A sign can appear tomorrow; what stands elsewhere
/// (an age, an operation) cannot.
fn place(model: &Model, places: &BTreeMap<FindingId, Place>, fact: FactId) -> Option<Place> {
    let id = model.fact(fact).finding;
    let needs = model.finding(id).needs.iter().map(|need| model.fact(*need).finding);
    std::iter::once(id).chain(needs).find_map(|id| places.get(&id).copied())
}

fn is_danger(model: &Model, (screen, _): Place) -> bool {
    model.screens.get(screen).is_some_and(|screen| screen.layout == Layout::Danger)
}
