//! The safety net: signs that would make this very case more urgent.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use philtrum_model::{Asks, FactId, Layout, Model, Rule, State, Urgency, When};

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
    findings: &Findings,
    assessment: &Assessment,
    differential: &Differential,
) -> Vec<Watch> {
    let search = Search::new(model, assessment.urgency, differential);
    let (mut own, mut general): (Vec<_>, Vec<_>) = search
        .possible(findings, Urgency::Soon, false)
        .into_iter()
        .partition(|sign| sign.near || sign.expected >= EXPECTED);
    general.extend(search.possible(&begun_anew(model, findings), Urgency::Emergency, true));
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
fn begun_anew(model: &Model, findings: &Findings) -> Findings {
    let mut anew = findings.clone();
    for fact in &model.sudden {
        for other in model.finding_of(*fact).facts() {
            anew.set(other, if other == *fact { State::Present } else { State::Absent });
        }
    }
    anew
}

/// What every sign is looked up in.
struct Search<'a> {
    model: &'a Model,
    /// A sign has to be graver than this.
    above: Urgency,
    /// Where each finding stands on the screens of signs.
    places: Vec<Option<Place>>,
    /// How often each fact is to be expected.
    expected: Vec<u32>,
    /// How many rules ask for each fact.
    rules: Vec<usize>,
}

impl<'a> Search<'a> {
    fn new(model: &'a Model, above: Urgency, differential: &Differential) -> Self {
        let mut rules = vec![0; model.facts.len()];
        for fact in model.rules.iter().flat_map(|rule| rule.when.positive()) {
            if let Some(count) = rules.get_mut(fact.index()) {
                *count += 1;
            }
        }
        let (places, expected) = (places(model), expected(model, differential));
        Self { model, above, places, expected, rules }
    }

    /// Every sign that would do it, each with the gravest rule that it would make fire, if that is at least
    /// so urgent: a sign that makes it routine is none to watch for.
    fn possible(&self, findings: &Findings, least: Urgency, sudden: bool) -> Vec<Sign> {
        let mut signs: BTreeMap<FactId, Sign> = BTreeMap::new();
        let graver = |rule: &&Rule| rule.urgency > self.above && rule.urgency >= least;
        for rule in self.model.rules.iter().filter(graver) {
            let missing = missing_one(self.model, &rule.when, findings);
            if missing.is_empty() {
                continue;
            }
            let near = is_near(self.model, findings, rule);
            for fact in missing {
                let Some(place) = self.place(fact) else { continue };
                let sign = signs.entry(fact).or_insert_with(|| Sign {
                    watch: Watch { fact, sudden, urgency: rule.urgency },
                    place,
                    near,
                    expected: self.expected.get(fact.index()).copied().unwrap_or(0),
                    rules: self.rules.get(fact.index()).copied().unwrap_or(0),
                });
                sign.near |= near;
                sign.watch.urgency = sign.watch.urgency.max(rule.urgency);
            }
        }
        signs.into_values().collect()
    }

    /// Where the sign, or what it is a detail of, stands. A sign can appear tomorrow; what stands elsewhere
    /// (an age, an operation) cannot.
    fn place(&self, fact: FactId) -> Option<Place> {
        let id = self.model.fact(fact).finding;
        let needs = &self.model.finding(id).needs;
        let needs = needs.iter().map(|need| self.model.fact(*need).finding);
        let own = std::iter::once(id).chain(needs);
        own.filter_map(|id| self.places.get(id.index()).copied().flatten()).next()
    }
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
fn places(model: &Model) -> Vec<Option<Place>> {
    let mut places = vec![None; model.findings.len()];
    for (at, screen) in model.screens.iter().enumerate().filter(|(_, screen)| screen.signs) {
        for (row, id) in screen.findings.iter().enumerate() {
            if let Some(place) = places.get_mut(id.index()) {
                *place = Some((at, row));
            }
        }
    }
    places
}

fn is_danger(model: &Model, (screen, _): Place) -> bool {
    model.screens.get(screen).is_some_and(|screen| screen.layout == Layout::Danger)
}
