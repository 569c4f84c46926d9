//! Which pages belong beside a page.

use philtrum_model::{
    Condition, ConditionId, Examination, Indication, Interaction, Kind, Level, Localized,
    MedicineClassId, MedicineId, Model, Severity, Substance, Treatment, Verdict, With,
};
use pulldown_cmark::{Event, Parser, Tag};

use crate::entry::{Entry, Item, entries};

/// How the pages of a list belong to the page that they stand beside.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Relation {
    Conditions,
    Specialists,
    Examinations,
    /// Often done without need.
    NotUseful,
    Treatments,
    SelfCare,
    Interactions,
    Medicines,
    Prices,
    Scales,
    Stories,
    RedFlags,
    /// What the article that the project starts from says about it.
    Claims,
    /// Pages that link here.
    Mentions,
}

impl Relation {
    /// The word in interface messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Conditions => "conditions",
            Self::Specialists => "specialists",
            Self::Examinations => "examinations",
            Self::NotUseful => "not-useful",
            Self::Treatments => "treatments",
            Self::SelfCare => "self-care",
            Self::Interactions => "interactions",
            Self::Medicines => "medicines",
            Self::Prices => "prices",
            Self::Scales => "scales",
            Self::Stories => "stories",
            Self::RedFlags => "red-flags",
            Self::Claims => "claims",
            Self::Mentions => "mentions",
        }
    }
}

/// A page beside another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link<'m> {
    /// Its id.
    pub id: &'m str,
    /// Its title.
    pub title: &'m Localized,
    /// What to say about it here.
    pub note: Option<Note<'m>>,
}

/// What is said about a page beside another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Note<'m> {
    /// How good the evidence is.
    Level(Level),
    /// How grave the interaction is.
    Severity(Severity),
    /// What was claimed, and our verdict.
    Claim(Verdict, &'m Localized),
}

/// The pages that belong beside this one, by relation, each list in its own order.
#[must_use]
pub fn related<'m>(model: &'m Model, entry: &Entry<'m>) -> Vec<(Relation, Vec<Link<'m>>)> {
    let finder = Finder { model };
    let mut lists = match entry.item {
        Item::Condition(one) => finder.of_condition(one),
        Item::Treatment(one) => finder.of_treatment(one),
        Item::Examination(one) => finder.of_examination(one),
        Item::Interaction(one) => finder.of_interaction(one),
        Item::Medicines(one) => finder.of_medicines(&one.members),
        Item::SelfCare(one) => vec![(Relation::Conditions, finder.conditions(&one.conditions))],
        Item::Story(one) => vec![(Relation::Conditions, finder.conditions(&one.conditions))],
        Item::Scale(one) => vec![(Relation::Conditions, finder.conditions(&one.conditions))],
        Item::Specialist(_) => finder.of_specialist(entry.id),
        Item::Rule(one) => {
            let see = model.specialist(one.see);
            vec![(Relation::Specialists, vec![plain(&see.id, &see.title)])]
        }
        Item::Prices(one) => {
            let keys = |exam: &&Examination| {
                one.items.iter().any(|item| exam.price.as_ref() == Some(&item.key))
            };
            vec![(Relation::Examinations, finder.examinations(keys))]
        }
        Item::Article(_)
        | Item::Finding(_)
        | Item::Inventory(_)
        | Item::Property(_)
        | Item::Screen(_)
        | Item::Trigger(_) => Vec::new(),
    };
    lists.push((Relation::Claims, finder.claims(entry)));
    lists.push((Relation::Mentions, finder.mentions(entry)));
    lists.retain(|(_, links)| !links.is_empty());
    lists
}

const fn plain<'m>(id: &'m str, title: &'m Localized) -> Link<'m> {
    Link { id, title, note: None }
}

/// Looks through the model.
struct Finder<'m> {
    model: &'m Model,
}

