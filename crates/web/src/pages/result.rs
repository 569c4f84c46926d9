//! The result: how urgent, what to do, what it may be, whom to see, what to watch for, and why.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use philtrum_guide::{Advice, Candidate, Consultation};
use philtrum_model::{About, Severity, SpecialistId, Urgency};
use philtrum_report::{Plan, Whom};

use super::cause::{Cause, Causes, SomethingElse};
use super::refs::{Deciding, Reference, deciding, references, sources_of};
use crate::app::Visit;
use crate::fields::STATE;
use crate::frame::{Frame, reminder, respond};
use crate::interview::Interview;
use crate::markdown::{Citations, prose, render};
use crate::pages::tint;
use crate::region::{Choice, choices};

/// The result.
#[derive(Template)]
#[template(path = "result.html")]
struct ResultPage<'a> {
    frame: Frame<'a>,
    state: String,
    about: About,
    reminder: String,
    /// The word of the level, which colours the page.
    level: &'static str,
    /// Help is needed today: whom to see comes before what it may be.
    is_urgent: bool,
    urgency: String,
    /// Why, where no rule says it.
    ground: String,
    first: Option<Deciding>,
    others: Vec<Deciding>,
    causes: Vec<Cause>,
    something_else: SomethingElse,
    /// Causes too unlikely to be explained: name and frequency.
    unlikely: Vec<(String, String)>,
    whom: Whom,
    regions: Vec<Choice>,
    see: Vec<Somebody>,
    plan: Plan,
    folded: Folded,
    watch: Vec<Net>,
    /// Names of what the person thinks of taking and should not.
    advised_against: String,
    contradicts: bool,
    sources: Vec<Reference>,
    knowledge: String,
}

/// Somebody to see.
struct Somebody {
    title: String,
    plain: String,
    bring: String,
}

/// Signs to watch for that mean the same.
struct Net {
    level: &'static str,
    /// What to do if one of them appears.
    urgency: String,
    signs: Vec<String>,
}

/// What folded lists hold: their first names.
struct Folded {
    needless: String,
    withheld: String,
    unproven: String,
}

impl Folded {
    fn of(plan: &Plan) -> Self {
        Self {
            needless: few(plan.needless.iter().map(|one| one.title.as_str())),
            withheld: few(plan.withheld.iter().map(|one| one.title.as_str())),
            unproven: few(plan.unproven.iter().map(|one| one.title.as_str())),
        }
    }
}

/// The first of these names.
fn few<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> String {
    let more = if names.len() > NAMED { " …" } else { "" };
    names.take(NAMED).collect::<Vec<_>>().join("; ") + more
}

/// So many of a long list are shown at once; of one that is hardly longer, all are.
const SHOWN: usize = 4;
/// So many names tell what a folded list holds.
const NAMED: usize = 3;

impl ResultPage<'_> {
    /// Markdown as HTML.
    fn md(text: &str) -> String {
        prose(text)
    }

    /// How many of a list of this length are shown at once; the rest is folded away.
    const fn shown(length: usize) -> usize {
        if length > SHOWN + 1 { SHOWN } else { length }
    }

    /// The level of urgency whose colour says how grave an interaction is.
    const fn tint(severity: Severity) -> &'static str {
        tint(severity)
    }
}

pub(crate) fn page(
    visit: &Visit,
    interview: &Interview,
    consultation: &Consultation,
    advice: &Advice,
) -> Response {
    let state = interview.write(visit.model());
    let mut rules = deciding(visit, &interview.answers, consultation, &advice.because);
    let first = if rules.is_empty() { None } else { Some(rules.remove(0)) };
    let dossier = visit.dossier(&interview.answers, consultation, advice);
    let (plan, whom) = (Plan::of(dossier), Whom::of(dossier));
    let causes = Causes { visit, answers: &interview.answers, consultation };
    let candidates = &consultation.differential.candidates;
    let (named, rest): (Vec<&Candidate>, Vec<&Candidate>) =
        candidates.iter().partition(|one| advice.named.contains(&one.condition));
    let page = ResultPage {
        frame: Frame::within(visit, "title-result", "show", vec![(STATE, state.clone())])
            .noting(interview),
        state,
        about: interview.answers.about,
        reminder: reminder(visit, interview),
        level: advice.urgency.id(),
        is_urgent: advice.urgency >= Urgency::SameDay,
        urgency: urgency(visit, advice.urgency),
        ground: visit.messages().get("ground-routine"),
        first,
        others: rules,
        causes: named.iter().map(|one| causes.of(one)).collect(),
        something_else: causes.something_else(),
        unlikely: rest.iter().map(|one| unlikely(visit, one)).collect(),
        see: advice.see.iter().map(|id| somebody(visit, *id)).collect(),
        watch: nets(visit, interview, advice),
        contradicts: !consultation.findings.contradictions().is_empty(),
        sources: sources(visit, advice, &plan),
        regions: choices(visit, &whom.region.code),
        whom,
        advised_against: advised_against(&plan),
        folded: Folded::of(&plan),
        plan,
        knowledge: visit.model().hash.chars().take(12).collect(),
    };
    respond(StatusCode::OK, &page)
}

/// What the person asked about and should not take: it must not wait until the end of the page.
fn advised_against(plan: &Plan) -> String {
    let against = plan.considered.iter().filter(|one| !one.because.is_empty());
    against.map(|one| one.title.as_str()).collect::<Vec<_>>().join(", ")
}

fn urgency(visit: &Visit, level: Urgency) -> String {
    visit.messages().get(&format!("urgency-{}", level.id()))
}

fn unlikely(visit: &Visit, candidate: &Candidate) -> (String, String) {
    let condition = visit.model().condition(candidate.condition);
    let title = condition.title.get(visit.language).to_owned();
    (title, visit.messages().frequency(candidate.post_test))
}

fn somebody(visit: &Visit, id: SpecialistId) -> Somebody {
    let specialist = visit.model().specialist(id);
    Somebody {
        title: specialist.title.get(visit.language).to_owned(),
        plain: render(specialist.plain.get(visit.language), Citations::Dropped),
        bring: render(specialist.bring.get(visit.language), Citations::Dropped),
    }
}

/// Signs by what they ask for, most urgent first.
fn nets(visit: &Visit, interview: &Interview, advice: &Advice) -> Vec<Net> {
    let mut nets: Vec<Net> = Vec::new();
    for one in &advice.watch {
        let sign = one.told(visit.model(), &interview.answers, visit.language);
        let level = one.urgency.id();
        match nets.iter_mut().find(|net| net.level == level) {
            Some(net) => net.signs.push(sign),
            None => nets.push(Net {
                level,
                urgency: visit.messages().get(&format!("watch-{level}")),
                signs: vec![sign],
            }),
        }
    }
    nets
}

/// What the deciding rules, the named causes and the plan rest on.
fn sources(visit: &Visit, advice: &Advice, plan: &Plan) -> Vec<Reference> {
    let model = visit.model();
    let of_causes = advice.named.iter().flat_map(|id| model.condition(*id).sources.iter().copied());
    references(
        visit,
        sources_of(model, &advice.because).chain(of_causes).chain(plan.sources.iter().copied()),
    )
}
