//! Which question tells most about the causes, for the least effort.

use philtrum_model::{AgeGroup, Asks, FindingId, Model};

use crate::{Differential, Findings, age_group};

/// Shares of causes are in thousandths.
const WHOLE: u32 = 1000;

/// What asking a question is expected to tell about the causes, in millionths of a bit for each second
/// of the person's effort.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Gain(pub(crate) u32);

/// Less than this is not worth a question: 0.004 bits a second, our estimate.
pub(crate) const WORTH_ASKING: Gain = Gain(4_000);

/// What is expected of one fact, added up over the causes that mention it.
#[derive(Clone, Copy, Default)]
struct Expected {
    /// Share of the causes that mention it, in thousandths.
    share: u32,
    /// Sum of share × P(present | cause), in thousandths × ten-thousandths.
    present: u32,
    /// Sum of share × entropy given the cause, in thousandths × millionths of a bit.
    entropy: u64,
}

/// The question among these that tells most per second, if any is worth asking. Ties go to the
/// earlier id.
pub(crate) fn best(
    model: &Model,
    findings: &Findings,
    differential: &Differential,
    questions: impl Iterator<Item = FindingId>,
) -> Option<FindingId> {
    let expected = expect(model, differential);
    let group = age_group(model, findings);
    questions
        .map(|question| (gain_of(model, group, &expected, question), question))
        .filter(|(gain, _)| *gain >= WORTH_ASKING)
        .max_by_key(|(gain, question)| (*gain, std::cmp::Reverse(*question)))
        .map(|(_, question)| question)
}

/// One pass over the likelihoods of all causes.
fn expect(model: &Model, differential: &Differential) -> Vec<Expected> {
    let mut expected = vec![Expected::default(); model.facts.len()];
    for candidate in &differential.candidates {
        let share = u32::from(candidate.post_test);
        if share == 0 {
            continue;
        }
        for likelihood in &model.condition(candidate.condition).likelihoods {
            if let Some(fact) = expected.get_mut(likelihood.fact.index()) {
                fact.share += share;
                fact.present += share * u32::from(likelihood.p);
                fact.entropy += u64::from(share) * u64::from(entropy(likelihood.p));
            }
        }
    }
    expected
}

/// Mutual information between the answer and the cause, per second. A many-valued question counts as
/// much as the best of its values.
fn gain_of(model: &Model, group: AgeGroup, expected: &[Expected], question: FindingId) -> Gain {
    let finding = model.finding(question);
    let bits = finding
        .facts()
        .filter_map(|fact| {
            let background = model.fact(fact).background?.get(group);
            Some(information(expected.get(fact.index())?, background))
        })
        .max();
    Gain(bits.unwrap_or(0) / seconds(&finding.asks))
}

/// H(fact) − H(fact | cause), in millionths of a bit; causes that do not mention the fact have the
/// background.
fn information(expected: &Expected, background: u16) -> u32 {
    let rest = WHOLE.saturating_sub(expected.share);
    let present = (expected.present + rest * u32::from(background)) / WHOLE;
    let before = entropy(u16::try_from(present).unwrap_or(u16::MAX));
    let after =
        (expected.entropy + u64::from(rest) * u64::from(entropy(background))) / u64::from(WHOLE);
    before.saturating_sub(u32::try_from(after).unwrap_or(u32::MAX))
}

/// How long a person needs to answer, in seconds: our estimate.
fn seconds(asks: &Asks) -> u32 {
    match asks {
        Asks::YesNo | Asks::Derived(_) | Asks::Clash => 6,
        Asks::Number { .. } => 8,
        Asks::OneOf(values) => 5 + count(values.len()),
        Asks::SeveralOf(values) => 6 + count(values.len()),
    }
}

fn count(values: usize) -> u32 {
    u32::try_from(values).unwrap_or(u32::MAX - 6)
}

/// The entropy of a yes-no fact, in millionths of a bit; `p` in ten-thousandths.
fn entropy(p: u16) -> u32 {
    surprise(p) + surprise(10_000_u16.saturating_sub(p))
}

/// −p·log2(p), in millionths of a bit; `p` in ten-thousandths. What one outcome adds to an entropy.
pub(crate) fn surprise(p: u16) -> u32 {
    SURPRISE.get(usize::from(p) / 10).copied().unwrap_or(0)
}

/// −p·log2(p) at every thousandth of p.
static SURPRISE: [u32; 1001] = surprises();

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn surprises() -> [u32; 1001] {
    let mut table = [0_u32; 1001];
    let mut p = 1_u64;
    while p < 1000 {
        table[p as usize] = ((p * minus_log2(p) * 1000) >> 32) as u32;
        p += 1;
    }
    table
}

/// −log2(thousandths / 1000), times 2^32. Bit by bit: square, and halve when it passes two.
const fn minus_log2(thousandths: u64) -> u64 {
    let mut x = (1000_u64 << 32) / thousandths;
    let mut whole = 0_u64;
    while x >= 2 << 32 {
        x >>= 1;
        whole += 1;
    }
    let mut result = whole << 32;
    let mut bit = 1_u64 << 31;
    while bit > 0 {
        x = ((x as u128 * x as u128) >> 32) as u64;
        if x >= 2 << 32 {
            x >>= 1;
            result += bit;
        }
        bit >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entropies_are_right() {
        for p in 0..=1000_u16 {
            let share = f64::from(p) / 1000.0;
            let h = |x: f64| if x == 0.0 { 0.0 } else { -x * x.log2() };
            let exact = (h(share) + h(1.0 - share)) * 1e6;
            let got = entropy(p * 10);
            assert!((f64::from(got) - exact).abs() < 3.0, "{share}: {got} against {exact}");
        }
    }

    #[test]
    fn a_fact_that_no_cause_mentions_tells_nothing() {
        for background in (0..=10_000).step_by(100) {
            assert_eq!(information(&Expected::default(), background), 0);
        }
    }
}
