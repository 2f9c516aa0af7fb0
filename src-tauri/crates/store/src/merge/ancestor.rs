use crate::history::{apply, changeset, invert};
use crate::rows::{read, to_plan};
use crate::sha::sha256;
use crate::{PlanFile, StoreError};
use plan::Plan;
use rusqlite::Connection;

/// A step as two copies compare it.
struct Kept {
    seq: i64,
    /// Hash of what makes it the same step in both: when, by whom, called what, and the changeset. All changesets together
    /// may be as large as the file.
    told: String,
    in_force: bool,
}

impl PlanFile {
    /// The plan as it was when this file and `other` were still one: what a three-way merge compares both with. None when
    /// they were never one file.
    ///
    /// Their common history are the steps that both have alike from the first on. A step of it that only one of them has
    /// undone since was in force then. This file must be open for writing; it isn't changed.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], or [`StoreError::Step`] when a step of the history can't be applied.
    pub fn ancestor(&self, other: &PlanFile) -> Result<Option<Plan>, StoreError> {
        self.writable()?;
        if self.lineage()? != other.lineage()? {
            return Ok(None);
        }
        let (ours, theirs) = (steps(&self.conn)?, steps(&other.conn)?);
        let common = ours
            .iter()
            .zip(&theirs)
            .take_while(|(our, their)| our.told == their.told)
            .count();
        // Never committed: dropping the transaction takes everything back.
        let _transaction = self.begin()?;
        for step in ours[common..].iter().rev().filter(|step| step.in_force) {
            self.step_by(step.seq, &invert(&changeset(&self.conn, step.seq)?)?)?;
        }
        let undone_here = ours
            .iter()
            .zip(&theirs)
            .take(common)
            .filter(|(our, their)| !our.in_force && their.in_force);
        for (step, _) in undone_here {
            self.step_by(step.seq, &changeset(&self.conn, step.seq)?)?;
        }
        to_plan(&read(&self.conn, &self.layout)?, &self.layout).map(Some)
    }

    fn step_by(&self, seq: i64, changeset: &[u8]) -> Result<(), StoreError> {
        let tables = self.layout.recorded().map(str::to_owned).collect();
        apply(&self.conn, tables, changeset).map_err(|error| StoreError::Step {
            seq,
            detail: error.to_string(),
        })
    }

    /// Names the file and all its copies, however they have been worked on since.
    ///
    /// # Errors
    /// [`StoreError::Sql`] when the file can't be read.
    pub fn lineage(&self) -> Result<String, StoreError> {
        Ok(self.conn.query_row("SELECT lineage FROM file", [], |row| row.get(0))?)
    }
}

fn steps(conn: &Connection) -> Result<Vec<Kept>, StoreError> {
    let mut statement = conn.prepare("SELECT seq, at, author, label, changeset, state FROM history ORDER BY seq")?;
    let steps = statement.query_map([], |row| {
        let state: String = row.get(5)?;
        let (at, author, label): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let changeset = sha256(row.get_ref(4)?.as_blob()?);
        Ok(Kept {
            seq: row.get(0)?,
            told: sha256(format!("{at}\n{author:?}\n{label:?}\n{changeset}").as_bytes()),
            in_force: state == "done" || state == "kept",
        })
    })?;
    Ok(steps.collect::<Result<_, _>>()?)
}
