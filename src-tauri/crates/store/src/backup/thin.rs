use super::keep;
use super::name::{self, Backup};
use crate::StoreError;
use chrono::{DateTime, Utc};
use std::path::Path;

/// Removes from `folder` the backups of `plan` that [`keep`] lets go and returns those that stay, newest first. Files that
/// aren't named like a backup of this plan are left alone.
///
/// # Errors
/// Why the folder couldn't be read or a backup removed.
pub fn thin(folder: &Path, plan: &Path, now: DateTime<Utc>) -> Result<Vec<Backup>, StoreError> {
    let mut backups = list(folder, &name::stem(plan))?;
    let stay = keep(&backups.iter().map(|backup| backup.made).collect::<Vec<_>>(), now);
    for backup in backups.extract_if(.., |backup| !stay.contains(&backup.made)) {
        std::fs::remove_file(&backup.path).map_err(|error| StoreError::io(&backup.path, error))?;
    }
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.made));
    Ok(backups)
}

fn list(folder: &Path, stem: &str) -> Result<Vec<Backup>, StoreError> {
    let failed = |error| StoreError::io(folder, error);
    let mut backups = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let made = entry.file_name().to_str().and_then(|file| name::made(stem, file));
        backups.extend(made.map(|made| Backup {
            path: entry.path(),
            made,
        }));
    }
    Ok(backups)
}
