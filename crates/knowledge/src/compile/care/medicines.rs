//! Medicines and their classes.

use std::collections::BTreeMap;

use philtrum_model::{
    Heading, Localized, Medicine, MedicineClass, MedicineClassId, MedicineId, Substance,
};

use super::interaction::substances;
use super::sheet::sheet;
use crate::compile::{Context, rule};
use crate::raw::{Drafts, RawMember};

/// Every medicine, in order of its id.
pub(crate) fn medicines(context: &Context<'_>, drafts: &Drafts<'_>) -> Vec<Medicine> {
    let mut medicines: BTreeMap<MedicineId, Medicine> = BTreeMap::new();
    for (index, draft) in drafts.medicines.iter().enumerate() {
        for (word, member) in &draft.data.members {
            let Some(at) = context.names.medicine(word.get_ref()) else { continue };
            let class = MedicineClassId::at(index);
            medicines.insert(at, medicine(word.get_ref(), member, class));
        }
    }
    medicines.into_values().collect()
}

fn medicine(id: &str, member: &RawMember, class: MedicineClassId) -> Medicine {
    Medicine {
        id: id.to_owned(),
        name: Localized { en: member.en.clone(), ru: member.ru.clone() },
        brands: member.brands.clone(),
        class,
    }
}

/// Every class, with all who belong to it.
pub(crate) fn classes(context: &mut Context<'_>, drafts: &Drafts<'_>) -> Vec<MedicineClass> {
    let members = members(context, drafts);
    let compile = |(index, draft): (usize, &crate::raw::Draft<'_, crate::raw::RawMedicines>)| {
        let (page, data) = (draft.page, &draft.data);
        let required = [Heading::PlainWords, Heading::WhyWeThinkSo];
        MedicineClass {
            sheet: sheet(context, page, &data.head(), &required, &[Heading::Limits], &[]),
            implies: rule::facts(context, page, &data.implies),
            members: members.get(&MedicineClassId::at(index)).cloned().unwrap_or_default(),
        }
    };
    drafts.medicines.iter().enumerate().map(compile).collect()
}

/// Who belongs to which class: its own members, those that name it under `also`, and whoever belongs to
/// what it includes.
fn members(
    context: &mut Context<'_>,
    drafts: &Drafts<'_>,
) -> BTreeMap<MedicineClassId, Vec<MedicineId>> {
    let mut members: BTreeMap<MedicineClassId, Vec<MedicineId>> = BTreeMap::new();
    for (index, draft) in drafts.medicines.iter().enumerate() {
        for (word, member) in &draft.data.members {
            let Some(medicine) = context.names.medicine(word.get_ref()) else { continue };
            members.entry(MedicineClassId::at(index)).or_default().push(medicine);
            for class in &member.also {
                let class = context.names.medicine_class(draft.page, class, context.report);
                if let Some(class) = class {
                    members.entry(class).or_default().push(medicine);
                }
            }
        }
    }
    include(context, drafts, &mut members);
    for list in members.values_mut() {
        list.sort_unstable();
        list.dedup();
    }
    members
}

/// Adds to a class everybody of the classes that it includes. A class that is included by another
/// includes none itself.
fn include(
    context: &mut Context<'_>,
    drafts: &Drafts<'_>,
    members: &mut BTreeMap<MedicineClassId, Vec<MedicineId>>,
) {
    let own = members.clone();
    for (index, draft) in drafts.medicines.iter().enumerate() {
        for included in substances(context, draft.page, &draft.data.includes) {
            let whole = members.entry(MedicineClassId::at(index)).or_default();
            match included {
                Substance::One(one) => whole.push(one),
                Substance::Class(class) => whole.extend(own.get(&class).into_iter().flatten()),
            }
        }
    }
}
