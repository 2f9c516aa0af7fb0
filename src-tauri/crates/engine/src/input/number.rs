//! Numbers and money as Finland writes them, and as spreadsheets copy them.

use i18n::{parse_euros, parse_number};
use money::{Cents, Number};

/// How spreadsheets may write the currency, before or behind the amount.
const EURO: [&str; 3] = ["€", "EUR", "eur"];

/// An amount in canonical form.
pub(super) fn money(text: &str) -> Option<String> {
    let text = without_currency(text.trim());
    let typed = parse_euros(text).ok();
    let cents = typed.or_else(|| unmistakable(text).and_then(|text| text.parse::<Cents>().ok()));
    cents.map(|cents| cents.to_string())
}

/// A number in canonical form, with or without `%` behind it.
pub(super) fn number(text: &str) -> Option<String> {
    let text = text.trim_end().strip_suffix('%').unwrap_or(text);
    let typed = parse_number(text).ok();
    let number = typed.or_else(|| unmistakable(text).and_then(|text| text.parse::<Number>().ok()));
    number.map(|number| number.to_string())
}

fn without_currency(text: &str) -> &str {
    let stripped = |sign: &str| text.strip_suffix(sign).or_else(|| text.strip_prefix(sign));
    EURO.into_iter().find_map(stripped).unwrap_or(text)
}

/// Text with a point, unless it could mean thousands to somebody: `1.5` is a number, `1.234` is two.
fn unmistakable(text: &str) -> Option<&str> {
    let text = text.trim();
    let (_, decimals) = text.split_once('.')?;
    (decimals.len() != 3).then_some(text)
}
