//! Examinations: which help to decide, in the order of what they tell for their price, and which do not.

use std::cmp::Reverse;

use philtrum_model::{
    Answers, Basis, ConditionId, Examination, ExaminationId, FactId, FindingId, Indication, Model,
    PriceList, State,
};

use super::CarePlan;
use super::safety::Safety;
use crate::gain::surprise;
use crate::{Candidate, Findings};

/// An examination that helps to decide.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Useful {
    /// Which.
    pub examination: ExaminationId,
    /// For which of the named causes, likeliest first.
    pub causes: Vec<ConditionId>,
    /// What it is expected to tell about the causes, in millionths of a bit.
    pub gain: u32,
    /// What is true of the person and must be told before.
    pub risky: Vec<FactId>,
    /// What must be told before if it is true, and is not known.
    pub unknown: Vec<FactId>,
    /// Its result was entered.
    pub done: bool,
}

/// An examination that is often done for the likeliest causes, and does not help.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Needless {
    /// Which.
    pub examination: ExaminationId,
    /// For which cause.
    pub cause: ConditionId,
}

/// More examinations are not proposed.
const PROPOSED: usize = 6;
/// More needless ones are not named.
const NEEDLESS: usize = 12;
/// It helps if it serves causes of at least this many thousandths together, …
const WORTH_DOING: u32 = 50;
/// … and of at least one for so many for which it is needless.
const AGAINST_ONE: u32 = 2;

/// Sorts the examinations of the named causes into those that help and those that do not.
pub(super) fn plan(
    plan: &mut CarePlan,
    safety: &Safety<'_>,
    answers: &Answers,
    named: &[&Candidate],
) {
    let model = safety.model;
    let prices = answers.region.map(|id| model.price_list(id));
    let mut useful = Vec::new();
    for (at, one) in model.examinations.iter().enumerate() {
        let id = ExaminationId::at(at);
        let helped = among(named, &one.useful);
        let needless = among(named, &one.not_useful);
        let (for_it, against) = (share(&helped), share(&needless));
        if for_it >= WORTH_DOING && for_it * AGAINST_ONE >= against {
            let gain = gain(model, one, named, for_it);
            let worth = u64::from(gain) * 1000 / cost(one, prices);
            useful.push((worth, proposal(safety, id, one, &helped, gain)));
        } else if let Some(cause) = needless.first().filter(|_| against >= WORTH_DOING) {
            plan.needless.push(Needless { examination: id, cause: cause.condition });
        }
    }
    useful.sort_by_key(|(worth, one)| (Reverse(*worth), one.examination));
    plan.examinations = useful.into_iter().map(|(_, one)| one).take(PROPOSED).collect();
    let rank = |one: &Needless| named.iter().position(|cause| cause.condition == one.cause);
    // What a source advises against, then the dearest: they are sold most.
    let guessed =
        |one: &Needless| is_guessed(&model.examination(one.examination).not_useful, one.cause);
    let price = |one: &Needless| dearest(model, model.examination(one.examination));
    plan.needless
        .sort_by_key(|one| (rank(one), guessed(one), Reverse(price(one)), one.examination));
    plan.needless.truncate(NEEDLESS);
}

/// Nothing but our estimate says so of this cause.
fn is_guessed(listed: &[Indication], cause: ConditionId) -> bool {
    let of_cause = listed.iter().find(|one| one.condition == cause);
    of_cause.is_none_or(|one| one.basis == Basis::Estimate)
}

/// Those of the named causes that are listed.
fn among<'a>(named: &[&'a Candidate], listed: &[Indication]) -> Vec<&'a Candidate> {
    let is_listed = |cause: &&&Candidate| {
        listed.binary_search_by_key(&cause.condition, |one| one.condition).is_ok()
    };
    named.iter().filter(is_listed).copied().collect()
}

fn share(causes: &[&Candidate]) -> u32 {
    causes.iter().map(|cause| u32::from(cause.post_test)).sum()
}

