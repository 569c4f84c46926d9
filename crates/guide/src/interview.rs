//! A simulated person who answers from a story.

use philtrum_model::{About, Answer, Answers, Asks, Finding, FindingId, Model, Presence, State};

use crate::{Consultation, Findings, Item, Step, consult, findings};

/// What an interview came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Interview {
    /// What was answered.
    pub answers: Answers,
    /// The advice.
    pub end: Consultation,
    /// How many pages were asked.
    pub pages: usize,
}

/// How a question is answered that the story does not answer. Lists are left alone in any case, as
/// people do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rest {
    /// What is not told is not known.
    NotSure,
    /// What is not told is not so.
    No,
}

/// More pages than any interview can have: every page settles something.
const ENDLESS: usize = 500;

/// Lets the person of a story be asked until there is advice.
#[must_use]
pub fn hold(model: &Model, story: &Answers, rest: Rest) -> Interview {
    let known = findings(model, story);
    let child = known.state(model.child) == State::Present;
    let about = if child { About::Child } else { story.about };
    let mut answers = match rest {
        // Nobody was asked yet, so nobody has told.
        Rest::NotSure => Answers::new(about),
        // Whatever is told counts, also what no page would ask.
        Rest::No => story.clone(),
    };
    (answers.about, answers.region) = (about, story.region);
    let person = Person { model, story, known, rest };
    for (id, answer) in person.results() {
        // It was an answer of the story, so it fits.
        let _ = answers.set(model, id, answer);
    }
    let mut pages = 0;
    loop {
        let end = consult(model, &answers);
        let Step::Ask(page) = &end.step else { return Interview { answers, end, pages } };
        page.items.iter().for_each(|item| person.answer(item, &mut answers));
        pages += 1;
        if pages == ENDLESS {
            return Interview { answers, end, pages };
        }
    }
}

/// Somebody with a story.
struct Person<'a> {
    model: &'a Model,
    story: &'a Answers,
    known: Findings,
    rest: Rest,
}

impl Person<'_> {
    fn answer(&self, item: &Item, answers: &mut Answers) {
        let (findings, listed) = match item {
            Item::Ticks { findings, .. } => (findings.as_slice(), true),
            Item::Question(finding) => (std::slice::from_ref(finding), false),
            Item::Medicines => {
                answers.taking = Some(self.story.taking.clone().unwrap_or_default());
                return;
            }
        };
        for id in findings {
            let finding = self.model.finding(*id);
            let answer = self.told(*id, finding).unwrap_or_else(|| match self.rest {
                _ if listed => Answer::No,
                Rest::No => denial(finding),
                Rest::NotSure => Answer::NotSure,
            });
            // The answer is of the kind that the question asks for.
            let _ = answers.set(self.model, *id, answer);
        }
    }

    /// What the story answers, if it does: in so many words, or by what it implies.
    fn told(&self, id: FindingId, finding: &Finding) -> Option<Answer> {
        self.story.get(id).or_else(|| {
            match (&finding.asks, self.known.presence(finding.first_fact)) {
                (Asks::YesNo, Presence::Present) => Some(Answer::Yes),
                (Asks::YesNo, Presence::Absent) => Some(Answer::No),
                _ => None,
            }
        })
    }

    /// What no page asks, but can be told: the results of examinations.
    fn results(&self) -> impl Iterator<Item = (FindingId, Answer)> {
        self.story.iter().filter(|(id, _)| self.model.finding(*id).result_of.is_some())
    }
}

/// "No", or "none of these"; where there is no such answer, "not sure".
const fn denial(finding: &Finding) -> Answer {
    match finding.asks {
        Asks::YesNo => Answer::No,
        Asks::SeveralOf(_) => Answer::Several(0),
        _ => Answer::NotSure,
    }
}
