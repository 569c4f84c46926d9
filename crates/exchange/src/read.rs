//! Answers from JSON.

use std::collections::BTreeSet;

use philtrum_model::{About, Answers, FindingId, Model, PriceListId};

use crate::answer;
use crate::json::Json;
use crate::medicines;
use crate::problem::{Problem, Problems, Topic, did_you_mean, shortened};

/// The findings that may also stand beside `findings`.
pub(crate) const AT_THE_TOP: [&str; 2] = ["age", "sex"];

/// The key of what the person takes.
pub(crate) const MEDICINES: &str = "medicines";

/// The word for a country without a price list.
pub(crate) const OTHER_REGION: &str = "other";

/// Every key of the document.
const KEYS: [&str; 6] = ["about", "age", "sex", MEDICINES, "region", "findings"];

/// Answers, as far as they were read.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    /// What was said.
    pub answers: Answers,
    /// What was read otherwise than it is written: names of medicines that are not in the knowledge are
    /// kept as they are, and make the plan careful.
    pub notes: Vec<Problem>,
    /// What does not fit, and is as if it had never been asked.
    pub dropped: Vec<Problem>,
}

/// Reads answers, as [`write_answers`](crate::write_answers) writes them.
///
/// # Errors
/// With everything that is wrong, not only the first.
pub fn read_answers(model: &Model, text: &str) -> Result<Answers, Vec<Problem>> {
    read_with_notes(model, text).map(|reading| reading.answers)
}

/// Reads answers, and tells what was read otherwise than it is written.
///
/// # Errors
/// With everything that is wrong, not only the first.
pub fn read_with_notes(model: &Model, text: &str) -> Result<Reading, Vec<Problem>> {
    let mut problems = Problems::default();
    let answers = document(text, &mut problems).map(|all| read_all(model, &all, &mut problems));
    match (problems.apart(), answers) {
        ((wrong, notes), Some(answers)) if wrong.is_empty() => {
            Ok(Reading { answers, notes, dropped: Vec::new() })
        }
        ((wrong, _), _) => Err(wrong),
    }
}

/// Reads the answers that fit, and drops the others: who went on from an older page loses nothing else. A
/// dropped answer counts as never asked, so it calms nothing.
///
/// Nothing where no answer can be told from the others.
#[must_use]
pub fn read_what_fits(model: &Model, text: &str) -> Option<Reading> {
    let mut problems = Problems::default();
    let document = document(text, &mut problems)?;
    let mut answers = read_all(model, &document, &mut problems);
    let (dropped, notes) = problems.apart();
    for problem in &dropped {
        // Of an answer with a mistake nothing is kept: half a list of medicines would be taken for all.
        match problem.topic(model) {
            Topic::Finding(finding) => _ = answers.forget(finding),
            Topic::Medicines => answers.taking = None,
            Topic::Region => answers.region = None,
            Topic::About => answers.about = About::default(),
            Topic::NoQuestion => {}
            Topic::Everything => return None,
        }
    }
    Some(Reading { answers, notes, dropped })
}

fn read_all(model: &Model, document: &[(String, Json)], problems: &mut Problems) -> Answers {
    let mut answers = Answers::default();
    for (key, value) in document {
        match key.as_str() {
            "about" => about(value, &mut answers, problems),
            "findings" => findings(model, value, &mut answers, problems),
            MEDICINES => answers.taking = medicines::read(model, value, MEDICINES, problems),
            "region" => answers.region = region(model, value, problems),
            key if AT_THE_TOP.contains(&key) => {
                one(model, key, value, key, &mut answers, problems);
            }
            key => unknown_key(model, key, problems),
        }
    }
    answers
}

/// The entries of the document, each key once.
pub(crate) fn document(text: &str, problems: &mut Problems) -> Option<Vec<(String, Json)>> {
    match serde_json::from_str(text) {
        Ok(Json::Object(entries)) => {
            doubled(&entries, "", problems);
            Some(entries)
        }
        Ok(other) => {
            let message = format!("this is {}, not an object", other.kind());
            problems.add("$", message, || Some("write `{\"findings\": {…}}`".to_owned()));
            None
        }
        Err(error) => {
            let help = "see `philtrum schema answers` for the form".to_owned();
            problems.add("$", format!("this is not JSON: {error}"), || Some(help));
            None
        }
    }
}

