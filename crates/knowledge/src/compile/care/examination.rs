//! Examinations, their results, and what they cost.

use std::collections::BTreeMap;

use philtrum_model::{
    Examination, Heading, Indication, Localized, Price, PriceList, Radiation, ResultLikelihood,
    TestResult,
};
use toml::Spanned;

use super::sheet::{claim, sheet};
use crate::compile::texts::labels;
use crate::compile::{Context, rule};
use crate::diagnostic::{Code, Severity};
use crate::page::Page;
use crate::raw::{Draft, RawClaim, RawExamination, RawPrices, RawResult, Word};
use crate::weights::{of_ratio, ten_thousandths};

pub(crate) fn compile(context: &mut Context<'_>, draft: &Draft<'_, RawExamination>) -> Examination {
    use Heading::{
        HowToPrepare, Limits, PlainWords, Results, Risks, WhenItDoesNot, WhenItHelps, WhyWeThinkSo,
    };
    let (page, data) = (draft.page, &draft.data);
    let required =
        [PlainWords, WhenItHelps, WhenItDoesNot, HowToPrepare, Risks, WhyWeThinkSo, Limits];
    Examination {
        sheet: sheet(context, page, &data.head(), &required, &[], &[Results]),
        price: data.price.clone(),
        radiation: radiation(context, draft),
        risky: rule::facts(context, page, &data.risky),
        useful: indications(context, page, &data.useful),
        not_useful: indications(context, page, &data.not_useful),
        results: results(context, draft),
    }
}

fn radiation(context: &mut Context<'_>, draft: &Draft<'_, RawExamination>) -> Option<Radiation> {
    let microsievert = draft.data.radiation_microsievert?;
    let word = draft.data.radiation_source.as_ref();
    let source = word.and_then(|word| context.names.source(draft.page, word, context.report));
    Some(Radiation { microsievert, source })
}

fn indications(
    context: &mut Context<'_>,
    page: &Page<'_>,
    raw: &BTreeMap<Word, Spanned<RawClaim>>,
) -> Vec<Indication> {
    let mut indications = Vec::with_capacity(raw.len());
    for (word, raw) in raw {
        let RawClaim { source, basis } = raw.get_ref();
        let source = claim(context, page, raw.span(), source.as_ref(), *basis);
        if let Some(condition) = context.names.condition(page, word, context.report) {
            indications.push(Indication { condition, source, basis: *basis });
        }
    }
    indications.sort_by_key(|one| one.condition);
    indications
}

fn results(context: &mut Context<'_>, draft: &Draft<'_, RawExamination>) -> Vec<TestResult> {
    let words: Vec<Word> = draft.data.results.keys().cloned().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let labels = labels(context, draft.page, Heading::Results, &words);
    let with_labels = draft.data.results.iter().zip(labels);
    with_labels.map(|((word, raw), label)| result(context, draft.page, word, raw, label)).collect()
}

fn result(
    context: &mut Context<'_>,
    page: &Page<'_>,
    word: &Word,
    raw: &RawResult,
    label: Localized,
) -> TestResult {
    let background = raw.iter().find(|(key, _)| key.get_ref() == "background");
    let Some((_, background)) = background else {
        let message = format!("the result `{}` has no `background`", word.get_ref());
        let help =
            "say how often it is found among all who have a complaint of the face".to_owned();
        let at = page.at_data(word.span());
        context.report.add(Severity::Error, Code::NoBackground, at, message, help);
        return TestResult {
            id: word.get_ref().clone(),
            label,
            background: 0,
            likelihoods: Vec::new(),
        };
    };
    let among_all = background.get_ref().p;
    let mut likelihoods = Vec::new();
    for (cause, share) in raw {
        let span = share.span();
        let share = share.get_ref();
        if !(0.0..=1.0).contains(&share.p) {
            let message =
                format!("`{}` is not a probability: it must lie between 0 and 1", share.p);
            let at = page.at_data(span.clone());
            context.report.add(Severity::Error, Code::BadNumber, at, message, None);
        }
        let source = claim(context, page, span, share.source.as_ref(), share.basis);
        if cause.get_ref() == "background" {
            continue;
        }
        if let Some(condition) = context.names.condition(page, cause, context.report) {
            likelihoods.push(ResultLikelihood {
                condition,
                p: ten_thousandths(share.p),
                weight: of_ratio(share.p, among_all),
                source,
                basis: share.basis,
            });
        }
    }
    likelihoods.sort_by_key(|one| one.condition);
    let (id, background) = (word.get_ref().clone(), ten_thousandths(among_all));
    TestResult { id, label, background, likelihoods }
}

pub(crate) fn prices(context: &mut Context<'_>, draft: &Draft<'_, RawPrices>) -> PriceList {
    let (page, data) = (draft.page, &draft.data);
    let required = [Heading::PlainWords, Heading::WhyWeThinkSo, Heading::Limits];
    let mut items = Vec::with_capacity(data.items.len());
    for (key, raw) in &data.items {
        let span = raw.span();
        let raw = raw.get_ref();
        if raw.free != raw.from.is_none() {
            let message = "a price is either `free = true` or has a figure `from`";
            let at = page.at_data(span.clone());
            context.report.add(Severity::Error, Code::BadNumber, at, message, None);
        }
        let source = claim(context, page, span, raw.source.as_ref(), raw.basis);
        items.push(Price {
            key: key.clone(),
            from: raw.from,
            to: raw.to,
            source,
            basis: raw.basis,
        });
    }
    PriceList {
        sheet: sheet(context, page, &data.head(), &required, &[], &[]),
        region: data.region.clone(),
        currency: data.currency.clone(),
        year: data.year,
        emergency: data.emergency.clone(),
        items,
    }
}
