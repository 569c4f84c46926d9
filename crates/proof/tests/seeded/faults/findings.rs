//! Mistakes in findings.

use philtrum_model::Asks;

use crate::common::plant::{derived, every_one, fact, finding, put, take};
use crate::fault::{Fault, fault};

pub(crate) const FAULTS: &[Fault] = &[
    fault(
        "stroke-without-a-droop",
        "derived finding lost a member",
        "`stroke-sign` no longer holds a drooping face",
        "passed-attack-of-the-last-week-goes-to-hospital",
        |model| {
            let item = fact(model, "facial-droop");
            take(&mut derived(model, "stroke-sign").any, &item);
        },
    ),
    fault(
        "failing-breath-without-choking",
        "derived finding lost a member",
        "`breathing-failing` no longer holds choking",
        "tiring-muscles-with-failing-breath-call-an-ambulance",
        |model| {
            let item = fact(model, "choking");
            take(&mut derived(model, "breathing-failing").any, &item);
        },
    ),
    fault(
        "forced-posture-with-everything",
        "`any` of a derived finding made `all`",
        "`forced-posture` wants the jaw, the tongue, the eyes and the neck at once",
        "forced-eyes-or-jaw-after-a-new-dopamine-blocker-goes-to-hospital",
        |model| every_one(derived(model, "forced-posture")),
    ),
    fault(
        "central-sign-with-everything",
        "`any` of a derived finding made `all`",
        "`central-sign` wants every sign of the brain at once",
        "P6",
        |model| every_one(derived(model, "central-sign")),
    ),
    fault(
        "central-sign-without-swallowing",
        "derived finding lost a member",
        "`central-sign` no longer holds trouble with swallowing",
        "a-sign-of-the-brain-or-its-nerves-counts-as-one",
        |model| {
            let item = fact(model, "trouble-swallowing");
            take(&mut derived(model, "central-sign").any, &item);
        },
    ),
    fault(
        "over-50-from-55",
        "band moved",
        "the band `over-50` of the age begins at 55",
        "at-fifty-a-new-headache-with-a-sore-scalp-is-seen-today",
        |model| {
            let Asks::Number { bands, .. } = &mut finding(model, "age").asks else { panic!() };
            let band = bands.iter_mut().find(|band| band.id == "over-50").unwrap();
            band.from = Some(55_000);
        },
    ),
    fault(
        "central-sign-lost",
        "finding deleted",
        "there is no `central-sign` that would hold a harmless cause back",
        "P6",
        |model| model.central_sign = None,
    ),
    fault(
        "baby-under-twelve-over-65",
        "dead derived finding",
        "`under-12` wants somebody over 65",
        "P8",
        |model| {
            let item = fact(model, "age = over-65");
            put(&mut derived(model, "under-12").all, item);
        },
    )
    .about("under-12 comes up"),
    fault(
        "hard-to-wake-no-danger",
        "`danger` lost",
        "being hard to wake is no danger sign",
        "P2",
        |model| finding(model, "hard-to-wake").danger = false,
    )
    .about("hard-to-wake is a danger sign"),
    fault(
        "chest-pain-no-danger",
        "`danger` lost",
        "pain in the chest is no danger sign",
        "P2",
        |model| finding(model, "chest-pain").danger = false,
    )
    .about("chest-pain is a danger sign"),
    fault(
        "spell-only-with-movement",
        "`needs` added to a danger sign",
        "a spell is asked about only where something moves",
        "P3",
        |model| {
            let item = fact(model, "movement");
            put(&mut finding(model, "spell").needs, item);
        },
    )
    .about("convulsion"),
    fault(
        "fever-only-with-headache",
        "`needs` added to a danger sign",
        "fever is asked about only where the head aches",
        "P3",
        |model| {
            let item = fact(model, "headache");
            put(&mut finding(model, "fever").needs, item);
        },
    )
    .about("young-baby-with-fever"),
];
