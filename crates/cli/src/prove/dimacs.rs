//! Every question in a form that any solver reads.

use std::fs;
use std::io::Write;
use std::path::Path;

use philtrum_model::Model;
use philtrum_proof::{Expect, Saying, Settings, Space, each_question, solve_with_proof};

use crate::failure::Failure;

/// Writes `NAME.cnf` for every question, `NAME.drat` where nobody should be found, and `questions.tsv`.
pub(super) fn write(model: &Model, settings: &Settings<'_>, folder: &Path) -> Result<(), Failure> {
    let at = |path: &Path, error: &dyn std::fmt::Display| {
        Failure::cannot(format!("cannot write `{}`: {error}", path.display()), "")
    };
    fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
    let mut list = String::from("name\texpects\tproperty\tabout\n");
    let mut number = 0;
    let mut failed = None;
    each_question(model, settings, |meaning, property, question| {
        if failed.is_some() {
            return;
        }
        number += 1;
        let name = format!("{number:05}");
        let clauses = question.clauses(meaning);
        let expects = match question.expect {
            Expect::Nobody => "nobody",
            Expect::Somebody => "somebody",
        };
        let title = [
            format!("{property}: {}", question.about),
            format!("expects {expects}; knowledge {}", model.hash),
        ];
        let name_of = |saying: usize| {
            let saying = meaning.space.sayings().get(saying);
            saying.map_or_else(String::new, |one| legend(model, &meaning.space, *one))
        };
        let mut files = vec![(format!("{name}.cnf"), clauses.dimacs(&title, name_of))];
        if question.expect == Expect::Nobody {
            files.push((format!("{name}.drat"), solve_with_proof(&clauses, settings.limit).1));
        }
        for (file, text) in files {
            let path = folder.join(file);
            if let Err(error) = fs::write(&path, text) {
                failed = Some(at(&path, &error));
            }
        }
        list += &format!("{name}\t{expects}\t{property}\t{}\n", question.about);
    });
    if let Some(failure) = failed {
        return Err(failure);
    }
    let path = folder.join("questions.tsv");
    fs::write(&path, list).map_err(|error| at(&path, &error))?;
    let said = format!("{number} questions are in `{}`", folder.display());
    Ok(writeln!(anstream::stdout(), "{said}")?)
}

/// What a variable stands for: `facial-droop: yes`.
fn legend(model: &Model, space: &Space, saying: Saying) -> String {
    let id = |finding| model.finding(finding).id.as_str();
    match saying {
        Saying::AboutChild => "the answers are about a child".to_owned(),
        Saying::Yes(finding) => format!("{}: yes", id(finding)),
        Saying::No(finding) => format!("{}: no", id(finding)),
        Saying::NotSure(finding) => format!("{}: not sure", id(finding)),
        Saying::Answered(finding) => format!("{}: answered", id(finding)),
        Saying::Value(finding, at) => {
            let value = model.finding(finding).values().get(usize::from(at));
            format!("{} = {}", id(finding), value.map_or("", |value| value.id.as_str()))
        }
        Saying::Cell(finding, at) => {
            let edge = |at: usize| space.cells(finding).get(at).map(|edge| f64::from(*edge) / 1e3);
            let below =
                edge(usize::from(at) + 1).map_or_else(String::new, |to| format!(" and below {to}"));
            let from = edge(at.into()).unwrap_or_default();
            format!("{}: cell {at}, from {from}{below}", id(finding))
        }
        Saying::Listed => "a list of medicines was given".to_owned(),
        Saying::Incomplete => "the list may lack something".to_owned(),
        Saying::Takes(substance) => format!("takes {}", model.substance_id(substance)),
    }
}
