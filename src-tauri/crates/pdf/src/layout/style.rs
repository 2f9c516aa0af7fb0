//! Sizes, spaces and colours. Lengths are points.

use super::page::Ink;

/// Text.
pub(crate) const INK: Ink = Ink(27, 29, 34);
/// Less important text: captions, page furniture.
pub(crate) const FAINT: Ink = Ink(84, 91, 102);
/// Headings, links, bars, unless the organisation has a colour of its own ([`super::flow::Flow::accent`]).
pub(crate) const ACCENT: Ink = Ink(13, 61, 111);
/// Rules.
pub(crate) const RULE: Ink = Ink(150, 160, 173);
/// Hairlines between rows.
pub(crate) const HAIRLINE: Ink = Ink(206, 212, 220);
/// Paper.
pub(crate) const PAPER: Ink = Ink(255, 255, 255);

/// Type: size, distance of lines and colour.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) size: f32,
    pub(crate) lead: f32,
    pub(crate) ink: Ink,
    /// Words are divided freely, not only when they don't fit.
    pub(crate) divide: bool,
}

impl Style {
    const fn new(size: f32, lead: f32, ink: Ink, divide: bool) -> Self {
        Style {
            size,
            lead,
            ink,
            divide,
        }
    }
}

/// Running text.
pub(crate) const BODY: Style = Style::new(10.5, 15.0, INK, true);
/// Quotations.
pub(crate) const QUOTATION: Style = Style::new(10.5, 15.0, FAINT, true);
/// Notes set apart.
pub(crate) const NOTE: Style = Style::new(9.8, 14.0, INK, true);
/// Captions.
pub(crate) const CAPTION: Style = Style::new(9.5, 13.0, INK, false);
/// Remarks under tables.
pub(crate) const TABLE_NOTE: Style = Style::new(8.6, 11.5, FAINT, true);
/// Words in charts.
pub(crate) const CHART: Style = Style::new(8.5, 10.5, INK, true);
/// Header and footer.
pub(crate) const FURNITURE: Style = Style::new(8.5, 11.0, FAINT, false);
/// Title on the cover.
pub(crate) const COVER_TITLE: Style = Style::new(31.0, 37.0, INK, false);
/// The title in the other language.
pub(crate) const COVER_SECOND: Style = Style::new(19.0, 25.0, FAINT, false);
/// Names of the area.
pub(crate) const COVER_AREA: Style = Style::new(15.0, 21.0, INK, false);
/// Facts on the cover.
pub(crate) const COVER_FACT: Style = Style::new(10.5, 16.0, INK, false);
/// Draft mark on the cover.
pub(crate) const COVER_DRAFT: Style = Style::new(12.0, 16.0, INK, false);

/// Space between paragraphs.
pub(crate) const PARAGRAPH_GAP: f32 = 7.0;
/// Space around tables, charts, pictures.
pub(crate) const FLOAT_GAP: f32 = 16.0;
/// Indentation of lists, quotations and notes.
pub(crate) const INDENT: f32 = 18.0;

/// How a heading is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HeadingStyle {
    pub(crate) style: Style,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) before: f32,
    pub(crate) after: f32,
}

/// How a heading of this level, 1 to 6, is set, the higher ones in the accent colour.
pub(crate) fn heading(level: u8, accent: Ink) -> HeadingStyle {
    let (size, lead, before, after, ink) = match level {
        1 => (21.0, 26.0, 28.0, 10.0, accent),
        2 => (15.0, 19.5, 19.0, 5.0, accent),
        3 => (12.3, 16.5, 15.0, 3.5, accent),
        4 => (11.0, 15.0, 14.0, 3.0, INK),
        _ => (10.5, 15.0, 12.0, 2.0, INK),
    };
    HeadingStyle {
        style: Style::new(size, lead, ink, false),
        bold: level <= 5,
        italic: level >= 5,
        before,
        after,
    }
}
