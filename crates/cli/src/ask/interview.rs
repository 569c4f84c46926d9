//! The interview: page after page, back and on, until there is advice.

use philtrum_guide::{Consultation, Page, PageKind, Step, consult};
use philtrum_locale::Messages;
use philtrum_model::{About, Answers, Model};

use super::prompt::{Left, Prompt, Prompter};
use super::question::Questions;
use crate::failure::Failure;
use crate::paper::Paper;

/// Asks until there is advice; gives what was answered, too. Nothing, if the person stops before.
pub(super) fn run(
    model: &Model,
    about: Option<About>,
    messages: &Messages,
    prompter: &mut dyn Prompter,
) -> Result<Option<(Answers, Consultation)>, Failure> {
    match interview(model, about, messages, prompter) {
        Ok(end) => Ok(Some(end)),
        Err(Left::Failure(failure)) => Err(failure),
        Err(Left::Escape | Left::Back | Left::Stop) => Ok(None),
    }
}

fn interview(
    model: &Model,
    about: Option<About>,
    messages: &Messages,
    prompter: &mut dyn Prompter,
) -> Result<(Answers, Consultation), Left> {
    prompter.tell(&welcome(messages))?;
    let about = about.map_or_else(|| whom(messages, prompter), Ok)?;
    let mut answers = Answers::new(about);
    let mut earlier = Vec::new();
    loop {
        let consultation = consult(model, &answers);
        let Step::Ask(page) = &consultation.step else { return Ok((answers, consultation)) };
        let first = earlier.is_empty();
        let mut questions = Questions { model, messages, prompter: &mut *prompter, about, first };
        match ask(&mut questions, page, &answers) {
            Ok(given) => earlier.push(std::mem::replace(&mut answers, given)),
            Err(Left::Back) => answers = earlier.pop().unwrap_or(answers),
            Err(left) => return Err(left),
        }
    }
}

fn welcome(messages: &Messages) -> Paper {
    let mut paper = Paper::new();
    paper.paragraph(&messages.get("cli-ask-welcome"));
    paper.paragraph(&messages.get("cli-ask-keys"));
    paper.space();
    paper
}

/// Whom it is about.
fn whom(messages: &Messages, prompter: &mut dyn Prompter) -> Result<About, Left> {
    let question = messages.get("cli-ask-about");
    let options = About::ALL.map(|about| messages.get(&format!("cli-ask-about-{}", about.id())));
    let help = messages.get("cli-ask-about-why");
    let chosen = prompter.choose(&Prompt { question: &question, help: &help }, &options)?;
    Ok(About::ALL.get(chosen).copied().unwrap_or_default())
}

/// Asks one page. The answers are given back whole or not at all, so that "back" leaves no halves.
fn ask(questions: &mut Questions<'_>, page: &Page, answers: &Answers) -> Result<Answers, Left> {
    let mut paper = Paper::new();
    paper.space();
    let heading = match page.kind {
        PageKind::Screen(id) => {
            let screen = questions.model.screen(id);
            let language = questions.messages.language();
            paper.heading(screen.title.get(language));
            paper.markdown(screen.introduction.get(language));
            questions.prompter.tell(&paper)?;
            questions.messages.get("cli-ask-tick")
        }
        PageKind::FollowUp | PageKind::Question => questions.messages.get("cli-ask-tick"),
    };
    let mut given = answers.clone();
    for item in &page.items {
        questions.item(&heading, item, &mut given)?;
    }
    Ok(given)
}

#[cfg(test)]
mod tests;
