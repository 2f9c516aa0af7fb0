use super::{Cell, Difference, Row, Stored};
use crate::StoreError;
use crate::schema::{Layout, Table};
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, params, params_from_iter};

const SET_CELL: &str = r#"INSERT INTO cells (owner_table, owner, field, "key", value) VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET value = excluded.value"#;
const DROP_CELL: &str = r#"DELETE FROM cells WHERE owner_table = ? AND owner = ? AND field = ? AND "key" = ?"#;

/// Writes differences to the file, inside the caller's transaction.
pub(crate) fn write(conn: &Connection, layout: &Layout, differences: &[Difference<'_>]) -> Result<(), StoreError> {
    for difference in differences {
        match difference {
            Difference::Insert { table, row } => insert(conn, &layout.tables[*table], row)?,
            Difference::Delete { table, row } => {
                let sql = format!("DELETE FROM \"{}\" WHERE id = ?", layout.tables[*table].name);
                conn.prepare_cached(&sql)?.execute([row])?;
            }
            Difference::Move { table, row } => {
                let sql = format!(
                    "UPDATE \"{}\" SET position = ? WHERE id = ?",
                    layout.tables[*table].name
                );
                conn.prepare_cached(&sql)?.execute(params![position(row), row.id])?;
            }
            Difference::Set {
                table,
                row,
                column,
                value,
            } => {
                let table = &layout.tables[*table];
                let sql = format!(
                    "UPDATE \"{}\" SET \"{}\" = ? WHERE id = ?",
                    table.name, table.columns[*column]
                );
                conn.prepare_cached(&sql)?.execute(params![value, row])?;
            }
            Difference::SetCell {
                table,
                row,
                cell: Cell { field, key, value },
            } => {
                let table = &layout.tables[*table].name;
                conn.prepare_cached(SET_CELL)?
                    .execute([table, *row, field, key, value])?;
            }
            Difference::DropCell {
                table,
                row,
                cell: Cell { field, key, .. },
            } => {
                let table = &layout.tables[*table].name;
                conn.prepare_cached(DROP_CELL)?.execute([table, *row, field, key])?;
            }
        }
    }
    Ok(())
}

fn insert(conn: &Connection, table: &Table, row: &Row) -> Result<(), StoreError> {
    let position = position(row);
    let head: &[&dyn ToSql] = if table.single {
        &[&row.id]
    } else {
        &[&row.id, &position]
    };
    let values = row.values.iter().map(|value| value as &dyn ToSql);
    conn.prepare_cached(&table.insert())?
        .execute(params_from_iter(head.iter().copied().chain(values)))?;
    Ok(())
}

fn position(row: &Row) -> Option<&str> {
    row.position.as_ref().map(super::Position::as_str)
}

impl ToSql for Stored {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Stored::Null => ValueRef::Null,
            Stored::Integer(number) => ValueRef::Integer(*number),
            Stored::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}
