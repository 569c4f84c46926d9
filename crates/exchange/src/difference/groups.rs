//! One edit may change advice in many ways. Those of the same pages stand together.

use super::{Change, Difference};

/// Of each kind of change by the same pages, so many are told before the rest is folded.
const SHOWN: usize = 2;

/// The changes for which the same pages are responsible.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group<'d> {
    /// The pages, in words.
    pub because: &'d str,
    /// Where they lie.
    pub pages: &'d [String],
    /// What is told in full, and what is folded.
    pub ways: Ways<'d>,
    /// What merely follows from a change of urgency among these.
    pub following: Vec<&'d Change>,
}

/// The most extreme of each kind, and all others.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ways<'d> {
    /// To be told in full.
    pub first: Vec<&'d Change>,
    /// To be folded.
    pub others: Vec<&'d Change>,
}

impl Difference {
    /// The changes by the pages responsible. Where it is less urgent comes first.
    #[must_use]
    pub fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        for change in &self.changes {
            let at = groups.iter().position(|group| group.because == change.because);
            let group = match at.and_then(|at| groups.get_mut(at)) {
                Some(group) => group,
                None => {
                    groups.push(Group::of(change));
                    let Some(last) = groups.last_mut() else { continue };
                    last
                }
            };
            if change.follows {
                group.following.push(change);
            } else {
                group.ways.add(change);
            }
        }
        groups
    }
}

impl<'d> Group<'d> {
    const fn of(change: &'d Change) -> Self {
        let ways = Ways { first: Vec::new(), others: Vec::new() };
        let (because, pages) = (change.because.as_str(), change.pages.as_slice());
        Self { because, pages, ways, following: Vec::new() }
    }
}

impl Group<'_> {
    /// The specialists to whom, as the urgency changes, people are sent now; or no longer are.
    #[must_use]
    pub fn following_names(&self, gained: bool) -> Vec<&str> {
        let following = self.following.iter().filter(|one| one.after == gained);
        following.filter_map(|one| one.name.as_deref()).collect()
    }
}

impl<'d> Ways<'d> {
    fn add(&mut self, change: &'d Change) {
        let of_its_kind = self.first.iter().filter(|one| one.kind == change.kind).count();
        if of_its_kind < SHOWN { self.first.push(change) } else { self.others.push(change) }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::{Meets, Person, Release};
    use super::*;

    fn change(kind: &'static str, title: &str, because: &str) -> Change {
        Change {
            kind,
            id: None,
            name: None,
            before: Value::Null,
            after: Value::Null,
            title: title.to_owned(),
            example: Person { story: String::new(), answers: Value::Null, answers_before: None },
            pages: vec![because.to_owned()],
            responsible: "alone",
            because: because.to_owned(),
            follows: false,
            met: nobody(),
        }
    }

    fn nobody() -> Meets {
        Meets { sets: String::new(), exact: true, one_in: None, in_words: String::new() }
    }

    #[test]
    fn the_most_extreme_of_each_kind_is_told_and_the_rest_folded() {
        let mut changes = vec![
            change("lowered", "1", "one"),
            change("lowered", "2", "other"),
            change("lowered", "3", "one"),
            change("lowered", "4", "one"),
            change("raised", "5", "one"),
            change("specialist", "6", "one"),
        ];
        changes[5].follows = true;
        let release = Release { name: String::new(), knowledge: String::new() };
        let difference = Difference {
            old: release.clone(),
            new: release,
            in_words: String::new(),
            pages: Vec::new(),
            shifts: Vec::new(),
            changes,
            undecided: Vec::new(),
            answers: String::new(),
            met: nobody(),
            lowered: nobody(),
        };
        let titles = |changes: &[&Change]| -> String {
            changes.iter().map(|one| one.title.as_str()).collect()
        };
        let told: Vec<_> = difference
            .groups()
            .iter()
            .map(|group| {
                let Ways { first, others } = &group.ways;
                format!("{}|{}|{}", titles(first), titles(others), titles(&group.following))
            })
            .collect();
        assert_eq!(told, ["135|4|6", "2||"]);
    }
}
