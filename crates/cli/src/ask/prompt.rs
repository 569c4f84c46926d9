//! How a question is put to the person. The terminal is one way; the tests are another.

use inquire::error::InquireError;
use inquire::list_option::ListOption;
use inquire::ui::{RenderConfig, Styled};
use inquire::validator::Validation;
use inquire::{MultiSelect, Select, Text, set_global_render_config};
use philtrum_locale::Messages;

use crate::failure::Failure;
use crate::paper::Paper;

/// Why a question was left without an answer.
#[derive(Debug)]
pub(super) enum Left {
    /// Esc: the person wants something else.
    Escape,
    /// Back to the page before.
    Back,
    /// The person stops.
    Stop,
    /// The terminal fails.
    Failure(Failure),
}

impl From<InquireError> for Left {
    fn from(error: InquireError) -> Self {
        match error {
            InquireError::OperationCanceled => Self::Escape,
            InquireError::OperationInterrupted => Self::Stop,
            other => Self::Failure(Failure::cannot(
                format!("the terminal cannot be used: {other}"),
                "`philtrum` opens the same questions in the browser",
            )),
        }
    }
}

/// Something to put to the person.
pub(super) struct Prompt<'a> {
    /// The question.
    pub(super) question: &'a str,
    /// What stands below it.
    pub(super) help: &'a str,
}

/// Whoever puts questions to the person.
pub(super) trait Prompter {
    /// Says something.
    fn tell(&mut self, paper: &Paper) -> Result<(), Left>;
    /// One of these options.
    fn choose(&mut self, prompt: &Prompt<'_>, options: &[String]) -> Result<usize, Left>;
    /// Any of these options; the last ones, from `alone` on, exclude all others. At least one is chosen.
    fn tick(
        &mut self,
        prompt: &Prompt<'_>,
        options: &[String],
        alone: usize,
    ) -> Result<Vec<usize>, Left>;
    /// A line of text.
    fn write(&mut self, prompt: &Prompt<'_>) -> Result<String, Left>;
}

/// The person at the terminal.
pub(super) struct Terminal {
    lonely: String,
    nothing: String,
}

/// How many options are shown at once.
const SHOWN: usize = 14;

impl Terminal {
    pub(super) fn new(messages: &Messages) -> Self {
        // A sign in place of an English word.
        let left = Styled::new("…");
        set_global_render_config(RenderConfig::default().with_canceled_prompt_indicator(left));
        Self {
            lonely: messages.get("cli-ask-none-with-others"),
            nothing: messages.get("cli-ask-nothing-ticked"),
        }
    }
}

impl Prompter for Terminal {
    fn tell(&mut self, paper: &Paper) -> Result<(), Left> {
        paper.print().map_err(|error| Left::Failure(error.into()))
    }

    fn choose(&mut self, prompt: &Prompt<'_>, options: &[String]) -> Result<usize, Left> {
        let select = Select::new(prompt.question, options.to_vec()).with_page_size(SHOWN);
        Ok(select.with_help_message(prompt.help).raw_prompt()?.index)
    }

    fn tick(
        &mut self,
        prompt: &Prompt<'_>,
        options: &[String],
        alone: usize,
    ) -> Result<Vec<usize>, Left> {
        let (lonely, nothing) = (self.lonely.clone(), self.nothing.clone());
        let check = move |ticked: &[ListOption<&String>]| {
            Ok(if ticked.is_empty() {
                Validation::Invalid(nothing.clone().into())
            } else if ticked.len() > 1 && ticked.iter().any(|option| option.index >= alone) {
                Validation::Invalid(lonely.clone().into())
            } else {
                Validation::Valid
            })
        };
        let select = MultiSelect::new(prompt.question, options.to_vec())
            .with_page_size(SHOWN)
            .with_help_message(prompt.help)
            .with_validator(check);
        Ok(select.raw_prompt()?.into_iter().map(|option| option.index).collect())
    }

    fn write(&mut self, prompt: &Prompt<'_>) -> Result<String, Left> {
        Ok(Text::new(prompt.question).with_help_message(prompt.help).prompt()?)
    }
}
