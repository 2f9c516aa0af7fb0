//! Header and footer of every page but the cover.

use document::{Document, Running};

use super::flow::Flow;
use super::page::{Artifact, Dash, Draw, PageId, Paint};
use super::style::{FULL, FURNITURE, LEFT, PAGE_HEIGHT, RULE};
use crate::font::FaceId;

/// Baseline of the header.
const HEADER: f32 = PAGE_HEIGHT - 46.0;
/// Baseline of the footer.
const FOOTER: f32 = 40.0;

impl<'d> Flow<'d> {
    /// Writes header and footer when all pages are known.
    pub(super) fn running(&mut self, document: &'d Document) {
        let mark = mark(document);
        let pages = self.order.len();
        for index in 1..pages {
            let page = self.order[index];
            self.header(page, &document.running, &mark);
            self.footer(page, &document.running, index + 1, pages);
        }
    }

    fn header(&mut self, page: PageId, running: &Running, mark: &str) {
        self.page = page;
        let size = FURNITURE.size;
        let mark = self.label_within(FaceId::Bold, mark, size, FULL * 0.45);
        let title = self.label_within(FaceId::Regular, &running.title, size, FULL - mark.width(size) - 16.0);
        self.artifact(Artifact::Header, |flow| {
            flow.draw_label(&title, size, FURNITURE.ink, (LEFT, HEADER));
            flow.draw_label(&mark, size, FURNITURE.ink, (LEFT + FULL - mark.width(size), HEADER));
            let paint = Paint::Stroke {
                ink: RULE,
                width: 0.5,
                dash: Dash::Solid,
            };
            flow.draw(Draw::Path {
                points: vec![(LEFT, HEADER - 7.0), (LEFT + FULL, HEADER - 7.0)],
                paint,
            });
        });
    }

    fn footer(&mut self, page: PageId, running: &Running, number: usize, pages: usize) {
        self.page = page;
        let size = FURNITURE.size;
        let words = running
            .page_label
            .replace("{pages}", &pages.to_string())
            .replace("{page}", &number.to_string());
        let label = self.label_within(FaceId::Regular, &words, size, FULL * 0.45);
        let register = self.label_within(
            FaceId::Regular,
            &running.register,
            size,
            FULL - label.width(size) - 16.0,
        );
        self.artifact(Artifact::Footer, |flow| {
            flow.draw_label(&register, size, FURNITURE.ink, (LEFT, FOOTER));
            flow.draw_label(&label, size, FURNITURE.ink, (LEFT + FULL - label.width(size), FOOTER));
        });
    }
}

/// What stands at the right of the header: the mark, and the draft mark unless it is the same.
fn mark(document: &Document) -> String {
    let mark = document.running.mark.trim();
    match document
        .cover
        .draft
        .as_ref()
        .map(|draft| draft.text.trim())
        .filter(|draft| !draft.is_empty())
    {
        Some(draft) if !mark.contains(draft) && !mark.is_empty() => format!("{draft} · {mark}"),
        Some(draft) if mark.is_empty() => draft.to_owned(),
        _ => mark.to_owned(),
    }
}
