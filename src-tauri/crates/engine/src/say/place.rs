//! A place in words: `Toimipisteet › Tornio › kunta`.

use super::{name, visible};
use document::place_name;
use i18n::Words;
use plan::{Place, Plan};

/// The place in words, safe to show: table, row by its name, field, year or part, language.
pub fn place(plan: &Plan, at: &Place, words: Words) -> String {
    let named = place_name(plan, at, words);
    // The history is no table of a plan, so the document has no name for it.
    visible(&match named.strip_prefix("history").filter(|_| at.table == "history") {
        Some(rest) => name::table(&at.table, words) + rest,
        None => named,
    })
}

/// The place as it is typed: `offices/office-tornio/municipality`.
pub fn code(at: &Place) -> String {
    visible(&at.to_string())
}

/// The place in words and as it is typed: `Toimipisteet › Tornio › kunta [offices/office-tornio/municipality]`.
pub fn place_and_code(plan: &Plan, at: &Place, words: Words) -> String {
    format!("{} [{}]", place(plan, at, words), code(at))
}
