//! What it may be: weights of evidence, added up.

use philtrum_model::{
    AgeGroup, ConditionId, FactId, Finding, GroupId, Likelihood, Model, Presence, Prior, State,
    Weight, share_of,
};

use crate::{Findings, age_group};

/// The possible causes, most likely first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Differential {
    /// The causes, by falling score; ties by id.
    pub candidates: Vec<Candidate>,
    /// How likely it is to be none of them, in thousandths. With the others it makes 1000.
    pub something_else: u16,
    /// The weight of "something else".
    pub something_else_score: Weight,
    /// A harmless cause would stand first, and does not, because a sign of the brain is not ruled out.
    pub harmless_held_back: bool,
}

/// One possible cause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Which cause.
    pub condition: ConditionId,
    /// The sum of the weights of the reasons in its [`Account`], exactly.
    pub score: Weight,
    /// How likely it is, in thousandths.
    pub post_test: u16,
}

/// Why a cause has the score that it has.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Account {
    /// What makes the score, in order of finding.
    pub reasons: Vec<Reason>,
    /// What speaks for or against it, but is not known.
    pub not_asked: Vec<FactId>,
}

/// Gives account of one cause. Its weights sum to the score of the ranking, which keeps nothing else.
pub(crate) fn account(model: &Model, findings: &Findings, condition: ConditionId) -> Account {
    Evidence::of(model, findings).explain(condition)
}

/// A reason that speaks for (weight above 0) or against a cause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reason {
    /// What it is.
    pub because: Because,
    /// How much it adds to the score.
    pub weight: Weight,
}

/// What a reason is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Because {
    /// How common the cause is.
    Prior,
    /// How common it is in women and men.
    Sex,
    /// A fact that is present or absent.
    Fact(FactId, Presence),
}

/// Ranks every cause. What is unknown, or not listed on the page of a cause, adds nothing.
pub(crate) fn rank(model: &Model, findings: &Findings) -> Differential {
    let evidence = Evidence::of(model, findings);
    let mut strongest = vec![Weight(0); usize::from(model.groups)];
    let mut candidates: Vec<_> = (0..model.conditions.len())
        .map(ConditionId::at)
        .map(|condition| {
            let score = evidence.score(condition, &mut strongest);
            Candidate { condition, score, post_test: 0 }
        })
        .collect();
    candidates.sort_by_key(|candidate| (std::cmp::Reverse(candidate.score), candidate.condition));
    let something_else_score = model.something_else.get(evidence.group);
    let something_else = share_out(&mut candidates, something_else_score);
    Differential { candidates, something_else, something_else_score, harmless_held_back: false }
}

impl Differential {
    /// No harmless cause stands first while a sign of the brain is not ruled out. The shares stay as they
    /// are; only what is named first changes. Done before advice, so that a question still unasked
    /// does not disturb the interview.
    pub(crate) fn hold_back_harmless(&mut self, model: &Model, findings: &Findings) {
        let ruled_out = |fact| findings.state(fact) == State::Absent;
        if model.central_sign.is_none_or(ruled_out) {
            return;
        }
        let grave = |one: &Candidate| !model.condition(one.condition).reassuring;
        if let Some(at) = self.candidates.iter().position(grave) {
            // The likeliest cause that is not harmless comes to the front; the others keep their order.
            if let Some(passed) = self.candidates.get_mut(..=at) {
                passed.rotate_right(1);
            }
            self.harmless_held_back = at > 0;
        }
    }
}

/// An account that is being written.
struct Sum {
    account: Account,
    /// For each group of correlated findings, where its strongest reason stands.
    strongest: Vec<Option<usize>>,
}

impl Sum {
    fn new(model: &Model) -> Self {
        let strongest = vec![None; usize::from(model.groups)];
        Self { account: Account::default(), strongest }
    }

    /// Adds a reason; of a group only the strongest stays.
    fn add(&mut self, reason: Reason, group: Option<GroupId>) {
        let reasons = &mut self.account.reasons;
        let Some(slot) = group.and_then(|group| self.strongest.get_mut(group.index())) else {
            reasons.push(reason);
            return;
        };
        match slot.and_then(|at| reasons.get_mut(at)) {
            Some(earlier) if reason.weight.0.abs() > earlier.weight.0.abs() => *earlier = reason,
            Some(_) => {}
            None => {
                *slot = Some(reasons.len());
                reasons.push(reason);
            }
        }
    }
}

