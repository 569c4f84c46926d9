//! The page as a document of the crate `philtrum-pdf`. Everything of the sheet is on it.

use anstream::adapter::strip_str;
use philtrum_locale::Messages;
use philtrum_pdf::{Block, Document, Paper};
use philtrum_report::{CauseLine, Sheet};

use crate::consultation::Told;
use crate::paper::items;

/// Turns the sheet into a document.
pub(super) fn document(sheet: &Sheet, told: Told<'_>, paper: Paper) -> Document {
    let page = Page { sheet, messages: told.messages, assumed: told.assumed };
    Document {
        language: told.messages.language().tag().to_owned(),
        title: page.say("report-title"),
        date: day(told.today),
        paper,
        blocks: page.blocks(),
        footer: format!(
            "{} {}: {}.",
            page.say("report-not-signed"),
            page.say("report-knowledge"),
            sheet.knowledge
        ),
    }
}

/// Year, month, day; nothing where the year is no year of a document.
fn day(date: jiff::civil::Date) -> Option<(u16, u8, u8)> {
    let year = u16::try_from(date.year()).ok()?;
    Some((year, date.month().try_into().ok()?, date.day().try_into().ok()?))
}

struct Page<'a> {
    sheet: &'a Sheet,
    messages: &'a Messages,
    assumed: bool,
}

impl Page<'_> {
    fn blocks(&self) -> Vec<Block> {
        let sheet = self.sheet;
        let assumed = if self.assumed { self.say("report-assumed") } else { String::new() };
        let about = [sheet.about.as_str(), &sheet.date, &assumed];
        let about: Vec<_> = about.into_iter().filter(|one| !one.is_empty()).collect();
        let mut blocks = vec![
            Block::Title(self.say("report-title")),
            Block::Paragraph(about.join(" · ")),
            Block::Boxed(self.verdict()),
        ];
        blocks.extend(self.line("report-present", &sheet.present));
        blocks.extend(self.line("report-absent", &sheet.absent));
        blocks.extend(self.line("report-unsure", &sheet.unsure));
        blocks.extend(self.line("report-not-asked", &sheet.not_asked));
        blocks.push(Block::Heading(self.say("report-causes")));
        blocks.push(self.causes());
        blocks.push(Block::Small(vec![self.say("report-causes-note")]));
        let questions = self.section("report-questions", Block::List(sheet.questions.clone()));
        blocks.push(Block::Columns(self.medicines(), questions));
        blocks.extend(self.line("report-watch", &sheet.watch));
        if !sheet.sources.is_empty() {
            // In one paragraph: a page has few lines.
            let sources = sheet.sources.join(" · ");
            blocks.push(Block::Small(vec![format!("{}: {sources}", self.say("report-sources"))]));
        }
        blocks
    }

    /// How urgent it is, how to reach help, why, and what to do until then.
    fn verdict(&self) -> Vec<Block> {
        let sheet = self.sheet;
        let mut blocks =
            vec![Block::Heading(sheet.verdict.clone()), Block::Paragraph(sheet.channel.clone())];
        blocks.extend(self.line("report-why", &sheet.because));
        let to_do: Vec<_> = sheet.to_do.iter().map(|one| sentence(one)).collect();
        if !to_do.is_empty() {
            let label = self.say("report-to-do");
            blocks.push(Block::Paragraph(format!("**{label}:** {}", to_do.join(" "))));
        }
        blocks
    }

    /// As a list and not as a table, whose narrow columns would need a second page.
    fn causes(&self) -> Block {
        let mut items: Vec<_> = self.sheet.causes.iter().map(|one| self.cause(one)).collect();
        items.push(format!("{}: {}", self.say("something-else"), self.sheet.something_else));
        Block::List(items)
    }

    fn cause(&self, one: &CauseLine) -> String {
        let parts = [
            ("cause", format!("**{}**", one.title).into()),
            ("share", one.share.as_str().into()),
            ("weight", one.score.to_string().into()),
        ];
        let mut said = self.messages.with("report-cause-line", &parts);
        for (key, reasons) in [("report-for", &one.supporting), ("report-against", &one.opposing)] {
            if !reasons.is_empty() {
                said = format!("{said} {}: {}.", self.say(key), reasons.join("; "));
            }
        }
        said
    }

    /// What is taken, what of it does not go together, and what may be examined.
    fn medicines(&self) -> Vec<Block> {
        let sheet = self.sheet;
        let mut taken = sheet.medicines.clone();
        taken.push(sheet.medicines_note.clone());
        taken.retain(|one| !one.is_empty());
        let mut blocks = self.section("report-medicines", Block::Paragraph(taken.join("; ")));
        blocks.extend(self.line("report-interactions", &sheet.interactions));
        blocks.extend(self.line("report-examinations", &sheet.examinations));
        blocks
    }

    /// A label, and everything under it in one paragraph; nothing where there is nothing to say.
    fn line(&self, key: &str, told: &[String]) -> Option<Block> {
        let told = told.join("; ");
        let labelled = || Block::Paragraph(format!("**{}:** {told}", self.say(key)));
        (!told.is_empty()).then(labelled)
    }

    fn section(&self, key: &str, block: Block) -> Vec<Block> {
        vec![Block::Heading(self.say(key)), block]
    }

    fn say(&self, key: &str) -> String {
        self.messages.get(key)
    }
}

/// An item of a page as a sentence, without its Markdown and its styles for a terminal.
fn sentence(markdown: &str) -> String {
    let said = strip_str(&items(markdown).join(" ")).to_string();
    if said.ends_with(['.', '!', '?', ':']) { said } else { format!("{said}.") }
}
