//! What pages list in so many words, and what an edit took out of these lists or put in. Facts of the edit:
//! no person is looked for.

use std::collections::{BTreeMap, BTreeSet};

use philtrum_model::{FactId, Kind, Model, PerAge, Weight};

use super::align::Renamed;
use super::pages::{Edit, Page, PageEdit};

/// A list that pages have; of what, its variant says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum List {
    /// The causes that a treatment is for, each with the level of evidence.
    Uses,
    /// The facts that are to be talked about before a treatment.
    AskFirst,
    /// The causes for which an examination is useful.
    Useful,
    /// The causes for which an examination is needless.
    Needless,
    /// The facts with which an examination is a risk.
    Risky,
    /// The specialists of a cause, in this order.
    Specialists,
    /// How common a cause is among adults (`adult`) and children (`child`).
    Prior,
    /// The facts that make a cause likelier or less likely, each with how often it has it.
    Likelihoods,
    /// The causes for which something is done at home.
    Measures,
    /// The facts with which that is not to be done.
    Avoid,
    /// What a page of questions asks, in this order.
    Asked,
    /// The pages of questions, in their order.
    Screens,
}

impl List {
    /// Its word in JSON and in the keys of messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Uses => "uses",
            Self::AskFirst => "ask-first",
            Self::Useful => "useful",
            Self::Needless => "needless",
            Self::Risky => "risky",
            Self::Specialists => "specialists",
            Self::Prior => "prior",
            Self::Likelihoods => "likelihoods",
            Self::Measures => "measures",
            Self::Avoid => "avoid",
            Self::Asked => "asked",
            Self::Screens => "screens",
        }
    }

    /// What the names on it are names of; none where they are facts, or no names of pages.
    #[must_use]
    pub const fn names(self) -> Option<Kind> {
        match self {
            Self::Uses | Self::Useful | Self::Needless | Self::Measures => Some(Kind::Condition),
            Self::Specialists => Some(Kind::Specialist),
            Self::Asked => Some(Kind::Finding),
            Self::Screens => Some(Kind::Screen),
            Self::AskFirst | Self::Risky | Self::Avoid | Self::Likelihoods | Self::Prior => None,
        }
    }

    /// Whether it makes a difference what stands first.
    const fn is_ordered(self) -> bool {
        matches!(self, Self::Specialists | Self::Asked | Self::Screens)
    }
}

/// One thing that a list says otherwise than before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shift {
    /// The page, whose text may be as it was; none for the order of all screens.
    pub page: Option<Page>,
    /// Which list.
    pub list: List,
    /// How it differs.
    pub how: How,
}

/// How a list differs. Names are new names; a fact is named as on pages, `onset = at-once`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum How {
    /// It no longer stands there.
    Gone(String),
    /// It stands there now.
    Come(String),
    /// Something else stands beside it.
    Otherwise {
        /// What is listed.
        name: String,
        /// What stood beside it.
        before: String,
        /// What stands there now.
        after: String,
    },
    /// What both list stands in another order.
    Order {
        /// As it was.
        before: Vec<String>,
        /// As it is.
        after: Vec<String>,
    },
}

/// A name with what stands beside it.
type Item = (String, String);
type Lists = BTreeMap<(Option<Page>, List), Vec<Item>>;

/// What the lists of all pages say otherwise.
pub(super) fn shifts(
    old: &Model,
    new: &Model,
    edits: &[PageEdit],
    renamed: &Renamed,
) -> Vec<Shift> {
    let (before, after) = (lists(old, renamed), lists(new, &Renamed::default()));
    let edited = |page: &Page| edits.iter().find(|one| one.page == *page).map(|one| &one.edit);
    let mut shifts = Vec::new();
    for key in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (page, list) = key;
        let is_told = match page.as_ref().map(edited) {
            // A page that is new is to be read whole.
            Some(Some(Edit::Added)) => false,
            Some(Some(Edit::Removed)) => matches!(list, List::Uses | List::Useful | List::Risky),
            // What a page says may stand on another, as the results of an examination do.
            Some(None | Some(Edit::Changed | Edit::Renamed(_))) | None => true,
        };
        if is_told {
            let of = |lists: &Lists| lists.get(key).cloned().unwrap_or_default();
            let told = |how| Shift { page: page.clone(), list: *list, how };
            shifts.extend(differing(*list, &of(&before), &of(&after)).into_iter().map(told));
        }
    }
    shifts
}

