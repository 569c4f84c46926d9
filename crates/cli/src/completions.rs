//! `philtrum completions`: what the shell needs to complete our words.

use std::io::{self, Write};

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use crate::failure::Failure;

/// Print the completions for a shell
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Which shell
    shell: Shell,
}

const EXAMPLES: &str = "\
Examples:
  philtrum completions bash > ~/.local/share/bash-completion/completions/philtrum
  philtrum completions fish > ~/.config/fish/completions/philtrum.fish";

/// Prints the script.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    // In memory first: the generator panics where it cannot write.
    let mut script = Vec::new();
    generate(options.shell, &mut crate::options::Options::command(), "philtrum", &mut script);
    io::stdout().write_all(&script)?;
    Ok(())
}
