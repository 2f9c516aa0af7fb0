use crate::StoreError;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// The objects of a schema: kind and name with their SQL, white space evened out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Objects(BTreeMap<(String, String), String>);

impl Objects {
    /// Reads the schema of `conn`. Nothing in it is run.
    pub(crate) fn read(conn: &Connection) -> Result<Self, StoreError> {
        let mut statement = conn.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM main.sqlite_schema")?;
        let objects = statement.query_map([], |row| {
            let (table, sql): (String, String) = (row.get(2)?, row.get(3)?);
            Ok(((row.get(0)?, row.get(1)?), format!("{table}: {}", even(&sql))))
        })?;
        Ok(Objects(objects.collect::<Result<_, _>>()?))
    }
}

fn even(sql: &str) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Checks that a file has exactly the objects it should have.
///
/// # Errors
/// [`StoreError::ForeignSchema`] naming the first object that is planted, changed or missing.
pub(crate) fn compare(found: &Objects, expected: &Objects) -> Result<(), StoreError> {
    let keys = found.0.keys().chain(expected.0.keys());
    match keys.into_iter().find(|key| found.0.get(*key) != expected.0.get(*key)) {
        None => Ok(()),
        Some((kind, name)) => Err(StoreError::ForeignSchema {
            object: format!("{kind} {name}"),
        }),
    }
}
