//! What comes next: a page of questions, or advice.

use philtrum_model::{
    Answers, Asks, Finding, FindingId, Layout, Model, Rule, RuleId, ScreenId, State, Urgency, When,
};

use crate::care::{Advice, Settled};
use crate::gather::{Gathering, QUESTIONS_A_PAGE};
use crate::rules::RuleState;
use crate::{Assessment, Differential, Findings, gain};

/// What comes next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// Ask these questions.
    Ask(Page),
    /// Enough is known.
    Advise(Box<Advice>),
}

/// Questions that are asked together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page {
    /// Why they are asked.
    pub kind: PageKind,
    /// What is asked, in order.
    pub items: Vec<Item>,
}

/// Why a page is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PageKind {
    /// It is a screen of the knowledge.
    Screen(ScreenId),
    /// A danger sign was ticked, or a rule is still open: this decides how urgent it is.
    FollowUp,
    /// It tells most about the causes.
    Question,
}

/// One thing to answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Item {
    /// Statements to tick, "none of these" last.
    Ticks {
        /// What they are details of, if they are.
        of: Option<FindingId>,
        /// Yes-no findings.
        findings: Vec<FindingId>,
    },
    /// A whole question.
    Question(FindingId),
    /// The list of medicines.
    Medicines,
}

/// How many questions are asked one a page, after the screens, only to tell causes apart.
const QUESTIONS_ABOUT_CAUSES: usize = 4;

/// Decides what comes next, in this order: danger screens; what they left open; the other screens;
/// what is still open; what could calm; what tells the causes apart; advice.
pub(crate) fn next(
    model: &Model,
    answers: &Answers,
    findings: &Findings,
    assessment: &Assessment,
    differential: &mut Differential,
) -> Step {
    let state = Interview { model, findings, assessment, differential };
    let page = if assessment.urgency == Urgency::Ambulance { None } else { state.page() };
    match (page, Settled::check(model, assessment)) {
        (None, Some(settled)) => {
            differential.hold_back_harmless(model, findings);
            let advice = Advice::new(settled, model, answers, findings, assessment, differential);
            Step::Advise(Box::new(advice))
        }
        (Some(page), _) => Step::Ask(page),
        // Nothing is left to ask that may be asked, yet a rule is open: ask for what it lacks.
        (None, None) => Step::Ask(state.last_resort()),
    }
}

/// What the decision looks at.
struct Interview<'a> {
    model: &'a Model,
    findings: &'a Findings,
    assessment: &'a Assessment,
    differential: &'a Differential,
}

