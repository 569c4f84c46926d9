//! Statements to tick.

use philtrum_library::grounds;
use philtrum_model::{Answer, Answers, FindingId};

use super::prompt::{Left, Prompt};
use super::question::Questions;

impl Questions<'_> {
    /// Statements to tick: what is not ticked is not so, unless the person says that they are not sure.
    pub(super) fn ticks(
        &mut self,
        question: &str,
        findings: &[FindingId],
        answers: &Answers,
    ) -> Result<Vec<(FindingId, Answer)>, Left> {
        let unsure = self.messages.get("cli-ask-unsure-of-some");
        let statements = findings.iter().map(|id| self.statement(*id, answers)).collect();
        let ticked = self.tick(question, findings, statements, Some(unsure))?;
        let mut given: Vec<_> = findings
            .iter()
            .enumerate()
            .map(|(at, id)| (*id, if ticked.contains(&at) { Answer::Yes } else { Answer::No }))
            .collect();
        if ticked.contains(&findings.len()) {
            let rest: Vec<_> = given
                .iter()
                .filter(|(_, answer)| *answer == Answer::No)
                .map(|(id, _)| *id)
                .collect();
            let which = self.messages.get("cli-ask-unsure-of-which");
            let statements = rest.iter().map(|id| self.statement(*id, answers)).collect();
            let unsure = self.tick(&which, &rest, statements, None)?;
            let unsure: Vec<_> = unsure.into_iter().filter_map(|at| rest.get(at)).collect();
            for (id, answer) in &mut given {
                if unsure.contains(&&*id) {
                    *answer = Answer::NotSure;
                }
            }
        }
        Ok(given)
    }

    /// A statement, with the medicines or results that it is about.
    fn statement(&self, id: FindingId, answers: &Answers) -> String {
        let title = self.model.finding(id).title.get(self.messages.language()).to_owned();
        let about: Vec<_> = grounds(self.model, answers, id, self.messages)
            .into_iter()
            .map(|one| one.what)
            .collect();
        if about.is_empty() { title } else { format!("{title} ({})", about.join("; ")) }
    }

    /// The statements that are ticked; "none of these" comes last and excludes all others.
    fn tick(
        &mut self,
        question: &str,
        findings: &[FindingId],
        statements: Vec<String>,
        extra: Option<String>,
    ) -> Result<Vec<usize>, Left> {
        let mut options: Vec<_> = statements.into_iter().chain(extra).collect();
        let alone = options.len();
        options.push(self.messages.get("answer-none"));
        let help = self.messages.get("cli-ask-tick-help");
        self.patiently(findings, |this| {
            this.prompter.tick(&Prompt { question, help: &help }, &options, alone)
        })
    }
}
