//! Mistakes in medicines, interactions and treatments.

use philtrum_model::Severity;

use crate::common::plant::{
    class, fact, interaction, other_side, people, substance, take, treatment,
};
use crate::fault::{Fault, fault};

pub(crate) const FAULTS: &[Fault] = &[
    fault(
        "lithium-with-nothing",
        "interaction removed",
        "`lithium-with-nsaid` names no medicine any more",
        "lithium-with-nsaid-is-warned-of",
        |model| {
            interaction(model, "lithium-with-nsaid").a.clear();
            other_side(model, "lithium-with-nsaid").clear();
        },
    ),
    fault(
        "carbamazepine-with-mao-inhibitor-lost",
        "interaction removed",
        "`carbamazepine-with-mao-inhibitor` names no medicine any more",
        "mao-inhibitor-excludes-carbamazepine-and-triptans",
        |model| {
            interaction(model, "carbamazepine-with-mao-inhibitor").a.clear();
        },
    ),
    fault(
        "only-the-old-blood-thinners",
        "interaction side narrowed",
        "`nsaid-with-blood-thinner` no longer names the direct anticoagulants",
        "anticoagulant-with-painkiller-is-warned-of",
        |model| {
            let item = substance(model, "direct-anticoagulants");
            take(other_side(model, "nsaid-with-blood-thinner"), &item);
        },
    ),
    fault(
        "antidepressant-under-twelve",
        "interaction side narrowed",
        "`antidepressant-under-25` is about children under 12",
        "antidepressant-under-25-is-warned-of",
        |model| {
            let item = fact(model, "under-12");
            people(model, "antidepressant-under-25").any = vec![item];
        },
    ),
    fault(
        "linezolid-no-mao-inhibitor",
        "medicine taken out of a class",
        "linezolid is no longer among the `mao-inhibitors`",
        "ssri-with-linezolid-is-a-matter-for-today",
        |model| {
            let item = model.medicine_named("linezolid").unwrap();
            take(&mut class(model, "mao-inhibitors").members, &item);
        },
    ),
    fault(
        "contra-made-major",
        "severity lowered",
        "`ssri-with-mao-inhibitor` is major instead of contra, so it asks for no doctor today",
        "ssri-with-linezolid-is-a-matter-for-today",
        |model| interaction(model, "ssri-with-mao-inhibitor").severity = Severity::Major,
    ),
    fault(
        "warfarin-thins-nothing",
        "class lost what it implies",
        "`vitamin-k-blockers` no longer make somebody take a blood thinner",
        "head-injury-on-a-blood-thinner-goes-to-hospital",
        |model| class(model, "vitamin-k-blockers").implies.clear(),
    ),
    fault(
        "trazodone-after-a-heart-attack",
        "contraindication lost",
        "`trazodone` is no longer to be avoided after a heart attack",
        "heart-attack-excludes-trazodone",
        |model| {
            let item = fact(model, "heart-or-vessels = heart-attack-or-angina");
            take(&mut treatment(model, "trazodone").avoid, &item);
        },
    ),
    fault(
        "triptan-for-everybody",
        "`from-age` lost",
        "`triptan-treatment` says no age from which it is used",
        "under-12-excludes-triptans",
        |model| treatment(model, "triptan-treatment").from_age = None,
    ),
    fault(
        "triptan-for-small-children",
        "`from-age` lowered",
        "`triptan-treatment` is used from the age of 6",
        "under-12-excludes-triptans",
        |model| treatment(model, "triptan-treatment").from_age = Some(6),
    ),
    fault(
        "herb-without-its-name",
        "treatment lost its medicine",
        "`st-johns-wort-herb` no longer says that it is St John’s wort",
        "ssri-excludes-st-johns-wort",
        |model| treatment(model, "st-johns-wort-herb").is.clear(),
    ),
];
