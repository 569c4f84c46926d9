//! Ids and what they stand for.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use philtrum_model::{
    ConditionId, ExaminationId, FactId, FindingId, GroupId, InteractionId, MedicineClassId,
    MedicineId, Source, SourceId, SpecialistId, Substance, TreatmentId,
};

use crate::bibliography;
use crate::diagnostic::{Code, Report, Severity};
use crate::page::{Library, Page};
use crate::raw::{Asked, Drafts, RawFinding, Word};

/// The positions of everything that has an id.
#[derive(Default)]
pub(crate) struct Names {
    findings: BTreeMap<String, Named>,
    specialists: BTreeMap<String, SpecialistId>,
    conditions: BTreeMap<String, ConditionId>,
    examinations: BTreeMap<String, ExaminationId>,
    treatments: BTreeMap<String, TreatmentId>,
    interactions: BTreeMap<String, InteractionId>,
    /// The findings that hold results, by examination.
    results: BTreeMap<String, String>,
    medicines: BTreeMap<String, MedicineId>,
    medicine_classes: BTreeMap<String, MedicineClassId>,
    sources: BTreeMap<String, SourceId>,
    groups: BTreeMap<String, GroupId>,
    /// Ids whose pages cannot be read. They are unknown, but that was said already.
    broken: BTreeSet<String>,
    /// The bibliography, sorted by id.
    pub(crate) bibliography: Vec<Source>,
}

/// A finding, its first fact and its values.
struct Named {
    id: FindingId,
    first: FactId,
    values: Vec<String>,
    asks: Asked,
}

impl Names {
    pub(crate) fn of(library: &Library<'_>, drafts: &Drafts<'_>, report: &mut Report) -> Self {
        check_ids(drafts, report);
        let bibliography = library
            .bibliography
            .map_or_else(Vec::new, |(path, text)| bibliography::read(path, text, report));
        let broken =
            drafts.broken.iter().chain(&library.broken).map(|id| (*id).to_owned()).collect();
        let mut names = Self { bibliography, broken, ..Self::default() };
        names.add_findings(drafts);
        for (index, draft) in drafts.specialists.iter().enumerate() {
            names.specialists.insert(draft.data.id.get_ref().clone(), SpecialistId::at(index));
        }
        for (index, draft) in drafts.conditions.iter().enumerate() {
            names.conditions.insert(draft.data.id.get_ref().clone(), ConditionId::at(index));
        }
        for (index, draft) in drafts.examinations.iter().enumerate() {
            names.examinations.insert(draft.data.id.get_ref().clone(), ExaminationId::at(index));
        }
        for (index, draft) in drafts.treatments.iter().enumerate() {
            names.treatments.insert(draft.data.id.get_ref().clone(), TreatmentId::at(index));
        }
        for (index, draft) in drafts.interactions.iter().enumerate() {
            names.interactions.insert(draft.data.id.get_ref().clone(), InteractionId::at(index));
        }
        names.add_medicines(drafts, report);
        for (index, source) in names.bibliography.iter().enumerate() {
            names.sources.insert(source.id.clone(), SourceId::at(index));
        }
        names
    }

    fn add_findings(&mut self, drafts: &Drafts<'_>) {
        let mut next_fact = 0;
        for (index, draft) in drafts.findings.iter().enumerate() {
            let values = values_of(&draft.data);
            let named = Named {
                id: FindingId::at(index),
                first: FactId::at(next_fact),
                asks: draft.data.asks,
                values,
            };
            next_fact += named.values.len().max(1);
            let next_group = GroupId::at(self.groups.len());
            if let Some(group) = group_of(&draft.data) {
                self.groups.entry(group).or_insert(next_group);
            }
            let id = draft.data.id.get_ref();
            if let Some(examination) = &draft.data.result_of {
                self.results.insert(examination.get_ref().clone(), id.clone());
            }
            self.findings.entry(id.clone()).or_insert(named);
        }
    }

    /// Classes in order of their pages; members in order of their ids.
    fn add_medicines(&mut self, drafts: &Drafts<'_>, report: &mut Report) {
        for (index, draft) in drafts.medicines.iter().enumerate() {
            let id = draft.data.id.get_ref().clone();
            self.medicine_classes.insert(id, MedicineClassId::at(index));
        }
        for draft in &drafts.medicines {
            for word in draft.data.members.keys() {
                let id = word.get_ref();
                let taken = self.medicine_classes.contains_key(id)
                    || self.medicines.insert(id.clone(), MedicineId(0)).is_some();
                let (wrong, help) = if !is_kebab(id) {
                    (format!("`{id}` is not an id"), "ids are lower-case words joined by hyphens")
                } else if taken {
                    (
                        format!("there are two medicines `{id}`"),
                        "let one page describe it, and name the other class under `also`",
                    )
                } else {
                    continue;
                };
                let at = draft.page.at_data(word.span());
                report.add(Severity::Error, Code::BadId, at, wrong, help.to_owned());
            }
        }
        for (index, id) in self.medicines.values_mut().enumerate() {
            *id = MedicineId::at(index);
        }
    }

