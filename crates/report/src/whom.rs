//! Whom to see, by when, and what to tell.

use jiff::ToSpan;
use philtrum_guide::Because;
use philtrum_model::{About, Answer, Asks, FactId, Heading, Presence, PriceList, Urgency};

use crate::Dossier;
use crate::dates;
use crate::plan::Plan;
use crate::teller::Teller;

/// Whom to see, by when, and what to tell.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Whom {
    /// How to reach help: by telephone, on foot, by appointment.
    pub channel: String,
    /// By when: "By 9 December 2026"; empty where the channel says it.
    pub by: String,
    /// What to tell, filled in from the answers.
    pub tell: Vec<String>,
    /// Where the person lives.
    pub region: Region,
}

/// Where the person lives.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Region {
    /// Its code; empty for another country, or if none was chosen.
    pub code: String,
    /// Its name; empty where the code is.
    pub name: String,
    /// The number to call in an emergency.
    pub emergency: String,
    /// Another number that brings an ambulance; empty where there is none.
    pub ambulance: String,
    /// The number for advice that cannot wait; empty where there is none.
    pub advice: String,
    /// How services are called there, and where to go: Markdown. Empty where no region was chosen.
    pub services: String,
}

/// What most of Europe and many other countries call in an emergency.
const EMERGENCY: &str = "112";

/// Within two weeks.
const SOON: i32 = 14;

impl Region {
    /// The region that was chosen, in words.
    #[must_use]
    pub fn of(dossier: Dossier<'_>) -> Self {
        let teller = Teller(dossier);
        match dossier.answers.region {
            Some(id) => Self::from_list(&teller, dossier.model.price_list(id)),
            None => Self { emergency: EMERGENCY.to_owned(), ..Self::default() },
        }
    }

    /// "112 or 103"
    fn numbers(&self, teller: &Teller<'_>) -> String {
        if self.ambulance.is_empty() {
            return self.emergency.clone();
        }
        let words =
            [("one", self.emergency.as_str().into()), ("other", self.ambulance.as_str().into())];
        teller.0.messages.with("numbers", &words)
    }

    fn from_list(teller: &Teller<'_>, list: &PriceList) -> Self {
        Self {
            code: list.region.clone(),
            name: teller.say(&format!("country-{}", list.region)),
            emergency: list.emergency.clone(),
            ambulance: list.ambulance.clone().unwrap_or_default(),
            advice: list.advice.clone().unwrap_or_default(),
            services: teller.prose(&list.sheet, Heading::PlainWords),
        }
    }
}

impl Whom {
    /// Puts it into words.
    #[must_use]
    pub fn of(dossier: Dossier<'_>) -> Self {
        let teller = Teller(dossier);
        let region = Region::of(dossier);
        let urgency = dossier.advice.urgency;
        Self {
            channel: channel(&teller, urgency, &region),
            by: by(&teller),
            tell: tell(&teller),
            region,
        }
    }
}

fn channel(teller: &Teller<'_>, urgency: Urgency, region: &Region) -> String {
    let key = format!("channel-{}", urgency.id());
    let mut said = teller.with(&key, "number", region.numbers(teller));
    if urgency == Urgency::SameDay && !region.advice.is_empty() {
        said =
            format!("{said} {}", teller.with("channel-advice", "number", region.advice.as_str()));
    }
    said
}

/// The day by which to be seen, where it is counted in days.
fn by(teller: &Teller<'_>) -> String {
    let days = match teller.0.advice.urgency {
        Urgency::SameDay => 0,
        Urgency::Soon => SOON,
        _ => return String::new(),
    };
    let day = teller.0.today.and_then(|today| today.checked_add(days.days()).ok());
    day.map_or_else(String::new, |day| {
        let key = if days == 0 { "by-today" } else { "by-date" };
        teller.with(key, "date", dates::in_words(teller.0.messages, day))
    })
}

