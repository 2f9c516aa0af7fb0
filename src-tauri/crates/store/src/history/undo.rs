use super::{Step, StepState};
use crate::author::time_text;
use crate::rows::{read, recognise, to_plan};
use crate::{PlanFile, StoreError};
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, invert_strm};
use rusqlite::{Connection, params};

impl PlanFile {
    /// Takes back the newest step that is in force; none when there is nothing to undo. Returns the step.
    ///
    /// # Errors
    /// [`StoreError::Step`] when what it changed isn't there any more; plan and file are then as they were.
    pub fn undo(&mut self) -> Result<Option<Step>, StoreError> {
        self.writable()?;
        let Some(step) = self.undoable()? else { return Ok(None) };
        self.turn(step.seq, StepState::Undone)
            .map_err(|error| error.at(&self.path))
    }

    /// Brings back the oldest step that was undone; none when there is nothing to redo. Returns the step.
    ///
    /// # Errors
    /// [`StoreError::Step`] when what it changed isn't there any more; plan and file are then as they were.
    pub fn redo(&mut self) -> Result<Option<Step>, StoreError> {
        self.writable()?;
        let Some(step) = self.redoable()? else { return Ok(None) };
        self.turn(step.seq, StepState::Done)
            .map_err(|error| error.at(&self.path))
    }

    /// Puts a step out of force or back into it.
    fn turn(&mut self, seq: i64, state: StepState) -> Result<Option<Step>, StoreError> {
        let transaction = self.begin()?;
        let mut changeset = changeset(&self.conn, seq)?;
        if state == StepState::Undone {
            changeset = invert(&changeset)?;
        }
        self.apply(&changeset).map_err(|error| StoreError::Step {
            seq,
            detail: error.to_string(),
        })?;
        self.mark(seq, state)?;
        let mut rows = read(&self.conn, &self.layout)?;
        let plan = to_plan(&rows, &self.layout)?;
        recognise(&mut rows, &plan, &self.layout);
        let step = self.step(seq)?;
        transaction.commit()?;
        self.replace(rows, plan);
        // Whoever goes back and forth has stopped typing.
        self.burst = None;
        Ok(step)
    }

    fn mark(&self, seq: i64, state: StepState) -> Result<(), StoreError> {
        let sql = "UPDATE history SET state = ?1 WHERE seq = ?2";
        self.conn.execute(sql, params![state.name(), seq])?;
        if state == StepState::Undone {
            let sql = "UPDATE history SET undone_at = ?1, undone_by = ?2 WHERE seq = ?3";
            self.conn
                .execute(sql, params![time_text(self.author.now()), self.author.name, seq])?;
        }
        Ok(())
    }

    /// Applies a changeset to the plan's tables and to nothing else; any conflict stops it.
    fn apply(&self, changeset: &[u8]) -> rusqlite::Result<()> {
        apply(
            &self.conn,
            self.layout.recorded().map(str::to_owned).collect(),
            changeset,
        )
    }
}

/// What the step numbered `seq` changed.
pub(crate) fn changeset(conn: &Connection, seq: i64) -> rusqlite::Result<Vec<u8>> {
    conn.query_row("SELECT changeset FROM history WHERE seq = ?", [seq], |row| row.get(0))
}

/// The changeset that takes `changeset` back.
pub(crate) fn invert(mut changeset: &[u8]) -> rusqlite::Result<Vec<u8>> {
    let mut inverse = Vec::new();
    invert_strm(&mut changeset, &mut inverse)?;
    Ok(inverse)
}

/// Applies a changeset to `tables` only. A changeset comes from the file, and so perhaps from a stranger.
pub(crate) fn apply(conn: &Connection, tables: Vec<String>, mut changeset: &[u8]) -> rusqlite::Result<()> {
    let known = move |table: &str| tables.iter().any(|known| known == table);
    let stop = |_: ConflictType, _: ChangesetItem| ConflictAction::SQLITE_CHANGESET_ABORT;
    conn.apply_strm(&mut changeset, Some(known), stop)
}
