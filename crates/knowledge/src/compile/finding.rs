//! A finding and its facts.

use std::collections::BTreeMap;

use philtrum_model::{Asks, Band, Basis, Fact, Finding, PerAge, Value};

use super::texts::{Texts, labels};
use super::{Context, rule};
use crate::diagnostic::{Code, Severity};
use crate::raw::{Asked, Draft, RawFinding, Shares};
use crate::weights::{ten_thousandths, thousandths};
use philtrum_model::Heading;

/// Compiles a finding; its facts come beside it, in order of values.
pub(crate) fn compile(
    context: &mut Context<'_>,
    draft: &Draft<'_, RawFinding>,
) -> (Finding, Vec<Fact>) {
    let (page, data) = (draft.page, &draft.data);
    let texts = texts(context, draft);
    let needs = rule::facts(context, page, &data.needs);
    let asks = asks(context, draft);
    let finding = Finding {
        id: data.id.get_ref().clone(),
        title: texts.title(),
        if_not: texts.get(Heading::IfNot),
        question: texts.get(Heading::Question),
        question_about_child: texts.get(Heading::QuestionAboutChild),
        why: texts.get(Heading::WhyWeAsk),
        counts: texts.get(Heading::WhatCounts),
        first_fact: context.names.first_fact(data.id.get_ref()),
        asks,
        needs,
        group: context.names.group(data),
        hpo: data.hpo.clone(),
        given_needs: data.given_needs,
        about_baby: data.about_baby,
        danger: data.danger,
        result_of: data
            .result_of
            .as_ref()
            .and_then(|word| context.names.examination(page, word, context.report)),
    };
    let facts = facts(context, draft, &finding);
    (finding, facts)
}

fn texts(context: &mut Context<'_>, draft: &Draft<'_, RawFinding>) -> Texts {
    use Heading::{Answers, IfNot, Question, QuestionAboutChild, WhatCounts, WhyWeAsk};
    let mut required = match draft.data.asks {
        Asked::Derived | Asked::Clash => vec![IfNot],
        Asked::YesNo => vec![IfNot, Question, QuestionAboutChild, WhyWeAsk],
        Asked::Number => vec![Question, QuestionAboutChild, WhyWeAsk],
        Asked::OneOf | Asked::SeveralOf => vec![Question, QuestionAboutChild, Answers, WhyWeAsk],
    };
    let mut optional = Vec::new();
    if draft.data.danger { &mut required } else { &mut optional }.push(WhatCounts);
    Texts::of(context, draft.page, &required, &optional)
}

fn asks(context: &mut Context<'_>, draft: &Draft<'_, RawFinding>) -> Asks {
    let (page, data) = (draft.page, &draft.data);
    let mut complain = |message: &str, help: &str| {
        let at = page.at_data(data.id.span());
        context.report.add(Severity::Error, Code::BadValue, at, message, help.to_owned());
    };
    match data.asks {
        Asked::YesNo => Asks::YesNo,
        Asked::Clash => Asks::Clash,
        Asked::OneOf | Asked::SeveralOf => {
            if data.values.is_empty() || data.values.len() > 64 {
                complain("this finding needs 1 to 64 values", "list them under `values`");
            }
            let ids = data.values.iter().map(|value| value.get_ref().clone());
            let values: Vec<_> = ids
                .zip(labels(context, page, Heading::Answers, &data.values))
                .map(|(id, label)| Value { id, label })
                .collect();
            if data.asks == Asked::OneOf { Asks::OneOf(values) } else { Asks::SeveralOf(values) }
        }
        Asked::Number => {
            if data.bands.is_empty() || data.range.is_none() {
                complain(
                    "a number needs a range and bands",
                    "add `range = [0, 120]` and a `[bands]` table",
                );
            }
            let [lowest, highest] =
                data.range.as_ref().map_or([0.0, 0.0], |range| *range.get_ref());
            let bands = data.bands.iter().map(|(id, band)| Band {
                id: id.clone(),
                from: band.from.map(thousandths),
                below: band.below.map(thousandths),
            });
            Asks::Number {
                unit: data.unit.clone().unwrap_or_default(),
                lowest: thousandths(lowest),
                highest: thousandths(highest),
                bands: bands.collect(),
            }
        }
        Asked::Derived => {
            let Some(when) = &data.when else {
                complain("a derived finding needs a condition", "add a `[when]` table");
                return Asks::Derived(Default::default());
            };
            Asks::Derived(rule::when(context, page, when))
        }
    }
}

fn facts(context: &mut Context<'_>, draft: &Draft<'_, RawFinding>, finding: &Finding) -> Vec<Fact> {
    let Some(id) = context.names.finding(draft.page, &draft.data.id, context.report) else {
        return Vec::new();
    };
    let names: Vec<&str> = match &finding.asks {
        Asks::Number { bands, .. } => bands.iter().map(|band| band.id.as_str()).collect(),
        Asks::OneOf(values) | Asks::SeveralOf(values) => {
            values.iter().map(|value| value.id.as_str()).collect()
        }
        Asks::YesNo | Asks::Derived(_) | Asks::Clash => vec![""],
    };
    let backgrounds = backgrounds(context, draft);
    names
        .into_iter()
        .zip(0..)
        .map(|(name, value)| Fact {
            finding: id,
            value,
            background: backgrounds.get(name).copied(),
        })
        .collect()
}

/// The background of each value; of a yes-no finding under the name "".
fn backgrounds<'a>(
    context: &mut Context<'_>,
    draft: &'a Draft<'_, RawFinding>,
) -> BTreeMap<&'a str, PerAge<u16>> {
    let Some(spanned) = &draft.data.background else { return BTreeMap::new() };
    let background = spanned.get_ref();
    let at = || draft.page.at_data(spanned.span());
    if background.source.is_none() && background.basis != Basis::Estimate {
        let message = "this number has neither a source nor the word `estimate`";
        let help = "add `source = \"…\"`, or write `basis = \"estimate\"`".to_owned();
        context.report.add(Severity::Error, Code::NumberWithoutSource, at(), message, help);
    }
    if let Some(source) = &background.source {
        context.names.source(draft.page, source, context.report);
    }
    let adult = each(&background.adult);
    let child = background.child.as_ref().map(each).unwrap_or_default();
    for (name, share) in adult.iter().chain(&child) {
        let known = name.is_empty()
            || draft.data.values.iter().any(|value| value.get_ref() == name)
            || draft.data.bands.contains_key(*name);
        if !known {
            let message = format!("there is no value `{name}`");
            context.report.add(Severity::Error, Code::BadValue, at(), message, None);
        }
        if !(0.0..=1.0).contains(share) {
            let message = format!("`{share}` is not a probability: it must lie between 0 and 1");
            context.report.add(Severity::Error, Code::BadNumber, at(), message, None);
        }
    }
    adult
        .iter()
        .map(|(name, share)| {
            let for_child = child.get(name).unwrap_or(share);
            let per_age =
                PerAge { adult: ten_thousandths(*share), child: ten_thousandths(*for_child) };
            (*name, per_age)
        })
        .collect()
}

fn each(shares: &Shares) -> BTreeMap<&str, f64> {
    match shares {
        Shares::One(share) => BTreeMap::from([("", *share)]),
        Shares::Each(shares) => {
            shares.iter().map(|(name, share)| (name.as_str(), *share)).collect()
        }
    }
}
