use super::{Cell, Position, Row, Rows, Stored};
use crate::StoreError;
use crate::schema::{Layout, Table};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::collections::HashMap;

/// The most rows and values by year that are loaded: a hundred times a large plan.
const MOST_ROWS: usize = 500_000;
/// The most text that is loaded.
const MOST_BYTES: usize = 256 << 20;

/// What may still be loaded, so that a stranger's file can't fill the memory.
struct Budget {
    rows: usize,
    bytes: usize,
}

impl Budget {
    fn row(&mut self) -> Result<(), StoreError> {
        self.rows = self.rows.checked_sub(1).ok_or(StoreError::TooMuch {
            limit: MOST_ROWS,
            unit: "rows",
        })?;
        Ok(())
    }

    fn text<'a>(&mut self, bytes: &'a [u8]) -> Result<Option<&'a str>, StoreError> {
        let left = self.bytes.checked_sub(bytes.len());
        self.bytes = left.ok_or(StoreError::TooMuch {
            limit: MOST_BYTES,
            unit: "bytes",
        })?;
        Ok(std::str::from_utf8(bytes).ok())
    }
}

/// Reads all rows of the plan, judging every value.
///
/// # Errors
/// [`StoreError::BadCell`], [`StoreError::OrphanCell`] or [`StoreError::TooMuch`] for a file that isn't in order.
pub(crate) fn read(conn: &Connection, layout: &Layout) -> Result<Rows, StoreError> {
    let mut budget = Budget {
        rows: MOST_ROWS,
        bytes: MOST_BYTES,
    };
    let tables = layout.tables.iter().map(|table| read_table(conn, table, &mut budget));
    let mut tables: Vec<Vec<Row>> = tables.collect::<Result<_, _>>()?;
    read_cells(conn, layout, &mut tables, &mut budget)?;
    Ok(Rows::new(tables))
}

fn read_table(conn: &Connection, table: &Table, budget: &mut Budget) -> Result<Vec<Row>, StoreError> {
    let mut statement = conn.prepare_cached(&table.select())?;
    let mut found = statement.query([])?;
    let mut rows = Vec::new();
    while let Some(record) = found.next()? {
        budget.row()?;
        let wrong = |row: &str, field: &str, detail: &str| StoreError::BadCell {
            table: table.name.clone(),
            row: row.to_owned(),
            field: Some(field.to_owned()),
            detail: detail.to_owned(),
        };
        let Stored::Text(id) = stored(record.get_ref(0)?, budget)?.ok_or_else(|| wrong("", "id", "not a text"))? else {
            return Err(wrong("", "id", "not a text"));
        };
        let position = match record.get_ref(1)? {
            _ if table.single => None,
            ValueRef::Text(text) => budget.text(text)?.and_then(Position::parse),
            _ => None,
        };
        if position.is_none() && !table.single {
            return Err(wrong(&id, "position", "not a position"));
        }
        let mut values = Vec::with_capacity(table.columns.len());
        for (number, column) in table.columns.iter().enumerate() {
            let value = stored(record.get_ref(number + 2)?, budget)?;
            values.push(value.ok_or_else(|| wrong(&id, column, "neither a text nor a whole number"))?);
        }
        rows.push(Row {
            id,
            position,
            values,
            cells: Vec::new(),
        });
    }
    Ok(rows)
}

/// A value as a column may hold it; none when it is of another type.
fn stored(value: ValueRef<'_>, budget: &mut Budget) -> Result<Option<Stored>, StoreError> {
    Ok(match value {
        ValueRef::Null => Some(Stored::Null),
        ValueRef::Integer(number) => Some(Stored::Integer(number)),
        ValueRef::Text(text) => budget.text(text)?.map(|text| Stored::Text(text.to_owned())),
        ValueRef::Real(_) | ValueRef::Blob(_) => None,
    })
}

fn read_cells(
    conn: &Connection,
    layout: &Layout,
    tables: &mut [Vec<Row>],
    budget: &mut Budget,
) -> Result<(), StoreError> {
    let owners: HashMap<(String, String), (usize, usize)> = owners(layout, tables);
    let sql = r#"SELECT owner_table, owner, field, "key", value FROM cells ORDER BY owner_table, owner, field, "key""#;
    let mut statement = conn.prepare_cached(sql)?;
    let mut found = statement.query([])?;
    while let Some(record) = found.next()? {
        budget.row()?;
        let mut texts: [String; 5] = Default::default();
        for (number, text) in texts.iter_mut().enumerate() {
            match stored(record.get_ref(number)?, budget)? {
                Some(Stored::Text(read)) => *text = read,
                _ => return Err(bad_cell(&texts, "not a text")),
            }
        }
        let [table, row, field, key, value] = texts;
        let Some((table_number, row_number)) = owners.get(&(table.clone(), row.clone())).copied() else {
            return Err(StoreError::OrphanCell { table, row, field });
        };
        if field == "id" || layout.tables[table_number].field(&field).is_some() {
            return Err(bad_cell(
                &[table, row, field, key, value],
                "the field has no values by year",
            ));
        }
        tables[table_number][row_number].cells.push(Cell { field, key, value });
    }
    Ok(())
}

fn bad_cell([table, row, field, key, _]: &[String; 5], detail: &str) -> StoreError {
    StoreError::BadCell {
        table: table.clone(),
        row: row.clone(),
        field: Some(format!("{field}.{key}")),
        detail: detail.to_owned(),
    }
}

/// Where each row that can own values by year stands: table and row by number.
fn owners(layout: &Layout, tables: &[Vec<Row>]) -> HashMap<(String, String), (usize, usize)> {
    let tables = layout.tables.iter().zip(tables).enumerate();
    tables
        .flat_map(|(table_number, (table, rows))| {
            let rows = rows.iter().enumerate();
            rows.map(move |(number, row)| ((table.name.clone(), row.id.clone()), (table_number, number)))
        })
        .collect()
}
