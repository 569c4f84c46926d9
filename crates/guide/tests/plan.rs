//! The plan: never what stands against the person, always somebody to see.
#![allow(clippy::expect_used, clippy::panic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use common::{SHIPPED, model, person};
use philtrum_guide::{
    Advice, Against, Interview, Rest, Step, Suitability, consult, findings, hold, suitability,
};
use philtrum_model::{
    About, Answer, Answers, Asks, Case, FindingId, Form, InteractionId, Presence, Rank, State,
    Substance, Taking, Treatment, TreatmentId, Urgency, With,
};

/// Every case of the pages, interviewed to its end; what it does not tell is not so.
static ENDS: LazyLock<Vec<(&Case, Interview)>> = LazyLock::new(|| {
    SHIPPED.1.iter().map(|case| (case, hold(model(), &case.answers, Rest::No))).collect()
});

fn advised() -> impl Iterator<Item = (&'static Case, &'static Answers, &'static Advice)> {
    ENDS.iter().map(|(case, interview)| match &interview.end.step {
        Step::Advise(advice) => (*case, &interview.answers, advice.as_ref()),
        Step::Ask(page) => panic!("{}: asks on: {page:?}", case.story),
    })
}

fn suits(person: &Answers, treatment: &Treatment) -> Suitability {
    suitability(model(), &findings(model(), person), treatment)
}

#[test]
fn every_contraindication_of_a_treatment_hides_it() {
    let mut checked = 0;
    for treatment in &model().treatments {
        let id = &treatment.sheet.id;
        for fact in &treatment.avoid {
            let person = person::with_fact(model(), *fact);
            let found = suits(&person, treatment);
            let name = model().fact_name(*fact);
            assert!(found.against.contains(&Against::Fact(*fact)), "{id} is shown with {name}");
            checked += 1;
        }
        if let Some(from) = treatment.from_age {
            let mut child = Answers::new(About::Child);
            child
                .set(model(), model().age, Answer::Number(i32::from(from) * 1000 - 500))
                .expect("an age");
            assert!(suits(&child, treatment).against.contains(&Against::TooYoung(from)), "{id}");
            checked += 1;
        }
    }
    assert!(checked > 250, "{checked}");
}

/// Of a page that does not say which medicine it is, nothing can be looked up.
#[test]
fn a_medicine_without_a_name_is_not_checked_against_anything_that_is_taken() {
    let nameless = |one: &&Treatment| one.is.is_empty() && one.form == Form::Medicine;
    let pages: Vec<_> = model().treatments.iter().filter(nameless).collect();
    assert!(!pages.is_empty(), "there are such pages");
    for treatment in pages {
        let mut person = Answers::new(About::Me);
        assert!(suits(&person, treatment).unchecked, "nobody asked what is taken");
        person.taking = Some(Taking::default());
        assert!(!suits(&person, treatment).unchecked, "nothing is taken");
        let aspirin = model().substance_named("aspirin");
        person.taking.get_or_insert_default().taken.extend(aspirin);
        assert!(suits(&person, treatment).unchecked, "{}", treatment.sheet.id);
    }
}

#[test]
fn every_interaction_hides_the_treatments_that_it_speaks_of_or_warns_beside_them() {
    let mut checked = 0;
    for (at, interaction) in model().interactions.iter().enumerate() {
        let id = InteractionId::at(at);
        for treatment in model().treatments.iter().filter(|one| !one.is.is_empty()) {
            for mut person in completing(treatment, &interaction.a, &interaction.with) {
                let told = |person: &Answers| {
                    let found = suits(person, treatment);
                    let told =
                        if interaction.still_offered { found.weighed } else { found.against };
                    (told, found.unchecked)
                };
                let (against, _) = told(&person);
                let named = |one: &Against| match one {
                    Against::Medicine(found, _) | Against::Person(found) => *found == id,
                    Against::Fact(_) | Against::TooYoung(_) => false,
                };
                let page = &interaction.sheet.id;
                assert!(against.iter().any(named), "{} is shown: {page}", treatment.sheet.id);
                // What is not understood beside it changes nothing.
                person.taking.get_or_insert_default().unlisted.insert("stardust".to_owned());
                let (doubtful, unchecked) = told(&person);
                assert!(doubtful.iter().any(named) && unchecked, "{page}");
                checked += 1;
            }
        }
    }
    assert!(checked > 1000, "{checked}");
}

