//! What the person takes as JSON.

use std::collections::BTreeSet;

use philtrum_guide as guide;
use philtrum_model::{Substance, Taking};

use super::Writer;
use crate::consultation::Named;
use crate::plan::{Clash, Medicines};

impl<'a> Writer<'a> {
    /// What is taken, as it was understood.
    pub(super) fn medicines(&self, taking: &Taking) -> Medicines<'a> {
        let named = |substances: &BTreeSet<Substance>| {
            substances.iter().map(|one| self.substance(*one)).collect()
        };
        Medicines {
            taken: named(&taking.taken),
            considered: named(&taking.considered),
            unlisted: taking.unlisted.iter().cloned().collect(),
            unsure: taking.unsure,
        }
    }

    pub(crate) fn clash(&self, one: guide::Clash) -> Clash<'a> {
        let page = self.model.interaction(one.interaction);
        Clash {
            interaction: &page.sheet.id,
            title: page.sheet.title.get(self.language),
            row: &page.row,
            severity: page.severity.id(),
            a: self.substance(one.a),
            b: one.b.map(|other| self.substance(other)),
            sources: self.sources(&page.sheet.sources),
        }
    }

    pub(super) fn substance(&self, substance: Substance) -> Named<'a> {
        let title = self.model.substance_name(substance).get(self.language);
        Named { id: self.model.substance_id(substance), title }
    }
}
