//! The plan's JSON form.

use super::{Kind, Overwrite, target, write};
use crate::{EngineError, OpenPlan};
use std::path::Path;

impl OpenPlan {
    /// Writes the plan's JSON form.
    ///
    /// # Errors
    /// Why nothing may or can be written to `out` ([`EngineError::Write`], [`EngineError::OverPlan`],
    /// [`EngineError::Occupied`], [`EngineError::NotRegular`], [`EngineError::BrokenLink`]); what is there is then as it was.
    pub fn export_json(&self, out: &Path, overwrite: Overwrite) -> Result<(), EngineError> {
        let target = target(self.path(), out, Kind::Json, overwrite)?;
        write(out, &target, plan::json::to_json(self.plan()).as_bytes())
    }
}
