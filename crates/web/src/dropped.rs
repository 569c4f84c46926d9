//! Earlier answers that did not fit and were left out, in words.

use philtrum_exchange::Topic;

use crate::app::Visit;
use crate::interview::Interview;

/// More are counted, not named.
const NAMED: usize = 5;

/// Which answers were left out; empty where all were kept.
pub(crate) fn note(visit: &Visit, interview: &Interview) -> String {
    if interview.dropped.is_empty() {
        return String::new();
    }
    let messages = visit.messages();
    let mut names: Vec<String> = Vec::new();
    for topic in &interview.dropped {
        let name = named(visit, *topic);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(NAMED);
    if more > 0 {
        names.truncate(NAMED);
        names.push(messages.with("report-more", &[("count", more.into())]));
    }
    messages.with("dropped-answers", &[("what", names.join("; ").into())])
}

fn named(visit: &Visit, topic: Topic) -> String {
    let key = match topic {
        Topic::Finding(id) => {
            return visit.model().finding(id).title.get(visit.language).to_owned();
        }
        Topic::Medicines => "check-medicines",
        Topic::Region => "region-label",
        Topic::About => "dropped-about",
        Topic::NoQuestion | Topic::Everything => "dropped-no-question",
    };
    visit.messages().get(key)
}
