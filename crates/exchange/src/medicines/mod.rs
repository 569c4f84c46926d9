//! What a person takes, as JSON.
//!
//! A list of names (`["Prozac"]`, or `[]` for nothing), or an object that also tells what is thought of,
//! what is not in the knowledge, and whether there may be more. A name that is not known is kept among
//! those that are not in the knowledge, wherever it stands, and that is noted.

mod names;

use std::collections::BTreeSet;

use philtrum_model::{MOST_TAKEN, Model, Substance, Taking};
use serde::Serialize;

use self::names::{substances, too_many, unlisted};
use crate::answer::NOT_SURE;
use crate::json::Json;
use crate::problem::{Problems, did_you_mean, shortened};
use crate::read::doubled;

/// The keys of the object.
const KEYS: [&str; 4] = ["taken", "considered", "unlisted", "unsure"];

/// The object, as it is written.
#[derive(Serialize)]
pub(crate) struct Written<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    taken: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    considered: Vec<&'a str>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    unlisted: &'a BTreeSet<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unsure: bool,
}

pub(crate) fn write<'a>(model: &'a Model, taking: &'a Taking) -> Written<'a> {
    let ids = |substances: &BTreeSet<Substance>| {
        substances.iter().map(|one| model.substance_id(*one)).collect()
    };
    Written {
        taken: ids(&taking.taken),
        considered: ids(&taking.considered),
        unlisted: &taking.unlisted,
        unsure: taking.unsure,
    }
}

/// Reads it. What is wrong is added to the problems; `null` means that it was not asked.
pub(crate) fn read(
    model: &Model,
    json: &Json,
    path: &str,
    problems: &mut Problems,
) -> Option<Taking> {
    let mut taking = Taking::default();
    match json {
        Json::Null => return None,
        Json::Text(word) if word == NOT_SURE => taking.unsure = true,
        Json::List(_) => entry(model, "taken", json, path, &mut taking, problems),
        Json::Object(entries) => {
            doubled(entries, &format!("{path}."), problems);
            for (key, value) in entries {
                entry(model, key, value, &format!("{path}.{key}"), &mut taking, problems);
            }
        }
        other => {
            let message = format!("`medicines` is {}, not a list of names", other.kind());
            problems.add(path, message, || {
                Some("write `[\"fluoxetine\"]`, or `[]` for no medicines".to_owned())
            });
        }
    }
    if taking.unlisted.len() > MOST_TAKEN {
        too_many(taking.unlisted.len(), path, problems);
    }
    Some(taking)
}

fn entry(
    model: &Model,
    key: &str,
    value: &Json,
    path: &str,
    taking: &mut Taking,
    problems: &mut Problems,
) {
    match (key, value) {
        ("taken", Json::List(names)) => {
            let named = substances(model, names, path, problems);
            taking.taken.extend(named.known);
            taking.unlisted.extend(named.unlisted);
        }
        ("considered", Json::List(names)) => {
            let named = substances(model, names, path, problems);
            taking.considered.extend(named.known);
            // Of what is only thought of, an unknown name makes the plan careful too.
            taking.unlisted.extend(named.unlisted);
        }
        ("unlisted", Json::List(names)) => {
            taking.unlisted.extend(unlisted(names, path, problems));
        }
        ("unsure", Json::Bool(unsure)) => taking.unsure = *unsure,
        ("unsure", other) => {
            let message = format!("`unsure` is {}, not `true` or `false`", other.kind());
            let help = "write `true` if there may be others".to_owned();
            problems.add(path, message, || Some(help));
        }
        (key, other) if KEYS.contains(&key) => {
            let message = format!("`{key}` is {}, not a list of names", other.kind());
            problems.add(path, message, || Some("write `[\"fluoxetine\"]`".to_owned()));
        }
        (key, _) => {
            problems.add(path, format!("`{}` is not known here", shortened(key)), || {
                did_you_mean(key, KEYS)
                    .or_else(|| Some(format!("`{}` are known", KEYS.join("`, `"))))
            });
        }
    }
}
