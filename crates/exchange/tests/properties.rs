//! What must hold for any answers and any text.

use std::sync::LazyLock;

use philtrum_exchange::{read_answers, read_what_fits, write_answers, write_consultation};
use philtrum_guide::consult;
use philtrum_model::{
    About, Answer, Answers, Asks, Finding, FindingId, Language, MedicineClassId, MedicineId, Model,
    PriceListId, Substance, Taking,
};
use proptest::prelude::*;

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

/// Some answer that fits the finding.
fn answer(finding: &Finding, seed: u64) -> Answer {
    let count = finding.values().len() as u64;
    match &finding.asks {
        _ if seed.is_multiple_of(5) => Answer::NotSure,
        Asks::YesNo if seed.is_multiple_of(2) => Answer::Yes,
        Asks::OneOf(_) => Answer::One((seed % count) as u8),
        Asks::SeveralOf(_) => Answer::Several(seed & ((1 << count) - 1)),
        Asks::Number { lowest, highest, .. } => {
            Answer::Number(lowest + (seed % (highest - lowest + 1) as u64) as i32)
        }
        _ => Answer::No,
    }
}

fn substance() -> impl Strategy<Value = Substance> {
    let one = (0..MODEL.medicines.len()).prop_map(|at| Substance::One(MedicineId::at(at)));
    let class = 0..MODEL.medicine_classes.len();
    prop_oneof![one, class.prop_map(|at| Substance::Class(MedicineClassId::at(at)))]
}

prop_compose! {
    /// Anything that one person can take.
    fn taking()(
        taken in prop::collection::btree_set(substance(), 0..12),
        considered in prop::collection::btree_set(substance(), 0..4),
        // Names are kept without the spaces around them.
        unlisted in prop::collection::btree_set("\\PC{1,90}".prop_map(name), 0..3),
        unsure in any::<bool>(),
    ) -> Taking {
        Taking { taken, considered, unlisted, unsure }
    }
}

/// A name as it is kept: neither empty nor longer than is kept.
fn name(written: String) -> String {
    let short: String = written.trim().chars().take(80).collect();
    if short.trim().is_empty() { "?".to_owned() } else { short.trim().to_owned() }
}

prop_compose! {
    /// Any answers that one person can give.
    fn answers()(
        about in prop::sample::select(About::ALL.to_vec()),
        given in prop::collection::vec((0..MODEL.findings.len(), any::<u64>()), 0..80),
        taking in prop::option::of(taking()),
        region in prop::option::of(0..MODEL.prices.len()),
    ) -> Answers {
        let mut answers = Answers::new(about);
        answers.taking = taking;
        answers.region = region.map(PriceListId::at);
        for (index, seed) in given {
            let id = FindingId::at(index);
            // A derived finding takes no answer; then nothing is changed.
            let _ = answers.set(&MODEL, id, answer(MODEL.finding(id), seed));
        }
        answers
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(answers in answers()) {
        let text = write_answers(&MODEL, &answers);
        prop_assert_eq!(read_answers(&MODEL, &text), Ok(answers));
    }

    #[test]
    fn reasons_sum_to_the_score_and_chances_to_one(answers in answers()) {
        let consultation = consult(&MODEL, &answers);
        let written = write_consultation(&MODEL, &answers, &consultation, Language::En);
        let mut total = written.something_else.probability;
        for cause in &written.causes {
            prop_assert_eq!(cause.score, cause.reasons.iter().map(|reason| reason.weight).sum::<i32>());
            total += cause.probability;
        }
        prop_assert!((total - 1.0).abs() < 1e-9, "{}", total);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let _ = read_answers(&MODEL, &text);
        let _ = read_what_fits(&MODEL, &text);
    }

    #[test]
    fn any_json_is_read_or_refused(
        key in prop::sample::select(vec!["about", "age", "findings", "medicines", "region", "none", "\\ud83d\\ude00"]),
        id in prop::sample::select(MODEL.findings.clone()),
        value in "(\"[a-z-]{0,9}\"|-?[0-9]{1,30}|\\[\\[{0,200}|true|null|\\{\\})",
    ) {
        for text in [
            format!("{{\"{key}\":{value}}}"),
            format!("{{\"findings\":{{\"{}\":{value}}}}}", id.id),
            format!("{{\"medicines\":{{\"{key}\":{value}}}}}"),
            format!("{{\"medicines\":[{value}]}}"),
        ] {
            let read = read_answers(&MODEL, &text);
            // What fits is all of it where nothing is wrong.
            let fits = read_what_fits(&MODEL, &text).map(|reading| reading.answers);
            prop_assert!(read.is_err() || read.ok() == fits, "{}", text);
        }
    }
}
