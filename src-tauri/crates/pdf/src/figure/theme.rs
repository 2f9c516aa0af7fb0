//! The colours of a chart by their meaning, so that they follow the window's: light, dark or of high contrast.

use super::shape::hexadecimal;
use crate::layout::page::Ink;
use crate::layout::style::{ACCENT, FAINT, HAIRLINE, INK, PAPER, RULE};

/// A colour of a chart that was drawn in the usual accent colour, as CSS says it with the window's variables (`--ink`,
/// `--ink-soft`, `--line`, `--surface`, `--accent`); where those aren't known, it is the colour itself.
pub(super) fn themed(ink: Ink) -> String {
    match ink {
        INK => variable("ink", INK),
        FAINT => variable("ink-soft", FAINT),
        HAIRLINE => variable("line", HAIRLINE),
        PAPER => variable("surface", PAPER),
        ACCENT => variable("accent", ACCENT),
        RULE => mixed(&variable("ink-soft", FAINT), 60, &variable("surface", PAPER)),
        other => match share_of_accent(other) {
            Some(percent) => mixed(&variable("accent", ACCENT), percent, &variable("surface", PAPER)),
            // Towards the colour of text, so that it stands out from any surface.
            None => mixed(&hexadecimal(other), 65, &variable("ink", INK)),
        },
    }
}

fn variable(name: &str, otherwise: Ink) -> String {
    format!("var(--{name},{})", hexadecimal(otherwise))
}

fn mixed(first: &str, percent: u32, second: &str) -> String {
    format!("color-mix(in srgb,{first} {percent}%,{second})")
}

/// How many per cent of the accent colour a colour is, when it is the accent colour thinned with paper.
fn share_of_accent(ink: Ink) -> Option<u32> {
    /// How much each of red, green and blue may be off, because shares are rounded to per cent.
    const NEAR: u8 = 2;
    let off = |percent: &u32| {
        let thinned = ACCENT.thinned(*percent as f32 / 100.0);
        let off = [(thinned.0, ink.0), (thinned.1, ink.1), (thinned.2, ink.2)].map(|(a, b)| a.abs_diff(b));
        off.into_iter().max().unwrap_or_default()
    };
    (1..100).min_by_key(off).filter(|percent| off(percent) <= NEAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_said_by_their_meaning() {
        assert_eq!(themed(INK), "var(--ink,#1b1d22)");
        assert_eq!(themed(ACCENT), "var(--accent,#0d3d6f)");
        let thinned = "color-mix(in srgb,var(--accent,#0d3d6f) 22%,var(--surface,#ffffff))";
        assert_eq!(themed(ACCENT.thinned(0.22)), thinned);
        assert_eq!(
            themed(Ink(166, 76, 14)),
            "color-mix(in srgb,#a64c0e 65%,var(--ink,#1b1d22))"
        );
    }

    #[test]
    fn every_thinning_of_the_accent_is_found_again_within_a_per_cent() {
        for percent in 2..99 {
            let found = share_of_accent(ACCENT.thinned(percent as f32 / 100.0));
            assert!(
                found.is_some_and(|found| found.abs_diff(percent) <= 1),
                "{percent}: {found:?}"
            );
        }
    }
}