impl<'m> Finder<'m> {
    fn of_condition(&self, condition: &Condition) -> Vec<(Relation, Vec<Link<'m>>)> {
        let model = self.model;
        let this = |id: &ConditionId| std::ptr::eq(model.condition(*id), condition);
        let lists = |list: &[Indication]| list.iter().any(|one| this(&one.condition));
        let specialists = condition.specialists.iter().map(|id| model.specialist(*id));
        let mut treatments: Vec<(Level, Link<'m>)> = model
            .treatments
            .iter()
            .filter_map(|one| {
                let used = one.uses.iter().find(|used| this(&used.condition))?;
                let note = Some(Note::Level(used.level));
                Some((used.level, Link { note, ..plain(&one.sheet.id, &one.sheet.title) }))
            })
            .collect();
        treatments.sort_by_key(|(level, _)| *level);
        let self_care = model.self_care.iter().filter(|one| one.conditions.iter().any(this));
        let scales = model.scales.iter().filter(|one| one.conditions.iter().any(this));
        let stories = model.stories.iter().filter(|one| one.conditions.iter().any(this));
        vec![
            (Relation::Specialists, specialists.map(|one| plain(&one.id, &one.title)).collect()),
            (Relation::Examinations, self.examinations(|exam| lists(&exam.useful))),
            (Relation::NotUseful, self.examinations(|exam| lists(&exam.not_useful))),
            (Relation::Treatments, treatments.into_iter().map(|(_, link)| link).collect()),
            (
                Relation::SelfCare,
                self_care.map(|one| plain(&one.sheet.id, &one.sheet.title)).collect(),
            ),
            (Relation::Scales, scales.map(|one| plain(&one.sheet.id, &one.sheet.title)).collect()),
            (
                Relation::Stories,
                stories.map(|one| plain(&one.sheet.id, &one.sheet.title)).collect(),
            ),
        ]
    }

    fn of_treatment(&self, treatment: &Treatment) -> Vec<(Relation, Vec<Link<'m>>)> {
        let conditions = treatment.uses.iter().map(|used| {
            let condition = self.model.condition(used.condition);
            let note = Some(Note::Level(used.level));
            Link { note, ..plain(&condition.id, &condition.title) }
        });
        let medicines = self.meant(&treatment.is);
        vec![
            (Relation::Conditions, conditions.collect()),
            (Relation::Interactions, self.interactions(&medicines)),
            (Relation::Medicines, self.classes(&treatment.is)),
        ]
    }

    fn of_examination(&self, exam: &Examination) -> Vec<(Relation, Vec<Link<'m>>)> {
        let of = |list: &[Indication]| {
            self.conditions(&list.iter().map(|one| one.condition).collect::<Vec<_>>())
        };
        let prices =
            self.model.prices.iter().filter(|list| {
                list.items.iter().any(|item| exam.price.as_ref() == Some(&item.key))
            });
        vec![
            (Relation::Conditions, of(&exam.useful)),
            (Relation::NotUseful, of(&exam.not_useful)),
            (Relation::Prices, prices.map(|one| plain(&one.sheet.id, &one.sheet.title)).collect()),
        ]
    }

    fn of_interaction(&self, interaction: &Interaction) -> Vec<(Relation, Vec<Link<'m>>)> {
        let mut substances = interaction.a.clone();
        if let With::Medicine(b) = &interaction.with {
            substances.extend(b);
        }
        let medicines = self.meant(&substances);
        vec![
            (Relation::Medicines, self.classes(&substances)),
            (Relation::Treatments, self.treatments(&medicines)),
        ]
    }

    fn of_medicines(&self, members: &[MedicineId]) -> Vec<(Relation, Vec<Link<'m>>)> {
        vec![
            (Relation::Treatments, self.treatments(members)),
            (Relation::Interactions, self.interactions(members)),
        ]
    }

    fn of_specialist(&self, id: &str) -> Vec<(Relation, Vec<Link<'m>>)> {
        let model = self.model;
        let Some(specialist) = model.specialist_named(id) else { return Vec::new() };
        let conditions =
            model.conditions.iter().filter(|one| one.specialists.first() == Some(&specialist));
        let rules = model.rules.iter().filter(|one| one.see == specialist && !one.is_reassurance());
        vec![
            (Relation::Conditions, conditions.map(|one| plain(&one.id, &one.title)).collect()),
            (Relation::RedFlags, rules.map(|one| plain(&one.id, &one.title)).collect()),
        ]
    }

    fn conditions(&self, ids: &[ConditionId]) -> Vec<Link<'m>> {
        let conditions = ids.iter().map(|id| self.model.condition(*id));
        conditions.map(|one| plain(&one.id, &one.title)).collect()
    }

