//! The word across every page of a document that isn't final.

use document::Document;

use super::flow::Flow;
use super::page::{Artifact, Draw, Ink, Mark, TextDraw, Turn};
use crate::font::FaceId;

/// So pale that text on it reads as on paper, in print too.
const INK: Ink = Ink(244, 245, 246);
/// The length of the word compared with the shorter side of the page.
const LENGTH: f32 = 0.95;
/// Largest type.
const LARGEST: f32 = 130.0;
/// Height of capitals in em.
const CAPITALS: f32 = 0.66;

impl Flow<'_> {
    /// Writes the draft mark across every page but the cover, behind everything else.
    pub(super) fn watermark(&mut self, document: &Document) {
        let draft = document.cover.draft.as_ref().map_or("", |draft| draft.text.trim());
        if draft.is_empty() {
            return;
        }
        let label = self.label_within(FaceId::Bold, draft, 1.0, 40.0);
        let covers = usize::from(!document.cover.is_empty());
        for page in self.order.iter().skip(covers) {
            let page = &mut self.pages[page.0];
            let (width, height) = (page.frame.page_width, page.frame.page_height);
            let size = (LENGTH * width.min(height) / label.width(1.0)).min(LARGEST);
            let (cos, sin) = Turn::Rising.direction();
            let (along, up) = (label.width(size) / 2.0, CAPITALS * size / 2.0);
            let text = TextDraw {
                x: width / 2.0 - along * cos + up * sin,
                y: height / 2.0 - along * sin - up * cos,
                size,
                ink: INK,
                face: FaceId::Bold,
                shards: label.shards().to_vec(),
                turn: Turn::Rising,
            };
            let mark = Draw::Begin(Mark::Artifact(Artifact::Watermark));
            page.draws.splice(0..0, [mark, Draw::Text(text), Draw::End]);
        }
    }
}
