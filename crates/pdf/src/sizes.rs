//! How large everything is, in points.

/// The space left free at the sides and at the top: 14 mm.
pub(crate) const MARGIN: f32 = 39.7;
/// The space left free below the footer: 10 mm.
pub(crate) const FOOT_MARGIN: f32 = 28.4;
/// The size of the footer.
pub(crate) const FOOT: f32 = 7.0;
/// How thick the frame of a box is.
pub(crate) const FRAME: f32 = 1.5;
/// How thick the rule is below a heading, below the head of a table and above the footer.
pub(crate) const RULE: f32 = 0.5;
/// How thick the rule is between two rows.
pub(crate) const HAIRLINE: f32 = 0.25;

/// The sizes that follow from the size of the body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    /// The size of a paragraph.
    pub(crate) body: f32,
}

impl Sizes {
    /// The smallest sizes to fit all on one page.
    pub(crate) const fn smallest() -> Self {
        Self { body: 7.5 }
    }

    /// Larger sizes, the most legible first.
    pub(crate) fn larger() -> impl Iterator<Item = Self> {
        (0..10_u8).map(|step| Self { body: 10.0 - 0.25 * f32::from(step) })
    }

    /// The sizes if one page is not enough.
    pub(crate) const fn for_more_pages() -> Self {
        Self { body: 8.5 }
    }

    /// The size of the title.
    pub(crate) fn title(self) -> f32 {
        1.8 * self.body
    }

    /// The size of a heading.
    pub(crate) fn heading(self) -> f32 {
        1.15 * self.body
    }

    /// The size of the first words in a box.
    pub(crate) fn boxed(self) -> f32 {
        1.35 * self.body
    }

    /// The size of the head of a table.
    pub(crate) fn head(self) -> f32 {
        0.92 * self.body
    }

    /// The size of small print: small, but never too small to read.
    pub(crate) fn small(self) -> f32 {
        (0.82 * self.body).max(6.5)
    }
}
