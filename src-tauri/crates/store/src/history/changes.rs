use super::undo::changeset;
use crate::schema::{Layout, Table};
use crate::{PlanFile, StoreError};
use plan::Place;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Result as SqlResult};
use std::io::Read;

/// What a step changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A row was added; what it held follows as values.
    Added(Place),
    /// A row was removed; what it held follows as values.
    Removed(Place),
    /// A row was put elsewhere among the others.
    Moved(Place),
    /// A value. Lists and rich text are in their JSON form; a value by year has its year in the field (`amounts.2025`).
    Value {
        /// Where.
        place: Place,
        /// What it was; none when it was missing.
        before: Option<String>,
        /// What it became; none when it was removed.
        after: Option<String>,
    },
}

impl PlanFile {
    /// What the step numbered `seq` changed, table by table.
    ///
    /// # Errors
    /// [`StoreError::Step`] when there is no such step or its record is damaged.
    pub fn changes(&self, seq: i64) -> Result<Vec<Change>, StoreError> {
        let found = changeset(&self.conn, seq).optional()?;
        let damaged = |detail: String| StoreError::Step { seq, detail };
        let changeset = found.ok_or_else(|| damaged("no such step".to_owned()))?;
        list(&changeset, &self.layout).map_err(|error| damaged(error.to_string()))
    }
}

fn list(mut changeset: &[u8], layout: &Layout) -> SqlResult<Vec<Change>> {
    let input: &mut dyn Read = &mut changeset;
    let mut items = ChangesetIter::start_strm(&input)?;
    let mut changes = Vec::new();
    while let Some(item) = items.next()? {
        let name = item.op()?.table_name().to_owned();
        if name == "cells" {
            changes.push(cell_change(item)?);
        } else if let Some(number) = layout.table(&name) {
            row_changes(&layout.tables[number], item, &mut changes)?;
        }
    }
    Ok(changes)
}

/// A value of a row before or after, by column; none when it is missing or didn't change.
fn text(value: SqlResult<ValueRef<'_>>) -> Option<String> {
    match value.ok()? {
        ValueRef::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Integer(number) => Some(number.to_string()),
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => None,
    }
}

fn before(item: &ChangesetItem, column: usize) -> SqlResult<Option<String>> {
    Ok(if item.op()?.code() == Action::SQLITE_INSERT {
        None
    } else {
        text(item.old_value(column))
    })
}

fn after(item: &ChangesetItem, column: usize) -> SqlResult<Option<String>> {
    Ok(if item.op()?.code() == Action::SQLITE_DELETE {
        None
    } else {
        text(item.new_value(column))
    })
}

/// The columns of `cells` are owner_table, owner, field, key and value.
fn cell_change(item: &ChangesetItem) -> SqlResult<Change> {
    let key = |column| -> SqlResult<String> { Ok(before(item, column)?.or(after(item, column)?).unwrap_or_default()) };
    let place = Place::row(&key(0)?, &key(1)?).field(format!("{}.{}", key(2)?, key(3)?));
    Ok(Change::Value {
        place,
        before: before(item, 4)?,
        after: after(item, 4)?,
    })
}

/// The columns of a table are id, position (not for a single row), then the layout's.
fn row_changes(table: &Table, item: &ChangesetItem, changes: &mut Vec<Change>) -> SqlResult<()> {
    let id = before(item, 0)?.or(after(item, 0)?).unwrap_or_default();
    let row = if table.single {
        Place::table(&table.name)
    } else {
        Place::row(&table.name, &id)
    };
    let first = if table.single { 1 } else { 2 };
    match item.op()?.code() {
        Action::SQLITE_INSERT => changes.push(Change::Added(row.clone())),
        Action::SQLITE_DELETE => changes.push(Change::Removed(row.clone())),
        _ if !table.single && after(item, 1)?.is_some() => changes.push(Change::Moved(row.clone())),
        _ => {}
    }
    for (number, column) in table.columns.iter().enumerate() {
        let (before, after) = (before(item, first + number)?, after(item, first + number)?);
        if before != after {
            let part = Table::place(column);
            let place = Place {
                language: part.language,
                ..row.clone().field(part.field)
            };
            changes.push(Change::Value { place, before, after });
        }
    }
    Ok(())
}
