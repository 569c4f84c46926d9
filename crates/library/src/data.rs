//! What a page says as data, in words: "Used from: 12 years of age".

use philtrum_guide::trait_of;
use philtrum_model::{
    AgeGroup, Condition, ConditionId, Examination, FactId, Finding, FindingId, Interaction,
    MedicineClass, PriceList, Property, Scale, SelfCare, Substance, Treatment, Trigger, Weight,
    With, share_of,
};

use crate::entry::{Entry, Item};
use crate::money::price;
use crate::writer::Writer;

/// A label, and what stands behind it: one thing, or a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Datum {
    /// What it is about.
    pub label: String,
    /// What is said; never empty.
    pub values: Vec<String>,
}

type Lines = Vec<(String, Vec<String>)>;

/// The data of a page in words. What has nothing to say is left out.
pub(crate) fn of(writer: &Writer<'_>, entry: &Entry<'_>) -> Vec<Datum> {
    let mut data = Vec::new();
    for (label, mut values) in lines(writer, entry) {
        values.retain(|value| !value.is_empty());
        if !values.is_empty() {
            data.push(Datum { label, values });
        }
    }
    data
}

fn lines(writer: &Writer<'_>, entry: &Entry<'_>) -> Lines {
    match entry.item {
        Item::Condition(one) => condition(writer, one),
        Item::Treatment(one) => treatment(writer, one),
        Item::Interaction(one) => interaction(writer, one),
        Item::Medicines(one) => medicines(writer, one),
        Item::Examination(one) => examination(writer, one),
        Item::Prices(one) => prices(writer, one),
        Item::SelfCare(one) => self_care(writer, one),
        Item::Trigger(one) => trigger(writer, one),
        Item::Scale(one) => scale(writer, one),
        Item::Finding(one) => finding(writer, one),
        Item::Property(one) => property(writer, one),
        Item::Screen(one) => {
            let asks = one.findings.iter().map(|id| writer.model.finding(*id));
            let titles = asks.map(|one| one.title.get(writer.language()).to_owned());
            vec![(writer.say("data-asks"), titles.collect())]
        }
        Item::Article(_)
        | Item::Inventory(_)
        | Item::Rule(_)
        | Item::Specialist(_)
        | Item::Story(_) => Vec::new(),
    }
}

fn condition(writer: &Writer<'_>, one: &Condition) -> Lines {
    let share = |key: &str, group: AgeGroup| {
        let thousandths = (share_of(one.prior.share.get(group), Weight(0)) * 1000) >> 32;
        let chance = writer.messages.frequency(u16::try_from(thousandths).unwrap_or(1000));
        let basis = writer.basis(one.prior.basis.get(group));
        (writer.say(key), vec![format!("{chance} ({basis})")])
    };
    let places = one.places.iter().map(|place| writer.say(&format!("place-{}", place.id())));
    let codes = one.codes.iter().map(|(system, code)| coded(system, code));
    vec![
        (writer.say("data-place"), vec![places.collect::<Vec<_>>().join(", ")]),
        share("data-adults", AgeGroup::Adult),
        share("data-children", AgeGroup::Child),
        (writer.say("data-codes"), vec![codes.collect::<Vec<_>>().join(", ")]),
    ]
}

/// `ICD-10 G51.0`; some codes name their system themselves.
fn coded(system: &str, code: &str) -> String {
    if code.contains(char::is_alphabetic) && code.contains(':') {
        return code.to_owned();
    }
    let system = match system {
        "icd10" => "ICD-10",
        "icd11" => "ICD-11",
        "omim" => "OMIM",
        "orpha" => "ORPHA",
        _ => return code.to_owned(),
    };
    format!("{system} {code}")
}

