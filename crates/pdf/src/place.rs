//! Parts on pages.

use crate::part::{Kind, Mark, Part, least, unread};
use crate::sizes::FRAME;

/// What is on a page: things to draw, and how far from the top.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    /// In the order of reading.
    pub(crate) marks: Vec<(f32, Mark)>,
}

/// The space on every page, from the top of the paper.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room {
    /// Where it begins.
    pub(crate) top: f32,
    /// Where it ends.
    pub(crate) bottom: f32,
}

impl Room {
    /// How high it is.
    pub(crate) fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// What is left of it within a frame.
    fn within(self, padding: f32) -> Self {
        Self { top: self.top + padding, bottom: self.bottom - padding }
    }
}

/// Where the next part goes.
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug)]
struct Cursor {
    page: usize,
    y: f32,
    fresh: bool,
}

impl Cursor {
    const fn top_of(page: usize, room: Room) -> Self {
        Self { page, y: room.top, fresh: true }
    }
}

/// The pages, as they are filled.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    pages: Vec<Page>,
}

impl Pages {
    /// The pages that these parts fill; at least one.
    pub(crate) fn of(parts: Vec<Part>, room: &Room) -> Vec<Page> {
        let mut pages = Self { pages: vec![Page::default()] };
        pages.place(parts, Cursor::top_of(0, *room), *room);
        pages.pages
    }

    fn place(&mut self, parts: Vec<Part>, mut cursor: Cursor, room: Room) -> Cursor {
        let mut parts = parts.into_iter();
        loop {
            let needed = least(parts.as_slice(), &room);
            let Some(part) = parts.next() else { return cursor };
            cursor = Self::below(cursor, part.before, needed, room);
            cursor = self.put(part.kind, cursor, room);
        }
    }

    /// Where a part goes that needs so much space: here, or at the top of the next page.
    fn below(cursor: Cursor, before: f32, needed: f32, room: Room) -> Cursor {
        // Sums of the same heights in another order differ by a hair.
        const HAIR: f32 = 0.01;
        let y = if cursor.fresh { cursor.y } else { cursor.y + before };
        let first = y <= room.top + HAIR;
        if !first && y + needed > room.bottom + HAIR {
            Cursor::top_of(cursor.page + 1, room)
        } else {
            Cursor { y, ..cursor }
        }
    }

    fn put(&mut self, kind: Kind, at: Cursor, room: Room) -> Cursor {
        match kind {
            Kind::Strip { height, marks } => {
                marks.into_iter().for_each(|mark| self.mark(at.page, at.y, mark));
                Cursor { y: at.y + height, fresh: false, ..at }
            }
            Kind::Beside { columns, .. } => columns.into_iter().fold(at, |end, column| {
                let reached = self.place(column, Cursor { fresh: true, ..at }, room);
                if reached > end { reached } else { end }
            }),
            Kind::Framed { x, width, padding, parts } => {
                let inner = room.within(padding);
                let begin = Cursor { y: at.y + padding, fresh: true, ..at };
                let mut end = self.place(parts, begin, inner);
                end.y += padding;
                self.frame(x, width, at, end, room);
                end
            }
            Kind::Table { head, rows } => self.table(&head, rows, at, room),
        }
    }

    fn table(&mut self, head: &[Part], rows: Vec<Vec<Part>>, at: Cursor, room: Room) -> Cursor {
        let mut cursor = self.place(head.to_vec(), at, room);
        for row in rows {
            let before = row.first().map_or(0.0, |part| part.before);
            let place = Self::below(cursor, before, least(&row, &room), room);
            if place.page > cursor.page {
                // For those who hear the table, its head was read once.
                cursor = self.place(unread(head), place, room);
            }
            cursor = self.place(row, cursor, room);
        }
        cursor
    }

    /// Draws a frame from one place to another, on every page between them.
    fn frame(&mut self, x: f32, width: f32, from: Cursor, to: Cursor, room: Room) {
        for page in from.page..=to.page {
            let top = if page == from.page { from.y } else { room.top };
            let bottom = if page == to.page { to.y } else { room.bottom };
            let height = bottom - top;
            self.mark(page, top, Mark::Frame { x, y: 0.0, width, height, thickness: FRAME });
        }
    }

    fn mark(&mut self, page: usize, y: f32, mark: Mark) {
        while self.pages.len() <= page {
            self.pages.push(Page::default());
        }
        if let Some(page) = self.pages.get_mut(page) {
            page.marks.push((y, mark));
        }
    }
}
