//! What lists say otherwise, in words.

use philtrum_exchange::Shift;
use philtrum_guide::trait_of;
use philtrum_locale::Messages;
use philtrum_model::{FactId, Model};
use philtrum_proof::diff::{self, How, List};
use serde_json::{Value, json};

use super::names::Names;

/// One shift of a page that was not edited itself, with the title of the page.
pub(super) fn elsewhere(names: &Names<'_>, one: &diff::Shift) -> Shift {
    let mut told = shift(names, one);
    if let Some(title) = one.page.as_ref().and_then(|page| names.title(&page.id)) {
        told.in_words = format!("{title}: {}", told.in_words);
    }
    told
}

/// One shift in words and for programs.
pub(super) fn shift(names: &Names<'_>, one: &diff::Shift) -> Shift {
    let teller = Teller { names, list: one.list };
    let list = one.list.id();
    match &one.how {
        How::Gone(id) => teller.told(Some(id), json!(true), json!(false), "gone"),
        How::Come(id) => teller.told(Some(id), json!(false), json!(true), "come"),
        How::Otherwise { name, before, after } => {
            teller.told(Some(name), json!(before), json!(after), "otherwise")
        }
        How::Order { before, after } => {
            let (from, to) = where_they_part(before, after);
            let in_words = teller.messages().with(
                &format!("diff-{list}-order"),
                &[("before", teller.all(from).into()), ("after", teller.all(to).into())],
            );
            Shift { list, id: None, before: json!(before), after: json!(after), in_words }
        }
    }
}

struct Teller<'a> {
    names: &'a Names<'a>,
    list: List,
}

impl Teller<'_> {
    const fn messages(&self) -> &Messages {
        self.names.messages
    }

    fn told(&self, id: Option<&String>, before: Value, after: Value, how: &str) -> Shift {
        let list = self.list.id();
        let id = id.cloned().unwrap_or_default();
        // How common a cause is: there is nothing but the two ages.
        let how = if self.list == List::Prior { id.as_str() } else { how };
        let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let arguments = [
            ("name", self.name(&id).into()),
            ("before", words(&before).into()),
            ("after", words(&after).into()),
        ];
        let in_words = self.messages().with(&format!("diff-{list}-{how}"), &arguments);
        Shift { list, id: Some(id), before, after, in_words }
    }

    fn all(&self, ids: &[String]) -> String {
        ids.iter().map(|id| self.name(id)).collect::<Vec<_>>().join("; ")
    }

    /// The title of a page; of a fact, what it says of a person.
    fn name(&self, id: &str) -> String {
        if self.list.names().is_some() {
            return self.names.title(id).unwrap_or_else(|| id.to_owned());
        }
        let language = self.messages().language();
        let told = |model: &Model| Some(trait_of(model, fact_named(model, id)?, language));
        told(self.names.new).or_else(|| told(self.names.old)).unwrap_or_else(|| id.to_owned())
    }
}

/// The fact that pages call so: `droop`, `onset = at-once`.
fn fact_named(model: &Model, name: &str) -> Option<FactId> {
    let finding = name.split(" = ").next()?;
    let finding = model.finding(model.finding_named(finding)?);
    finding.facts().find(|fact| model.fact_name(*fact) == name)
}

/// Two orders without what they begin and end with alike.
fn where_they_part<'l>(before: &'l [String], after: &'l [String]) -> (&'l [String], &'l [String]) {
    let alike = |one: &(&String, &String)| one.0 == one.1;
    let start = before.iter().zip(after).take_while(alike).count();
    let end = before.iter().rev().zip(after.iter().rev()).take_while(alike).count();
    let part = |list: &'l [String]| list.get(start..list.len().saturating_sub(end)).unwrap_or(list);
    (part(before), part(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_order_only_the_middle_is_told() {
        let names = |text: &str| text.chars().map(String::from).collect::<Vec<_>>();
        let (before, after) = (names("abcde"), names("acbde"));
        assert_eq!(where_they_part(&before, &after), (&names("bc")[..], &names("cb")[..]));
    }
}
