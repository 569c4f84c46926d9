//! Tables.

use crate::layout::{Column, Setter, Style, kept};
use crate::part::{Kind, Mark, Part};
use crate::sizes::{HAIRLINE, RULE};
use crate::tags::{NodeId, Role};
use crate::widths::{Wish, widths};

/// The space between two columns, in sizes of the body.
const GAP: f32 = 1.4;
/// The space above and below the text of a row, in sizes of the body.
const PADDING: f32 = 0.16;

impl Setter<'_> {
    /// Sets a table.
    pub(crate) fn table(
        &mut self,
        head: &[String],
        rows: &[Vec<String>],
        column: Column,
        parent: NodeId,
    ) -> Part {
        let table = self.tags.add(parent, Role::Table);
        let count = rows.iter().map(Vec::len).fold(head.len(), usize::max);
        let columns = self.table_columns(head, rows, count, column);
        let top = self.tags.add(table, Role::Head);
        let names = self.cells(head, &columns, top, true);
        let body = self.tags.add(table, Role::Rows);
        let mut set = Vec::new();
        for (nth, row) in rows.iter().enumerate() {
            let thickness = if nth == 0 { RULE } else { HAIRLINE };
            let rule = Mark::Rule { x: column.x, y: 0.0, width: column.width, thickness };
            let rule = Kind::Strip { height: thickness, marks: vec![rule] };
            let mut parts = kept(vec![Part::new(self.em(PADDING), rule)]);
            parts.push(self.cells(row, &columns, body, false));
            set.push(parts);
        }
        Part::new(self.em(0.4), Kind::Table { head: vec![names], rows: set })
    }

    /// A row of cells.
    fn cells(&mut self, texts: &[String], columns: &[Cell], parent: NodeId, head: bool) -> Part {
        let row = self.tags.add(parent, Role::Row);
        let mut cells = Vec::new();
        for (nth, cell) in columns.iter().enumerate() {
            let role = match (head, nth) {
                (true, _) => Role::ColumnName,
                (false, 0) => Role::RowName,
                (false, _) => Role::Cell,
            };
            let node = self.tags.add(row, role);
            let text = texts.get(nth).map_or("", String::as_str);
            let style = if head { self.head_style() } else { Style::text(self.sizes.body) };
            let style = Style { right: cell.right, ..style };
            cells.push(self.text(text, style, cell.column, Some(node)));
        }
        Part::new(self.em(PADDING), Kind::Beside { columns: cells, whole: true })
    }

    fn head_style(&self) -> Style {
        Style::bold(self.sizes.head())
    }

    /// Where the columns of a table are.
    fn table_columns(
        &self,
        head: &[String],
        rows: &[Vec<String>],
        count: usize,
        column: Column,
    ) -> Vec<Cell> {
        let wish = |nth: usize| {
            let name = head.get(nth).map(|name| self.extent(name, self.head_style()));
            let cells = || rows.iter().filter_map(|row| row.get(nth));
            let texts = cells().map(|text| self.extent(text, Style::text(self.sizes.body)));
            let (least, whole) = name.into_iter().chain(texts).fold((0.0, 0.0), wider);
            Wish { least, whole, number: nth > 0 && cells().all(|text| is_number(text)) }
        };
        let wishes: Vec<Wish> = (0..count).map(wish).collect();
        let gap = self.em(GAP);
        let mut x = column.x;
        let mut columns = Vec::new();
        for (width, wish) in widths(&wishes, gap, column.width).into_iter().zip(wishes) {
            columns.push(Cell { column: Column::new(x, width), right: wish.number });
            x += width + gap;
        }
        columns
    }
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
struct Cell {
    column: Column,
    right: bool,
}

fn wider(one: (f32, f32), other: (f32, f32)) -> (f32, f32) {
    (one.0.max(other.0), one.1.max(other.1))
}

/// Whether a cell holds a number, such as a share, or nothing.
fn is_number(text: &str) -> bool {
    text.chars().all(|one| one.is_ascii_digit() || " \u{a0}\u{202f}.,%–-−<>≤≥≈~+±".contains(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_numbers_and_words_are_not() {
        assert!(is_number("≈ 12–15 %"));
        assert!(!is_number("5 mg"));
    }
}
