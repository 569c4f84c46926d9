//! Esc on a question: go on, read what it means, go back, stop.

use philtrum_model::FindingId;

use super::prompt::{Left, Prompt};
use super::question::Questions;
use crate::paper::Paper;

/// What can be done instead of answering.
#[derive(Clone, Copy)]
enum Way {
    GoOn,
    Meaning,
    Back,
    Stop,
}

impl Way {
    const fn message(self) -> &'static str {
        match self {
            Self::GoOn => "cli-ask-go-on",
            Self::Meaning => "cli-ask-meaning",
            Self::Back => "cli-ask-back",
            Self::Stop => "cli-ask-stop",
        }
    }
}

impl Questions<'_> {
    /// Asks, and after Esc offers what else there is: go on, read what is meant, go back, stop.
    pub(super) fn patiently<T>(
        &mut self,
        about: &[FindingId],
        ask: impl Fn(&mut Self) -> Result<T, Left>,
    ) -> Result<T, Left> {
        loop {
            match ask(self) {
                Err(Left::Escape) => self.offer(about)?,
                outcome => return outcome,
            }
        }
    }

    fn offer(&mut self, about: &[FindingId]) -> Result<(), Left> {
        let explained = about.iter().any(|id| !self.model.finding(*id).counts.is_empty());
        let mut ways = vec![Way::GoOn, Way::Meaning, Way::Back, Way::Stop];
        ways.retain(|way| match way {
            Way::Meaning => explained,
            Way::Back => !self.first,
            Way::GoOn | Way::Stop => true,
        });
        let options: Vec<_> = ways.iter().map(|way| self.messages.get(way.message())).collect();
        let question = self.messages.get("cli-ask-paused");
        let help = self.messages.get("cli-ask-paused-help");
        let prompt = Prompt { question: &question, help: &help };
        let chosen = match self.prompter.choose(&prompt, &options) {
            // Esc again: on with the question.
            Err(Left::Escape) => return Ok(()),
            outcome => ways.get(outcome?),
        };
        match chosen {
            Some(Way::Meaning) => self.explain(about),
            Some(Way::Back) => Err(Left::Back),
            Some(Way::Stop) => Err(Left::Stop),
            Some(Way::GoOn) | None => Ok(()),
        }
    }

    /// What counts and what does not.
    fn explain(&mut self, about: &[FindingId]) -> Result<(), Left> {
        let language = self.messages.language();
        let mut paper = Paper::new();
        for finding in about.iter().map(|id| self.model.finding(*id)) {
            if !finding.counts.is_empty() {
                paper.heading(finding.title.get(language));
                paper.markdown(finding.counts.get(language));
            }
        }
        paper.space();
        self.prompter.tell(&paper)
    }
}
