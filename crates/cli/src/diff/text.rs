//! A difference for the terminal.

use anstyle::{AnsiColor, Style};
use philtrum_exchange::{Change, Difference, EditedPage, Group, Text};
use philtrum_locale::Messages;

use crate::paper::{BOLD, DIM, Paper, RED, styled};

/// So many files are told of before the rest is only counted, and of each so many lines.
const FEW_FILES: usize = 20;
const FEW_LINES: usize = 24;

/// What a line says that is gone, or that has come.
const GONE: Style = AnsiColor::Red.on_default();
const COME: Style = AnsiColor::Green.on_default();

/// Writes it down; all of it, or what is most extreme.
pub(super) fn write(difference: &Difference, messages: &Messages, all: bool) -> Paper {
    let mut writer = Writer { paper: Paper::new(), messages, all };
    writer.paper.paragraph(&styled(BOLD, &difference.in_words));
    for group in difference.groups() {
        writer.group(&group);
    }
    if !difference.undecided.is_empty() {
        writer.paper.heading(&messages.get("diff-undecided"));
        difference.undecided.iter().for_each(|one| writer.paper.item(one));
    }
    writer.pages(difference);
    let told = if difference.changes.is_empty() { &ALWAYS[..] } else { &WITH_COUNTS[..] };
    for key in told {
        writer.paper.space();
        writer.paper.paragraph(&styled(DIM, &messages.get(key)));
    }
    writer.paper
}

/// What is said at the end, and what else where anything was counted.
const ALWAYS: [&str; 2] = ["diff-compared", "diff-not-compared"];
const WITH_COUNTS: [&str; 3] = ["diff-counts", ALWAYS[0], ALWAYS[1]];

struct Writer<'a> {
    paper: Paper,
    messages: &'a Messages,
    all: bool,
}

impl Writer<'_> {
    fn count(&self, key: &str, count: usize) -> String {
        self.messages.with(key, &[("count", count.into())])
    }

    /// The ways in which advice changes by the same pages.
    fn group(&mut self, group: &Group<'_>) {
        self.paper.heading(group.because);
        group.ways.first.iter().for_each(|one| self.change(one));
        if self.all {
            group.ways.others.iter().chain(&group.following).for_each(|one| self.change(one));
            return;
        }
        if !group.ways.others.is_empty() {
            let more = self.count("diff-more", group.ways.others.len());
            self.paper.item(&styled(DIM, &more));
        }
        if !group.following.is_empty() {
            self.paper.item(&self.messages.get("diff-follows"));
        }
        for (gained, key) in [(true, "diff-follows-sent"), (false, "diff-follows-not-sent")] {
            let names = group.following_names(gained).join("; ");
            if !names.is_empty() {
                self.paper.detail("·", &self.messages.with(key, &[("names", names.into())]));
            }
        }
    }

    fn change(&mut self, change: &Change) {
        let style = if change.kind == "lowered" { RED } else { BOLD };
        let example = [("story", change.example.story.as_str().into())];
        self.paper.item(&styled(style, &change.title));
        self.paper.detail("·", &self.messages.with("diff-example", &example));
        self.paper.detail("·", &styled(DIM, &change.met.in_words));
        self.paper.detail("·", &styled(DIM, &change.example.answers.to_string()));
    }

    /// The files that differ, and the lines of those that have to be read.
    fn pages(&mut self, difference: &Difference) {
        if difference.pages.is_empty() && difference.shifts.is_empty() {
            return;
        }
        self.paper.heading(&self.messages.get("diff-pages"));
        let told = if self.all { usize::MAX } else { FEW_FILES };
        for page in difference.pages.iter().take(told) {
            self.page(page);
        }
        let more = difference.pages.len().saturating_sub(told);
        if more > 0 {
            self.paper.item(&styled(DIM, &self.count("diff-others", more)));
        }
        difference.shifts.iter().for_each(|one| self.paper.item(&one.in_words));
    }

    fn page(&mut self, page: &EditedPage) {
        self.paper.item(&format!("{}: {}", styled(BOLD, &page.path), page.in_words));
        page.shifts.iter().for_each(|one| self.paper.detail("·", &one.in_words));
        // A page that is new or gone is long, and lies where its path says.
        let is_whole = matches!(page.edit, "added" | "removed");
        if self.all || page.is_to_be_read() && !is_whole {
            page.texts.iter().for_each(|text| self.text(page, text));
        }
    }

    fn text(&mut self, page: &EditedPage, text: &Text) {
        if text.path != page.path {
            self.paper.verbatim(DIM, &text.path);
        }
        let lines = text.unified.lines().count();
        let told = if self.all { lines } else { FEW_LINES };
        for line in text.unified.lines().take(told) {
            let style = match line.chars().next() {
                Some('-') => GONE,
                Some('+') => COME,
                _ => DIM,
            };
            self.paper.verbatim(style, line);
        }
        if lines > told {
            let more = self.count("diff-lines", lines - told);
            self.paper.verbatim(DIM, &more);
        }
    }
}
