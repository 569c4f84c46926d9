//! P6 for many people: what the guide names first while a central sign is not ruled out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Chance, model, person};
use philtrum_guide::{Rest, Step, hold};
use philtrum_model::State;

/// How many people are heard to the end.
const PEOPLE: u64 = 600;

#[test]
fn no_harmless_cause_is_named_first_while_a_central_sign_is_not_ruled_out() {
    let gate = model().central_sign.expect("the knowledge has a finding `central-sign`");
    let (mut shut, mut open) = (0, 0);
    for number in 0..PEOPLE {
        let answers = person(model(), &mut Chance::new(number));
        let rest = if number % 2 == 0 { Rest::NotSure } else { Rest::No };
        let end = hold(model(), &answers, rest).end;
        let Step::Advise(advice) = &end.step else { panic!("person {number}: no advice") };
        let harmless = advice.named.first().is_some_and(|id| model().condition(*id).reassuring);
        let first = end.differential.candidates.first().map(|one| one.condition);
        let harmless_likeliest = first.is_some_and(|id| model().condition(id).reassuring);
        if end.findings.state(gate) == State::Absent {
            open += usize::from(harmless);
        } else {
            shut += 1;
            assert!(!harmless && !harmless_likeliest, "person {number}: {:?}", advice.named);
        }
    }
    assert!(shut > 50 && open > 10, "the test saw too little: {shut} shut, {open} harmless first");
}
