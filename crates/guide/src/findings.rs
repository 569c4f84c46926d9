//! From answers to what is known of every fact.

use philtrum_model::{
    About, Answer, Answers, Asks, FactId, Finding, FindingId, Model, Presence, State,
};

use crate::medicines::Medicines;
use crate::rules::{Unless, holds};

/// What is known of every fact of a model, after one person's answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Findings {
    states: Vec<State>,
    /// The same, if everything that was not asked were absent.
    at_least: Vec<State>,
    medicines: Medicines,
    /// Age in whole years, if it is known.
    years: Option<u8>,
    contradictions: Vec<Contradiction>,
}

/// Two answers that cannot both be right. The graver reading is kept. Both are the same fact where the
/// list of medicines says so and the person says no.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Contradiction {
    /// Was said to be present …
    pub present: FactId,
    /// … although this, which it needs, was said to be absent.
    pub absent: FactId,
}

impl Findings {
    /// Works out what is known: first what was said, then what it implies upwards (a drooping mouth is
    /// a weak face), then downwards (no weak face, no drooping mouth), and what follows by derivation.
    pub(crate) fn of(model: &Model, answers: &Answers) -> Self {
        let states = vec![State::Unasked; model.facts.len()];
        let medicines = Medicines::of(model, answers.taking.as_ref());
        let years = match answers.get(model.age) {
            Some(Answer::Number(age)) => u8::try_from(age / 1000).ok(),
            _ => None,
        };
        let (at_least, contradictions) = (Vec::new(), Vec::new());
        let mut known = Self { states, at_least, medicines, years, contradictions };
        for (id, answer) in answers.iter() {
            if let Some(finding) = model.findings.get(id.index()) {
                known.record(finding, answer);
            }
        }
        known.imply_from_medicines(model);
        for id in model.order.iter().rev() {
            known.imply_needs(model, model.finding(*id));
        }
        for id in &model.order {
            let finding = model.finding(*id);
            let for_others = finding.about_baby && !known.may_be_baby(model, answers);
            known.imply_from_needs(model, finding, for_others);
        }
        known.suppose_the_rest_absent(model);
        known
    }

    /// What is known of this fact.
    #[must_use]
    pub fn state(&self, fact: FactId) -> State {
        self.states.get(fact.index()).copied().unwrap_or_default()
    }

    /// What is known of this fact, without the reason why it may be unknown.
    #[must_use]
    pub fn presence(&self, fact: FactId) -> Presence {
        self.state(fact).presence()
    }

    /// What would be known of this fact if everything that was not asked yet were absent.
    pub(crate) fn if_rest_absent(&self, fact: FactId) -> State {
        self.at_least.get(fact.index()).copied().unwrap_or(State::Absent)
    }

    /// What is known of the medicines that the person takes.
    #[must_use]
    pub const fn medicines(&self) -> &Medicines {
        &self.medicines
    }

    /// Age in whole years, if it is known.
    pub(crate) const fn years(&self) -> Option<u8> {
        self.years
    }

    /// Nothing about this finding is left to ask.
    #[must_use]
    pub fn is_settled(&self, model: &Model, finding: FindingId) -> bool {
        model.finding(finding).facts().all(|fact| self.state(fact) != State::Unasked)
    }

    /// Pairs of answers that cannot both be right.
    #[must_use]
    pub fn contradictions(&self) -> &[Contradiction] {
        &self.contradictions
    }

    /// None of the facts that this finding needs is known to be absent.
    pub(crate) fn may_apply(&self, finding: &Finding) -> bool {
        finding.needs.iter().all(|need| self.state(*need) != State::Absent)
    }

    /// Everything that this finding needs is present.
    pub(crate) fn has_needs(&self, finding: &Finding) -> bool {
        finding.needs.iter().all(|need| self.state(*need) == State::Present)
    }

    /// What this finding needs has been asked, and is not known to be absent.
    pub(crate) fn is_askable(&self, finding: &Finding) -> bool {
        finding.needs.iter().all(|need| matches!(self.state(*need), State::Present | State::Unsure))
    }

    pub(crate) fn set(&mut self, fact: FactId, state: State) {
        if let Some(slot) = self.states.get_mut(fact.index()) {
            *slot = state;
        }
    }

    fn record(&mut self, finding: &Finding, answer: Answer) {
        for (index, fact) in finding.facts().enumerate() {
            if let Some(state) = state_after(&finding.asks, answer, index) {
                self.set(fact, state);
            }
        }
    }

    /// What taking a medicine makes true. The list is believed rather than a no.
    fn imply_from_medicines(&mut self, model: &Model) {
        let implied: Vec<_> = self.medicines.implied(model).collect();
        for fact in implied {
            if self.state(fact) == State::Absent {
                self.contradictions.push(Contradiction { present: fact, absent: fact });
            }
            self.set(fact, State::Present);
        }
    }

