//! How many people there can be: all answers, counted exactly.

use num_bigint::BigUint;
use philtrum_model::MOST_TAKEN;

use crate::space::{Saying, Space};

/// How many different answers one person can give. Two that differ in nothing that a page can speak of
/// (41 and 42 years, where every band holds both or neither; two names that are not in the knowledge)
/// count as one.
#[must_use]
pub fn possible_answers(space: &Space) -> BigUint {
    let mut all = BigUint::from(1_u8);
    let mut at = 0;
    while at < space.sayings().len() {
        let group = space.group_of(at);
        all *= choices(space, group.clone());
        at = group.end;
    }
    all
}

/// In how many ways everything that binds each other can be answered: one question, the list of
/// medicines, or whom it is about. Not to answer is one of them.
pub(crate) fn choices(space: &Space, group: std::ops::Range<usize>) -> BigUint {
    let sayings = space.sayings().get(group).unwrap_or_default();
    match sayings {
        [Saying::Listed, Saying::Incomplete, substances @ ..] => {
            lists(substances.len(), MOST_TAKEN) * 2_u8 + 1_u8
        }
        // Not answered, not sure, or any of the values.
        [Saying::NotSure(_), Saying::Answered(_), values @ ..] => subsets(values.len()) + 2_u8,
        only_one => BigUint::from(only_one.len() + 1),
    }
}

/// How many sets of so many things there are.
pub(crate) fn subsets(of: usize) -> BigUint {
    BigUint::from(1_u8) << of
}

/// How many of those sets hold so many things or fewer.
pub(crate) fn lists(of: usize, most: usize) -> BigUint {
    let mut sum = BigUint::ZERO;
    let mut with_just = BigUint::from(1_u8);
    for taken in 0..=most.min(of) {
        sum += &with_just;
        with_just = with_just * (of - taken) / (taken + 1);
    }
    sum
}

#[cfg(test)]
mod tests {
    use philtrum_model::{Asks, FindingId};

    use super::*;

    #[test]
    fn lists_are_sums_of_binomials() {
        assert_eq!(lists(5, 2), BigUint::from(1_u32 + 5 + 10));
        assert_eq!(lists(5, 9), subsets(5), "no more can be taken than there are");
        assert_eq!(lists(0, 60), BigUint::from(1_u8));
    }

    #[test]
    fn every_question_multiplies_the_people() {
        let (model, _) = philtrum_folder::shipped();
        let space = Space::of(&model);
        // Whom it is about, the list of medicines, and every question.
        let substances = model.medicines.len() + model.medicine_classes.len();
        let mut expected = (lists(substances, MOST_TAKEN) * 2_u8 + 1_u8) * 2_u8;
        for (at, finding) in model.findings.iter().enumerate() {
            expected *= match &finding.asks {
                Asks::YesNo => BigUint::from(4_u8),
                Asks::OneOf(values) => BigUint::from(values.len() + 2),
                Asks::SeveralOf(values) => subsets(values.len()) + 2_u8,
                Asks::Number { .. } => BigUint::from(space.cells(FindingId::at(at)).len() + 2),
                Asks::Derived(_) | Asks::Clash => BigUint::from(1_u8),
            };
        }
        assert_eq!(possible_answers(&space), expected);
        assert!(possible_answers(&space).bits() > 500, "nobody could try them all");
    }

    /// What the solver calls possible and what is counted, saying by saying, for every small group.
    #[test]
    fn the_count_is_that_of_the_constraints() {
        let (model, _) = philtrum_folder::shipped();
        let space = Space::of(&model);
        for at in 0..model.findings.len() {
            let group = space.group(FindingId::at(at));
            if group.len() > 12 {
                continue;
            }
            let clauses = space.constraints(group.clone());
            let possible = (0..1_u32 << group.len()).filter(|said| {
                let is_said = |at: usize| said >> (at - group.start) & 1 == 1;
                clauses.iter().all(|clause| clause.iter().any(|(at, is)| is_said(*at) == *is))
            });
            assert_eq!(choices(&space, group.clone()), BigUint::from(possible.count()));
        }
    }
}
