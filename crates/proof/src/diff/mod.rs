//! For whom the advice changed between two knowledges.
//!
//! Both are read for the same person, who may be anyone, in one circuit; for every way in which advice can
//! change, somebody is looked for whom it meets. `content` and `pages` (what was edited, and in what
//! `aspect`) → `lists` (what they list otherwise) → `align` (the same saying in both) → `pair` (both readings)
//! → `what` (the questions) → `prefer` (the example that is easiest to read) → `count` and `responsible`

mod align;
mod aspect;
mod consequence;
mod content;
mod count;
mod lists;
mod pages;
mod pair;
mod paths;
mod prefer;
mod responsible;
mod translate;
mod what;
mod written;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use num_bigint::BigUint;
use philtrum_model::{Answers, Model};

pub use aspect::Aspect;
pub use count::Count;
pub use lists::{How, List, Shift};
pub use pages::{Edit, Page, PageEdit};
pub use translate::translate;
pub use what::What;

use crate::circuit::Bit;
use crate::cnf::Clauses;
use crate::count::possible_answers;
use crate::decode::Said;
use crate::question::LIMIT;
use crate::smallest::{self, Dislikes};
use crate::solver::{Found, solve};
use content::Contents;
use count::{Counter, Met};
use pair::Pair;

/// The older knowledge with these pages of the newer; nothing where that has errors.
pub type Hybrid<'a> = dyn Fn(&[Page]) -> Option<Model> + Sync + 'a;

/// How to compare.
pub struct Settings<'a> {
    /// Conflicts after which a question counts as undecided.
    pub limit: u64,
    /// How many threads may work.
    pub threads: usize,
    /// The pages whose text differs, where texts are at hand. Without them a page also counts as edited
    /// whose numbers are worked out from those of another.
    pub edited: Option<Vec<Page>>,
    /// The old knowledge with these pages of the new, where texts are at hand; none if that does not
    /// compile.
    pub hybrid: Option<&'a Hybrid<'a>>,
}

impl Default for Settings<'_> {
    fn default() -> Self {
        let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { limit: LIMIT, threads, edited: None, hybrid: None }
    }
}

/// What is different between two knowledges.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The pages that were edited.
    pub pages: Vec<PageEdit>,
    /// What pages list otherwise than before, beside what is asked about everybody.
    pub shifts: Vec<Shift>,
    /// Every way in which advice changed for somebody; what is lowered comes first, the most
    /// extreme first of all.
    pub changes: Vec<Change>,
    /// What could not be decided within the limit. That is not the same as no change.
    pub undecided: Vec<What>,
    /// How many sets of answers there are to both.
    pub answers: BigUint,
    /// For how many of them anything changes.
    pub met: Count,
    /// For how many of them it is less urgent than before.
    pub lowered: Count,
}

/// One way in which advice changed, and whom it meets.
#[derive(Clone, Debug)]
pub struct Change {
    /// In what way.
    pub what: What,
    /// A smallest person whom it meets: nothing that they say can be left out. If there is one, somebody who
    /// says nothing that only one of the two asks.
    pub example: Example,
    /// How many it meets.
    pub met: Count,
    /// The pages responsible for the example.
    pub responsible: Responsible,
    /// It merely follows from a change of urgency by the same pages.
    pub follows: bool,
}

/// Somebody, as each knowledge hears them. The two differ where one asks what the other does not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    /// What the old knowledge hears.
    pub old: Answers,
    /// What the new one hears.
    pub new: Answers,
}

/// Which pages make the difference for somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Responsible {
    /// This edit is enough by itself; where there are several, each is.
    Alone(Vec<Page>),
    /// Only together.
    Together(Vec<Page>),
    /// These have a part in it. Whether one is enough could not be tried.
    Perhaps(Vec<Page>),
}

impl Responsible {
    /// The pages, however sure it is.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        match self {
            Self::Alone(pages) | Self::Together(pages) | Self::Perhaps(pages) => pages,
        }
    }
}

/// How far it is: so many of so many questions, and of pages tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// Questions answered, of how many.
    Asked(usize, usize),
    /// Pages tried alone, of how many.
    Tried(usize, usize),
}