fn treatment(writer: &Writer<'_>, one: &Treatment) -> Lines {
    let sold = one.status.map_or_else(Vec::new, |status| {
        let basis = writer.basis(status.basis);
        [("ru", status.ru), ("eu", status.eu), ("us", status.us)]
            .map(|(at, how)| {
                let (region, how) = (format!("region-{at}"), format!("sold-{}", how.id()));
                format!("{} – {} ({basis})", writer.say(&region), writer.say(&how))
            })
            .into()
    });
    let age = |years: Option<u8>| {
        let say =
            |years: u8| writer.messages.with("data-from-age-years", &[("years", years.into())]);
        vec![years.map_or_else(String::new, say)]
    };
    vec![
        (writer.say("data-form"), vec![writer.say(&format!("form-{}", one.form.id()))]),
        (writer.say("data-made-of"), substances(writer, &one.is)),
        (writer.say("data-sold"), sold),
        (writer.say("data-from-age"), age(one.from_age)),
        (writer.say("data-usual-age"), age(one.usual_age)),
        (writer.say("data-avoid"), facts(writer, &one.avoid)),
        (writer.say("data-ask-first"), facts(writer, &one.ask_first)),
    ]
}

fn interaction(writer: &Writer<'_>, one: &Interaction) -> Lines {
    let with = match &one.with {
        With::Medicine(b) => (writer.say("data-with"), substances(writer, b)),
        With::Person(when) => {
            (writer.say("data-with-person"), facts(writer, &when.positive().collect::<Vec<_>>()))
        }
    };
    let offered = one.still_offered.then(|| writer.say("data-still-offered-yes"));
    vec![
        (writer.say("data-severity"), vec![writer.say(&format!("severity-{}", one.severity.id()))]),
        (writer.say("data-still-offered"), vec![offered.unwrap_or_default()]),
        (writer.say("data-taking"), substances(writer, &one.a)),
        with,
    ]
}

fn medicines(writer: &Writer<'_>, one: &MedicineClass) -> Lines {
    let members = one.members.iter().map(|id| {
        let medicine = writer.model.medicine(*id);
        let name = medicine.name.get(writer.language()).to_owned();
        let brands = medicine.brands.join(", ");
        (name, vec![if brands.is_empty() { writer.say("data-no-brands") } else { brands }])
    });
    members.collect()
}

fn examination(writer: &Writer<'_>, one: &Examination) -> Lines {
    let dose = one.radiation.map_or_else(String::new, |radiation| {
        let millisievert = number(radiation.microsievert, 1000);
        let said = writer.messages.with("data-radiation-dose", &[("dose", millisievert.into())]);
        let source = radiation.source.map(|id| format!(" ({})", writer.model.source(id).id));
        said + &source.unwrap_or_default()
    });
    let results = one.result.iter().flat_map(|id| writer.model.finding(*id).values());
    let results = results.map(|one| one.label.get(writer.language()).to_owned());
    vec![
        (writer.say("data-radiation"), vec![dose]),
        (writer.say("data-risky"), facts(writer, &one.risky)),
        (writer.say("data-results"), results.collect()),
    ]
}

fn prices(writer: &Writer<'_>, one: &PriceList) -> Lines {
    let year = one.year.map_or_else(|| writer.say("data-undated"), |year| year.to_string());
    let head = [
        (writer.say("data-emergency"), vec![one.emergency.clone()]),
        (writer.say("data-advice"), one.advice.iter().cloned().collect()),
        (writer.say("data-year"), vec![year]),
    ];
    let items = one.items.iter().map(|item| {
        let said = price(writer.messages, item, &one.currency);
        let source = item.source.map(|id| format!("{}, ", writer.model.source(id).id));
        let basis = writer.basis(item.basis);
        let key = writer.say(&format!("price-{}", item.key));
        (key, vec![format!("{said} ({}{basis})", source.unwrap_or_default())])
    });
    head.into_iter().chain(items).collect()
}

fn self_care(writer: &Writer<'_>, one: &SelfCare) -> Lines {
    let days = one.reassess_days.map_or_else(String::new, |days| {
        writer.messages.with("data-reassess-days", &[("days", days.into())])
    });
    vec![
        (writer.say("data-whom"), vec![writer.say(&format!("whom-{}", one.whom.id()))]),
        (writer.say("data-goal"), vec![writer.say(&format!("goal-{}", one.goal.id()))]),
        (writer.say("data-level"), vec![writer.say(&format!("level-{}", one.level.id()))]),
        (writer.say("data-reassess"), vec![days]),
        (writer.say("data-avoid"), facts(writer, &one.avoid)),
    ]
}

