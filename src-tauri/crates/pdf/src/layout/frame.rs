//! Where on a page blocks are laid.

use document::Orientation;

/// A page's size and the part of it that blocks are laid in: all of it within the margins, or a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    /// Width of the page.
    pub(crate) page_width: f32,
    /// Height of the page.
    pub(crate) page_height: f32,
    /// Left edge of text, tables and charts.
    pub(crate) left: f32,
    /// Width of headings, tables and charts.
    pub(crate) full: f32,
    /// Width of running text, narrower than tables for the sake of readable lines.
    pub(crate) measure: f32,
    /// The first line of a page hangs from here.
    pub(crate) top: f32,
    /// No line of a page goes below.
    pub(crate) bottom: f32,
}

/// A4 (ISO 216): 210 × 297 mm.
const SHORT_SIDE: f32 = 595.276;
const LONG_SIDE: f32 = 841.89;
/// Space between two columns, with a rule in its middle.
const GUTTER: f32 = 26.0;

impl Frame {
    /// An upright page.
    pub(crate) const UPRIGHT: Frame = Frame {
        page_width: SHORT_SIDE,
        page_height: LONG_SIDE,
        left: 68.0,
        full: SHORT_SIDE - 2.0 * 68.0,
        measure: 428.0,
        top: LONG_SIDE - 82.0,
        bottom: 74.0,
    };

    /// A page that lies across: for two columns and wide tables.
    pub(crate) const ACROSS: Frame = Frame {
        page_width: LONG_SIDE,
        page_height: SHORT_SIDE,
        left: 64.0,
        full: LONG_SIDE - 2.0 * 64.0,
        measure: 480.0,
        top: SHORT_SIDE - 76.0,
        bottom: 66.0,
    };

    /// The page of a document that lies like this.
    pub(crate) fn of(orientation: Orientation) -> Self {
        match orientation {
            Orientation::Upright => Self::UPRIGHT,
            Orientation::Across => Self::ACROSS,
        }
    }

    /// Right edge of tables and charts.
    pub(crate) fn right(&self) -> f32 {
        self.left + self.full
    }

    /// How much fits under each other on a page.
    pub(crate) fn height(&self) -> f32 {
        self.top - self.bottom
    }

    /// Where the rule between two columns stands.
    pub(crate) fn middle(&self) -> f32 {
        self.left + self.full / 2.0
    }

    /// The two columns of the page.
    pub(crate) fn columns(&self) -> [Frame; 2] {
        let width = (self.full - GUTTER) / 2.0;
        [self.left, self.left + width + GUTTER].map(|left| Frame {
            left,
            full: width,
            measure: width,
            ..*self
        })
    }

    /// True when the page is wider than high.
    pub(crate) fn is_across(&self) -> bool {
        self.page_width > self.page_height
    }
}
