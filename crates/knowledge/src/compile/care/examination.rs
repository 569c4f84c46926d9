//! Examinations, their results, and what they cost.

use std::collections::BTreeMap;

use philtrum_model::{
    ConditionId, Examination, Fact, FactId, Heading, Indication, Likelihood, PerAge, Price,
    PriceList, Radiation, SourceId,
};
use toml::Spanned;

use super::sheet::{claim, sheet};
use crate::compile::{Context, rule};
use crate::diagnostic::{Code, Severity};
use crate::page::Page;
use crate::raw::{Draft, Drafts, RawClaim, RawExamination, RawPrices, RawResult, RawShare, Word};
use crate::weights::{of_ratio, ten_thousandths};

pub(crate) fn compile(context: &mut Context<'_>, draft: &Draft<'_, RawExamination>) -> Examination {
    use Heading::{
        HowToPrepare, Limits, PlainWords, Risks, WhenItDoesNot, WhenItHelps, WhyWeThinkSo,
    };
    let (page, data) = (draft.page, &draft.data);
    let required =
        [PlainWords, WhenItHelps, WhenItDoesNot, HowToPrepare, Risks, WhyWeThinkSo, Limits];
    Examination {
        sheet: sheet(context, page, &data.head(), &required, &[], &[]),
        price: data.price.clone(),
        radiation: radiation(context, draft),
        risky: rule::facts(context, page, &data.risky),
        useful: indications(context, page, &data.useful),
        not_useful: indications(context, page, &data.not_useful),
        result: context.names.result_of(data.id.get_ref()),
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

/// What the results of every examination say about the causes. The backgrounds of the results, which
/// stand on the same pages, are put into `facts`.
pub(crate) fn results(
    context: &mut Context<'_>,
    drafts: &Drafts<'_>,
    facts: &mut [Fact],
) -> Vec<(ConditionId, Likelihood)> {
    let mut likelihoods = Vec::new();
    for draft in &drafts.examinations {
        for (word, raw) in &draft.data.results {
            let id = draft.data.id.get_ref();
            let fact = context.names.result(draft.page, id, word, context.report);
            let Some(among_all) = background(context, draft.page, word, raw) else { continue };
            let Some(fact) = fact else { continue };
            if let Some(slot) = facts.get_mut(fact.index()) {
                let background = ten_thousandths(among_all);
                slot.background = Some(PerAge { adult: background, child: background });
            }
            for (cause, share) in raw.iter().filter(|(key, _)| key.get_ref() != BACKGROUND) {
                if let Some(condition) = context.names.condition(draft.page, cause, context.report)
                {
                    let said = likelihood(context, draft.page, fact, share, among_all);
                    likelihoods.push((condition, said));
                }
            }
        }
    }
    likelihoods
}

/// The key that says how often a result is found among all who come with a complaint of the face.
const BACKGROUND: &str = "background";

fn background(
    context: &mut Context<'_>,
    page: &Page<'_>,
    word: &Word,
    raw: &RawResult,
) -> Option<f64> {
    let found = raw.iter().find(|(key, _)| key.get_ref() == BACKGROUND);
    if let Some((_, share)) = found {
        checked(context, page, share);
        return Some(share.get_ref().p);
    }
    let message = format!("the result `{}` has no `background`", word.get_ref());
    let help = "say how often it is found among all who have a complaint of the face".to_owned();
    let at = page.at_data(word.span());
    context.report.add(Severity::Error, Code::NoBackground, at, message, help);
    None
}

/// What a result says about a cause. That it was not found says nothing: another one was.
fn likelihood(
    context: &mut Context<'_>,
    page: &Page<'_>,
    fact: FactId,
    share: &Spanned<RawShare>,
    among_all: f64,
) -> Likelihood {
    let source = checked(context, page, share);
    let RawShare { p, basis, .. } = share.get_ref();
    let present = of_ratio(*p, among_all);
    Likelihood {
        fact,
        p: ten_thousandths(*p),
        present: PerAge { adult: present, child: present },
        absent: PerAge::default(),
        source,
        basis: *basis,
    }
}

/// Checks that it is a probability, with a source or an honest word.
fn checked(
    context: &mut Context<'_>,
    page: &Page<'_>,
    share: &Spanned<RawShare>,
) -> Option<SourceId> {
    let RawShare { p, source, basis } = share.get_ref();
    if !(0.0..=1.0).contains(p) {
        let message = format!("`{p}` is not a probability: it must lie between 0 and 1");
        let at = page.at_data(share.span());
        context.report.add(Severity::Error, Code::BadNumber, at, message, None);
    }
    claim(context, page, share.span(), source.as_ref(), *basis)
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
        ambulance: data.ambulance.clone(),
        advice: data.advice.clone(),
        items,
    }
}