    /// What is present makes present what it needs; what is doubtful, doubtful.
    fn imply_needs(&mut self, model: &Model, finding: &Finding) {
        let first = |wanted| finding.facts().find(|fact| self.state(*fact) == wanted);
        let Some(present) = first(State::Present) else {
            if first(State::Unsure).is_some() {
                self.doubt_needs(model, finding);
            }
            return;
        };
        for need in finding.needs.iter().copied() {
            if self.state(need) == State::Absent {
                self.contradictions.push(Contradiction { present, absent: need });
            }
            match model.finding_of(need).asks {
                Asks::YesNo => self.set(need, State::Present),
                Asks::SeveralOf(_) if self.state(need).is_unknown() => {
                    self.set(need, State::Present)
                }
                _ => {}
            }
        }
    }

    /// Who is not sure of a detail is not sure of what it is a detail of.
    fn doubt_needs(&mut self, model: &Model, finding: &Finding) {
        for need in finding.needs.iter().copied() {
            let asks = &model.finding_of(need).asks;
            if *asks == Asks::YesNo && self.state(need) == State::Unasked {
                self.set(need, State::Unsure);
            }
        }
    }

    /// A baby by age; a child, while the age is not known.
    fn may_be_baby(&self, model: &Model, answers: &Answers) -> bool {
        match self.state(model.infant) {
            State::Present => true,
            State::Absent => false,
            State::Unsure | State::Unasked => answers.about == About::Child,
        }
    }

    /// Where something that it needs is absent, an unanswered finding is absent too; so is one that
    /// only concerns others, and a result that was not entered.
    fn imply_from_needs(&mut self, model: &Model, finding: &Finding, for_others: bool) {
        if let Asks::Derived(when) = &finding.asks {
            let state = holds(when, Unless::KnownPresent, |fact| self.state(fact));
            self.set(finding.first_fact, state);
        } else if finding.asks == Asks::Clash {
            self.set(finding.first_fact, self.medicines.must_not_meet(model));
        } else if let Some(absent) = self.absent_ground(model, finding) {
            self.drop_detail(finding, absent);
        } else if for_others || finding.result_of.is_some() || !self.may_apply(finding) {
            for fact in finding.facts() {
                if self.state(fact) == State::Unasked {
                    self.set(fact, State::Absent);
                }
            }
        }
    }

    /// What follows from others is worked out again: where a part of it is doubtful, so is the whole,
    /// however much is still to be asked.
    fn suppose_the_rest_absent(&mut self, model: &Model) {
        let absent = |state: &State| match state {
            State::Unasked => State::Absent,
            known => *known,
        };
        self.at_least = self.states.iter().map(absent).collect();
        for id in &model.order {
            let finding = model.finding(*id);
            let first = finding.first_fact;
            if let Asks::Derived(when) = &finding.asks
                && self.state(first) == State::Unasked
            {
                let state = holds(when, Unless::KnownPresent, |fact| self.if_rest_absent(fact));
                if let Some(slot) = self.at_least.get_mut(first.index()) {
                    *slot = state;
                }
            }
        }
    }

    /// A derived need that is absent, where the detail may calm: no movement, so none that can be held
    /// back. A danger sign is never dropped.
    fn absent_ground(&self, model: &Model, finding: &Finding) -> Option<FactId> {
        let absent = |need: &&FactId| {
            model.finding_of(**need).is_derived() && self.state(**need) == State::Absent
        };
        finding.needs.iter().find(absent).copied().filter(|_| !finding.danger)
    }

    /// Nothing is left of a detail whose ground is absent, whatever was said of it.
    fn drop_detail(&mut self, finding: &Finding, absent: FactId) {
        for fact in finding.facts() {
            if self.state(fact) == State::Present {
                self.contradictions.push(Contradiction { present: fact, absent });
            }
            self.set(fact, State::Absent);
        }
    }
}

/// What an answer says of the value at this index; nothing if it is of the wrong kind.
fn state_after(asks: &Asks, answer: Answer, index: usize) -> Option<State> {
    let yes = |holds| Some(if holds { State::Present } else { State::Absent });
    match (asks, answer) {
        (Asks::Derived(_) | Asks::Clash, _) => None,
        (_, Answer::NotSure) => Some(State::Unsure),
        (Asks::YesNo, Answer::Yes) => yes(true),
        (Asks::YesNo, Answer::No) => yes(false),
        (Asks::OneOf(_), Answer::One(value)) => yes(usize::from(value) == index),
        (Asks::SeveralOf(_), Answer::Several(bits)) => yes(index < 64 && bits >> index & 1 == 1),
        (Asks::Number { bands, .. }, Answer::Number(number)) => {
            bands.get(index).and_then(|band| yes(band.contains(number)))
        }
        _ => None,
    }
}
