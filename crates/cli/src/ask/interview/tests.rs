//! A scripted person is interviewed.

use std::collections::VecDeque;
use std::sync::LazyLock;

use philtrum_guide::Advice;
use philtrum_model::{Language, State, Urgency};

use super::*;

/// Somebody who says no or "not sure" to everything, but first does what the script says.
#[derive(Default)]
struct Person {
    script: VecDeque<Act>,
    /// What is done at the question that begins so, whenever it comes.
    later: VecDeque<(&'static str, Act)>,
    asked: Vec<String>,
    /// Everything that was said to them without a question.
    told: String,
}

#[derive(Clone, Debug)]
enum Act {
    /// Chooses the option that begins like this.
    Say(&'static str),
    /// Types this.
    Write(&'static str),
    Escape,
}

/// How the question for the medicines begins.
const MEDICINES: &str = "What do you take";

/// How the first statement of the first screen begins.
const FIRST_SIGN: &str = "The face";

impl Person {
    fn new(script: &[Act]) -> Self {
        Self { script: script.iter().cloned().collect(), ..Self::default() }
    }

    /// What the script wants now.
    fn next(&mut self, question: &str) -> Option<Act> {
        self.asked.push(question.to_owned());
        let now = self.later.front().is_some_and(|(start, _)| question.starts_with(start));
        let later = if now { self.later.pop_front() } else { None };
        later.map_or_else(|| self.script.pop_front(), |(_, act)| Some(act))
    }

    /// The option that the script wants now.
    fn act(&mut self, question: &str, options: &[String]) -> Result<Option<usize>, Left> {
        match self.next(question) {
            Some(Act::Escape) => Err(Left::Escape),
            Some(Act::Write(text)) => panic!("{question} takes no text: {text}"),
            Some(Act::Say(start)) => {
                let found = options.iter().position(|option| option.starts_with(start));
                Ok(Some(found.unwrap_or_else(|| panic!("no {start} in {options:?}"))))
            }
            None => Ok(None),
        }
    }
}

impl Prompter for Person {
    fn tell(&mut self, paper: &Paper) -> Result<(), Left> {
        self.told.push_str(paper.text());
        Ok(())
    }

    fn choose(&mut self, prompt: &Prompt<'_>, options: &[String]) -> Result<usize, Left> {
        let no = options.iter().position(|option| option == "No");
        let no = no.unwrap_or(options.len() - 1);
        Ok(self.act(prompt.question, options)?.unwrap_or(no))
    }

    fn tick(
        &mut self,
        prompt: &Prompt<'_>,
        options: &[String],
        _: usize,
    ) -> Result<Vec<usize>, Left> {
        Ok(vec![self.act(prompt.question, options)?.unwrap_or(options.len() - 1)])
    }

    fn write(&mut self, prompt: &Prompt<'_>) -> Result<String, Left> {
        match self.next(prompt.question) {
            Some(Act::Escape) => Err(Left::Escape),
            Some(Act::Write(text)) => Ok(text.to_owned()),
            Some(Act::Say(option)) => panic!("{} is typed, not chosen: {option}", prompt.question),
            // A number is thirty; nothing is taken.
            None if prompt.question.starts_with(MEDICINES) => Ok(String::new()),
            None => Ok("30".to_owned()),
        }
    }
}

static MODEL: LazyLock<Model> = LazyLock::new(|| philtrum_folder::shipped().0);

type End = Option<(Answers, Consultation)>;

fn interviewed(script: &[Act]) -> (End, Person) {
    interviewed_as(Person::new(script))
}

fn interviewed_as(mut person: Person) -> (End, Person) {
    let messages = Messages::new(Language::En);
    let outcome = run(&MODEL, None, &messages, &mut person).unwrap();
    (outcome, person)
}

/// Somebody who does this when it comes to the medicines.
fn taking(acts: &[(&'static str, Act)]) -> (Answers, Advice) {
    let later = acts.iter().cloned().collect();
    let (outcome, person) = interviewed_as(Person { later, ..Person::default() });
    assert!(person.later.is_empty(), "not asked: {:?}", person.later);
    let (answers, consultation) = outcome.unwrap();
    let Step::Advise(advice) = consultation.step else { panic!("no advice") };
    (answers, *advice)
}

#[test]
fn somebody_without_anything_gets_advice() {
    let (outcome, person) = interviewed(&[]);
    assert!(outcome.unwrap().1.assessment.urgency < Urgency::SameDay);
    assert!(person.asked.len() < 30, "{:#?}", person.asked);
}

#[test]
fn going_back_asks_the_page_before_again() {
    use Act::{Escape, Say};
    let (straight, _) = interviewed(&[]);
    let script = [Say("Somebody else"), Say(FIRST_SIGN), Escape, Say("Back")];
    let (detour, person) = interviewed(&script);
    assert_eq!(straight, detour, "the answer that was taken back leaves no trace");
    assert_eq!(person.asked[1], person.asked[4]);
}

#[test]
fn stopping_gives_nothing() {
    use Act::{Escape, Say};
    let (outcome, _) = interviewed(&[Say("Me"), Escape, Say("Stop")]);
    assert!(outcome.is_none());
    let (outcome, _) = interviewed(&[Escape]);
    assert!(outcome.is_none());
}

#[test]
fn going_on_asks_the_same_again() {
    use Act::{Escape, Say};
    let (outcome, person) = interviewed(&[Say("Me"), Escape, Say("Go on")]);
    assert!(outcome.is_some());
    assert_eq!(person.asked[1], person.asked[3]);
}

#[test]
fn not_sure_is_an_answer() {
    use Act::Say;
    let (outcome, _) = interviewed(&[Say("Me"), Say("I am not sure"), Say(FIRST_SIGN)]);
    let first = MODEL.finding(MODEL.finding_named("face-weakness").unwrap()).first_fact;
    assert_eq!(outcome.unwrap().1.findings.state(first), State::Unsure);
}

/// What is taken, by id.
fn taken(answers: &Answers) -> Vec<&'static str> {
    let taken = answers.taking.iter().flat_map(|taking| &taking.taken);
    taken.map(|one| MODEL.substance_id(*one)).collect()
}

#[test]
fn medicines_are_told_by_any_name() {
    let (answers, advice) = taking(&[(MEDICINES, Act::Write("Prozac, Новопассит"))]);
    assert_eq!(taken(&answers), ["fluoxetine", "novo-passit"]);
    let interactions = advice.plan.clashes.iter().map(|one| MODEL.interaction(one.interaction));
    let ids: Vec<_> = interactions.map(|one| one.sheet.id.as_str()).collect();
    assert!(ids.contains(&"ssri-with-st-johns-wort"), "{ids:?}");
    let (answers, advice) = taking(&[(MEDICINES, Act::Write(""))]);
    assert!(taken(&answers).is_empty() && !advice.plan.unchecked);
}

#[test]
fn two_medicines_that_must_not_meet_are_named_before_the_question_about_them() {
    let later = [(MEDICINES, Act::Write("pimozide, clarithromycin"))].into_iter().collect();
    let (_, person) = interviewed_as(Person { later, ..Person::default() });
    let asked = "Two things on your list are known not to go together";
    assert!(person.asked.iter().any(|question| question.starts_with(asked)), "{:?}", person.asked);
    let told = &person.told;
    assert!(told.contains("clarithromycin + pimozide"), "{told}");
    assert!(told.contains("reset, the QT time"), "{told}");
}

#[test]
fn a_slip_is_asked_about() {
    const WHICH: &str = "“metoprol” is not in our list";
    let slip = (MEDICINES, Act::Write("metoprol"));
    let (answers, advice) = taking(&[slip.clone(), (WHICH, Act::Say("metoprolol"))]);
    assert_eq!(taken(&answers), ["metoprolol"]);
    assert!(!advice.plan.unchecked);
    let (answers, advice) = taking(&[slip, (WHICH, Act::Say("Another one"))]);
    assert!(taken(&answers).is_empty());
    assert!(answers.taking.unwrap().unlisted.contains("metoprol"));
    assert!(advice.plan.unchecked);
}

#[test]
fn what_nobody_knows_is_kept_and_calms_nothing() {
    let (answers, advice) = taking(&[(MEDICINES, Act::Write("Zorblax, aspirin"))]);
    assert!(answers.taking.unwrap().unlisted.contains("Zorblax"));
    assert!(advice.plan.unchecked);
    let (answers, advice) = taking(&[(MEDICINES, Act::Write(" ? "))]);
    assert!(answers.taking.unwrap().unsure);
    assert!(advice.plan.unchecked);
}

#[test]
fn the_question_for_the_medicines_can_be_left_and_asked_again() {
    let paused = "Nothing is lost";
    let acts =
        [(MEDICINES, Act::Escape), (paused, Act::Say("Go on")), (MEDICINES, Act::Write("Prozac"))];
    let (answers, _) = taking(&acts);
    assert_eq!(taken(&answers), ["fluoxetine"]);
}
