//! What was said so far, and on which page: the hidden field that travels with every form.

use philtrum_exchange::{Topic, read_what_fits, write_answers};
use philtrum_guide::Findings;
use philtrum_model::{About, Answer, AnswerError, Answers, FactId, FindingId, Model, Presence};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::form::Given;
use crate::medicines;

/// Answers, and the pages that they were given on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Interview {
    pub(crate) answers: Answers,
    /// What each page asked, first page first. "Back" takes the last one away.
    trail: Vec<Vec<Asked>>,
    /// What did not fit when it was read, and was left out. It is told on the next page, and not carried on.
    pub(crate) dropped: Vec<Topic>,
}

/// What a page asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Asked {
    Finding(FindingId),
    Medicines,
}

/// The JSON in the field.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    answers: Box<RawValue>,
    trail: Vec<Vec<String>>,
}

/// The field does not hold what this program writes into it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Unreadable;

impl Interview {
    /// Nothing said yet.
    pub(crate) fn new(about: About) -> Self {
        Self { answers: Answers::new(about), trail: Vec::new(), dropped: Vec::new() }
    }

    /// Reads the field. An answer that does not fit, as from an older page, is left out, and asked again;
    /// whatever has not the form that this program writes is refused.
    pub(crate) fn read(model: &Model, text: &str) -> Result<Self, Unreadable> {
        let written: Written = serde_json::from_str(text).map_err(|_| Unreadable)?;
        let reading = read_what_fits(model, written.answers.get()).ok_or(Unreadable)?;
        let answers = reading.answers;
        let named = |id: &String| match id.as_str() {
            medicines::WORD => answers.taking.is_some().then_some(Asked::Medicines),
            id => {
                let finding = model.finding_named(id).filter(|id| answers.get(*id).is_some());
                finding.map(Asked::Finding)
            }
        };
        let page = |ids: &Vec<String>| ids.iter().filter_map(named).collect::<Vec<_>>();
        let trail = written.trail.iter().map(page).filter(|page| !page.is_empty()).collect();
        let mut dropped: Vec<_> =
            reading.dropped.iter().map(|problem| problem.topic(model)).collect();
        dropped.dedup();
        Ok(Self { answers, trail, dropped })
    }

    /// Writes the field.
    pub(crate) fn write(&self, model: &Model) -> String {
        let id = |asked: &Asked| match asked {
            Asked::Finding(finding) => model.finding(*finding).id.clone(),
            Asked::Medicines => medicines::WORD.to_owned(),
        };
        let trail = self.trail.iter().map(|page| page.iter().map(id).collect()).collect();
        RawValue::from_string(write_answers(model, &self.answers))
            .and_then(|answers| serde_json::to_string(&Written { answers, trail }))
            .unwrap_or_default()
    }

    /// How many pages were answered.
    pub(crate) fn pages(&self) -> usize {
        self.trail.len()
    }

    /// Records what a page was answered with.
    pub(crate) fn record(&mut self, model: &Model, given: &Given) -> Result<(), AnswerError> {
        for (finding, answer) in &given.answers {
            self.answers.set(model, *finding, *answer)?;
        }
        let mut page: Vec<_> =
            given.answers.iter().map(|(finding, _)| Asked::Finding(*finding)).collect();
        if let Some(taking) = &given.taking {
            self.answers.taking = Some(taking.clone());
            page.push(Asked::Medicines);
        }
        self.trail.push(page);
        Ok(())
    }

    /// Takes the last page back and returns what it was answered with; nothing before the first page.
    pub(crate) fn step_back(&mut self) -> Option<Given> {
        let page = self.trail.pop()?;
        let mut taken = Given::default();
        for asked in page {
            match asked {
                Asked::Finding(id) => {
                    taken.answers.extend(self.answers.forget(id).map(|answer| (id, answer)));
                }
                Asked::Medicines => taken.taking = self.answers.taking.take(),
            }
        }
        Some(taken)
    }

    /// Changes one answer. Details that no longer apply are forgotten with it: who now says that the
    /// face is not weak has not said that its left half hangs.
    pub(crate) fn change(
        &mut self,
        model: &Model,
        finding: FindingId,
        answer: Answer,
    ) -> Result<(), AnswerError> {
        self.answers.set(model, finding, answer)?;
        let mut cleared = vec![finding];
        while let Some(changed) = cleared.pop() {
            let known = philtrum_guide::findings(model, &self.answers);
            let lost = |id: &FindingId| {
                self.lost_need(model, *id, changed) || lost_ground(model, &known, *id)
            };
            let details: Vec<_> = self.answers.iter().map(|(id, _)| id).filter(lost).collect();
            for id in details {
                self.answers.forget(id);
                for page in &mut self.trail {
                    page.retain(|one| *one != Asked::Finding(id));
                }
                cleared.push(id);
            }
        }
        self.trail.retain(|page| !page.is_empty());
        Ok(())
    }

    /// Whether this answer is a detail of something that is not there any more.
    fn lost_need(&self, model: &Model, detail: FindingId, changed: FindingId) -> bool {
        let absent = |need: &FactId| {
            let fact = model.fact(*need);
            fact.finding == changed && !self.may_be(model, changed, usize::from(fact.value))
        };
        model.finding(detail).needs.iter().any(absent)
    }

    /// Whether the answers leave room for this value.
    fn may_be(&self, model: &Model, finding: FindingId, value: usize) -> bool {
        match self.answers.get(finding) {
            None | Some(Answer::No) => false,
            Some(Answer::Yes | Answer::NotSure) => true,
            Some(Answer::Number(number)) => match &model.finding(finding).asks {
                philtrum_model::Asks::Number { bands, .. } => {
                    bands.get(value).is_some_and(|band| band.contains(number))
                }
                _ => false,
            },
            Some(answer) => crate::wording::is_chosen(answer, value),
        }
    }

    /// The answers in the order in which they were given.
    pub(crate) fn in_order(&self) -> Vec<(FindingId, Answer)> {
        let asked = self.trail.iter().flatten().filter_map(|asked| match asked {
            Asked::Finding(id) => Some(*id),
            Asked::Medicines => None,
        });
        let rest = self.answers.iter().map(|(id, _)| id).filter(|id| !self.on_trail(*id));
        asked.chain(rest).filter_map(|id| Some((id, self.answers.get(id)?))).collect()
    }

    fn on_trail(&self, id: FindingId) -> bool {
        self.trail.iter().any(|page| page.contains(&Asked::Finding(id)))
    }
}

/// Whether what this detail rests on is absent by derivation: no movement, so none that can be held
/// back. A danger sign stays, and is shown as a contradiction.
fn lost_ground(model: &Model, known: &Findings, detail: FindingId) -> bool {
    let finding = model.finding(detail);
    let absent = |need: &FactId| {
        model.finding_of(*need).is_derived() && known.presence(*need) == Presence::Absent
    };
    !finding.danger && finding.needs.iter().any(absent)
}