fn proposal(
    safety: &Safety<'_>,
    examination: ExaminationId,
    one: &Examination,
    helped: &[&Candidate],
    gain: u32,
) -> Useful {
    let in_state = |wanted: fn(State) -> bool| {
        let fits = move |fact: &&FactId| wanted(safety.findings.state(**fact));
        one.risky.iter().filter(fits).copied().collect()
    };
    Useful {
        examination,
        causes: helped.iter().map(|cause| cause.condition).collect(),
        gain,
        risky: in_state(|state| state == State::Present),
        unknown: in_state(State::is_unknown),
        done: one.result.is_some_and(|result| is_entered(safety.model, safety.findings, result)),
    }
}

fn is_entered(model: &Model, findings: &Findings, result: FindingId) -> bool {
    model.finding(result).facts().any(|fact| findings.state(fact) == State::Present)
}

/// What the examination is expected to tell: the mutual information between its result and the causes.
/// Where we have no figures for its results, it counts like a yes-no test that finds eight of ten and
/// errs in one of ten: our estimate.
fn gain(model: &Model, one: &Examination, named: &[&Candidate], for_it: u32) -> u32 {
    let Some(result) = one.result else { return gain_of_unmeasured(for_it) };
    let rest = 1000_u32.saturating_sub(share(named));
    let (mut before, mut after) = (0, 0);
    for fact in model.finding(result).facts() {
        let background = model.fact(fact).background.map_or(0, |per_age| u32::from(per_age.adult));
        let mut whole = rest * background;
        after += rest * surprise_of(background);
        for cause in named {
            let p = p_of(model, cause.condition, fact).unwrap_or(background);
            let share = u32::from(cause.post_test);
            whole += share * p;
            after += share * surprise_of(p);
        }
        before += surprise_of(whole / 1000);
    }
    u32::saturating_sub(before, after / 1000)
}

fn gain_of_unmeasured(for_it: u32) -> u32 {
    const FINDS: u32 = 8000;
    const ERRS: u32 = 1000;
    let for_it = for_it.min(1000);
    let entropy = |p: u32| surprise_of(p) + surprise_of(10_000 - p);
    let positive = (for_it * FINDS + (1000 - for_it) * ERRS) / 1000;
    let after = (for_it * entropy(FINDS) + (1000 - for_it) * entropy(ERRS)) / 1000;
    entropy(positive).saturating_sub(after)
}

fn surprise_of(p: u32) -> u32 {
    surprise(u16::try_from(p).unwrap_or(u16::MAX))
}

/// P(this result | this cause), in ten-thousandths, if the page of the examination tells it.
fn p_of(model: &Model, condition: ConditionId, fact: FactId) -> Option<u32> {
    let likelihoods = &model.condition(condition).likelihoods;
    let at = likelihoods.binary_search_by_key(&fact, |one| one.fact).ok()?;
    likelihoods.get(at).map(|one| u32::from(one.p))
}

/// What it costs where it costs most: the dearest are sold most.
fn dearest(model: &Model, one: &Examination) -> u64 {
    let has_it =
        |list: &&PriceList| list.items.iter().any(|item| one.price.as_ref() == Some(&item.key));
    let costs = model.prices.iter().filter(has_it).map(|list| cost(one, Some(list)));
    costs.max().unwrap_or(0)
}

/// What it costs, in thousandths: 1000 where it is free, 2000 for a price in the middle of the list or
/// one that is not known.
fn cost(one: &Examination, prices: Option<&PriceList>) -> u64 {
    const FREE: u64 = 1000;
    const MIDDLE: u64 = 2000;
    let Some(list) = prices else { return MIDDLE };
    let mut known: Vec<_> = list.items.iter().filter_map(|item| item.from).collect();
    known.sort_unstable();
    let middle = known.get(known.len() / 2).copied().unwrap_or(1).max(1);
    match list.items.iter().find(|item| one.price.as_ref() == Some(&item.key)) {
        Some(item) => FREE + item.from.map_or(0, |from| u64::from(from) * 1000 / u64::from(middle)),
        None => MIDDLE,
    }
}