impl Interview<'_> {
    fn page(&self) -> Option<Page> {
        let danger = |layout| layout == Layout::Danger;
        self.screen(danger).or_else(|| self.details()).or_else(|| {
            if self.assessment.urgency >= Urgency::Emergency {
                return self.follow_up();
            }
            self.screen(|layout| !danger(layout))
                .or_else(|| self.follow_up())
                .or_else(|| self.calming())
                .or_else(|| self.reassurance())
                .or_else(|| self.question_about_causes())
        })
    }

    /// The first screen of this kind on which something is left to ask.
    fn screen(&self, kind: impl Fn(Layout) -> bool) -> Option<Page> {
        self.model.screens.iter().enumerate().find_map(|(index, screen)| {
            if !kind(screen.layout) {
                return None;
            }
            let kind = PageKind::Screen(ScreenId::at(index));
            if screen.layout == Layout::Medicines {
                let asked = self.findings.medicines().is_asked();
                return (!asked).then(|| Page { kind, items: vec![Item::Medicines] });
            }
            let open: Vec<_> =
                screen.findings.iter().copied().filter(|finding| self.can_ask(*finding)).collect();
            if open.is_empty() {
                return None;
            }
            let items = match screen.layout {
                Layout::Danger | Layout::Ticks => vec![Item::Ticks { of: None, findings: open }],
                Layout::Questions | Layout::Face | Layout::Medicines => {
                    open.into_iter().map(Item::Question).collect()
                }
            };
            Some(Page { kind, items })
        })
    }

    /// What grave rules lack that are near: first the details of every danger sign that was ticked.
    fn details(&self) -> Option<Page> {
        let near = |rule: &Rule| rule.urgency >= Urgency::Emergency && self.is_near(&rule.when);
        let rules = self.open_red_flags(near);
        if rules.is_empty() {
            return None;
        }
        let mut page = self.gathering();
        for sign in self.danger_signs() {
            self.details_of(sign).for_each(|id| page.add(id));
        }
        self.page_of(&rules, page)
    }

    /// What stands on the danger screens, in order.
    fn danger_signs(&self) -> impl Iterator<Item = FindingId> {
        let screens = self.model.screens.iter().filter(|screen| screen.layout == Layout::Danger);
        screens.flat_map(|screen| &screen.findings).copied()
    }

    /// The graver details of a sign that can be asked.
    fn details_of(&self, sign: FindingId) -> impl Iterator<Item = FindingId> {
        let sign = self.model.finding(sign).first_fact;
        let is_detail = move |finding: &Finding| finding.danger && finding.needs.contains(&sign);
        (0..self.model.findings.len())
            .map(FindingId::at)
            .filter(move |id| is_detail(self.model.finding(*id)) && self.can_ask(*id))
    }

    /// What open red flags above the present urgency lack: the most urgent first, and among these the
    /// ones that need the fewest questions.
    fn follow_up(&self) -> Option<Page> {
        self.page_of(&self.open_red_flags(|_| true), self.gathering())
    }

    fn open_red_flags(&self, wanted: impl Fn(&Rule) -> bool) -> Vec<&Rule> {
        let mut open: Vec<_> = self
            .assessment
            .rules_in(RuleState::Open)
            .map(|id| self.model.rule(id))
            .filter(|rule| rule.urgency > self.assessment.urgency && wanted(rule))
            .collect();
        open.sort_by_cached_key(|rule| {
            (std::cmp::Reverse(rule.urgency), self.questions_for(&rule.when))
        });
        open
    }

    /// How many questions it takes to know whether a condition can hold.
    fn questions_for(&self, when: &When) -> usize {
        let mut page = self.gathering();
        page.gather(when.positive());
        page.into_items().len()
    }

    /// What could calm the rules that decide, where every one of them can be calmed: a page says why
    /// each such answer makes it less urgent, so it is fair to ask.
    fn calming(&self) -> Option<Page> {
        let rules: Vec<_> =
            self.assessment.deciding.iter().map(|id| self.model.rule(*id)).collect();
        let mut page = self.gathering();
        for rule in &rules {
            let open = |fact| self.can_ask(self.model.fact(fact).finding);
            let may_calm = rule.when.unless.iter().any(|fact| open(*fact));
            if rule.is_reassurance() || !may_calm {
                return None;
            }
            page.gather(rule.when.unless.iter().copied());
        }
        self.page_of(&[], page)
    }

    /// What an open reassurance lacks, where nothing stands against care at home and none holds yet.
    fn reassurance(&self) -> Option<Page> {
        let fired = |id: &RuleId| self.assessment.state(*id) == RuleState::Fired;
        let raised = self.assessment.urgency > Urgency::Routine;
        if raised || self.assessment.deciding.iter().any(fired) {
            return None;
        }
        let open: Vec<_> = self
            .assessment
            .rules_in(RuleState::Open)
            .map(|id| self.model.rule(id))
            .filter(|rule| rule.is_reassurance() && self.is_likely(rule))
            .collect();
        self.page_of(&open, self.gathering())
    }

    /// The question that tells most about the causes, while there are questions left.
    fn question_about_causes(&self) -> Option<Page> {
        let asked = self.single_questions().filter(|id| self.findings.is_settled(self.model, *id));
        if asked.count() >= QUESTIONS_ABOUT_CAUSES {
            return None;
        }
        let open = self.single_questions().filter(|id| self.can_ask(*id));
        let best = gain::best(self.model, self.findings, self.differential, open)?;
        Some(Page { kind: PageKind::Question, items: vec![Item::Question(best)] })
    }

    /// Findings that are neither on a screen nor danger signs, and whose needs are met.
    fn single_questions(&self) -> impl Iterator<Item = FindingId> {
        let mut on_screen = vec![false; self.model.findings.len()];
        for id in self.model.screens.iter().flat_map(|screen| &screen.findings) {
            if let Some(is_there) = on_screen.get_mut(id.index()) {
                *is_there = true;
            }
        }
        (0..self.model.findings.len()).map(FindingId::at).filter(move |id| {
            let finding = self.model.finding(*id);
            !finding.danger
                && finding.result_of.is_none()
                && !finding.is_derived()
                && self.findings.is_askable(finding)
                && on_screen.get(id.index()) == Some(&false)
        })
    }

    /// Asks for whatever keeps a red flag open. Reached only if knowledge hides a finding behind
    /// another that cannot be asked; then it is asked all the same.
    fn last_resort(&self) -> Page {
        let mut lacking: Vec<_> = self
            .open_red_flags(|_| true)
            .iter()
            .flat_map(|rule| rule.when.positive())
            .filter(|fact| self.findings.state(*fact) == State::Unasked)
            .map(|fact| match self.model.finding_of(fact).asks {
                Asks::Clash => Item::Medicines,
                _ => Item::Question(self.model.fact(fact).finding),
            })
            .collect();
        lacking.dedup();
        let items = lacking.into_iter().take(QUESTIONS_A_PAGE).collect();
        Page { kind: PageKind::FollowUp, items }
    }

    /// A danger sign that the condition speaks of is there, or is a detail of one that is.
    fn is_near(&self, when: &When) -> bool {
        when.positive().any(|fact| {
            let finding = self.model.finding_of(fact);
            match (&finding.asks, self.findings.state(fact)) {
                (_, State::Absent | State::Unsure) => false,
                (Asks::Derived(inner), _) => self.is_near(inner),
                (_, State::Present) => finding.danger,
                (_, State::Unasked) => {
                    finding.danger && !finding.needs.is_empty() && self.findings.is_askable(finding)
                }
            }
        })
    }

    /// Something that the rule asks for is there.
    fn is_likely(&self, rule: &Rule) -> bool {
        rule.when.all.iter().any(|fact| self.findings.state(*fact) == State::Present)
    }

    fn can_ask(&self, id: FindingId) -> bool {
        let finding = self.model.finding(id);
        !self.findings.is_settled(self.model, id) && self.findings.is_askable(finding)
    }

    /// A page with what these rules lack: first what makes them fire, then what would calm them.
    fn page_of(&self, rules: &[&Rule], mut page: Gathering<'_>) -> Option<Page> {
        for rule in rules {
            page.gather(rule.when.mentioned());
        }
        let items = page.into_items();
        if items.is_empty() { None } else { Some(Page { kind: PageKind::FollowUp, items }) }
    }

    fn gathering(&self) -> Gathering<'_> {
        Gathering::new(self.model, self.findings)
    }
}