/// What to tell whoever is seen: what was noticed, its course, what was found before, what is taken, and
/// what the person was not sure of.
fn tell(teller: &Teller<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add = |key: &str, said: Vec<String>| {
        if !said.is_empty() {
            lines.push(teller.with(key, "what", said.join("; ")));
        }
    };
    add("tell-noticed", noticed(teller));
    add("tell-course", course(teller));
    add("tell-known", known(teller));
    let taking = teller.0.answers.taking.iter();
    let taken = taking.flat_map(|taking| {
        let names = teller.substances(&taking.taken);
        names.into_iter().chain(taking.unlisted.iter().cloned())
    });
    add("tell-taken", taken.collect());
    add("tell-unsure", unsure(teller));
    if teller.0.answers.about == About::Child {
        lines.push(teller.say("tell-child"));
    }
    lines
}

/// Questions that tell the course of any complaint.
const COURSE: [&str; 5] = ["place", "what-happens", "onset", "how-long", "spell-length"];

/// When it began, how long, where; a line a question.
fn course(teller: &Teller<'_>) -> Vec<String> {
    let model = teller.0.model;
    let present =
        |fact: &FactId| teller.0.consultation.findings.presence(*fact) == Presence::Present;
    let ids = COURSE.iter().filter_map(|id| model.finding_named(id));
    let lines = ids.filter_map(|id| {
        let finding = model.finding(id);
        let chosen = finding.facts().zip(finding.values()).filter(|(fact, _)| present(fact));
        let labels: Vec<_> = chosen.map(|(_, value)| value.label.get(teller.language())).collect();
        let title = finding.title.get(teller.language());
        (!labels.is_empty()).then(|| format!("{title}: {}", labels.join(", ")))
    });
    lines.collect()
}

/// What decides how urgent it is, then what speaks for the likeliest cause, where it is told nowhere else.
fn noticed(teller: &Teller<'_>) -> Vec<String> {
    const TOLD: usize = 6;
    let Dossier { model, consultation, advice, .. } = teller.0;
    let present = |fact: &FactId| consultation.findings.presence(*fact) == Presence::Present;
    let deciding = advice.because.iter().flat_map(|id| model.rule(*id).when.positive());
    let first = consultation.differential.candidates.first();
    let reasons = first.map(|one| teller.account(one).supporting()).unwrap_or_default();
    let supporting = reasons.into_iter().filter_map(|reason| match reason.because {
        Because::Fact(fact, Presence::Present) => Some(fact),
        _ => None,
    });
    let told_here = |fact: &FactId| {
        let finding = model.finding_of(*fact);
        matches!(finding.asks, Asks::YesNo | Asks::OneOf(_))
            && !COURSE.contains(&finding.id.as_str())
    };
    let sex = model.fact(model.female).finding;
    let mut lines: Vec<String> = Vec::new();
    for fact in deciding.chain(supporting).filter(|fact| present(fact) && told_here(fact)) {
        let line = teller.fact(fact, Presence::Present);
        if model.fact(fact).finding != sex && !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.truncate(TOLD);
    lines
}

/// Illnesses, allergies, implants and pregnancy: what was chosen of the lists that every plan looks at.
fn known(teller: &Teller<'_>) -> Vec<String> {
    let model = teller.0.model;
    let present = Plan::looks_at(model).into_iter().filter(|fact| {
        let asked = !model.finding_of(*fact).is_derived();
        let number = matches!(model.finding_of(*fact).asks, Asks::Number { .. });
        asked && !number && teller.0.consultation.findings.presence(*fact) == Presence::Present
    });
    present.map(|fact| teller.trait_of(fact)).collect()
}

fn unsure(teller: &Teller<'_>) -> Vec<String> {
    let unsure = teller.0.answers.iter().filter(|(_, answer)| *answer == Answer::NotSure);
    unsure
        .map(|(id, _)| teller.0.model.finding(id).title.get(teller.language()).to_owned())
        .collect()
}
