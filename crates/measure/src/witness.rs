//! The smallest person who would notice a mutant.

use philtrum_guide::{assess, findings};
use philtrum_model::{
    About, Answer, Answers, Asks, FactId, Interaction, Model, Rule, RuleId, Severity, Taking,
    Urgency, When, With,
};

use crate::mutants::{Change, List, Mutant};

/// More ways to make a rule fire are not tried.
const MOST: usize = 400;

/// What a mutant changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Difference {
    /// Somebody for whom the rule and the mutant differ, and what the rule as it is says of them. Few
    /// answers, and each of them needed.
    Person(Answers, Urgency),
    /// Nobody was found: whoever the rule speaks of through this item is as urgent by another rule.
    BackedUp,
}

/// Looks for the smallest person who would notice.
#[must_use]
pub(crate) fn difference(model: &Model, mutant: Mutant) -> Difference {
    let rule = model.rule(mutant.rule);
    let mut rules = model.rules.clone();
    if let Some(slot) = rules.get_mut(mutant.rule.index()) {
        *slot = mutant.apply(rule);
    }
    let mut covered = Vec::new();
    for person in people(model, rule, mutant.change) {
        let found = findings(model, &person);
        let (before, after) = (assess(&model.rules, &found), assess(&rules, &found));
        if before.urgency != after.urgency {
            return Difference::Person(person, before.urgency);
        }
        covered.push((person, after.deciding));
    }
    // Other rules cover it. They may be calmed by something that does not calm this one.
    for (person, deciding) in covered {
        for calmer in calmed(model, &person, &deciding, mutant.rule) {
            let found = findings(model, &calmer);
            let (before, after) = (assess(&model.rules, &found), assess(&rules, &found));
            if before.urgency != after.urgency {
                return Difference::Person(calmer, before.urgency);
            }
        }
    }
    Difference::BackedUp
}

/// This person, with whatever keeps the covering rules silent. Nobody if one of them cannot be calmed.
fn calmed(model: &Model, person: &Answers, deciding: &[RuleId], own: RuleId) -> Vec<Answers> {
    let mut people = vec![person.clone()];
    for id in deciding.iter().filter(|id| **id != own) {
        let unless = &model.rule(*id).when.unless;
        people = people
            .iter()
            .flat_map(|one| unless.iter().flat_map(|fact| with(model, one, *fact, 0)))
            .collect();
        people.truncate(MOST);
    }
    people
}

/// People of whom the rule speaks, or nearly.
fn people(model: &Model, rule: &Rule, change: Change) -> Vec<Answers> {
    let mut base: Vec<FactId> = rule.when.all.clone();
    let dropped = match change {
        Change::Dropped(list, fact) => Some((list, fact)),
        Change::Lowered(_) => None,
    };
    if let Some((List::All, fact)) = dropped {
        base.retain(|one| *one != fact);
    }
    // What else must be there: one of `any`, enough of `at-least`.
    let any: Vec<Option<FactId>> = match dropped {
        Some((List::Any, fact)) => vec![Some(fact)],
        _ if rule.when.any.is_empty() => vec![None],
        _ => rule.when.any.iter().copied().map(Some).collect(),
    };
    let mut people = Vec::new();
    for one in any {
        for enough in enough(&rule.when, dropped) {
            let mut facts = base.clone();
            facts.extend(one);
            facts.extend(enough);
            if let Some((List::Unless, fact)) = dropped {
                facts.push(fact);
            }
            people.extend(with_all(model, &facts));
            if people.len() > MOST {
                return people;
            }
        }
    }
    people.sort_by_key(Answers::len);
    if let Some((List::All, fact)) = dropped {
        // Better somebody of whom it is known to be untrue than somebody who was not asked.
        people = people
            .iter()
            .flat_map(|one| [without(model, one, fact), Some(one.clone())])
            .flatten()
            .collect();
    }
    people
}

/// This person, with the fact known to be untrue.
fn without(model: &Model, person: &Answers, fact: FactId) -> Option<Answers> {
    let id = model.fact(fact).finding;
    let answer = match &model.finding(id).asks {
        Asks::YesNo => Answer::No,
        Asks::OneOf(_) if model.fact(fact).value == 0 => Answer::One(1),
        Asks::OneOf(_) => Answer::One(0),
        Asks::Number { lowest, highest, bands, .. } => {
            let band = bands.get(usize::from(model.fact(fact).value))?;
            let edges = [*lowest, band.below.unwrap_or(*highest)];
            Answer::Number(edges.into_iter().find(|edge| !band.contains(*edge))?)
        }
        Asks::SeveralOf(_) | Asks::Derived(_) | Asks::Clash => return None,
    };
    let mut person = person.clone();
    if person.get(id).is_some() {
        return None;
    }
    person.set(model, id, answer).ok()?;
    Some(person)
}

