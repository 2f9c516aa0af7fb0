//! Statistics from tables of others: read, looked at with a person's choices, taken; followed and stopped meanwhile.

use crate::answer::Changed;
use crate::edit::changed;
use crate::{Desk, Failure};
use engine::EngineError;
use engine::intake::{Choices, Follow, TableFile, preview as preview_of, read_file, read_text};
use engine::view::{TableFileView, TablePreview};
use i18n::Words;
use plan::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The tables of a desk: one at a time.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    newest: Mutex<Newest>,
}

#[derive(Debug, Default)]
struct Newest {
    id: u64,
    running: Arc<Running>,
    file: Option<Arc<TableFile>>,
}

/// What is being done with a table, to be read while it goes on.
#[derive(Debug, Default)]
struct Running {
    stage: AtomicUsize,
    done: AtomicU64,
    total: AtomicU64,
    cancel: AtomicBool,
}

/// The stages by their places.
const STAGES: [&str; 3] = ["read", "recognise", "take"];

impl Running {
    /// Does a stage that can be followed and stopped.
    fn followed<T>(&self, stage: usize, work: impl FnOnce(&mut Follow<'_>) -> T) -> T {
        self.stage.store(stage, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        work(&mut Follow {
            progress: &mut |done, total| {
                self.done.store(done, Ordering::Relaxed);
                self.total.store(total, Ordering::Relaxed);
            },
            cancel: &self.cancel,
        })
    }
}

impl Tables {
    /// Stops what is going on.
    pub(crate) fn cancel(&self) {
        self.lock().running.cancel.store(true, Ordering::Relaxed);
    }

    fn lock(&self) -> MutexGuard<'_, Newest> {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins with a table, which takes the place of the one before.
    fn begin(&self, id: u64) -> Arc<Running> {
        let mut newest = self.lock();
        newest.running.cancel.store(true, Ordering::Relaxed);
        *newest = Newest {
            id,
            ..Newest::default()
        };
        Arc::clone(&newest.running)
    }

    /// The table of a job, once it is read.
    fn of(&self, id: u64) -> Result<(Arc<Running>, Arc<TableFile>), Failure> {
        let newest = self.lock();
        match &newest.file {
            Some(file) if newest.id == id => Ok((Arc::clone(&newest.running), Arc::clone(file))),
            _ => Err(Failure::from(EngineError::Cancelled)),
        }
    }
}

/// A table to be read; the number names it from then on.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct ReadTable {
    job: u64,
    from: TableFrom,
}

/// Where a table comes from.
#[derive(Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum TableFrom {
    /// A file.
    File { path: PathBuf },
    /// What was pasted; the name stands for the file's.
    Text { name: String, text: String },
}

/// Reads a table; nothing of it is understood yet.
pub(crate) fn read_table(desk: &Desk, asked: ReadTable) -> Result<TableFileView, Failure> {
    let running = desk.tables.begin(asked.job);
    let file = running.followed(0, |follow| match &asked.from {
        TableFrom::File { path } => read_file(path, follow),
        TableFrom::Text { name, text } => read_text(name, text, follow),
    })?;
    let view = file.view();
    let mut newest = desk.tables.lock();
    if newest.id == asked.job {
        newest.file = Some(Arc::new(file));
    }
    Ok(view)
}

/// A table.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct TableJob {
    job: u64,
}

/// How far the work on a table is.
#[derive(Serialize, JsonSchema)]
pub(crate) struct TableState {
    /// What is being done: `read`, `recognise` or `take`.
    stage: &'static str,
    done: u64,
    /// The whole; 0 while it isn't known.
    total: u64,
}

/// How far the work on a table is now.
pub(crate) fn state(desk: &Desk, asked: TableJob) -> Result<TableState, Failure> {
    let newest = desk.tables.lock();
    if newest.id != asked.job {
        return Err(Failure::from(EngineError::Cancelled));
    }
    let running = &newest.running;
    Ok(TableState {
        stage: STAGES[running.stage.load(Ordering::Relaxed).min(STAGES.len() - 1)],
        done: running.done.load(Ordering::Relaxed),
        total: running.total.load(Ordering::Relaxed),
    })
}

/// A sheet of a table, with what a person decided so far.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct PreviewTable {
    job: u64,
    sheet: usize,
    choices: Choices,
    language: Language,
}

/// What the sheet is understood as, and what taking it would change.
pub(crate) fn preview(desk: &Desk, asked: PreviewTable) -> Result<TablePreview, Failure> {
    let (running, file) = desk.tables.of(asked.job)?;
    let plan = desk.snapshot()?.plan;
    let today = (desk.options.surroundings.clock)().date_naive();
    let words = Words::new(asked.language);
    let preview = running.followed(1, |follow| {
        preview_of(&plan, &file, asked.sheet, &asked.choices, today, words, follow)
    });
    preview.map_err(|error| Failure::engine(&plan, &error))
}

/// A sheet of a table to be taken.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct TakeTable {
    job: u64,
    sheet: usize,
    choices: Choices,
}

/// Takes what is understood of the sheet, as one step.
pub(crate) fn take(desk: &Desk, asked: TakeTable) -> Result<Changed, Failure> {
    let (running, file) = desk.tables.of(asked.job)?;
    changed(desk, |plan| {
        running.followed(2, |follow| plan.take_table(&file, asked.sheet, &asked.choices, follow))
    })
}

/// Stops what is going on with the table and forgets it.
pub(crate) fn drop_table(desk: &Desk, asked: TableJob) -> Result<(), Failure> {
    let mut newest = desk.tables.lock();
    if newest.id == asked.job {
        newest.running.cancel.store(true, Ordering::Relaxed);
        newest.file = None;
    }
    Ok(())
}
