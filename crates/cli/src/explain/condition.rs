//! A possible cause: what it is, how common, what speaks for and against it.

use philtrum_model::{AgeGroup, Basis, Condition, Likelihood, Weight, share_of};

use super::Sheet;
use crate::chance;
use crate::paper::{DIM, styled};

impl Sheet<'_> {
    pub(super) fn condition(&mut self, condition: &Condition) {
        self.head(&condition.title, "cli-page-condition", &condition.id);
        self.section("cli-page-plain", &condition.plain);
        self.section("cli-page-course", &condition.course);
        self.how_common(condition);
        let mut likelihoods: Vec<_> = condition.likelihoods.iter().collect();
        likelihoods.sort_by_key(|one| std::cmp::Reverse(one.present.adult));
        let found: Vec<_> = likelihoods.into_iter().map(|one| self.likelihood(one)).collect();
        self.list("cli-page-likelihoods", found);
        let see = condition.specialists.iter();
        let (model, language) = (self.model, self.language());
        self.list("cli-see", see.map(|id| model.specialist(*id).title.get(language).to_owned()));
        self.section("cli-page-why", &condition.why);
        self.section("cli-page-limits", &condition.limits);
        let codes = condition.codes.iter();
        self.list("cli-page-codes", codes.map(|(system, code)| format!("{system} {code}")));
        self.sources(&condition.sources);
        self.review(&condition.review);
    }

    /// The share among adults and children who come with a complaint of the face.
    fn how_common(&mut self, condition: &Condition) {
        let groups = [(AgeGroup::Adult, "cli-page-adults"), (AgeGroup::Child, "cli-page-children")];
        let prior = &condition.prior;
        let said = groups.map(|(group, name)| {
            let chance = chance::in_words(thousandths(prior.share.get(group)), self.messages);
            format!("{}: {chance} {}", self.messages.get(name), self.basis(prior.basis.get(group)))
        });
        self.list("cli-page-prior", said);
    }

    /// How often a fact is there when this is the cause.
    fn likelihood(&self, likelihood: &Likelihood) -> String {
        let chance = chance::in_words(likelihood.p / 10, self.messages);
        let basis = self.basis(likelihood.basis);
        let source = likelihood.source.map(|id| styled(DIM, &self.model.source(id).id));
        let source = source.map_or_else(String::new, |id| format!(" {id}"));
        format!("{}: {chance} {basis}{source}", self.fact(likelihood.fact))
    }

    fn basis(&self, basis: Basis) -> String {
        let said = self.messages.get(&format!("cli-basis-{}", basis.id()));
        styled(DIM, &format!("({said})"))
    }
}

/// A weight as a share of 1000.
fn thousandths(share: Weight) -> u16 {
    u16::try_from((share_of(share, Weight(0)) * 1000) >> 32).unwrap_or(1000)
}
