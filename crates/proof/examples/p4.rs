use philtrum_proof::*;
use philtrum_model::*;
fn main() {
    let model = philtrum_folder::shipped().0;
    let mut meaning = Meaning::of(&model);
    for law in laws(&mut meaning) {
        if law.id != "P4" { continue }
        for q in &law.questions {
            if let Outcome::Fails(Some(c)) = q.decide(&meaning, LIMIT) {
                println!("{}: {}", q.about, c.answers.iter().map(|(f, a)| format!("{}={:?}", model.finding(f).id, a)).collect::<Vec<_>>().join("; "));
                let f = q.change.unwrap().finding;
                let mut all = vec![Answer::NotSure];
                match &model.finding(f).asks { Asks::OneOf(v) => all.extend((0..v.len()).map(|i| Answer::One(i as u8))), Asks::SeveralOf(v) => all.extend((0..v.len()).map(|i| Answer::Several(1<<i))), _ => {} }
                for a in all { let mut p = c.answers.clone(); p.set(&model, f, a).unwrap(); let s = philtrum_guide::consult(&model, &p); println!("   {a:?} {:?} by {:?}", s.assessment.urgency, s.assessment.deciding.iter().map(|r| (&model.rule(*r).id, s.assessment.state(*r))).collect::<Vec<_>>()); }
            }
        }
    }
}
