//! Years that are none.

use plan::Year;

/// The key of a value by year that isn't a year: `1899` of `amounts.1899`.
pub(super) fn wrong_year(field: &str) -> Option<&str> {
    let (_, key) = field.rsplit_once('.')?;
    let is_number = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && key.parse::<Year>().is_err()).then_some(key)
}
