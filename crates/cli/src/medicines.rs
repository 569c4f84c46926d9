//! `philtrum medicines`: what of a list of medicines does not go together.

use std::io::{self, Read};

use clap::Args;
use philtrum_library::{MedicineList, Warning};
use philtrum_locale::Messages;
use philtrum_model::{Model, Severity};

use crate::failure::Failure;
use crate::library::citation;
use crate::paper::{BOLD, DIM, Paper, RED, styled};

/// Check a list of medicines: what does not go together, what can itself move the face
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Names of medicines, in Latin or Cyrillic letters; `-` reads a list, one a line
    #[arg(required = true)]
    names: Vec<String>,
}

const EXAMPLES: &str = "\
Nothing is stored or sent. A pair that is not mentioned is not proved to be safe.

Examples:
  philtrum medicines Prozac Novo-Passit
  philtrum --lang ru medicines Триттико Атаракс
  philtrum medicines - < my-medicines.txt";

/// Prints what the list says about itself.
pub(crate) fn run(model: &Model, options: &Options, messages: &Messages) -> Result<(), Failure> {
    // Between commas: `Zoloft 50 mg` without quotation marks is one medicine.
    let mut written = options.names.join(", ");
    if written == "-" {
        written.clear();
        io::stdin().read_to_string(&mut written)?;
    }
    let list = MedicineList::of(model, &written, messages);
    if list.is_empty() {
        return Err(Failure::cannot(
            "no medicine is named",
            "write names, such as `philtrum medicines Prozac Novo-Passit`, or `-` for a list",
        ));
    }
    let mut sheet = Sheet { model, messages, paper: Paper::new() };
    sheet.names(&list);
    list.warnings.iter().for_each(|warning| sheet.warning(warning));
    sheet.end(&list);
    sheet.paper.print()?;
    Ok(())
}

/// What is printed about one list.
struct Sheet<'a> {
    model: &'a Model,
    messages: &'a Messages,
    paper: Paper,
}

impl Sheet<'_> {
    fn names(&mut self, list: &MedicineList) {
        self.paper.heading(&self.messages.get("medicines-understood"));
        for (written, called) in &list.known {
            self.paper.item(&format!("{called} {}", styled(DIM, written)));
        }
        for (written, names) in &list.unsure {
            let said = [("written", written.as_str().into()), ("names", names.join(", ").into())];
            self.paper.item(&self.messages.with("medicines-did-you-mean", &said));
        }
        for written in &list.unknown {
            let said = [("written", written.as_str().into())];
            self.paper.item(&self.messages.with("medicines-unknown", &said));
        }
        if list.unread > 0 {
            let said = [("count", list.unread.into())];
            self.paper.item(&self.messages.with("medicines-unread", &said));
        }
    }

    fn warning(&mut self, warning: &Warning) {
        let style = if warning.severity == Severity::Moderate { BOLD } else { RED };
        self.paper.heading(&format!(
            "{}: {}",
            styled(style, &warning.severity_words),
            styled(BOLD, &warning.between)
        ));
        self.paper.markdown(&warning.plain);
        self.paper.space();
        self.paper.markdown(&warning.to_do);
        for id in &warning.sources {
            self.paper.paragraph(&styled(DIM, &citation(self.model.source(*id))));
        }
    }

    fn end(&mut self, list: &MedicineList) {
        if list.found_nothing() {
            self.paper.space();
            self.paper.paragraph(&self.messages.get("medicines-none-found"));
        }
        if !list.may_move_the_face.is_empty() {
            let names = list.may_move_the_face.join(", ");
            let said = self.messages.with("medicines-may-move", &[("names", names.into())]);
            self.paper.space();
            self.paper.paragraph(&said);
        }
        self.paper.space();
        self.paper.paragraph(&styled(DIM, &self.messages.get("medicines-limits")));
    }
}
