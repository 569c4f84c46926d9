//! People written down as cases, as they stand on a page. Read them as a doctor before you use them.

use philtrum_model::{Answer, Answers, Finding, FindingId, Model, Urgency};

/// A case with this expectation.
pub(crate) fn case(model: &Model, answers: &Answers, urgency: Urgency) -> String {
    let code = code_line(model, answers);
    format!("- {}\n  `{code}`\n  → {}", story(model, answers), urgency.id())
}

/// What the person says, in the words of the pages.
pub(crate) fn story(model: &Model, answers: &Answers) -> String {
    let mut story: Vec<_> = answers.iter().map(|(id, answer)| said(model, id, answer)).collect();
    if let Some(taking) = &answers.taking {
        let names: Vec<_> = taking.taken.iter().map(|one| model.substance_id(*one)).collect();
        story.push(if names.is_empty() {
            "takes nothing".to_owned()
        } else {
            format!("takes {}", names.join(", "))
        });
    }
    if story.is_empty() { "somebody who has said nothing yet".to_owned() } else { story.join("; ") }
}

fn code_line(model: &Model, answers: &Answers) -> String {
    let mut words: Vec<_> = answers.iter().map(|(id, answer)| code(model, id, answer)).collect();
    if let Some(taking) = &answers.taking {
        let mut names: Vec<_> = taking.taken.iter().map(|one| model.substance_id(*one)).collect();
        if taking.is_incomplete() {
            names.push("not-sure");
        } else if names.is_empty() {
            names.push("none");
        }
        words.push(format!("takes = {}", names.join(", ")));
    }
    words.join("; ")
}

/// The labels of the values that were chosen, or the title of the finding.
fn said(model: &Model, id: FindingId, answer: Answer) -> String {
    let finding = model.finding(id);
    let label = |at: usize| finding.values().get(at).map_or("", |one| one.label.en.as_str());
    match answer {
        Answer::One(value) => format!("{}: {}", finding.title.en, label(value.into())),
        Answer::Several(_) => {
            let labels: Vec<_> = chosen(finding, answer).into_iter().map(label).collect();
            format!("{}: {}", finding.title.en, labels.join(", "))
        }
        Answer::Number(number) => format!("{} {}", finding.title.en, number / 1000),
        Answer::No => finding.if_not.en.clone(),
        Answer::NotSure => format!("not sure: {}", finding.title.en),
        Answer::Yes => finding.title.en.clone(),
    }
}

/// An answer in the words of a case.
fn code(model: &Model, id: FindingId, answer: Answer) -> String {
    let finding = model.finding(id);
    let value = |at: usize| finding.values().get(at).map_or("", |one| one.id.as_str());
    match answer {
        Answer::One(at) => format!("{} = {}", finding.id, value(at.into())),
        Answer::Several(_) => {
            let values: Vec<_> = chosen(finding, answer).into_iter().map(value).collect();
            format!("{} = {}", finding.id, values.join(", "))
        }
        Answer::Number(number) => format!("{} = {}", finding.id, number / 1000),
        Answer::No => format!("not {}", finding.id),
        Answer::NotSure => format!("unsure {}", finding.id),
        Answer::Yes => finding.id.clone(),
    }
}

/// Which values of a question with several answers were chosen.
fn chosen(finding: &Finding, answer: Answer) -> Vec<usize> {
    let bits = if let Answer::Several(bits) = answer { bits } else { 0 };
    (0..finding.values().len()).filter(|at| bits >> at & 1 == 1).collect()
}
