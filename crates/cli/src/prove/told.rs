//! Verdicts in words and as JSON.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

use philtrum_exchange::write_answers;
use philtrum_guide::consult;
use philtrum_locale::Messages;
use philtrum_model::{Answers, Model};
use philtrum_proof::{Counterexample, Failure, Method, Status, Verdict};
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

/// Tells people, in one language.
pub(super) struct Teller<'a> {
    pub(super) model: &'a Model,
    pub(super) messages: &'a Messages,
}

impl Teller<'_> {
    /// One line; where it does not hold, also for whom.
    pub(super) fn verdict(&self, out: &mut impl Write, verdict: &Verdict) -> io::Result<()> {
        let word = self.messages.get(&format!("verdict-{}", word(&verdict.status)));
        let style = if verdict.status.holds() { BOLD } else { RED };
        let title = title(self.model, self.messages, verdict);
        let how = match verdict.method {
            Method::Solver => String::new(),
            other => format!(" ({})", self.messages.get(&format!("method-{}", other.id()))),
        };
        let id = styled(DIM, &verdict.id);
        writeln!(out, "{} {title}{how} {id}", styled(style, &format!("{word:<6}")))?;
        match &verdict.status {
            Status::Holds => Ok(()),
            Status::Undecided(questions) => {
                for about in questions.iter().take(TOLD) {
                    let said = self.messages.with("prove-undecided", &[("about", about.into())]);
                    writeln!(out, "       {said}")?;
                }
                self.more(out, questions.len())
            }
            Status::Fails(failures) => {
                for failure in failures.iter().take(TOLD) {
                    self.failed(out, failure, verdict.method)?;
                }
                self.more(out, failures.len())
            }
        }
    }

    fn more(&self, out: &mut impl Write, count: usize) -> io::Result<()> {
        match count.checked_sub(TOLD) {
            Some(0) | None => Ok(()),
            Some(more) => {
                let said = self.messages.with("prove-more", &[("count", more.into())]);
                writeln!(out, "       {said}")
            }
        }
    }

    fn failed(&self, out: &mut impl Write, failure: &Failure, how: Method) -> io::Result<()> {
        writeln!(out, "       {}", failure.about)?;
        match &failure.person {
            Some(person) => {
                let Counterexample { answers, instead } = &**person;
                self.one(out, "prove-for", answers)?;
                instead.as_ref().map_or(Ok(()), |instead| self.one(out, "prove-then", instead))
            }
            // What is wrong with a page needs nobody to show it.
            None if how == Method::Pages => Ok(()),
            None => writeln!(out, "         {}", self.messages.get("prove-nobody")),
        }
    }

    /// A person, what the guide says of them, and the JSON that gives it again.
    fn one(&self, out: &mut impl Write, before: &str, answers: &Answers) -> io::Result<()> {
        let urgency = consult(self.model, answers).assessment.urgency;
        let (before, story) = (self.messages.get(before), story(self.model, answers));
        writeln!(out, "         {before}: {story} ⇒ {}", urgency.id())?;
        writeln!(out, "         {}", styled(DIM, &write_answers(self.model, answers)))
    }

    /// "All 182 hold: 176 by a solver, for each of the 3.2 × 10³¹⁷ sets of answers; …"
    pub(super) fn sum(&self, verdicts: &[Verdict], answers: &str) -> String {
        let count =
            |wanted: fn(&Verdict) -> bool| verdicts.iter().filter(|one| wanted(one)).count();
        let hold = count(|one| one.status.holds());
        let solved = count(|one| one.method == Method::Solver);
        let undecided = count(|one| matches!(one.status, Status::Undecided(_)));
        let words = [
            ("all", verdicts.len().into()),
            ("hold", hold.into()),
            ("solved", solved.into()),
            ("other", (verdicts.len() - solved).into()),
            ("undecided", undecided.into()),
            ("fail", (verdicts.len() - hold - undecided).into()),
            ("answers", rounded(answers).into()),
        ];
        let key = if hold == verdicts.len() { "prove-sum" } else { "prove-sum-not" };
        self.messages.with(key, &words)
    }
}

/// "3.2 × 10³¹⁷"
fn rounded(digits: &str) -> String {
    let mut leading = digits.chars();
    let (first, second) = (leading.next().unwrap_or('0'), leading.next().unwrap_or('0'));
    let zeros = digits.len().saturating_sub(1).to_string();
    let raised = |digit: char| match digit.to_digit(10) {
        Some(1) => '¹',
        Some(2) => '²',
        Some(3) => '³',
        Some(one) => char::from_u32(0x2070 + one).unwrap_or(digit),
        None => digit,
    };
    format!("{first}.{second} × 10{}", zeros.chars().map(raised).collect::<String>())
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
        "method": verdict.method.id(),
        "questions": verdict.questions,
        "built": verdict.built,
        "failures": failures,
    })
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
