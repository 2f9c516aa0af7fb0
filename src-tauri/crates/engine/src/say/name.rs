//! Names of tables, fields and quantities.

use document::{field_name, quantity_name, table_name};
use i18n::Words;
use plan::reference::register;
use plan::{MunicipalityCode, Plan};

/// The name of a table; what no plan has keeps its own.
pub(super) fn table(table: &str, words: Words) -> String {
    match table {
        "history" => words.place_history(),
        _ => table_name(table, words).unwrap_or_else(|| table.to_owned()),
    }
}

/// The name of a field of a table; years and identifiers keep their own.
pub(super) fn field(table: &str, field: &str, words: Words) -> String {
    field_name(table, field, words).unwrap_or_else(|| field.to_owned())
}

/// The name of a municipality; its code when the register doesn't know it.
pub(crate) fn municipality(code: MunicipalityCode, words: Words) -> String {
    let found = register().get(code);
    found.map_or_else(|| code.to_string(), |found| found.name.get(words.language()).to_owned())
}

/// What a quantity is, in words; its own name when it names nothing.
pub(super) fn quantity(plan: &Plan, name: &str, words: Words) -> String {
    name.parse()
        .map_or_else(|_| name.to_owned(), |quantity| quantity_name(plan, &quantity, words))
}
