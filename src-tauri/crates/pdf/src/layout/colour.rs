//! The colours that follow from the organisation's own.

use document::Look;

use super::flow::Flow;
use super::page::Ink;
use super::style::{ACCENT, PAPER};

impl Ink {
    /// The colour of headings, links and bars: the organisation's own or the usual one.
    pub(crate) fn of(look: Look) -> Self {
        look.accent
            .map_or(ACCENT, |colour| Ink(colour.red, colour.green, colour.blue))
    }

    /// This colour thinned with white paper: 1.0 is the colour itself, 0.0 is paper.
    pub(crate) fn thinned(self, share: f32) -> Self {
        let mix = |ink: u8, paper: u8| {
            let (ink, paper) = (f32::from(ink), f32::from(paper));
            // A mean of two bytes is a byte.
            (paper + (ink - paper) * share.clamp(0.0, 1.0)).round() as u8
        };
        Ink(mix(self.0, PAPER.0), mix(self.1, PAPER.1), mix(self.2, PAPER.2))
    }
}

impl Flow<'_> {
    /// The colour of headings, links and bars.
    pub(super) fn accent(&self) -> Ink {
        self.accent
    }

    /// Background of header rows and notes: so pale that text on it reads as on paper.
    pub(super) fn tint(&self) -> Ink {
        self.accent.thinned(0.085)
    }

    /// Background of group rows, paler still.
    pub(super) fn pale(&self) -> Ink {
        self.accent.thinned(0.045)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thinning_goes_from_the_colour_to_paper() {
        let ink = Ink(0, 100, 250);
        assert_eq!(ink.thinned(1.0), ink);
        assert_eq!(ink.thinned(0.0), PAPER);
        assert_eq!(ink.thinned(0.5), Ink(128, 178, 253));
    }
}
