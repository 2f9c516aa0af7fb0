//! Numbers as strangers' tables write them, where only the surroundings tell a decimal comma from a thousands comma.

use money::Number;

/// A number as it was written, read both ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The number when decimals follow a comma, and points part thousands.
    pub with_comma: Option<Number>,
    /// The number when decimals follow a point, and commas part thousands.
    pub with_point: Option<Number>,
    /// Whether a per cent sign stands behind it.
    pub percent: bool,
    /// The marks beside it: `*`, `1)`, `e`; may be empty.
    pub mark: String,
}

impl Written {
    /// Reads a number with its signs: `1 234,5`, `1.234,5`, `1,234.5`, `−3 %`, `12,5*`, `1 234 1)`. None for what is no number
    /// either way.
    pub fn read(text: &str) -> Option<Written> {
        let (rest, mark) = without_marks(text.trim());
        let (rest, percent, inner) = without_unit(rest);
        let (rest, sign) = without_sign(rest);
        let with_comma = plain(rest, sign, ',', '.');
        let with_point = plain(rest, sign, '.', ',');
        if with_comma.is_none() && with_point.is_none() {
            return None;
        }
        Some(Written {
            with_comma,
            with_point,
            percent,
            mark: [inner, mark].concat(),
        })
    }

    /// The number, when both ways give the same or only one gives any.
    pub fn sure(&self) -> Option<Number> {
        match (self.with_comma, self.with_point) {
            (Some(one), Some(other)) => (one == other).then_some(one),
            (one, other) => one.or(other),
        }
    }

    /// Whether the marks say that the number isn't final: an estimate (`e`) or provisional (`*`, `p`).
    pub fn is_estimate(&self) -> bool {
        is_estimate_mark(&self.mark)
    }
}

/// Whether marks say that what they stand beside isn't final.
pub fn is_estimate_mark(mark: &str) -> bool {
    let letters = mark
        .chars()
        .filter(|c| c.is_alphabetic())
        .map(|c| c.to_ascii_lowercase());
    mark.contains('*') || letters.into_iter().any(|letter| matches!(letter, 'e' | 'p'))
}

/// The text without the marks at its ends, and the marks.
fn without_marks(text: &str) -> (&str, String) {
    let mut rest = text;
    let mut marks = vec![];
    if let Some(starred) = rest.strip_prefix('*') {
        marks.push("*");
        rest = starred.trim_start();
    }
    while let Some((before, mark)) = last_mark(rest) {
        marks.push(mark);
        rest = before.trim_end();
    }
    (rest, marks.concat())
}

/// The mark at the end of a text, and what stands before it.
fn last_mark(text: &str) -> Option<(&str, &str)> {
    let split = |at: usize| Some((&text[..at], text[at..].trim_start()));
    let raised = text.trim_end_matches(is_raised);
    if raised.len() < text.len() {
        return split(raised.len());
    }
    if let Some(before) = text.strip_suffix('*') {
        return split(before.len());
    }
    if let Some(open) = text.strip_suffix(')') {
        // `(e)` or, behind a space so that no digit of the number is taken for it, `1)`.
        if let Some((before, inner)) = open.rsplit_once('(') {
            let is_short = (1..=2).contains(&inner.chars().count()) && inner.chars().all(char::is_alphanumeric);
            return is_short.then_some(()).and_then(|()| split(before.len()));
        }
        let before = open.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = open.len() - before.len();
        let is_parted = before.ends_with(|c: char| c.is_whitespace() || is_raised(c) || c == '%' || c == '*');
        return ((1..=2).contains(&digits) && is_parted)
            .then_some(())
            .and_then(|()| split(before.len()));
    }
    let letter = text.chars().last().filter(|letter| matches!(letter, 'e' | 'p' | 'r'))?;
    let before = &text[..text.len() - letter.len_utf8()];
    before
        .trim_end()
        .ends_with(|c: char| c.is_ascii_digit() || c == '%')
        .then_some(())
        .and_then(|()| split(before.len()))
}

/// Raised digits and brackets: footnotes.
fn is_raised(c: char) -> bool {
    matches!(
        c,
        '\u{b9}' | '\u{b2}' | '\u{b3}' | '\u{2070}'..='\u{2079}' | '\u{207d}' | '\u{207e}'
    )
}

/// The text without its unit, whether that was a per cent sign, and marks that stood before the unit.
fn without_unit(text: &str) -> (&str, bool, String) {
    for (unit, percent) in [("%", true), ("€", false), ("EUR", false)] {
        if let Some(rest) = text.strip_suffix(unit) {
            let (rest, mark) = without_marks(rest.trim_end());
            return (rest, percent, mark);
        }
    }
    (
        text.strip_prefix('€').map_or(text, str::trim_start),
        false,
        String::new(),
    )
}

fn without_sign(text: &str) -> (&str, &'static str) {
    let minus = text.strip_prefix(['-', '\u{2212}', '\u{2013}']);
    match (minus, text.strip_prefix('+')) {
        (Some(rest), _) => (rest.trim_start(), "-"),
        (None, Some(rest)) => (rest, ""),
        (None, None) => (text, ""),
    }
}

