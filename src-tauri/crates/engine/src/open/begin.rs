//! Making and opening.

use super::OpenPlan;
use crate::example::example;
use crate::{EngineError, Label, Start, Surroundings};
use plan::Plan;
use plan::json::{LARGEST, ReadError, from_json};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use store::{Access, Existing, PlanFile, StoreError};

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

    /// Reads a plan's JSON form into the file `path`: a new one, or, when there is one, as one step that can be undone.
    ///
    /// The frozen versions of the file stay in it.
    ///
    /// # Errors
    /// [`EngineError::Read`] and [`EngineError::Import`] for the JSON, [`EngineError::Store`] for the file.
    pub fn import(path: &Path, json: &Path, who: Surroundings) -> Result<OpenPlan, EngineError> {
        let plan = read_json(json)?;
        if !path.try_exists().unwrap_or(true) {
            return OpenPlan::make(path, &plan, Existing::Keep, who);
        }
        let mut open = OpenPlan::open(path, who)?;
        let name = json.file_name().unwrap_or_default().to_string_lossy().into_owned();
        open.replace(&Label::Import(name), plan)?;
        Ok(open)
    }

    /// Opens a plan to work on it.
    ///
    /// # Errors
    /// [`EngineError::Store`]: what is wrong with the file, or who has it open.
    pub fn open(path: &Path, who: Surroundings) -> Result<OpenPlan, EngineError> {
        OpenPlan::with(path, Access::Write, who)
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
        let file = PlanFile::open(path, access, who.author()).map_err(EngineError::store(path))?;
        Ok(OpenPlan {
            file,
            path: path.to_owned(),
            surroundings: who,
        })
    }

    fn make(path: &Path, plan: &Plan, existing: Existing, who: Surroundings) -> Result<OpenPlan, EngineError> {
        let file = PlanFile::create(path, plan, who.author(), existing).map_err(EngineError::store(path))?;
        Ok(OpenPlan {
            file,
            path: path.to_owned(),
            surroundings: who,
        })
    }
}

/// Reads a plan's JSON form from a file, and never more of it than a plan can have.
fn read_json(path: &Path) -> Result<Plan, EngineError> {
    let failed = |source| EngineError::Read {
        path: path.to_owned(),
        source,
    };
    let refused = |source| EngineError::Import {
        path: path.to_owned(),
        source: Box::new(source),
    };
    let file = File::open(path).map_err(failed)?;
    let size = usize::try_from(file.metadata().map_err(failed)?.len()).unwrap_or(usize::MAX);
    if size > LARGEST {
        return Err(refused(ReadError::TooLarge { size }));
    }
    let mut text = Vec::with_capacity(size);
    file.take(LARGEST as u64 + 1).read_to_end(&mut text).map_err(failed)?;
    from_json(&text).map_err(refused)
}
