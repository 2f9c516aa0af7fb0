//! What people type, read as numbers.

use money::{AmountError, Cents, Number};
use rust_decimal::Decimal;
use thiserror::Error;

/// Why typed text isn't a number. `at` counts characters from the start of the text, the first being 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ParseNumberError {
    /// Nothing but spaces.
    #[error("there is no number")]
    Empty,
    /// A character that has no place in a number.
    #[error("`{found}` at {at} doesn't belong to a number")]
    Unexpected {
        /// Where it stands.
        at: usize,
        /// What stands there.
        found: char,
    },
    /// A point: `1.234` is a thousand to some and one and a bit to others, so it isn't guessed.
    #[error("a point at {at}: decimals follow a comma")]
    Point {
        /// Where the point stands.
        at: usize,
    },
    /// A space that doesn't part thousands, as in `12 34`.
    #[error("the group of digits at {at} doesn't have three digits")]
    Group {
        /// Where the group starts.
        at: usize,
    },
    /// Digits are missing here: before or after the comma, or after the minus.
    #[error("a digit is missing at {at}")]
    DigitMissing {
        /// Where the digit should stand.
        at: usize,
    },
    /// More digits than the program can keep exactly (28).
    #[error("the number has too many digits")]
    TooLong,
}

/// Reads a number the way Finland writes it: `1 234,5`, `−3`, `20000`.
///
/// Spaces part groups of three and may be of any width; the minus may be a hyphen. Space around the number is
/// passed over.
///
/// # Errors
/// [`ParseNumberError`], with the place for the caret.
pub fn parse_number(text: &str) -> Result<Number, ParseNumberError> {
    let mut scan = Scan {
        rest: text.trim_end().chars().enumerate().peekable(),
        end: text.trim_end().chars().count(),
    };
    while scan.next_if(|c| c.is_whitespace()).is_some() {}
    if scan.rest.peek().is_none() {
        return Err(ParseNumberError::Empty);
    }
    let mut canonical = String::with_capacity(text.len());
    if scan.next_if(|c| matches!(c, '-' | '\u{2212}' | '\u{2013}')).is_some() {
        canonical.push('-');
    }
    scan.units(&mut canonical)?;
    if scan.next_if(|c| c == ',').is_some() {
        canonical.push('.');
        if scan.digits(&mut canonical) == 0 {
            return Err(scan.digit_missing());
        }
    }
    match scan.rest.next() {
        None => Decimal::from_str_exact(&canonical)
            .map(Number::from)
            .map_err(|_| ParseNumberError::TooLong),
        Some((at, '.')) => Err(ParseNumberError::Point { at }),
        Some((at, found)) => Err(ParseNumberError::Unexpected { at, found }),
    }
}

/// Why typed text isn't an amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ParseEurosError {
    /// It isn't a number.
    #[error(transparent)]
    Number(#[from] ParseNumberError),
    /// It is a number that money can't be: finer than a cent, or too large.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

/// Reads an amount in euros, with or without `€` behind it: `1 234,50 €`.
///
/// # Errors
/// [`ParseEurosError`]; nothing is rounded.
pub fn parse_euros(text: &str) -> Result<Cents, ParseEurosError> {
    let text = text.trim_end();
    let number = parse_number(text.strip_suffix('€').unwrap_or(text))?;
    Ok(Cents::from_euros(number.decimal())?)
}

/// The typed characters that are still to be read.
struct Scan<'a> {
    rest: std::iter::Peekable<std::iter::Enumerate<std::str::Chars<'a>>>,
    end: usize,
}

