//! How cells look.

use document::Look;
use plan::Colour;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::figure::{Figure, Kind, Written};

/// Headings and rules when the organisation has no colour of its own.
const BLUE: Colour = Colour {
    red: 13,
    green: 61,
    blue: 111,
};
/// Hairlines between rows.
const HAIRLINE: Color = Color::RGB(0x00CE_D4DC);
/// Less important text.
const FAINT: Color = Color::RGB(0x0054_5B66);
/// Figures that a working starts from: blue, as those who calculate are used to.
const ENTERED: Color = Color::RGB(0x001F_4EC8);
/// Words of a unit that are still part of a number format, which has 255 characters for everything.
const LONGEST_UNIT: usize = 40;

/// The formats of a workbook.
pub(super) struct Formats {
    accent: Color,
    tint: Color,
    /// The caption above a table.
    pub(super) title: Format,
    /// Remarks.
    pub(super) note: Format,
    /// A link to another sheet.
    pub(super) link: Format,
}

/// What a row is, as far as its look goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum RowLook {
    /// Names of columns.
    Header,
    /// An ordinary row.
    Body,
    /// Names the rows below it.
    Group,
    /// A sum of some rows.
    Subtotal,
    /// The sum of all.
    Total,
}

impl Formats {
    /// The formats that go with a look.
    pub(super) fn of(look: Look) -> Self {
        let colour = look.accent.unwrap_or(BLUE);
        let accent = rgb([colour.red, colour.green, colour.blue]);
        let pale = |channel: u8| u8::try_from((u32::from(channel) * 9 + 255 * 91) / 100).unwrap_or(u8::MAX);
        let top = Format::new().set_align(FormatAlign::Top);
        Formats {
            accent,
            tint: rgb([pale(colour.red), pale(colour.green), pale(colour.blue)]),
            title: top
                .clone()
                .set_bold()
                .set_font_size(14)
                .set_font_color(accent)
                .set_text_wrap(),
            note: top.clone().set_font_color(FAINT).set_text_wrap(),
            link: top.set_hyperlink(),
        }
    }

    /// A figure that a working starts from.
    pub(super) fn entered(format: Format) -> Format {
        format.set_font_color(ENTERED)
    }

    /// A cell of a row.
    pub(super) fn cell(&self, look: RowLook, right: bool) -> Format {
        let align = if right { FormatAlign::Right } else { FormatAlign::Left };
        let format = Format::new()
            .set_align(align)
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(HAIRLINE)
            .set_text_wrap();
        match look {
            RowLook::Body => format,
            RowLook::Header => format
                .set_bold()
                .set_align(FormatAlign::Bottom)
                .set_font_color(self.accent)
                .set_background_color(self.tint)
                .set_border_bottom_color(self.accent),
            RowLook::Group => format.unset_text_wrap().set_bold().set_background_color(self.tint),
            RowLook::Subtotal => format.set_bold(),
            RowLook::Total => format
                .set_bold()
                .set_background_color(self.tint)
                .set_border_top(FormatBorder::Thin)
                .set_border_top_color(self.accent),
        }
    }
}

fn rgb(channels: [u8; 3]) -> Color {
    let [red, green, blue] = channels.map(u32::from);
    Color::RGB(red << 16 | green << 8 | blue)
}

/// The format that shows a figure as the document does; spreadsheets put their own separators for `,` and `.`.
pub(super) fn number_format(figure: &Figure) -> String {
    let usual = Written {
        before: String::new(),
        number: String::new(),
        grouped: true,
        decimals: match figure.kind {
            Kind::Euros => 2,
            Kind::Number | Kind::Percent => usize::try_from(figure.exact.normalize().scale()).unwrap_or(0).min(4),
        },
        unit: String::new(),
        sign: String::new(),
    };
    let written = figure.written.as_ref().unwrap_or(&usual);
    let mut digits = if written.grouped { "#,##0" } else { "0" }.to_owned();
    if written.decimals > 0 {
        digits.push('.');
        digits.push_str(&"0".repeat(written.decimals.min(15)));
    }
    let (before, after) = (literal(&written.before), unit(figure.kind, written));
    format!("{before}{digits}{after};{before}\"\u{2212}\"{digits}{after}")
}

/// The unit and the sign after the digits. The sign of per cent makes the spreadsheet multiply by a hundred.
fn unit(kind: Kind, written: &Written) -> String {
    let after = format!("{}{}", written.unit, written.sign);
    match (kind, after.split_once('%')) {
        (Kind::Percent, Some((space, rest))) => format!("{}%{}", literal(space), literal(rest)),
        (Kind::Percent, None) => format!("\"\u{a0}\"%{}", literal(&after)),
        (Kind::Euros | Kind::Number, _) => literal(&after),
    }
}

/// Text in a number format.
fn literal(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|letter| !['"', '\n'].contains(letter))
        .take(LONGEST_UNIT)
        .collect();
    if text.is_empty() { text } else { format!("\"{text}\"") }
}
