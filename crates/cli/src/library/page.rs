//! One page.

use std::io;

use philtrum_library::{Claim, Datum, Leaflet, Shelf, Weighing};
use philtrum_locale::Messages;
use philtrum_model::{Model, Source, SourceId};

use crate::paper::{BOLD, DIM, Paper, styled};

/// Prints a page.
pub(super) fn print(model: &Model, leaflet: &Leaflet, messages: &Messages) -> io::Result<()> {
    let mut sheet = Sheet { model, messages, paper: Paper::new() };
    sheet.head(leaflet);
    for passage in &leaflet.passages {
        if !passage.heading.is_empty() {
            sheet.paper.heading(&passage.heading);
        }
        sheet.paper.space();
        sheet.paper.markdown(&passage.text);
    }
    leaflet.claims.iter().for_each(|claim| sheet.claim(claim));
    sheet.weights(&leaflet.weights);
    leaflet.shelves.iter().for_each(|shelf| sheet.shelf(shelf));
    sheet.sources(leaflet);
    sheet.paper.print()
}

/// A citation in one paragraph.
pub(crate) fn citation(source: &Source) -> String {
    let url = source.url.iter().map(|url| format!(" {url}")).collect::<String>();
    format!("{} {}{url}", styled(BOLD, &format!("[{}]", source.id)), source.text)
}

/// A page in the making.
struct Sheet<'a> {
    model: &'a Model,
    messages: &'a Messages,
    paper: Paper,
}

impl Sheet<'_> {
    fn head(&mut self, leaflet: &Leaflet) {
        self.paper.heading(&leaflet.title);
        self.paper.paragraph(&styled(DIM, &format!("{}: {}", leaflet.kind, leaflet.id)));
        if !leaflet.names.is_empty() {
            let label = self.messages.get("also-called");
            self.paper.paragraph(&format!("{label} {}", leaflet.names.join(", ")));
        }
        if let Some(urgency) = leaflet.urgency {
            self.paper.space();
            let said = self.messages.get(&format!("urgency-{}", urgency.id()));
            self.paper.paragraph(&styled(BOLD, &said));
        }
        self.paper.space();
        for Datum { label, values } in &leaflet.data {
            let label = styled(DIM, &format!("{label}:"));
            self.paper.paragraph(&format!("{label} {}", values.join("; ")));
        }
    }

    fn claim(&mut self, claim: &Claim) {
        self.paper.space();
        let head = format!("{} {}", styled(BOLD, &claim.id), styled(BOLD, &claim.verdict_words));
        self.paper.paragraph(&format!("{head}. {}", claim.text));
        for (id, title) in &claim.pages {
            self.paper.detail("→", &format!("{title} {}", styled(DIM, id)));
        }
        self.paper.detail("", &styled(DIM, &self.basis(&claim.basis, claim.source)));
    }

    fn weights(&mut self, weights: &[Weighing]) {
        if weights.is_empty() {
            return;
        }
        self.paper.heading(&self.messages.get("what-speaks"));
        self.paper.paragraph(&styled(DIM, &self.messages.get("what-speaks-note")));
        for one in weights {
            let chance = self.messages.frequency(one.p / 10);
            let basis = styled(DIM, &format!("({})", self.basis(&one.basis, one.source)));
            self.paper.item(&format!("{}: {chance} {basis} {}", one.text, styled(DIM, &one.id)));
        }
    }

    fn basis(&self, words: &str, source: Option<SourceId>) -> String {
        let source = source.map(|id| format!("{}, ", self.model.source(id).id));
        source.unwrap_or_default() + words
    }

    fn shelf(&mut self, shelf: &Shelf) {
        self.paper.heading(&shelf.heading);
        for page in &shelf.pages {
            let note =
                if page.note.is_empty() { String::new() } else { format!(" – {}", page.note) };
            self.paper.item(&format!("{}{note} {}", page.title, styled(DIM, &page.id)));
        }
    }

    fn sources(&mut self, leaflet: &Leaflet) {
        if !leaflet.sources.is_empty() {
            self.paper.heading(&self.messages.get("library-sources"));
            if !leaflet.basis.is_empty() {
                let label = self.messages.get("how-sure");
                self.paper.paragraph(&format!("{label} {}.", leaflet.basis));
            }
        }
        for id in &leaflet.sources {
            let source = self.model.source(*id);
            let seen = self.messages.get(&format!("seen-{}", source.seen));
            self.paper.item(&format!("{} {}", citation(source), styled(DIM, &seen)));
        }
        self.paper.space();
        let signed = format!("{} {}", self.messages.get("not-signed-page"), leaflet.reviewed);
        self.paper.paragraph(&styled(DIM, signed.trim()));
    }
}
