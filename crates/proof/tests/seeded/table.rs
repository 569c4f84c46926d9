//! The table of the planted mistakes, for the documentation.

use std::collections::BTreeSet;
use std::fmt::Write;

use philtrum_model::{Answer, Answers, Asks, FindingId, Model};
use philtrum_proof::Counterexample;

use crate::Outcomes;
use crate::faults::{MISSING, Missing};
use crate::verdict::Noticed;

const HEAD: &str = "\
# Planted mistakes

A proof is worth as much as the mistakes that it would notice. So these were made on purpose, one at a time, each in a
copy of the knowledge. For every one the law or property named held before and failed after, and the guide itself, asked
with the changed copy, treats the person named as the law or property forbids, and does not with the knowledge as it is.

P2 and the like are the laws; the others are pages in `knowledge/properties`. The person is one of the smallest:
what is not mentioned was not asked. \"nobody\" means that somebody was looked for, and there is no such person any more.

";

const NOT_NOTICED: &str = "
## Not noticed yet

| mistake | what is missing |
|---|---|
";

const TAIL: &str = "
The laws P1, P5, P7 and P10 do not stand in the first table: they speak of how the guide reads the knowledge, and no
page can break them; the tests of the guide and the comparison of guide and proof
(`crates/proof/tests/differential.rs`) watch over them. P9 and P11 look at pages, one at a time.

This page is written by a test: `PHILTRUM_RENEW=1 cargo test -p philtrum-proof --test seeded`.
";

/// More answers "no" than this are counted instead of named.
const NAMED: usize = 4;

/// The page without its last column. Of several people who are as small, any may be found: an edit of
/// another page is no reason to renew the table.
pub(crate) fn without_people(page: &str) -> String {
    let row = |line: &str| match line.rsplit_once(" | ") {
        Some((row, _)) if line.matches(" | ").count() == 3 => row.to_owned(),
        _ => line.to_owned(),
    };
    page.lines().map(row).collect::<Vec<_>>().join("\n")
}

/// The whole page.
pub(crate) fn page(model: &Model, outcomes: &Outcomes) -> String {
    let kinds: BTreeSet<_> = outcomes.iter().map(|(fault, _)| fault.kind).collect();
    let missed = outcomes.iter().filter(|(_, outcome)| outcome.is_err()).count();
    let mut page = HEAD.to_owned();
    let (planted, kinds) = (outcomes.len() + MISSING.len(), kinds.len());
    let (missed, known) = (missed, MISSING.len());
    let noticed = planted - missed - known;
    let _ = writeln!(
        page,
        "{planted} mistakes are planted. {noticed}, of {kinds} kinds, are noticed; {known} are not, and \
         [stand apart](#not-noticed-yet) with what is missing; {missed} should be and are not.\n"
    );
    page.push_str("| kind | mistake | noticed by | person |\n|---|---|---|---|\n");
    for (fault, outcome) in outcomes {
        let by = if fault.about.is_empty() {
            fault.by.to_owned()
        } else {
            format!("{}, {}", fault.by, fault.about)
        };
        let person = match outcome {
            Ok(Noticed::Person(person)) => in_words(model, person),
            Ok(Noticed::Nobody) => "nobody".to_owned(),
            Ok(Noticed::Page) => "the page".to_owned(),
            Err(_) => "**not noticed**".to_owned(),
        };
        let _ = writeln!(page, "| {} | {} | {by} | {person} |", fault.kind, fault.says);
    }
    page.push_str(NOT_NOTICED);
    for Missing { says, lacks, .. } in MISSING {
        let _ = writeln!(page, "| {says} | {lacks} |");
    }
    page.push_str(TAIL);
    page
}

/// The person as in the cases of the pages; of two who are compared, what the second says otherwise.
fn in_words(model: &Model, person: &Counterexample) -> String {
    let first = parts(model, &person.answers);
    let Some(instead) = &person.instead else { return told(&first) };
    let second = parts(model, instead);
    let other: Vec<_> = second.into_iter().filter(|part| !first.contains(part)).collect();
    format!("{}, then {}", told(&first), told(&other))
}

fn told(parts: &[String]) -> String {
    let (no, other): (Vec<_>, Vec<_>) = parts.iter().partition(|part| part.starts_with("not "));
    let named = if no.len() > NAMED { other } else { parts.iter().collect() };
    let counted = if no.len() > NAMED { no.len() } else { 0 };
    let named = named.into_iter().map(String::as_str).collect::<Vec<_>>().join("; ");
    match (named.as_str(), counted) {
        ("", 0) => "whoever said nothing".to_owned(),
        ("", counted) => format!("{counted} times no"),
        (named, 0) => format!("`{named}`"),
        (named, counted) => format!("`{named}`, and {counted} times no"),
    }
}

fn parts(model: &Model, answers: &Answers) -> Vec<String> {
    let mut parts: Vec<_> = answers.iter().map(|(id, answer)| part(model, id, answer)).collect();
    if let Some(taking) = &answers.taking {
        let mut taken: Vec<_> = taking.taken.iter().map(|one| model.substance_id(*one)).collect();
        if taking.unsure {
            taken.push("not-sure");
        }
        if taken.is_empty() {
            taken.push("none");
        }
        parts.push(format!("takes = {}", taken.join(", ")));
    }
    if answers.about == philtrum_model::About::Child {
        parts.push("about a child".to_owned());
    }
    parts
}

fn part(model: &Model, id: FindingId, answer: Answer) -> String {
    let finding = model.finding(id);
    let name = &finding.id;
    let value = |at: usize| finding.values()[at].id.clone();
    match answer {
        Answer::Yes => name.clone(),
        Answer::No => format!("not {name}"),
        Answer::NotSure => format!("unsure {name}"),
        Answer::One(at) => format!("{name} = {}", value(at.into())),
        Answer::Several(0) => format!("{name} = none"),
        Answer::Several(bits) => {
            let chosen = (0..finding.values().len()).filter(|at| bits >> at & 1 == 1);
            format!("{name} = {}", chosen.map(value).collect::<Vec<_>>().join(", "))
        }
        Answer::Number(thousandths) => {
            let unit = match &finding.asks {
                Asks::Number { unit, .. } => unit.as_str(),
                _ => "",
            };
            format!("{name} = {} {unit}", f64::from(thousandths) / 1000.0)
        }
    }
}
