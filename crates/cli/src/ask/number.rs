//! A number to type.

use philtrum_model::{Answer, FindingId};

use super::prompt::{Left, Prompt};
use super::question::Questions;

impl Questions<'_> {
    /// Asks until it is a number in the range, or a question mark.
    pub(super) fn number(
        &mut self,
        id: FindingId,
        range: std::ops::RangeInclusive<i32>,
    ) -> Result<Answer, Left> {
        let finding = self.model.finding(id);
        let bounds = [range.start(), range.end()].map(|bound| bound / 1000);
        loop {
            let said = self.patiently(&[id], |this| {
                let help = this.messages.get("cli-ask-number-help");
                let help = format!("{help} {}", this.help(finding));
                this.prompter.write(&Prompt { question: this.wording(finding), help: &help })
            })?;
            match number_in(&said) {
                Some(answer @ Answer::Number(number)) if range.contains(&number) => {
                    return Ok(answer);
                }
                Some(Answer::NotSure) => return Ok(Answer::NotSure),
                _ => {
                    let [from, to] = bounds.map(Into::into);
                    self.say(&self.messages.with("cli-ask-number", &[("from", from), ("to", to)]))?;
                }
            }
        }
    }
}

/// A number with a point or a comma; a question mark is "not sure".
fn number_in(said: &str) -> Option<Answer> {
    let said = said.trim();
    if said == "?" {
        return Some(Answer::NotSure);
    }
    let number: f64 = said.replace(',', ".").parse().ok()?;
    Some(Answer::Number((number * 1e3).round() as i32))
}
