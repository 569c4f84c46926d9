//! Blocks as parts: what stands where in a column, in which size.

use crate::document::Block;
use crate::fonts::{Fonts, Weight};
use crate::lines::{Line, extent, lines};
use crate::part::{Kind, Mark, Part};
use crate::sizes::Sizes;
use crate::tags::{NodeId, Role, Tags};
use crate::text::pieces;

/// Where text is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    /// Where it begins, from the left edge of the paper.
    pub(crate) x: f32,
    /// How wide it is.
    pub(crate) width: f32,
    /// Whether it is in a frame.
    pub(crate) boxed: bool,
}

impl Column {
    /// A column of the page.
    pub(crate) const fn new(x: f32, width: f32) -> Self {
        Self { x, width, boxed: false }
    }

    /// The column without so much at its left.
    pub(crate) fn indented(self, by: f32) -> Self {
        Self { x: self.x + by, width: self.width - by, ..self }
    }
}

/// How text is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// How heavy it is where nothing else is said.
    pub(crate) weight: Weight,
    /// How large it is.
    pub(crate) size: f32,
    /// How far the lines are from each other, in sizes.
    pub(crate) leading: f32,
    /// Whether it is set to the right.
    pub(crate) right: bool,
}

impl Style {
    /// Text of this size to read.
    pub(crate) const fn text(size: f32) -> Self {
        Self { weight: Weight::Regular, size, leading: 1.3, right: false }
    }

    /// Text of this size to find one's way by.
    pub(crate) const fn bold(size: f32) -> Self {
        Self { weight: Weight::Bold, size, leading: 1.3, right: false }
    }

    /// With the lines so far from each other.
    pub(crate) const fn leading(self, leading: f32) -> Self {
        Self { leading, ..self }
    }

    /// A line as something to draw in a column.
    pub(crate) fn mark(self, line: Line, column: Column, node: Option<NodeId>) -> Mark {
        // Capitals are two thirds of the size high: this puts them in the middle of the line.
        let baseline = self.size * (self.leading / 2.0 + 0.33);
        let free = if self.right { column.width - line.width * self.size } else { 0.0 };
        Mark::Text { x: column.x + free, baseline, size: self.size, line, node }
    }
}

/// Sets blocks.
pub(crate) struct Setter<'a> {
    /// The font.
    pub(crate) fonts: &'a Fonts,
    /// What is set.
    pub(crate) tags: &'a mut Tags,
    /// How large.
    pub(crate) sizes: Sizes,
}

impl Setter<'_> {
    /// Sets blocks in a column.
    pub(crate) fn blocks(&mut self, blocks: &[Block], column: Column, parent: NodeId) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut after = 0.0;
        for block in blocks {
            let mut more = self.block(block, column, parent);
            if let Some(first) = more.first_mut() {
                first.before = first.before.max(after);
            }
            parts.extend(more);
            let wide = matches!(block, Block::Boxed(_) | Block::Table { .. } | Block::Columns(..));
            after = if wide { self.em(0.7) } else { 0.0 };
        }
        parts
    }

    fn block(&mut self, block: &Block, column: Column, parent: NodeId) -> Vec<Part> {
        match block {
            Block::Title(text) => self.title(text, column, parent),
            Block::Heading(text) => self.heading(text, column, parent),
            Block::Paragraph(text) => {
                let node = self.tags.add(parent, Role::Paragraph);
                spaced(
                    self.text(text, Style::text(self.sizes.body), column, Some(node)),
                    self.em(0.4),
                )
            }
            Block::Boxed(blocks) => vec![self.boxed(blocks, column, parent)],
            Block::List(items) => self.list(items, column, parent),
            Block::Facts(facts) => self.facts(facts, column, parent),
            Block::Table { head, rows } => vec![self.table(head, rows, column, parent)],
            Block::Columns(left, right) => vec![self.columns(left, right, column, parent)],
            Block::Small(texts) => self.small(texts, column, parent),
        }
    }

    /// So many sizes of the body, in points.
    pub(crate) fn em(&self, sizes: f32) -> f32 {
        sizes * self.sizes.body
    }

    /// Sets a text as lines. The first two and the last two lines stay together.
    pub(crate) fn text(
        &self,
        text: &str,
        style: Style,
        column: Column,
        node: Option<NodeId>,
    ) -> Vec<Part> {
        let pieces = pieces(text, style.weight, self.fonts);
        let lines = lines(&pieces, column.width / style.size);
        let count = lines.len();
        let part = |(nth, line)| {
            let marks = vec![style.mark(line, column, node)];
            let strip = Kind::Strip { height: style.size * style.leading, marks };
            Part {
                keep: nth + 1 < count && (nth == 0 || nth + 2 == count),
                ..Part::new(0.0, strip)
            }
        };
        lines.into_iter().enumerate().map(part).collect()
    }

    /// How wide a text is at least, and if it is not broken.
    pub(crate) fn extent(&self, text: &str, style: Style) -> (f32, f32) {
        let (least, whole) = extent(&pieces(text, style.weight, self.fonts));
        (least * style.size, whole * style.size)
    }
}

/// Parts with this space before them.
pub(crate) fn spaced(mut parts: Vec<Part>, before: f32) -> Vec<Part> {
    if let Some(first) = parts.first_mut() {
        first.before = before;
    }
    parts
}

/// Parts that are not parted, neither from each other nor from what follows.
pub(crate) fn kept(mut parts: Vec<Part>) -> Vec<Part> {
    parts.iter_mut().for_each(|part| part.keep = true);
    parts
}
