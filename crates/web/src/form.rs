//! From the fields of a page to answers, or to what is missing.

use philtrum_guide::Item;
use philtrum_model::{Answer, Asks, Finding, FindingId, Model, Taking};

use crate::fields::{
    CHANGE, Fields, MODE, NONE, NONE_OF_THESE, NOT_SURE, ONE_BY_ONE, STATE, TICK, name_of,
};
use crate::medicines;

/// What a page was answered with.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) given: Given,
    pub(crate) slips: Vec<Slip>,
}

/// What was answered on one page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Given {
    pub(crate) answers: Vec<(FindingId, Answer)>,
    /// The list of medicines, if the page asked for it.
    pub(crate) taking: Option<Taking>,
}

impl Given {
    pub(crate) fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.taking.is_none()
    }
}

/// Something on a page that must be put right by the person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Slip {
    /// Which item of the page.
    pub(crate) item: usize,
    pub(crate) kind: SlipKind,
}

/// What is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SlipKind {
    /// Nothing was ticked, not even "none of these".
    NothingTicked,
    /// Something was ticked, and "none of these" too.
    TickedAndNone,
    /// Nothing was chosen.
    NothingChosen,
    /// What stands there is not a number.
    NotANumber,
    /// The number is not sensible.
    OutOfRange,
    /// Neither a medicine nor "nothing".
    NoMedicines,
    /// Medicines, and "nothing" too.
    MedicinesAndNothing,
    /// More names than are read.
    TooManyMedicines,
    /// A name that is longer than any.
    LongMedicine,
    /// A name that was not understood.
    DoubtfulMedicine,
}

impl SlipKind {
    /// The key of the message.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::NothingTicked => "slip-nothing-ticked",
            Self::TickedAndNone => "slip-ticked-and-none",
            Self::NothingChosen => "slip-nothing-chosen",
            Self::NotANumber => "slip-not-a-number",
            Self::OutOfRange => "slip-out-of-range",
            Self::NoMedicines => "slip-no-medicines",
            Self::MedicinesAndNothing => "slip-medicines-and-nothing",
            Self::TooManyMedicines => "slip-too-many-medicines",
            Self::LongMedicine => "slip-long-medicine",
            Self::DoubtfulMedicine => "slip-doubtful-medicine",
        }
    }
}

/// A field that the page does not have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Foreign;

/// The items of a page as they are shown: one by one, lists become whole questions.
pub(crate) fn shown(items: &[Item], fields: &Fields) -> Vec<Item> {
    if !fields.has(MODE, ONE_BY_ONE) {
        return items.to_vec();
    }
    let mut shown = Vec::new();
    for item in items {
        match item {
            Item::Ticks { findings, .. } => {
                shown.extend(findings.iter().copied().map(Item::Question));
            }
            Item::Question(_) | Item::Medicines => shown.push(item.clone()),
        }
    }
    shown
}

/// Reads the answers to these items, as they are shown.
pub(crate) fn read(model: &Model, items: &[Item], fields: &Fields) -> Result<Reading, Foreign> {
    refuse_foreign(model, items, fields)?;
    let mut reading = Reading::default();
    for (item, kind) in items.iter().enumerate().filter_map(|(index, item)| {
        let read = match item {
            Item::Ticks { findings, .. } => {
                read_ticks(model, findings, index, fields, &mut reading.given.answers)
            }
            Item::Question(id) => read_question(model.finding(*id), fields)
                .map(|answer| reading.given.answers.push((*id, answer))),
            Item::Medicines => {
                medicines::read(model, fields).map(|taking| reading.given.taking = Some(taking))
            }
        };
        read.err().map(|kind| (index, kind))
    }) {
        reading.slips.push(Slip { item, kind });
    }
    Ok(reading)
}

/// Every field must be one that this page has, with a value that it offers.
fn refuse_foreign(model: &Model, items: &[Item], fields: &Fields) -> Result<(), Foreign> {
    let known = |name: &str, value: &str| match name {
        STATE | CHANGE => true,
        MODE => value == ONE_BY_ONE,
        TICK => items.iter().any(|item| match item {
            Item::Ticks { findings, .. } => {
                findings.iter().any(|id| model.finding(*id).id == value)
            }
            Item::Question(_) | Item::Medicines => false,
        }),
        NONE => value
            .parse()
            .is_ok_and(|index: usize| matches!(items.get(index), Some(Item::Ticks { .. }))),
        _ => items.iter().any(|item| match item {
            Item::Ticks { .. } => false,
            Item::Medicines => medicines::offers(name, value),
            Item::Question(id) => {
                let finding = model.finding(*id);
                name_of(&finding.id) == name && offers(finding, value)
            }
        }),
    };
    if fields.iter().all(|(name, value)| known(name, value)) { Ok(()) } else { Err(Foreign) }
}

