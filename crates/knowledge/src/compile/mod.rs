//! From drafts to the model: words become positions, probabilities become weights.

mod care;
mod condition;
mod finding;
mod order;
mod property;
mod rule;
mod texts;

use philtrum_model::{FORMAT, FindingId, Model, Screen, Specialist};
use sha2::{Digest, Sha256};

use crate::diagnostic::{Code, Report, Severity};
use crate::names::Names;
use crate::page::Library;
use crate::raw::{Draft, Drafts, RawScreen, RawSpecialist};
use philtrum_model::Heading;
use texts::Texts;

/// What every part of the compiler needs.
pub(crate) struct Context<'a> {
    pub(crate) library: &'a Library<'a>,
    pub(crate) names: &'a Names,
    pub(crate) report: &'a mut Report,
}

/// Compiles the drafts. Nothing comes back if the knowledge lacks what every guide needs; other
/// mistakes are reported, and the model that comes back is only good enough to look for more.
pub(crate) fn model(
    library: &Library<'_>,
    drafts: &Drafts<'_>,
    names: &Names,
    report: &mut Report,
) -> Option<Model> {
    let mut context = Context { library, names, report };
    let compiled: Vec<_> =
        drafts.findings.iter().map(|draft| finding::compile(&mut context, draft)).collect();
    let (findings, facts): (Vec<_>, Vec<_>) = compiled.into_iter().unzip();
    let order = order::topological(&mut context, drafts, &findings);
    let rules = each(&mut context, &drafts.rules, rule::compile);
    let mut facts: Vec<_> = facts.into_iter().flatten().collect();
    let results = care::results(&mut context, drafts, &mut facts);
    let mut conditions: Vec<_> = drafts
        .conditions
        .iter()
        .map(|draft| condition::compile(&mut context, draft, &facts))
        .collect();
    condition::add_results(&mut conditions, results);
    let something_else = condition::something_else(&mut context, drafts);
    let model = Model {
        format: FORMAT,
        hash: hash(library),
        findings,
        facts,
        order,
        groups: u16::try_from(names.group_count()).unwrap_or(u16::MAX),
        rules,
        conditions,
        something_else,
        specialists: each(&mut context, &drafts.specialists, specialist),
        screens: each(&mut context, &drafts.screens, screen),
        medicines: care::medicines(&context, drafts),
        medicine_classes: care::classes(&mut context, drafts),
        interactions: each(&mut context, &drafts.interactions, care::interaction),
        treatments: each(&mut context, &drafts.treatments, care::treatment),
        examinations: each(&mut context, &drafts.examinations, care::examination),
        prices: each(&mut context, &drafts.prices, care::prices),
        self_care: each(&mut context, &drafts.self_care, care::self_care),
        triggers: each(&mut context, &drafts.triggers, care::trigger),
        scales: each(&mut context, &drafts.scales, care::scale),
        stories: each(&mut context, &drafts.stories, care::story),
        articles: each(&mut context, &drafts.articles, care::article),
        inventories: each(&mut context, &drafts.inventories, care::inventory),
        properties: each(&mut context, &drafts.properties, property::compile),
        sources: names.bibliography.clone(),
        age: FindingId(0),
        child: philtrum_model::FactId(0),
        infant: philtrum_model::FactId(0),
        central_sign: None,
        sudden: Vec::new(),
        female: philtrum_model::FactId(0),
        male: philtrum_model::FactId(0),
    };
    anchored(model, &mut context)
}

/// Compiles every page of a kind.
fn each<T, U>(
    context: &mut Context<'_>,
    drafts: &[Draft<'_, T>],
    compile: fn(&mut Context<'_>, &Draft<'_, T>) -> U,
) -> Vec<U> {
    drafts.iter().map(|draft| compile(context, draft)).collect()
}

/// Finds what the guide knows by name: age, sex, signs of the brain, how a thing began.
fn anchored(mut model: Model, context: &mut Context<'_>) -> Option<Model> {
    let fact = |finding: &str, value: &str| {
        let finding = model.finding(model.finding_named(finding)?);
        finding.facts().find(|fact| model.fact_name(*fact).ends_with(&format!("= {value}")))
    };
    let found = (
        model.finding_named("age"),
        fact("age", "child"),
        fact("age", "infant"),
        fact("sex", "female"),
        fact("sex", "male"),
    );
    let sudden =
        [("onset", "seconds-to-minutes"), ("still-there", "now-new"), ("how-long", "under-1-week")];
    let sudden = sudden.iter().filter_map(|(finding, value)| fact(finding, value)).collect();
    if let (Some(age), Some(child), Some(infant), Some(female), Some(male)) = found {
        (model.age, model.child, model.infant) = (age, child, infant);
        (model.female, model.male) = (female, male);
        model.central_sign =
            model.finding_named("central-sign").map(|id| model.finding(id).first_fact);
        model.sudden = sudden;
        return Some(model);
    }
    context.report.add(
        Severity::Error,
        Code::UnknownId,
        ("findings", "", 0..0),
        "every guide needs the findings `age` (with bands `child` and `infant`) and `sex` (with the values `female` and `male`)",
        "add `findings/age.md` and `findings/sex.md`".to_owned(),
    );
    None
}

fn specialist(context: &mut Context<'_>, draft: &Draft<'_, RawSpecialist>) -> Specialist {
    let texts = Texts::of(context, draft.page, &[Heading::PlainWords, Heading::WhatToBring], &[]);
    Specialist {
        id: draft.data.id.get_ref().clone(),
        title: texts.title(),
        also_called: care::names(&draft.data.also_called),
        plain: texts.get(Heading::PlainWords),
        bring: texts.get(Heading::WhatToBring),
        review: rule::review(&draft.data.review),
    }
}

fn screen(context: &mut Context<'_>, draft: &Draft<'_, RawScreen>) -> Screen {
    let texts = Texts::of(context, draft.page, &[Heading::Introduction], &[]);
    let findings = draft
        .data
        .findings
        .iter()
        .filter_map(|word| context.names.finding(draft.page, word, context.report))
        .collect();
    Screen {
        id: draft.data.id.get_ref().clone(),
        title: texts.title(),
        introduction: texts.get(Heading::Introduction),
        layout: draft.data.layout,
        signs: draft.data.signs,
        findings,
    }
}

/// SHA-256 over every file but the notes for writers, by path.
fn hash(library: &Library<'_>) -> String {
    let mut files: Vec<_> =
        library.files.iter().filter(|file| !file.path.ends_with("README.md")).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut hasher = Sha256::new();
    for file in files {
        hasher.update(file.path.as_bytes());
        hasher.update([0]);
        hasher.update(&file.bytes);
        hasher.update([0]);
    }
    crate::stamp::hexadecimal(&hasher.finalize())
}
