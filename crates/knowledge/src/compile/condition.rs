//! Causes: probabilities become weights.

use philtrum_model::{
    Basis, Condition, ConditionId, Fact, Likelihood, PerAge, Prior, SourceId, Weight,
};
use toml::Spanned;

use super::texts::Texts;
use super::{Context, rule};
use crate::diagnostic::{Code, Severity};
use crate::page::Page;
use crate::raw::{Draft, Drafts, RawCondition, RawShare, Word};
use crate::weights::{of_absence, of_ratio, of_share, ten_thousandths};
use philtrum_model::Heading;

/// Share of women among those who come with a complaint of the face: our estimate.
const WOMEN: f64 = 0.58;

/// Compiles a cause.
pub(crate) fn compile(
    context: &mut Context<'_>,
    draft: &Draft<'_, RawCondition>,
    facts: &[Fact],
) -> Condition {
    use Heading::{Course, Limits, PlainWords, WhyWeThinkSo};
    let (page, data) = (draft.page, &draft.data);
    let texts = Texts::of(context, page, &[PlainWords, Course, WhyWeThinkSo, Limits], &[]);
    if data.specialists.get_ref().is_empty() {
        let at = page.at_data(data.specialists.span());
        let message = "this cause names nobody to see";
        context.report.add(Severity::Error, Code::BadValue, at, message, None);
    }
    let mut likelihoods: Vec<_> = data
        .findings
        .iter()
        .filter_map(|(word, share)| likelihood(context, page, word, share, facts))
        .collect();
    likelihoods.sort_by_key(|likelihood| likelihood.fact);
    Condition {
        id: data.id.get_ref().clone(),
        title: texts.title(),
        also_called: super::care::names(&data.also_called),
        places: data.places.clone(),
        complaint: data.complaint,
        reassuring: data.reassuring,
        codes: data.codes.clone().into_iter().collect(),
        specialists: data
            .specialists
            .get_ref()
            .iter()
            .filter_map(|word| context.names.specialist(page, word, context.report))
            .collect(),
        sources: rule::sources(context, page, &data.sources),
        review: rule::review(&data.review),
        prior: prior(context, draft),
        likelihoods,
        plain: texts.get(PlainWords),
        course: texts.get(Course),
        why: texts.get(WhyWeThinkSo),
        limits: texts.get(Limits),
    }
}

fn likelihood(
    context: &mut Context<'_>,
    page: &Page<'_>,
    word: &Word,
    share: &Spanned<RawShare>,
    facts: &[Fact],
) -> Option<Likelihood> {
    let source = checked(context, page, share);
    let fact = context.names.fact(page, word, context.report)?;
    let Some(background) = facts.get(fact.index()).and_then(|fact| fact.background) else {
        let message = format!("the background of `{}` is not known", word.get_ref());
        let help = "add a `background` to the page of the finding, or leave it out here".to_owned();
        let at = page.at_data(word.span());
        context.report.add(Severity::Error, Code::NoBackground, at, message, help);
        return None;
    };
    let p = share.get_ref().p;
    let weigh = |of: fn(f64, f64) -> Weight| PerAge {
        adult: of(p, f64::from(background.adult) / 10_000.0),
        child: of(p, f64::from(background.child) / 10_000.0),
    };
    Some(Likelihood {
        fact,
        p: ten_thousandths(p),
        present: weigh(of_ratio),
        absent: weigh(of_absence),
        source,
        basis: share.get_ref().basis,
    })
}

/// Checks a number: a probability, with a source or the word `estimate`.
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
    sourced(context, page, share.span(), source.as_ref(), *basis)
}

/// Checks that a number has a source or the word `estimate`.
fn sourced(
    context: &mut Context<'_>,
    page: &Page<'_>,
    span: std::ops::Range<usize>,
    source: Option<&Word>,
    basis: Basis,
) -> Option<SourceId> {
    if source.is_none() && basis != Basis::Estimate {
        let message = "this number has neither a source nor the word `estimate`";
        let help = "add `source = \"…\"`, or write `basis = \"estimate\"`".to_owned();
        let at = page.at_data(span);
        context.report.add(Severity::Error, Code::NumberWithoutSource, at, message, help);
    }
    source.and_then(|word| context.names.source(page, word, context.report))
}

fn prior(context: &mut Context<'_>, draft: &Draft<'_, RawCondition>) -> Prior {
    let raw = &draft.data.prior;
    for share in [&raw.adult, &raw.child] {
        checked(context, draft.page, share);
    }
    let (adult, child) = (raw.adult.get_ref(), raw.child.get_ref());
    let (mut female, mut male) = (Weight(0), Weight(0));
    if let Some(sex) = &raw.sex {
        let relative = sex.get_ref().female;
        if relative <= 0.0 {
            let message = format!("`{relative}` cannot be a relative frequency");
            let at = draft.page.at_data(sex.span());
            context.report.add(Severity::Error, Code::BadNumber, at, message, None);
        }
        sourced(
            context,
            draft.page,
            sex.span(),
            sex.get_ref().source.as_ref(),
            sex.get_ref().basis,
        );
        let mean = WOMEN * relative + (1.0 - WOMEN);
        (female, male) = (of_share(relative / mean), of_share(1.0 / mean));
    }
    Prior {
        share: PerAge { adult: of_share(adult.p), child: of_share(child.p) },
        female,
        male,
        basis: PerAge { adult: adult.basis, child: child.basis },
    }
}

/// Adds what the results of examinations say; `results` are sorted by nothing.
pub(crate) fn add_results(conditions: &mut [Condition], results: Vec<(ConditionId, Likelihood)>) {
    for (id, likelihood) in results {
        if let Some(condition) = conditions.get_mut(id.index()) {
            condition.likelihoods.push(likelihood);
        }
    }
    for condition in conditions {
        condition.likelihoods.sort_by_key(|likelihood| likelihood.fact);
    }
}

/// The weight of what the priors leave over.
pub(crate) fn something_else(context: &mut Context<'_>, drafts: &Drafts<'_>) -> PerAge<Weight> {
    let left = |name: &str, share: fn(&RawCondition) -> f64, context: &mut Context<'_>| {
        let left = 1.0 - drafts.conditions.iter().map(|draft| share(&draft.data)).sum::<f64>();
        if left <= 0.0 {
            let message = format!("the priors of all causes for {name} make more than 1");
            let at = ("conditions", "", 0..0);
            context.report.add(Severity::Error, Code::BadNumber, at, message, None);
        }
        of_share(left)
    };
    PerAge {
        adult: left("adults", |data| data.prior.adult.get_ref().p, context),
        child: left("children", |data| data.prior.child.get_ref().p, context),
    }
}
