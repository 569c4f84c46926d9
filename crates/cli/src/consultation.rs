//! A consultation for people: how urgent and what to do, what it may be, whom to see, what to watch for.

use philtrum_guide::{
    Advice, Because, Candidate, Consultation, Reason, RuleState, Step, statement,
};
use philtrum_locale::Messages;
use philtrum_model::{Language, Model, Presence, RuleId, SourceId, Urgency};

use crate::paper::{BOLD, DIM, Paper, RED, items, styled};

/// How many reasons for and against a cause are told.
const REASONS: usize = 4;

/// Writes a consultation down.
pub(crate) fn write(model: &Model, consultation: &Consultation, messages: &Messages) -> Paper {
    let mut writer = Writer { model, consultation, messages, paper: Paper::new() };
    match &consultation.step {
        Step::Ask(page) => {
            writer.so_far();
            writer.still_to_ask(page);
        }
        Step::Advise(advice) => {
            writer.advice(advice);
            writer.sources();
        }
    }
    writer.contradictions();
    writer.paper.space();
    writer.paper.paragraph(&styled(DIM, &messages.get("cli-not-a-doctor")));
    writer.paper
}

struct Writer<'a> {
    model: &'a Model,
    consultation: &'a Consultation,
    messages: &'a Messages,
    paper: Paper,
}

impl Writer<'_> {
    const fn language(&self) -> Language {
        self.messages.language()
    }

    fn deciding(&self) -> &[RuleId] {
        &self.consultation.assessment.deciding
    }

    fn advice(&mut self, advice: &Advice) {
        self.urgency();
        self.what_to_do();
        if advice.urgency < Urgency::Emergency {
            self.causes(advice);
        }
        self.see(advice);
        self.watch(advice);
    }

    /// Not enough is known for advice; danger that is known already is told all the same. Calm is not:
    /// what is still to be asked may end it.
    fn so_far(&mut self) {
        self.paper.paragraph(&styled(BOLD, &self.messages.get("cli-not-enough")));
        let calm = self.consultation.assessment.urgency == Urgency::SelfCare;
        if calm || self.deciding().is_empty() {
            return;
        }
        self.paper.space();
        self.paper.paragraph(&self.messages.get("cli-so-far"));
        self.urgency();
        self.what_to_do();
    }

    fn urgency(&mut self) {
        let urgency = self.consultation.assessment.urgency;
        let style = if urgency >= Urgency::Emergency { RED } else { BOLD };
        let said = self.messages.get(&format!("urgency-{}", urgency.id()));
        self.paper.space();
        self.paper.paragraph(&styled(style, &said));
        for id in self.deciding().to_vec() {
            let rule = self.model.rule(id);
            self.paper.space();
            self.paper.paragraph(&styled(BOLD, rule.title.get(self.language())));
            if self.consultation.assessment.state(id) == RuleState::Unsure {
                self.paper.paragraph(&self.messages.get("cli-because-unsure"));
            }
            self.paper.markdown(rule.plain.get(self.language()));
        }
    }

    /// What to do, as the rule says that sees most of this person. A rule that is only uncertain says
    /// nothing: its list is for those of whom it is true.
    fn what_to_do(&mut self) {
        let fired = |id: &&RuleId| self.consultation.assessment.state(**id) == RuleState::Fired;
        let Some(first) = self.deciding().iter().find(fired) else { return };
        let list = self.model.rule(*first).to_do.get(self.language());
        self.paper.heading(&self.messages.get("cli-to-do"));
        items(list).iter().for_each(|item| self.paper.item(item));
    }

    fn causes(&mut self, advice: &Advice) {
        self.paper.heading(&self.messages.get("cli-causes"));
        let differential = &self.consultation.differential;
        for id in &advice.named {
            if let Some(one) = differential.candidates.iter().find(|one| one.condition == *id) {
                self.cause(one);
            }
        }
        let chance = self.messages.frequency(differential.something_else);
        self.paper.item(&format!("{}: {chance}", self.messages.get("something-else")));
    }

    fn cause(&mut self, candidate: &Candidate) {
        let title = self.model.condition(candidate.condition).title.get(self.language());
        let chance = self.messages.frequency(candidate.post_test);
        self.paper.item(&format!("{}: {chance}", styled(BOLD, title)));
        for (sign, reasons) in [("+", candidate.supporting()), ("−", candidate.opposing())] {
            for reason in reasons.into_iter().take(REASONS) {
                if let Some(said) = self.reason(reason) {
                    self.paper.detail(sign, &said);
                }
            }
        }
    }

    fn reason(&self, reason: Reason) -> Option<String> {
        let Because::Fact(fact, presence) = reason.because else { return None };
        Some(statement(self.model, fact, presence, self.language()))
    }

    fn see(&mut self, advice: &Advice) {
        self.paper.heading(&self.messages.get("cli-see"));
        for id in &advice.see {
            let specialist = self.model.specialist(*id);
            self.paper.item(&styled(BOLD, specialist.title.get(self.language())));
            let bring = items(specialist.bring.get(self.language()));
            if advice.urgency < Urgency::Emergency {
                bring.iter().for_each(|thing| self.paper.detail("·", thing));
            }
        }
    }

    fn watch(&mut self, advice: &Advice) {
        if advice.watch.is_empty() {
            return;
        }
        self.paper.heading(&self.messages.get("cli-watch"));
        for sign in &advice.watch {
            let said = statement(self.model, sign.fact, Presence::Present, self.language());
            let urgency = self.messages.get(&format!("urgency-{}", sign.urgency.id()));
            self.paper.item(&format!("{said} → {urgency}"));
        }
    }

    fn still_to_ask(&mut self, page: &philtrum_guide::Page) {
        self.paper.heading(&self.messages.get("cli-still-to-ask"));
        for item in &page.items {
            let ids = match item {
                philtrum_guide::Item::Ticks { findings, .. } => findings.as_slice(),
                philtrum_guide::Item::Question(id) => std::slice::from_ref(id),
            };
            for id in ids {
                let finding = self.model.finding(*id);
                let question = finding.question.get(self.language());
                self.paper.item(&format!("{question} {}", styled(DIM, &finding.id)));
            }
        }
    }

    fn contradictions(&mut self) {
        let found = self.consultation.findings.contradictions();
        if found.is_empty() {
            return;
        }
        self.paper.heading(&self.messages.get("cli-contradictions"));
        for one in found {
            let said = |fact, presence| statement(self.model, fact, presence, self.language());
            let (present, absent) =
                (said(one.present, Presence::Present), said(one.absent, Presence::Absent));
            self.paper.item(&format!("{present} ↔ {absent}"));
        }
    }

    /// What the urgency rests on.
    fn sources(&mut self) {
        let mut told: Vec<SourceId> = Vec::new();
        for id in self.deciding() {
            told.extend(&self.model.rule(*id).sources);
        }
        told.sort_unstable();
        told.dedup();
        if told.is_empty() {
            return;
        }
        self.paper.heading(&self.messages.get("cli-sources"));
        for id in told {
            self.paper.item(&crate::library::citation(self.model.source(id)));
        }
    }
}
