//! Mistakes that are seen on the page alone, and in the properties themselves.

use philtrum_model::{Basis, Weight};

use crate::common::plant::{fact, interaction, property, put, rule};
use crate::fault::{Fault, fault};

pub(crate) const FAULTS: &[Fault] = &[
    fault(
        "rule-without-source",
        "source lost",
        "`thunderclap` has no source and does not say that it is an estimate",
        "P11",
        |model| {
            let rule = rule(model, "thunderclap");
            rule.sources.clear();
            rule.basis = Basis::Guideline;
        },
    ),
    fault(
        "interaction-without-source",
        "source lost",
        "`lithium-with-nsaid` has no source and does not say that it is an estimate",
        "P11",
        |model| {
            let sheet = &mut interaction(model, "lithium-with-nsaid").sheet;
            sheet.sources.clear();
            sheet.basis = Basis::Label;
        },
    ),
    fault(
        "review-run-out",
        "review run out",
        "nobody has looked at `thunderclap` since last year",
        "P11",
        |model| rule(model, "thunderclap").review.until = "2025-11-25".to_owned(),
    ),
    fault(
        "weight-too-large",
        "sum that overflows",
        "a cause has a weight that no other can be added to",
        "P9",
        |model| model.conditions[0].prior.share.adult = Weight(i32::MAX),
    ),
    fault(
        "property-about-nobody",
        "property made vacuous",
        "a property about a thunderclap headache speaks of babies over fifty",
        "thunderclap-headache-calls-an-ambulance",
        |model| {
            for name in ["age = infant", "age = over-50"] {
                let item = fact(model, name);
                put(
                    &mut property(model, "thunderclap-headache-calls-an-ambulance").given.all,
                    item,
                );
            }
        },
    ),
    fault(
        "property-that-leaves-out-itself",
        "property made vacuous",
        "a property about sudden deafness leaves out those who are suddenly deaf",
        "sudden-deafness-is-seen-today",
        |model| {
            let item = fact(model, "sudden-hearing-loss");
            put(&mut property(model, "sudden-deafness-is-seen-today").given.unless, item);
        },
    ),
];
