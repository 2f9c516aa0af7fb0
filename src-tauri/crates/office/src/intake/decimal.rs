//! Numbers as files store them, without a rounding that anybody could see.

use money::Number;
use rust_decimal::Decimal;

/// So many digits Excel and LibreOffice show and keep of a number that was typed.
const DIGITS: usize = 15;

/// The number of a spreadsheet's cell: the shortest decimal that is this float. Digits behind the fifteenth are what arithmetic on
/// floats left behind; spreadsheets don't show them, so they aren't taken either.
pub(super) fn of_float(value: f64) -> Option<Number> {
    if !value.is_finite() {
        return None;
    }
    let rounded = format!("{value:.*e}", DIGITS - 1);
    of_text(&rounded)
}

/// A number as JSON, PC-Axis and XML write it: digits, a point, an exponent.
pub(super) fn of_text(text: &str) -> Option<Number> {
    if text.len() > LONGEST
        || !text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E'))
    {
        return None;
    }
    if !text.contains(['e', 'E']) {
        return text.strip_prefix('+').unwrap_or(text).parse().ok();
    }
    let (digits, exponent) = text.split_once(['e', 'E'])?;
    let exponent: i32 = exponent.parse().ok()?;
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let mantissa: i128 = format!("{whole}{fraction}").parse().ok()?;
    if mantissa == 0 {
        return Some(Number::ZERO);
    }
    let scale = i32::try_from(fraction.len()).ok()? - exponent;
    scaled(mantissa, scale)
}

/// No number has more characters.
const LONGEST: usize = 400;

/// mantissa × 10^−scale, when it can be held exactly.
fn scaled(mut mantissa: i128, mut scale: i32) -> Option<Number> {
    while scale > 0 && mantissa % 10 == 0 {
        (mantissa, scale) = (mantissa / 10, scale - 1);
    }
    while scale < 0 {
        (mantissa, scale) = (mantissa.checked_mul(10)?, scale + 1);
    }
    let scale = u32::try_from(scale).ok()?;
    Decimal::try_from_i128_with_scale(mantissa, scale)
        .ok()
        .map(Number::from)
}

/// A hundred times as much: 0.125 is seen as 12.5 %.
pub(super) fn percent(value: Number) -> Option<Number> {
    value.decimal().checked_mul(Decimal::ONE_HUNDRED).map(Number::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn float(value: f64) -> Option<String> {
        of_float(value).map(|number| number.to_string())
    }

    #[test]
    fn a_float_is_the_number_that_was_typed() {
        for text in [
            "0",
            "0.1",
            "12.35",
            "-3.7",
            "123456789012345",
            "0.000123",
            "99999.99",
            "1088808.84",
        ] {
            assert_eq!(float(text.parse().unwrap()).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_arithmetic_left_behind_isnt_seen() {
        assert_eq!(float(0.1 + 0.2).as_deref(), Some("0.3"));
        assert_eq!(float(1.1 * 3.0).as_deref(), Some("3.3"));
    }

    #[test]
    fn text_is_read_to_the_last_digit() {
        for (text, number) in [
            ("1e3", "1000"),
            ("1.5E-3", "0.0015"),
            ("-2.50", "-2.5"),
            ("0.12345678901234567890", "0.1234567890123456789"),
            ("0e99", "0"),
        ] {
            assert_eq!(
                of_text(text).map(|number| number.to_string()).as_deref(),
                Some(number),
                "{text}"
            );
        }
        for wrong in ["", "e", "1e", "1,5", "NaN", "1e400", "--1", "1e-40"] {
            assert_eq!(of_text(wrong), None, "{wrong}");
        }
    }
}