/// Compares two knowledges for everybody.
pub fn compare(
    old: &Model,
    new: &Model,
    settings: &Settings<'_>,
    told: impl Fn(Progress) + Sync,
) -> Difference {
    let contents = (Contents::of(old), Contents::of(new));
    let mut pages = pages::between(&contents.0, &contents.1);
    let mut pair = Pair::of(old, new, &pages);
    let compiled = pages.clone();
    if let Some(edited) = &settings.edited {
        pages.retain(|one| edited.contains(&one.page));
    }
    let questions = questions(&mut pair);
    let dislikes = prefer::dislikes(&pair, (&contents.0, &contents.1), &pages);
    let found = ask(&pair, &questions, settings, &dislikes, &told);
    let (mut undecided, mut changes, mut met) = (Vec::new(), Vec::new(), Vec::new());
    for (question, asked) in questions.iter().zip(found) {
        let what = question.what.clone();
        match asked {
            Asked::Nobody => {}
            Asked::Undecided => undecided.push(what),
            Asked::Somebody(said, own) => {
                let example = pair.example(&said);
                let suspects = responsible::suspects(&pair, &what, &said, &pages);
                let responsible = Responsible::Perhaps(suspects);
                let met_by_it = own.count.clone();
                let follows = false;
                changes.push(Change { what, example, met: met_by_it, responsible, follows });
                met.push(own);
            }
        }
    }
    let mut changes = responsible::tried((old, new), changes, settings, &pages, &told);
    consequence::mark(&mut changes, &pages);
    let mut counter = counter(&pair, &questions);
    let lowered = changes.iter().zip(&met).filter(|(change, _)| change.what.lowers());
    if let Some(edited) = &settings.edited {
        pages = pages::of_texts(compiled, edited);
    }
    Difference {
        shifts: lists::shifts(old, new, &pages, &pair.renamed),
        lowered: counter.any(lowered.map(|(_, met)| &**met)),
        met: counter.any(met.iter().map(|met| &**met)),
        answers: possible_answers(&pair.joint),
        pages,
        changes,
        undecided,
    }
}

/// A question about everybody.
struct Question {
    what: What,
    /// All of these are true of whoever is met.
    parts: Vec<Bit>,
    /// That they are.
    statement: Bit,
    /// That they are, and say nothing that only one of the two hears.
    heard: Bit,
}

/// All questions whose answer is not plain from the pages alone.
fn questions(pair: &mut Pair<'_>) -> Vec<Question> {
    let mut questions = Vec::new();
    let rules_part = pair.rules_part();
    let heard_by_both = pair.heard_by_both();
    for what in What::all(pair) {
        let mut parts = what.statement(pair);
        if matches!(what, What::Urgency { .. } | What::Specialist { .. }) {
            parts.insert(0, rules_part);
        }
        let statement = pair.circuit.all(parts.iter().copied());
        if statement != Bit::FALSE {
            let heard = pair.circuit.and(statement, heard_by_both);
            questions.push(Question { what, parts, statement, heard });
        }
    }
    questions
}

fn counter<'a>(pair: &'a Pair<'_>, questions: &[Question]) -> Counter<'a> {
    let statements = questions.iter().flat_map(|question| question.parts.iter().copied());
    Counter::of(&pair.circuit, &pair.joint, statements)
}

/// What came of a question.
enum Asked {
    Somebody(Said, Box<Met>),
    Nobody,
    Undecided,
}

/// Every question, answered.
fn ask(
    pair: &Pair<'_>,
    questions: &[Question],
    settings: &Settings<'_>,
    dislikes: &Dislikes,
    told: &(impl Fn(Progress) + Sync),
) -> Vec<Asked> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let found: Mutex<BTreeMap<usize, Asked>> = Mutex::default();
    let work = || {
        let mut counter = counter(pair, questions);
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(question) = questions.get(at) else { return };
            let asked = look_for(pair, question, settings.limit, dislikes, &mut counter);
            if let Ok(mut found) = found.lock() {
                found.insert(at, asked);
            }
            told(Progress::Asked(done.fetch_add(1, Ordering::Relaxed) + 1, questions.len()));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..settings.threads.max(1) {
            scope.spawn(work);
        }
    });
    let mut found = found.into_inner().unwrap_or_default();
    // What was not answered is not decided.
    (0..questions.len()).map(|at| found.remove(&at).unwrap_or(Asked::Undecided)).collect()
}

/// Somebody who is met, as small as can be, and how many are.
fn look_for(
    pair: &Pair<'_>,
    question: &Question,
    limit: u64,
    dislikes: &Dislikes,
    counter: &mut Counter<'_>,
) -> Asked {
    // Somebody whom both understand shows more than somebody to whom one does not listen.
    let mut asked = Asked::Nobody;
    for statement in [question.heard, question.statement] {
        let people = pair.people();
        let clauses = Clauses::of(people.circuit, people.space, people.anyone, statement);
        asked = match solve(&clauses, limit) {
            Found::Nobody => Asked::Nobody,
            Found::Undecided => Asked::Undecided,
            Found::Somebody(says) => {
                let mut said = vec![false; pair.joint.sayings().len()];
                for (at, is_said) in says {
                    if let Some(slot) = said.get_mut(at) {
                        *slot = is_said;
                    }
                }
                let said = smallest::of(people, statement, said, limit, dislikes);
                return Asked::Somebody(said, Box::new(counter.all(&question.parts)));
            }
        };
    }
    asked
}
