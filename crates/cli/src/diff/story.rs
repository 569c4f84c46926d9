//! What somebody says, in the language of the reader.

use philtrum_guide::number;
use philtrum_locale::Messages;
use philtrum_model::{About, Answer, Answers, FindingId, Model};

/// The answers in the words of the pages.
pub(super) fn story(model: &Model, answers: &Answers, messages: &Messages) -> String {
    let mut story = Vec::new();
    if answers.about == About::Child {
        story.push(messages.get("diff-story-child"));
    }
    story.extend(answers.iter().map(|(id, answer)| said(model, id, answer, messages)));
    if let Some(taking) = &answers.taking {
        let name = |one: &philtrum_model::Substance| {
            model.substance_name(*one).get(messages.language()).to_owned()
        };
        let names: Vec<_> = taking.taken.iter().map(name).collect();
        story.push(if names.is_empty() {
            messages.get("diff-story-takes-nothing")
        } else {
            messages.with("diff-story-takes", &[("what", names.join(", ").into())])
        });
    }
    if story.is_empty() { messages.get("diff-story-nothing") } else { story.join("; ") }
}

/// The labels of the values that were chosen, or the title of the finding.
fn said(model: &Model, id: FindingId, answer: Answer, messages: &Messages) -> String {
    let (finding, language) = (model.finding(id), messages.language());
    let title = finding.title.get(language);
    let label = |at: usize| finding.values().get(at).map_or("", |one| one.label.get(language));
    match answer {
        Answer::One(value) => format!("{title}: {}", label(value.into())),
        Answer::Several(bits) => {
            let chosen = (0..finding.values().len()).filter(|at| bits >> at & 1 == 1);
            format!("{title}: {}", chosen.map(label).collect::<Vec<_>>().join(", "))
        }
        Answer::Number(thousandths) => format!("{title}: {}", number(thousandths)),
        Answer::No => finding.if_not.get(language).to_owned(),
        Answer::NotSure => messages.with("diff-story-unsure", &[("what", title.into())]),
        Answer::Yes => title.to_owned(),
    }
}
