//! `philtrum ask`: the interview in the terminal, for people or for programs.

mod interview;
mod lines;
mod medicines;
mod number;
mod pause;
mod prompt;
mod question;
mod ticks;

use std::io::{self, IsTerminal};

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use philtrum_locale::Messages;
use philtrum_model::{About, Model};

use crate::clock;
use crate::consultation::{self, Told};
use crate::failure::Failure;
use crate::paper::Paper;

/// Answer the questions in the terminal
///
/// Nothing is kept or sent. Esc on any question offers to go back or to stop.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Whom it is about [default: asks; with --json: me]
    #[arg(long, value_name = "WHOM", value_parser = about())]
    about: Option<About>,

    /// Speak one JSON object a line, for other programs
    #[arg(long)]
    json: bool,
}

fn about() -> impl TypedValueParser<Value = About> {
    PossibleValuesParser::new(About::ALL.map(About::id))
        .map(|id| About::from_id(&id).unwrap_or_default())
}

const EXAMPLES: &str = r#"Examples:
  philtrum ask
  philtrum --lang ru ask --about child
  philtrum ask --json

With --json, a page of questions comes out, and its answers go in:
  out  {"ask": {"kind": "screen", "title": "…", "items": [{"finding": "facial-droop", …}]}}
  in   {"facial-droop": "yes", "none": true}
`"none": true` says no to every statement (`"tick": true`) that is not mentioned. A page with
`"medicines": true` takes `"medicines": ["Prozac"]`, `[]` or `"not-sure"`. Answers to other findings
are taken too, and `null` takes one back. Mistakes come out as {"problems": […]}, and the page again.
The last line is {"consultation": {…}}. `philtrum schema` describes both."#;

/// Runs the interview to its end.
pub(crate) fn run(model: &Model, options: &Options, messages: &Messages) -> Result<(), Failure> {
    if options.json {
        let about = options.about.unwrap_or_default();
        return lines::run(model, about, messages.language(), io::stdin().lock(), io::stdout());
    }
    if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
        let help =
            "programs use `philtrum ask --json`; for answers in a file there is `philtrum assess`";
        return Err(Failure::cannot("`philtrum ask` needs a terminal", help));
    }
    let mut terminal = prompt::Terminal::new(messages);
    let outcome = interview::run(model, options.about, messages, &mut terminal)?;
    let Some((answers, consultation)) = outcome else {
        let mut paper = Paper::new();
        paper.space();
        paper.paragraph(&messages.get("cli-ask-stopped"));
        paper.print()?;
        return Err(Failure::Stopped);
    };
    let told = Told {
        model,
        messages,
        answers: &answers,
        consultation: &consultation,
        assumed: false,
        today: clock::today(),
    };
    consultation::write(told).print()?;
    Ok(())
}
