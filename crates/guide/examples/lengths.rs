#[path = "../tests/common/mod.rs"]
mod common;
use common::*;
use philtrum_guide::*;
fn main() {
    let (model, cases) = &*SHIPPED;
    let name = |p: &Page| match p.kind {
        PageKind::Screen(s) => model.screen(s).id.clone(),
        k => format!("{k:?}"),
    };
    let show = std::env::args().nth(1);
    let (mut total, mut n, mut worse) = (0, 0, 0);
    for case in cases {
        let i = interview(model, &case.answers, closed_world(model, &case.answers));
        let u = i.end.assessment.urgency;
        total += i.pages.len();
        n += 1;
        if u != case.urgency {
            worse += 1;
            println!(
                "URG {}:{} {} -> {} wanted {} {:?}",
                case.path,
                case.line,
                case.story,
                u.id(),
                case.urgency.id(),
                i.end.assessment.deciding.iter().map(|r| &model.rule(*r).id).collect::<Vec<_>>()
            );
        }
        if show.as_deref().is_some_and(|s| case.path.contains(s)) || i.pages.len() > 17 {
            println!("{} {}:{} {} -> {}", i.pages.len(), case.path, case.line, case.story, u.id());
            for p in &i.pages {
                println!(
                    "    {}: {}",
                    name(p),
                    asked_on(p)
                        .iter()
                        .map(|f| model.finding(*f).id.as_str())
                        .collect::<Vec<_>>()
                        .join(" ")
                );
            }
        }
    }
    println!("{n} cases, mean pages {:.1}, urgency differs {worse}", total as f64 / n as f64);
}
