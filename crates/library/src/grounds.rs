//! What a question rests on, in words.

use philtrum_guide::{grounds as rests_on, trait_of};
use philtrum_locale::Messages;
use philtrum_model::{Answers, FindingId, Model};

use crate::list::warnings;
use crate::sentences::first_sentences;

/// Something that a question is about, and that was said elsewhere: "haloperidol + domperidone".
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ground {
    /// What it is.
    pub what: String,
    /// Why it matters, in few words; may be empty.
    pub why: String,
}

/// What this question rests on: pairs of medicines, or results that were entered. Empty for most.
#[must_use]
pub fn grounds(
    model: &Model,
    answers: &Answers,
    question: FindingId,
    messages: &Messages,
) -> Vec<Ground> {
    let rests_on = rests_on(model, answers, question);
    let mut grounds: Vec<Ground> = Vec::new();
    for one in warnings(model, &rests_on.pairs, messages) {
        let why = first_sentences(&one.plain);
        // A pair may stand on several pages; the first reason is enough to ask about it.
        if grounds.iter().all(|known| known.what != one.between) {
            grounds.push(Ground { what: one.between, why });
        }
    }
    let results = rests_on.results.iter().map(|fact| trait_of(model, *fact, messages.language()));
    grounds.extend(results.map(|what| Ground { what, why: String::new() }));
    grounds
}
