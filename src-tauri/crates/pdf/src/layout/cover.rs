//! The first page.

use document::{Cover, Phrase, Picture};

use super::flow::Flow;
use super::page::Draw;
use super::page::{Artifact, Dash, Paint};
use super::picture::bitmap;
use super::style::{COVER_AREA, COVER_DRAFT, COVER_FACT, COVER_SECOND, COVER_TITLE, RULE, Style};
use super::tree::{NodeId, Role, Tree};
use crate::PdfError;
use crate::font::FaceId;
use crate::text::Paragraph;

/// Where the title hangs from, as a part of the page's height: a third down.
const TITLE_TOP: f32 = 0.70;
/// How far the cover's text is indented.
const INDENT: f32 = 14.0;
/// Width of the bar at the left edge.
const BAR: f32 = 26.0;
/// An emblem is no higher.
const EMBLEM_HEIGHT: f32 = 76.0;
/// And no wider.
const EMBLEM_WIDTH: f32 = 210.0;

impl<'d> Flow<'d> {
    /// Writes the first page (pages, should there be very much on it).
    ///
    /// # Errors
    /// [`PdfError::Picture`] when the emblem can't be read.
    pub(super) fn cover(&mut self, cover: &'d Cover) -> Result<(), PdfError> {
        self.area_behind(0.0, 0.0, BAR, self.frame.page_height, self.accent());
        if let Some(emblem) = &cover.emblem {
            self.emblem(emblem)?;
        }
        if let Some(draft) = &cover.draft {
            self.draft(draft, cover.emblem.is_some());
        }
        self.y = self.frame.page_height * TITLE_TOP;
        for (index, title) in cover.titles.iter().enumerate() {
            let (style, face) = if index == 0 {
                let ink = self.accent();
                (Style { ink, ..COVER_TITLE }, FaceId::Bold)
            } else {
                (COVER_SECOND, FaceId::Regular)
            };
            self.y -= if index == 0 { 0.0 } else { 6.0 };
            self.phrase(title, style, face, if index == 0 { Role::Title } else { Role::P });
        }
        self.y -= 16.0;
        if !cover.titles.is_empty() {
            self.area_behind(self.edge(), self.y, 64.0, 2.4, self.accent());
        }
        self.y -= 24.0;
        for (index, area) in cover.subtitles.iter().enumerate() {
            let face = if index == 0 { FaceId::Bold } else { FaceId::Regular };
            self.phrase(area, COVER_AREA, face, Role::P);
        }
        self.facts(&cover.lines);
        Ok(())
    }

    /// The coat of arms or logo at the top of the page, above the title: as high as it may be, unless that makes it too
    /// wide.
    fn emblem(&mut self, emblem: &'d Picture) -> Result<(), PdfError> {
        let bitmap = bitmap(emblem)?;
        let (wide, high) = (bitmap.width.max(1) as f32, bitmap.height.max(1) as f32);
        let scale = (EMBLEM_HEIGHT / high).min(EMBLEM_WIDTH / wide);
        let (left, top) = (self.edge(), self.frame.top);
        let bounds = [left, top - high * scale, left + wide * scale, top];
        self.draw_bitmap(bitmap, &emblem.alternative, bounds, Tree::ROOT);
        Ok(())
    }

    /// The facts stand at the foot of the page when there is room.
    fn facts(&mut self, lines: &'d [Phrase]) {
        let height = lines.len() as f32 * COVER_FACT.lead;
        let foot = 120.0 + height;
        self.y = if self.y - 30.0 > foot { foot } else { self.y - 30.0 };
        if !lines.is_empty() && self.y < self.frame.top {
            let y = self.y + 8.0;
            let paint = Paint::Stroke {
                ink: RULE,
                width: 0.6,
                dash: Dash::Solid,
            };
            let points = vec![(self.edge(), y), (self.frame.right(), y)];
            self.artifact(Artifact::Layout, |flow| flow.draw(Draw::Path { points, paint }));
        }
        for line in lines {
            self.phrase(line, COVER_FACT, FaceId::Regular, Role::P);
        }
    }

    /// Left edge of the cover's text.
    fn edge(&self) -> f32 {
        self.frame.left + INDENT
    }

    /// The draft mark at the top of the page: at the left, or at the right of an emblem.
    fn draft(&mut self, draft: &'d Phrase, beside_emblem: bool) {
        let room = self.frame.right() - self.edge() - EMBLEM_WIDTH;
        let label = self.label_within(FaceId::Bold, &draft.text, COVER_DRAFT.size, room - 20.0);
        let (y, width) = (self.frame.top - 24.0, label.width(COVER_DRAFT.size) + 20.0);
        let x = if beside_emblem {
            self.frame.right() - width
        } else {
            self.edge()
        };
        let corners = vec![(x, y), (x + width, y), (x + width, y + 24.0), (x, y + 24.0), (x, y)];
        let paint = Paint::Stroke {
            ink: self.accent(),
            width: 1.2,
            dash: Dash::Solid,
        };
        self.artifact(Artifact::Layout, |flow| {
            flow.draw(Draw::Path { points: corners, paint })
        });
        let node = self.phrase_node(draft, Role::P);
        self.select(node);
        self.draw_label(&label, COVER_DRAFT.size, self.accent(), (x + 10.0, y + 8.0));
        self.close();
    }

    fn phrase(&mut self, phrase: &'d Phrase, style: Style, face: FaceId, role: Role) {
        let text = Paragraph::plain(&mut self.words, &phrase.text, face, phrase.language);
        let mut set = self.set(text, style, self.frame.full - INDENT);
        if set.lines.is_empty() {
            return;
        }
        let node = self.phrase_node(phrase, role);
        let outside = std::mem::replace(&mut self.language, phrase.language);
        if !self.fits(style.lead) {
            self.new_page();
        }
        self.place(&mut set, node, self.edge());
        self.language = outside;
    }

    fn phrase_node(&mut self, phrase: &Phrase, role: Role) -> NodeId {
        let node = self.node(Tree::ROOT, role);
        if phrase.language != self.language {
            self.tree[node].language = Some(phrase.language);
        }
        node
    }
}