fn trigger(writer: &Writer<'_>, one: &Trigger) -> Lines {
    let effects = one.effects.iter().map(|effect| {
        let complaint = writer.say(&format!("complaint-{}", effect.complaint.id()));
        let mark = writer.say(&format!("mark-{}", effect.mark.id()));
        let source = effect.source.map(|id| format!(" ({})", writer.model.source(id).id));
        (complaint, vec![mark + &source.unwrap_or_default()])
    });
    effects.collect()
}

fn scale(writer: &Writer<'_>, one: &Scale) -> Lines {
    let range = one.range.map_or_else(String::new, |(from, to)| format!("{from}–{to}"));
    let free = if one.free { "data-free-yes" } else { "data-free-no" };
    vec![
        (writer.say("data-rater"), vec![writer.say(&format!("rater-{}", one.rater.id()))]),
        (writer.say("data-range"), vec![range]),
        (writer.say("data-may-be-shown"), vec![writer.say(free)]),
    ]
}

fn finding(writer: &Writer<'_>, one: &Finding) -> Lines {
    vec![
        (writer.say("data-needs"), facts(writer, &one.needs)),
        (writer.say("data-codes"), one.hpo.iter().cloned().collect()),
    ]
}

/// Of whom it speaks, then what holds.
fn property(writer: &Writer<'_>, one: &Property) -> Lines {
    let (given, claim, model) = (&one.given, &one.claim, writer.model);
    let well = given.otherwise_well.then(|| writer.say("property-otherwise-well"));
    let level = |level: Option<philtrum_model::Urgency>| {
        level.map(|level| writer.say(&format!("urgency-{}", level.id()))).into_iter().collect()
    };
    let titles = |titles: Vec<&philtrum_model::Localized>| {
        titles.into_iter().map(|title| title.get(writer.language()).to_owned()).collect()
    };
    let causes =
        |ids: &[ConditionId]| titles(ids.iter().map(|id| &model.condition(*id).title).collect());
    vec![
        (writer.say("property-all"), facts(writer, &given.all)),
        (writer.say("property-any"), facts(writer, &given.any)),
        (writer.say("property-no"), facts(writer, &given.no)),
        (writer.say("property-unsure"), facts(writer, &given.unsure)),
        (writer.say("property-numbers"), numbers(writer, &given.numbers)),
        (writer.say("property-takes"), substances(writer, &given.takes)),
        (writer.say("property-unless"), facts(writer, &given.unless)),
        (writer.say("property-else"), well.into_iter().collect()),
        (writer.say("property-at-least"), level(claim.at_least)),
        (writer.say("property-at-most"), level(claim.at_most)),
        (
            writer.say("property-never"),
            titles(claim.never.iter().map(|id| &model.treatment(*id).sheet.title).collect()),
        ),
        (
            writer.say("property-warns"),
            titles(claim.warns.iter().map(|id| &model.interaction(*id).sheet.title).collect()),
        ),
        (
            writer.say("property-sees"),
            titles(claim.sees.iter().map(|id| &model.specialist(*id).title).collect()),
        ),
        (writer.say("property-present"), facts(writer, &claim.present)),
        (writer.say("property-harmless"), causes(&claim.harmless)),
        (writer.say("property-grave"), causes(&claim.grave)),
        (writer.say("property-hazard"), vec![one.hazard.clone()]),
    ]
}

fn numbers(writer: &Writer<'_>, numbers: &[(FindingId, i32)]) -> Vec<String> {
    let line = |(id, thousandths): &(FindingId, i32)| {
        let title = writer.model.finding(*id).title.get(writer.language());
        format!("{title}: {}", philtrum_guide::number(*thousandths))
    };
    numbers.iter().map(line).collect()
}

fn facts(writer: &Writer<'_>, facts: &[FactId]) -> Vec<String> {
    facts.iter().map(|fact| trait_of(writer.model, *fact, writer.language())).collect()
}

fn substances(writer: &Writer<'_>, substances: &[Substance]) -> Vec<String> {
    substances.iter().map(|one| writer.substance(*one)).collect()
}

/// A quotient without needless digits: 2000 / 1000 is `2`, 5 / 1000 is `0.005`.
fn number(amount: u32, unit: u32) -> String {
    let (whole, rest) = (amount / unit, amount % unit);
    if rest == 0 {
        whole.to_string()
    } else {
        format!("{whole}.{rest:03}").trim_end_matches('0').to_owned()
    }
}
