//! People at random, and what the guide says of them against what the proof says.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

pub(crate) mod plant;

use std::sync::OnceLock;

use philtrum_guide::{PageKind, RuleState, Step, clashes, consult, suitability};
use philtrum_model::{
    About, Answer, Answers, Asks, FactId, FindingId, InteractionId, Layout, Model, RuleId, State,
    Substance, Taking, TreatmentId, Urgency,
};
use philtrum_proof::{Bit, Circuit, Clauses, Found, LIMIT, Meaning, Values, said, solve};

/// The knowledge of the repository.
pub(crate) fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| philtrum_folder::shipped().0)
}

/// A plain generator, so that a failure can be had again from its number.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) const fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub(crate) const fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 33) as usize % limit
    }

    /// One time in so many.
    pub(crate) const fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// Some answer that fits.
fn answer(model: &Model, finding: FindingId, chance: &mut Chance) -> Option<Answer> {
    if model.finding(finding).is_derived() {
        return None;
    }
    if chance.once_in(8) {
        return Some(Answer::NotSure);
    }
    Some(match &model.finding(finding).asks {
        Asks::YesNo if chance.once_in(2) => Answer::Yes,
        Asks::YesNo => Answer::No,
        Asks::OneOf(values) => Answer::One(chance.below(values.len()) as u8),
        Asks::SeveralOf(values) => {
            Answer::Several(chance.next() & chance.next() & ((1 << values.len()) - 1))
        }
        Asks::Number { lowest, highest, .. } => {
            Answer::Number(lowest + chance.below((highest - lowest + 1) as usize) as i32)
        }
        Asks::Derived(_) | Asks::Clash => return None,
    })
}

/// Somebody at random. Some answer nearly everything, some little; some are mostly well.
pub(crate) fn person(model: &Model, chance: &mut Chance) -> Answers {
    let about = About::ALL[chance.below(3)];
    let mut answers = Answers::new(about);
    let rare = 1 + chance.below(12);
    let mostly_no = chance.once_in(2);
    for at in 0..model.findings.len() {
        if !chance.once_in(rare) {
            continue;
        }
        let id = FindingId::at(at);
        let well = mostly_no && model.finding(id).asks == Asks::YesNo && !chance.once_in(6);
        let answer = if well { Some(Answer::No) } else { answer(model, id, chance) };
        if let Some(answer) = answer {
            answers.set(model, id, answer).expect("an answer that fits");
        }
    }
    if !chance.once_in(3) {
        answers.taking = Some(taking(model, chance));
    }
    answers
}

fn taking(model: &Model, chance: &mut Chance) -> Taking {
    let mut taking = Taking { unsure: chance.once_in(5), ..Taking::default() };
    for _ in 0..chance.below(7) {
        let substance = if chance.once_in(3) {
            Substance::Class(philtrum_model::MedicineClassId::at(
                chance.below(model.medicine_classes.len()),
            ))
        } else {
            Substance::One(philtrum_model::MedicineId::at(chance.below(model.medicines.len())))
        };
        taking.taken.insert(substance);
    }
    taking
}

/// Everything that the two are compared in, built once.
pub(crate) struct Comparison<'m> {
    pub(crate) meaning: Meaning<'m>,
    against: Vec<Bit>,
    warns: Vec<Bit>,
    screens: Vec<Bit>,
}

impl<'m> Comparison<'m> {
    pub(crate) fn of(model: &'m Model) -> Self {
        let mut meaning = Meaning::of(model);
        let reading = meaning.anyone.clone();
        let (space, circuit) = (&meaning.space, &mut meaning.circuit);
        let against = (0..model.treatments.len())
            .map(|at| reading.against(circuit, model, space, TreatmentId::at(at)))
            .collect();
        let warns = (0..model.interactions.len())
            .map(|at| reading.warns(circuit, model, InteractionId::at(at)))
            .collect();
        let screens = reading.danger_screens(circuit, model);
        Self { meaning, against, warns, screens }
    }

    /// Somebody whom other knowledge, with the same questions, sees differently; none where there is
    /// nothing that it could see differently.
    pub(crate) fn seen_differently(&mut self, other: &Model) -> Option<Answers> {
        let reading = self.meaning.read_with(other);
        let model = self.meaning.model;
        let (space, circuit) = (&self.meaning.space, &mut self.meaning.circuit);
        let mut pairs = Vec::new();
        for at in 0..model.facts.len() {
            let both = [&self.meaning.anyone, &reading].map(|one| one.facts.get(FactId::at(at)));
            pairs.extend(known_pairs(both));
        }
        let rules = self.meaning.anyone.judgement.fates.iter().zip(&reading.judgement.fates);
        pairs.extend(rules.flat_map(|(one, two)| known_pairs([one.known, two.known])));
        for level in Urgency::ALL {
            let both = [&self.meaning.anyone, &reading].map(|one| one.judgement.at_least(level));
            pairs.push(both.into());
        }
        for (at, bit) in self.against.iter().enumerate() {
            pairs.push((*bit, reading.against(circuit, other, space, TreatmentId::at(at))));
        }
        for (at, bit) in self.warns.iter().enumerate() {
            pairs.push((*bit, reading.warns(circuit, other, InteractionId::at(at))));
        }
        // Once an ambulance is called no screen is asked.
        let called =
            [&self.meaning.anyone, &reading].map(|one| one.judgement.at_least(Urgency::Ambulance));
        let called = circuit.any(called);
        for (one, two) in self.screens.iter().zip(reading.danger_screens(circuit, other)) {
            pairs.push((circuit.and(*one, !called), circuit.and(two, !called)));
        }
        // The same statement is built once, so only those that may differ are left.
        pairs.retain(|(one, two)| one != two);
        let differ: Vec<_> =
            pairs.into_iter().map(|(one, two)| differ(circuit, one, two)).collect();
        let differs = circuit.any(differ);
        self.somebody(differs)
    }

