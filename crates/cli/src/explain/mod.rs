//! `philtrum explain`: any page of the knowledge, to read in the terminal.

mod condition;
mod finding;
mod rule;
mod small;

use clap::Args;
use philtrum_exchange::did_you_mean;
use philtrum_locale::Messages;
use philtrum_model::{FactId, Language, Localized, Model, Presence, Review, Source, SourceId};

use crate::failure::Failure;
use crate::paper::{BOLD, DIM, Paper, styled};

/// Print a page of the knowledge: a finding, a rule, a cause, a specialist, a screen or a source
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Id of the page
    id: String,
}

const EXAMPLES: &str = "\
Examples:
  philtrum explain facial-droop       a finding: how it is asked, and what needs it
  philtrum explain bells-palsy        a cause: what speaks for and against it
  philtrum --lang ru explain stroke   in Russian";

/// Prints every page with this id.
pub(crate) fn run(model: &Model, options: &Options, messages: &Messages) -> Result<(), Failure> {
    let id = options.id.as_str();
    let mut sheet = Sheet { model, messages, paper: Paper::new() };
    let found = [
        model.finding_named(id).map(|at| sheet.finding(model.finding(at))),
        model.rule_named(id).map(|at| sheet.rule(model.rule(at))),
        model.condition_named(id).map(|at| sheet.condition(model.condition(at))),
        model.specialist_named(id).map(|at| sheet.specialist(model.specialist(at))),
        model.screen_named(id).map(|at| sheet.screen(model.screen(at))),
        model.source_named(id).map(|at| sheet.source(at)),
    ];
    if found.iter().all(Option::is_none) {
        let help = did_you_mean(id, ids(model))
            .unwrap_or_else(|| "`philtrum schema answers` lists the findings".to_owned());
        return Err(Failure::cannot(format!("there is no page `{id}`"), help));
    }
    sheet.paper.print()?;
    Ok(())
}

/// The id of every page.
fn ids(model: &Model) -> impl Iterator<Item = &str> {
    let findings = model.findings.iter().map(|one| &one.id);
    let rules = model.rules.iter().map(|one| &one.id);
    let conditions = model.conditions.iter().map(|one| &one.id);
    let specialists = model.specialists.iter().map(|one| &one.id);
    let screens = model.screens.iter().map(|one| &one.id);
    let sources = model.sources.iter().map(|one| &one.id);
    findings
        .chain(rules)
        .chain(conditions)
        .chain(specialists)
        .chain(screens)
        .chain(sources)
        .map(String::as_str)
}

/// A citation in one paragraph.
pub(crate) fn citation(source: &Source) -> String {
    let url = source.url.iter().map(|url| format!(" {url}")).collect::<String>();
    format!("{} {}{url}", styled(BOLD, &format!("[{}]", source.id)), source.text)
}

/// What is printed about one id.
struct Sheet<'a> {
    model: &'a Model,
    messages: &'a Messages,
    paper: Paper,
}

impl Sheet<'_> {
    const fn language(&self) -> Language {
        self.messages.language()
    }

    /// The head of a page: its title, what it is, its id.
    fn head(&mut self, title: &Localized, kind: &str, id: &str) {
        self.paper.heading(title.get(self.language()));
        let kind = self.messages.get(kind);
        self.paper.paragraph(&styled(DIM, &format!("{kind}: {id}")));
    }

    /// A section, unless the page has none of this kind.
    fn section(&mut self, heading: &str, text: &Localized) {
        if !text.is_empty() {
            self.paper.heading(&self.messages.get(heading));
            self.paper.markdown(text.get(self.language()));
        }
    }

    /// A list, unless it is empty.
    fn list(&mut self, heading: &str, items: impl IntoIterator<Item = String>) {
        let mut items = items.into_iter().peekable();
        if items.peek().is_some() {
            self.paper.heading(&self.messages.get(heading));
            items.for_each(|item| self.paper.item(&item));
        }
    }

    fn sources(&mut self, sources: &[SourceId]) {
        let model = self.model;
        self.list("cli-sources", sources.iter().map(|id| citation(model.source(*id))));
    }

    fn review(&mut self, review: &Review) {
        let (on, until) = (review.on.as_str().into(), review.until.as_str().into());
        let said = self.messages.with("cli-page-review", &[("on", on), ("until", until)]);
        self.paper.space();
        self.paper.paragraph(&styled(DIM, &said));
    }

    /// A fact as a statement, with its name in the pages.
    fn fact(&self, fact: FactId) -> String {
        let said = philtrum_guide::statement(self.model, fact, Presence::Present, self.language());
        format!("{said} {}", styled(DIM, &self.model.fact_name(fact)))
    }
}
