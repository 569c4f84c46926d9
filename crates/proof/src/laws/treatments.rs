//! P7: no treatment is offered that is against the person. Put so that it does not repeat how the plan
//! works it out: *whoever is offered a treatment and took it would not be warned of anything new*; and
//! none is offered to people whom its page excludes. A warning that a doctor may weigh, as its page says
//! with a reason, stands beside the treatment already; what must not come together is never one of them.

use philtrum_model::{Interaction, InteractionId, Severity, TreatmentId};

use crate::Meaning;
use crate::question::Question;

pub(super) fn questions(meaning: &mut Meaning<'_>) -> Vec<Question> {
    let model = meaning.model;
    let mut questions = Vec::new();
    for (at, treatment) in model.treatments.iter().enumerate() {
        let id = TreatmentId::at(at);
        let against = meaning.against(id);
        let facts = &meaning.anyone.facts;
        let excluded: Vec<_> = treatment.avoid.iter().map(|fact| facts.get(*fact).yes).collect();
        let excluded = meaning.circuit.any(excluded);
        let mut wrong = vec![excluded];
        for substance in &treatment.is {
            let taken = meaning.anyone.listed().with(*substance);
            let already: Vec<_> =
                treatment.is.iter().map(|one| meaning.anyone.listed().is_on(*one)).collect();
            let already = meaning.circuit.any(already);
            let barring = (0..model.interactions.len()).map(InteractionId::at);
            for interaction in barring.filter(|id| !may_be_weighed(model.interaction(*id))) {
                let before = meaning.warns(interaction);
                let facts = &meaning.anyone.facts;
                let after = taken.warns(&mut meaning.circuit, model, facts, interaction);
                wrong.push(meaning.circuit.all([after, !before, !already]));
            }
        }
        let wrong = meaning.circuit.any(wrong);
        let offered = meaning.circuit.and(!against, wrong);
        questions.push(Question::nobody(treatment.sheet.id.clone(), offered));
    }
    questions
}

fn may_be_weighed(interaction: &Interaction) -> bool {
    interaction.still_offered && interaction.severity < Severity::Contra
}