/// What is gone, what stands there otherwise, what has come; then the order of the rest.
fn differing(list: List, before: &[Item], after: &[Item]) -> Vec<How> {
    let find = |items: &[Item], name: &str| -> Option<String> {
        items.iter().find(|(one, _)| one == name).map(|(_, beside)| beside.clone())
    };
    let mut told = Vec::new();
    for (name, beside) in before {
        match find(after, name) {
            None => told.push(How::Gone(name.clone())),
            Some(now) if now != *beside => {
                told.push(How::Otherwise { name: name.clone(), before: beside.clone(), after: now })
            }
            Some(_) => {}
        }
    }
    let come = after.iter().filter(|(name, _)| find(before, name).is_none());
    told.extend(come.map(|(name, _)| How::Come(name.clone())));
    let shared = |items: &[Item], other: &[Item]| -> Vec<String> {
        let names = items.iter().map(|(name, _)| name);
        names.filter(|name| find(other, name).is_some()).cloned().collect()
    };
    let (before, after) = (shared(before, after), shared(after, before));
    if list.is_ordered() && before != after {
        told.push(How::Order { before, after });
    }
    told
}

fn lists(model: &Model, renamed: &Renamed) -> Lists {
    let names = Names { model, renamed };
    let mut lists = Lists::new();
    names.treatments(&mut lists);
    names.examinations(&mut lists);
    names.conditions(&mut lists);
    names.self_care(&mut lists);
    names.screens(&mut lists);
    lists
}

/// A knowledge, with its pages called as they are called now.
struct Names<'m> {
    model: &'m Model,
    renamed: &'m Renamed,
}

impl Names<'_> {
    fn now(&self, kind: Kind, id: &str) -> String {
        self.renamed.now(kind, id).to_owned()
    }

    fn page(&self, kind: Kind, id: &str) -> Option<Page> {
        Some(Page::new(kind, self.renamed.now(kind, id)))
    }

    /// A fact as pages name it.
    fn fact(&self, id: FactId) -> String {
        let name = self.model.fact_name(id);
        match name.split_once(" = ") {
            Some((finding, value)) => format!("{} = {value}", self.now(Kind::Finding, finding)),
            None => self.now(Kind::Finding, &name),
        }
    }

    fn facts(&self, ids: &[FactId]) -> Vec<Item> {
        ids.iter().map(|id| (self.fact(*id), String::new())).collect()
    }

    fn condition(&self, id: philtrum_model::ConditionId) -> String {
        self.now(Kind::Condition, &self.model.condition(id).id)
    }

    fn treatments(&self, lists: &mut Lists) {
        for one in &self.model.treatments {
            let page = self.page(Kind::Treatment, &one.sheet.id);
            let uses = one.uses.iter().map(|use_| {
                let later = if use_.later { ", later" } else { "" };
                (self.condition(use_.condition), format!("{}{later}", use_.level.id()))
            });
            lists.insert((page.clone(), List::Uses), uses.collect());
            lists.insert((page, List::AskFirst), self.facts(&one.ask_first));
        }
    }

    fn examinations(&self, lists: &mut Lists) {
        for one in &self.model.examinations {
            let page = self.page(Kind::Examination, &one.sheet.id);
            for (list, indications) in
                [(List::Useful, &one.useful), (List::Needless, &one.not_useful)]
            {
                let conditions = indications.iter().map(|one| self.condition(one.condition));
                let items = conditions.map(|id| (id, String::new())).collect();
                lists.insert((page.clone(), list), items);
            }
            lists.insert((page, List::Risky), self.facts(&one.risky));
        }
    }

    fn conditions(&self, lists: &mut Lists) {
        for one in &self.model.conditions {
            let page = self.page(Kind::Condition, &one.id);
            let sees = one.specialists.iter().map(|id| {
                let id = &self.model.specialist(*id).id;
                (self.now(Kind::Specialist, id), String::new())
            });
            lists.insert((page.clone(), List::Specialists), sees.collect());
            lists.insert((page.clone(), List::Prior), common(one.prior.share));
            let likelihoods = one.likelihoods.iter();
            let likelihoods = likelihoods.map(|one| (self.fact(one.fact), percent(one.p.into())));
            lists.insert((page, List::Likelihoods), likelihoods.collect());
        }
    }

    fn self_care(&self, lists: &mut Lists) {
        for one in &self.model.self_care {
            let page = self.page(Kind::SelfCare, &one.sheet.id);
            let conditions = one.conditions.iter().map(|id| (self.condition(*id), String::new()));
            lists.insert((page.clone(), List::Measures), conditions.collect());
            lists.insert((page, List::Avoid), self.facts(&one.avoid));
        }
    }

    fn screens(&self, lists: &mut Lists) {
        let mut order = Vec::new();
        for one in &self.model.screens {
            let finding = |id: &philtrum_model::FindingId| {
                let id = &self.model.finding(*id).id;
                (self.now(Kind::Finding, id), String::new())
            };
            let findings = one.findings.iter().map(finding).collect();
            lists.insert((self.page(Kind::Screen, &one.id), List::Asked), findings);
            order.push((self.now(Kind::Screen, &one.id), String::new()));
        }
        lists.insert((None, List::Screens), order);
    }
}

