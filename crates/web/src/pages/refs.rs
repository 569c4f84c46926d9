//! Citations and rules as they stand under advice: in full, without a link. A link would put what the
//! person has into the history of the browser.

use philtrum_guide::{Consultation, RuleState, told};
use philtrum_model::{Answers, Model, Presence, Rule, RuleId, SourceId, State};

use crate::app::Visit;
use crate::markdown::{Citations, render};

/// A citation in full.
pub(crate) struct Reference {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) url: String,
    /// How far it was read, in words.
    pub(crate) seen: String,
}

/// These citations in full, each once.
pub(crate) fn references(visit: &Visit, ids: impl Iterator<Item = SourceId>) -> Vec<Reference> {
    let mut ids: Vec<_> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().map(|id| reference(visit, id)).collect()
}

fn reference(visit: &Visit, id: SourceId) -> Reference {
    let source = visit.model().source(id);
    Reference {
        id: source.id.clone(),
        text: source.text.clone(),
        url: source.url.clone().unwrap_or_default(),
        seen: visit.messages().get(&format!("seen-{}", source.seen)),
    }
}

/// A rule that decides, for the person.
pub(crate) struct Deciding {
    pub(crate) title: String,
    pub(crate) plain: String,
    pub(crate) to_do: String,
    pub(crate) why: String,
    pub(crate) limits: String,
    /// What was said that makes it fire.
    pub(crate) because: Vec<String>,
    /// What was not sure; empty for a rule that fired.
    pub(crate) unsure: Vec<String>,
    /// How urgent it would be if what is not sure were so; empty where that changes nothing.
    pub(crate) if_so: String,
    /// How sure the rule itself is, in words.
    pub(crate) basis: String,
    pub(crate) reviewed: String,
}

/// The deciding rules, those that fired first, and of these the ones that see most.
pub(crate) fn deciding(
    visit: &Visit,
    answers: &Answers,
    consultation: &Consultation,
    rules: &[RuleId],
) -> Vec<Deciding> {
    let model = visit.model();
    let mut sorted = rules.to_vec();
    sorted.sort_by_key(|id| {
        let fired = consultation.assessment.state(*id) == RuleState::Fired;
        std::cmp::Reverse((fired, in_state(model.rule(*id), consultation, State::Present).count()))
    });
    sorted.iter().map(|id| one(visit, answers, consultation, *id)).collect()
}

fn one(visit: &Visit, answers: &Answers, consultation: &Consultation, id: RuleId) -> Deciding {
    let rule = visit.model().rule(id);
    let messages = visit.messages();
    let prose =
        |text: &philtrum_model::Localized| render(text.get(visit.language), Citations::Dropped);
    let facts = |state, presence| {
        in_state(rule, consultation, state)
            .map(|fact| told(visit.model(), answers, fact, presence, visit.language))
            .collect::<Vec<_>>()
    };
    let fired = consultation.assessment.state(id) == RuleState::Fired;
    Deciding {
        title: rule.title.get(visit.language).to_owned(),
        plain: prose(&rule.plain),
        to_do: prose(&rule.to_do),
        why: render(rule.why.get(visit.language), Citations::Marked),
        limits: prose(&rule.limits),
        because: facts(State::Present, Presence::Present),
        unsure: if fired { Vec::new() } else { facts(State::Unsure, Presence::Present) },
        if_so: if rule.urgency > rule.urgency.when_unsure() {
            messages.get(&format!("urgency-{}", rule.urgency.id()))
        } else {
            String::new()
        },
        basis: messages.get(&format!("basis-{}", rule.basis.id())),
        reviewed: messages.with("reviewed-on", &[("date", rule.review.on.clone().into())]),
    }
}

/// What the rule asks for that is in this state.
fn in_state<'a>(
    rule: &'a Rule,
    consultation: &'a Consultation,
    state: State,
) -> impl Iterator<Item = philtrum_model::FactId> + 'a {
    rule.when.positive().filter(move |fact| consultation.findings.state(*fact) == state)
}

/// The sources of these rules.
pub(crate) fn sources_of(model: &Model, rules: &[RuleId]) -> impl Iterator<Item = SourceId> {
    rules.iter().flat_map(|id| model.rule(*id).sources.iter().copied())
}
