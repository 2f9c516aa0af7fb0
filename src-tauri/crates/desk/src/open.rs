//! The open plan: its file, a snapshot to look at, and what changed since.

use crate::Failure;
use crate::answer::{Changed, Step, changes};
use engine::{EngineError, OpenPlan};
use plan::{Language, Plan};
use std::path::PathBuf;
use std::sync::Arc;

/// A plan that is worked on.
#[derive(Debug)]
pub(crate) struct Open {
    pub(crate) plan: OpenPlan,
    snapshot: Arc<Plan>,
    revision: u64,
}

/// The plan as it was at a revision.
#[derive(Clone, Debug)]
pub(crate) struct Snapshot {
    pub(crate) plan: Arc<Plan>,
}

impl Open {
    pub(crate) fn new(plan: OpenPlan) -> Self {
        let snapshot = Arc::new(plan.plan().clone());
        Open {
            plan,
            snapshot,
            revision: 0,
        }
    }

    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot {
            plan: Arc::clone(&self.snapshot),
        }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.plan.path().to_owned()
    }

    /// The number of the state that the plan is in, rising with every change.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// Reads the plan from its file again, after a fault that may have left it half done in memory.
    pub(crate) fn reread(self, who: engine::Surroundings) -> Result<Open, EngineError> {
        let (path, read_only, revision) = (self.path(), self.plan.is_read_only(), self.revision);
        // The file's lock is given back before it is asked for again.
        drop(self);
        let plan = match read_only {
            true => OpenPlan::open_read_only(&path, who)?,
            false => OpenPlan::open(&path, who)?,
        };
        Ok(Open {
            revision: revision + 1,
            ..Open::new(plan)
        })
    }

    /// Does something to the plan and says what became of it.
    pub(crate) fn change<T>(
        &mut self,
        change: impl FnOnce(&mut OpenPlan) -> Result<T, EngineError>,
    ) -> Result<(T, Changed), Failure> {
        let done = change(&mut self.plan).map_err(|error| Failure::engine(&self.snapshot, &error))?;
        Ok((done, self.changed()))
    }

    /// What is different from the last snapshot, which becomes the present one.
    fn changed(&mut self) -> Changed {
        let before = Arc::clone(&self.snapshot);
        let tables = changes(&before, self.plan.plan());
        if !tables.is_empty() {
            self.snapshot = Arc::new(self.plan.plan().clone());
            self.revision += 1;
        }
        Changed {
            revision: self.revision,
            tables,
            undo: self.step(OpenPlan::next_undo),
            redo: self.step(OpenPlan::next_redo),
            refused: vec![],
        }
    }

    /// What a step back or forth would do, in both languages.
    pub(crate) fn step(
        &self,
        next: impl Fn(&OpenPlan) -> Result<Option<engine::view::HistoryStep>, EngineError>,
    ) -> Option<Step> {
        // A history that can't be read says nothing here; whoever asks for the step itself is told why.
        let step = next(&self.plan).ok().flatten()?;
        let [fi, sv] =
            Language::ALL.map(|language| engine::say::step(&self.snapshot, &step.label(), i18n::Words::new(language)));
        Some(Step {
            step: step.step,
            text: plan::Bilingual::new(fi, sv),
        })
    }
}
