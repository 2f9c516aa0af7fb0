//! How much a stranger's file may make this program hold and do.

use std::cell::Cell;

use super::ReadError;

/// The most that one stream may hold when it is unpacked: 64 MiB.
pub(crate) const MOST_IN_STREAM: usize = 64 << 20;
/// The most that the streams in which objects are packed may hold together: they stay in memory while the file is read.
pub(super) const MOST_PACKED: usize = 32 << 20;
/// The most bytes that all streams together may be unpacked to, one after the other.
const MOST_UNPACKED: usize = 512 << 20;
/// The most bytes that may be gone through in search of objects, counting those that are read twice.
const MOST_READ: usize = 256 << 20;
/// The most bytes of what has been found that may be in memory at once.
const MOST_KEPT: usize = 128 << 20;

/// What is left of it while a file is read.
#[derive(Debug)]
pub(crate) struct Room {
    unpacked: Cell<usize>,
    read: Cell<usize>,
    kept: Cell<usize>,
}

impl Room {
    pub(super) fn new() -> Self {
        Room {
            unpacked: Cell::new(MOST_UNPACKED),
            read: Cell::new(MOST_READ),
            kept: Cell::new(MOST_KEPT),
        }
    }

    /// Notes that a stream was unpacked to so many bytes.
    ///
    /// # Errors
    /// [`ReadError::TooLarge`] when all streams together exceed the limit.
    pub(super) fn unpack(&self, bytes: usize) -> Result<(), ReadError> {
        take(&self.unpacked, bytes, "the streams together")
    }

    /// Notes that so many bytes were gone through.
    ///
    /// # Errors
    /// [`ReadError::TooLarge`] when that exceeds the limit.
    pub(super) fn read(&self, bytes: usize) -> Result<(), ReadError> {
        take(&self.read, bytes, "the objects together")
    }

    /// Notes that so many bytes of what was found stay in memory.
    ///
    /// # Errors
    /// [`ReadError::TooLarge`] when that exceeds the limit.
    pub(crate) fn keep(&self, bytes: usize) -> Result<(), ReadError> {
        take(&self.kept, bytes, "what is in it")
    }
}

fn take(left: &Cell<usize>, amount: usize, what: &'static str) -> Result<(), ReadError> {
    let rest = left.get().checked_sub(amount).ok_or(ReadError::TooLarge(what))?;
    left.set(rest);
    Ok(())
}
