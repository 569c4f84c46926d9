//! One thing to answer, as it stands on a page.

use philtrum_guide::Item;
use philtrum_library::{Ground, grounds};
use philtrum_model::{About, Answers, Asks, Finding, FindingId, Language, Localized};

use crate::app::Visit;
use crate::fields::{Fields, NONE, NONE_OF_THESE, NOT_SURE, TICK, name_of};
use crate::form::{Slip, SlipKind};
use crate::markdown::{Citations, render};
use crate::medicines::{self, Doubt};

/// A group of controls with its legend.
pub(crate) struct Block {
    /// The first control, for links to it. A number, because a link is kept in the browser's history.
    pub(crate) anchor: String,
    pub(crate) legend: String,
    /// The medicines or results that it is about, where they were told elsewhere.
    pub(crate) grounds: Vec<Ground>,
    pub(crate) why: String,
    pub(crate) counts: String,
    pub(crate) error: String,
    pub(crate) control: Control,
}

/// What people use to answer.
pub(crate) enum Control {
    /// Statements to tick, with what each means; "none of these" apart.
    Ticks { choices: Vec<Choice>, none: Choice },
    /// One of these.
    Radios { choices: Vec<Choice>, not_sure: Choice },
    /// Any of these; "none of these" and "not sure" apart.
    Boxes { choices: Vec<Choice>, apart: Vec<Choice> },
    /// Places of the face, grouped by side.
    Face {
        /// Whose left is on the left, and whose right on the right.
        sides: (String, String),
        left: Vec<Choice>,
        middle: Vec<Choice>,
        right: Vec<Choice>,
        apart: Vec<Choice>,
    },
    /// The list of medicines.
    Medicines {
        taken: String,
        considered: String,
        /// Names that were not understood, each with what it may mean.
        doubts: Vec<(String, Vec<Choice>)>,
        /// Where those are many: all of them at once.
        many: Option<Many>,
        apart: Vec<Choice>,
    },
    /// A number.
    Number { name: String, typed: String, unit: String, not_sure: Choice },
}

/// Many names that were not understood.
pub(crate) struct Many {
    /// All of them.
    pub(crate) names: Vec<String>,
    /// Keep them as they are written.
    pub(crate) keep: Choice,
}

/// A checkbox or radio button.
pub(crate) struct Choice {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) label: String,
    /// The medicines or results that it is about; mostly empty.
    pub(crate) about: String,
    /// What it means, as HTML; may be empty.
    pub(crate) counts: String,
    pub(crate) checked: bool,
}

/// Makes the blocks of a page.
pub(crate) struct Blocks<'a> {
    pub(crate) visit: &'a Visit,
    pub(crate) answers: &'a Answers,
    pub(crate) draft: &'a Fields,
    pub(crate) slips: &'a [Slip],
    /// Show places as a face.
    pub(crate) face: bool,
}

