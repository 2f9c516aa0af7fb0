use crate::StoreError;
use crate::schema::Objects;
use rusqlite::Connection;

/// The steps to each version of the file: the first makes version 1 from nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ladder(pub(crate) &'static [&'static str]);

/// This program's versions. A published step never changes: files that were made by it must have exactly its schema.
pub(crate) const LADDER: Ladder = Ladder(&[
    include_str!("../../migrations/0001.sql"),
    include_str!("../../migrations/0002.sql"),
    include_str!("../../migrations/0003.sql"),
]);

impl Ladder {
    /// The newest version.
    pub(crate) fn top(self) -> u32 {
        u32::try_from(self.0.len()).expect("a ladder has a handful of steps")
    }

    /// The schema that a file of `version` must have.
    pub(crate) fn objects(self, version: u32) -> Result<Objects, StoreError> {
        let conn = Connection::open_in_memory()?;
        for step in self.0.iter().take(version as usize) {
            conn.execute_batch(step)?;
        }
        Objects::read(&conn)
    }
}
