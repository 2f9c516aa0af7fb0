//! Checking a file by itself, whichever kind it is.

use crate::view::VerifyView;
use crate::{EngineError, OpenPlan, Surroundings, carried, media};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use store::StoreError;

/// The largest PDF that is read, in bytes.
const LARGEST: u64 = 1 << 30;

/// Checks a plan's file, or a PDF: what the file is shows in its first bytes. A PDF that carries its plan is held against that,
/// and against the plan's file `against` when it is given.
///
/// # Errors
/// [`EngineError::NotRegular`], [`EngineError::Read`], [`EngineError::PdfUnreadable`], [`EngineError::ManifestNewer`],
/// [`EngineError::Import`] or [`EngineError::Store`] when a file can't be read; what is wrong with it is in the answer.
/// [`EngineError::NotPdf`] when something else than a PDF is to be compared with a plan.
pub fn verify_file(path: &Path, against: Option<&Path>, who: Surroundings) -> Result<VerifyView, EngineError> {
    let Some(bytes) = read_if_pdf(path)? else {
        return match against {
            Some(_) => Err(EngineError::NotPdf { path: path.to_owned() }),
            None => OpenPlan::open_read_only(path, who)?.verify(),
        };
    };
    let sound = pdf::verify(&bytes);
    let document = match carried::read(path, &bytes) {
        Ok(Some(plan)) => Some(carried::compare(&bytes, &plan, against, who)?),
        Ok(None) => None,
        Err(EngineError::PdfUnreadable { source, .. }) if matches!(*source, pdf::ReadError::Damaged(_)) => {
            return Ok(VerifyView::of_damaged_pdf(path, &source));
        }
        Err(error) => return Err(error),
    };
    Ok(VerifyView::of_pdf(path, sound.err().as_ref(), document, against))
}

/// The bytes of a PDF; none for a file that isn't one.
///
/// # Errors
/// [`EngineError::NotRegular`], [`EngineError::Read`], and [`EngineError::Store`] for a PDF that is too large.
pub(crate) fn read_if_pdf(path: &Path) -> Result<Option<Vec<u8>>, EngineError> {
    let failed = |source| EngineError::Read {
        path: path.to_owned(),
        source,
    };
    let mut file = open_regular(path)?;
    let about = file.metadata().map_err(failed)?;
    let mut bytes = vec![];
    file.by_ref()
        .take(media::PDF.len() as u64)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes != media::PDF {
        return Ok(None);
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
    Ok(Some(bytes))
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
