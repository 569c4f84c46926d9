//! What comes next: a page of questions, or advice.

use philtrum_model::{
    Asks, FactId, FindingId, Layout, Model, Rule, RuleId, ScreenId, State, Urgency, When,
};

use crate::care::{Advice, Settled};
use crate::rules::RuleState;
use crate::{Assessment, Differential, Findings, gain};

/// What comes next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// Ask these questions.
    Ask(Page),
    /// Enough is known.
    Advise(Advice),
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
}

/// How many things a follow-up page asks at most. More is not read; the rest comes on the next page.
const ITEMS_A_PAGE: usize = 6;

/// How many questions are asked one a page, after the screens, only to tell causes apart.
const QUESTIONS_ABOUT_CAUSES: usize = 6;

/// Decides what comes next, in this order: danger screens; what they left open; the other screens;
/// what is still open; what tells the causes apart; advice.
pub(crate) fn next(
    model: &Model,
    findings: &Findings,
    assessment: &Assessment,
    differential: &Differential,
) -> Step {
    let state = Interview { model, findings, assessment, differential };
    let page = if assessment.urgency == Urgency::Ambulance { None } else { state.page() };
    match (page, Settled::check(model, assessment)) {
        (None, Some(settled)) => {
            Step::Advise(Advice::new(settled, model, findings, assessment, differential))
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
        self.screen(danger)
            .or_else(|| {
                self.follow_up(|state, rule| {
                    rule.urgency >= Urgency::Emergency && state.is_near(rule)
                })
            })
            .or_else(|| {
                if self.assessment.urgency >= Urgency::Emergency {
                    return self.follow_up(|_, _| true);
                }
                self.screen(|layout| !danger(layout))
                    .or_else(|| self.follow_up(|_, _| true))
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
            let open: Vec<_> =
                screen.findings.iter().copied().filter(|finding| self.can_ask(*finding)).collect();
            if open.is_empty() {
                return None;
            }
            let items = match screen.layout {
                Layout::Danger | Layout::Ticks => vec![Item::Ticks { of: None, findings: open }],
                Layout::Questions | Layout::Face => open.into_iter().map(Item::Question).collect(),
            };
            Some(Page { kind: PageKind::Screen(ScreenId::at(index)), items })
        })
    }

    /// What open red flags above the present urgency lack, most urgent first, the nearest first.
    fn follow_up(&self, wanted: impl Fn(&Self, &Rule) -> bool) -> Option<Page> {
        let mut open: Vec<_> = self
            .assessment
            .rules_in(RuleState::Open)
            .map(|id| self.model.rule(id))
            .filter(|rule| rule.urgency > self.assessment.urgency && wanted(self, rule))
            .collect();
        open.sort_by_key(|rule| {
            let lacking = rule.when.positive().filter(|fact| self.lacks(*fact)).count();
            (std::cmp::Reverse(rule.urgency), lacking)
        });
        self.page_of(PageKind::FollowUp, &open)
    }

    /// What an open reassurance lacks, where nothing else stands against care at home.
    fn reassurance(&self) -> Option<Page> {
        if self.assessment.urgency != Urgency::Routine || !self.assessment.deciding.is_empty() {
            return None;
        }
        let open: Vec<_> = self
            .assessment
            .rules_in(RuleState::Open)
            .map(|id| self.model.rule(id))
            .filter(|rule| rule.is_reassurance() && self.is_likely(rule))
            .collect();
        self.page_of(PageKind::FollowUp, &open)
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
        let on_screen = |id| self.model.screens.iter().any(|screen| screen.findings.contains(&id));
        (0..self.model.findings.len()).map(FindingId::at).filter(move |id| {
            let finding = self.model.finding(*id);
            !finding.danger
                && !finding.is_derived()
                && self.findings.is_askable(finding)
                && !on_screen(*id)
        })
    }

    /// Asks for whatever keeps a red flag open. Reached only if knowledge hides a finding behind
    /// another that cannot be asked, which `philtrum check` reports.
    fn last_resort(&self) -> Page {
        let open = self.assessment.rules_in(RuleState::Open).map(|id: RuleId| self.model.rule(id));
        let facts = open
            .filter(|rule| rule.urgency > self.assessment.urgency)
            .flat_map(|rule| rule.when.positive());
        let mut lacking = facts.filter(|fact| self.lacks(*fact)).collect::<Vec<_>>();
        lacking.dedup();
        let items = lacking.iter().map(|fact| Item::Question(self.model.fact(*fact).finding));
        Page { kind: PageKind::FollowUp, items: items.take(ITEMS_A_PAGE).collect() }
    }

    /// A danger sign that the rule speaks of is there, or is a detail of one that is.
    fn is_near(&self, rule: &Rule) -> bool {
        rule.when.positive().any(|fact| {
            let finding = self.model.finding_of(fact);
            match self.findings.state(fact) {
                State::Present => finding.danger,
                State::Unasked => {
                    finding.danger && !finding.needs.is_empty() && self.findings.is_askable(finding)
                }
                State::Absent | State::Unsure => false,
            }
        })
    }

    /// Everything that the rule asks for is there, as far as it is known.
    fn is_likely(&self, rule: &Rule) -> bool {
        rule.when.all.iter().any(|fact| self.findings.state(*fact) == State::Present)
    }

    fn lacks(&self, fact: FactId) -> bool {
        self.findings.state(fact) == State::Unasked
    }

    fn can_ask(&self, id: FindingId) -> bool {
        let finding = self.model.finding(id);
        !self.findings.is_settled(self.model, id) && self.findings.is_askable(finding)
    }

    fn page_of(&self, kind: PageKind, rules: &[&Rule]) -> Option<Page> {
        let mut page = Gathered::default();
        for rule in rules {
            self.gather(&rule.when, &mut page);
        }
        let items = page.into_items(self.model);
        if items.is_empty() { None } else { Some(Page { kind, items }) }
    }

    /// Collects what a condition lacks: what it needs first, then what would calm it.
    fn gather(&self, when: &When, page: &mut Gathered) {
        for fact in when.mentioned() {
            if page.is_full() {
                return;
            }
            let id = self.model.fact(fact).finding;
            let finding = self.model.finding(id);
            if let Asks::Derived(inner) = &finding.asks {
                if self.lacks(fact) {
                    self.gather(inner, page);
                }
            } else if !self.findings.is_settled(self.model, id) && self.findings.may_apply(finding)
            {
                self.gather_needs(id, page);
                page.add(id);
            }
        }
    }

    /// Before a detail is asked, what it is a detail of.
    fn gather_needs(&self, id: FindingId, page: &mut Gathered) {
        for need in self.model.finding(id).needs.iter().copied().filter(|need| self.lacks(*need)) {
            let needed = self.model.fact(need).finding;
            if let Asks::Derived(inner) = &self.model.finding(needed).asks {
                self.gather(inner, page);
            } else {
                self.gather_needs(needed, page);
                page.add(needed);
            }
        }
    }
}

/// The findings of a follow-up page.
#[derive(Default)]
struct Gathered(Vec<FindingId>);

impl Gathered {
    fn is_full(&self) -> bool {
        self.0.len() >= 2 * ITEMS_A_PAGE
    }

    fn add(&mut self, finding: FindingId) {
        if !self.0.contains(&finding) {
            self.0.push(finding);
        }
    }

    /// Puts details of the same sign together, as things to tick.
    fn into_items(self, model: &Model) -> Vec<Item> {
        let parent = |id: FindingId| detail_of(model, id);
        let mut items: Vec<Item> = Vec::new();
        for id in self.0 {
            let together = items.iter_mut().find_map(|item| match item {
                Item::Ticks { of, findings } if of.is_some() && *of == parent(id) => Some(findings),
                _ => None,
            });
            match (together, parent(id)) {
                (Some(findings), _) => findings.push(id),
                (None, Some(of)) => items.push(Item::Ticks { of: Some(of), findings: vec![id] }),
                (None, None) => items.push(Item::Question(id)),
            }
        }
        items.truncate(ITEMS_A_PAGE);
        for item in &mut items {
            if let Item::Ticks { findings, .. } = item
                && let [only] = findings.as_slice()
            {
                *item = Item::Question(*only);
            }
        }
        items
    }
}

/// The danger sign that a yes-no finding is a detail of.
fn detail_of(model: &Model, id: FindingId) -> Option<FindingId> {
    let finding = model.finding(id);
    match (&finding.asks, finding.needs.as_slice()) {
        (Asks::YesNo, [need]) if matches!(model.finding_of(*need).asks, Asks::YesNo) => {
            Some(model.fact(*need).finding)
        }
        _ => None,
    }
}
