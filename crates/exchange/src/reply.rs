//! A reply to one page of questions, as another program sends it.

use philtrum_guide as guide;
use philtrum_model::{Answer, Answers, FindingId, Model};

use crate::answer;
use crate::json::Json;
use crate::medicines;
use crate::page::asked_on;
use crate::problem::{Problem, Problems};
use crate::read::{MEDICINES, document, known};

/// The key that answers "no" to every statement of a list that is not mentioned.
const NONE: &str = "none";

/// Reads the answers to a page: `{"facial-droop": "yes", "none": true}`.
///
/// Everything on the page must be answered. Other findings may be answered too, and `null` takes an
/// earlier answer back: so a program can go back and correct.
///
/// # Errors
/// With everything that is wrong; then the answers stay as they were.
pub fn read_reply(
    model: &Model,
    page: &guide::Page,
    text: &str,
    answers: &mut Answers,
) -> Result<(), Vec<Problem>> {
    let mut problems = Problems::default();
    let mut given = answers.clone();
    if let Some(entries) = document(text, &mut problems) {
        let mut replied = Vec::new();
        let mut none = false;
        for (key, value) in &entries {
            if key == MEDICINES {
                given.taking = medicines::read(model, value, key, &mut problems);
            } else if key == NONE {
                none = is_none(value, &mut problems);
            } else if let Some(id) = known(model, key, key, &mut problems) {
                if *value != Json::Null {
                    replied.push(id);
                }
                one(model, id, value, &mut given, &mut problems);
            }
        }
        complete(model, page, &replied, none, &mut given, &mut problems);
    }
    problems.or(given).map(|given| *answers = given)
}

fn is_none(value: &Json, problems: &mut Problems) -> bool {
    if let Json::Bool(none) = value {
        return *none;
    }
    let message = format!("`{NONE}` is {}, not `true` or `false`", value.kind());
    problems.add(NONE, message, || Some(format!("write `\"{NONE}\": true`")));
    // What is missing beside it would be a second complaint about the same mistake.
    true
}

fn one(model: &Model, id: FindingId, value: &Json, answers: &mut Answers, problems: &mut Problems) {
    let finding = model.finding(id);
    if *value == Json::Null {
        answers.forget(id);
    } else if let Some(answer) = answer::read(model, finding, value, &finding.id, problems)
        && answers.set(model, id, answer).is_err()
    {
        problems.add(&finding.id, format!("this does not answer `{}`", finding.id), || None);
    }
}

/// What the page asks and the reply leaves out: "no" for statements after `"none": true`, else a problem.
fn complete(
    model: &Model,
    page: &guide::Page,
    replied: &[FindingId],
    none: bool,
    answers: &mut Answers,
    problems: &mut Problems,
) {
    if page.items.contains(&guide::Item::Medicines) && answers.taking.is_none() {
        problems.add(MEDICINES, "`medicines` is not answered".to_owned(), || {
            Some("list them, `[]` for none, or say `\"not-sure\"`".to_owned())
        });
    }
    for (id, tick) in asked_on(page).filter(|(id, _)| !replied.contains(id)) {
        let finding = &model.finding(id).id;
        if !(tick && none) {
            problems.add(finding, format!("`{finding}` is not answered"), || {
                let all = format!("answer it; `\"{NONE}\": true` says no to every other statement");
                Some(if tick { all } else { "answer it, or say `\"not-sure\"`".to_owned() })
            });
        } else if answers.set(model, id, Answer::No).is_err() {
            problems.add(finding, format!("`{finding}` cannot be answered with no"), || None);
        }
    }
}
