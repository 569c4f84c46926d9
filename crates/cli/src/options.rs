//! What can be written after `philtrum`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use philtrum_model::Language;

use crate::{
    ask, assess, check, completions, diff, evaluate, failure::Failure, library, medicines, model,
    mutate, prove, report, schema, serve,
};

/// A guide for people whose face twitches, trembles, hurts or goes numb.
///
/// Asks what a careful doctor would ask, and says how urgent it is, what it may be and what to do, with
/// reasons. Everything stays on this machine. Without a subcommand it opens the guide in the browser.
#[derive(Parser, Debug)]
#[command(name = "philtrum", version, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Options {
    /// Use the knowledge pages of this folder instead of those inside the program
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) knowledge: Option<PathBuf>,

    /// Speak this language [default: that of the system]
    #[arg(long, global = true, value_name = "LANG", value_parser = language())]
    pub(crate) lang: Option<Language>,

    #[command(flatten, next_help_heading = "Options without a command, or with `serve`")]
    serve: serve::Options,

    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand, Clone, Debug)]
pub(crate) enum Command {
    Serve(serve::Options),
    Ask(ask::Options),
    Assess(assess::Options),
    Report(report::Options),
    Schema(schema::Options),
    Library(library::Options),
    Medicines(medicines::Options),
    Check(check::Options),
    Evaluate(evaluate::Options),
    Mutate(mutate::Options),
    Prove(prove::Options),
    Diff(diff::Options),
    Model(model::Options),
    Completions(completions::Options),
}

impl Options {
    /// The subcommand; `serve` if there is none.
    ///
    /// # Errors
    /// If an option of `serve` stands before another subcommand, where it would do nothing.
    pub(crate) fn subcommand(&self) -> Result<Command, Failure> {
        match &self.command {
            None => Ok(Command::Serve(self.serve.clone())),
            Some(command) if self.serve == serve::Options::default() => Ok(command.clone()),
            Some(_) => Err(Failure::cannot(
                "`--port`, `--host`, `--no-open` and `--log` belong to `philtrum serve`",
                "write them after `serve`, as in `philtrum serve --port 8000`",
            )),
        }
    }
}

fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::tag))
        .map(|tag| Language::from_tag(&tag).unwrap_or_default())
}

const EXAMPLES: &str = "\
Examples:
  philtrum                          open the guide in the browser
  philtrum --lang ru ask            answer the questions in the terminal, in Russian
  philtrum assess answers.json      read answers from a file
  philtrum report answers.json      one page for the doctor; --pdf FILE to print it
  philtrum library lip twitch       find pages of the knowledge, and read them
  philtrum check knowledge          check the pages of a folder
  philtrum diff HEAD~1 knowledge    for whom the advice changed by an edit

Exit codes:
  0  done
  1  problems found (`check`, `diff --deny-lowered`)
  2  cannot run: wrong arguments, unreadable files, answers with mistakes, an interview cut short

This is not a doctor. In an emergency, call 112 or your local number now.";
