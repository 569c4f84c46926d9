//! Pieces of text on lines of a width.

use krilla::text::KrillaGlyph;

use crate::fonts::Weight;
use crate::text::Piece;

/// A line of text. Lengths are parts of the font size.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    /// What is on it, from the left.
    pub(crate) runs: Vec<Run>,
    /// How wide it is, without the space at the end.
    pub(crate) width: f32,
    advance: f32,
}

/// A part of a line in one weight.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    /// How heavy it is.
    pub(crate) weight: Weight,
    /// How far from the beginning of the line it begins.
    pub(crate) x: f32,
    /// What it says.
    pub(crate) text: String,
    /// Its glyphs.
    pub(crate) glyphs: Vec<KrillaGlyph>,
}

/// After these, a long address may be broken.
const JOINTS: &[char] = &['/', '.', '-', '_', '?', '&', '=', ':', ',', ';', '#', '%'];

/// The lines that these pieces fill.
pub(crate) fn lines(pieces: &[Piece], width: f32) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line = Line::default();
    for unit in pieces.split_inclusive(|piece| piece.breaks) {
        if !line.runs.is_empty() && line.advance + visible(unit) > width {
            lines.push(std::mem::take(&mut line));
        }
        if visible(unit) <= width {
            unit.iter()
                .for_each(|piece| line.push(piece.weight, &piece.text, &piece.shaped.glyphs));
            continue;
        }
        for piece in unit {
            chop(piece, width, &mut line, &mut lines);
        }
    }
    if !line.runs.is_empty() {
        lines.push(line);
    }
    lines
}

/// How wide the lines would be if nothing had to be broken, and how wide at least.
pub(crate) fn extent(pieces: &[Piece]) -> (f32, f32) {
    let longest = pieces.split_inclusive(|piece| piece.breaks).map(visible).fold(0.0, f32::max);
    (longest, visible(pieces))
}

/// How wide pieces are beside each other, without the space at the end.
fn visible(pieces: &[Piece]) -> f32 {
    let Some((last, others)) = pieces.split_last() else { return 0.0 };
    others.iter().map(|piece| piece.shaped.width).sum::<f32>() + last.shaped.visible
}

/// Breaks a piece that is longer than a line.
fn chop(piece: &Piece, width: f32, line: &mut Line, lines: &mut Vec<Line>) {
    let mut glyphs = piece.shaped.glyphs.as_slice();
    while !glyphs.is_empty() {
        let fitting = fitting(&piece.text, glyphs, width - line.advance);
        // A line with nothing on it would be followed by others like it.
        let least = usize::from(line.runs.is_empty());
        let (head, tail) = glyphs.split_at_checked(fitting.max(least)).unwrap_or((glyphs, &[]));
        line.push(piece.weight, &piece.text, head);
        if !tail.is_empty() {
            lines.push(std::mem::take(line));
        }
        glyphs = tail;
    }
}

/// How many of these glyphs to put on a line with so much room: if not all, then up to a joint if there
/// is one in the second half.
fn fitting(text: &str, glyphs: &[KrillaGlyph], width: f32) -> usize {
    let mut x = 0.0;
    let fits = |glyph: &&KrillaGlyph| {
        x += glyph.x_advance;
        x <= width || is_space(text, glyph)
    };
    let fitting = glyphs.iter().take_while(fits).count();
    if fitting == glyphs.len() {
        return fitting;
    }
    let joint = |glyph: &KrillaGlyph| {
        text.get(glyph.text_range.clone()).is_some_and(|cluster| cluster.ends_with(JOINTS))
    };
    let head = glyphs.get(..fitting).unwrap_or_default();
    head.iter()
        .rposition(joint)
        .map(|nth| nth + 1)
        .filter(|end| end * 2 > fitting)
        .unwrap_or(fitting)
}

fn is_space(text: &str, glyph: &KrillaGlyph) -> bool {
    text.get(glyph.text_range.clone()) == Some(" ")
}

impl Line {
    /// Adds glyphs of a text.
    fn push(&mut self, weight: Weight, text: &str, glyphs: &[KrillaGlyph]) {
        let (Some(first), Some(last)) = (glyphs.first(), glyphs.last()) else { return };
        let (start, end) = (first.text_range.start, last.text_range.end);
        if self.runs.last().is_none_or(|run| run.weight != weight) {
            let (text, glyphs) = (String::new(), Vec::new());
            self.runs.push(Run { weight, x: self.advance, text, glyphs });
        }
        let Some(run) = self.runs.last_mut() else { return };
        let offset = run.text.len();
        run.text.push_str(text.get(start..end).unwrap_or_default());
        for glyph in glyphs {
            self.advance += glyph.x_advance;
            if !is_space(text, glyph) {
                self.width = self.advance;
            }
            let moved = |at: usize| at - start + offset;
            let text_range = moved(glyph.text_range.start)..moved(glyph.text_range.end);
            run.glyphs.push(KrillaGlyph { text_range, ..glyph.clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::Fonts;
    use crate::text::pieces;

    fn broken(text: &str, width: f32) -> Vec<String> {
        let fonts = Fonts::new().unwrap();
        let lines = lines(&pieces(text, Weight::Regular, &fonts), width);
        assert!(lines.iter().all(|line| line.width <= width), "{lines:?}");
        lines.iter().map(|line| line.runs.iter().map(|run| run.text.as_str()).collect()).collect()
    }

    #[test]
    fn a_line_ends_with_the_space_that_it_is_broken_at() {
        assert_eq!(broken("one **two** three", 4.0), ["one two ", "three"]);
    }

    #[test]
    fn a_long_address_is_broken_at_a_joint() {
        assert_eq!(
            broken("see doi.org/10.1155/349319", 6.0),
            ["see ", "doi.org/10.", "1155/349319"]
        );
    }
}
