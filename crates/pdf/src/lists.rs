//! Lists: with bullets, of facts, of small print.

use crate::layout::{Column, Setter, Style, spaced};
use crate::part::{Kind, Part};
use crate::tags::{NodeId, Role};

impl Setter<'_> {
    /// Sets a list with bullets.
    pub(crate) fn list(&mut self, items: &[String], column: Column, parent: NodeId) -> Vec<Part> {
        let list = self.tags.add(parent, Role::Bullets);
        let style = Style::text(self.sizes.body);
        let inner = column.indented(self.em(1.0));
        let mut parts = Vec::new();
        for (nth, text) in items.iter().enumerate() {
            let item = self.tags.add(list, Role::Item);
            let label = self.tags.add(item, Role::Label);
            let body = self.tags.add(item, Role::Body);
            let bullet = self.text("•", style, column, Some(label));
            let lines = self.text(text, style, inner, Some(body));
            let beside = Kind::Beside { columns: vec![bullet, lines], whole: false };
            parts.push(Part::new(self.em(if nth == 0 { 0.4 } else { 0.15 }), beside));
        }
        parts
    }

    /// Sets names in a column of their own, and what they are beside it.
    pub(crate) fn facts(
        &mut self,
        facts: &[(String, String)],
        column: Column,
        parent: NodeId,
    ) -> Vec<Part> {
        let list = self.tags.add(parent, Role::Facts);
        let names = facts.iter().map(|(name, _)| self.extent(name, Style::bold(self.sizes.body)).1);
        let width = names.fold(0.0, f32::max).min(0.36 * column.width);
        let first = Column { width, ..column };
        let second = column.indented(width + self.em(1.0));
        let mut parts = Vec::new();
        for (nth, (name, text)) in facts.iter().enumerate() {
            let item = self.tags.add(list, Role::Item);
            let label = self.tags.add(item, Role::Label);
            let body = self.tags.add(item, Role::Body);
            let name = self.text(name, Style::bold(self.sizes.body), first, Some(label));
            let text = self.text(text, Style::text(self.sizes.body), second, Some(body));
            let fact = Kind::Beside { columns: vec![name, text], whole: true };
            parts.push(Part::new(self.em(if nth == 0 { 0.4 } else { 0.15 }), fact));
        }
        parts
    }

    /// Sets small print.
    pub(crate) fn small(&mut self, texts: &[String], column: Column, parent: NodeId) -> Vec<Part> {
        let style = Style::text(self.sizes.small()).leading(1.22);
        let mut parts = Vec::new();
        for (nth, text) in texts.iter().enumerate() {
            let node = self.tags.add(parent, Role::Paragraph);
            let lines = self.text(text, style, column, Some(node));
            parts.extend(spaced(lines, self.em(if nth == 0 { 0.4 } else { 0.1 })));
        }
        parts
    }
}
