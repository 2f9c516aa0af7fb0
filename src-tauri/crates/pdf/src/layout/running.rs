//! Header and footer of every page but the cover.

use document::{Document, Running};

use super::flow::Flow;
use super::frame::Frame;
use super::page::{Artifact, Dash, Draw, PageId, Paint};
use super::style::{FURNITURE, RULE};
use crate::font::FaceId;

/// Baseline of the header above the first line of the page.
const HEADER: f32 = 36.0;
/// Baseline of the footer.
const FOOTER: f32 = 40.0;

impl<'d> Flow<'d> {
    /// Writes header and footer when all pages are known.
    pub(super) fn running(&mut self, document: &'d Document) {
        let mark = mark(document);
        let pages = self.order.len();
        let covers = usize::from(!document.cover.is_empty());
        for index in covers..pages {
            let page = self.order[index];
            self.header(page, &document.running, &mark);
            self.footer(page, &document.running, index + 1, pages);
        }
    }

    fn header(&mut self, page: PageId, running: &Running, mark: &str) {
        self.page = page;
        let size = FURNITURE.size;
        let Frame { left, full, top, .. } = self.pages[page.0].frame;
        let header = top + HEADER;
        let mark = self.label_within(FaceId::Bold, mark, size, full * 0.45);
        let title = self.label_within(FaceId::Regular, &running.title, size, full - mark.width(size) - 16.0);
        self.artifact(Artifact::Header, |flow| {
            flow.draw_label(&title, size, FURNITURE.ink, (left, header));
            flow.draw_label(&mark, size, FURNITURE.ink, (left + full - mark.width(size), header));
            let paint = Paint::Stroke {
                ink: RULE,
                width: 0.5,
                dash: Dash::Solid,
            };
            flow.draw(Draw::Path {
                points: vec![(left, header - 7.0), (left + full, header - 7.0)],
                paint,
            });
        });
    }

    fn footer(&mut self, page: PageId, running: &Running, number: usize, pages: usize) {
        self.page = page;
        let size = FURNITURE.size;
        let Frame { left, full, .. } = self.pages[page.0].frame;
        let words = running
            .page_label
            .replace("{pages}", &pages.to_string())
            .replace("{page}", &number.to_string());
        let label = self.label_within(FaceId::Regular, &words, size, full * 0.45);
        let register = self.label_within(
            FaceId::Regular,
            &running.register,
            size,
            full - label.width(size) - 16.0,
        );
        self.artifact(Artifact::Footer, |flow| {
            flow.draw_label(&register, size, FURNITURE.ink, (left, FOOTER));
            flow.draw_label(&label, size, FURNITURE.ink, (left + full - label.width(size), FOOTER));
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
