//! One thing to answer: how it is put, and what the reply means.

use philtrum_guide::Item;
use philtrum_library::grounds;
use philtrum_locale::Messages;
use philtrum_model::{About, Answer, Answers, Asks, Finding, FindingId, Model, Value};

use super::prompt::{Left, Prompt, Prompter};
use crate::failure::Failure;
use crate::paper::Paper;

/// What is needed to ask.
pub(super) struct Questions<'a> {
    pub(super) model: &'a Model,
    pub(super) messages: &'a Messages,
    pub(super) prompter: &'a mut dyn Prompter,
    pub(super) about: About,
    /// This is the first page: there is nothing to go back to.
    pub(super) first: bool,
}

impl Questions<'_> {
    /// Asks one item, and records what was said. `heading` is the question over statements to tick.
    pub(super) fn item(
        &mut self,
        heading: &str,
        item: &Item,
        answers: &mut Answers,
    ) -> Result<(), Left> {
        let given = match item {
            Item::Question(id) => {
                self.name_grounds(*id, answers)?;
                vec![(*id, self.question(*id)?)]
            }
            Item::Medicines => {
                answers.taking = Some(self.medicines()?);
                return Ok(());
            }
            Item::Ticks { of, findings } => {
                let of = of.map(|id| self.model.finding(id).title.get(self.messages.language()));
                let details =
                    of.map(|of| self.messages.with("cli-ask-details", &[("of", of.into())]));
                self.ticks(details.as_deref().unwrap_or(heading), findings, answers)?
            }
        };
        for (id, answer) in given {
            answers.set(self.model, id, answer).map_err(|_| {
                let message = format!("this does not answer `{}`", self.model.finding(id).id);
                Left::Failure(Failure::cannot(
                    message,
                    "this is a mistake of ours: please report it",
                ))
            })?;
        }
        Ok(())
    }

    fn question(&mut self, id: FindingId) -> Result<Answer, Left> {
        let finding = self.model.finding(id);
        let not_sure = self.messages.get("answer-not-sure");
        match &finding.asks {
            Asks::OneOf(values) => {
                let mut options = self.labels(values);
                options.push(not_sure);
                let chosen = self.patiently(&[id], |this| this.choose(finding, &options))?;
                let value = u8::try_from(chosen).ok().filter(|_| chosen < values.len());
                Ok(value.map_or(Answer::NotSure, Answer::One))
            }
            Asks::SeveralOf(values) => self.several(id, values),
            Asks::Number { lowest, highest, .. } => self.number(id, *lowest..=*highest),
            Asks::YesNo | Asks::Derived(_) | Asks::Clash => {
                let options =
                    [self.messages.get("answer-yes"), self.messages.get("answer-no"), not_sure];
                let chosen = self.patiently(&[id], |this| this.choose(finding, &options))?;
                let answers = [Answer::Yes, Answer::No, Answer::NotSure];
                Ok(answers.get(chosen).copied().unwrap_or(Answer::NotSure))
            }
        }
    }

    fn several(&mut self, id: FindingId, values: &[Value]) -> Result<Answer, Left> {
        let finding = self.model.finding(id);
        let mut options = self.labels(values);
        options.extend(["answer-not-sure", "answer-none"].map(|key| self.messages.get(key)));
        let ticked = self.patiently(&[id], |this| {
            let help = this.help(finding);
            let prompt = Prompt { question: this.wording(finding), help: &help };
            this.prompter.tick(&prompt, &options, values.len())
        })?;
        if ticked.contains(&values.len()) {
            return Ok(Answer::NotSure);
        }
        let chosen = ticked.into_iter().filter(|index| *index < values.len());
        Ok(Answer::Several(chosen.fold(0, |bits, index| bits | 1 << index)))
    }

    fn choose(&mut self, finding: &Finding, options: &[String]) -> Result<usize, Left> {
        let help = self.help(finding);
        let prompt = Prompt { question: self.wording(finding), help: &help };
        self.prompter.choose(&prompt, options)
    }

    /// Names the medicines or results that a question is about.
    fn name_grounds(&mut self, id: FindingId, answers: &Answers) -> Result<(), Left> {
        let grounds = grounds(self.model, answers, id, self.messages);
        if grounds.is_empty() {
            return Ok(());
        }
        let mut paper = Paper::new();
        paper.space();
        paper.paragraph(&self.messages.get("question-about"));
        paper.grounds(&grounds);
        self.prompter.tell(&paper)
    }

    pub(super) fn say(&mut self, text: &str) -> Result<(), Left> {
        let mut paper = Paper::new();
        paper.paragraph(text);
        self.prompter.tell(&paper)
    }

    /// Why it is asked, on one line.
    pub(super) fn help(&self, finding: &Finding) -> String {
        let why = finding.why.get(self.messages.language());
        why.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub(super) fn wording<'f>(&self, finding: &'f Finding) -> &'f str {
        let child = self.about == About::Child && !finding.question_about_child.is_empty();
        let question = if child { &finding.question_about_child } else { &finding.question };
        question.get(self.messages.language())
    }

    fn labels(&self, values: &[Value]) -> Vec<String> {
        let language = self.messages.language();
        values.iter().map(|value| value.label.get(language).to_owned()).collect()
    }
}
