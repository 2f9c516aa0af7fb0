//! Figures under each other by their decimal commas.

use crate::text::{Paragraph, Piece};

/// Width in em of a figure up to its decimal comma and from there on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Figure {
    pub(super) whole: f32,
    pub(super) rest: f32,
}

impl Figure {
    /// The figure that a text on one line is; none for other texts, which stand at the column's right edge.
    pub(super) fn of(paragraph: &Paragraph<'_>) -> Option<Self> {
        let text: String = paragraph.pieces.iter().map(shown).collect();
        let comma = end_of_whole(&text)?;
        let mut figure = Figure::default();
        let mut at = 0;
        for (index, piece) in paragraph.pieces.iter().enumerate() {
            let end = at + (piece.to - piece.from) as usize;
            let before = match comma {
                comma if comma >= end => piece.width,
                comma if comma <= at => 0.0,
                comma => piece.word.pen(piece.from + (comma - at) as u32) - piece.word.pen(piece.from),
            };
            figure.whole += before;
            figure.rest += piece.width - before;
            at = end;
            if piece.after.is_space() && index + 1 < paragraph.pieces.len() {
                let space = paragraph.runs[piece.run as usize].space;
                *if at < comma {
                    &mut figure.whole
                } else {
                    &mut figure.rest
                } += space;
                at += 1;
            }
        }
        Some(figure)
    }

    /// The room that holds both figures when their commas stand under each other.
    pub(super) fn around(self, other: Self) -> Self {
        Figure {
            whole: self.whole.max(other.whole),
            rest: self.rest.max(other.rest),
        }
    }
}

fn shown(piece: &Piece) -> String {
    let mut text = piece.word.text[piece.from as usize..piece.to as usize].to_owned();
    if piece.after.is_space() {
        text.push(' ');
    }
    text
}

/// The byte where the whole part of a figure ends: `1 234|,50`, `46|,9 %`, `(1|,5)`, `12|*`; a dash that stands for a
/// figure ends with itself. None for what isn't one figure: words, dates, ranges.
fn end_of_whole(text: &str) -> Option<usize> {
    let text = text.trim_end();
    let Some(start) = text.find(|c: char| c.is_ascii_digit()) else {
        let dash = !text.is_empty() && text.chars().all(|c| matches!(c, '–' | '—' | '−' | '-' | '.' | '…'));
        return dash.then_some(text.len());
    };
    if text[..start].contains(char::is_alphanumeric) {
        return None;
    }
    let mut end = start;
    let mut rest = text[start..].char_indices().peekable();
    while let Some((at, character)) = rest.next() {
        let grouped = character.is_whitespace() && rest.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if !(character.is_ascii_digit() || grouped) {
            break;
        }
        end = start + at + character.len_utf8();
    }
    let digit = |c: char| c.is_ascii_digit();
    let unit = match text[end..].strip_prefix(',') {
        Some(decimals) if decimals.starts_with(digit) => decimals.trim_start_matches(digit),
        _ => &text[end..],
    };
    (!unit.contains(digit)).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_part_of_a_figure_ends_before_its_comma() {
        for (text, whole) in [
            ("1\u{a0}234,50", Some("1\u{a0}234")),
            ("12", Some("12")),
            ("46,9\u{a0}%", Some("46")),
            ("48\u{a0}%", Some("48")),
            ("–", Some("–")),
            ("(1,5)", Some("(1")),
            ("12*", Some("12")),
            ("−3,25", Some("−3")),
            ("4\u{a0}849¹²", Some("4\u{a0}849")),
            ("1 234 567", Some("1 234 567")),
        ] {
            assert_eq!(end_of_whole(text).map(|end| &text[..end]), whole, "{text}");
        }
    }

    #[test]
    fn words_dates_and_ranges_are_no_figures() {
        for text in [
            "ei tietoa",
            "31.12.2025",
            "2025–2027",
            "n. 60",
            "1/2025",
            "",
            "12 kk 3 pv",
        ] {
            assert_eq!(end_of_whole(text), None, "{text}");
        }
    }
}
