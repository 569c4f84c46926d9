//! P8: every rule can fire, none stands in the shadow of others without saying so, every question can be
//! asked, every warning given; every treatment is offered to somebody and kept from somebody.

use philtrum_model::{Asks, FindingId, InteractionId, Model, RuleId, TreatmentId, Urgency};

use crate::circuit::Bit;
use crate::question::Question;
use crate::{Meaning, pages};

pub(super) fn questions(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let mut questions = rules(meaning);
    questions.extend(findings(meaning));
    questions.extend(care(meaning));
    questions
}

fn rules(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let mut questions = Vec::new();
    let judgement = meaning.anyone.judgement.clone();
    for (at, rule) in meaning.model.rules.iter().enumerate() {
        let Some(fate) = judgement.fate(RuleId::at(at)) else { continue };
        let fired = fate.known.yes;
        questions.push(Question::somebody(format!("{} fires", rule.id), fired));
        if !rule.is_reassurance() && rule.never_alone.is_empty() {
            let others = judgement.without(&mut meaning.circuit, &meaning.model.rules, at);
            let alone = meaning.circuit.and(fired, !others);
            questions.push(Question::somebody(format!("{} decides alone", rule.id), alone));
        }
    }
    questions
}

fn findings(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let mut questions = Vec::new();
    let facts = meaning.anyone.facts.clone();
    for (at, finding) in meaning.model.findings.iter().enumerate() {
        let asked = match finding.asks {
            Asks::Derived(_) | Asks::Clash => facts.get(finding.first_fact).yes,
            _ if finding.result_of.is_some() => facts.get(finding.first_fact).yes,
            _ => pages::can_ask(
                &mut meaning.circuit,
                meaning.model.finding(FindingId::at(at)),
                &facts,
            ),
        };
        questions.push(Question::somebody(format!("{} comes up", finding.id), asked));
    }
    questions
}

fn care(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let model = meaning.model;
    let mut questions = Vec::new();
    for (at, interaction) in model.interactions.iter().enumerate() {
        let warns = meaning.warns(InteractionId::at(at));
        questions.push(Question::somebody(format!("{} is warned of", interaction.sheet.id), warns));
    }
    for (at, treatment) in model.treatments.iter().enumerate() {
        let against = meaning.against(TreatmentId::at(at));
        // Where a hospital is needed now, only what it does at once is told.
        let hospital = meaning.anyone.judgement.at_least(Urgency::Emergency);
        let elsewhere = if treatment.hospital { Bit::FALSE } else { hospital };
        let kept = meaning.circuit.or(against, elsewhere);
        let id = &treatment.sheet.id;
        if !treatment.hospital {
            questions.push(Question::somebody(format!("{id} is kept from somebody"), kept));
        }
        questions.push(Question::somebody(format!("{id} may be offered to somebody"), !kept));
    }
    questions
}

/// Rules that say on their page why they never stand alone, and what a hospital does at once.
pub(super) fn exceptions(model: &Model) -> Vec<(String, String)> {
    let shadowed = model.rules.iter().filter(|rule| !rule.never_alone.is_empty());
    let shadowed = shadowed.map(|rule| (rule.id.clone(), rule.never_alone.clone()));
    let hospital = model.treatments.iter().filter(|one| one.hospital);
    let hospital =
        hospital.map(|one| (one.sheet.id.clone(), "told where a hospital is needed".to_owned()));
    shadowed.chain(hospital).collect()
}