impl Scan<'_> {
    fn next_if(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        self.rest.next_if(|(_, c)| wanted(*c)).map(|(_, c)| c)
    }

    fn at(&mut self) -> usize {
        self.rest.peek().map_or(self.end, |(at, _)| *at)
    }

    /// Reads digits and says how many there were.
    fn digits(&mut self, into: &mut String) -> usize {
        let before = into.len();
        while let Some(digit) = self.next_if(|c| c.is_ascii_digit()) {
            into.push(digit);
        }
        into.len() - before
    }

    /// Reads the part before the comma: digits, or groups of which all but the first have three.
    fn units(&mut self, into: &mut String) -> Result<(), ParseNumberError> {
        let start = self.at();
        let first = self.digits(into);
        if first == 0 {
            return Err(self.digit_missing());
        }
        while self.next_if(is_group_space).is_some() {
            let at = self.at();
            match self.digits(into) {
                0 => return Err(self.digit_missing()),
                3 if first <= 3 => {}
                3 => return Err(ParseNumberError::Group { at: start }),
                _ => return Err(ParseNumberError::Group { at }),
            }
        }
        Ok(())
    }

    /// What is wrong when a digit should come next: a strange character, or none at all.
    fn digit_missing(&mut self) -> ParseNumberError {
        match self.rest.peek() {
            Some(&(at, '.')) => ParseNumberError::Point { at },
            Some(&(at, found)) if found != ',' => ParseNumberError::Unexpected { at, found },
            _ => ParseNumberError::DigitMissing { at: self.at() },
        }
    }
}

/// Spaces that part thousands: plain, no-break, figure, thin, narrow no-break.
fn is_group_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::{euros, number};
    use proptest::prelude::*;

    fn read(text: &str) -> Result<String, ParseNumberError> {
        parse_number(text).map(|value| value.to_string())
    }

    #[test]
    fn every_finnish_way_of_writing_is_read() {
        for (text, value) in [
            ("1 234,5", "1234.5"),
            ("1\u{a0}234\u{2009}567,89", "1234567.89"),
            ("1\u{202f}000", "1000"),
            ("20000", "20000"),
            ("−3", "-3"),
            ("-3,25", "-3.25"),
            ("–1 000", "-1000"),
            ("  46,90 ", "46.9"),
            ("0", "0"),
            ("-0", "0"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(value), "{text}");
        }
    }

    #[test]
    fn errors_point_at_the_place() {
        use ParseNumberError::*;
        for (text, error) in [
            ("", Empty),
            ("   ", Empty),
            ("12a", Unexpected { at: 2, found: 'a' }),
            ("1.234,5", Point { at: 1 }),
            (".5", Point { at: 0 }),
            ("12 34", Group { at: 3 }),
            ("1234 567", Group { at: 0 }),
            (",5", DigitMissing { at: 0 }),
            ("5,", DigitMissing { at: 2 }),
            ("-", DigitMissing { at: 1 }),
            ("--5", Unexpected { at: 1, found: '-' }),
            ("1,2,3", Unexpected { at: 3, found: ',' }),
            (" 1 000 €", Unexpected { at: 7, found: '€' }),
            ("1e5", Unexpected { at: 1, found: 'e' }),
            ("NaN", Unexpected { at: 0, found: 'N' }),
            ("1  000", Unexpected { at: 2, found: ' ' }),
            ("99999999999999999999999999999999", TooLong),
            ("0,12345678901234567890123456789012", TooLong),
        ] {
            assert_eq!(parse_number(text), Err(error), "{text}");
        }
    }

    #[test]
    fn euros_may_carry_their_sign_and_are_never_rounded() {
        assert_eq!(parse_euros("9 073 407,50 €"), Ok(Cents::from_cents(907_340_750)));
        assert_eq!(parse_euros("−12€ "), Ok(Cents::from_cents(-1_200)));
        assert_eq!(parse_euros("€"), Err(ParseNumberError::Empty.into()));
        assert!(matches!(
            parse_euros("0,005"),
            Err(ParseEurosError::Amount(AmountError::FinerThanCent { .. }))
        ));
    }

    fn any_decimal() -> impl Strategy<Value = Decimal> {
        (-(1i128 << 96) + 1..(1i128 << 96), 0u32..=28)
            .prop_map(|(digits, scale)| Decimal::from_i128_with_scale(digits, scale))
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_the_same(value in any_decimal()) {
            prop_assert_eq!(parse_number(&number(value, None)), Ok(Number::from(value)));
        }

        #[test]
        fn amounts_read_back_the_same(cents: i64) {
            prop_assert_eq!(parse_euros(&euros(Cents::from_cents(cents))), Ok(Cents::from_cents(cents)));
        }

        #[test]
        fn no_text_makes_it_panic(text in "[-0-9 ,.\u{a0}−a]{0,40}|\\PC{0,20}") {
            let _ = parse_number(&text);
        }
    }
}
