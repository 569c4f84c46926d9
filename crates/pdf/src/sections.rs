//! What divides a document: titles, headings, frames, columns.

use crate::document::Block;
use crate::layout::{Column, Setter, Style, kept, spaced};
use crate::part::{Kind, Mark, Part};
use crate::sizes::{FRAME, RULE};
use crate::tags::{NodeId, Role};
use crate::text::plain;

/// The space between two columns, in sizes of the body.
const GUTTER: f32 = 2.0;

impl Setter<'_> {
    /// Sets the title of the page.
    pub(crate) fn title(&mut self, text: &str, column: Column, parent: NodeId) -> Vec<Part> {
        let node = self.tags.add(parent, Role::Heading(1, plain(text)));
        let style = Style::bold(self.sizes.title()).leading(1.15);
        kept(spaced(self.text(text, style, column, Some(node)), self.em(0.8)))
    }

    /// Sets a heading of a section: in a frame larger, elsewhere on a rule.
    pub(crate) fn heading(&mut self, text: &str, column: Column, parent: NodeId) -> Vec<Part> {
        let node = self.tags.add(parent, Role::Heading(2, plain(text)));
        if column.boxed {
            let style = Style::bold(self.sizes.boxed()).leading(1.2);
            return kept(spaced(self.text(text, style, column, Some(node)), self.em(0.5)));
        }
        let style = Style::bold(self.sizes.heading()).leading(1.2);
        let mut parts = spaced(self.text(text, style, column, Some(node)), self.em(0.9));
        let y = self.em(0.1);
        let rule = Mark::Rule { x: column.x, y, width: column.width, thickness: RULE };
        parts.push(Part::new(0.0, Kind::Strip { height: self.em(0.15), marks: vec![rule] }));
        kept(parts)
    }

    /// Sets blocks in a frame.
    pub(crate) fn boxed(&mut self, blocks: &[Block], column: Column, parent: NodeId) -> Part {
        let node = self.tags.add(parent, Role::Group);
        let side = self.em(1.0) + FRAME;
        let inner = Column { x: column.x + side, width: column.width - 2.0 * side, boxed: true };
        let parts = self.blocks(blocks, inner, node);
        let padding = self.em(0.6) + FRAME;
        let framed = Kind::Framed { x: column.x, width: column.width, padding, parts };
        Part::new(self.em(0.7), framed)
    }

    /// Sets two columns.
    pub(crate) fn columns(
        &mut self,
        left: &[Block],
        right: &[Block],
        column: Column,
        parent: NodeId,
    ) -> Part {
        let width = (column.width - self.em(GUTTER)) / 2.0;
        let first = Column { width, ..column };
        let second = column.indented(width + self.em(GUTTER));
        let columns = vec![self.blocks(left, first, parent), self.blocks(right, second, parent)];
        Part::new(self.em(0.9), Kind::Beside { columns, whole: false })
    }
}
