//! The plan as JSON.

use philtrum_guide::{self as guide, CarePlan, pivots, statement};
use philtrum_model::{Answers, FactId, Presence, Sheet, SourceId};

use super::Writer;
use crate::consultation::Named;
use crate::plan::{Fact, Kept, Measure, Pivot, Plan};

impl<'a> Writer<'a> {
    pub(super) fn plan(
        &self,
        answers: &Answers,
        consultation: &guide::Consultation,
        plan: &CarePlan,
    ) -> Plan<'a> {
        let differential = &consultation.differential;
        Plan {
            examinations: plan
                .examinations
                .iter()
                .map(|one| self.examination(answers, differential, one))
                .collect(),
            needless: plan.needless.iter().map(|one| self.needless(*one)).collect(),
            treatments: plan.treatments.iter().map(|one| self.offer(one)).collect(),
            unproven: plan.unproven.iter().map(|one| self.offer(one)).collect(),
            withheld: plan.withheld.iter().map(|one| self.withheld(one)).collect(),
            considered: plan.considered.iter().map(|one| self.considered(one)).collect(),
            clashes: plan.clashes.iter().map(|one| self.clash(*one)).collect(),
            may_move_the_face: plan.moving.iter().map(|one| self.substance(*one)).collect(),
            home: plan.home.iter().map(|one| self.measure(one)).collect(),
            not_at_home: plan.not_at_home.iter().map(|one| self.kept(one)).collect(),
            triggers: plan
                .triggers
                .iter()
                .map(|id| self.named(&self.model.trigger(*id).sheet))
                .collect(),
            unchecked: plan.unchecked,
        }
    }

    fn measure(&self, one: &guide::HomeMeasure) -> Measure<'a> {
        let page = self.model.self_care_at(one.measure);
        Measure {
            id: &page.sheet.id,
            title: page.sheet.title.get(self.language),
            goal: page.goal.id(),
            level: page.level.id(),
            condition: one.condition.map(|id| self.model.condition(id).id.as_str()),
            not_if: self.facts(&one.unknown),
        }
    }

    fn kept(&self, one: &guide::Kept) -> Kept<'a> {
        let page = self.model.self_care_at(one.measure);
        Kept {
            id: &page.sheet.id,
            title: page.sheet.title.get(self.language),
            because: self.facts(&one.because),
        }
    }

    /// The answers that would most change the advice.
    pub(super) fn pivots(
        &self,
        answers: &Answers,
        consultation: &guide::Consultation,
    ) -> Vec<Pivot<'a>> {
        let pivot = |one: guide::Pivot| Pivot {
            fact: self.model.fact_name(one.fact),
            presence: if one.presence == Presence::Absent { "absent" } else { "present" },
            statement: statement(self.model, one.fact, one.presence, self.language),
            urgency: one.urgency.id(),
            first: &self.model.condition(one.first).id,
        };
        pivots(self.model, answers, consultation).into_iter().map(pivot).collect()
    }

    pub(super) fn named(&self, sheet: &'a Sheet) -> Named<'a> {
        Named { id: &sheet.id, title: sheet.title.get(self.language) }
    }

    pub(crate) fn facts(&self, facts: &[FactId]) -> Vec<Fact> {
        facts.iter().map(|fact| self.fact(*fact)).collect()
    }

    /// Something that is, or would be, true of the person.
    pub(super) fn fact(&self, fact: FactId) -> Fact {
        Fact {
            fact: self.model.fact_name(fact),
            statement: statement(self.model, fact, Presence::Present, self.language),
        }
    }

    pub(super) fn source(&self, id: SourceId) -> &'a str {
        &self.model.source(id).id
    }

    pub(super) fn sources(&self, ids: &[SourceId]) -> Vec<&'a str> {
        ids.iter().map(|id| self.source(*id)).collect()
    }
}
