//! The interview: page after page, back and on, until there is advice.

use philtrum_guide::{Consultation, Page, PageKind, Step, consult};
use philtrum_locale::Messages;
use philtrum_model::{About, Answers, Model};

use super::prompt::{Left, Prompt, Prompter};
use super::question::Questions;
use crate::failure::Failure;
use crate::paper::Paper;

/// Asks until there is advice. Nothing, if the person stops before.
pub(super) fn run(
    model: &Model,
    about: Option<About>,
    messages: &Messages,
    prompter: &mut dyn Prompter,
) -> Result<Option<Consultation>, Failure> {
    match interview(model, about, messages, prompter) {
        Ok(consultation) => Ok(Some(consultation)),
        Err(Left::Failure(failure)) => Err(failure),
        Err(Left::Escape | Left::Back | Left::Stop) => Ok(None),
    }
}

fn interview(
    model: &Model,
    about: Option<About>,
    messages: &Messages,
    prompter: &mut dyn Prompter,
) -> Result<Consultation, Left> {
    prompter.tell(&welcome(messages))?;
    let about = about.map_or_else(|| whom(messages, prompter), Ok)?;
    let mut answers = Answers::new(about);
    let mut earlier = Vec::new();
    loop {
        let consultation = consult(model, &answers);
        let Step::Ask(page) = &consultation.step else { return Ok(consultation) };
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
mod tests {
    use std::collections::VecDeque;

    use philtrum_model::{Language, State, Urgency};

    use super::*;

    /// Somebody who says no or "not sure" to everything, but first does what the script says.
    #[derive(Default)]
    struct Person {
        script: VecDeque<Act>,
        asked: Vec<String>,
    }

    #[derive(Clone, Debug)]
    enum Act {
        /// Chooses the option that begins like this.
        Say(&'static str),
        Escape,
    }

    /// How the first statement of the first screen begins.
    const FIRST_SIGN: &str = "The face";

    impl Person {
        fn new(script: &[Act]) -> Self {
            Self { script: script.iter().cloned().collect(), asked: Vec::new() }
        }

        /// The option that the script wants now.
        fn act(&mut self, question: &str, options: &[String]) -> Result<Option<usize>, Left> {
            self.asked.push(question.to_owned());
            match self.script.pop_front() {
                Some(Act::Escape) => Err(Left::Escape),
                Some(Act::Say(start)) => {
                    let found = options.iter().position(|option| option.starts_with(start));
                    Ok(Some(found.unwrap_or_else(|| panic!("no {start} in {options:?}"))))
                }
                None => Ok(None),
            }
        }
    }

    impl Prompter for Person {
        fn tell(&mut self, _: &Paper) -> Result<(), Left> {
            Ok(())
        }

        fn choose(&mut self, prompt: &Prompt<'_>, options: &[String]) -> Result<usize, Left> {
            let no = options.iter().position(|option| option == "No");
            let no = no.unwrap_or(options.len() - 1);
            Ok(self.act(prompt.question, options)?.unwrap_or(no))
        }

        fn tick(
            &mut self,
            prompt: &Prompt<'_>,
            options: &[String],
            _: usize,
        ) -> Result<Vec<usize>, Left> {
            Ok(vec![self.act(prompt.question, options)?.unwrap_or(options.len() - 1)])
        }

        fn write(&mut self, prompt: &Prompt<'_>) -> Result<String, Left> {
            Ok(self.act(prompt.question, &["30".to_owned()])?.map_or("30", |_| "30").to_owned())
        }
    }

    fn interviewed(script: &[Act]) -> (Option<Consultation>, Person) {
        let (model, _) = philtrum_folder::shipped();
        let mut person = Person::new(script);
        let messages = Messages::new(Language::En);
        let outcome = run(&model, None, &messages, &mut person).unwrap();
        (outcome, person)
    }

    #[test]
    fn somebody_without_anything_gets_advice() {
        let (outcome, person) = interviewed(&[]);
        assert!(outcome.unwrap().assessment.urgency < Urgency::SameDay);
        assert!(person.asked.len() < 30, "{:#?}", person.asked);
    }

    #[test]
    fn going_back_asks_the_page_before_again() {
        use Act::{Escape, Say};
        let (straight, _) = interviewed(&[]);
        let script = [Say("Somebody else"), Say(FIRST_SIGN), Escape, Say("Back")];
        let (detour, person) = interviewed(&script);
        assert_eq!(straight, detour, "the answer that was taken back leaves no trace");
        assert_eq!(person.asked[1], person.asked[4]);
    }

    #[test]
    fn stopping_gives_nothing() {
        use Act::{Escape, Say};
        let (outcome, _) = interviewed(&[Say("Me"), Escape, Say("Stop")]);
        assert!(outcome.is_none());
        let (outcome, _) = interviewed(&[Escape]);
        assert!(outcome.is_none());
    }

    #[test]
    fn going_on_asks_the_same_again() {
        use Act::{Escape, Say};
        let (outcome, person) = interviewed(&[Say("Me"), Escape, Say("Go on")]);
        assert!(outcome.is_some());
        assert_eq!(person.asked[1], person.asked[3]);
    }

    #[test]
    fn not_sure_is_an_answer() {
        use Act::Say;
        let (outcome, _) = interviewed(&[Say("Me"), Say("I am not sure"), Say(FIRST_SIGN)]);
        let (model, _) = philtrum_folder::shipped();
        let first = model.finding(model.finding_named("face-weakness").unwrap()).first_fact;
        assert_eq!(outcome.unwrap().findings.state(first), State::Unsure);
    }
}