/// People who have the other side of an interaction in which this treatment takes part.
fn completing(treatment: &Treatment, a: &[Substance], with: &With) -> Vec<Answers> {
    let is_in = |side: &[Substance]| {
        treatment.is.iter().any(|own| match own {
            Substance::One(one) => side.iter().any(|other| model().is_meant(*other, *one)),
            Substance::Class(_) => side.contains(own),
        })
    };
    let takes = |other: &[Substance]| -> Vec<Answers> {
        let apart = other.iter().filter(|one| !treatment.is.contains(one));
        let person = |one: &Substance| {
            let mut person = Answers::new(About::Me);
            person.taking = Some(Taking { taken: [*one].into(), ..Taking::default() });
            person
        };
        apart.map(person).collect()
    };
    match with {
        With::Person(when) if is_in(a) => person::one_for_each(model(), when),
        With::Person(_) => Vec::new(),
        With::Medicine(b) => {
            let mut people = Vec::new();
            if is_in(a) {
                people.extend(takes(b));
            }
            if is_in(b) {
                people.extend(takes(a));
            }
            people
        }
    }
}

#[test]
fn said_without_a_name_counts_as_any_that_fits() {
    let model = model();
    let fact =
        model.finding(model.finding_named("takes-antidepressant").expect("it is asked")).first_fact;
    let person = person::with_fact(model, fact);
    let triptan = model.treatment(model.treatment_named("triptan-treatment").expect("a page"));
    let weighed = suits(&person, triptan).weighed;
    assert!(weighed.iter().any(|one| matches!(one, Against::Medicine(..))), "{weighed:?}");
    let herb = model.treatment(model.treatment_named("st-johns-wort-herb").expect("a page"));
    let against = suits(&person, herb).against;
    assert!(against.iter().any(|one| matches!(one, Against::Medicine(..))), "{against:?}");
}

#[test]
fn one_of_a_class_that_somebody_thinks_of_is_held_against_the_page_of_the_class() {
    let model = model();
    let diazepam = model.substance_named("diazepam").expect("a medicine");
    let mut person = Answers::new(About::Child);
    person.set(model, model.age, Answer::Number(15_000)).expect("an age");
    person.taking = Some(Taking { considered: [diazepam].into(), ..Taking::default() });
    let end = hold(model, &person, Rest::No);
    let Step::Advise(advice) = &end.end.step else { panic!("asks on") };
    let [one] = advice.plan.considered.as_slice() else { panic!("{:?}", advice.plan.considered) };
    assert!(one.suits.against.contains(&Against::TooYoung(18)), "{:?}", one.suits);
}

#[test]
fn nothing_that_stands_against_the_person_is_offered() {
    for (case, answers, advice) in advised() {
        let known = findings(model(), answers);
        let plan = &advice.plan;
        for one in plan.treatments.iter().chain(&plan.unproven) {
            let treatment = model().treatment(one.treatment);
            let avoided = treatment.avoid.iter().any(|fact| known.state(*fact) == State::Present);
            assert!(!avoided, "{}: {}", case.story, treatment.sheet.id);
            assert!(one.suits.against.is_empty(), "{}: {}", case.story, treatment.sheet.id);
        }
        let offered: BTreeSet<_> = plan.treatments.iter().map(|one| one.treatment).collect();
        for one in &plan.withheld {
            assert!(!one.suits.against.is_empty(), "{}: without a reason", case.story);
            assert!(!offered.contains(&one.treatment), "{}", case.story);
        }
        for one in &plan.home {
            let avoid = &model().self_care_at(one.measure).avoid;
            let avoided = avoid.iter().any(|fact| known.state(*fact) == State::Present);
            assert!(!avoided, "{}", case.story);
        }
    }
}

#[test]
fn where_a_hospital_is_needed_the_plan_leaves_it_to_the_hospital() {
    for (case, _, advice) in advised().filter(|(.., advice)| advice.urgency >= Urgency::Emergency) {
        let plan = &advice.plan;
        let there = plan.treatments.iter().all(|one| model().treatment(one.treatment).hospital);
        let quiet = plan.unproven.is_empty() && plan.examinations.is_empty();
        assert!(there && quiet && plan.needless.is_empty(), "{}", case.story);
    }
}

#[test]
fn for_every_cause_there_is_somebody_to_see_and_a_safety_net() {
    for (index, condition) in model().conditions.iter().enumerate() {
        let id = philtrum_model::ConditionId::at(index);
        let first = |case: &Case| matches!(case.rank, Some((cause, Rank::First | Rank::FirstThree)) if cause == id);
        let mut seen = 0;
        for (case, _, advice) in advised().filter(|(case, ..)| first(case)) {
            assert!(!advice.see.is_empty(), "{}: nobody to see: {}", condition.id, case.story);
            // Above an ambulance there is nothing to watch for.
            let net = !advice.watch.is_empty() || advice.urgency >= Urgency::Emergency;
            assert!(net, "{}: no safety net: {}", condition.id, case.story);
            seen += 1;
        }
        assert!(seen > 0, "{}: nobody has it first", condition.id);
    }
}

