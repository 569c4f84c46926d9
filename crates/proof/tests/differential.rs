//! The guide and the proof read the same knowledge. Each was written by itself from the page format;
//! here they are compared for many people.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Chance, Comparison, model, person};

/// How many people are asked.
const PEOPLE: u64 = 4000;

#[test]
fn the_guide_and_the_proof_agree_on_people_at_random() {
    let comparison = Comparison::of(model());
    for number in 0..PEOPLE {
        let answers = person(model(), &mut Chance::new(number));
        if let Some(difference) = comparison.difference(model(), &answers) {
            panic!("person {number}: {difference}");
        }
    }
}
