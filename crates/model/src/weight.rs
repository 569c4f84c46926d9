//! Weights of evidence, and shares computed from them without floating point.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

use serde::{Deserialize, Serialize};

/// The weight of a piece of evidence: the logarithm to base 10 of a likelihood ratio, in hundredths.
///
/// 100 means ten times as likely, −30 about half as likely. The unit is the centiban (I. J. Good,
/// after Turing's *ban*). Whole numbers, so that reasons sum to the score exactly and every machine
/// agrees.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Weight(pub i32);

impl Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Weight {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Weight {
    fn sum<I: Iterator<Item = Self>>(weights: I) -> Self {
        weights.fold(Self::default(), Add::add)
    }
}

/// 10^(−k/100) for k = 0 … 99, times 2^32, rounded.
const TENTHS: [u64; 100] = tenths();

/// Builds the table from one constant by repeated multiplication in integers.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn tenths() -> [u64; 100] {
    // 10^(-1/100) * 2^62, rounded down.
    const STEP: u128 = 4_506_711_228_568_748_088;
    let mut table = [0_u64; 100];
    let mut power: u128 = 1 << 62;
    let mut k = 0;
    while k < 100 {
        table[k] = (power >> 30) as u64;
        power = (power * STEP) >> 62;
        k += 1;
    }
    table
}

/// 10^(weight − highest), times 2^32: the relative share of a score beside the highest score.
///
/// Scores more than nine bans below the highest count nothing. A weight above `highest` counts as
/// equal to it.
#[must_use]
pub fn share_of(weight: Weight, highest: Weight) -> u64 {
    let below = highest.0.saturating_sub(weight.0).max(0).unsigned_abs();
    let (bans, hundredths) = (below / 100, below % 100);
    let fraction = TENTHS.get(hundredths as usize).copied().unwrap_or(0);
    10_u64.checked_pow(bans).filter(|_| bans <= 9).map_or(0, |power| fraction / power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_follow_the_power_of_ten() {
        for below in 0..950 {
            let exact = 10_f64.powf(-f64::from(below) / 100.0) * 4_294_967_296.0;
            let got = share_of(Weight(-below), Weight(0)) as f64;
            assert!((got - exact).abs() <= 1.0 + exact * 1e-9, "{below}: {got} against {exact}");
        }
    }

    #[test]
    fn shares_never_overflow() {
        assert_eq!(share_of(Weight(i32::MIN), Weight(i32::MAX)), 0);
        assert_eq!(share_of(Weight(5), Weight(0)), 1 << 32);
    }
}
