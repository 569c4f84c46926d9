//! What is taken or thought of, and what does not go together.

use philtrum_model::SourceId;

use crate::plan::Plan;
use crate::teller::Teller;

pub(super) fn medicines_note(teller: &Teller<'_>, plan: &Plan) -> String {
    let Some(taking) = teller.0.answers.taking.as_ref() else {
        return teller.say("report-medicines-unasked");
    };
    let mut notes = Vec::new();
    if !plan.unlisted.is_empty() {
        notes.push(teller.with("report-medicines-unlisted", "names", plan.unlisted.join(", ")));
    }
    if taking.unsure {
        notes.push(teller.say("report-medicines-unsure"));
    }
    if notes.is_empty() && taking.taken.is_empty() {
        notes.push(teller.say("report-medicines-none"));
    }
    notes.join(". ")
}

pub(super) fn interactions(teller: &Teller<'_>, plan: &Plan) -> Vec<String> {
    let cited = |sources: &[SourceId]| {
        let ids: Vec<_> = sources.iter().map(|id| teller.0.model.source(*id).id.as_str()).collect();
        ids.join(", ")
    };
    let own = plan.warnings.iter().map(|one| {
        let with = if one.with_person { format!(" ({})", one.title) } else { String::new() };
        format!("{}: {}{with} [{}]", one.severity_words, one.between, cited(&one.sources))
    });
    let thought_of = plan.considered.iter().flat_map(|one| {
        one.because.iter().map(move |why| {
            let severity = if why.severity_words.is_empty() {
                String::new()
            } else {
                format!("{}: ", why.severity_words)
            };
            (format!("{severity}{} – {}", one.title, why.text), &why.sources)
        })
    });
    own.chain(thought_of.map(|(text, sources)| match sources.is_empty() {
        true => text,
        false => format!("{text} [{}]", cited(sources)),
    }))
    .collect()
}
