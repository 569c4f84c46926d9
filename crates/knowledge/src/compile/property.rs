//! What guidelines ask for.

use philtrum_model::{Claim, Heading, Premise, Property, Urgency};

use super::care::{sheet, substances};
use super::{Context, rule};
use crate::diagnostic::{Code, Severity};
use crate::names::did_you_mean;
use crate::page::Page;
use crate::raw::{Draft, RawClaimed, RawPremise, RawProperty, Word};
use crate::weights::thousandths;

/// Compiles a property.
pub(crate) fn compile(context: &mut Context<'_>, draft: &Draft<'_, RawProperty>) -> Property {
    let (page, data) = (draft.page, &draft.data);
    check(context, draft);
    let required = [Heading::WhyWeThinkSo];
    Property {
        sheet: sheet(context, page, &data.head(), &required, &[Heading::Limits], &[]),
        hazard: data.hazard.get_ref().clone(),
        given: premise(context, page, data.given.get_ref()),
        claim: claim(context, page, data.claim.get_ref()),
    }
}

/// Mistakes that a property can make by itself. Whether it holds is the prover's business.
fn check(context: &mut Context<'_>, draft: &Draft<'_, RawProperty>) {
    let (page, data) = (draft.page, &draft.data);
    let (given, claim) = (data.given.get_ref(), data.claim.get_ref());
    let mut add = |at, message: &str, help: &str| {
        let at = page.at_data(at);
        context.report.add(Severity::Error, Code::BadProperty, at, message, help.to_owned());
    };
    let asks = [&given.all, &given.any, &given.no, &given.unsure, &given.takes];
    let of_causes = !claim.harmless.is_empty() || !claim.grave.is_empty();
    let anybody = asks.iter().all(|list| list.is_empty()) && given.numbers.is_empty();
    if anybody && !given.otherwise_well && !of_causes {
        let help = "name findings under `all`, `any`, `no`, `unsure`, `takes` or `numbers`";
        add(data.given.span(), "this property speaks of everybody", help);
    }
    let lists =
        [&claim.never, &claim.warns, &claim.sees, &claim.present, &claim.harmless, &claim.grave];
    let levels = [&claim.at_least, &claim.at_most];
    if lists.iter().all(|list| list.is_empty()) && levels.iter().all(|level| level.is_none()) {
        let help = "name `at-least`, `at-most`, `never`, `warns`, `sees`, `present`, `harmless` or `grave`";
        add(data.claim.span(), "this property claims nothing", help);
    }
    let hazard = data.hazard.get_ref();
    let number = hazard.strip_prefix('H').unwrap_or_default();
    if number.len() != 2 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        let message = format!("`{hazard}` is no hazard");
        add(data.hazard.span(), &message, "hazards are numbered in SAFETY.md: `H01`");
    }
    if data.sources.get_ref().is_empty() {
        let help = "a property is what a guideline asks for: name it";
        add(data.sources.span(), "this property has no source", help);
    }
}

fn premise(context: &mut Context<'_>, page: &Page<'_>, raw: &RawPremise) -> Premise {
    Premise {
        all: rule::facts(context, page, &raw.all),
        any: rule::facts(context, page, &raw.any),
        no: rule::facts(context, page, &raw.no),
        unsure: rule::facts(context, page, &raw.unsure),
        unless: rule::facts(context, page, &raw.unless),
        takes: substances(context, page, &raw.takes),
        numbers: raw
            .numbers
            .iter()
            .filter_map(|(word, number)| {
                let finding = context.names.number(page, word, &mut *context.report)?;
                Some((finding, thousandths(*number.get_ref())))
            })
            .collect(),
        otherwise_well: raw.otherwise_well,
    }
}

fn claim(context: &mut Context<'_>, page: &Page<'_>, raw: &RawClaimed) -> Claim {
    let mut level = |word: &Option<Word>| word.as_ref().and_then(|word| level(context, page, word));
    let (at_least, at_most) = (level(&raw.at_least), level(&raw.at_most));
    let present = rule::facts(context, page, &raw.present);
    let (names, report) = (context.names, &mut *context.report);
    Claim {
        present,
        harmless: raw
            .harmless
            .iter()
            .filter_map(|word| names.condition(page, word, report))
            .collect(),
        grave: raw.grave.iter().filter_map(|word| names.condition(page, word, report)).collect(),
        at_least,
        at_most,
        never: raw.never.iter().filter_map(|word| names.treatment(page, word, report)).collect(),
        warns: raw.warns.iter().filter_map(|word| names.interaction(page, word, report)).collect(),
        sees: raw.sees.iter().filter_map(|word| names.specialist(page, word, report)).collect(),
    }
}

fn level(context: &mut Context<'_>, page: &Page<'_>, word: &Word) -> Option<Urgency> {
    let level = Urgency::from_id(word.get_ref());
    if level.is_none() {
        let message = format!("there is no urgency `{}`", word.get_ref());
        let help = did_you_mean(word.get_ref(), Urgency::ALL.into_iter().map(Urgency::id));
        let at = page.at_data(word.span());
        context.report.add(Severity::Error, Code::BadProperty, at, message, help);
    }
    level
}
