//! What is set, before it is known on which page.

use crate::lines::Line;
use crate::place::Room;
use crate::tags::NodeId;

/// Something set, from the top of a column to its foot.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// The space before it, unless it is the first on a page.
    pub(crate) before: f32,
    /// Whether it must not be parted from what follows.
    pub(crate) keep: bool,
    /// What it is.
    pub(crate) kind: Kind,
}

/// Kinds of what is set.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// What has one height and cannot be broken, such as a line.
    Strip { height: f32, marks: Vec<Mark> },
    /// Columns side by side. If `whole`, they go on to the next page only if they are longer than one.
    Beside { columns: Vec<Vec<Part>>, whole: bool },
    /// What is in a frame.
    Framed { x: f32, width: f32, padding: f32, parts: Vec<Part> },
    /// Rows below a head that is shown again on every page.
    Table { head: Vec<Part>, rows: Vec<Vec<Part>> },
}

/// Something to draw, at a distance from the top of its part.
#[derive(Clone, Debug)]
pub(crate) enum Mark {
    /// Text at a baseline. Without a part of the document that it belongs to, it is not read out.
    Text { x: f32, baseline: f32, size: f32, line: Line, node: Option<NodeId> },
    /// A rule.
    Rule { x: f32, y: f32, width: f32, thickness: f32 },
    /// A frame around a rectangle.
    Frame { x: f32, y: f32, width: f32, height: f32, thickness: f32 },
}

impl Mark {
    fn silence(&mut self) {
        if let Self::Text { node, .. } = self {
            *node = None;
        }
    }
}

impl Part {
    /// A part that may be parted from what follows.
    pub(crate) const fn new(before: f32, kind: Kind) -> Self {
        Self { before, keep: false, kind }
    }

    /// How high it is, without the space before it.
    pub(crate) fn height(&self, room: &Room) -> f32 {
        match &self.kind {
            Kind::Strip { height, .. } => *height,
            Kind::Beside { columns, .. } => {
                columns.iter().map(|column| height(column, room)).fold(0.0, f32::max)
            }
            Kind::Framed { padding, parts, .. } => 2.0 * padding + height(parts, room),
            Kind::Table { head, rows } => {
                let before = |row: &[Self]| row.first().map_or(0.0, |part| part.before);
                let row = |row: &Vec<Self>| before(row) + height(row, room);
                height(head, room) + rows.iter().map(row).sum::<f32>()
            }
        }
    }

    /// How much of it must be on one page at least.
    fn least(&self, room: &Room) -> f32 {
        let whole = self.height(room);
        match &self.kind {
            Kind::Strip { .. } => whole,
            Kind::Beside { whole: true, .. } | Kind::Framed { .. } if whole <= room.height() => {
                whole
            }
            Kind::Beside { columns, .. } => {
                columns.iter().map(|column| least(column, room)).fold(0.0, f32::max)
            }
            Kind::Framed { padding, parts, .. } => 2.0 * padding + least(parts, room),
            Kind::Table { head, rows } => {
                let row = rows.first().map_or(0.0, |row| {
                    row.first().map_or(0.0, |part| part.before) + least(row, room)
                });
                height(head, room) + row
            }
        }
    }
}

/// How high parts are, one below the other, at the top of a page.
pub(crate) fn height(parts: &[Part], room: &Room) -> f32 {
    let heights = parts.iter().map(|part| part.before + part.height(room));
    heights.sum::<f32>() - parts.first().map_or(0.0, |part| part.before)
}

/// How much space the first of these parts needs on a page, with those it must not be parted from.
pub(crate) fn least(parts: &[Part], room: &Room) -> f32 {
    let mut least = 0.0;
    for (nth, part) in parts.iter().enumerate() {
        let before = if nth == 0 { 0.0 } else { part.before };
        if !part.keep {
            return least + before + part.least(room);
        }
        least += before + part.height(room);
    }
    least
}

/// The same parts, but not read out.
pub(crate) fn unread(parts: &[Part]) -> Vec<Part> {
    let mut parts = parts.to_vec();
    for part in &mut parts {
        match &mut part.kind {
            Kind::Strip { marks, .. } => marks.iter_mut().for_each(Mark::silence),
            Kind::Beside { columns, .. } => {
                columns.iter_mut().for_each(|column| *column = unread(column));
            }
            Kind::Framed { parts, .. } => *parts = unread(parts),
            Kind::Table { head, rows } => {
                *head = unread(head);
                rows.iter_mut().for_each(|row| *row = unread(row));
            }
        }
    }
    parts
}
