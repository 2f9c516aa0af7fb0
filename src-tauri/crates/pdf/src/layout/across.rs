//! Wide blocks on pages that lie across, in a document whose pages stand upright.

use super::flow::Flow;
use super::frame::Frame;

impl Flow<'_> {
    /// The width that a table would have on a page that lies across; none where no page can be turned for it: in a
    /// column, or when the pages lie across already.
    pub(super) fn width_across(&self) -> Option<f32> {
        (self.side.is_none() && !self.sheet.is_across()).then_some(Frame::ACROSS.full)
    }

    /// Lays blocks on pages that lie across: on a new one, or on the one that the block before has begun. What comes
    /// next goes on upright on a page of its own. The headings that wait go along. Where no page can be turned the
    /// blocks are laid in place.
    pub(super) fn across(&mut self, lay: impl FnOnce(&mut Self)) {
        if self.width_across().is_none() {
            return lay(self);
        }
        let upright = (self.sheet, self.left, self.width);
        self.turn(Frame::ACROSS, Frame::ACROSS.left, Frame::ACROSS.full);
        lay(self);
        self.turn(upright.0, upright.1, upright.2);
    }

    fn turn(&mut self, sheet: Frame, left: f32, width: f32) {
        (self.sheet, self.frame) = (sheet, sheet);
        (self.left, self.width) = (left, width);
    }

    /// Goes on a page that lies as blocks are laid now, when the one that is being written doesn't.
    pub(super) fn turn_page(&mut self) {
        if self.pages[self.page.0].frame == self.sheet {
            return;
        }
        if self.page_mut().draws.is_empty() && !self.is_led_to(self.page) {
            self.page_mut().frame = self.sheet;
            self.y = self.frame.top;
            self.gap = 0.0;
        } else {
            self.new_page();
        }
    }
}
