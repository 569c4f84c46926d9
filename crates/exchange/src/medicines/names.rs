//! Names of medicines in JSON.

use std::collections::BTreeSet;

use philtrum_model::{MOST_TAKEN, Model, Substance};
use philtrum_words::WrittenList;

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

pub(super) fn too_many(count: usize, path: &str, problems: &mut Problems) {
    let message = format!("{count} medicines are more than the {MOST_TAKEN} that are read");
    problems.add(path, message, || {
        let help = "keep those that are taken now; if any is left out, add `\"unsure\": true`";
        Some(help.to_owned())
    });
}

/// What a list of names means.
#[derive(Default)]
pub(super) struct Named {
    pub(super) known: BTreeSet<Substance>,
    /// Names that are not in the knowledge, as they were written.
    pub(super) unlisted: BTreeSet<String>,
}

/// The medicines that are meant; more than [`MOST_TAKEN`] are refused. A name that nobody knows is kept:
/// what somebody takes is no mistake.
pub(super) fn substances(
    model: &Model,
    names: &[Json],
    path: &str,
    problems: &mut Problems,
) -> Named {
    let mut found = Named::default();
    for (index, name) in few_enough(names, path, problems).iter().enumerate() {
        meant(model, name, &format!("{path}[{index}]"), &mut found, problems);
    }
    // One name may mean a product of several medicines.
    if found.known.len() > MOST_TAKEN {
        too_many(found.known.len(), path, problems);
    }
    found
}

fn meant(model: &Model, name: &Json, path: &str, found: &mut Named, problems: &mut Problems) {
    let Some(name) = name_in(name, path, problems) else { return };
    if let Some(substance) = model.substance_named(name) {
        found.known.insert(substance);
        return;
    }
    let list = WrittenList::read(model, name);
    if list.unread > 0 {
        too_many(MOST_TAKEN + list.unread, path, problems);
    }
    found.known.extend(list.meant());
    let doubtful = list.doubtful.iter().map(|(name, like)| (name, like.as_slice()));
    let unknown = list.unknown.iter().map(|name| (name, &[] as &[String]));
    for (name, like) in doubtful.chain(unknown) {
        let kept = shortened(name);
        let message = format!("no medicine is called `{kept}` here; it cannot be checked");
        problems.note(path, message, || Some(instead(like)));
        found.unlisted.insert(kept);
    }
}

/// What to write instead of a name that is not known.
fn instead(like: &[String]) -> String {
    match like {
        [] => {
            "write what is in it; if that is not known either, keep it under `unlisted`".to_owned()
        }
        like => format!(
            "did you mean `{}`? Then write that; if it is another, keep it under `unlisted`",
            like.join("`, `")
        ),
    }
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
