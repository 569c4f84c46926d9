//! A page of questions.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use philtrum_guide::{Item, Page, PageKind};
use philtrum_model::{Layout, Screen};

use super::block::{Block, Blocks, Control};
use crate::app::Visit;
use crate::fields::{CHANGE, Fields, MODE, ONE_BY_ONE, STATE};
use crate::form::{Slip, shown};
use crate::frame::{Frame, reminder, respond};
use crate::interview::Interview;
use crate::markdown::{Citations, render};
use crate::medicines;

/// A page of questions.
#[derive(Template)]
#[template(path = "ask.html")]
struct Ask<'a> {
    frame: Frame<'a>,
    state: String,
    heading: Heading,
    reminder: String,
    blocks: Vec<Block>,
    has_errors: bool,
    /// Lists are shown as whole questions.
    one_by_one: bool,
    /// The page has a list that can be asked one by one.
    has_ticks: bool,
    /// The answer that is being changed; empty in the interview.
    change: String,
    /// Nothing was answered before this page.
    is_first: bool,
    /// How far it is: pages answered, and how many there may be.
    progress: (usize, usize),
}

/// What stands over the questions.
struct Heading {
    /// The heading; empty where the only question is the heading.
    title: String,
    /// What stands below it, as HTML.
    introduction: String,
}

/// The page that is asked next.
pub(crate) fn page(
    visit: &Visit,
    interview: &Interview,
    page: &Page,
    draft: &Fields,
    slips: &[Slip],
) -> Response {
    let screen = match page.kind {
        PageKind::Screen(id) => Some(visit.model().screen(id)),
        PageKind::FollowUp | PageKind::Question => None,
    };
    let one_by_one = draft.has(MODE, ONE_BY_ONE) || is_unsure_of_ticks(visit, &page.items, draft);
    let mut draft = draft.clone();
    if one_by_one {
        draft.set_mode_one_by_one();
    }
    let items = shown(&page.items, &draft);
    let blocks = Blocks {
        visit,
        answers: &interview.answers,
        draft: &draft,
        slips,
        face: screen.is_some_and(|screen| screen.layout == Layout::Face),
    };
    let mut switch = vec![(STATE, interview.write(visit.model()))];
    if one_by_one {
        switch.push((MODE, ONE_BY_ONE.to_owned()));
    }
    let mut ask = Ask::of(visit, interview, &blocks, &items, ("show", switch));
    ask.heading = heading(visit, screen, &items, &mut ask.blocks);
    ask.one_by_one = one_by_one;
    ask.has_ticks = ask.blocks.iter().any(|block| matches!(block.control, Control::Ticks { .. }));
    ask.answer()
}

/// One answer again, to change it.
pub(crate) fn change_page(
    visit: &Visit,
    interview: &Interview,
    changed: &Item,
    draft: &Fields,
    slips: &[Slip],
) -> Response {
    let model = visit.model();
    let items = std::slice::from_ref(changed);
    let (id, screen) = match changed {
        Item::Question(finding) => {
            let asks = |screen: &&Screen| screen.findings.contains(finding);
            (model.finding(*finding).id.as_str(), model.screens.iter().find(asks))
        }
        Item::Medicines | Item::Ticks { .. } => {
            let asks = |screen: &&Screen| screen.layout == Layout::Medicines;
            (medicines::WORD, model.screens.iter().find(asks))
        }
    };
    let face = screen.is_some_and(|screen| screen.layout == Layout::Face);
    let blocks = Blocks { visit, answers: &interview.answers, draft, slips, face };
    let switch = vec![(STATE, interview.write(visit.model())), (CHANGE, id.to_owned())];
    let mut ask = Ask::of(visit, interview, &blocks, items, ("change", switch));
    ask.heading = heading(visit, screen, items, &mut ask.blocks);
    ask.change = id.to_owned();
    ask.answer()
}

impl<'a> Ask<'a> {
    fn of(
        visit: &'a Visit,
        interview: &Interview,
        blocks: &Blocks<'_>,
        items: &[Item],
        (path, switch): (&'static str, Vec<(&'static str, String)>),
    ) -> Self {
        let blocks: Vec<_> =
            items.iter().enumerate().map(|(index, item)| blocks.block(index, item)).collect();
        let has_errors = blocks.iter().any(|block| !block.error.is_empty());
        let title = if has_errors { "title-ask-error" } else { "title-ask" };
        Self {
            frame: Frame::within(visit, title, path, switch).noting(interview),
            state: interview.write(visit.model()),
            heading: Heading { title: String::new(), introduction: String::new() },
            reminder: reminder(visit, interview),
            blocks,
            has_errors,
            one_by_one: false,
            has_ticks: false,
            change: String::new(),
            is_first: interview.pages() == 0,
            progress: progress(visit, interview),
        }
    }

    /// With something to put right the form was understood but not accepted.
    fn answer(&self) -> Response {
        let status =
            if self.has_errors { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        respond(status, self)
    }
}

/// What stands over the questions. The only question of a page is its own heading, except on a screen
/// made for it, whose title is shorter.
fn heading(
    visit: &Visit,
    screen: Option<&Screen>,
    items: &[Item],
    blocks: &mut [Block],
) -> Heading {
    let mut heading = Heading { title: String::new(), introduction: String::new() };
    let language = visit.language;
    match (screen, items) {
        (Some(screen), [Item::Question(_)]) if screen.findings.len() == 1 => {
            let title = screen.title.get(language);
            for block in blocks {
                let rest = block.legend.strip_prefix(title).unwrap_or(&block.legend);
                heading.introduction = render(rest, Citations::Dropped);
                block.legend = title.to_owned();
            }
        }
        (_, [Item::Question(_)]) => {}
        (Some(screen), _) => {
            heading.title = screen.title.get(language).to_owned();
            heading.introduction = render(screen.introduction.get(language), Citations::Dropped);
        }
        (None, _) => heading.title = visit.messages().get("follow-up-heading"),
    }
    heading
}

/// The person went back to a list that they had answered one by one, because they were not sure.
fn is_unsure_of_ticks(visit: &Visit, items: &[Item], draft: &Fields) -> bool {
    items.iter().any(|item| match item {
        Item::Ticks { findings, .. } => findings.iter().any(|id| {
            let name = crate::fields::name_of(&visit.model().finding(*id).id);
            draft.has(&name, crate::fields::NOT_SURE)
        }),
        Item::Question(_) | Item::Medicines => false,
    })
}

/// How many pages there may be: every screen, and about as many questions as tell causes apart.
fn progress(visit: &Visit, interview: &Interview) -> (usize, usize) {
    const QUESTIONS: usize = 6;
    let expected = visit.model().screens.len() + QUESTIONS;
    let answered = interview.pages();
    (answered.min(expected - 1), expected)
}
