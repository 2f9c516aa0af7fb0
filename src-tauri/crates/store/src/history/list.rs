use crate::{PlanFile, StoreError};
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row};

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// In force; can be undone.
    Done,
    /// Undone; can be redone.
    Undone,
    /// Undone, and then something else was done instead.
    Dropped,
    /// In force for good: a version was frozen.
    Kept,
}

impl StepState {
    const ALL: [StepState; 4] = [StepState::Done, StepState::Undone, StepState::Dropped, StepState::Kept];

    /// As the file writes it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            StepState::Done => "done",
            StepState::Undone => "undone",
            StepState::Dropped => "dropped",
            StepState::Kept => "kept",
        }
    }
}

/// A step of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its number, rising.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub author: String,
    /// What was done, as the caller of `transact` named it.
    pub label: String,
    /// Where it stands.
    pub state: StepState,
    /// When and by whom it was last undone.
    pub undone: Option<(DateTime<Utc>, String)>,
}

const COLUMNS: &str = "seq, at, author, label, state, undone_at, undone_by";

impl PlanFile {
    /// The steps from the newest on, at most `most`, all older than the step numbered `before` if one is given.
    ///
    /// # Errors
    /// [`StoreError::BadCell`] for a history that isn't in order.
    pub fn history(&self, before: Option<i64>, most: u32) -> Result<Vec<Step>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM history WHERE seq < ? ORDER BY seq DESC LIMIT ?");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query((before.unwrap_or(i64::MAX), most))?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            steps.push(step(row)?);
        }
        Ok(steps)
    }

    /// The step that [`PlanFile::undo`] would take back.
    ///
    /// # Errors
    /// [`StoreError::BadCell`] for a history that isn't in order.
    pub fn undoable(&self) -> Result<Option<Step>, StoreError> {
        self.first("state = 'done' ORDER BY seq DESC")
    }

    /// The step that [`PlanFile::redo`] would bring back.
    ///
    /// # Errors
    /// [`StoreError::BadCell`] for a history that isn't in order.
    pub fn redoable(&self) -> Result<Option<Step>, StoreError> {
        self.first("state = 'undone' ORDER BY seq")
    }

    /// The step numbered `seq`.
    pub(super) fn step(&self, seq: i64) -> Result<Option<Step>, StoreError> {
        self.first(&format!("seq = {seq}"))
    }

    fn first(&self, which: &str) -> Result<Option<Step>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM history WHERE {which} LIMIT 1");
        let found = self
            .conn
            .prepare_cached(&sql)?
            .query_row([], |row| Ok(step(row)))
            .optional()?;
        found.transpose()
    }
}

fn step(row: &Row<'_>) -> Result<Step, StoreError> {
    let seq: i64 = row.get(0)?;
    let wrong = |field: &str| StoreError::BadCell {
        table: "history".to_owned(),
        row: seq.to_string(),
        field: Some(field.to_owned()),
        detail: "not what the program writes there".to_owned(),
    };
    let time = |text: &str, field| text.parse::<DateTime<Utc>>().map_err(|_| wrong(field));
    let state: String = row.get(4)?;
    let undone = match (row.get::<_, Option<String>>(5)?, row.get::<_, Option<String>>(6)?) {
        (Some(at), Some(by)) => Some((time(&at, "undone_at")?, by)),
        _ => None,
    };
    Ok(Step {
        seq,
        at: time(&row.get::<_, String>(1)?, "at")?,
        author: row.get(2)?,
        label: row.get(3)?,
        state: StepState::ALL
            .into_iter()
            .find(|known| known.name() == state)
            .ok_or_else(|| wrong("state"))?,
        undone,
    })
}