/// Reports every key that stands twice in an object.
pub(crate) fn doubled(entries: &[(String, Json)], below: &str, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for (key, _) in entries {
        if !seen.insert(key) {
            let message = format!("`{}` is given twice", shortened(key));
            problems.add(&format!("{below}{key}"), message, || Some("keep one".to_owned()));
        }
    }
}

fn about(value: &Json, answers: &mut Answers, problems: &mut Problems) {
    let given = match value {
        Json::Null => return,
        Json::Text(word) => match About::from_id(word) {
            Some(about) => {
                answers.about = about;
                return;
            }
            None => format!("`{}`", shortened(word)),
        },
        other => other.kind().to_owned(),
    };
    problems.add("about", format!("answers cannot be about {given}"), || {
        Some("write `\"me\"`, `\"child\"` or `\"other\"`".to_owned())
    });
}

/// Where the person lives; nothing for another country, or if it is not told.
fn region(model: &Model, value: &Json, problems: &mut Problems) -> Option<PriceListId> {
    let given = match value {
        Json::Null => return None,
        Json::Text(word) if word == OTHER_REGION => return None,
        Json::Text(word) => match model.price_list_of(word) {
            Some(list) => return Some(list),
            None => format!("`{}`", shortened(word)),
        },
        other => other.kind().to_owned(),
    };
    problems.add("region", format!("{given} is not a region with a price list"), || {
        let regions = model.prices.iter().map(|list| format!("`\"{}\"`", list.region));
        let regions: Vec<_> = regions.collect();
        Some(format!("write {} or `\"{OTHER_REGION}\"`", regions.join(", ")))
    });
    None
}

fn findings(model: &Model, value: &Json, answers: &mut Answers, problems: &mut Problems) {
    let entries = match value {
        Json::Null => return,
        Json::Object(entries) => entries,
        other => {
            let message = format!("`findings` is {}, not an object", other.kind());
            problems.add("findings", message, || {
                Some("write `\"findings\": {\"face-weakness\": \"yes\"}`".to_owned())
            });
            return;
        }
    };
    doubled(entries, "findings.", problems);
    for (id, value) in entries {
        one(model, id, value, &format!("findings.{id}"), answers, problems);
    }
}

/// Reads the answer to one question. `null` means that it was not asked.
fn one(
    model: &Model,
    id: &str,
    value: &Json,
    path: &str,
    answers: &mut Answers,
    problems: &mut Problems,
) {
    let Some(finding) = known(model, id, path, problems) else { return };
    if *value == Json::Null {
        return;
    }
    let Some(answer) = answer::read(model, model.finding(finding), value, path, problems) else {
        return;
    };
    if answers.get(finding).is_some_and(|earlier| earlier != answer) && AT_THE_TOP.contains(&id) {
        let message = format!("`{id}` has two different answers, at the top and in `findings`");
        problems.add(path, message, || Some("keep the right one".to_owned()));
    } else if answers.set(model, finding, answer).is_err() {
        problems.add(path, format!("this does not answer `{id}`"), || None);
    }
}

/// The finding with this id.
pub(crate) fn known(
    model: &Model,
    id: &str,
    path: &str,
    problems: &mut Problems,
) -> Option<FindingId> {
    let found = model.finding_named(id);
    if found.is_none() {
        problems.add(path, format!("there is no finding `{}`", shortened(id)), || {
            let ids = model.findings.iter().map(|finding| finding.id.as_str());
            did_you_mean(id, ids)
                .or_else(|| Some("`philtrum schema answers` lists every finding".to_owned()))
        });
    }
    found
}

fn unknown_key(model: &Model, key: &str, problems: &mut Problems) {
    problems.add(key, format!("`{}` is not known here", shortened(key)), || {
        if model.finding_named(key).is_some() {
            return Some(format!("`{key}` is a finding: put it inside `findings`"));
        }
        did_you_mean(key, KEYS).or_else(|| Some(format!("`{}` are known", KEYS.join("`, `"))))
    });
}
