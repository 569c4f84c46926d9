//! Mistakes in what is asked first.

use philtrum_model::Layout;

use crate::common::plant::{finding_id, put, screen, take};
use crate::fault::{Fault, fault};

pub(crate) const FAULTS: &[Fault] = &[
    fault(
        "chest-pain-later",
        "danger sign moved to a later screen",
        "pain in the chest is asked on `other-signs`",
        "P3",
        |model| {
            let item = finding_id(model, "chest-pain");
            take(&mut screen(model, "body-signs").findings, &item);
            put(&mut screen(model, "other-signs").findings, item);
        },
    )
    .about("chest-pain-with-danger"),
    fault(
        "sudden-signs-after-the-face",
        "danger screen put later",
        "`sudden-signs` is asked as an ordinary screen, after the picture of the face",
        "P3",
        |model| {
            let at = model.screens.iter().position(|one| one.id == "sudden-signs").unwrap();
            let mut screen = model.screens.remove(at);
            screen.layout = Layout::Ticks;
            let after = model.screens.iter().position(|one| one.layout == Layout::Face).unwrap();
            model.screens.insert(after + 1, screen);
        },
    )
    .about("thunderclap"),
    fault("body-signs-lost", "danger screen lost", "there is no `body-signs`", "P3", |model| {
        model.screens.retain(|screen| screen.id != "body-signs")
    })
    .about("struggling-to-breathe"),
    fault(
        "late-without-saying-so",
        "danger sign moved to a later screen",
        "`grimacing-with-changed-mind` no longer says why it may come late",
        "P3",
        |model| {
            crate::common::plant::rule(model, "grimacing-with-changed-mind").may_come_late.clear()
        },
    )
    .about("grimacing-with-changed-mind"),
];
