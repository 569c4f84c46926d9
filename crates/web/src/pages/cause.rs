//! A possible cause, as it stands on the result page.

use philtrum_guide::{Because, Candidate, Consultation, Reason, told};
use philtrum_model::{Answers, Basis, FactId, Likelihood, Presence, Weight};

use crate::app::Visit;
use crate::markdown::{Citations, render};

/// More reasons are not read.
const REASONS: usize = 5;
/// More things that were not asked are not read.
const NOT_ASKED: usize = 8;

/// A possible cause.
pub(crate) struct Cause {
    pub(crate) title: String,
    pub(crate) frequency: String,
    /// Ten dots, filled or not.
    pub(crate) dots: [bool; 10],
    pub(crate) plain: String,
    pub(crate) course: String,
    pub(crate) limits: String,
    pub(crate) supporting: Vec<String>,
    pub(crate) opposing: Vec<String>,
    pub(crate) not_asked: Vec<String>,
    pub(crate) reasons: Vec<Line>,
    pub(crate) score: i32,
}

/// What is left for causes that the guide does not know.
pub(crate) struct SomethingElse {
    pub(crate) frequency: String,
    pub(crate) dots: [bool; 10],
    pub(crate) score: i32,
}

/// A line of the table for clinicians.
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) weight: i32,
    /// P(present | this cause), in words; empty for a prior.
    pub(crate) p: String,
    pub(crate) source: String,
    pub(crate) basis: String,
}

/// Puts causes into words.
pub(crate) struct Causes<'a> {
    pub(crate) visit: &'a Visit,
    pub(crate) answers: &'a Answers,
    pub(crate) consultation: &'a Consultation,
}

impl Causes<'_> {
    pub(crate) fn of(&self, candidate: &Candidate) -> Cause {
        let condition = self.visit.model().condition(candidate.condition);
        let language = self.visit.language;
        let account = self.consultation.account(self.visit.model(), candidate.condition);
        let prose =
            |text: &philtrum_model::Localized| render(text.get(language), Citations::Dropped);
        Cause {
            title: condition.title.get(language).to_owned(),
            frequency: self.visit.messages().frequency(candidate.post_test),
            dots: dots(candidate.post_test),
            plain: prose(&condition.plain),
            course: prose(&condition.course),
            limits: prose(&condition.limits),
            supporting: self.said(account.supporting()),
            opposing: self.said(account.opposing()),
            reasons: account.reasons.iter().map(|one| self.line(candidate, one)).collect(),
            not_asked: self.not_asked(candidate, account.not_asked),
            score: candidate.score.0,
        }
    }

    /// The weightiest reasons as statements, each once.
    fn said(&self, reasons: Vec<Reason>) -> Vec<String> {
        let mut said = Vec::new();
        for reason in reasons {
            let Because::Fact(fact, presence) = reason.because else { continue };
            let statement = self.statement(fact, presence);
            if !said.contains(&statement) {
                said.push(statement);
            }
        }
        said.truncate(REASONS);
        said
    }

    fn statement(&self, fact: FactId, presence: Presence) -> String {
        told(self.visit.model(), self.answers, fact, presence, self.visit.language)
    }

    /// What would tell most, but is not known; each finding once.
    fn not_asked(&self, candidate: &Candidate, mut facts: Vec<FactId>) -> Vec<String> {
        let model = self.visit.model();
        let weight = |fact: &FactId| {
            let likelihood = self.likelihood(candidate, *fact);
            likelihood.map_or(0, |one| one.present.adult.0.unsigned_abs())
        };
        facts.sort_by_key(|fact| std::cmp::Reverse(weight(fact)));
        let mut titles: Vec<String> = Vec::new();
        for fact in facts {
            let title = model.finding_of(fact).title.get(self.visit.language);
            if !titles.iter().any(|one| one == title) {
                titles.push(title.to_owned());
            }
        }
        titles.truncate(NOT_ASKED);
        titles
    }

    fn likelihood(&self, candidate: &Candidate, fact: FactId) -> Option<&Likelihood> {
        let likelihoods = &self.visit.model().condition(candidate.condition).likelihoods;
        let at = likelihoods.binary_search_by_key(&fact, |one| one.fact).ok()?;
        likelihoods.get(at)
    }

    fn line(&self, candidate: &Candidate, reason: &Reason) -> Line {
        let Weight(weight) = reason.weight;
        let basis = |basis: Basis| self.visit.messages().get(&format!("basis-{}", basis.id()));
        let (text, likelihood) = match reason.because {
            Because::Prior => (self.visit.messages().get("because-prior"), None),
            Because::Sex => (self.visit.messages().get("because-sex"), None),
            Because::Fact(fact, presence) => {
                (self.statement(fact, presence), self.likelihood(candidate, fact))
            }
        };
        Line {
            text,
            weight,
            p: likelihood.map_or_else(String::new, |one| percent(one.p)),
            source: likelihood
                .and_then(|one| one.source)
                .map_or_else(String::new, |id| self.visit.model().source(id).id.clone()),
            basis: likelihood.map_or_else(String::new, |one| basis(one.basis)),
        }
    }

    /// "Something else", as it stands beside the causes.
    pub(crate) fn something_else(&self) -> SomethingElse {
        let differential = &self.consultation.differential;
        SomethingElse {
            frequency: self.visit.messages().frequency(differential.something_else),
            dots: dots(differential.something_else),
            score: differential.something_else_score.0,
        }
    }
}

/// Ten dots, as many filled as in ten people. The tenth stays empty: nothing is certain.
fn dots(thousandths: u16) -> [bool; 10] {
    let filled = usize::from((thousandths + 50) / 100).min(9);
    std::array::from_fn(|index| index < filled)
}

/// Ten-thousandths as per cent.
pub(crate) fn percent(ten_thousandths: u16) -> String {
    let (whole, rest) = (ten_thousandths / 100, ten_thousandths % 100);
    match rest {
        0 => format!("{whole} %"),
        _ => format!("{whole}.{rest:02} %"),
    }
}
