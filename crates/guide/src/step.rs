//! What comes next: a page of questions, or advice.

use philtrum_model::{
    Asks, FactId, Finding, FindingId, Layout, Model, Rule, RuleId, ScreenId, State, Urgency, When,
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

/// How many things a follow-up page asks at most; a list to tick is one thing. The rest comes on the
/// next page.
const ITEMS_A_PAGE: usize = 8;

/// How many findings are gathered for a follow-up page at most.
const FINDINGS_A_PAGE: usize = 24;

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
        self.screen(danger).or_else(|| self.details()).or_else(|| {
            if self.assessment.urgency >= Urgency::Emergency {
                return self.follow_up();
            }
            self.screen(|layout| !danger(layout))
                .or_else(|| self.follow_up())
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

    /// What grave rules lack that are near: first the details of every danger sign that was ticked.
    fn details(&self) -> Option<Page> {
        let near = |rule: &Rule| rule.urgency >= Urgency::Emergency && self.is_near(&rule.when);
        let rules = self.open_red_flags(near);
        if rules.is_empty() {
            return None;
        }
        let mut page = Gathered::default();
        let danger = |finding: &Finding| finding.danger && !finding.needs.is_empty();
        let details = (0..self.model.findings.len())
            .map(FindingId::at)
            .filter(|id| danger(self.model.finding(*id)) && self.can_ask(*id));
        details.for_each(|id| page.add(id));
        self.page_of(PageKind::FollowUp, &rules, page)
    }

    /// What open red flags above the present urgency lack: the most urgent first, and among these the
    /// ones that need the fewest questions.
    fn follow_up(&self) -> Option<Page> {
        self.page_of(PageKind::FollowUp, &self.open_red_flags(|_| true), Gathered::default())
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
        let mut page = Gathered::default();
        self.gather(when.positive(), &mut page);
        page.into_items(self.model).len()
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
        self.page_of(PageKind::FollowUp, &open, Gathered::default())
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

    /// A page with what these rules lack: first what makes them fire, then what would calm them.
    fn page_of(&self, kind: PageKind, rules: &[&Rule], mut page: Gathered) -> Option<Page> {
        for rule in rules {
            self.gather(rule.when.mentioned(), &mut page);
        }
        let items = page.into_items(self.model);
        if items.is_empty() { None } else { Some(Page { kind, items }) }
    }

    /// Collects what is not known of these facts; for derived ones, of what they follow from.
    fn gather(&self, facts: impl Iterator<Item = FactId>, page: &mut Gathered) {
        for fact in facts {
            if page.is_full() {
                return;
            }
            let id = self.model.fact(fact).finding;
            let finding = self.model.finding(id);
            if let Asks::Derived(when) = &finding.asks {
                if self.lacks(fact) {
                    self.gather_derived(when, page);
                }
            } else if !self.findings.is_settled(self.model, id) && self.findings.may_apply(finding)
            {
                self.gather_needs(id, page);
                page.add(id);
            }
        }
    }

    fn gather_derived(&self, when: &When, page: &mut Gathered) {
        let facts: Vec<_> = when.mentioned().collect();
        self.gather(facts.into_iter(), page);
    }

    /// Before a detail is asked, what it is a detail of.
    fn gather_needs(&self, id: FindingId, page: &mut Gathered) {
        for need in self.model.finding(id).needs.iter().copied().filter(|need| self.lacks(*need)) {
            let needed = self.model.fact(need).finding;
            if let Asks::Derived(inner) = &self.model.finding(needed).asks {
                self.gather_derived(inner, page);
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
        self.0.len() >= FINDINGS_A_PAGE
    }

    fn add(&mut self, finding: FindingId) {
        if !self.0.contains(&finding) {
            self.0.push(finding);
        }
    }

    /// Puts yes-no findings together as things to tick: details of the same sign in one list, those
    /// that are no detail in another. Everything else is a question of its own.
    fn into_items(self, model: &Model) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for id in self.0 {
            let Some(list) = list_of(model, id) else {
                items.push(Item::Question(id));
                continue;
            };
            let together = items.iter_mut().find_map(|item| match item {
                Item::Ticks { of, findings } if *of == list => Some(findings),
                _ => None,
            });
            match together {
                Some(findings) => findings.push(id),
                None => items.push(Item::Ticks { of: list, findings: vec![id] }),
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

/// The list that a yes-no finding stands in: that of the sign which it is a detail of, or the common
/// one. Nothing for findings that are no things to tick.
fn list_of(model: &Model, id: FindingId) -> Option<Option<FindingId>> {
    let finding = model.finding(id);
    if !matches!(finding.asks, Asks::YesNo) {
        return None;
    }
    let [need] = finding.needs.as_slice() else { return Some(None) };
    let yes_no = matches!(model.finding_of(*need).asks, Asks::YesNo);
    Some(yes_no.then(|| model.fact(*need).finding))
}