/// How common a cause is in each age group.
fn common(share: PerAge<Weight>) -> Vec<Item> {
    let of = |weight: Weight| percent(10_f64.powf(f64::from(weight.0) / 100.0) * 10_000.0);
    vec![("adult".to_owned(), of(share.adult)), ("child".to_owned(), of(share.child))]
}

/// Ten-thousandths, as people write them: two digits that count.
fn percent(ten_thousandths: f64) -> String {
    let percent = ten_thousandths / 100.0;
    if percent >= 10.0 || (percent - percent.round()).abs() < 0.05 && percent >= 1.0 {
        format!("{percent:.0}%")
    } else if percent >= 1.0 {
        format!("{percent:.1}%")
    } else {
        format!("{percent:.2}%")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(names: &[(&str, &str)]) -> Vec<Item> {
        names.iter().map(|(name, beside)| ((*name).to_owned(), (*beside).to_owned())).collect()
    }

    #[test]
    fn lists_differ_in_what_stands_there_and_where() {
        let before = items(&[("a", "1"), ("b", ""), ("c", ""), ("d", "")]);
        let after = items(&[("a", "2"), ("d", ""), ("c", ""), ("e", "")]);
        let otherwise = How::Otherwise { name: "a".into(), before: "1".into(), after: "2".into() };
        let told = [otherwise, How::Gone("b".into()), How::Come("e".into())];
        assert_eq!(differing(List::Uses, &before, &after), told);
        let order = |names: [&str; 3]| names.map(str::to_owned).to_vec();
        let moved = How::Order { before: order(["a", "c", "d"]), after: order(["a", "d", "c"]) };
        assert_eq!(differing(List::Asked, &before, &after).last(), Some(&moved));
        assert_eq!(differing(List::Asked, &after, &after), []);
    }

    #[test]
    fn shares_are_told_as_people_write_them() {
        let told = [2_000, 400, 150, 12].map(|share| percent(f64::from(share)));
        assert_eq!(told, ["20%", "4%", "1.5%", "0.12%"]);
        let common = common(PerAge { adult: Weight(-140), child: Weight(-300) });
        assert_eq!(common, items(&[("adult", "4%"), ("child", "0.10%")]));
    }
}
