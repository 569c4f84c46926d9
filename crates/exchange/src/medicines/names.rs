//! Names of medicines in JSON.

use std::collections::BTreeSet;

use philtrum_model::{MOST_TAKEN, Model, Substance};
use philtrum_words::{Meaning, meaning};

use crate::json::Json;
use crate::problem::{Problems, shortened};

/// The names, unless they are too many: comparing each with thousands of others takes time.
fn few_enough<'j>(names: &'j [Json], path: &str, problems: &mut Problems) -> &'j [Json] {
    if names.len() <= MOST_TAKEN {
        return names;
    }
    too_many(names.len(), path, problems);
    &[]
}

fn too_many(count: usize, path: &str, problems: &mut Problems) {
    let message = format!("{count} medicines are more than the {MOST_TAKEN} that are read");
    problems.add(path, message, || {
        let help = "keep those that are taken now; if any is left out, add `\"unsure\": true`";
        Some(help.to_owned())
    });
}

/// The medicines that are meant; more than [`MOST_TAKEN`] are refused.
pub(super) fn substances(
    model: &Model,
    names: &[Json],
    path: &str,
    problems: &mut Problems,
) -> BTreeSet<Substance> {
    let mut found = BTreeSet::new();
    for (index, name) in few_enough(names, path, problems).iter().enumerate() {
        found.extend(meant(model, name, &format!("{path}[{index}]"), problems));
    }
    // One name may mean a product of several medicines.
    if found.len() > MOST_TAKEN {
        too_many(found.len(), path, problems);
    }
    found
}

fn meant(model: &Model, name: &Json, path: &str, problems: &mut Problems) -> Vec<Substance> {
    let Some(name) = name_in(name, path, problems) else { return Vec::new() };
    if let Some(substance) = model.substance_named(name) {
        return vec![substance];
    }
    let help = match meaning(model, name) {
        Meaning::Medicines(substances) => return substances,
        Meaning::LikeThese(names) => format!(
            "did you mean `{}`? If it is another, put it under `unlisted`",
            names.join("`, `")
        ),
        Meaning::Unknown => "put it under `unlisted`: then nothing is said to be safe".to_owned(),
    };
    let message = format!("no medicine is called `{}` here", shortened(name));
    problems.add(path, message, || Some(help));
    Vec::new()
}

/// Names that are not in the knowledge, as they were written.
pub(super) fn unlisted(names: &[Json], path: &str, problems: &mut Problems) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (index, name) in few_enough(names, path, problems).iter().enumerate() {
        let name = name_in(name, &format!("{path}[{index}]"), problems);
        found.extend(name.map(shortened));
    }
    found
}

/// A name that says something.
fn name_in<'j>(json: &'j Json, path: &str, problems: &mut Problems) -> Option<&'j str> {
    let given = match json {
        Json::Text(name) if !name.trim().is_empty() => return Some(name.trim()),
        Json::Text(_) => "an empty text",
        other => other.kind(),
    };
    problems.add(path, format!("{given} is not the name of a medicine"), || {
        Some("write a name, such as `\"fluoxetine\"`".to_owned())
    });
    None
}
