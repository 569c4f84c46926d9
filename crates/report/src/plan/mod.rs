//! The plan for this person in words, section by section.

mod examinations;
mod home;
mod treatments;

use philtrum_guide::{Pivot, outcomes, pivots};
use philtrum_library::{Warning, warnings};
use philtrum_model::{FactId, Model, Presence, SourceId, With};

use crate::Dossier;
use crate::teller::Teller;

pub use examinations::{Examination, Needless, OutcomeLine};
pub use home::Measure;
pub use treatments::{Objection, Offer, Refusal, Verdict};

/// The plan for this person in words. Every list may be empty; then its section is left out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// What does not go together among what the person takes, or with the person; gravest first.
    pub warnings: Vec<Warning>,
    /// Medicines of the person that can themselves move the face.
    pub moving: Vec<String>,
    /// What could not be checked: names that are not in the knowledge.
    pub unlisted: Vec<String>,
    /// The medicines are not known, or not all of them.
    pub unchecked: bool,
    /// Against what the treatments could not be checked, as a sentence; empty where they all were.
    pub caution: String,
    /// What the person thinks of taking.
    pub considered: Vec<Verdict>,
    /// Examinations that help to decide, best first.
    pub examinations: Vec<Examination>,
    /// Examinations that are often sold for this, and do not help.
    pub needless: Vec<Needless>,
    /// Treatments to discuss with a doctor.
    pub treatments: Vec<Offer>,
    /// Treatments that are often tried without good evidence.
    pub unproven: Vec<Offer>,
    /// Treatments that are not for this person, and why.
    pub withheld: Vec<Refusal>,
    /// What to do at home.
    pub home: Vec<Measure>,
    /// Home measures that are not for this person, and why.
    pub not_at_home: Vec<Refusal>,
    /// What sets it off, for the diary.
    pub triggers: Vec<String>,
    /// Answers that would most change the advice.
    pub pivots: Vec<String>,
    /// What all of this rests on.
    pub sources: Vec<SourceId>,
}

impl Plan {
    /// Puts the plan into words.
    #[must_use]
    pub fn of(dossier: Dossier<'_>) -> Self {
        let teller = Teller(dossier);
        let plan = &dossier.advice.plan;
        let taking = dossier.answers.taking.as_ref();
        Self {
            warnings: warnings(dossier.model, &plan.clashes, dossier.messages),
            moving: teller.substances(&plan.moving),
            unlisted: taking.map_or_else(Vec::new, |one| one.unlisted.iter().cloned().collect()),
            unchecked: plan.unchecked,
            caution: treatments::caution(&teller),
            considered: plan
                .considered
                .iter()
                .map(|one| treatments::verdict(&teller, one))
                .collect(),
            examinations: plan
                .examinations
                .iter()
                .map(|one| examinations::useful(&teller, one))
                .collect(),
            needless: plan
                .needless
                .iter()
                .map(|one| examinations::needless(&teller, one))
                .collect(),
            treatments: plan.treatments.iter().map(|one| treatments::offer(&teller, one)).collect(),
            unproven: plan.unproven.iter().map(|one| treatments::offer(&teller, one)).collect(),
            withheld: plan.withheld.iter().map(|one| treatments::refusal(&teller, one)).collect(),
            home: plan.home.iter().map(|one| home::measure(&teller, one)).collect(),
            not_at_home: plan.not_at_home.iter().map(|one| home::kept(&teller, one)).collect(),
            triggers: plan
                .triggers
                .iter()
                .map(|id| teller.title(&dossier.model.trigger(*id).sheet))
                .collect(),
            pivots: pivots_in_words(&teller),
            sources: sources(dossier),
        }
    }

