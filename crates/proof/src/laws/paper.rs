//! P9 to P11: what no solver need decide. Sums that cannot overflow, an order that does not exist, pages
//! that are looked at in time.

use philtrum_model::{Basis, Condition, Model, SourceId};

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
/// that decides, has not run out. `today` is an ISO date; without it only sources are looked at. Gives
/// the pages of which that is not so, with what is wrong.
pub(crate) fn pages_without_ground(model: &Model, today: Option<&str>) -> Vec<String> {
    let rules = model.rules.iter().map(|one| (&one.id, &one.sources, one.basis, &one.review));
    let sheets = model.treatments.iter().map(|one| &one.sheet);
    let sheets = sheets.chain(model.interactions.iter().map(|one| &one.sheet));
    let sheets = sheets.chain(model.properties.iter().map(|one| &one.sheet));
    let sheets = sheets.map(|one| (&one.id, &one.sources, one.basis, &one.review));
    let wrong = rules.chain(sheets).flat_map(|(id, sources, basis, review)| {
        let lacks = without_source(sources, basis)
            .then(|| format!("{id} has no source and does not say that it is an estimate"));
        let until = &review.until;
        let old = today.is_some_and(|today| until.as_str() < today);
        let old = old.then(|| format!("the review of {id} ran out on {until}"));
        lacks.into_iter().chain(old)
    });
    wrong.collect()
}

fn without_source(sources: &[SourceId], basis: Basis) -> bool {
    sources.is_empty() && !matches!(basis, Basis::Estimate | Basis::Recall)
}
