//! Bursts of typing: edits that follow each other so closely that whoever undoes means all of them.

use super::{StepState, append, changeset};
use crate::file::Recorded;
use crate::{PlanFile, StoreError};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::session::Changegroup;
use rusqlite::{Connection, OptionalExtension, params};

/// The longest pause inside a burst. Who types without stopping is saved several times in it; who stops to think for longer
/// starts something new.
const PAUSE: TimeDelta = TimeDelta::seconds(5);

/// How long after its beginning a burst still takes edits, so that undoing never costs more than a minute's work.
const LENGTH: TimeDelta = TimeDelta::seconds(60);

/// The step that the next edit of its kind may still join. It is known only as long as the file is open: who opens it again
/// begins anew.
#[derive(Clone, Debug)]
pub(crate) struct Burst {
    seq: i64,
    label: String,
    author: String,
    began: DateTime<Utc>,
    last: DateTime<Utc>,
}

impl Burst {
    /// Whether an edit made now belongs to it. A clock that was put back ends it.
    fn takes(&self, label: &str, author: &str, now: DateTime<Utc>) -> bool {
        let within = |since: DateTime<Utc>, most| (TimeDelta::zero()..most).contains(&(now - since));
        self.label == label && self.author == author && within(self.last, PAUSE) && within(self.began, LENGTH)
    }
}

/// What entering an edit into the history gave.
pub(crate) struct Entered {
    /// The step that it is part of; none when it took a burst back to where that began.
    pub(crate) step: Option<i64>,
    /// What the next edit may join.
    pub(crate) burst: Option<Burst>,
}

impl PlanFile {
    /// Enters what an edit changed into the history: into the burst that it belongs to, or as a step of its own.
    pub(crate) fn enter(&self, recorded: &Recorded<'_>, changeset: &[u8]) -> Result<Entered, StoreError> {
        if !recorded.in_burst {
            let step = append(&self.conn, &self.author, recorded, changeset)?;
            return Ok(Entered {
                step: Some(step),
                burst: None,
            });
        }
        let now = self.author.now();
        let open = self.burst.as_ref();
        let open = open.filter(|burst| burst.takes(recorded.label, &self.author.name, now));
        let (step, began) = match open {
            Some(burst) if is_newest(&self.conn, burst.seq)? => (join(&self.conn, burst.seq, changeset)?, burst.began),
            _ => (Some(append(&self.conn, &self.author, recorded, changeset)?), now),
        };
        let burst = step.map(|seq| Burst {
            seq,
            label: recorded.label.to_owned(),
            author: self.author.name.clone(),
            began,
            last: now,
        });
        Ok(Entered { step, burst })
    }
}

/// Whether a step is the newest one and in force.
fn is_newest(conn: &Connection, seq: i64) -> Result<bool, StoreError> {
    let sql = "SELECT seq, state FROM history ORDER BY seq DESC LIMIT 1";
    let newest: Option<(i64, String)> = conn.query_row(sql, [], |row| row.try_into()).optional()?;
    Ok(newest.is_some_and(|(newest, state)| newest == seq && state == StepState::Done.name()))
}

/// Adds a changeset to the one of a step. A step that changes nothing any more is taken out of the history: undoing it would
/// look like undoing nothing.
fn join(conn: &Connection, seq: i64, changeset: &[u8]) -> Result<Option<i64>, StoreError> {
    let joined = joined(&self::changeset(conn, seq)?, changeset)?;
    if joined.is_empty() {
        conn.execute("DELETE FROM history WHERE seq = ?", [seq])?;
        return Ok(None);
    }
    conn.execute("UPDATE history SET changeset = ? WHERE seq = ?", params![joined, seq])?;
    Ok(Some(seq))
}

/// The changeset that does what two do one after the other.
fn joined(mut first: &[u8], mut second: &[u8]) -> rusqlite::Result<Vec<u8>> {
    let mut group = Changegroup::new()?;
    group.add_stream(&mut first)?;
    group.add_stream(&mut second)?;
    let mut joined = Vec::new();
    group.output_strm(&mut joined)?;
    Ok(joined)
}
