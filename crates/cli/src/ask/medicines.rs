//! What the person takes.

use philtrum_model::{Substance, Taking};
use philtrum_words::{Meaning, WrittenList, meaning};

use super::prompt::{Left, Prompt};
use super::question::Questions;

impl Questions<'_> {
    /// A name that is like others is asked about; one that nobody knows is kept as it was written.
    pub(super) fn medicines(&mut self) -> Result<Taking, Left> {
        let question = self.messages.get("cli-ask-medicines");
        let help = self.messages.get("cli-ask-medicines-help");
        let prompt = Prompt { question: &question, help: &help };
        let written = self.patiently(&[], |this| this.prompter.write(&prompt))?;
        if written.trim() == "?" {
            return Ok(Taking { unsure: true, ..Taking::default() });
        }
        let read = WrittenList::read(self.model, &written);
        let mut taking = Taking { taken: read.meant(), ..Taking::default() };
        taking.unsure = read.unread > 0;
        if taking.unsure {
            let said = [("count", read.unread.into())];
            self.say(&self.messages.with("medicines-unread", &said))?;
        }
        for (name, alike) in read.doubtful {
            match self.which(&name, &alike)? {
                Some(meant) => taking.taken.extend(meant),
                None => _ = taking.unlisted.insert(name),
            }
        }
        for name in read.unknown {
            self.say(
                &self.messages.with("medicines-unknown", &[("written", name.clone().into())]),
            )?;
            taking.unlisted.insert(name);
        }
        Ok(taking)
    }

    /// Which of these names is meant, if any.
    fn which(&mut self, name: &str, alike: &[String]) -> Result<Option<Vec<Substance>>, Left> {
        let question = self.messages.with("cli-ask-which-medicine", &[("written", name.into())]);
        let mut options = alike.to_vec();
        options.push(self.messages.get("cli-ask-another-medicine"));
        let prompt = Prompt { question: &question, help: "" };
        let chosen = self.patiently(&[], |this| this.prompter.choose(&prompt, &options))?;
        Ok(alike.get(chosen).and_then(|name| match meaning(self.model, name) {
            Meaning::Medicines(meant) => Some(meant),
            Meaning::LikeThese(_) | Meaning::Unknown => None,
        }))
    }
}
