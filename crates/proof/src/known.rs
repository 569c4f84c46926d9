//! From what a person says to what is known of every fact. Written from the page format
//! (`knowledge/README.md`), not from the guide: the two are compared in a test.

use philtrum_model::{Asks, FactId, Finding, FindingId, Model};

use crate::circuit::{Bit, Circuit};
use crate::kleene::Known;
use crate::medicines::Listed;
use crate::rules::{Unless, holds};
use crate::space::{Person, Saying, Space, says_of};

/// What is known of every fact.
#[derive(Clone, Debug)]
pub struct Facts {
    known: Vec<Known>,
    /// The same, if everything that was not asked were absent.
    rest_absent: Vec<Known>,
    /// Of every finding: one of its facts was said, or follows upwards.
    grounds: Vec<Bit>,
}

impl Facts {
    /// What is known of this fact.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Known {
        let never = Known { yes: Bit::FALSE, no: Bit::FALSE, unasked: Bit::TRUE };
        self.known.get(fact.index()).copied().unwrap_or(never)
    }

    /// What would be known of this fact if everything that was not asked were absent.
    pub(crate) fn if_rest_absent(&self, fact: FactId) -> Known {
        self.rest_absent.get(fact.index()).copied().unwrap_or(Known::YES.opposite())
    }

    fn suppose_the_rest_absent(&mut self, circuit: &mut Circuit, model: &Model) {
        self.rest_absent = self.known.iter().map(|known| known.unasked_as_no(circuit)).collect();
        for id in &model.order {
            let finding = model.finding(*id);
            if let Asks::Derived(when) = &finding.asks {
                let unless = Unless::KnownPresent;
                let known = holds(circuit, when, unless, |fact| self.if_rest_absent(fact));
                if let Some(slot) = self.rest_absent.get_mut(finding.first_fact.index()) {
                    *slot = known;
                }
            }
        }
    }

    fn set(&mut self, fact: FactId, known: Known) {
        if let Some(slot) = self.known.get_mut(fact.index()) {
            *slot = known;
        }
    }

    /// What follows from what this person says.
    pub(crate) fn of(
        circuit: &mut Circuit,
        model: &Model,
        space: &Space,
        person: &Person,
        listed: &Listed,
    ) -> Self {
        let nothing = Known { yes: Bit::FALSE, no: Bit::FALSE, unasked: Bit::TRUE };
        let mut facts = Self {
            known: vec![nothing; model.facts.len()],
            rest_absent: Vec::new(),
            grounds: vec![Bit::FALSE; model.findings.len()],
        };
        facts.take_answers(circuit, model, space, person, listed);
        // A detail comes after what it needs; so upwards from the last.
        for id in model.order.iter().rev() {
            facts.climb(circuit, model, *id);
        }
        let about_child = person.says(0);
        for id in &model.order {
            facts.descend(circuit, model, model.finding(*id), about_child, listed);
        }
        facts.suppose_the_rest_absent(circuit, model);
        facts
    }

    /// What was said, and what the list of medicines makes true whatever was said.
    fn take_answers(
        &mut self,
        circuit: &mut Circuit,
        model: &Model,
        space: &Space,
        person: &Person,
        listed: &Listed,
    ) {
        for (at, finding) in model.findings.iter().enumerate() {
            let group = space.group(FindingId::at(at));
            for (value, fact) in finding.facts().enumerate() {
                let mut said = Said::default();
                for place in group.clone() {
                    let bit = person.says(place);
                    let Some(saying) = space.sayings().get(place) else { continue };
                    said.add(circuit, bit, *saying, says_of(space, *saying, finding, value), value);
                }
                let listed = listed.implies(fact);
                let yes = circuit.or(said.yes, listed);
                let no = circuit.and(said.no, !listed);
                let told = circuit.any([yes, no, said.unsure]);
                self.set(fact, Known { yes, no, unasked: !told });
            }
        }
    }

    /// What is present makes present what it is a detail of; what is doubtful, doubtful.
    fn climb(&mut self, circuit: &mut Circuit, model: &Model, id: FindingId) {
        let finding = model.finding(id);
        let ground =
            circuit.any(finding.facts().map(|fact| self.get(fact).yes).collect::<Vec<_>>());
        if let Some(slot) = self.grounds.get_mut(id.index()) {
            *slot = ground;
        }
        let doubts: Vec<_> = finding.facts().map(|fact| self.get(fact)).collect();
        let doubts: Vec<_> = doubts.into_iter().map(|known| known.unsure(circuit)).collect();
        let doubt = circuit.any(doubts);
        for need in &finding.needs {
            let before = self.get(*need);
            let asked = match model.finding_of(*need).asks {
                Asks::YesNo => doubt,
                _ => Bit::FALSE,
            };
            let rises = match model.finding_of(*need).asks {
                Asks::YesNo => ground,
                // Which of several were chosen was said; only a doubt gives way.
                Asks::SeveralOf(_) => circuit.and(ground, !before.no),
                _ => continue,
            };
            let yes = circuit.or(before.yes, rises);
            let no = circuit.and(before.no, !rises);
            let unasked = circuit.all([before.unasked, !rises, !asked]);
            self.set(*need, Known { yes, no, unasked });
        }
    }

    /// What follows from what stands above: derived findings, and details that cannot be.
    fn descend(
        &mut self,
        circuit: &mut Circuit,
        model: &Model,
        finding: &Finding,
        about_child: Bit,
        listed: &Listed,
    ) {
        match &finding.asks {
            Asks::Derived(when) => {
                let known = holds(circuit, when, Unless::KnownPresent, |fact| self.get(fact));
                self.set(finding.first_fact, known);
                return;
            }
            Asks::Clash => {
                self.set(finding.first_fact, listed.must_not_meet(circuit, model));
                return;
            }
            _ => {}
        }
        let dropped = self.has_no_ground(circuit, model, finding);
        let pointless = self.is_pointless(circuit, model, finding, about_child);
        for fact in finding.facts() {
            let before = self.get(fact);
            let settled = circuit.and(before.unasked, pointless);
            let yes = circuit.and(before.yes, !dropped);
            let no = circuit.any([before.no, settled, dropped]);
            let unasked = circuit.all([before.unasked, !settled, !dropped]);
            self.set(fact, Known { yes, no, unasked });
        }
    }

    /// No movement, so none that can be held back, whatever was said. A danger sign is kept.
    fn has_no_ground(&self, circuit: &mut Circuit, model: &Model, finding: &Finding) -> Bit {
        if finding.danger {
            return Bit::FALSE;
        }
        let derived = finding.needs.iter().filter(|need| model.finding_of(**need).is_derived());
        circuit.any(derived.map(|need| self.get(*need).no).collect::<Vec<_>>())
    }

    /// Need not be asked: what it is a detail of is absent, or it concerns babies and this is none, or
    /// it is a result that nobody entered.
    fn is_pointless(
        &self,
        circuit: &mut Circuit,
        model: &Model,
        finding: &Finding,
        about_child: Bit,
    ) -> Bit {
        if finding.result_of.is_some() {
            return Bit::TRUE;
        }
        let mut reasons: Vec<_> = finding.needs.iter().map(|need| self.get(*need).no).collect();
        if finding.about_baby {
            let baby = self.get(model.infant);
            let perhaps = circuit.and(!baby.no, about_child);
            let may_be_baby = circuit.or(baby.yes, perhaps);
            reasons.push(!may_be_baby);
        }
        circuit.any(reasons)
    }
}

/// What was said of one fact.
struct Said {
    yes: Bit,
    no: Bit,
    unsure: Bit,
}

impl Default for Said {
    fn default() -> Self {
        Self { yes: Bit::FALSE, no: Bit::FALSE, unsure: Bit::FALSE }
    }
}

impl Said {
    fn add(
        &mut self,
        circuit: &mut Circuit,
        bit: Bit,
        saying: Saying,
        says: Option<bool>,
        value: usize,
    ) {
        match (saying, says) {
            (Saying::NotSure(_), _) => self.unsure = circuit.or(self.unsure, bit),
            (_, Some(true)) => self.yes = circuit.or(self.yes, bit),
            (_, Some(false)) => self.no = circuit.or(self.no, bit),
            // Of several, those that are not chosen are not so. `Answered` stands before the values.
            (Saying::Answered(_), None) => self.no = bit,
            (Saying::Value(_, chosen), None) if usize::from(chosen) == value => {
                self.yes = bit;
                self.no = circuit.and(self.no, !bit);
            }
            _ => {}
        }
    }
}
