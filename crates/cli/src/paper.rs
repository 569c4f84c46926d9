//! Text for the terminal: wrapped to its width, with few styles.
//!
//! Styles are always written; where there is no terminal, `anstream` takes them out again.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use philtrum_library::Ground;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use textwrap::{Options, termwidth, wrap};

/// Headings and names.
pub(crate) const BOLD: Style = Style::new().bold();
/// What is not the point.
pub(crate) const DIM: Style = Style::new().dimmed();
/// Kept for emergencies.
pub(crate) const RED: Style = AnsiColor::Red.on_default().bold();

/// Longer lines are hard to read, however wide the terminal.
const WIDEST: usize = 88;

/// Text in the making.
pub(crate) struct Paper {
    width: usize,
    text: String,
}

impl Paper {
    /// An empty sheet, as wide as the terminal.
    pub(crate) fn new() -> Self {
        Self { width: termwidth().clamp(20, WIDEST), text: String::new() }
    }

    /// A heading, with space above it.
    pub(crate) fn heading(&mut self, text: &str) {
        self.space();
        self.lines(&styled(BOLD, text), "", "");
    }

    /// A paragraph.
    pub(crate) fn paragraph(&mut self, text: &str) {
        self.lines(text, "", "");
    }

    /// An item of a list.
    pub(crate) fn item(&mut self, text: &str) {
        self.lines(text, "  • ", "    ");
    }

    /// A detail of an item, after a sign of its own.
    pub(crate) fn detail(&mut self, sign: &str, text: &str) {
        self.lines(text, &format!("    {sign} "), "      ");
    }

    /// A line as it is, below an item: not wrapped, for its spaces count. What would command the terminal
    /// is shown and not obeyed: the line may be anybody's.
    pub(crate) fn verbatim(&mut self, style: Style, line: &str) {
        let shown = line.replace(|one: char| one.is_control() && one != '\t', "\u{fffd}");
        self.text.push_str("    ");
        self.text.push_str(&styled(style, &shown));
        self.text.push('\n');
    }

    /// What a question is about, each with the reason.
    pub(crate) fn grounds(&mut self, grounds: &[Ground]) {
        for one in grounds {
            self.item(&styled(BOLD, &one.what));
            if !one.why.is_empty() {
                self.detail("·", &one.why);
            }
        }
    }

    /// An empty line, unless there is one already.
    pub(crate) fn space(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Paragraphs and lists of a knowledge page.
    pub(crate) fn markdown(&mut self, text: &str) {
        for (index, block) in blocks(text).iter().enumerate() {
            match block {
                Block::Item(text) => self.item(text),
                Block::Paragraph(text) => {
                    if index > 0 {
                        self.space();
                    }
                    self.paragraph(text);
                }
            }
        }
    }

    fn lines(&mut self, text: &str, first: &str, later: &str) {
        // The lines of a page are not those of the terminal.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let options = Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(later)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        for line in wrap(&text, options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// What stands on it.
    #[cfg(test)]
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Prints it.
    pub(crate) fn print(&self) -> io::Result<()> {
        anstream::stdout().write_all(self.text.as_bytes())
    }

    /// Prints it where errors are told.
    pub(crate) fn complain(&self) -> io::Result<()> {
        anstream::stderr().write_all(self.text.as_bytes())
    }
}

/// The text in this style.
pub(crate) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// The items of a Markdown list, in this order.
pub(crate) fn items(markdown: &str) -> Vec<String> {
    let text = |block| match block {
        Block::Item(text) | Block::Paragraph(text) => text,
    };
    blocks(markdown).into_iter().map(text).collect()
}

/// A piece of a knowledge page.
enum Block {
    Paragraph(String),
    Item(String),
}

/// Cuts Markdown into paragraphs and items. Pages hold nothing else.
fn blocks(markdown: &str) -> Vec<Block> {
    let mut cutting = Cutting::default();
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Item) => {
                cutting.cut();
                cutting.depth += 1;
            }
            Event::End(TagEnd::Item) => {
                cutting.cut();
                cutting.depth = cutting.depth.saturating_sub(1);
            }
            Event::Start(Tag::Strong) => cutting.text.push_str(&BOLD.render().to_string()),
            Event::End(TagEnd::Strong) => cutting.text.push_str(&BOLD.render_reset().to_string()),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => cutting.cut(),
            Event::Text(words) | Event::Code(words) => cutting.text.push_str(&words),
            Event::SoftBreak | Event::HardBreak => cutting.text.push(' '),
            _ => {}
        }
    }
    cutting.cut();
    cutting.blocks
}

/// What is cut already, and the text since the last cut.
#[derive(Default)]
struct Cutting {
    blocks: Vec<Block>,
    text: String,
    /// In how many lists the text stands.
    depth: usize,
}

impl Cutting {
    fn cut(&mut self) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim().replace("[@", "[").replace("; @", "; ");
        if !text.is_empty() {
            let block = if self.depth > 0 { Block::Item } else { Block::Paragraph };
            self.blocks.push(block(text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(markdown: &str) -> String {
        let mut paper = Paper { width: 40, text: String::new() };
        paper.markdown(markdown);
        anstream::adapter::strip_str(&paper.text).to_string()
    }

    #[test]
    fn a_line_commands_nothing() {
        let mut paper = Paper { width: 40, text: String::new() };
        paper.verbatim(Style::new(), "-\ta\x1b]0;b\x07");
        assert_eq!(paper.text, "    -\ta\u{fffd}]0;b\u{fffd}\n");
    }

    #[test]
    fn paragraphs_and_lists_are_wrapped() {
        insta::assert_snapshot!(drawn(
            "A paragraph that is **rather** long for\nsuch a narrow sheet [@NG128].\n\n\
             - first, with words enough to need a second line\n- *second*\n\nThe end."
        ));
    }
}
