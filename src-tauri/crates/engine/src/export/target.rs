//! Where an export may go: what stands there already isn't lost by accident.

use super::archive;
use crate::{EngineError, media};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

/// What an export may replace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// Nothing but an earlier export of the same form.
    OwnExport,
    /// Any regular file that isn't a plan.
    AnyFile,
}

/// The form of an exported file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Pdf,
    Json,
    Docx,
    Xlsx,
    /// Several files in one.
    Zip,
}

/// How much of a file is read to see what it is, in bytes.
const HEAD: u64 = 512;

/// How every SQLite database begins, and where in it the number of the program stands that made it (SQLite's file format,
/// section 1.3).
const DATABASE: &[u8] = b"SQLite format 3\0";
const PROGRAM: std::ops::Range<usize> = 68..72;
/// What stands there in a plan.
const LAADIN: [u8; 4] = *b"Laad";

/// The file that an export to `out` makes or replaces: `out` itself, or the file that a link there leads to.
///
/// # Errors
/// [`EngineError::OverPlan`] for any plan, [`EngineError::Occupied`] for a file that `overwrite` protects,
/// [`EngineError::NotRegular`] for what isn't a file, [`EngineError::BrokenLink`], and [`EngineError::Write`] for a folder or
/// when the system refuses.
pub(super) fn target(plan: &Path, out: &Path, kind: Kind, overwrite: Overwrite) -> Result<PathBuf, EngineError> {
    let path = || out.to_owned();
    let failed = |source| EngineError::Write { path: path(), source };
    if out == Path::new("-") {
        return Err(EngineError::NotRegular { path: path() });
    }
    match fs::symlink_metadata(out) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(path()),
        Err(error) => return Err(failed(error)),
        Ok(_) => {}
    }
    // Something is there: what can't be followed to its end is a link to nowhere or in a circle.
    let target = fs::canonicalize(out).map_err(|_| EngineError::BrokenLink { path: path() })?;
    let about = fs::metadata(&target).map_err(failed)?;
    if about.is_dir() {
        return Err(failed(ErrorKind::IsADirectory.into()));
    }
    if !about.is_file() {
        return Err(EngineError::NotRegular { path: path() });
    }
    let head = head(&target).map_err(failed)?;
    if is_plan(&head) || fs::canonicalize(plan).is_ok_and(|plan| plan == target) {
        return Err(EngineError::OverPlan { path: path() });
    }
    if overwrite == Overwrite::OwnExport && !is_export(&target, &head, kind) {
        return Err(EngineError::Occupied { path: path() });
    }
    Ok(target)
}

/// Whether a plan stands at a path, by its first bytes.
pub(super) fn is_plan_at(path: &Path) -> bool {
    head(path).is_ok_and(|head| is_plan(&head))
}

fn head(path: &Path) -> io::Result<Vec<u8>> {
    let mut head = vec![];
    File::open(path)?.take(HEAD).read_to_end(&mut head)?;
    Ok(head)
}

fn is_plan(head: &[u8]) -> bool {
    head.starts_with(DATABASE) && head.get(PROGRAM).is_some_and(|mark| mark == LAADIN)
}

fn is_export(path: &Path, head: &[u8], kind: Kind) -> bool {
    match kind {
        Kind::Pdf => head.starts_with(media::PDF),
        Kind::Json => {
            let bare: Vec<u8> = head
                .iter()
                .copied()
                .filter(|byte| !byte.is_ascii_whitespace())
                .collect();
            let bare = bare.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bare);
            bare.starts_with(format!("{{\"format\":\"{}\"", plan::json::FORMAT).as_bytes())
        }
        Kind::Docx | Kind::Xlsx => archive::is_untouched_office_file(path),
        Kind::Zip => archive::is_ours(head),
    }
}
