//! Mistakes in reassurances.

use crate::common::plant::{fact, take, when};
use crate::fault::{Fault, fault};

pub(crate) const FAULTS: &[Fault] = &[
    fault(
        "wasting-unasked",
        "reassurance lost an `unless`",
        "`flicker-without-weakness` no longer looks for wasting muscles",
        "flicker-of-the-lip-with-wasting-is-not-left-at-home",
        |model| {
            let item = fact(model, "muscle-wasting");
            take(&mut when(model, "flicker-without-weakness").unless, &item);
        },
    ),
    fault(
        "wasting-not-known",
        "\"not sure\" treated as no",
        "`new-plain-twitch` holds for somebody who is not sure about wasting muscles",
        "flicker-of-the-lip-with-wasting-not-known-is-not-left-at-home",
        |model| {
            let item = fact(model, "muscle-wasting");
            take(&mut when(model, "new-plain-twitch").unless, &item);
        },
    ),
    fault(
        "numb-without-the-dentist",
        "reassurance widened",
        "`numb-after-dental-injection` no longer asks for an injection",
        "numb-face-is-not-left-at-home",
        |model| {
            let item = fact(model, "dental-injection-today");
            take(&mut when(model, "numb-after-dental-injection").all, &item);
        },
    ),
];
