//! Names of tables, fields and quantities.

use i18n::Words;
use plan::Plan;

/// The name of a table.
pub(super) fn table(table: &str, words: Words) -> String {
    match table {
        "history" => words.place_history(),
        _ => table.to_owned(),
    }
}

/// The name of a field of a table.
pub(super) fn field(_table: &str, field: &str, _words: Words) -> String {
    field.to_owned()
}

/// What a quantity is, in words; its own name when it names nothing.
pub(super) fn quantity(_plan: &Plan, name: &str, _words: Words) -> String {
    name.to_owned()
}
