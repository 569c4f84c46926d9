//! A consultation for people: how urgent and what to do, what it may be, whom to see, the plan, and what
//! would change all this. For an emergency it is short.
//!
//! `verdict` → `causes` → `whom` → `medicines`, `examinations`, `treatments`, `home` → `open`

mod causes;
mod examinations;
mod home;
mod medicines;
mod open;
mod treatments;
mod verdict;
mod whom;

use jiff::civil::Date;
use philtrum_exchange::write_consultation;
use philtrum_guide::{Advice, Consultation, Step};
use philtrum_locale::Messages;
use philtrum_model::{Answers, Language, Model, SourceId, Urgency};
use philtrum_report::{Dossier, Plan, Whom};

use crate::paper::{DIM, Paper, styled};

/// What was said and what came of it, ready to be put into words.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) model: &'a Model,
    pub(crate) messages: &'a Messages,
    pub(crate) answers: &'a Answers,
    pub(crate) consultation: &'a Consultation,
    /// What was not told was taken as not so.
    pub(crate) assumed: bool,
    pub(crate) today: Date,
}

impl<'a> Told<'a> {
    /// What a report is written from.
    pub(crate) const fn dossier(&self, advice: &'a Advice) -> Dossier<'a> {
        Dossier {
            model: self.model,
            answers: self.answers,
            consultation: self.consultation,
            advice,
            messages: self.messages,
            today: Some(self.today),
        }
    }

    /// The same for programs.
    pub(crate) fn written(&self) -> philtrum_exchange::Consultation<'a> {
        let language = self.messages.language();
        let mut written = write_consultation(self.model, self.answers, self.consultation, language);
        written.rest = self.assumed.then_some("no");
        written
    }
}

/// Writes a consultation down.
pub(crate) fn write(told: Told<'_>) -> Paper {
    let mut writer = Writer { told, paper: Paper::new() };
    match &told.consultation.step {
        Step::Ask(page) => {
            writer.so_far();
            writer.still_to_ask(page);
            writer.contradictions();
        }
        Step::Advise(advice) => writer.advice(advice),
    }
    writer.paper.space();
    writer.paragraph(DIM, "cli-not-a-doctor");
    writer.paper
}

struct Writer<'a> {
    told: Told<'a>,
    paper: Paper,
}

impl Writer<'_> {
    fn advice(&mut self, advice: &Advice) {
        let dossier = self.told.dossier(advice);
        let (whom, plan) = (Whom::of(dossier), Plan::of(dossier));
        let pressing = advice.urgency >= Urgency::Emergency;
        self.verdict(Some(&whom));
        self.what_to_do();
        if !pressing {
            self.causes(advice);
        }
        self.see(advice, &whom);
        self.medicines(&plan, pressing);
        if !pressing {
            self.examinations(&plan);
        }
        self.treatments(&plan, pressing);
        self.home(&plan, pressing);
        self.watch(advice);
        if !pressing {
            self.list("what-would-change", &plan.pivots);
        }
        self.contradictions();
        self.sources(&plan.sources);
    }

    const fn language(&self) -> Language {
        self.told.messages.language()
    }

    fn say(&self, key: &str) -> String {
        self.told.messages.get(key)
    }

    fn with(&self, key: &str, name: &str, text: &str) -> String {
        self.told.messages.with(key, &[(name, text.into())])
    }

    /// The key of a message that is worded otherwise about a child or somebody else.
    fn whose(&self, key: &str) -> String {
        Messages::key_about(self.told.answers.about, key)
    }

    fn heading(&mut self, key: &str) {
        let text = self.say(key);
        self.paper.heading(&text);
    }

    fn paragraph(&mut self, style: anstyle::Style, key: &str) {
        let text = styled(style, &self.say(key));
        self.paper.paragraph(&text);
    }

    /// A heading and items; nothing where there are none.
    fn list(&mut self, key: &str, items: &[String]) {
        if !items.is_empty() {
            self.heading(key);
            items.iter().for_each(|item| self.paper.item(item));
        }
    }

    /// A detail of an item with its label; nothing where there is nothing to say.
    fn labelled(&mut self, key: &str, name: &str, told: &[String]) {
        if !told.is_empty() {
            let text = self.with(key, name, &told.join("; "));
            self.paper.detail("·", &text);
        }
    }

    /// The cause that the next items are for, if it is another than before.
    fn cause_once<'c>(&mut self, key: &str, before: &mut &'c str, cause: &'c str) {
        if *before != cause {
            let said = styled(DIM, &self.with(key, "cause", cause));
            self.paper.paragraph(&said);
            *before = cause;
        }
    }

    /// What the urgency and the plan rest on.
    fn sources(&mut self, of_plan: &[SourceId]) {
        let model = self.told.model;
        let rules = self.told.consultation.assessment.deciding.iter().map(|id| model.rule(*id));
        let mut ids: Vec<_> =
            rules.flat_map(|rule| &rule.sources).chain(of_plan).copied().collect();
        ids.sort_unstable();
        ids.dedup();
        let citations: Vec<_> =
            ids.into_iter().map(|id| crate::library::citation(model.source(id))).collect();
        self.list("cli-sources", &citations);
    }

    /// The ids of sources, as they stand in the list at the end.
    fn cited(&self, ids: &[SourceId]) -> String {
        let ids: Vec<_> = ids.iter().map(|id| self.told.model.source(*id).id.as_str()).collect();
        if ids.is_empty() { String::new() } else { styled(DIM, &format!("[{}]", ids.join(", "))) }
    }
}
