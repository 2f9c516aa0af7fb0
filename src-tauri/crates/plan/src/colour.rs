//! Colours that organisations print with.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A colour in sRGB (IEC 61966-2-1), written `#0d3d6f`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

crate::value_schema!(Colour, "Colour", { "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" });

/// The text isn't a colour.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} isn't a colour of the form #rrggbb")]
pub struct ColourError(pub String);

impl Colour {
    /// Whether text of this colour can be read on white paper: a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3; EN 301 549).
    pub fn is_readable_on_white(self) -> bool {
        // (1 + 0.05) / (luminance + 0.05) ≥ 4.5, in millionths.
        self.luminance() <= 183_333
    }

    /// Relative luminance (WCAG 2.1) in millionths: 0 is black, 1 000 000 is white.
    fn luminance(self) -> u64 {
        let parts = [(self.red, 2126), (self.green, 7152), (self.blue, 722)];
        parts
            .into_iter()
            .map(|(channel, weight)| linear(channel) * weight)
            .sum::<u64>()
            / 10_000
    }
}

/// The linear light of an sRGB channel in millionths, interpolated between exact values at every 15th step.
fn linear(channel: u8) -> u64 {
    /// `((c / 255 + 0.055) / 1.055) ^ 2.4` for c = 0, 15, 30 … 255 (below 11: `c / 255 / 12.92`), times a million.
    const EVERY_15TH: [u64; 18] = [
        0, 4_777, 12_983, 26_241, 45_186, 70_360, 102_242, 141_263, 187_821, 242_281, 304_987, 376_262, 456_411,
        545_724, 644_480, 752_942, 871_367, 1_000_000,
    ];
    let (step, rest) = (usize::from(channel / 15), u64::from(channel % 15));
    let low = EVERY_15TH[step];
    let high = EVERY_15TH.get(step + 1).copied().unwrap_or(low);
    // The curve bends upwards: the chord is never below it, so that a colour is never judged darker than it is.
    low + (high - low) * rest / 15
}

impl FromStr for Colour {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, ColourError> {
        let wrong = || ColourError(text.to_owned());
        let digits = text.strip_prefix('#').ok_or_else(wrong)?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        let channel = |from: usize| u8::from_str_radix(&digits[from..from + 2], 16).map_err(|_| wrong());
        Ok(Colour {
            red: channel(0)?,
            green: channel(2)?,
            blue: channel(4)?,
        })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl TryFrom<String> for Colour {
    type Error = ColourError;

    fn try_from(text: String) -> Result<Self, ColourError> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> String {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readable(text: &str) -> bool {
        text.parse::<Colour>().unwrap().is_readable_on_white()
    }

    #[test]
    fn contrast_is_judged_as_wcag_does() {
        // #767676 has 4.54:1, #777777 4.48:1; pure red 4.00:1, pure blue 8.59:1 (W3C's own examples).
        assert!(readable("#767676"));
        assert!(!readable("#777777"));
        assert!(!readable("#ff0000"));
        assert!(readable("#0000ff"));
        assert!(!readable("#ffffff"));
        assert!(readable("#000000"));
    }

    #[test]
    fn only_six_hexadecimal_digits_are_a_colour() {
        assert!("#12345".parse::<Colour>().is_err());
        assert!("#1234567".parse::<Colour>().is_err());
        assert!("0d3d6f".parse::<Colour>().is_err());
        assert!("#+12345".parse::<Colour>().is_err());
        assert_eq!("#0D3D6F".parse::<Colour>().unwrap().to_string(), "#0d3d6f");
    }
}