/// Sets of facts that reach the threshold of a rule, the dropped one always among them.
fn enough(when: &When, dropped: Option<(List, FactId)>) -> Vec<Vec<FactId>> {
    let Some(at_least) = &when.at_least else { return vec![Vec::new()] };
    let wanted = match dropped {
        Some((List::AtLeast, fact)) => Some(fact),
        _ => None,
    };
    let (count, of) = (usize::from(at_least.count), &at_least.of);
    let rest: Vec<_> = of.iter().copied().filter(|fact| Some(*fact) != wanted).collect();
    let missing = count - usize::from(wanted.is_some());
    let starts = 0..=rest.len().saturating_sub(missing);
    let set = |start: usize| {
        let others = rest.iter().copied().skip(start).take(missing);
        wanted.into_iter().chain(others).collect()
    };
    starts.map(set).collect()
}

/// Everybody, with few answers, of whom all these facts are true.
fn with_all(model: &Model, facts: &[FactId]) -> Vec<Answers> {
    let mut people = vec![Answers::new(About::Me)];
    for fact in facts {
        people = people.iter().flat_map(|person| with(model, person, *fact, 0)).collect();
        people.truncate(MOST);
    }
    people
}

/// This person, with one fact more: in every way in which a derived one can become true.
fn with(model: &Model, person: &Answers, fact: FactId, depth: usize) -> Vec<Answers> {
    let id = model.fact(fact).finding;
    let finding = model.finding(id);
    let value = model.fact(fact).value;
    let answer = match &finding.asks {
        Asks::YesNo => Answer::Yes,
        Asks::OneOf(_) => Answer::One(value),
        Asks::SeveralOf(_) => match person.get(id) {
            Some(Answer::Several(bits)) => Answer::Several(bits | 1 << value),
            _ => Answer::Several(1 << value),
        },
        Asks::Number { lowest, bands, .. } => {
            let Some(band) = bands.get(usize::from(value)) else { return Vec::new() };
            let number = band.from.unwrap_or(*lowest);
            match person.get(id) {
                Some(Answer::Number(known)) if band.contains(known) => Answer::Number(known),
                _ => Answer::Number(number),
            }
        }
        // Deeper than any derivation in the knowledge.
        Asks::Derived(_) if depth > 6 => return Vec::new(),
        Asks::Derived(when) => return with_derived(model, person, when, depth),
        Asks::Clash => return with_clash(model, person).into_iter().collect(),
    };
    // Another value of the same question would be another person.
    if person.get(id).is_some_and(|known| known != answer && !matches!(known, Answer::Several(_))) {
        return Vec::new();
    }
    let mut person = person.clone();
    if person.set(model, id, answer).is_err() { Vec::new() } else { vec![person] }
}

/// This person, taking two medicines that must not come together.
fn with_clash(model: &Model, person: &Answers) -> Option<Answers> {
    let grave = |one: &&Interaction| one.severity == Severity::Contra;
    let mut pairs = model.interactions.iter().filter(grave).filter_map(|one| match &one.with {
        With::Medicine(other) => Some([*one.a.first()?, *other.first()?]),
        With::Person(_) => None,
    });
    let mut person = person.clone();
    person.taking = Some(Taking { taken: pairs.next()?.into(), ..Taking::default() });
    Some(person)
}

fn with_derived(model: &Model, person: &Answers, when: &When, depth: usize) -> Vec<Answers> {
    let mut people = vec![person.clone()];
    let mut all = when.all.clone();
    if let Some(at_least) = &when.at_least {
        all.extend(at_least.of.iter().take(usize::from(at_least.count)));
    }
    for fact in &all {
        people = people.iter().flat_map(|one| with(model, one, *fact, depth + 1)).collect();
    }
    if !when.any.is_empty() {
        people = people
            .iter()
            .flat_map(|one| when.any.iter().flat_map(|fact| with(model, one, *fact, depth + 1)))
            .collect();
    }
    people.truncate(MOST);
    people
}
