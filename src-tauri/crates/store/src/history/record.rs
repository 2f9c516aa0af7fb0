use crate::author::time_text;
use crate::file::Recorded;
use crate::schema::Layout;
use crate::{Author, StepState, StoreError};
use rusqlite::session::Session;
use rusqlite::{Connection, params};

/// Runs `write` and returns what it changed in the plan's tables, as a changeset.
pub(crate) fn record(
    conn: &Connection,
    layout: &Layout,
    write: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<Vec<u8>, StoreError> {
    let mut session = Session::new(conn)?;
    for table in layout.recorded() {
        session.attach(Some(table))?;
    }
    write(conn)?;
    let mut changeset = Vec::new();
    session.changeset_strm(&mut changeset)?;
    Ok(changeset)
}

/// Adds a step to the history and returns its number. An edit takes the place of what could have been redone.
pub(crate) fn append(
    conn: &Connection,
    author: &Author,
    recorded: &Recorded<'_>,
    changeset: &[u8],
) -> Result<i64, StoreError> {
    if recorded.state == StepState::Done {
        conn.execute("UPDATE history SET state = 'dropped' WHERE state = 'undone'", [])?;
    }
    let sql = "INSERT INTO history (at, author, label, changeset, state) VALUES (?, ?, ?, ?, ?)";
    let values = params![
        time_text(author.now()),
        author.name,
        recorded.label,
        changeset,
        recorded.state.name()
    ];
    conn.execute(sql, values)?;
    Ok(conn.last_insert_rowid())
}