    /// Every fact about a person that decides whether something is safe for them.
    pub(crate) fn looks_at(model: &Model) -> Vec<FactId> {
        let treatments =
            model.treatments.iter().flat_map(|one| one.avoid.iter().chain(&one.ask_first));
        let examinations = model.examinations.iter().flat_map(|one| &one.risky);
        let people = model.interactions.iter().filter_map(|one| match &one.with {
            With::Person(when) => Some(when.positive()),
            With::Medicine(_) => None,
        });
        let mut facts: Vec<_> =
            treatments.chain(examinations).copied().chain(people.flatten()).collect();
        facts.sort_unstable();
        facts.dedup();
        facts
    }
}

fn pivots_in_words(teller: &Teller<'_>) -> Vec<String> {
    let Dossier { model, answers, consultation, advice, messages, .. } = teller.0;
    let first = consultation.differential.candidates.first().map(|one| one.condition);
    let said = |pivot: &Pivot| {
        let what = match pivot.presence {
            Presence::Absent => teller.fact(pivot.fact, Presence::Absent),
            _ => teller.fact(pivot.fact, Presence::Present),
        };
        let mut then = Vec::new();
        if pivot.urgency != advice.urgency {
            then.push(teller.say(&format!("urgency-{}", pivot.urgency.id())));
        }
        if Some(pivot.first) != first {
            then.push(teller.with("pivot-first", "cause", teller.condition(pivot.first)));
        }
        messages.with("pivot", &[("what", what.into()), ("then", then.join("; ").into())])
    };
    pivots(model, answers, consultation).iter().map(said).collect()
}

/// The sources of what the plan offers and warns of.
fn sources(dossier: Dossier<'_>) -> Vec<SourceId> {
    let (model, plan) = (dossier.model, &dossier.advice.plan);
    let mut sources: Vec<SourceId> = Vec::new();
    for clash in &plan.clashes {
        sources.extend(&model.interaction(clash.interaction).sheet.sources);
    }
    for one in &plan.treatments {
        sources.extend(one.used.source);
    }
    let weighed = plan.treatments.iter().map(|one| &one.suits.weighed);
    let against = plan.withheld.iter().map(|one| &one.suits.against);
    for objections in weighed.chain(against) {
        for against in objections {
            if let philtrum_guide::Against::Medicine(id, _) | philtrum_guide::Against::Person(id) =
                against
            {
                sources.extend(&model.interaction(*id).sheet.sources);
            }
        }
    }
    sources.sort_unstable();
    sources.dedup();
    sources
}

/// What each result of an examination would change, in words. A result that would change nothing is left
/// out: where the likeliest cause is all but sure, most results only repeat it.
pub(crate) fn outcomes_in_words(
    teller: &Teller<'_>,
    id: philtrum_model::ExaminationId,
) -> Vec<OutcomeLine> {
    let Dossier { model, answers, consultation, .. } = teller.0;
    let now = teller.0.advice.urgency;
    let told = outcomes(model, answers, &consultation.differential, id);
    let first = consultation.differential.candidates.first().map(|one| one.condition);
    let line = |one: philtrum_guide::Outcome| {
        let finding = model.finding_of(one.result);
        let value = finding.values().get(usize::from(model.fact(one.result).value));
        let frequency = |share| teller.0.messages.frequency(share);
        let (before, after) = (frequency(one.before), frequency(one.share));
        let mut then = Vec::new();
        if Some(one.first) != first || before != after {
            let cause = teller.condition(one.first);
            let key = if Some(one.first) == first { "outcome-stays" } else { "outcome" };
            let words =
                [("cause", cause.into()), ("before", before.into()), ("after", after.into())];
            then.push(teller.0.messages.with(key, &words));
        }
        if one.urgency != now {
            then.push(format!("{}.", teller.say(&format!("urgency-{}", one.urgency.id()))));
        }
        (!then.is_empty()).then(|| OutcomeLine {
            result: value
                .map_or_else(String::new, |one| one.label.get(teller.language()).to_owned()),
            then: then.join(" "),
        })
    };
    told.into_iter().filter_map(line).collect()
}
