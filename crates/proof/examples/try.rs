use philtrum_proof::*;
use std::time::Instant;
fn main() {
    let model = philtrum_folder::shipped().0;
    let start = Instant::now();
    let mut meaning = Meaning::of(&model);
    println!("meaning {:?} nodes {}", start.elapsed(), meaning.circuit.len());
    let start = Instant::now();
    let laws = laws(&mut meaning);
    println!("laws {:?} nodes {}", start.elapsed(), meaning.circuit.len());
    for law in &laws {
        let start = Instant::now();
        let (mut holds, mut fails, mut shown) = (0, 0, 0);
        let mut slowest = (std::time::Duration::ZERO, String::new());
        for q in &law.questions {
            let t = Instant::now();
            match q.decide(&meaning, LIMIT) {
                Outcome::Holds => holds += 1,
                other => { fails += 1; if shown < 40 { shown += 1; let text = match &other { Outcome::Fails(Some(c)) => c.answers.iter().map(|(f, a)| format!("{}={:?}", model.finding(f).id, a)).collect::<Vec<_>>().join("; ") + &format!(" {:?}", c.answers.taking), o => format!("{o:?}") }; println!("  {} {} -> {}", law.id, q.about, text); } }
            }
            if t.elapsed() > slowest.0 { slowest = (t.elapsed(), q.about.clone()); }
        }
        println!("{}: {} questions, {holds} hold, {fails} fail, {:?}, slowest {:?}", law.id, law.questions.len(), start.elapsed(), slowest);
    }
}