#[test]
fn every_treatment_is_seen_by_somebody_and_kept_from_somebody() {
    let mut seen = BTreeMap::new();
    let mut kept = BTreeSet::new();
    for (_, answers, advice) in advised() {
        let plan = &advice.plan;
        let offered = plan.treatments.iter().chain(&plan.unproven);
        seen.extend(offered.map(|one| (one.treatment, answers)));
        kept.extend(plan.withheld.iter().map(|one| one.treatment));
    }
    for (index, treatment) in model().treatments.iter().enumerate() {
        let id = TreatmentId::at(index);
        let name = &treatment.sheet.id;
        let by_person = || {
            let mut avoided = treatment.avoid.iter().map(|fact| person::with_fact(model(), *fact));
            avoided.any(|person| !suits(&person, treatment).against.is_empty())
        };
        // What harms nobody by itself is kept from those who need a hospital first.
        let seer = seen.get(&id).unwrap_or_else(|| panic!("nobody sees {name}"));
        let safe = kept.contains(&id)
            || by_person()
            // What a hospital does at once, it also keeps from whom it must.
            || treatment.hospital
            || !offers(&in_danger(seer), id);
        assert!(safe, "nobody is protected from {name}");
    }
}

/// The same person, with a danger sign that takes them to hospital at once.
fn in_danger(person: &Answers) -> Answers {
    let signs =
        (0..model().findings.len()).map(FindingId::at).filter(|id| model().finding(*id).danger);
    let with = |sign| {
        let mut person = person.clone();
        person.set(model(), sign, Answer::Yes).ok()?;
        let end = hold(model(), &person, Rest::No);
        (end.end.assessment.urgency >= Urgency::Emergency).then_some(end.answers)
    };
    signs.filter_map(with).next().expect("a sign that needs a hospital")
}

fn offers(person: &Answers, treatment: TreatmentId) -> bool {
    let end = consult(model(), person);
    let Step::Advise(advice) = &end.step else { panic!("asks on") };
    let plan = &advice.plan;
    plan.treatments.iter().chain(&plan.unproven).any(|one| one.treatment == treatment)
}

/// The safety net is no general list: each sign, told on top of what was said, changes the advice as
/// much as the net says.
#[test]
fn a_sign_to_watch_for_makes_it_as_urgent_as_it_says() {
    let (mut checked, mut sudden) = (0, 0);
    for (case, answers, advice) in advised() {
        for watch in &advice.watch {
            let mut later = answers.clone();
            let begun = model().sudden.iter().filter(|_| watch.sudden);
            for fact in begun {
                let fact = model().fact(*fact);
                later.set(model(), fact.finding, Answer::One(fact.value)).expect("it fits");
            }
            later.set(model(), model().fact(watch.fact).finding, Answer::Yes).expect("a yes");
            let now = consult(model(), &later).assessment.urgency;
            let sign = model().fact_name(watch.fact);
            assert!(now >= watch.urgency, "{}: {sign}: {now:?} < {:?}", case.story, watch.urgency);
            assert!(watch.urgency > advice.urgency, "{}: {sign}", case.story);
            checked += 1;
            sudden += usize::from(watch.sudden);
        }
    }
    assert!(checked > 5000 && sudden > 1000, "{checked}, {sudden}");
}

/// An answer that would change the advice does so when it is given, and no choice shows the way down.
#[test]
fn what_would_change_the_advice_does() {
    let mut told = 0;
    for (case, interview) in &*ENDS {
        let Step::Advise(advice) = &interview.end.step else { panic!("{}: asks on", case.story) };
        let first = interview.end.differential.candidates.first().map(|one| one.condition);
        for pivot in philtrum_guide::pivots(model(), &interview.answers, &interview.end) {
            let fact = model().fact(pivot.fact);
            let chosen = !matches!(model().finding(fact.finding).asks, Asks::YesNo);
            let answer = match (chosen, pivot.presence) {
                (true, _) => Answer::One(fact.value),
                (false, Presence::Present) => Answer::Yes,
                (false, _) => Answer::No,
            };
            let mut changed = interview.answers.clone();
            changed.set(model(), fact.finding, answer).expect("an answer that fits");
            let after = consult(model(), &changed).assessment.urgency;
            let name = model().fact_name(pivot.fact);
            assert_eq!(after, pivot.urgency, "{}: {name}", case.story);
            assert!(
                after != advice.urgency || Some(pivot.first) != first,
                "{}: {name} changes nothing",
                case.story
            );
            assert!(!chosen || after >= advice.urgency, "{}: {name} calms", case.story);
            assert_ne!(advice.urgency, Urgency::Ambulance, "{}: {name}", case.story);
            told += 1;
        }
    }
    assert!(told > 1500, "{told}");
}
