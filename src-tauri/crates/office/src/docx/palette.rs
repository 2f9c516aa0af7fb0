//! The colours of a document, as `RRGGBB`.

use document::Look;
use plan::Colour;

/// Headings, links and rules when the organisation has no colour of its own.
const BLUE: Colour = Colour {
    red: 13,
    green: 61,
    blue: 111,
};

/// The colours of a document.
pub(super) struct Palette {
    /// Headings, links and rules.
    pub(super) accent: String,
    /// Background of header rows and notes.
    pub(super) tint: String,
    /// Background of group rows and sums.
    pub(super) pale: String,
}

/// Text.
pub(super) const INK: &str = "1B1D22";
/// Less important text: captions' notes, page furniture. Contrast with white 7:1.
pub(super) const FAINT: &str = "545B66";
/// Hairlines between rows.
pub(super) const HAIRLINE: &str = "CED4DC";

impl Palette {
    /// The colours that go with a look.
    pub(super) fn of(look: Look) -> Self {
        let accent = look.accent.unwrap_or(BLUE);
        Palette {
            accent: hex(accent),
            tint: hex(mixed(accent, 9)),
            pale: hex(mixed(accent, 5)),
        }
    }
}

/// So many per cent of a colour on white paper.
fn mixed(colour: Colour, percent: u32) -> Colour {
    let mix = |channel: u8| {
        let mixed = (u32::from(channel) * percent + 255 * (100 - percent)) / 100;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    };
    Colour {
        red: mix(colour.red),
        green: mix(colour.green),
        blue: mix(colour.blue),
    }
}

fn hex(colour: Colour) -> String {
    format!("{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue)
}
