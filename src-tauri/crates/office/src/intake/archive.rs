//! Zip archives from strangers: looked through before anybody else may read them.

use super::error::Measure;
use super::limit::{UNPACKED, at_most};
use super::{Follow, IntakeError, Kind};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// So much is unpacked between two looks at whether somebody wants to stop.
const PIECE: usize = 1 << 18;

/// Unpacks everything once, without keeping it: what a reader takes afterwards is no more than this, whatever the archive claims.
/// XML that declares entities is refused, so that nothing in it can grow or reach for other files.
///
/// # Errors
/// [`IntakeError::Damaged`], [`IntakeError::TooMuch`], [`IntakeError::Cancelled`].
pub(super) fn look_through(bytes: &[u8], kind: Kind, follow: &mut Follow<'_>) -> Result<(), IntakeError> {
    let damaged = |_| IntakeError::Damaged(kind);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let parts = archive.len() as u64;
    let mut unpacked = 0u64;
    let mut piece = vec![0; PIECE];
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(damaged)?;
        let is_xml = part
            .name()
            .is_ok_and(|name| name.ends_with(".xml") || name.ends_with(".rels"));
        let mut is_first = true;
        loop {
            let read = part.read(&mut piece).map_err(|_| IntakeError::Damaged(kind))?;
            if read == 0 {
                break;
            }
            if is_xml && is_first && declares_entities(&piece[..read]) {
                return Err(IntakeError::Damaged(kind));
            }
            is_first = false;
            unpacked += read as u64;
            at_most(UNPACKED, Measure::Unpacked, unpacked)?;
            follow.at(index as u64, parts)?;
        }
    }
    Ok(())
}

/// A document type stands before the first element, and neither kind of workbook has one.
fn declares_entities(start: &[u8]) -> bool {
    start
        .windows(9)
        .take(4096)
        .any(|window| window.eq_ignore_ascii_case(b"<!doctype"))
}

/// A part of an archive, whole.
///
/// # Errors
/// [`IntakeError::Damaged`] when it isn't there, [`IntakeError::TooMuch`].
pub(super) fn part(bytes: &[u8], kind: Kind, name: &str) -> Result<Vec<u8>, IntakeError> {
    let damaged = |_| IntakeError::Damaged(kind);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let part = archive.by_name(name).map_err(damaged)?;
    let mut content = vec![];
    part.take(UNPACKED)
        .read_to_end(&mut content)
        .map_err(|_| IntakeError::Damaged(kind))?;
    Ok(content)
}

/// Whether an archive has a part.
pub(super) fn has(bytes: &[u8], name: &str) -> bool {
    ZipArchive::new(Cursor::new(bytes)).is_ok_and(|archive| archive.index_for_name(name).is_some())
}

/// Whether the archive's table of contents can be read.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    ZipArchive::new(Cursor::new(bytes)).is_ok()
}
