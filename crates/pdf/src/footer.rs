//! The foot of the pages.

use crate::document::Document;
use crate::fonts::{Fonts, Weight};
use crate::lines::{Line, lines};
use crate::part::Mark;
use crate::place::Room;
use crate::sizes::{FOOT, FOOT_MARGIN, HAIRLINE, MARGIN, RULE};
use crate::text::pieces;

/// How far the lines are from each other.
const LEADING: f32 = 1.25 * FOOT;
/// The space above and below the rule.
const GAP: f32 = 5.0;
/// How wide the numbers of the pages are at most.
const NUMBERS: f32 = 40.0;

/// The space that the footer leaves on every page.
pub(crate) fn room(document: &Document, fonts: &Fonts) -> Room {
    Room { top: MARGIN, bottom: top(document, &text(document, fonts)) - GAP }
}

/// The footer of a page.
pub(crate) fn marks(
    document: &Document,
    fonts: &Fonts,
    page: usize,
    pages: usize,
) -> Vec<(f32, Mark)> {
    let text = text(document, fonts);
    let width = document.paper.width() - 2.0 * MARGIN;
    let mut y = top(document, &text);
    let thickness = if document.footer.is_empty() { HAIRLINE } else { RULE };
    let mut marks = vec![(y, Mark::Rule { x: MARGIN, y: 0.0, width, thickness })];
    y += GAP;
    if pages > 1 {
        let number = format!("{} / {pages}", page + 1);
        for line in set(&number, f32::INFINITY, fonts) {
            let x = MARGIN + width - line.width * FOOT;
            marks.push((y, mark(x, line)));
        }
    }
    for line in text {
        marks.push((y, mark(MARGIN, line)));
        y += LEADING;
    }
    marks
}

fn text(document: &Document, fonts: &Fonts) -> Vec<Line> {
    set(&document.footer, document.paper.width() - 2.0 * MARGIN - NUMBERS, fonts)
}

/// Where the footer begins. There is always space for a line, as there may be a number.
fn top(document: &Document, lines: &[Line]) -> f32 {
    let height = lines.iter().skip(1).fold(LEADING, |height, _| height + LEADING);
    document.paper.height() - FOOT_MARGIN - height - GAP
}

fn set(text: &str, width: f32, fonts: &Fonts) -> Vec<Line> {
    lines(&pieces(text, Weight::Regular, fonts), width / FOOT)
}

const fn mark(x: f32, line: Line) -> Mark {
    Mark::Text { x, baseline: FOOT, size: FOOT, line, node: None }
}
