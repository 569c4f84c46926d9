//! A simulated person who answers from a story.

use philtrum_guide::{Consultation, Item, Step, consult};
use philtrum_model::{About, Answer, Answers, Asks, FindingId, Model, Presence, State, Vignette};

/// What an interview came to.
pub(crate) struct Interview {
    pub(crate) end: Consultation,
    /// How many pages were asked.
    pub(crate) pages: usize,
}

/// More pages than any interview can have: every page settles something.
const ENDLESS: usize = 500;

/// Lets the person of a story be asked until there is advice.
///
/// Lists are ticked where the story says so, and left alone otherwise, as people do; a question that the
/// story does not answer is answered with "not sure".
pub(crate) fn hold(model: &Model, vignette: &Vignette) -> Interview {
    let story = consult(model, &vignette.answers);
    let child = story.findings.state(model.child) == State::Present;
    let mut answers = Answers::new(if child { About::Child } else { About::Me });
    let mut pages = 0;
    loop {
        let end = consult(model, &answers);
        let Step::Ask(page) = &end.step else { return Interview { end, pages } };
        for item in &page.items {
            let (findings, otherwise) = match item {
                Item::Ticks { findings, .. } => (findings.as_slice(), Answer::No),
                Item::Question(finding) => (std::slice::from_ref(finding), Answer::NotSure),
            };
            for finding in findings {
                let answer = from_story(model, vignette, &story, *finding).unwrap_or(otherwise);
                // The answer is of the kind that the question asks for.
                let _ = answers.set(model, *finding, answer);
            }
        }
        pages += 1;
        if pages == ENDLESS {
            return Interview { end, pages };
        }
    }
}

/// What the story answers, if it does: in so many words, or by what it implies.
fn from_story(
    model: &Model,
    vignette: &Vignette,
    story: &Consultation,
    id: FindingId,
) -> Option<Answer> {
    let finding = model.finding(id);
    vignette.answers.get(id).or_else(|| {
        match (&finding.asks, story.findings.presence(finding.first_fact)) {
            (Asks::YesNo, Presence::Present) => Some(Answer::Yes),
            (Asks::YesNo, Presence::Absent) => Some(Answer::No),
            _ => None,
        }
    })
}
