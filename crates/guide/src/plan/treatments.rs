//! Treatments to discuss, those that are often tried without evidence, and those that are not for this
//! person.

use philtrum_model::{
    Answers, ConditionId, Form, Level, Model, Substance, Treatment, TreatmentId, Use,
};

use super::CarePlan;
use super::safety::{Safety, Suitability};

/// A treatment, and what it is for here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// Which.
    pub treatment: TreatmentId,
    /// For what, with the evidence.
    pub used: Use,
    /// How it suits the person: nothing stands against it.
    pub suits: Suitability,
}

/// A treatment that is not for this person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Withheld {
    /// Which.
    pub treatment: TreatmentId,
    /// For what it would be, with the evidence.
    pub used: Use,
    /// What stands against it; never without a reason.
    pub suits: Suitability,
}

/// Something that the person thinks of taking.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Considered {
    /// What.
    pub substance: Substance,
    /// The treatment whose page describes it, if there is one.
    pub treatment: Option<TreatmentId>,
    /// How it suits the person.
    pub suits: Suitability,
}

/// More treatments are not discussed in one visit.
const DISCUSSED: usize = 8;
/// More that do not help need not be named.
const UNPROVEN: usize = 10;

/// Sorts the treatments of the likely causes into those to discuss, those without evidence, and those
/// that are not for this person. Of the last none is left out. Where a hospital is needed now, only what
/// it does at once is told.
pub(super) fn plan(
    plan: &mut CarePlan,
    safety: &Safety<'_>,
    likely: &[ConditionId],
    hospital: bool,
) {
    let mut fitting: Vec<_> = safety
        .model
        .treatments
        .iter()
        .enumerate()
        .filter(|(_, one)| one.hospital || !hospital)
        .filter_map(|(at, one)| {
            let (rank, used) = best_use(one, likely)?;
            let key = (rank, used.later, used.level, is_drug(one.form));
            Some((key, TreatmentId::at(at), used, safety.suitability(one)))
        })
        .collect();
    fitting.sort_by_key(|(key, treatment, ..)| (*key, *treatment));
    for (_, treatment, used, suits) in fitting {
        if !suits.against.is_empty() {
            plan.withheld.push(Withheld { treatment, used, suits });
        } else if used.level <= Level::C {
            plan.treatments.push(Suggestion { treatment, used, suits });
        } else {
            plan.unproven.push(Suggestion { treatment, used, suits });
        }
    }
    plan.treatments.truncate(DISCUSSED);
    plan.unproven.truncate(UNPROVEN);
}

/// The use for the likeliest of these causes, with the rank of the cause. What has evidence for a less
/// likely one stands there, not under those without.
fn best_use(treatment: &Treatment, likely: &[ConditionId]) -> Option<(usize, Use)> {
    let rank = |used: &&Use| likely.iter().position(|cause| *cause == used.condition);
    let uses = treatment.uses.iter().filter_map(|used| Some((rank(&used)?, *used)));
    uses.min_by_key(|(rank, used)| (used.level > Level::C, *rank, used.level))
}

/// What one does or learns comes before what one swallows, where the evidence is the same.
const fn is_drug(form: Form) -> bool {
    !matches!(form, Form::Therapy)
}

/// What the person thinks of taking, each with what stands against it. No doctor has weighed that yet.
pub(super) fn considered(safety: &Safety<'_>, answers: &Answers) -> Vec<Considered> {
    let substances = answers.taking.iter().flat_map(|taking| &taking.considered);
    substances
        .map(|substance| {
            let treatment = page_of(safety.model, *substance);
            let mut suits = treatment.map_or_else(
                || safety.of_medicines(std::slice::from_ref(substance)),
                |id| safety.suitability(safety.model.treatment(id)),
            );
            suits.against.append(&mut suits.weighed);
            Considered { substance: *substance, treatment, suits }
        })
        .collect()
}

/// The treatment whose page describes it: by its own name, or as one of a class.
fn page_of(model: &Model, substance: Substance) -> Option<TreatmentId> {
    let pages = || model.treatments.iter();
    let of_class = |one: &Treatment| match substance {
        Substance::One(medicine) => one.is.iter().any(|own| model.is_meant(*own, medicine)),
        Substance::Class(_) => false,
    };
    let by_name = pages().position(|one| one.is.contains(&substance));
    by_name.or_else(|| pages().position(of_class)).map(TreatmentId::at)
}
