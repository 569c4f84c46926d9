//! The page on the terminal.

use philtrum_locale::Messages;
use philtrum_model::Urgency;
use philtrum_report::{CauseLine, Sheet};

use crate::consultation::Told;
use crate::paper::{BOLD, DIM, Paper, RED, items, styled};

/// Writes the page.
pub(super) fn write(sheet: &Sheet, told: Told<'_>) -> Paper {
    let mut page = Page { sheet, messages: told.messages, paper: Paper::new() };
    page.head(told.assumed);
    page.said();
    page.causes();
    page.plan();
    page.foot();
    page.paper
}

struct Page<'a> {
    sheet: &'a Sheet,
    messages: &'a Messages,
    paper: Paper,
}

impl Page<'_> {
    fn head(&mut self, assumed: bool) {
        self.heading("report-title");
        self.line("report-who", std::slice::from_ref(&self.sheet.about));
        self.line("report-date", std::slice::from_ref(&self.sheet.date));
        if assumed {
            self.paper.paragraph(&self.messages.get("report-assumed"));
        }
        let style = if self.sheet.urgency >= Urgency::Emergency { RED } else { BOLD };
        self.paper.space();
        self.paper.paragraph(&styled(style, &self.sheet.verdict));
        self.paper.paragraph(&self.sheet.channel);
        self.list("report-why", &self.sheet.because);
        let to_do: Vec<_> = self.sheet.to_do.iter().flat_map(|one| items(one)).collect();
        self.list("report-to-do", &to_do);
    }

    fn said(&mut self) {
        self.paper.space();
        self.line("report-present", &self.sheet.present);
        self.line("report-absent", &self.sheet.absent);
        self.line("report-unsure", &self.sheet.unsure);
        self.line("report-not-asked", &self.sheet.not_asked);
    }

    fn causes(&mut self) {
        self.heading("report-causes");
        self.sheet.causes.iter().for_each(|one| self.cause(one));
        let else_ = self.messages.get("something-else");
        self.paper.item(&format!("{else_}: {}", self.sheet.something_else));
        self.paper.paragraph(&styled(DIM, &self.messages.get("report-causes-note")));
    }

    fn cause(&mut self, one: &CauseLine) {
        let parts = [
            ("cause", styled(BOLD, &one.title).into()),
            ("share", one.share.as_str().into()),
            ("weight", one.score.to_string().into()),
        ];
        self.paper.item(&self.messages.with("report-cause-line", &parts));
        for (sign, reasons) in [("+", &one.supporting), ("−", &one.opposing)] {
            if !reasons.is_empty() {
                self.paper.detail(sign, &reasons.join("; "));
            }
        }
    }

    fn plan(&mut self) {
        let mut medicines = self.sheet.medicines.clone();
        medicines.push(self.sheet.medicines_note.clone());
        medicines.retain(|one| !one.is_empty());
        self.paper.space();
        self.line("report-medicines", &medicines);
        self.list("report-interactions", &self.sheet.interactions);
        self.list("report-examinations", &self.sheet.examinations);
        self.list("report-questions", &self.sheet.questions);
        self.list("report-watch", &self.sheet.watch);
    }

    fn foot(&mut self) {
        self.list("report-sources", &self.sheet.sources);
        self.paper.space();
        self.line("report-knowledge", std::slice::from_ref(&self.sheet.knowledge));
        self.paper.paragraph(&styled(DIM, &self.messages.get("report-not-signed")));
    }

    fn heading(&mut self, key: &str) {
        self.paper.heading(&self.messages.get(key));
    }

    /// A label, and everything under it in one paragraph; nothing where there is nothing to say.
    fn line(&mut self, key: &str, told: &[String]) {
        let told = told.join("; ");
        if !told.is_empty() {
            let label = styled(BOLD, &format!("{}:", self.messages.get(key)));
            self.paper.paragraph(&format!("{label} {told}"));
        }
    }

    fn list(&mut self, key: &str, told: &[String]) {
        if !told.is_empty() {
            self.heading(key);
            told.iter().for_each(|one| self.paper.item(one));
        }
    }
}
