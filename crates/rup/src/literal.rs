//! A variable that should be true, or false.

use std::ops::Neg;

/// The largest variable that is read. Memory grows with the largest variable, and a slip of the pen should not
/// ask for all there is.
pub const LARGEST: i32 = 1_000_000;

/// As in DIMACS: `3` for "3 is true", `-3` for "3 is false"; never 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Literal(i32);

impl Literal {
    /// None for 0, and for what is beyond [`LARGEST`].
    pub(crate) fn new(number: i32) -> Option<Self> {
        (number != 0 && number.unsigned_abs() <= LARGEST.unsigned_abs()).then_some(Self(number))
    }

    pub(crate) const fn variable(self) -> usize {
        self.0.unsigned_abs() as usize
    }

    /// Its place in a list of all literals: two for each variable.
    pub(crate) const fn place(self) -> usize {
        2 * self.variable() + (self.0 < 0) as usize
    }

    /// As it is written.
    pub(crate) const fn number(self) -> i32 {
        self.0
    }
}

impl Neg for Literal {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}
