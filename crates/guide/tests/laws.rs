//! Laws that hold for all answers.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::model;
use philtrum_guide::{Step, consult};
use philtrum_model::{
    About, Answer, Answers, Asks, FactId, FindingId, Layout, MedicineId, Model, Substance, Taking,
    Weight,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Some answer to this question, chosen by a number.
fn some_answer(model: &Model, finding: FindingId, choice: u64) -> Option<Answer> {
    if model.finding(finding).is_derived() {
        return None;
    }
    if choice % 5 == 4 {
        return Some(Answer::NotSure);
    }
    Some(match &model.finding(finding).asks {
        Asks::YesNo if choice.is_multiple_of(2) => Answer::Yes,
        Asks::YesNo => Answer::No,
        Asks::OneOf(values) => Answer::One((choice % values.len() as u64) as u8),
        Asks::SeveralOf(values) => Answer::Several(choice & ((1 << values.len()) - 1)),
        Asks::Number { lowest, highest, .. } => {
            Answer::Number(lowest + (choice % (highest - lowest) as u64) as i32)
        }
        Asks::Derived(_) | Asks::Clash => return None,
    })
}

/// What somebody said, in some order.
fn said() -> impl Strategy<Value = Vec<(FindingId, Answer)>> {
    let findings = model().findings.len() as u64;
    vec((0..findings, any::<u64>()), 0..80).prop_map(|pairs| {
        let mut said: Vec<(FindingId, Answer)> = Vec::new();
        for (finding, choice) in pairs {
            let finding = FindingId::at(finding as usize);
            if let Some(answer) = some_answer(model(), finding, choice)
                && said.iter().all(|(other, _)| *other != finding)
            {
                said.push((finding, answer));
            }
        }
        said
    })
}

fn answers(said: &[(FindingId, Answer)]) -> Answers {
    let mut answers = Answers::new(About::Me);
    for (finding, answer) in said {
        answers.set(model(), *finding, *answer).expect("an answer that fits");
    }
    answers
}

/// A list of medicines, of any length that is read.
fn taking() -> impl Strategy<Value = Taking> {
    let medicines = model().medicines.len();
    vec(0..medicines, 0..9).prop_map(|list| Taking {
        taken: list.into_iter().map(|at| Substance::One(MedicineId::at(at))).collect(),
        ..Taking::default()
    })
}

/// Findings on the danger screens and their details, but none that calms a rule, or that a
/// reassurance speaks of (slurred after a dental injection): these calm on purpose, with a reason on
/// their page.
fn danger_signs() -> Vec<FindingId> {
    let model = model();
    let calms = |id: FindingId| {
        let mentions = |facts: &[_]| model.finding(id).facts().any(|fact| facts.contains(&fact));
        model.rules.iter().any(|rule| {
            let reassures = rule.is_reassurance() && mentions(&rule.when.any);
            reassures || mentions(&rule.when.unless)
        })
    };
    (0..model.findings.len())
        .map(FindingId::at)
        .filter(|id| {
            let finding = model.finding(*id);
            finding.danger && matches!(finding.asks, Asks::YesNo) && !calms(*id)
        })
        .collect()
}

/// Taking this medicine makes the fact true.
fn is_implied(medicine: usize, fact: FactId) -> bool {
    let classes = model().medicine_classes.iter();
    classes
        .filter(|class| class.members.contains(&MedicineId::at(medicine)))
        .any(|class| class.implies.contains(&fact))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn reasons_sum_to_the_score(said in said()) {
        let consultation = consult(model(), &answers(&said));
        let differential = &consultation.differential;
        let mut shares = u32::from(differential.something_else);
        for candidate in &differential.candidates {
            let account = consultation.account(model(), candidate.condition);
            let sum: Weight = account.reasons.iter().map(|reason| reason.weight).sum();
            prop_assert_eq!(sum, candidate.score);
            shares += u32::from(candidate.post_test);
        }
        prop_assert_eq!(shares, 1000);
    }

    #[test]
    fn the_order_of_answers_does_not_matter(said in said()) {
        let mut reversed = said.clone();
        reversed.reverse();
        prop_assert_eq!(consult(model(), &answers(&said)), consult(model(), &answers(&reversed)));
    }

    #[test]
    fn a_danger_sign_never_lowers_the_urgency(said in said(), pick in any::<prop::sample::Index>()) {
        let sign = *pick.get(&danger_signs());
        let urgency = |answer| {
            let mut answers = answers(&said);
            answers.set(model(), sign, answer).expect("an answer that fits");
            consult(model(), &answers).assessment.urgency
        };
        let (no, unsure, yes) = (urgency(Answer::No), urgency(Answer::NotSure), urgency(Answer::Yes));
        let id = &model().finding(sign).id;
        prop_assert!(no <= unsure, "not sure of `{}` calms: {:?} to {:?}", id, no, unsure);
        prop_assert!(unsure <= yes, "a yes to `{}` calms: {:?} to {:?}", id, unsure, yes);
    }

    #[test]
    fn a_result_never_lowers_the_urgency(said in said(), pick in any::<u64>()) {
        let model = model();
        let results: Vec<_> = (0..model.findings.len())
            .map(FindingId::at)
            .filter(|id| model.finding(*id).result_of.is_some())
            .collect();
        let result = results[(pick % results.len() as u64) as usize];
        let mut before = answers(&said);
        before.forget(result);
        let mut after = before.clone();
        let value = (pick / 7 % model.finding(result).values().len() as u64) as u8;
        after.set(model, result, Answer::One(value)).expect("a result that fits");
        let urgency = |answers| consult(model, answers).assessment.urgency;
        prop_assert!(urgency(&before) <= urgency(&after), "{}", model.finding(result).id);
    }

    #[test]
    fn one_medicine_more_never_lowers_the_urgency(
        said in said(),
        taking in taking(),
        more in 0..model().medicines.len(),
    ) {
        let mut before = answers(&said);
        before.taking = Some(taking.clone());
        let mut after = before.clone();
        let taken = taking.taken.into_iter().chain([Substance::One(MedicineId::at(more))]);
        after.taking = Some(Taking { taken: taken.collect(), ..Taking::default() });
        let (before, after) = (consult(model(), &before), consult(model(), &after));
        // Trembling lips after an asthma spray: a reassurance may ask for the medicine.
        let explained = after.assessment.deciding.iter().any(|id| {
            let rule = model().rule(*id);
            rule.is_reassurance() && rule.when.positive().any(|fact| is_implied(more, fact))
        });
        let (before, after) = (before.assessment.urgency, after.assessment.urgency);
        prop_assert!(before <= after || explained, "{}", model().medicines[more].id);
    }

    #[test]
    fn nothing_against_the_person_is_offered(said in said(), taking in taking()) {
        let mut known = answers(&said);
        known.taking = Some(taking);
        let end = philtrum_guide::hold(model(), &known, philtrum_guide::Rest::No);
        let Step::Advise(advice) = &end.end.step else { panic!("no advice") };
        let plan = &advice.plan;
        for one in plan.treatments.iter().chain(&plan.unproven) {
            let treatment = model().treatment(one.treatment);
            let found = philtrum_guide::suitability(model(), &end.end.findings, treatment);
            prop_assert_eq!(&found.against, &vec![], "{}", treatment.sheet.id);
        }
    }

    #[test]
    fn every_interview_ends(said in said(), about in 0..3_usize) {
        let known = answers(&said);
        let about = Answers::new(About::ALL[about]);
        let answer = |finding| known.get(finding).unwrap_or(Answer::NotSure);
        let end = common::interview(model(), &about, answer).end;
        prop_assert!(matches!(end.step, Step::Advise(_)));
    }
}

#[test]
fn danger_signs_are_asked_on_danger_screens_or_below_them() {
    let model = model();
    let screens = model.screens.iter().filter(|screen| screen.layout == Layout::Danger);
    let top: Vec<_> = screens.flat_map(|screen| &screen.findings).copied().collect();
    for id in &top {
        assert!(
            model.finding(*id).danger,
            "`{}` is not marked as a danger sign",
            model.finding(*id).id
        );
    }
}
