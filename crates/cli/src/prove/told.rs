//! Verdicts in words and as JSON.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

use philtrum_exchange::write_answers;
use philtrum_guide::consult;
use philtrum_locale::Messages;
use philtrum_model::{Answers, Model};
use philtrum_proof::{Counterexample, Failure, Status, Verdict};
use serde_json::{Value, json};

use crate::draft::story;
use crate::paper::{BOLD, DIM, RED, styled};

/// How many failures of one law are told; the rest are counted.
const TOLD: usize = 5;

/// What a law or property says.
pub(super) fn title(model: &Model, messages: &Messages, verdict: &Verdict) -> String {
    let page = model.properties.iter().find(|one| one.sheet.id == verdict.id);
    page.map_or_else(
        || messages.get(&format!("law-{}", verdict.id)),
        |page| page.sheet.title.get(messages.language()).to_owned(),
    )
}

/// The word for a verdict.
pub(super) const fn word(status: &Status) -> &'static str {
    match status {
        Status::Holds => "holds",
        Status::Fails(_) => "fails",
        Status::Undecided(_) => "undecided",
    }
}

/// One line; where it does not hold, also for whom.
pub(super) fn in_words(
    out: &mut impl Write,
    model: &Model,
    messages: &Messages,
    verdict: &Verdict,
    title: &str,
) -> io::Result<()> {
    let word = messages.get(&format!("verdict-{}", word(&verdict.status)));
    let style = if verdict.status.holds() { BOLD } else { RED };
    let id = styled(DIM, &verdict.id);
    writeln!(out, "{} {title} {id}", styled(style, &format!("{word:<6}")))?;
    match &verdict.status {
        Status::Holds => {}
        Status::Undecided(questions) => {
            for about in questions.iter().take(TOLD) {
                writeln!(out, "       not decided within the limit: {about}")?;
            }
            more(out, questions.len())?;
        }
        Status::Fails(failures) => {
            for failure in failures.iter().take(TOLD) {
                failed(out, model, failure)?;
            }
            more(out, failures.len())?;
        }
    }
    Ok(())
}

fn more(out: &mut impl Write, count: usize) -> io::Result<()> {
    match count.checked_sub(TOLD) {
        Some(0) | None => Ok(()),
        Some(more) => writeln!(out, "       and {more} more"),
    }
}

fn failed(out: &mut impl Write, model: &Model, failure: &Failure) -> io::Result<()> {
    writeln!(out, "       {}", failure.about)?;
    let Some(person) = &failure.person else {
        return writeln!(out, "         there is nobody of whom this is so");
    };
    let Counterexample { answers, instead } = &**person;
    one(out, model, "for", answers)?;
    instead.as_ref().map_or(Ok(()), |instead| one(out, model, "and then", instead))
}

/// A person, what the guide says of them, and the JSON that gives it again.
fn one(out: &mut impl Write, model: &Model, before: &str, answers: &Answers) -> io::Result<()> {
    let urgency = consult(model, answers).assessment.urgency;
    writeln!(out, "         {before}: {} ⇒ {}", story(model, answers), urgency.id())?;
    writeln!(out, "         {}", styled(DIM, &write_answers(model, answers)))
}

/// A verdict for a program.
pub(super) fn as_json(model: &Model, verdict: &Verdict, title: &str) -> Value {
    let person = |answers: &Answers| {
        let urgency = consult(model, answers).assessment.urgency.id();
        let answers: Value =
            serde_json::from_str(&write_answers(model, answers)).unwrap_or_default();
        json!({ "answers": answers, "urgency": urgency })
    };
    let failures: Vec<_> = match &verdict.status {
        Status::Holds => Vec::new(),
        Status::Undecided(questions) => {
            questions.iter().map(|about| json!({ "about": about })).collect()
        }
        Status::Fails(failures) => failures
            .iter()
            .map(|failure| {
                let people = failure
                    .person
                    .iter()
                    .flat_map(|one| std::iter::once(&one.answers).chain(&one.instead).map(person));
                json!({ "about": failure.about, "people": people.collect::<Vec<_>>() })
            })
            .collect(),
    };
    json!({
        "id": verdict.id,
        "title": title,
        "verdict": word(&verdict.status),
        "method": verdict.method,
        "questions": verdict.questions,
        "failures": failures,
    })
}

/// "81 of 81 hold, for every one of 3.2 × 10^402 sets of answers"
pub(super) fn sum(verdicts: &[Verdict], answers: &str) -> String {
    let hold = verdicts.iter().filter(|one| one.status.holds()).count();
    let mut digits = answers.chars();
    let (first, second) = (digits.next().unwrap_or('0'), digits.next().unwrap_or('0'));
    let zeros = answers.len().saturating_sub(1);
    let all = verdicts.len();
    format!("{hold} of {all} hold, for each of the {first}.{second} × 10^{zeros} sets of answers")
}

/// How far it is, on a terminal.
pub(super) struct Progress {
    all: usize,
    done: AtomicUsize,
    shown: bool,
}

impl Progress {
    pub(super) fn new(all: usize) -> Self {
        Self { all, done: AtomicUsize::new(0), shown: io::stderr().is_terminal() }
    }

    pub(super) fn tell(&self, verdict: &Verdict) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.shown {
            // If it cannot be shown, nothing is lost.
            let _ = write!(io::stderr(), "\r\x1b[K{done}/{} {}", self.all, verdict.id);
        }
    }

    pub(super) fn clear(&self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
