//! `philtrum`: a guide for people whose face twitches, trembles, hurts or goes numb.
//!
//! The only crate that knows sockets, the terminal and the clock. One file a subcommand.

mod ask;
mod assess;
mod check;
mod clock;
mod completions;
mod consultation;
mod diff;
mod draft;
mod evaluate;
mod failure;
mod knowledge;
mod language;
mod library;
mod log;
mod medicines;
mod model;
mod mutate;
mod options;
mod paper;
mod prove;
mod report;
mod schema;
mod serve;
mod story;

use std::process::ExitCode;

use clap::Parser;

use crate::failure::Failure;
use crate::options::{Command, Options};

fn main() -> ExitCode {
    failure::exit_code(run(Options::parse()))
}

fn run(options: Options) -> Result<(), Failure> {
    let command = options.subcommand()?;
    let messages = language::messages(options.lang);
    let model = || knowledge::model(options.knowledge.as_deref());
    match command {
        Command::Serve(serve) => serve::run(model()?, &serve, &messages),
        Command::Ask(ask) => ask::run(&model()?, &ask, &messages),
        Command::Assess(assess) => assess::run(&model()?, &assess, &messages),
        Command::Report(report) => report::run(&model()?, &report, &messages),
        Command::Schema(schema) => schema::run(&model()?, &schema, messages.language()),
        Command::Library(library) => library::run(&model()?, &library, &messages),
        Command::Medicines(medicines) => medicines::run(&model()?, &medicines, &messages),
        Command::Check(check) => check::run(options.knowledge.as_deref(), &check),
        Command::Evaluate(evaluate) => evaluate::run(options.knowledge.as_deref(), &evaluate),
        Command::Mutate(mutate) => mutate::run(options.knowledge.as_deref(), &mutate),
        Command::Prove(prove) => prove::run(options.knowledge.as_deref(), &prove, &messages),
        Command::Diff(diff) => diff::run(options.knowledge.as_deref(), &diff, &messages),
        Command::Model(file) => model::run(&model()?, &file),
        Command::Completions(completions) => completions::run(&completions),
    }
}
