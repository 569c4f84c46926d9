//! One answer: what a JSON value says to the question of a finding.

use philtrum_model::{Answer, Asks, Finding, Model, Value, When};

use crate::json::Json;
use crate::problem::{Problems, did_you_mean, shortened};

/// The word for "not sure".
pub(crate) const NOT_SURE: &str = "not-sure";

/// Reads one answer. What is wrong with it is added to the problems.
pub(crate) fn read(
    model: &Model,
    finding: &Finding,
    json: &Json,
    path: &str,
    problems: &mut Problems,
) -> Option<Answer> {
    let id = &finding.id;
    match (&finding.asks, json) {
        (Asks::Clash, _) => {
            let message = format!("`{id}` is never asked: it follows from the medicines");
            problems.add(path, message, || Some("list them under `medicines`".to_owned()));
            None
        }
        (Asks::Derived(when), _) => {
            let message = format!("`{id}` is never asked: it follows from other answers");
            problems.add(path, message, || Some(deciding(model, when)));
            None
        }
        (_, Json::Text(word)) if word == NOT_SURE => Some(Answer::NotSure),
        (Asks::YesNo, _) => yes_no(id, json, path, problems),
        (Asks::OneOf(values), _) => one_of(id, values, json, path, problems),
        (Asks::SeveralOf(values), _) => several_of(id, values, json, path, problems),
        (Asks::Number { unit, lowest, highest, .. }, _) => {
            number(id, unit, *lowest..=*highest, json, path, problems)
        }
    }
}

fn yes_no(id: &str, json: &Json, path: &str, problems: &mut Problems) -> Option<Answer> {
    let given = match json {
        Json::Bool(true) => return Some(Answer::Yes),
        Json::Bool(false) => return Some(Answer::No),
        Json::Text(word) if word == "yes" => return Some(Answer::Yes),
        Json::Text(word) if word == "no" => return Some(Answer::No),
        Json::Text(word) => format!("`{}`", shortened(word)),
        other => other.kind().to_owned(),
    };
    problems.add(path, format!("{given} is not an answer to `{id}`"), || {
        Some(format!("write `\"yes\"`, `\"no\"` or `\"{NOT_SURE}\"`"))
    });
    None
}

fn one_of(
    id: &str,
    values: &[Value],
    json: &Json,
    path: &str,
    problems: &mut Problems,
) -> Option<Answer> {
    let choose = || Some(format!("write one of {}, or `\"{NOT_SURE}\"`", listed(values)));
    match json {
        Json::Text(word) => value_at(id, values, word, path, problems).map(Answer::One),
        Json::List(several) if several.len() > 1 => {
            let count = several.len();
            let message = format!("`{id}` takes one value, and {count} were given");
            problems.add(path, message, choose);
            None
        }
        other => {
            let message = format!("`{id}` takes one value, not {}", other.kind());
            problems.add(path, message, choose);
            None
        }
    }
}

fn several_of(
    id: &str,
    values: &[Value],
    json: &Json,
    path: &str,
    problems: &mut Problems,
) -> Option<Answer> {
    let Json::List(chosen) = json else {
        let message = format!("`{id}` takes a list of values, not {}", json.kind());
        problems.add(path, message, || {
            let example = match json {
                Json::Text(word) => shortened(word),
                _ => values.first().map_or_else(String::new, |value| value.id.clone()),
            };
            Some(format!("write `[\"{example}\"]`, or `[]` for none of them"))
        });
        return None;
    };
    let mut bits = Some(0_u64);
    for (index, item) in chosen.iter().enumerate() {
        let at = chosen_at(id, values, item, &format!("{path}[{index}]"), problems);
        // The compiler of the knowledge refuses more than 64 values.
        bits = bits.zip(at.and_then(|at| 1_u64.checked_shl(at.into()))).map(|(all, bit)| all | bit);
    }
    bits.map(Answer::Several)
}

/// The place of one chosen value.
fn chosen_at(
    id: &str,
    values: &[Value],
    item: &Json,
    path: &str,
    problems: &mut Problems,
) -> Option<u8> {
    if let Json::Text(word) = item {
        return value_at(id, values, word, path, problems);
    }
    let message = format!("{} is not a value of `{id}`", item.kind());
    problems.add(path, message, || Some(format!("the values are {}", listed(values))));
    None
}

fn value_at(
    id: &str,
    values: &[Value],
    word: &str,
    path: &str,
    problems: &mut Problems,
) -> Option<u8> {
    let found = values.iter().position(|value| value.id == word);
    if found.is_none() {
        problems.add(path, format!("`{id}` has no value `{}`", shortened(word)), || {
            let ids = values.iter().map(|value| value.id.as_str());
            did_you_mean(word, ids).or_else(|| Some(format!("the values are {}", listed(values))))
        });
    }
    found.and_then(|at| u8::try_from(at).ok())
}

fn number(
    id: &str,
    unit: &str,
    range: std::ops::RangeInclusive<i32>,
    json: &Json,
    path: &str,
    problems: &mut Problems,
) -> Option<Answer> {
    let wanted = || {
        let (lowest, highest) = (f64::from(*range.start()), f64::from(*range.end()));
        Some(format!("write a number of {unit} from {} to {}", lowest / 1e3, highest / 1e3))
    };
    let Json::Number(given) = json else {
        let message = format!("`{id}` takes a number, not {}", json.kind());
        problems.add(path, message, wanted);
        return None;
    };
    // A float becomes the nearest integer that there is; the range is far inside.
    let thousandths = (given * 1e3).round() as i32;
    if !range.contains(&thousandths) {
        let given = if given.abs() < 1e9 { given.to_string() } else { format!("{given:e}") };
        problems.add(path, format!("`{given}` is out of range for `{id}`"), wanted);
        return None;
    }
    Some(Answer::Number(thousandths))
}

/// `"a", "b", "c"`; of a long list only the beginning.
fn listed(values: &[Value]) -> String {
    const LISTED: usize = 9;
    let mut words: Vec<_> =
        values.iter().take(LISTED).map(|value| format!("`\"{}\"`", value.id)).collect();
    if let Some(more) = values.len().checked_sub(LISTED).filter(|more| *more > 0) {
        words.push(format!("{more} more (see `philtrum schema answers`)"));
    }
    words.join(", ")
}

/// Which questions decide a derived finding.
fn deciding(model: &Model, when: &When) -> String {
    let mut names = Vec::new();
    collect_deciding(model, when, &mut names);
    format!("answer {} instead", names.join(", "))
}

fn collect_deciding(model: &Model, when: &When, names: &mut Vec<String>) {
    for fact in when.mentioned() {
        let finding = model.finding_of(fact);
        let name = format!("`{}`", finding.id);
        match &finding.asks {
            // The compiler of the knowledge refuses circles.
            Asks::Derived(inner) => collect_deciding(model, inner, names),
            _ if names.contains(&name) => {}
            _ => names.push(name),
        }
    }
}
