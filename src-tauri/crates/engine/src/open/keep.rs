//! Keeping the file safe: backups and checks.

use super::OpenPlan;
use crate::EngineError;
use crate::view::{BackupView, VerifyView};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;
use store::{Backup, StoreError};

/// How often, and how long apart, a free second for a backup is looked for.
const TRIES: u32 = 20;
const BETWEEN_TRIES: Duration = Duration::from_millis(250);

impl OpenPlan {
    /// Where this machine keeps the backups of this plan when nothing else is said: a folder of its own, so that plans of the
    /// same name in different places don't thin out each other's backups.
    pub fn backup_folder(&self) -> PathBuf {
        let name = self
            .file
            .path()
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let folder = format!("{name}-{:016x}", fingerprint(self.file.path()));
        self.surroundings.data_folder.join("backups").join(folder)
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
        let made = self.backup_in_free_second(folder).map_err(EngineError::store(folder))?;
        let now = (self.surroundings.clock)();
        let kept = store::thin(folder, &self.path, now).map_err(EngineError::store(folder))?;
        Ok(BackupView {
            path: made.path,
            made: made.made,
            kept: kept.len(),
        })
    }

    /// Backups are named by the second they are made in: when this one is taken, the next is waited for.
    fn backup_in_free_second(&self, folder: &Path) -> Result<Backup, StoreError> {
        for _ in 0..TRIES {
            match self.file.backup_to(folder) {
                Err(StoreError::Exists { .. }) => sleep(BETWEEN_TRIES),
                made => return made,
            }
        }
        self.file.backup_to(folder)
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

/// FNV-1a of the path: the same from one version of the program to the next, which the standard library doesn't promise of its
/// own hasher.
fn fingerprint(path: &Path) -> u64 {
    let bytes = path.as_os_str().as_encoded_bytes();
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Test vectors of the FNV authors.
    #[test]
    fn the_fingerprint_is_fnv_1a() {
        assert_eq!(fingerprint(Path::new("")), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint(Path::new("a")), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fingerprint(Path::new("foobar")), 0x8594_4171_f739_67e8);
    }
}
