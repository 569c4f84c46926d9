#[path = "../tests/common/mod.rs"]
mod common;
use common::*;
use philtrum_guide::*;
use philtrum_model::*;
fn main() {
    let (model, _) = &*SHIPPED;
    let mut hist = std::collections::BTreeMap::new();
    for rule in model.rules.iter().filter(|r| r.urgency >= Urgency::Emergency) {
        for p in person::one_for_each(model, &rule.when) {
            let i = interview(model, &p, closed_world(model, &p));
            *hist.entry((rule.urgency, i.pages.len())).or_insert(0) += 1;
            let fired = i.end.assessment.urgency;
            if fired < rule.urgency {
                println!("LOWER {} -> {}", rule.id, fired.id());
            }
            if i.pages.len() > if rule.urgency == Urgency::Ambulance { 3 } else { 5 } {
                println!("{} {} {}", i.pages.len(), rule.id, fired.id());
                for p in &i.pages {
                    println!(
                        "    {:?}: {}",
                        p.kind,
                        asked_on(p)
                            .iter()
                            .map(|f| model.finding(*f).id.as_str())
                            .collect::<Vec<_>>()
                            .join(" ")
                    );
                }
            }
        }
    }
    println!("{hist:?}");
}
