//! The Markdown of the pages as HTML. Raw HTML in it is shown as text; nothing else gets through.

use askama::filters::{Html as Escaping, escape};
use pulldown_cmark::{
    CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream, html,
};

/// What becomes of `[@SOURCE]`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Citations<'a> {
    /// Dropped: the person reads on undisturbed.
    Dropped,
    /// Shown as a mark, without a link.
    Marked,
    /// Linked to the source below this path, such as `/en/library/`; links to other pages work too.
    Linked(&'a str),
}

/// Renders a section of a page.
pub(crate) fn render(text: &str, citations: Citations<'_>) -> String {
    let mut rendered = String::with_capacity(text.len() * 3 / 2);
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES);
    let events = TextMergeStream::new(parser.filter_map(|event| tame(event, citations)));
    html::push_html(&mut rendered, events.flat_map(|event| cite(event, citations)));
    rendered
}

/// Prose for the person: no citations, no links.
pub(crate) fn prose(text: &str) -> String {
    render(text, Citations::Dropped)
}

/// The text without any marks.
pub(crate) fn plain(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for event in Parser::new(text) {
        match event {
            Event::Text(part) | Event::Code(part) => words.push_str(&part),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Item | TagEnd::Paragraph) => {
                words.push(' ');
            }
            _ => {}
        }
    }
    words.trim().to_owned()
}

/// Keeps what prose needs: raw HTML becomes text, pictures and foreign links lose their address.
fn tame<'a>(event: Event<'a>, citations: Citations<'_>) -> Option<Event<'a>> {
    match event {
        Event::Start(Tag::Link { dest_url, .. }) => {
            let address = address(&dest_url, citations)?;
            Some(Event::Start(Tag::Link {
                link_type: LinkType::Inline,
                dest_url: address.into(),
                title: CowStr::Borrowed(""),
                id: CowStr::Borrowed(""),
            }))
        }
        Event::End(TagEnd::Link) if matches!(citations, Citations::Linked(_)) => {
            Some(Event::End(TagEnd::Link))
        }
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        // A citation may run over the end of a line.
        Event::SoftBreak => Some(Event::Text(CowStr::Borrowed("\n"))),
        Event::Start(Tag::Image { .. } | Tag::HtmlBlock)
        | Event::End(TagEnd::Image | TagEnd::Link | TagEnd::HtmlBlock) => None,
        other => Some(other),
    }
}

/// Where a link to another page leads: `../conditions/tia.md` to `/en/library/tia`. A foreign address
/// stays where it is, so that a mistake in a page cannot take anybody out of the guide. Nothing where
/// links are not shown at all.
fn address(page: &str, citations: Citations<'_>) -> Option<String> {
    let Citations::Linked(below) = citations else { return None };
    let path = page.strip_prefix("../").and_then(|page| page.strip_suffix(".md"));
    let id = path.and_then(|path| path.rsplit('/').next()).unwrap_or("");
    let plain = !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    Some(if plain { format!("{below}{id}") } else { "#main".to_owned() })
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
            render("x [@A]", Citations::Linked("/en/library/")),
            "<p>x <a class=\"cite\" href=\"/en/library/A\">A</a></p>\n"
        );
    }

    #[test]
    fn nothing_raw_gets_through() {
        for text in ["<script>x</script>", "a <b onclick=x>b</b>", "[@\"><script>]", "<!--\n-->"] {
            let html = render(text, Citations::Marked);
            assert!(!html.contains("<script") && !html.contains("<b "), "{text}: {html}");
        }
        assert_eq!(render("[x](javascript:y)", Citations::Marked), "<p>x</p>\n");
        let below = Citations::Linked("/en/library/");
        for page in ["javascript:y", "https://example.org", "../a/\"x.md", "../a/.md"] {
            let html = render(&format!("[x]({page})"), below);
            assert_eq!(html, "<p><a href=\"#main\">x</a></p>\n", "{page}");
        }
    }

    #[test]
    fn links_lead_to_pages() {
        let text = "See [a stroke](../conditions/stroke.md).";
        assert_eq!(render(text, Citations::Dropped), "<p>See a stroke.</p>\n");
        assert_eq!(
            render(text, Citations::Linked("/ru/library/")),
            "<p>See <a href=\"/ru/library/stroke\">a stroke</a>.</p>\n"
        );
        assert_eq!(plain("**See** [a stroke](../conditions/stroke.md).\n"), "See a stroke.");
    }
}
