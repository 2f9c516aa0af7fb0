//! Checking a file by itself, whichever kind it is.

use crate::view::VerifyView;
use crate::{EngineError, OpenPlan, Surroundings};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use store::StoreError;

/// The largest PDF that is checked, in bytes.
const LARGEST: u64 = 1 << 30;

/// How every PDF begins.
const PDF: &[u8] = b"%PDF-";

/// Checks a plan's file, or a PDF: what the file is shows in its first bytes.
///
/// # Errors
/// [`EngineError::NotRegular`], [`EngineError::Read`] or [`EngineError::Store`] when the file can't be read; what is wrong with
/// it is in the answer.
pub fn verify_file(path: &Path, who: Surroundings) -> Result<VerifyView, EngineError> {
    let failed = |source| EngineError::Read {
        path: path.to_owned(),
        source,
    };
    let mut file = open_regular(path)?;
    let about = file.metadata().map_err(failed)?;
    let mut bytes = vec![];
    file.by_ref()
        .take(PDF.len() as u64)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes != PDF {
        drop(file);
        return OpenPlan::open_read_only(path, who)?.verify();
    }
    if about.len() > LARGEST {
        let source = StoreError::TooLarge {
            path: path.to_owned(),
            size: about.len(),
            limit: LARGEST,
        };
        return Err(EngineError::store(path)(source));
    }
    file.take(LARGEST).read_to_end(&mut bytes).map_err(failed)?;
    Ok(VerifyView::of_pdf(path, pdf::verify(&bytes).err().as_ref()))
}

/// Opens a file for reading, and nothing else: opening a pipe would wait for whoever writes to it.
///
/// # Errors
/// [`EngineError::NotRegular`], [`EngineError::Read`].
pub(crate) fn open_regular(path: &Path) -> Result<File, EngineError> {
    let failed = |source| EngineError::Read {
        path: path.to_owned(),
        source,
    };
    let about = std::fs::metadata(path).map_err(failed)?;
    if about.is_dir() {
        return Err(failed(ErrorKind::IsADirectory.into()));
    }
    if !about.is_file() {
        return Err(EngineError::NotRegular { path: path.to_owned() });
    }
    File::open(path).map_err(failed)
}
