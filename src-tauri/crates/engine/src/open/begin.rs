//! Making and opening.

use super::OpenPlan;
use crate::example::example;
use crate::{EngineError, Start, Surroundings};
use plan::Plan;
use std::io::ErrorKind;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};
use store::{Access, Existing, PlanFile, StoreError};

/// How long to wait before trying again to open a plan that another program is busy with.
const BETWEEN_TRIES: Duration = Duration::from_millis(100);

impl OpenPlan {
    /// Makes a plan from an area of the reference or a choice of members, in a new file.
    ///
    /// # Errors
    /// [`EngineError::UnknownArea`], [`EngineError::UnknownMunicipality`], [`EngineError::NoMembers`], or why the file
    /// couldn't be made.
    pub fn create(path: &Path, start: &Start, existing: Existing, who: Surroundings) -> Result<OpenPlan, EngineError> {
        let plan = start.plan((who.clock)().date_naive())?;
        OpenPlan::make(path, &plan, existing, who)
    }

    /// Puts an example plan into a new file.
    ///
    /// # Errors
    /// [`EngineError::UnknownExample`], or why the file couldn't be made.
    pub fn example(path: &Path, name: &str, existing: Existing, who: Surroundings) -> Result<OpenPlan, EngineError> {
        OpenPlan::make(path, &example(name)?, existing, who)
    }

    /// Opens a plan to work on it; waits a while for a program that is busy with it.
    ///
    /// # Errors
    /// [`EngineError::Store`]: what is wrong with the file, or who has it open.
    pub fn open(path: &Path, who: Surroundings) -> Result<OpenPlan, EngineError> {
        OpenPlan::wait_for(path, who)
    }

    /// Opens a plan to look at it, also while somebody works on it.
    ///
    /// A write that was cut off by a crash is rolled back first, which needs a moment of writing.
    ///
    /// # Errors
    /// [`EngineError::Store`]: what is wrong with the file.
    pub fn open_read_only(path: &Path, who: Surroundings) -> Result<OpenPlan, EngineError> {
        match OpenPlan::with(path, Access::ReadOnly, who.clone()) {
            Err(EngineError::Store { source, .. }) if matches!(*source, StoreError::CutOff { .. }) => {
                drop(OpenPlan::with(path, Access::Write, who.clone())?);
                OpenPlan::with(path, Access::ReadOnly, who)
            }
            opened => opened,
        }
    }

    fn with(path: &Path, access: Access, who: Surroundings) -> Result<OpenPlan, EngineError> {
        let file = PlanFile::open(path, access, who.author()).map_err(|error| match (access, error) {
            // Nothing was to be written, so it is reading that isn't allowed.
            (Access::ReadOnly, StoreError::ReadOnly { .. }) => EngineError::Read {
                path: path.to_owned(),
                source: ErrorKind::PermissionDenied.into(),
            },
            (_, error) => EngineError::store(path)(error),
        })?;
        Ok(OpenPlan {
            file,
            path: path.to_owned(),
            surroundings: who,
        })
    }

    /// Opens a plan to work on it; when another program is busy with it, tries again for as long as there is patience.
    fn wait_for(path: &Path, who: Surroundings) -> Result<OpenPlan, EngineError> {
        let since = Instant::now();
        loop {
            match OpenPlan::with(path, Access::Write, who.clone()) {
                Err(EngineError::Store { source, .. })
                    if matches!(*source, StoreError::OpenElsewhere { .. } | StoreError::Busy { .. })
                        && since.elapsed() < who.patience =>
                {
                    sleep(BETWEEN_TRIES);
                }
                opened => return opened,
            }
        }
    }

    pub(super) fn make(
        path: &Path,
        plan: &Plan,
        existing: Existing,
        who: Surroundings,
    ) -> Result<OpenPlan, EngineError> {
        let file = PlanFile::create(path, plan, who.author(), existing).map_err(|error| match error {
            // The file itself is new: what is missing is its folder.
            StoreError::NotFound { .. } => EngineError::Write {
                path: path.to_owned(),
                source: ErrorKind::NotFound.into(),
            },
            error => EngineError::store(path)(error),
        })?;
        Ok(OpenPlan {
            file,
            path: path.to_owned(),
            surroundings: who,
        })
    }
}
