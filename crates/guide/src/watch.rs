//! The safety net: signs that would make this very case more urgent.

use philtrum_model::{Asks, FactId, FindingId, Layout, Model, Rule, State, Urgency};

use crate::{Assessment, Findings};

/// A sign to watch for, and how urgent it would make this very case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Watch {
    /// The sign.
    pub fact: FactId,
    /// The urgency if it appears.
    pub urgency: Urgency,
}

/// How many signs are named: a longer list is not remembered.
const NAMED: usize = 6;

/// Signs of which one alone would make a graver rule fire. First those of rules that this case has
/// come near to, then the others in the order of the danger screens; one of each kind.
pub(crate) fn signs(model: &Model, findings: &Findings, assessment: &Assessment) -> Vec<Watch> {
    let mut signs: Vec<(bool, usize, Watch)> = Vec::new();
    for rule in model.rules.iter().filter(|rule| is_graver(rule, assessment.urgency)) {
        let near = rule.when.positive().any(|fact| {
            // Everybody has an age; it brings nobody nearer.
            let age = matches!(model.finding_of(fact).asks, Asks::Number { .. });
            !age && findings.state(fact) == State::Present
        });
        for fact in missing_one(rule, findings).iter().flat_map(|fact| parts(model, *fact)) {
            let fact_is_new = findings.state(fact) != State::Present;
            if let Some(place) = place(model, fact).filter(|_| fact_is_new) {
                signs.push((!near, place, Watch { fact, urgency: rule.urgency }));
            }
        }
    }
    signs.sort_by_key(|(far, place, watch)| {
        (*far, std::cmp::Reverse(watch.urgency), *place, watch.fact)
    });
    let mut kinds = Vec::new();
    signs.retain(|(_, place, _)| {
        !kinds.contains(place) && {
            kinds.push(*place);
            true
        }
    });
    let mut named: Vec<_> = signs.into_iter().map(|(.., watch)| watch).take(NAMED).collect();
    named.sort_by_key(|watch| std::cmp::Reverse(watch.urgency));
    named
}

/// Worth watching for: above the present urgency, and not to be slept over.
fn is_graver(rule: &Rule, urgency: Urgency) -> bool {
    rule.urgency > urgency && rule.urgency >= Urgency::SameDay
}

/// The facts of which one more would make the rule fire; none if it is not that near, or calmed.
fn missing_one<'a>(rule: &'a Rule, findings: &Findings) -> &'a [FactId] {
    let when = &rule.when;
    let present = |fact: &FactId| findings.state(*fact) == State::Present;
    if when.unless.iter().any(present) || when.at_least.is_some() {
        return &[];
    }
    let any_holds = when.any.is_empty() || when.any.iter().any(present);
    let mut lacking = when.all.iter().enumerate().filter(|(_, fact)| !present(fact));
    match (lacking.next(), lacking.next(), any_holds) {
        (None, _, false) => &when.any,
        (Some((at, _)), None, true) => when.all.get(at..=at).unwrap_or_default(),
        _ => &[],
    }
}

/// A derived sign is told by its parts; only what can be said in one statement is told.
fn parts(model: &Model, fact: FactId) -> Vec<FactId> {
    match &model.finding_of(fact).asks {
        Asks::Derived(when) => when.any.iter().flat_map(|part| parts(model, *part)).collect(),
        Asks::YesNo => vec![fact],
        Asks::OneOf(_) | Asks::SeveralOf(_) | Asks::Number { .. } | Asks::Clash => Vec::new(),
    }
}

/// Where the sign, or what it is a detail of, stands on the danger screens. A sign can appear
/// tomorrow; what stands elsewhere (an age, an operation) cannot.
fn place(model: &Model, fact: FactId) -> Option<usize> {
    let id = model.fact(fact).finding;
    let screens = model.screens.iter().filter(|screen| screen.layout == Layout::Danger);
    let top: Vec<FindingId> = screens.flat_map(|screen| &screen.findings).copied().collect();
    let needs = model.finding(id).needs.iter().map(|need| model.fact(*need).finding);
    std::iter::once(id).chain(needs).find_map(|id| top.iter().position(|other| *other == id))
}
