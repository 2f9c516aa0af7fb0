//! Following the reading of a file, and stopping it.

use super::IntakeError;
use std::sync::atomic::{AtomicBool, Ordering};

/// Who follows the reading of a file: told how far it is, and able to stop it.
pub struct Follow<'a> {
    /// Told how much is done of how much; the whole is 0 while it isn't known.
    pub progress: &'a mut dyn FnMut(u64, u64),
    /// Set to true by anyone, from any thread, to stop.
    pub cancel: &'a AtomicBool,
}

/// So many rows are read between two looks at whether somebody wants to stop.
const STRIDE: usize = 1024;

impl Follow<'_> {
    /// Tells how far it is.
    ///
    /// # Errors
    /// [`IntakeError::Cancelled`] when somebody wants to stop.
    pub fn at(&mut self, done: u64, whole: u64) -> Result<(), IntakeError> {
        (self.progress)(done, whole);
        match self.cancel.load(Ordering::Relaxed) {
            true => Err(IntakeError::Cancelled),
            false => Ok(()),
        }
    }

    /// The same, now and then.
    ///
    /// # Errors
    /// [`IntakeError::Cancelled`] when somebody wants to stop.
    pub fn row(&mut self, row: usize, whole: usize) -> Result<(), IntakeError> {
        match row % STRIDE {
            0 => self.at(row as u64, whole as u64),
            _ => Ok(()),
        }
    }
}
