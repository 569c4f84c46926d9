//! Every law and every guideline property, decided.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use philtrum_model::Model;

use crate::laws::{self, Law, Method, paper};
use crate::question::{Counterexample, LIMIT, Outcome, Question};
use crate::{Meaning, property};

/// How to prove.
#[derive(Clone, Debug)]
pub struct Settings<'a> {
    /// Conflicts after which a question counts as undecided.
    pub limit: u64,
    /// How many threads may work.
    pub threads: usize,
    /// Today as an ISO date, for the reviews of P11.
    pub today: Option<&'a str>,
    /// Only these: `P2`, or the id of a property. Empty for all.
    pub only: Vec<String>,
}

impl Default for Settings<'_> {
    fn default() -> Self {
        let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { limit: LIMIT, threads, today: None, only: Vec::new() }
    }
}

/// What became of a law or a property.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// `P2`, or the id of a property.
    pub id: String,
    /// How it is known.
    pub method: Method,
    /// How many questions decide it.
    pub questions: usize,
    /// Of these, how many need no solver: how the circuit is built answers them.
    pub built: usize,
    /// Whom it leaves out on purpose: something, and the page or reason.
    pub exceptions: Vec<(String, String)>,
    /// Whether it holds.
    pub status: Status,
}

/// Whether something holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Status {
    /// For everybody.
    Holds,
    /// Not for these.
    Fails(Vec<Failure>),
    /// The limit was reached on these questions. That is no proof.
    Undecided(Vec<String>),
}

impl Status {
    /// It holds for everybody.
    #[must_use]
    pub const fn holds(&self) -> bool {
        matches!(self, Self::Holds)
    }
}

/// Why something does not hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// What it is about: a finding, a rule, a page.
    pub about: String,
    /// Somebody for whom it fails; none where somebody was looked for and there is nobody.
    pub person: Option<Box<Counterexample>>,
}

/// Something to prove: a law, or a property.
#[derive(Clone, Copy, Debug)]
enum Task {
    Law(&'static str),
    Property(usize),
}

/// Decides everything, and tells of each verdict as it comes.
pub fn prove(
    model: &Model,
    settings: &Settings<'_>,
    told: impl Fn(&Verdict) + Sync,
) -> Vec<Verdict> {
    let tasks = tasks(model, settings);
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let work = || {
        let mut meaning = Meaning::of(model);
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(task) = tasks.get(at) else { return };
            let verdict = decide(&mut meaning, *task, settings);
            told(&verdict);
            if let Ok(mut done) = done.lock() {
                done.push((at, verdict));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..settings.threads.max(1) {
            scope.spawn(work);
        }
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, verdict)| verdict).collect()
}

fn tasks(model: &Model, settings: &Settings<'_>) -> Vec<Task> {
    let wanted = |id: &str| settings.only.is_empty() || settings.only.iter().any(|one| one == id);
    let laws = laws::IDS.into_iter().filter(|id| wanted(id)).map(Task::Law);
    let properties = model.properties.iter().enumerate();
    let properties = properties.filter(|(_, one)| wanted(&one.sheet.id));
    laws.chain(properties.map(|(at, _)| Task::Property(at))).collect()
}

fn decide(meaning: &mut Meaning<'_>, task: Task, settings: &Settings<'_>) -> Verdict {
    match task {
        Task::Law("P9") => on_paper("P9", paper::sums_that_overflow(meaning.model)),
        Task::Law("P10") => on_paper("P10", Vec::new()),
        Task::Law("P11") => {
            on_paper("P11", paper::pages_without_ground(meaning.model, settings.today))
        }
        Task::Law(id) => {
            let Law { questions, exceptions, method, .. } = laws::law(meaning, id);
            let status = status(meaning, &questions, settings.limit);
            let (id, built) = (id.to_owned(), built(&questions));
            Verdict { id, method, questions: questions.len(), built, exceptions, status }
        }
        Task::Property(at) => {
            let model = meaning.model;
            let Some(stated) = model.properties.get(at) else {
                return on_paper("", Vec::new());
            };
            let questions = property::questions(meaning, stated);
            Verdict {
                id: stated.sheet.id.clone(),
                method: Method::Solver,
                questions: questions.len(),
                built: built(&questions),
                exceptions: Vec::new(),
                status: status(meaning, &questions, settings.limit),
            }
        }
    }
}

fn on_paper(id: &str, wrong: Vec<String>) -> Verdict {
    let method = if id == "P11" { Method::Pages } else { Method::Construction };
    let failures: Vec<_> = wrong.into_iter().map(|about| Failure { about, person: None }).collect();
    let status = if failures.is_empty() { Status::Holds } else { Status::Fails(failures) };
    let exceptions = Vec::new();
    Verdict { id: id.to_owned(), method, questions: 0, built: 0, exceptions, status }
}

fn built(questions: &[Question]) -> usize {
    questions.iter().filter(|one| one.statement.constant().is_some()).count()
}

/// Failures first: one certain failure outweighs any number of open questions.
fn status(meaning: &Meaning<'_>, questions: &[Question], limit: u64) -> Status {
    let (mut failures, mut undecided) = (Vec::new(), Vec::new());
    for question in questions {
        let about = question.about.clone();
        match question.decide(meaning, limit) {
            Outcome::Holds => {}
            Outcome::Fails(person) => failures.push(Failure { about, person }),
            Outcome::Undecided => undecided.push(about),
        }
    }
    if !failures.is_empty() {
        Status::Fails(failures)
    } else if undecided.is_empty() {
        Status::Holds
    } else {
        Status::Undecided(undecided)
    }
}

/// Every question of every law and property that a solver decides, by law or property: for those who want
/// to decide them with a solver of their own. Each comes with what it needs to be written down.
pub fn each_question(
    model: &Model,
    settings: &Settings<'_>,
    mut told: impl FnMut(&Meaning<'_>, &str, &Question),
) {
    let mut meaning = Meaning::of(model);
    for task in tasks(model, settings) {
        let (id, questions) = match task {
            Task::Law("P9" | "P10" | "P11") => continue,
            Task::Law(id) => (id.to_owned(), laws::law(&mut meaning, id).questions),
            Task::Property(at) => {
                let Some(stated) = model.properties.get(at) else { continue };
                (stated.sheet.id.clone(), property::questions(&mut meaning, stated))
            }
        };
        for question in &questions {
            told(&meaning, &id, question);
        }
    }
}
