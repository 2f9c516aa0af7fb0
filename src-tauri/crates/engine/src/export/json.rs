//! The plan's JSON form.

use super::write;
use crate::{EngineError, OpenPlan};
use std::path::Path;

impl OpenPlan {
    /// Writes the plan's JSON form.
    ///
    /// # Errors
    /// [`EngineError::Write`], [`EngineError::OverPlan`]; an earlier file is then as it was.
    pub fn export_json(&self, out: &Path) -> Result<(), EngineError> {
        write(self.path(), out, plan::json::to_json(self.plan()).as_bytes())
    }
}