    pub(crate) fn group_count(&self) -> usize {
        self.groups.len()
    }

    /// The group of a finding. Values of one finding are a group of their own.
    pub(crate) fn group(&self, finding: &RawFinding) -> Option<GroupId> {
        group_of(finding).and_then(|group| self.groups.get(&group).copied())
    }

    pub(crate) fn first_fact(&self, finding: &str) -> FactId {
        self.findings.get(finding).map_or(FactId(0), |named| named.first)
    }

    /// Every value of the finding that this fact belongs to.
    pub(crate) fn values_beside(
        &self,
        fact: FactId,
    ) -> Option<impl Iterator<Item = FactId> + use<>> {
        self.findings.values().find_map(|named| {
            let range = named.first.index()..named.first.index() + named.values.len();
            range.contains(&fact.index()).then(|| range.map(FactId::at))
        })
    }

    pub(crate) fn finding(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<FindingId> {
        let found = self.findings.get(word.get_ref()).map(|named| named.id);
        found.or_else(|| self.unknown(page, word, "finding", self.findings.keys(), report))
    }

    /// A finding that is answered with a number.
    pub(crate) fn number(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<FindingId> {
        let number = |named: &&Named| matches!(named.asks, Asked::Number);
        if let Some(named) = self.findings.get(word.get_ref()).filter(number) {
            return Some(named.id);
        }
        let known = self.findings.iter().filter(|(_, named)| number(named)).map(|(id, _)| id);
        self.unknown(page, word, "finding that is a number", known, report)
    }

    pub(crate) fn specialist(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<SpecialistId> {
        let found = self.specialists.get(word.get_ref()).copied();
        found.or_else(|| self.unknown(page, word, "specialist", self.specialists.keys(), report))
    }

    pub(crate) fn condition(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<ConditionId> {
        let found = self.conditions.get(word.get_ref()).copied();
        found.or_else(|| self.unknown(page, word, "cause", self.conditions.keys(), report))
    }

    pub(crate) fn examination(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<ExaminationId> {
        let found = self.examinations.get(word.get_ref()).copied();
        found.or_else(|| self.unknown(page, word, "examination", self.examinations.keys(), report))
    }

    pub(crate) fn treatment(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<TreatmentId> {
        let found = self.treatments.get(word.get_ref()).copied();
        found.or_else(|| self.unknown(page, word, "treatment", self.treatments.keys(), report))
    }

    pub(crate) fn interaction(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<InteractionId> {
        let found = self.interactions.get(word.get_ref()).copied();
        found.or_else(|| self.unknown(page, word, "interaction", self.interactions.keys(), report))
    }

    /// The finding that holds the result of this examination.
    pub(crate) fn result_of(&self, examination: &str) -> Option<FindingId> {
        Some(self.findings.get(self.results.get(examination)?)?.id)
    }

    /// The fact that this is the result of this examination.
    pub(crate) fn result(
        &self,
        page: &Page<'_>,
        examination: &str,
        value: &Word,
        report: &mut Report,
    ) -> Option<FactId> {
        let named = self.results.get(examination).and_then(|id| self.findings.get(id));
        let values = || named.iter().flat_map(|named| &named.values);
        let at = values().position(|known| known == value.get_ref());
        match named.zip(at) {
            Some((named, at)) => Some(FactId::at(named.first.index() + at)),
            None => self.unknown(page, value, "result", values(), report),
        }
    }

    /// The position of a medicine that a page describes.
    pub(crate) fn medicine(&self, id: &str) -> Option<MedicineId> {
        self.medicines.get(id).copied()
    }

    pub(crate) fn medicine_class(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<MedicineClassId> {
        let found = self.medicine_classes.get(word.get_ref()).copied();
        let known = self.medicine_classes.keys();
        found.or_else(|| self.unknown(page, word, "class of medicines", known, report))
    }

    /// A medicine, or any of a class.
    pub(crate) fn substance(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<Substance> {
        let class = self.medicine_classes.get(word.get_ref()).copied().map(Substance::Class);
        let one = || self.medicine(word.get_ref()).map(Substance::One);
        let known = || self.medicine_classes.keys().chain(self.medicines.keys());
        class.or_else(one).or_else(|| self.unknown(page, word, "medicine", known(), report))
    }

    pub(crate) fn source(
        &self,
        page: &Page<'_>,
        word: &Word,
        report: &mut Report,
    ) -> Option<SourceId> {
        let found = self.sources.get(word.get_ref()).copied();
        if self.sources.is_empty() {
            return None;
        }
        found.or_else(|| self.unknown(page, word, "source", self.sources.keys(), report))
    }

    /// The fact that an item such as `onset = woke-with-it` names.
    pub(crate) fn fact(&self, page: &Page<'_>, word: &Word, report: &mut Report) -> Option<FactId> {
        let item = word.get_ref();
        let (id, value) = match item.split_once('=') {
            Some((id, value)) => (id.trim(), Some(value.trim())),
            None => (item.trim(), None),
        };
        let Some(named) = self.findings.get(id) else {
            let known = self.findings.keys();
            return self.unknown_at(page, word.span(), id, "finding", known, report);
        };
        let single = matches!(named.asks, Asked::YesNo | Asked::Derived | Asked::Clash);
        let at = match (single, value) {
            (true, None) => Some(0),
            (false, Some(value)) => named.values.iter().position(|known| known == value),
            _ => None,
        };
        if at.is_none() {
            self.bad_value(page, word, id, value, named, report);
        }
        at.map(|at| FactId::at(named.first.index() + at))
    }

    fn bad_value(
        &self,
        page: &Page<'_>,
        word: &Word,
        id: &str,
        value: Option<&str>,
        named: &Named,
        report: &mut Report,
    ) {
        let values = named.values.iter().map(String::as_str);
        let (message, help) = match value {
            Some(value) if named.values.is_empty() => (
                format!("`{id}` has no values, so it cannot be `{value}`"),
                Some(format!("write `{id}` alone")),
            ),
            Some(value) => (format!("`{id}` has no value `{value}`"), did_you_mean(value, values)),
            None => (
                format!("`{id}` has several values: one must be named"),
                Some(format!("write `{id} = …` with one of {}", quoted(values))),
            ),
        };
        report.add(Severity::Error, Code::BadValue, page.at_data(word.span()), message, help);
    }

    /// Reports an id that no page has.
    fn unknown<'k, T>(
        &self,
        page: &Page<'_>,
        word: &Word,
        noun: &str,
        known: impl Iterator<Item = &'k String>,
        report: &mut Report,
    ) -> Option<T> {
        self.unknown_at(page, word.span(), word.get_ref(), noun, known, report)
    }

    fn unknown_at<'k, T>(
        &self,
        page: &Page<'_>,
        span: Range<usize>,
        id: &str,
        noun: &str,
        known: impl Iterator<Item = &'k String>,
        report: &mut Report,
    ) -> Option<T> {
        if !self.broken.contains(id) {
            let help = did_you_mean(id, known.map(String::as_str));
            let message = format!("there is no {noun} `{id}`");
            report.add(Severity::Error, Code::UnknownId, page.at_data(span), message, help);
        }
        None
    }
}

/// The values of a finding, or the bands of a number.
fn values_of(finding: &RawFinding) -> Vec<String> {
    match finding.asks {
        Asked::OneOf | Asked::SeveralOf => {
            finding.values.iter().map(|value| value.get_ref().clone()).collect()
        }
        Asked::Number => finding.bands.keys().cloned().collect(),
        Asked::YesNo | Asked::Derived | Asked::Clash => Vec::new(),
    }
}

/// The name of the group of a finding: its own for many-valued ones.
fn group_of(finding: &RawFinding) -> Option<String> {
    let many = !matches!(finding.asks, Asked::YesNo | Asked::Derived | Asked::Clash);
    finding.group.clone().or_else(|| many.then(|| format!("= {}", finding.id.get_ref())))
}

/// Every id is kebab-case, is the file name, and occurs once.
fn check_ids(drafts: &Drafts<'_>, report: &mut Report) {
    let mut seen = BTreeMap::new();
    for (word, page) in drafts.ids() {
        let at = || page.at_data(word.span());
        if !is_kebab(word.get_ref()) {
            let message = format!("`{}` is not an id", word.get_ref());
            let help = "ids are lower-case words joined by hyphens: `lip-twitch`".to_owned();
            report.add(Severity::Error, Code::BadId, at(), message, help);
        } else if word.get_ref() != page.stem() {
            let message = format!("the id `{}` is not the name of the file", word.get_ref());
            let help = format!("rename the file to `{}.md`, or the id", word.get_ref());
            report.add(Severity::Error, Code::BadId, at(), message, help);
        }
        if let Some(other) = seen.insert(word.get_ref(), page.path) {
            let message = format!("the id `{}` is already taken by `{other}`", word.get_ref());
            let help = "ids are unique among all pages: choose another".to_owned();
            report.add(Severity::Error, Code::DuplicateId, at(), message, help);
        }
    }
}

/// Lower-case words joined by hyphens.
pub(crate) fn is_kebab(id: &str) -> bool {
    id.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}

/// "did you mean …", if something is near.
pub(crate) fn did_you_mean<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<String> {
    nearest(word, known).map(|near| format!("did you mean `{near}`?"))
}

/// The known word that is most like this one, if any is much like it.
fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    known
        .map(|near| (strsim::jaro_winkler(word, near), near))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, near)| near)
}

/// `a`, `b`, `c`.
fn quoted<'k>(words: impl Iterator<Item = &'k str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