    fn examinations(&self, wanted: impl Fn(&&Examination) -> bool) -> Vec<Link<'m>> {
        let exams = self.model.examinations.iter().filter(wanted);
        exams.map(|one| plain(&one.sheet.id, &one.sheet.title)).collect()
    }

    /// Every medicine that is meant by these.
    fn meant(&self, substances: &[Substance]) -> Vec<MedicineId> {
        let meant = substances.iter().flat_map(|substance| match substance {
            Substance::One(one) => std::slice::from_ref(one),
            Substance::Class(class) => &self.model.medicine_class(*class).members,
        });
        meant.copied().collect()
    }

    /// Interactions in which one of these medicines takes part, gravest first.
    fn interactions(&self, medicines: &[MedicineId]) -> Vec<Link<'m>> {
        let takes_part = |substances: &[Substance]| {
            let one = |id: &MedicineId| substances.iter().any(|s| self.model.is_meant(*s, *id));
            medicines.iter().any(one)
        };
        let mut found: Vec<_> = self
            .model
            .interactions
            .iter()
            .filter(|one| {
                let b = matches!(&one.with, With::Medicine(b) if takes_part(b));
                takes_part(&one.a) || b
            })
            .collect();
        found.sort_by_key(|one| std::cmp::Reverse(one.severity));
        let link = |one: &'m Interaction| {
            let note = Some(Note::Severity(one.severity));
            Link { note, ..plain(&one.sheet.id, &one.sheet.title) }
        };
        found.into_iter().map(link).collect()
    }

    /// Treatments that are made of one of these medicines.
    fn treatments(&self, medicines: &[MedicineId]) -> Vec<Link<'m>> {
        let made = |one: &&Treatment| self.meant(&one.is).iter().any(|id| medicines.contains(id));
        let treatments = self.model.treatments.iter().filter(made);
        treatments.map(|one| plain(&one.sheet.id, &one.sheet.title)).collect()
    }

    /// The classes whose pages describe these.
    fn classes(&self, substances: &[Substance]) -> Vec<Link<'m>> {
        let mut classes: Vec<MedicineClassId> = substances
            .iter()
            .map(|substance| match substance {
                Substance::Class(class) => *class,
                Substance::One(one) => self.model.medicine(*one).class,
            })
            .collect();
        classes.sort_unstable();
        classes.dedup();
        let pages = classes.into_iter().map(|class| self.model.medicine_class(class));
        pages.map(|one| plain(&one.sheet.id, &one.sheet.title)).collect()
    }

    /// What the inventories say about this page.
    fn claims(&self, entry: &Entry<'_>) -> Vec<Link<'m>> {
        let path = format!("{}/{}", entry.kind.folder(), entry.id);
        let mut claims = Vec::new();
        for inventory in &self.model.inventories {
            for item in inventory.items.iter().filter(|item| item.pages.contains(&path)) {
                let note = Some(Note::Claim(item.verdict, &item.text));
                let sheet = &inventory.sheet;
                claims.push(Link { note, ..plain(&sheet.id, &sheet.title) });
            }
        }
        claims
    }

    /// Articles and stories that link to this page.
    fn mentions(&self, entry: &Entry<'_>) -> Vec<Link<'m>> {
        let target = format!("../{}/{}.md", entry.kind.folder(), entry.id);
        let links = |text: &str| {
            text.contains(&target)
                && Parser::new(text).any(|event| {
                    matches!(event, Event::Start(Tag::Link { dest_url, .. }) if *dest_url == *target)
                })
        };
        entries(self.model)
            .into_iter()
            .filter(|one| matches!(one.kind, Kind::Article | Kind::Story))
            .filter(|one| one.sections.iter().any(|(_, text)| links(&text.en)))
            .map(|one| plain(one.id, one.title))
            .collect()
    }
}
