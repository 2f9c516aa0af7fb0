//! Pages: A4 upright and across, lengths in twips (1/20 point).

/// A page and its margins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paper {
    /// Width of the page.
    pub(super) width: u32,
    /// Height of the page.
    pub(super) height: u32,
    /// Left and right margin.
    pub(super) side: u32,
}

impl Paper {
    /// A4 (ISO 216), 210 × 297 mm, with margins of 25 mm.
    pub(super) const UPRIGHT: Self = Paper {
        width: 11_906,
        height: 16_838,
        side: 1_418,
    };
    /// A4, 297 × 210 mm, with margins of 20 mm: it is turned for width.
    pub(super) const ACROSS: Self = Paper {
        width: 16_838,
        height: 11_906,
        side: 1_134,
    };
    /// Margin above the text.
    pub(super) const TOP: u32 = 1_588;
    /// Margin below the text.
    pub(super) const BOTTOM: u32 = 1_418;

    /// Width of the text.
    pub(super) const fn text(self) -> u32 {
        self.width - 2 * self.side
    }
}
