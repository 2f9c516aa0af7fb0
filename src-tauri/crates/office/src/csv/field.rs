//! Fields that no spreadsheet takes for a formula.

/// Signs with which spreadsheets begin formulas, and characters behind which they look for them (OWASP, CSV injection).
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Text as a field: kept from being a formula by an apostrophe, which spreadsheets know as the sign of text. No-break spaces are
/// plain ones.
pub(super) fn text(text: &str) -> String {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ");
    if text.starts_with(FORMULA) && !is_number(&text) {
        format!("'{text}")
    } else {
        text
    }
}

/// Whether a text is a plain number: a minus before one is no formula.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, decimals) = digits.split_once(',').unwrap_or((digits, "0"));
    let all = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    all(whole) && all(decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_a_formula() {
        for formula in ["=1+1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1"] {
            assert_eq!(text(formula), format!("'{formula}"));
        }
    }

    #[test]
    fn numbers_and_words_stay_as_they_are() {
        for plain in ["-5", "+5,25", "", "–", "Vaasa - Vasa", "1\u{2212}2"] {
            assert_eq!(text(plain), plain);
        }
    }
}
