//! Mistakes in red flags.

use philtrum_model::Urgency;

use crate::common::plant::{copy, every_one, fact, put, rule, specialist, take, when};
use crate::fault::{Fault, fault};

pub(crate) const FAULTS: &[Fault] = &[
    fault(
        "lost-words-forgotten",
        "item dropped from `any`",
        "`sudden-weakness-or-word-loss` no longer asks for lost words",
        "sudden-loss-of-words-calls-an-ambulance",
        |model| {
            let item = fact(model, "cannot-find-words");
            take(&mut when(model, "sudden-weakness-or-word-loss").any, &item);
        },
    ),
    fault(
        "slurring-forgotten",
        "item dropped from `any`",
        "`sudden-droop-or-slurring` no longer asks for slurred speech",
        "sudden-slurred-speech-calls-an-ambulance",
        |model| {
            let item = fact(model, "speech-slurred");
            take(&mut when(model, "sudden-droop-or-slurring").any, &item);
        },
    ),
    fault(
        "spots-forgotten",
        "item dropped from `any`",
        "`fever-with-brain-sign` no longer asks for spots that do not fade",
        "fever-with-a-sign-of-the-brain-calls-an-ambulance",
        |model| {
            let item = fact(model, "spots-that-do-not-fade");
            take(&mut when(model, "fever-with-brain-sign").any, &item);
        },
    ),
    fault(
        "ear-bruise-forgotten",
        "item dropped from `any`",
        "`head-injury-with-danger-sign` no longer asks for fluid or a bruise at the ear",
        "head-injury-with-a-sign-of-the-brain-calls-an-ambulance",
        |model| {
            let item = fact(model, "fluid-or-bruise-at-ear");
            take(&mut when(model, "head-injury-with-danger-sign").any, &item);
        },
    ),
    fault(
        "collapse-forgotten",
        "item dropped from `any`",
        "`face-swelling-with-danger` no longer asks for a collapse",
        "swollen-lip-with-short-breath-or-collapse-calls-an-ambulance",
        |model| {
            let item = fact(model, "faint-or-collapse");
            take(&mut when(model, "face-swelling-with-danger").any, &item);
        },
    ),
    fault(
        "numb-face-and-hand",
        "`any` made `all`",
        "`sudden-half-face-numbness` wants the numb face and the tingling hand together",
        "one-side-suddenly-numb-calls-an-ambulance",
        |model| every_one(when(model, "sudden-half-face-numbness")),
    ),
    fault(
        "baby-with-both-signs",
        "`any` made `all`",
        "`baby-with-danger-sign` wants jerks and pauses in breathing together",
        "baby-whose-breathing-pauses-calls-an-ambulance",
        |model| every_one(when(model, "baby-with-danger-sign")),
    ),
    fault(
        "neck-operation-with-everything",
        "`any` made `all`",
        "`low-calcium-after-neck-surgery` wants every sign of low calcium at once",
        "hand-cramp-or-tingling-after-a-neck-operation-goes-to-hospital",
        |model| every_one(when(model, "low-calcium-after-neck-surgery")),
    ),
    fault(
        "hard-to-wake-with-fever",
        "item added to `all`",
        "`drowsiness` wants a fever too",
        "hard-to-wake-calls-an-ambulance",
        |model| {
            let item = fact(model, "fever");
            put(&mut when(model, "drowsiness").all, item);
        },
    ),
    fault(
        "deaf-and-dizzy",
        "item added to `all`",
        "`hearing-suddenly-lost` wants vertigo too",
        "sudden-deafness-is-seen-today",
        |model| {
            let item = fact(model, "vertigo");
            put(&mut when(model, "hearing-suddenly-lost").all, item);
        },
    ),
    fault(
        "every-droop-an-injury",
        "item dropped from `all`",
        "`droop-after-head-injury` no longer asks for an injury",
        "typical-palsy-of-the-face-needs-no-ambulance",
        |model| {
            let item = fact(model, "head-injury-last-7-days");
            take(&mut when(model, "droop-after-head-injury").all, &item);
        },
    ),
    fault(
        "everybody-a-child",
        "item dropped from `all`",
        "`child-with-thoughts-of-suicide` no longer asks for the age, so `thoughts-of-suicide` is idle",
        "P8",
        |model| {
            let item = fact(model, "age = child");
            take(&mut when(model, "child-with-thoughts-of-suicide").all, &item);
        },
    )
    .about("thoughts-of-suicide decides alone"),
    fault(
        "three-signs-of-two",
        "`at-least` count raised",
        "`child-with-two-brain-signs` wants three signs",
        "child-who-squints-and-has-headaches-is-seen-today",
        |model| {
            let at_least = when(model, "child-with-two-brain-signs").at_least.as_mut().unwrap();
            at_least.count = 3;
        },
    ),
    fault(
        "more-signs-than-there-are",
        "`at-least` count raised",
        "`two-arteritis-signs` wants four of three signs",
        "P8",
        |model| {
            let at_least = when(model, "two-arteritis-signs").at_least.as_mut().unwrap();
            at_least.count = 4;
        },
    )
    .about("two-arteritis-signs fires"),
    fault(
        "breathless-to-hospital-alone",
        "urgency lowered",
        "`struggling-to-breathe` is an emergency, not an ambulance",
        "too-breathless-to-speak-calls-an-ambulance",
        |model| rule(model, "struggling-to-breathe").urgency = Urgency::Emergency,
    ),
    fault(
        "pale-skin-today",
        "urgency lowered",
        "`pale-skin-after-filler` is for today, not for hospital",
        "pale-skin-after-a-filler-goes-to-hospital",
        |model| rule(model, "pale-skin-after-filler").urgency = Urgency::SameDay,
    ),
    fault(
        "spots-in-two-weeks",
        "urgency lowered",
        "`rash-that-does-not-fade` is for two weeks, not for hospital",
        "spots-that-do-not-fade-go-to-hospital",
        |model| rule(model, "rash-that-does-not-fade").urgency = Urgency::Soon,
    ),
    fault(
        "sore-whenever",
        "urgency lowered",
        "`sore-that-does-not-heal` is routine, not for two weeks",
        "sore-that-does-not-heal-is-seen-within-two-weeks",
        |model| rule(model, "sore-that-does-not-heal").urgency = Urgency::Routine,
    ),
    fault(
        "overdose-at-home",
        "urgency lowered",
        "`possible-overdose` lets people stay at home",
        "possible-poisoning-goes-to-hospital",
        |model| rule(model, "possible-overdose").urgency = Urgency::SelfCare,
    ),
    fault(
        "limb-that-was-weak-before",
        "`unless` widened",
        "`sudden-weakness-or-word-loss` is calmed by what looks like a usual attack",
        "sudden-weak-limb-calls-an-ambulance",
        |model| {
            let item = fact(model, "usual-attack");
            put(&mut when(model, "sudden-weakness-or-word-loss").unless, item);
        },
    ),
    fault(
        "droop-that-was-there-before",
        "`unless` widened",
        "`sudden-droop-or-slurring` is calmed by an earlier palsy",
        "sudden-droop-calls-an-ambulance",
        |model| {
            let item = fact(model, "previous-facial-palsy");
            put(&mut when(model, "sudden-droop-or-slurring").unless, item);
        },
    ),
    fault(
        "fit-in-a-baby",
        "`unless` widened",
        "`convulsion` leaves out babies",
        "first-convulsion-calls-an-ambulance",
        |model| {
            let item = fact(model, "age = infant");
            put(&mut when(model, "convulsion").unless, item);
        },
    ),
    fault(
        "calmed-by-a-danger-sign",
        "`unless` widened",
        "`sore-that-does-not-heal` is calmed by a fever",
        "P2",
        |model| {
            let item = fact(model, "fever");
            put(&mut when(model, "sore-that-does-not-heal").unless, item);
        },
    )
    .about("fever: no → yes"),
    fault(
        "every-palsy-a-stroke",
        "item dropped from `unless`",
        "`droop-with-moving-forehead` is no longer calmed by a frozen forehead",
        "typical-palsy-of-the-face-needs-no-ambulance",
        |model| {
            let item = fact(model, "forehead = frozen");
            take(&mut when(model, "droop-with-moving-forehead").unless, &item);
        },
    ),
    fault(
        "no-injection-must-be-known",
        "\"not sure\" treated as a calming answer",
        "`sudden-droop-or-slurring` waits until it is known that there was no injection",
        "sudden-droop-calls-an-ambulance",
        |model| {
            let item = fact(model, "dental-injection-today");
            let when = when(model, "sudden-droop-or-slurring");
            take(&mut when.unless, &item);
            put(&mut when.none, item);
        },
    ),
    fault(
        "unsure-calmer-than-no",
        "\"not sure\" treated as a calming answer",
        "`new-double-vision` fires only if it is known that nothing tires with use",
        "P4",
        |model| {
            let item = fact(model, "tires-with-use");
            let when = when(model, "new-double-vision");
            take(&mut when.unless, &item);
            put(&mut when.none, item);
        },
    )
    .about("tires-with-use: no → not sure"),
    fault(
        "thunderclap-lost",
        "rule deleted",
        "`thunderclap` is gone",
        "thunderclap-headache-calls-an-ambulance",
        |model| model.rules.retain(|rule| rule.id != "thunderclap"),
    ),
    fault(
        "temple-artery-lost",
        "rule deleted",
        "`temple-arteritis-with-sight` is gone",
        "lost-or-double-sight-with-signs-of-arteritis-goes-to-hospital",
        |model| model.rules.retain(|rule| rule.id != "temple-arteritis-with-sight"),
    ),
    fault(
        "baby-over-fifty",
        "dead rule",
        "`young-baby-with-fever` wants somebody over fifty",
        "P8",
        |model| {
            let item = fact(model, "age = over-50");
            put(&mut when(model, "young-baby-with-fever").all, item);
        },
    )
    .about("young-baby-with-fever fires"),
    fault(
        "calmed-by-what-it-asks-for",
        "dead rule",
        "`head-drop` is calmed by the weak limbs that a head which drops is a part of",
        "P8",
        |model| {
            let item = fact(model, "limb-weakness");
            put(&mut when(model, "head-drop").unless, item);
        },
    )
    .about("head-drop fires"),
    fault(
        "twice-the-same",
        "shadowed rule",
        "`chest-pain-with-danger` stands there twice",
        "P8",
        |model| {
            copy(model, "chest-pain-with-danger");
        },
    )
    .about("zz-copy decides alone"),
    fault(
        "once-more-and-calmer",
        "shadowed rule",
        "`voices-that-command-harm` stands there twice, the second time as an emergency",
        "P8",
        |model| {
            let copy = copy(model, "voices-that-command-harm");
            rule(model, copy).urgency = Urgency::Emergency;
        },
    )
    .about("zz-copy decides alone"),
    fault(
        "thunderclap-to-the-doctor",
        "another specialist",
        "`thunderclap` sends to a family doctor",
        "thunderclap-headache-calls-an-ambulance",
        |model| rule(model, "thunderclap").see = specialist(model, "gp"),
    ),
    fault(
        "maternity-unit-forgotten",
        "another specialist",
        "`pregnancy-with-warning-sign` sends to the emergency department",
        "severe-headache-in-late-pregnancy-goes-to-the-maternity-unit",
        |model| {
            rule(model, "pregnancy-with-warning-sign").see =
                specialist(model, "emergency-department");
        },
    ),
    fault(
        "result-without-the-hand",
        "rule of an entered result weakened",
        "`low-salt-with-danger-sign` no longer asks for a hand that cramps",
        "low-calcium-with-hand-cramp-goes-to-hospital",
        |model| {
            let item = fact(model, "hand-spasm");
            take(&mut when(model, "low-salt-with-danger-sign").any, &item);
        },
    ),
];
