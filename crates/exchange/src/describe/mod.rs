//! From a consultation to its JSON form. Nothing is decided here.

mod examinations;
mod medicines;
mod plan;
mod treatments;

use philtrum_guide::{self as guide, RuleState, Step, statement};
use philtrum_model::{Answers, FactId, Language, Model, Presence, RuleId, State};

use crate::consultation::{
    Advice, Because, Cause, Consultation, Contradiction, Findings, Knowledge, Named, Next, Reason,
    Rules, SomethingElse, Watch,
};
use crate::page::write_page;

/// Describes a consultation in one language. The ids are the same in every language.
#[must_use]
pub fn write_consultation<'a>(
    model: &'a Model,
    answers: &Answers,
    consultation: &guide::Consultation,
    language: Language,
) -> Consultation<'a> {
    let writer = Writer { model, language };
    let guide::Consultation { findings, assessment, differential, step } = consultation;
    Consultation {
        knowledge: Knowledge { version: env!("CARGO_PKG_VERSION"), hash: &model.hash },
        rest: None,
        medicines: answers.taking.as_ref().map(|taking| writer.medicines(taking)),
        region: answers.region.map(|id| model.price_list(id).region.as_str()),
        urgency: assessment.urgency.id(),
        because: assessment.deciding.iter().map(|id| writer.because(assessment, *id)).collect(),
        rules: writer.rules(assessment),
        findings: writer.findings(findings),
        causes: differential.candidates.iter().map(|one| writer.cause(consultation, one)).collect(),
        something_else: SomethingElse {
            score: differential.something_else_score.0,
            probability: probability(differential.something_else),
        },
        contradictions: writer.contradictions(findings),
        next: match step {
            Step::Ask(page) => Next::Ask(write_page(model, answers, page, language)),
            Step::Advise(advice) => {
                Next::Advise(Box::new(writer.advice(answers, consultation, advice)))
            }
        },
    }
}

/// From thousandths.
fn probability(thousandths: u16) -> f64 {
    f64::from(thousandths) / 1e3
}

/// Describes in one language.
pub(crate) struct Writer<'a> {
    pub(crate) model: &'a Model,
    pub(crate) language: Language,
}

impl<'a> Writer<'a> {
    fn because(&self, assessment: &guide::Assessment, id: RuleId) -> Because<'a> {
        let rule = self.model.rule(id);
        Because {
            rule: &rule.id,
            title: rule.title.get(self.language),
            state: assessment.state(id).id(),
            basis: rule.basis.id(),
            sources: rule.sources.iter().map(|id| self.model.source(*id).id.as_str()).collect(),
        }
    }

    fn rules(&self, assessment: &guide::Assessment) -> Rules<'a> {
        let named =
            |state| assessment.rules_in(state).map(|id| self.model.rule(id).id.as_str()).collect();
        Rules {
            fired: named(RuleState::Fired),
            unsure: named(RuleState::Unsure),
            open: named(RuleState::Open),
        }
    }

    fn findings(&self, findings: &guide::Findings) -> Findings {
        // A result that nobody entered is not absent to people, only to rules.
        let entered = |fact: &FactId| {
            let mut facts = self.model.finding_of(*fact).facts();
            self.model.finding_of(*fact).result_of.is_none()
                || facts.any(|one| findings.state(one) == State::Present)
        };
        let named = |state| {
            (0..self.model.facts.len())
                .map(FactId::at)
                .filter(|fact| findings.state(*fact) == state && entered(fact))
                .map(|fact| self.model.fact_name(fact))
                .collect()
        };
        Findings {
            present: named(State::Present),
            absent: named(State::Absent),
            unsure: named(State::Unsure),
        }
    }

    fn cause(&self, consultation: &guide::Consultation, candidate: &guide::Candidate) -> Cause<'a> {
        let account = consultation.account(self.model, candidate.condition);
        let condition = self.model.condition(candidate.condition);
        let codes = condition.codes.iter();
        Cause {
            condition: &condition.id,
            title: condition.title.get(self.language),
            codes: codes.map(|(system, code)| (system.as_str(), code.as_str())).collect(),
            score: candidate.score.0,
            probability: probability(candidate.post_test),
            reasons: account.reasons.iter().map(|reason| self.reason(*reason)).collect(),
            not_asked: account.not_asked.iter().map(|id| self.model.fact_name(*id)).collect(),
        }
    }

    fn reason(&self, reason: guide::Reason) -> Reason {
        let plain = |because| Reason {
            because,
            finding: None,
            presence: None,
            statement: None,
            weight: reason.weight.0,
        };
        match reason.because {
            guide::Because::Prior => plain("prior"),
            guide::Because::Sex => plain("sex"),
            guide::Because::Fact(fact, presence) => Reason {
                finding: Some(self.model.fact_name(fact)),
                presence: Some(if presence == Presence::Absent { "absent" } else { "present" }),
                statement: Some(statement(self.model, fact, presence, self.language)),
                ..plain("finding")
            },
        }
    }

    fn contradictions(&self, findings: &guide::Findings) -> Vec<Contradiction> {
        let named = |one: &guide::Contradiction| Contradiction {
            present: self.model.fact_name(one.present),
            absent: self.model.fact_name(one.absent),
        };
        findings.contradictions().iter().map(named).collect()
    }

    fn advice(
        &self,
        answers: &Answers,
        consultation: &guide::Consultation,
        advice: &guide::Advice,
    ) -> Advice<'a> {
        let specialist = |id: &philtrum_model::SpecialistId| {
            let specialist = self.model.specialist(*id);
            Named { id: &specialist.id, title: specialist.title.get(self.language) }
        };
        let watch = |watch: &guide::Watch| Watch {
            fact: self.model.fact_name(watch.fact),
            statement: watch.told(self.model, answers, self.language),
            suddenly: watch.sudden,
            urgency: watch.urgency.id(),
        };
        Advice {
            see: advice.see.iter().map(specialist).collect(),
            named: advice.named.iter().map(|id| self.model.condition(*id).id.as_str()).collect(),
            watch: advice.watch.iter().map(watch).collect(),
            plan: self.plan(answers, consultation, &advice.plan),
            pivots: self.pivots(answers, consultation),
        }
    }
}
