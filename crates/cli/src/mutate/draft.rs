//! Drafts of cases that would notice a weakened rule.

use philtrum_measure::Survivor;
use philtrum_model::{Answer, Finding, FindingId, Model};

/// A case that would notice, as it stands on a page.
pub(super) fn case(model: &Model, survivor: &Survivor) -> String {
    let Survivor { person: answers, urgency, .. } = survivor;
    let story: Vec<_> = answers.iter().map(|(id, answer)| said(model, id, answer)).collect();
    let code: Vec<_> = answers.iter().map(|(id, answer)| code(model, id, answer)).collect();
    format!("- {}\n  `{}`\n  → {}", story.join("; "), code.join("; "), urgency.id())
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
        _ => finding.title.en.clone(),
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
