//! Figures: their exact values, and how they are written.

use document::{Cell, Value, words};
use rust_decimal::Decimal;

use crate::tables::plain;

/// Digits that a spreadsheet keeps of a number (IEEE 754 double).
const MOST_DIGITS: usize = 15;

/// What is counted; only figures of the same kind are added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Euros.
    Euros,
    /// Anything else.
    Number,
    /// Per cent.
    Percent,
}

/// A figure in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Figure {
    /// What is counted.
    pub(crate) kind: Kind,
    /// The exact value: euros, the number, the number of per cent.
    pub(crate) exact: Decimal,
    /// How it is written; none when the text isn't a number.
    pub(crate) written: Option<Written>,
}

/// A number as a text writes it, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// What stands before the digits, a minus left out.
    pub(crate) before: String,
    /// Minus, digits and decimal comma, nothing else.
    pub(crate) number: String,
    /// Whether thousands are apart.
    pub(crate) grouped: bool,
    /// Digits after the comma.
    pub(crate) decimals: usize,
    /// The unit after the digits, with the space before it.
    pub(crate) unit: String,
    /// The sign of a figure that isn't confirmed.
    pub(crate) sign: String,
}

impl Figure {
    /// The figure of a cell; none when it has no value or a date.
    pub(crate) fn of(cell: &Cell) -> Option<Self> {
        let (kind, exact) = match cell.value? {
            Value::Euros(cents) => (Kind::Euros, cents.euros()),
            Value::Number { number, .. } => (Kind::Number, number.decimal()),
            Value::Percent { number, .. } => (Kind::Percent, number.decimal()),
            Value::Date(_) => return None,
        };
        Some(Figure {
            kind,
            exact,
            // What stands below a figure says what it comes from.
            written: cell.paragraphs.first().and_then(|first| written(&plain(&words(first)))),
        })
    }

    /// The number that a spreadsheet stores, per cent as a fraction; none when it can't keep every digit that is shown.
    pub(crate) fn stored(&self) -> Option<f64> {
        let shown = match &self.written {
            Some(written) => u32::try_from(written.decimals).unwrap_or(u32::MAX),
            None => self.exact.scale(),
        };
        let whole = digits(self.exact.trunc());
        if whole + usize::try_from(shown).unwrap_or(usize::MAX) > MOST_DIGITS && digits(self.exact) > MOST_DIGITS {
            return None;
        }
        let power = if self.kind == Kind::Percent { "e-2" } else { "" };
        format!("{}{power}", self.exact.normalize()).parse().ok()
    }
}

/// Significant digits.
fn digits(number: Decimal) -> usize {
    let digits = number.normalize().mantissa().unsigned_abs().to_string();
    if digits == "0" { 0 } else { digits.len() }
}

/// Takes a written number apart; none when the text is something else.
fn written(text: &str) -> Option<Written> {
    let text = text.trim();
    let first = text.find(|letter: char| letter.is_ascii_digit())?;
    let last = text.rfind(|letter: char| letter.is_ascii_digit())?;
    let (head, middle, tail) = (&text[..first], &text[first..=last], &text[last + 1..]);
    let (before, minus) = match head.strip_suffix(['−', '-']) {
        Some(before) => (before, "-"),
        None => (head, ""),
    };
    let spaces = [' ', '\u{a0}', '\u{202f}'];
    let (whole, decimals) = middle.split_once(',').unwrap_or((middle, ""));
    let is_number = whole
        .chars()
        .all(|letter| letter.is_ascii_digit() || spaces.contains(&letter))
        && decimals.bytes().all(|byte| byte.is_ascii_digit())
        && middle.contains(',') != decimals.is_empty();
    if !is_number {
        return None;
    }
    let unit = tail.trim_end_matches('*');
    let comma = if decimals.is_empty() { "" } else { "," };
    Some(Written {
        before: before.to_owned(),
        number: format!("{minus}{}{comma}{decimals}", whole.replace(spaces, "")),
        grouped: whole.contains(spaces) || whole.len() < 4,
        decimals: decimals.len(),
        unit: unit.to_owned(),
        sign: tail[unit.len()..].to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use document::Span;
    use money::Cents;

    fn euros(cents: i64, text: &str) -> Figure {
        let cell = Cell {
            paragraphs: vec![vec![Span::plain(text)]],
            columns: 1,
            header: false,
            value: Some(Value::Euros(Cents::from_cents(cents))),
        };
        Figure::of(&cell).unwrap()
    }

    #[test]
    fn a_written_number_is_taken_apart() {
        let written = euros(-123_456_789, "−1\u{a0}234\u{a0}567,89\u{a0}€**").written.unwrap();
        assert_eq!(written.number, "-1234567,89");
        assert_eq!((written.unit.as_str(), written.sign.as_str()), ("\u{a0}€", "**"));
        assert_eq!((written.grouped, written.decimals), (true, 2));
        for text in ["", "–", "1–2", "1.1.2025", "1/2025", "2 vuotta 3 kuukautta"] {
            assert_eq!(super::written(text), None, "{text}");
        }
    }

    #[test]
    fn cents_are_kept_to_fifteen_digits_and_no_further() {
        assert_eq!(
            euros(999_999_999_999_999, "9\u{a0}999\u{a0}999\u{a0}999\u{a0}999,99").stored(),
            Some(9_999_999_999_999.99)
        );
        assert_eq!(
            euros(9_999_999_999_999_999, "99\u{a0}999\u{a0}999\u{a0}999\u{a0}999,99").stored(),
            None
        );
        assert_eq!(euros(10, "0,10").stored(), Some(0.1));
    }
}
