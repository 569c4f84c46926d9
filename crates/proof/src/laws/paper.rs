//! P9 to P11: what no solver need decide. Sums that cannot overflow, an order that does not exist, pages
//! that are looked at in time.

use philtrum_model::{Basis, Condition, Model, Review, SourceId};

/// P9: however many reasons come together, their sum fits; it is then exact by how the guide adds them
/// up. Gives the causes of which that is not so.
pub(crate) fn sums_that_overflow(model: &Model) -> Vec<String> {
    let too_large = |condition: &&Condition| {
        let prior = &condition.prior;
        let weights = [prior.share.adult, prior.share.child, prior.female, prior.male];
        let likelihoods = condition.likelihoods.iter().flat_map(|one| {
            [one.present.adult, one.present.child, one.absent.adult, one.absent.child]
        });
        let sum: i64 =
            weights.into_iter().chain(likelihoods).map(|one| i64::from(one.0).abs()).sum();
        sum > i64::from(i32::MAX)
    };
    model.conditions.iter().filter(too_large).map(|one| one.id.clone()).collect()
}

/// P11: every rule has a source or says that it is an estimate, and its review, like that of every page
/// that decides, has not run out. `today` is an ISO date; without it only sources are looked at.
pub(crate) fn pages_without_ground(model: &Model, today: Option<&str>) -> Vec<String> {
    let admits = |basis| matches!(basis, Basis::Estimate | Basis::Recall);
    let ungrounded = |sources: &[SourceId], basis| sources.is_empty() && !admits(basis);
    let old = |review: &Review| today.is_some_and(|today| review.until.as_str() < today);
    let rules = model.rules.iter().map(|one| (&one.id, &one.sources, one.basis, &one.review));
    let sheets = model.treatments.iter().map(|one| &one.sheet);
    let sheets = sheets.chain(model.interactions.iter().map(|one| &one.sheet));
    let sheets = sheets.chain(model.properties.iter().map(|one| &one.sheet));
    let sheets = sheets.map(|one| (&one.id, &one.sources, one.basis, &one.review));
    rules
        .chain(sheets)
        .filter(|(_, sources, basis, review)| ungrounded(sources, *basis) || old(review))
        .map(|(id, ..)| id.clone())
        .collect()
}