/// What is known, as causes hear it. Looked up once for all of them: they share most facts.
struct Evidence<'a> {
    model: &'a Model,
    findings: &'a Findings,
    group: AgeGroup,
    /// By position of the fact.
    voices: Vec<Voice>,
}

/// What a fact tells any cause that mentions it.
#[derive(Clone, Copy)]
enum Voice {
    /// It does not apply: a detail of what is not there, a result that was not entered.
    Silent,
    /// It is not known.
    Unknown,
    /// It is known.
    Known(Presence, Option<GroupId>),
}

impl<'a> Evidence<'a> {
    fn of(model: &'a Model, findings: &'a Findings) -> Self {
        let mut voices = vec![Voice::Silent; model.facts.len()];
        for finding in &model.findings {
            for fact in finding.facts() {
                if let Some(voice) = voices.get_mut(fact.index()) {
                    *voice = Voice::of(finding, findings, fact);
                }
            }
        }
        Self { model, findings, group: age_group(model, findings), voices }
    }

    /// The sum alone, for the ranking of every cause on every page. `strongest` is scratch, by group.
    fn score(&self, id: ConditionId, strongest: &mut [Weight]) -> Weight {
        let condition = self.model.condition(id);
        strongest.fill(Weight(0));
        let mut score: Weight = self.priors(&condition.prior).map(|one| one.weight).sum();
        for likelihood in &condition.likelihoods {
            let voice = self.voices.get(likelihood.fact.index());
            let Some(Voice::Known(presence, group)) = voice else { continue };
            let weight = self.reason(likelihood, *presence).weight;
            match group.and_then(|group| strongest.get_mut(group.index())) {
                None => score += weight,
                Some(earlier) if weight.0.abs() > earlier.0.abs() => {
                    score += Weight(weight.0 - earlier.0);
                    *earlier = weight;
                }
                Some(_) => {}
            }
        }
        score
    }

    /// Why it has this score.
    fn explain(&self, id: ConditionId) -> Account {
        let condition = self.model.condition(id);
        let mut sum = Sum::new(self.model);
        sum.account.reasons.extend(self.priors(&condition.prior));
        for likelihood in &condition.likelihoods {
            match self.voices.get(likelihood.fact.index()) {
                None | Some(Voice::Silent) => {}
                Some(Voice::Unknown) => sum.account.not_asked.push(likelihood.fact),
                Some(Voice::Known(presence, group)) => {
                    sum.add(self.reason(likelihood, *presence), *group);
                }
            }
        }
        sum.account
    }

    /// How common the cause is, for somebody of this age and sex.
    fn priors(&self, prior: &Prior) -> impl Iterator<Item = Reason> {
        let common = Reason { because: Because::Prior, weight: prior.share.get(self.group) };
        let of_sex = [(self.model.female, prior.female), (self.model.male, prior.male)];
        let of_sex = of_sex.into_iter().filter(|(sex, weight)| {
            self.findings.state(*sex) == State::Present && *weight != Weight(0)
        });
        let of_sex = of_sex.map(|(_, weight)| Reason { because: Because::Sex, weight });
        std::iter::once(common).chain(of_sex)
    }

    /// What a known fact says about a cause.
    fn reason(&self, likelihood: &Likelihood, presence: Presence) -> Reason {
        let weight =
            if presence == Presence::Present { likelihood.present } else { likelihood.absent };
        let because = Because::Fact(likelihood.fact, presence);
        Reason { because, weight: weight.get(self.group) }
    }
}

impl Voice {
    fn of(finding: &Finding, findings: &Findings, fact: FactId) -> Self {
        let result = finding.result_of.is_some();
        match findings.presence(fact) {
            _ if finding.given_needs && !findings.has_needs(finding) => Self::Silent,
            Presence::Absent | Presence::Unknown if result => Self::Silent,
            Presence::Unknown => Self::Unknown,
            known => Self::Known(known, finding.group),
        }
    }
}

/// Turns scores into thousandths; returns what is left for "something else".
fn share_out(candidates: &mut [Candidate], something_else: Weight) -> u16 {
    let highest = candidates.iter().map(|one| one.score).max().unwrap_or(something_else);
    let highest = highest.max(something_else);
    let share = |score| u128::from(share_of(score, highest));
    let total: u128 =
        candidates.iter().map(|one| share(one.score)).sum::<u128>() + share(something_else);
    let mut left = 1000_u16;
    for one in candidates {
        let rounded = (share(one.score) * 2000 + total) / (2 * total);
        one.post_test = u16::try_from(rounded).unwrap_or(left).min(left);
        left -= one.post_test;
    }
    left
}
