//! The Markdown of the pages as HTML. Raw HTML in it is shown as text; nothing else gets through.

use askama::filters::{Html as Escaping, escape};
use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, TextMergeStream, html};

/// What becomes of `[@SOURCE]`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Citations<'a> {
    /// Dropped: the person reads on undisturbed.
    Dropped,
    /// Shown as a mark, without a link.
    Marked,
    /// Linked to the source below this path, such as `/en/knowledge/`.
    Linked(&'a str),
}

/// Renders a section of a page.
pub(crate) fn render(text: &str, citations: Citations<'_>) -> String {
    let mut rendered = String::with_capacity(text.len() * 3 / 2);
    let events = TextMergeStream::new(Parser::new(text).filter_map(tame));
    html::push_html(&mut rendered, events.flat_map(|event| cite(event, citations)));
    rendered
}

/// Keeps what prose needs: raw HTML becomes text, pictures and foreign links lose their address.
fn tame(event: Event<'_>) -> Option<Event<'_>> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        // A citation may run over the end of a line.
        Event::SoftBreak => Some(Event::Text(CowStr::Borrowed("\n"))),
        Event::Start(Tag::Image { .. } | Tag::Link { .. } | Tag::HtmlBlock)
        | Event::End(TagEnd::Image | TagEnd::Link | TagEnd::HtmlBlock) => None,
        other => Some(other),
    }
}

/// Splits a text at its citations.
fn cite<'a>(event: Event<'a>, citations: Citations<'_>) -> Vec<Event<'a>> {
    let Event::Text(text) = event else { return vec![event] };
    if !text.contains("[@") {
        return vec![Event::Text(text)];
    }
    let mut events = Vec::new();
    let mut rest: &str = &text;
    while let Some((before, marked, after)) = next_citation(rest) {
        events.push(Event::Text(CowStr::from(before.trim_end().to_owned())));
        events.push(Event::Html(CowStr::from(mark(marked, citations))));
        rest = after;
    }
    events.push(Event::Text(CowStr::from(rest.to_owned())));
    events
}

/// The text before a citation, what it names, and the text after it.
fn next_citation(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("[@")?;
    let (named, after) = rest.split_once(']')?;
    Some((before, named, after))
}

/// `A; @B` as marks.
fn mark(named: &str, citations: Citations<'_>) -> String {
    let mut marks = String::new();
    for id in named.split(';').map(|id| id.trim().trim_start_matches('@')) {
        let Ok(id) = escape(id, Escaping);
        match citations {
            Citations::Dropped => {}
            Citations::Marked => marks.push_str(&format!(" <cite>{id}</cite>")),
            Citations::Linked(below) => {
                marks.push_str(&format!(" <a class=\"cite\" href=\"{below}{id}\">{id}</a>"));
            }
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_are_marks() {
        let text = "It works [@A; @B-2]. So.";
        assert_eq!(render(text, Citations::Dropped), "<p>It works. So.</p>\n");
        assert_eq!(render("Yes [@A;\n@B].", Citations::Dropped), "<p>Yes.</p>\n");
        assert_eq!(
            render(text, Citations::Marked),
            "<p>It works <cite>A</cite> <cite>B-2</cite>. So.</p>\n"
        );
        assert_eq!(
            render("x [@A]", Citations::Linked("/en/knowledge/")),
            "<p>x <a class=\"cite\" href=\"/en/knowledge/A\">A</a></p>\n"
        );
    }

    #[test]
    fn nothing_raw_gets_through() {
        for text in ["<script>x</script>", "a <b onclick=x>b</b>", "[@\"><script>]", "<!--\n-->"] {
            let html = render(text, Citations::Marked);
            assert!(!html.contains("<script") && !html.contains("<b "), "{text}: {html}");
        }
        assert_eq!(render("[x](javascript:y)", Citations::Marked), "<p>x</p>\n");
    }
}