impl Blocks<'_> {
    /// The block of the item at this index.
    pub(crate) fn block(&self, index: usize, item: &Item) -> Block {
        match item {
            Item::Ticks { of, findings } => self.ticks(index, *of, findings),
            Item::Question(id) => self.question(index, *id),
            Item::Medicines => self.medicines(index),
        }
    }

    fn language(&self) -> Language {
        self.visit.language
    }

    fn say(&self, key: &str) -> String {
        self.visit.messages().get(key)
    }

    fn prose(&self, text: &Localized) -> String {
        render(text.get(self.language()), Citations::Dropped)
    }

    /// The question, to the person or to a parent.
    pub(crate) fn words<'b>(&self, finding: &'b Finding) -> &'b str {
        let child = self.answers.about == About::Child && !finding.question_about_child.is_empty();
        let text = if child { &finding.question_about_child } else { &finding.question };
        text.get(self.language())
    }

    fn grounds(&self, id: FindingId) -> Vec<Ground> {
        grounds(self.visit.model(), self.answers, id, self.visit.messages())
    }

    fn error(&self, item: usize, asks: Option<&Asks>) -> String {
        let slip = self.slips.iter().find(|slip| slip.item == item);
        slip.map_or_else(String::new, |slip| self.slip(slip.kind, asks))
    }

    fn is_slip(&self, item: usize, kind: SlipKind) -> bool {
        self.slips.contains(&Slip { item, kind })
    }

    /// What is wrong, with the numbers that would be right.
    fn slip(&self, kind: SlipKind, asks: Option<&Asks>) -> String {
        match asks {
            Some(Asks::Number { lowest, highest, .. }) => self.visit.messages().with(
                if kind == SlipKind::TickedAndNone {
                    "slip-number-and-not-sure"
                } else {
                    "slip-number"
                },
                &[("lowest", (lowest / 1000).into()), ("highest", (highest / 1000).into())],
            ),
            _ => self.say(kind.message()),
        }
    }

    fn ticks(&self, index: usize, of: Option<FindingId>, findings: &[FindingId]) -> Block {
        let model = self.visit.model();
        let finding = |id: &FindingId| model.finding(*id);
        let choices: Vec<_> = findings
            .iter()
            .map(|id| (id, finding(id)))
            .enumerate()
            .map(|(at, (id, finding))| Choice {
                id: control_id(index, at),
                name: TICK.to_owned(),
                value: finding.id.clone(),
                label: finding.title.get(self.language()).to_owned(),
                about: self
                    .grounds(*id)
                    .into_iter()
                    .map(|one| one.what)
                    .collect::<Vec<_>>()
                    .join("; "),
                counts: self.prose(&finding.counts),
                checked: self.draft.has(TICK, &finding.id),
            })
            .collect();
        let all_denied =
            findings.iter().map(finding).all(|one| self.draft.has(&name_of(&one.id), "no"));
        let none = Choice {
            id: control_id(index, choices.len()),
            name: NONE.to_owned(),
            value: index.to_string(),
            label: self.say("answer-none"),
            about: String::new(),
            counts: String::new(),
            checked: all_denied || self.draft.has(NONE, &index.to_string()),
        };
        Block {
            anchor: control_id(index, 0),
            legend: of.map_or_else(String::new, |of| {
                model.finding(of).title.get(self.language()).to_owned()
            }),
            grounds: Vec::new(),
            why: String::new(),
            counts: String::new(),
            error: self.error(index, None),
            control: Control::Ticks { choices, none },
        }
    }

    fn medicines(&self, index: usize) -> Block {
        let apart = Chooser { blocks: self, index, name: medicines::OTHERWISE.to_owned() };
        let text = |field| self.draft.first(field).unwrap_or_default().to_owned();
        let (doubts, many) = self.doubts(index);
        Block {
            anchor: control_id(index, 0),
            legend: String::new(),
            grounds: Vec::new(),
            why: String::new(),
            counts: String::new(),
            error: self.error(index, None),
            control: Control::Medicines {
                taken: text(medicines::TAKEN),
                considered: text(medicines::CONSIDERED),
                doubts,
                many,
                apart: vec![
                    apart.choice(1, medicines::NOTHING, self.say("medicines-nothing")),
                    apart.choice(2, medicines::UNSURE, self.say("medicines-unsure")),
                ],
            },
        }
    }

    /// What each name may mean that was not understood: all of them where that is asked, else those
    /// about which something was said. Nothing is chosen for the person. Where they are many, only those
    /// that are like other names are asked about one by one.
    fn doubts(&self, index: usize) -> (Vec<(String, Vec<Choice>)>, Option<Many>) {
        let is_asked = self.is_slip(index, SlipKind::DoubtfulMedicine);
        let mut doubts = medicines::doubts(self.visit.model(), self.draft);
        doubts.retain(|doubt| is_asked || medicines::is_said(self.draft, &doubt.name));
        let many = (doubts.len() > medicines::MANY).then(|| self.many(index, &doubts));
        if many.is_some() {
            doubts.retain(|doubt| !doubt.alike.is_empty());
        }
        let mut at = 4;
        let mut asked = Vec::new();
        for doubt in doubts {
            let choices = self.meanings(index, at, &doubt);
            at += choices.len();
            asked.push((doubt.name, choices));
        }
        (asked, many)
    }

    /// What a name may mean: one that is like it, or something else.
    fn meanings(&self, index: usize, at: usize, doubt: &Doubt) -> Vec<Choice> {
        let chooser = Chooser { blocks: self, index, name: medicines::field_of(&doubt.name) };
        let alike = doubt.alike.iter().map(|name| (name.as_str(), name.clone()));
        let key =
            if doubt.alike.is_empty() { "medicines-unknown-kept" } else { "medicines-as-it-is" };
        let keep = (medicines::AS_IT_IS, self.say(key));
        let values = alike.chain([keep]).enumerate();
        values.map(|(more, (value, label))| chooser.choice(at + more, value, label)).collect()
    }

    /// All of these at once.
    fn many(&self, index: usize, doubts: &[Doubt]) -> Many {
        let chooser = Chooser { blocks: self, index, name: medicines::REST.to_owned() };
        let mut keep = chooser.choice(3, medicines::AS_IT_IS, self.say("medicines-keep-all"));
        let is_kept =
            |doubt: &Doubt| self.draft.has(&medicines::field_of(&doubt.name), medicines::AS_IT_IS);
        keep.checked |= doubts.iter().all(is_kept);
        Many { names: doubts.iter().map(|doubt| doubt.name.clone()).collect(), keep }
    }

    fn question(&self, index: usize, id: FindingId) -> Block {
        let finding = self.visit.model().finding(id);
        Block {
            anchor: control_id(index, 0),
            legend: self.words(finding).to_owned(),
            grounds: self.grounds(id),
            why: self.prose(&finding.why),
            counts: self.prose(&finding.counts),
            error: self.error(index, Some(&finding.asks)),
            control: self.control(index, finding),
        }
    }

    /// Whose left and right the picture shows.
    fn sides(&self) -> (String, String) {
        let whose = if self.answers.about == About::Me { "your" } else { "their" };
        (self.say(&format!("side-{whose}-left")), self.say(&format!("side-{whose}-right")))
    }

    /// What stands in a text field.
    fn typed(&self, name: &str) -> String {
        self.draft.all(name).find(|value| *value != NOT_SURE).unwrap_or_default().to_owned()
    }

    fn control(&self, index: usize, finding: &Finding) -> Control {
        let choose = Chooser { blocks: self, index, name: name_of(&finding.id) };
        let not_sure = |at| choose.choice(at, NOT_SURE, self.say("answer-not-sure"));
        let values = || {
            let labelled = finding.values().iter().enumerate();
            let labelled =
                labelled.map(|(at, value)| (at, &value.id, value.label.get(self.language())));
            labelled
                .map(|(at, id, label)| choose.choice(at, id, label.to_owned()))
                .collect::<Vec<_>>()
        };
        let apart = || {
            let count = finding.values().len();
            vec![choose.choice(count, NONE_OF_THESE, self.say("answer-none")), not_sure(count + 1)]
        };
        match &finding.asks {
            Asks::OneOf(listed) => {
                Control::Radios { choices: values(), not_sure: not_sure(listed.len()) }
            }
            Asks::SeveralOf(_) if self.face => by_side(self.sides(), values(), apart()),
            Asks::SeveralOf(_) => Control::Boxes { choices: values(), apart: apart() },
            Asks::Number { unit, .. } => Control::Number {
                name: choose.name.clone(),
                typed: self.typed(&choose.name),
                unit: self.say(&format!("unit-{unit}")),
                not_sure: not_sure(1),
            },
            Asks::YesNo | Asks::Derived(_) | Asks::Clash => Control::Radios {
                choices: vec![
                    choose.choice(0, "yes", self.say("answer-yes")),
                    choose.choice(1, "no", self.say("answer-no")),
                ],
                not_sure: not_sure(2),
            },
        }
    }
}

/// Makes the choices of one question.
struct Chooser<'a> {
    blocks: &'a Blocks<'a>,
    index: usize,
    name: String,
}

impl Chooser<'_> {
    fn choice(&self, at: usize, value: &str, label: String) -> Choice {
        Choice {
            id: control_id(self.index, at),
            name: self.name.clone(),
            value: value.to_owned(),
            label,
            about: String::new(),
            counts: String::new(),
            checked: self.blocks.draft.has(&self.name, value),
        }
    }
}

/// Places by the side that their id ends on.
fn by_side(sides: (String, String), choices: Vec<Choice>, apart: Vec<Choice>) -> Control {
    let (mut left, mut middle, mut right) = (Vec::new(), Vec::new(), Vec::new());
    for choice in choices {
        if choice.value.ends_with("-left") {
            left.push(choice);
        } else if choice.value.ends_with("-right") {
            right.push(choice);
        } else {
            middle.push(choice);
        }
    }
    Control::Face { sides, left, middle, right, apart }
}

/// The id of a control: question and choice, counted from 1.
fn control_id(item: usize, choice: usize) -> String {
    format!("q{}-{}", item + 1, choice + 1)
}
