//! A bundle as a folder: it appears whole under its name, or what was there stays.

use super::bundle::{MANIFEST, Packed, members};
use super::target::is_plan_at;
use super::write::{beside_folder, folder_of, is_beside, sync};
use super::{Overwrite, Stage, Watch};
use crate::EngineError;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The largest manifest of an earlier bundle that is read, in bytes.
const LARGEST_MANIFEST: u64 = 1 << 20;

/// How deep folders in a bundle go.
const DEEPEST: usize = 4;

/// The folder that a bundle of the files `new` makes or replaces: `out` itself, or the folder that a link there leads to.
///
/// What is replaced is nothing but an earlier bundle: a folder with its manifest and no file that the manifest doesn't list, or
/// with [`Overwrite::AnyFile`] one that has only files that the new bundle has too; an empty folder is always free.
///
/// # Errors
/// [`EngineError::OccupiedFolder`] for a folder with other files, [`EngineError::NotFolder`] for a file,
/// [`EngineError::BrokenLink`], [`EngineError::Write`].
pub(super) fn target(out: &Path, new: &[Packed], overwrite: Overwrite) -> Result<PathBuf, EngineError> {
    let path = || out.to_owned();
    let failed = |source| EngineError::Write { path: path(), source };
    match fs::symlink_metadata(out) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(path()),
        Err(error) => return Err(failed(error)),
        Ok(_) => {}
    }
    let target = fs::canonicalize(out).map_err(|_| EngineError::BrokenLink { path: path() })?;
    if !target.is_dir() {
        return Err(match is_plan_at(&target) {
            true => EngineError::OverPlan { path: path() },
            false => EngineError::NotFolder { path: path() },
        });
    }
    let mut allowed: BTreeSet<String> = old_members(&target).into_iter().flatten().collect();
    if overwrite == Overwrite::AnyFile {
        allowed.extend(new.iter().map(|file| file.name.clone()));
    }
    match foreign(&target, "", &allowed, 0).map_err(failed)? {
        Some(file) => Err(EngineError::OccupiedFolder { path: path(), file }),
        None => Ok(target),
    }
}

/// The names that the manifest in a folder lists.
fn old_members(folder: &Path) -> Option<Vec<String>> {
    let mut manifest = vec![];
    let path = folder.join(MANIFEST);
    if !fs::symlink_metadata(&path).ok()?.is_file() {
        return None;
    }
    let file = fs::File::open(path).ok()?;
    file.take(LARGEST_MANIFEST).read_to_end(&mut manifest).ok()?;
    members(&manifest)
}

/// The first file in a folder that isn't `allowed`: anything but a regular file or a folder is never.
fn foreign(folder: &Path, inside: &str, allowed: &BTreeSet<String>, depth: usize) -> io::Result<Option<String>> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{inside}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        let found = if kind.is_dir() && depth < DEEPEST {
            foreign(&entry.path(), &format!("{name}/"), allowed, depth + 1)?
        } else {
            (!kind.is_file() || !allowed.contains(&name)).then_some(name)
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Writes the files into a folder beside the target, each synced to the disk, and then puts it in the target's place.
///
/// # Errors
/// [`EngineError::Write`], [`EngineError::Cancelled`]; what was there before is still there.
pub(super) fn write(out: &Path, target: &Path, files: &[Packed], watch: &mut Watch<'_>) -> Result<(), EngineError> {
    let failed = |source| EngineError::Write {
        path: out.to_owned(),
        source,
    };
    let parent = folder_of(target);
    if !target.try_exists().map_err(failed)? {
        put_back(target).map_err(failed)?;
    }
    let fresh = beside_folder(&parent).map_err(failed)?;
    for file in files {
        watch.enter(Stage::Write)?;
        put(fresh.path(), file).map_err(failed)?;
    }
    watch.go_on()?;
    replace(&parent, fresh.path(), target).map_err(failed)
}

fn put(folder: &Path, file: &Packed) -> io::Result<()> {
    let path = folder.join(&file.name);
    let folder = folder_of(&path);
    fs::create_dir_all(&folder)?;
    let mut open = OpenOptions::new().write(true).create_new(true).open(&path)?;
    open.write_all(&file.bytes)?;
    open.sync_all()?;
    sync(&folder)
}

fn name_of(target: &Path) -> &OsStr {
    target.file_name().unwrap_or(OsStr::new("old"))
}

/// Puts back the folder that an earlier export had moved aside when it was cut off before the new one stood in its place.
fn put_back(target: &Path) -> io::Result<()> {
    let parent = folder_of(target);
    for entry in fs::read_dir(&parent)? {
        let aside = entry?.path();
        let old = aside.join(name_of(target));
        let is_aside = aside.file_name().is_some_and(|name| is_beside(&name.to_string_lossy()));
        if is_aside && old.join(MANIFEST).is_file() {
            fs::rename(&old, target)?;
            // What else is in there isn't ours to remove.
            let _ = fs::remove_dir(&aside);
            return sync(&parent);
        }
    }
    Ok(())
}

/// Puts the folder `fresh` in the place of `target`. What stood there is moved aside first, and back again when that fails.
fn replace(parent: &Path, fresh: &Path, target: &Path) -> io::Result<()> {
    if target.try_exists()? {
        let aside = beside_folder(parent)?;
        let old = aside.path().join(name_of(target));
        fs::rename(target, &old)?;
        if let Err(error) = fs::rename(fresh, target) {
            if fs::rename(&old, target).is_err() {
                // It can't be put back: then at least it isn't thrown away with the folder that holds it.
                let _ = aside.keep();
            }
            return Err(error);
        }
    } else {
        fs::rename(fresh, target)?;
    }
    sync(parent)
}
