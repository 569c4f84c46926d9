//! The interview, as whole conversations.
#![allow(clippy::expect_used, clippy::panic)]

mod common;

use common::{SHIPPED, asked_on, closed_world, interview, model, person};
use philtrum_guide::{PageKind, RuleState, Step, consult};
use philtrum_model::{About, Answer, Answers, Layout, Rule, Urgency};

/// The most pages before "call an ambulance".
const PAGES_TO_AMBULANCE: usize = 3;

/// What the longest interview asks at most, in pages.
const LONGEST: usize = 18;

/// What interviews ask on average at most, in pages.
const TYPICAL: usize = 12;

#[test]
fn every_ambulance_rule_is_reached_within_three_pages() {
    let model = model();
    let early = |rule: &&Rule| rule.urgency == Urgency::Ambulance && rule.may_come_late.is_empty();
    for rule in model.rules.iter().filter(early) {
        for person in person::one_for_each(model, &rule.when) {
            let interview = interview(model, &person, closed_world(model, &person));
            let reached = interview.end.assessment.urgency;
            assert_eq!(reached, Urgency::Ambulance, "`{}` was not found", rule.id);
            let pages = interview.pages.len();
            assert!(pages <= PAGES_TO_AMBULANCE, "`{}` takes {pages} pages", rule.id);
        }
    }
}

#[test]
fn every_red_flag_is_found_by_the_interview() {
    let model = model();
    for rule in model.rules.iter().filter(|rule| !rule.is_reassurance()) {
        for person in person::one_for_each(model, &rule.when) {
            let end = interview(model, &person, closed_world(model, &person)).end;
            let reached = end.assessment.urgency;
            assert!(reached >= rule.urgency, "`{}` ended at `{}`", rule.id, reached.id());
        }
    }
}

#[test]
fn danger_screens_come_before_every_other_question() {
    let model = model();
    let person = Answers::new(About::Me);
    let pages = interview(model, &person, closed_world(model, &person)).pages;
    let danger = |layout| layout == Layout::Danger;
    let is_danger = |kind| match kind {
        PageKind::Screen(screen) => danger(model.screen(screen).layout),
        PageKind::FollowUp | PageKind::Question => false,
    };
    let screens = model.screens.iter().filter(|screen| danger(screen.layout)).count();
    let flags: Vec<bool> = pages.iter().map(|page| is_danger(page.kind)).collect();
    assert!(flags.iter().take(screens).all(|flag| *flag), "{flags:?}");
    assert!(flags.iter().skip(screens).all(|flag| !*flag), "{flags:?}");
}

#[test]
fn the_interview_says_what_the_case_expects() {
    let (model, cases) = &*SHIPPED;
    let (mut wrong, mut all) = (Vec::new(), 0);
    for case in cases {
        let answer = closed_world(model, &case.answers);
        let interview = interview(model, &case.answers, answer);
        let (got, pages) = (interview.end.assessment.urgency, interview.pages.len());
        all += pages;
        // A story that nothing speaks in is routine for want of answers; an interview gets them.
        let told = !consult(model, &case.answers).assessment.deciding.is_empty();
        if (told && got < case.urgency) || pages > LONGEST {
            wrong.push(format!("{}:{} {} after {pages} pages", case.path, case.line, got.id()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(all <= TYPICAL * cases.len(), "{all} pages in {} interviews", cases.len());
}

#[test]
fn nothing_is_asked_twice() {
    let (model, cases) = &*SHIPPED;
    for case in cases {
        let pages = interview(model, &case.answers, closed_world(model, &case.answers)).pages;
        let mut asked: Vec<_> = pages.iter().flat_map(asked_on).collect();
        let count = asked.len();
        asked.sort();
        asked.dedup();
        assert_eq!(asked.len(), count, "{}:{}", case.path, case.line);
    }
}

#[test]
fn advice_leaves_no_graver_rule_open() {
    let (model, cases) = &*SHIPPED;
    for case in cases {
        let end = interview(model, &case.answers, closed_world(model, &case.answers)).end;
        let Step::Advise(advice) = &end.step else { panic!("the interview ended without advice") };
        let open = end.assessment.rules_in(RuleState::Open);
        for rule in open.map(|rule| model.rule(rule)) {
            assert!(rule.urgency <= advice.urgency, "{}:{} `{}`", case.path, case.line, rule.id);
        }
        assert!(!advice.see.is_empty(), "{}:{} names nobody to see", case.path, case.line);
    }
}

#[test]
fn cases_hold_as_they_stand() {
    let (model, cases) = &*SHIPPED;
    for case in cases {
        let got = consult(model, &case.answers).assessment.urgency;
        assert_eq!(got, case.urgency, "{}:{} {}", case.path, case.line, case.story);
    }
}

/// A detail that was answered before its ground was taken back must not calm.
#[test]
fn a_detail_of_what_is_absent_calms_nobody() {
    let model = model();
    let named = |id| model.finding_named(id).expect("a finding");
    let pain =
        model.finding(named("what-happens")).values().iter().position(|one| one.id == "pain");
    let mut answers = Answers::new(About::Child);
    for (id, answer) in [
        ("age", Answer::Number(7000)),
        ("can-be-suppressed", Answer::Yes),
        ("what-happens", Answer::Several(1 << pain.expect("a value"))),
    ] {
        answers.set(model, named(id), answer).expect("an answer that fits");
    }
    let consultation = consult(model, &answers);
    assert_eq!(consultation.assessment.urgency, Urgency::Routine);
    assert_eq!(consultation.findings.contradictions().len(), 1);
}
