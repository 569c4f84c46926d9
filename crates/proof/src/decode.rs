//! From what a solver found to answers that a person can give.

use philtrum_model::{About, Answer, Answers, Model, Taking};

use crate::space::{Saying, Space};

/// What one person says, saying by saying.
pub type Said = Vec<bool>;

/// The answers of somebody who says this.
#[must_use]
pub fn answers(model: &Model, space: &Space, said: &[bool]) -> Answers {
    let mut answers = Answers::new(About::Me);
    let mut taking = None;
    for (at, saying) in space.sayings().iter().enumerate() {
        if said.get(at).copied().unwrap_or(false) {
            add(model, space, &mut answers, &mut taking, *saying);
        }
    }
    answers.taking = taking;
    answers
}

fn add(
    model: &Model,
    space: &Space,
    answers: &mut Answers,
    taking: &mut Option<Taking>,
    saying: Saying,
) {
    let chosen = |id| match answers.get(id) {
        Some(Answer::Several(bits)) => bits,
        _ => 0,
    };
    let answer = match saying {
        Saying::Yes(id) => (id, Answer::Yes),
        Saying::No(id) => (id, Answer::No),
        Saying::NotSure(id) => (id, Answer::NotSure),
        Saying::Answered(id) => (id, Answer::Several(chosen(id))),
        Saying::Value(id, value) => match &model.finding(id).asks {
            philtrum_model::Asks::SeveralOf(_) => (id, Answer::Several(chosen(id) | 1 << value)),
            _ => (id, Answer::One(value)),
        },
        Saying::Cell(id, cell) => {
            let number = space.cells(id).get(usize::from(cell)).copied().unwrap_or_default();
            (id, Answer::Number(number))
        }
        Saying::AboutChild => {
            answers.about = About::Child;
            return;
        }
        Saying::Listed => {
            taking.get_or_insert_default();
            return;
        }
        Saying::Incomplete => {
            taking.get_or_insert_default().unsure = true;
            return;
        }
        Saying::Takes(substance) => {
            taking.get_or_insert_default().taken.insert(substance);
            return;
        }
    };
    // What does not fit is left out; the constraints of the space allow nothing of the kind.
    let _ = answers.set(model, answer.0, answer.1);
}

/// What somebody with these answers says.
#[must_use]
pub fn said(space: &Space, answers: &Answers) -> Said {
    let taking = answers.taking.as_ref();
    let is_said = |saying: &Saying| match *saying {
        Saying::AboutChild => answers.about == About::Child,
        Saying::Yes(id) => answers.get(id) == Some(Answer::Yes),
        Saying::No(id) => answers.get(id) == Some(Answer::No),
        Saying::NotSure(id) => answers.get(id) == Some(Answer::NotSure),
        Saying::Answered(id) => matches!(answers.get(id), Some(Answer::Several(_))),
        Saying::Value(id, value) => match answers.get(id) {
            Some(Answer::One(chosen)) => chosen == value,
            Some(Answer::Several(bits)) => bits >> value & 1 == 1,
            _ => false,
        },
        Saying::Cell(id, cell) => match answers.get(id) {
            Some(Answer::Number(number)) => cell_of(space.cells(id), number) == Some(cell.into()),
            _ => false,
        },
        Saying::Listed => taking.is_some(),
        Saying::Incomplete => taking.is_some_and(Taking::is_incomplete),
        Saying::Takes(substance) => taking.is_some_and(|taking| taking.taken.contains(&substance)),
    };
    space.sayings().iter().map(is_said).collect()
}

/// The cell that a number lies in.
fn cell_of(cells: &[i32], number: i32) -> Option<usize> {
    cells.iter().rposition(|from| *from <= number)
}
