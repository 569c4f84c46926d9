//! From probabilities to whole-number weights.
//!
//! Done once, when the knowledge is compiled, with a logarithm in software: the same on every machine.

use philtrum_model::Weight;

/// The smallest probability that a page may claim, and one minus the largest. Nobody has counted finer.
pub(crate) const FINEST: f64 = 0.0005;

/// The weight of a probability: 100 · log10(p).
pub(crate) fn of_share(p: f64) -> Weight {
    let weight = libm::round(100.0 * libm::log10(p.max(1e-9)));
    Weight(weight as i32)
}

/// The weight of a likelihood ratio p / q.
pub(crate) fn of_ratio(p: f64, q: f64) -> Weight {
    of_share(clamp(p) / clamp(q))
}

/// The weight of not finding something: (1 − p) / (1 − q).
pub(crate) fn of_absence(p: f64, q: f64) -> Weight {
    of_share((1.0 - clamp(p)) / (1.0 - clamp(q)))
}

/// A probability in ten-thousandths.
pub(crate) fn ten_thousandths(p: f64) -> u16 {
    libm::round(p.clamp(0.0, 1.0) * 10_000.0) as u16
}

/// A number in thousandths.
pub(crate) fn thousandths(number: f64) -> i32 {
    libm::round(number * 1000.0) as i32
}

fn clamp(p: f64) -> f64 {
    p.clamp(FINEST, 1.0 - FINEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_centibans() {
        assert_eq!(of_ratio(0.5, 0.05), Weight(100));
        assert_eq!(of_ratio(0.1, 0.1), Weight(0));
        assert_eq!(of_absence(0.99, 0.5), Weight(-170));
        assert_eq!(of_share(0.0), Weight(-900));
    }
}