/// The number with one sign before decimals and another, besides spaces and apostrophes, between thousands.
fn plain(text: &str, sign: &str, decimal: char, thousands: char) -> Option<Number> {
    let (whole, fraction) = match text.split_once(decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_some_and(|fraction| !is_digits(fraction)) {
        return None;
    }
    let class = whole.chars().find_map(|c| Between::of(c, thousands));
    let groups: Vec<&str> = match class {
        Some(class) => whole.split(|c| Between::of(c, thousands) == Some(class)).collect(),
        None => vec![whole],
    };
    let (first, rest) = groups.split_first()?;
    let is_grouped = rest.is_empty() || (1..=3).contains(&first.len()) && !first.starts_with('0');
    if !is_grouped || !is_digits(first) || rest.iter().any(|group| group.len() != 3 || !is_digits(group)) {
        return None;
    }
    let fraction = fraction.map(|digits| format!(".{digits}")).unwrap_or_default();
    format!("{sign}{}{fraction}", groups.concat()).parse().ok()
}

/// What may part thousands; a number uses one kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    Space,
    Apostrophe,
    Sign,
}

impl Between {
    fn of(c: char, thousands: char) -> Option<Between> {
        match c {
            ' ' | '\u{a0}' | '\u{2007}' | '\u{2008}' | '\u{2009}' | '\u{200a}' | '\u{202f}' => Some(Between::Space),
            '\'' | '\u{2019}' | '\u{2bc}' | '\u{2032}' => Some(Between::Apostrophe),
            c if c == thousands => Some(Between::Sign),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    fn sure(text: &str) -> Option<String> {
        Written::read(text)?.sure().map(|number| number.to_string())
    }

    #[test]
    fn every_notation_of_a_number_is_read() {
        for (text, number) in [
            ("1 234,5", "1234.5"),
            ("1\u{a0}234\u{202f}567", "1234567"),
            ("1.234,5", "1234.5"),
            ("1,234.5", "1234.5"),
            ("1.234.567", "1234567"),
            ("22'041", "22041"),
            ("1\u{2019}007,25", "1007.25"),
            ("−24", "-24"),
            ("- 24", "-24"),
            ("+312", "312"),
            ("34,9 %", "34.9"),
            ("34,9\u{a0}%*", "34.9"),
            ("0,123", "0.123"),
            ("0.123", "0.123"),
            ("51 300*", "51300"),
            ("14 645 1)", "14645"),
            ("12,5¹⁾", "12.5"),
            ("8,75 (e)", "8.75"),
            ("8,75e", "8.75"),
            ("12 500 €", "12500"),
            ("1234.56", "1234.56"),
        ] {
            assert_eq!(sure(text).as_deref(), Some(number), "{text}");
        }
    }

    #[test]
    fn what_has_two_meanings_is_sure_of_none() {
        for text in ["1.234", "1,234", "-12.345 %"] {
            let written = Written::read(text).unwrap();
            assert!(written.with_comma.is_some() && written.with_point.is_some(), "{text}");
            assert_eq!(written.sure(), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_number_isnt_made_one() {
        for text in [
            "",
            "-",
            "..",
            "1 23",
            "12 34,5",
            "1.23.4",
            "1,2,3",
            "12341)",
            "(123)",
            "1e5",
            "Kemi",
            "1 234.567 890",
            ".5",
            "5,",
            "2023-2024",
            "31.12.2024",
            "1'234 567",
            "0 123",
        ] {
            assert_eq!(Written::read(text), None, "{text}");
        }
    }

    #[test]
    fn marks_are_kept_and_say_what_isnt_final() {
        let mark = |text: &str| Written::read(text).map(|written| (written.mark.clone(), written.is_estimate()));
        assert_eq!(mark("5*"), Some(("*".to_owned(), true)));
        assert_eq!(mark("5 1)"), Some(("1)".to_owned(), false)));
        assert_eq!(mark("5 (e)"), Some(("(e)".to_owned(), true)));
        assert_eq!(mark("5* %"), Some(("*".to_owned(), true)));
        assert_eq!(mark("5r"), Some(("r".to_owned(), false)));
    }

    fn grouped(digits: &str, sign: &str) -> String {
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push_str(sign);
            }
            text.push(digit);
        }
        text
    }

    proptest! {
        #[test]
        fn a_number_that_is_read_is_the_number_that_was_written(
            mantissa in -99_999_999_999i64..99_999_999_999,
            scale in 0u32..6,
            notation in 0usize..8,
            mark in prop::sample::select(vec!["", "*", " 1)", "¹⁾", " (e)", " %", "\u{a0}%"]),
        ) {
            let value = Decimal::from_i128_with_scale(mantissa.into(), scale);
            let plain = value.abs().to_string();
            let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
            let (between, decimal) =
                [("", ","), (" ", ","), ("\u{a0}", ","), ("\u{2009}", ","), ("\u{202f}", ","), (".", ","), (",", "."), ("'", ".")][notation];
            let fraction = if fraction.is_empty() { String::new() } else { format!("{decimal}{fraction}") };
            let sign = if mantissa < 0 { "\u{2212}" } else { "" };
            let text = format!("{sign}{}{fraction}{mark}", grouped(whole, between));
            let written = Written::read(&text).expect(&text);
            let read = if decimal == "," { written.with_comma } else { written.with_point };
            prop_assert_eq!(read, Some(Number::from(value)), "{}", text);
            // Whoever is sure is right.
            prop_assert!(written.sure().is_none_or(|sure| sure == Number::from(value)), "{}", text);
        }

        #[test]
        fn no_text_makes_it_panic(text in "[-0-9 ,.'()*e%\u{a0}−¹⁾]{0,20}|\\PC{0,20}") {
            let _ = Written::read(&text);
        }
    }
}
