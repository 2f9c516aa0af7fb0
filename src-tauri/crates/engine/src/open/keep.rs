//! Keeping the file safe: backups and checks.

use super::OpenPlan;
use crate::EngineError;
use crate::view::{BackupView, VerifyView};
use std::path::{Path, PathBuf};

impl OpenPlan {
    /// Where this machine keeps backups when nothing else is said.
    pub fn backup_folder(&self) -> PathBuf {
        self.surroundings.data_folder.join("backups")
    }

    /// Copies the file into `folder`, proves the copy, and thins out older backups of this plan there. The folder is made
    /// when it is missing.
    ///
    /// # Errors
    /// [`EngineError::Write`] when the folder can't be made, [`EngineError::Store`] when the copy can't.
    pub fn backup(&self, folder: &Path) -> Result<BackupView, EngineError> {
        let failed = |source| EngineError::Write {
            path: folder.to_owned(),
            source,
        };
        std::fs::create_dir_all(folder).map_err(failed)?;
        let made = self.file.backup_to(folder).map_err(EngineError::store(folder))?;
        let now = (self.surroundings.clock)();
        let kept = store::thin(folder, &self.path, now).map_err(EngineError::store(folder))?;
        Ok(BackupView {
            path: made.path,
            made: made.made,
            kept: kept.len(),
        })
    }

    /// Checks everything in the file that can be checked.
    ///
    /// # Errors
    /// [`EngineError::Store`] only when the file can't be read at all.
    pub fn verify(&self) -> Result<VerifyView, EngineError> {
        let report = self.file.verify().map_err(self.failed())?;
        Ok(VerifyView::of_plan(&self.path, &report))
    }
}