/// Whether a question offers this value.
fn offers(finding: &Finding, value: &str) -> bool {
    let listed = || finding.values().iter().any(|one| one.id == value);
    match &finding.asks {
        Asks::YesNo => matches!(value, "yes" | "no" | NOT_SURE),
        Asks::OneOf(_) => value == NOT_SURE || listed(),
        Asks::SeveralOf(_) => matches!(value, NOT_SURE | NONE_OF_THESE) || listed(),
        // Whatever is typed is shown again, with what is wrong with it.
        Asks::Number { .. } => true,
        Asks::Derived(_) | Asks::Clash => false,
    }
}

/// What is ticked is yes; the rest is no, once something is ticked or "none of these" is.
fn read_ticks(
    model: &Model,
    findings: &[FindingId],
    item: usize,
    fields: &Fields,
    given: &mut Vec<(FindingId, Answer)>,
) -> Result<(), SlipKind> {
    let is_ticked = |id: &FindingId| fields.has(TICK, &model.finding(*id).id);
    match (findings.iter().any(is_ticked), fields.has(NONE, &item.to_string())) {
        (false, false) => return Err(SlipKind::NothingTicked),
        (true, true) => return Err(SlipKind::TickedAndNone),
        _ => {}
    }
    let answer = |id: &FindingId| if is_ticked(id) { Answer::Yes } else { Answer::No };
    given.extend(findings.iter().map(|id| (*id, answer(id))));
    Ok(())
}

/// The answer to a whole question.
fn read_question(finding: &Finding, fields: &Fields) -> Result<Answer, SlipKind> {
    let name = name_of(&finding.id);
    let values: Vec<_> =
        fields.all(&name).map(str::trim).filter(|value| !value.is_empty()).collect();
    match (values.as_slice(), &finding.asks) {
        ([], _) => Err(SlipKind::NothingChosen),
        ([NOT_SURE], _) => Ok(Answer::NotSure),
        (["yes"], Asks::YesNo) => Ok(Answer::Yes),
        (["no"], Asks::YesNo) => Ok(Answer::No),
        ([one], Asks::OneOf(values)) => values
            .iter()
            .position(|value| value.id == *one)
            .and_then(|index| u8::try_from(index).ok())
            .map(Answer::One)
            .ok_or(SlipKind::NothingChosen),
        ([NONE_OF_THESE], Asks::SeveralOf(_)) => Ok(Answer::Several(0)),
        (several, Asks::SeveralOf(_)) => read_several(finding, several),
        ([typed], Asks::Number { lowest, highest, .. }) => read_number(typed, *lowest, *highest),
        _ => Err(SlipKind::TickedAndNone),
    }
}

/// Several values, but none of "none of these" and "not sure".
fn read_several(finding: &Finding, chosen: &[&str]) -> Result<Answer, SlipKind> {
    if chosen.iter().any(|value| matches!(*value, NOT_SURE | NONE_OF_THESE)) {
        return Err(SlipKind::TickedAndNone);
    }
    let values = finding.values().iter().enumerate();
    let bits = values
        .filter(|(_, value)| chosen.contains(&value.id.as_str()))
        .filter_map(|(index, _)| 1_u64.checked_shl(u32::try_from(index).ok()?))
        .fold(0, |bits, bit| bits | bit);
    Ok(Answer::Several(bits))
}

/// A number in thousandths; people write a point or a comma.
fn read_number(typed: &str, lowest: i32, highest: i32) -> Result<Answer, SlipKind> {
    let (whole, decimals) = typed.split_once(['.', ',']).unwrap_or((typed, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let sign = whole.trim_start_matches(['-', '−', '+']);
    if !digits(sign) || !digits(decimals) || decimals.len() > 3 || sign.is_empty() {
        return Err(SlipKind::NotANumber);
    }
    let negative = whole.starts_with(['-', '−']);
    let padded = format!("{sign}{decimals:0<3}");
    match padded.parse::<i32>() {
        Ok(number) if !negative && (lowest..=highest).contains(&number) => {
            Ok(Answer::Number(number))
        }
        _ => Err(SlipKind::OutOfRange),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let read = |typed| read_number(typed, 0, 120_000);
        assert_eq!(read("67"), Ok(Answer::Number(67_000)));
        assert_eq!(read("0,5"), Ok(Answer::Number(500)));
        assert_eq!(read("400"), Err(SlipKind::OutOfRange));
        assert_eq!(read("-3"), Err(SlipKind::OutOfRange));
        assert_eq!(read("99999999999999999999"), Err(SlipKind::OutOfRange));
        assert_eq!(read("forty"), Err(SlipKind::NotANumber));
        assert_eq!(read("1.2345"), Err(SlipKind::NotANumber));
        assert_eq!(read("."), Err(SlipKind::NotANumber));
    }
}
