//! Rules and their conditions.

use philtrum_model::{AtLeast, FactId, Review, Rule, SpecialistId, Urgency, When};

use super::Context;
use super::texts::Texts;
use crate::diagnostic::{Code, Severity};
use crate::names::did_you_mean;
use crate::page::Page;
use crate::raw::{Draft, RawReview, RawRule, RawWhen, Word};
use philtrum_model::Heading;

/// Compiles a red flag or a reassurance.
pub(crate) fn compile(context: &mut Context<'_>, draft: &Draft<'_, RawRule>) -> Rule {
    use Heading::{Limits, PlainWords, WhatToDo, WhyWeThinkSo};
    let (page, data) = (draft.page, &draft.data);
    let texts = Texts::of(context, page, &[PlainWords, WhatToDo, WhyWeThinkSo, Limits], &[]);
    let urgency = urgency(context, draft);
    let when = when(context, page, data.when.get_ref());
    check(context, draft);
    Rule {
        id: data.id.get_ref().clone(),
        title: texts.title(),
        urgency,
        when,
        unless_why: data.unless_why.clone(),
        may_come_late: data.may_come_late.clone(),
        never_alone: data.never_alone.clone(),
        see: context.names.specialist(page, &data.see, context.report).unwrap_or(SpecialistId(0)),
        sources: sources(context, page, data.sources.get_ref()),
        basis: *data.basis.get_ref(),
        review: review(&data.review),
        plain: texts.get(PlainWords),
        to_do: texts.get(WhatToDo),
        why: texts.get(WhyWeThinkSo),
        limits: texts.get(Limits),
    }
}

/// The level of a rule. Reassurances are `self-care`, red flags never are.
fn urgency(context: &mut Context<'_>, draft: &Draft<'_, RawRule>) -> Urgency {
    let word = &draft.data.urgency;
    let at = || draft.page.at_data(word.span());
    let Some(urgency) = Urgency::from_id(word.get_ref()) else {
        let message = format!("there is no urgency `{}`", word.get_ref());
        let help = did_you_mean(word.get_ref(), Urgency::ALL.into_iter().map(Urgency::id));
        context.report.add(Severity::Error, Code::BadRule, at(), message, help);
        return Urgency::Ambulance;
    };
    if (urgency == Urgency::SelfCare) != (draft.data.kind == "reassurance") {
        let message = format!("a page of kind `{}` cannot be `{}`", draft.data.kind, urgency.id());
        let help = "reassurances are `self-care`; red flags are anything more urgent".to_owned();
        context.report.add(Severity::Error, Code::BadRule, at(), message, help);
    }
    urgency
}

/// Mistakes that a single rule can make.
fn check(context: &mut Context<'_>, draft: &Draft<'_, RawRule>) {
    let data = &draft.data;
    let when = data.when.get_ref();
    let at = || draft.page.at_data(data.when.span());
    if when.all.is_empty() && when.any.is_empty() && when.only.is_empty() && when.at_least.is_none()
    {
        let message = "this rule asks for nothing, so it would always fire";
        let help = "name findings under `all`, `any` or `at-least`".to_owned();
        context.report.add(Severity::Error, Code::BadRule, at(), message, help);
    }
    if data.kind == "red-flag" && !when.unless.is_empty() && data.unless_why.trim().is_empty() {
        let message = "this rule can be calmed, but does not say why";
        let help =
            "add `unless-why = \"…\"`: why does a yes to these make it less urgent?".to_owned();
        context.report.add(Severity::Error, Code::CalmsWithoutReason, at(), message, help);
    }
    if data.sources.get_ref().is_empty() && *data.basis.get_ref() != philtrum_model::Basis::Estimate
    {
        let at = draft.page.at_data(data.sources.span());
        let message = "this rule has neither a source nor the word `estimate`";
        let help = "name a source, or write `basis = \"estimate\"`".to_owned();
        context.report.add(Severity::Error, Code::NumberWithoutSource, at, message, help);
    }
}

/// Compiles a condition.
pub(crate) fn when(context: &mut Context<'_>, page: &Page<'_>, raw: &RawWhen) -> When {
    let mut any = facts(context, page, &raw.any);
    let only = facts(context, page, &raw.only);
    let none = others(context, &only);
    if any.is_empty() {
        any = only;
    }
    let at_least = raw.at_least.as_ref().map(|at_least| {
        let count = *at_least.count.get_ref();
        if count == 0 || usize::from(count) > at_least.of.len() {
            let message = format!("{count} of {} can never be counted", at_least.of.len());
            let help = "`count` must lie between 1 and the number of items".to_owned();
            let at = page.at_data(at_least.count.span());
            context.report.add(Severity::Error, Code::BadRule, at, message, help);
        }
        AtLeast { count, of: facts(context, page, &at_least.of) }
    });
    let all = facts(context, page, &raw.all);
    When { all, any, at_least, none, unless: facts(context, page, &raw.unless) }
}

/// The other values of the finding that an `only` list is about.
fn others(context: &Context<'_>, only: &[FactId]) -> Vec<FactId> {
    let Some(range) = only.first().and_then(|fact| context.names.values_beside(*fact)) else {
        return Vec::new();
    };
    range.filter(|fact| !only.contains(fact)).collect()
}

/// Compiles a list of items; unknown ones are reported and left out.
pub(crate) fn facts(context: &mut Context<'_>, page: &Page<'_>, words: &[Word]) -> Vec<FactId> {
    words.iter().filter_map(|word| context.names.fact(page, word, context.report)).collect()
}

/// Compiles a list of citations.
pub(crate) fn sources(
    context: &mut Context<'_>,
    page: &Page<'_>,
    words: &[Word],
) -> Vec<philtrum_model::SourceId> {
    words.iter().filter_map(|word| context.names.source(page, word, context.report)).collect()
}

pub(crate) fn review(raw: &RawReview) -> Review {
    Review { on: raw.on.get_ref().to_string(), until: raw.until.get_ref().to_string() }
}