    /// Somebody of whom this is true.
    pub(crate) fn somebody(&self, statement: Bit) -> Option<Answers> {
        if statement == Bit::FALSE {
            return None;
        }
        let Meaning { model, space, circuit, anyone } = &self.meaning;
        let clauses = Clauses::of(circuit, space, &anyone.person, statement);
        let Found::Somebody(says) = solve(&clauses, LIMIT) else { return None };
        let mut said = vec![false; space.sayings().len()];
        for (at, is_said) in says {
            said[at] = is_said;
        }
        Some(philtrum_proof::answers(model, space, &said))
    }

    /// What the guide, with its own copy of the knowledge, and the proof see differently. The first
    /// difference, in words.
    pub(crate) fn difference(&self, guide: &Model, answers: &Answers) -> Option<String> {
        let space = &self.meaning.space;
        let values = self.meaning.circuit.evaluate(&said(space, answers));
        let consultation = consult(guide, answers);
        let findings = &consultation.findings;
        for at in 0..guide.facts.len() {
            let fact = FactId::at(at);
            let (guide_says, proof_says) =
                (findings.state(fact), self.state(&values, self.meaning.anyone.facts.get(fact)));
            if guide_says != proof_says {
                let name = guide.fact_name(fact);
                return Some(format!("{name}: guide {guide_says:?}, proof {proof_says:?}"));
            }
        }
        for (at, fate) in self.meaning.anyone.judgement.fates.iter().enumerate() {
            let (guide_says, proof_says) =
                (consultation.assessment.state(RuleId::at(at)), self.state(&values, fate.known));
            let same = matches!(
                (guide_says, proof_says),
                (RuleState::Fired, State::Present)
                    | (RuleState::RuledOut, State::Absent)
                    | (RuleState::Open, State::Unasked)
                    | (RuleState::Unsure, State::Unsure)
            );
            if !same {
                let id = &guide.rules[at].id;
                return Some(format!("{id}: guide {guide_says:?}, proof {proof_says:?}"));
            }
        }
        let judgement = &self.meaning.anyone.judgement;
        let levels =
            Urgency::ALL.into_iter().filter(|level| values.get(judgement.at_least(*level)));
        let (guide_says, proof_says) = (consultation.assessment.urgency, levels.max());
        if Some(guide_says) != proof_says {
            return Some(format!("urgency: guide {guide_says:?}, proof {proof_says:?}"));
        }
        if guide_says != Urgency::Ambulance {
            let proof_says: Vec<_> = self.screens.iter().map(|bit| values.get(*bit)).collect();
            let danger: Vec<_> = guide
                .screens
                .iter()
                .enumerate()
                .filter(|(_, screen)| screen.layout == Layout::Danger)
                .map(|(at, _)| is_screen(&consultation.step, at))
                .collect();
            if proof_says != danger {
                return Some(format!("danger screens: guide {danger:?}, proof {proof_says:?}"));
            }
        }
        let warned = clashes(guide, findings);
        for (at, bit) in self.warns.iter().enumerate() {
            let id = InteractionId::at(at);
            let guide_says = warned.iter().any(|clash| clash.interaction == id);
            if guide_says != values.get(*bit) {
                let id = &guide.interaction(id).sheet.id;
                return Some(format!("warns of {id}: guide {guide_says}"));
            }
        }
        for (at, bit) in self.against.iter().enumerate() {
            let treatment = guide.treatment(TreatmentId::at(at));
            let guide_says = !suitability(guide, findings, treatment).against.is_empty();
            if guide_says != values.get(*bit) {
                return Some(format!("against {}: guide {guide_says}", treatment.sheet.id));
            }
        }
        None
    }

    fn state(&self, values: &Values, known: philtrum_proof::Known) -> State {
        let is = |bit| values.get(bit);
        match (is(known.yes), is(known.no), is(known.unasked)) {
            (true, false, false) => State::Present,
            (false, true, false) => State::Absent,
            (false, false, true) => State::Unasked,
            (false, false, false) => State::Unsure,
            both => panic!("more than one of yes, no, unasked: {both:?}"),
        }
    }
}

fn known_pairs([one, two]: [philtrum_proof::Known; 2]) -> [(Bit, Bit); 3] {
    [(one.yes, two.yes), (one.no, two.no), (one.unasked, two.unasked)]
}

fn differ(circuit: &mut Circuit, one: Bit, two: Bit) -> Bit {
    let (only_one, only_two) = (circuit.and(one, !two), circuit.and(!one, two));
    circuit.or(only_one, only_two)
}

fn is_screen(step: &Step, at: usize) -> bool {
    match step {
        Step::Ask(page) => page.kind == PageKind::Screen(philtrum_model::ScreenId::at(at)),
        Step::Advise(_) => false,
    }
}
