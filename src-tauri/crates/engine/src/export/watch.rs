//! Following an export and stopping it.

use crate::EngineError;
use std::sync::atomic::{AtomicBool, Ordering};

/// What an export is busy with, for each of its files in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Saying the plan as a document.
    Build,
    /// Breaking lines and pages.
    Layout,
    /// Painting the pages.
    Paint,
    /// Adding structure and languages.
    Tag,
    /// Re-reading the finished file.
    Verify,
    /// Putting together a file for word processors or spreadsheets.
    Office,
    /// Writing to the disk.
    Write,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: [Stage; 7] = [
        Stage::Build,
        Stage::Layout,
        Stage::Paint,
        Stage::Tag,
        Stage::Verify,
        Stage::Office,
        Stage::Write,
    ];
}

/// Who follows an export: told at the start of each stage, and able to stop it until the file is written.
pub struct Watch<'a> {
    /// Called at the start of each stage.
    pub progress: &'a mut dyn FnMut(Stage),
    /// Set to true by anyone, from any thread, to stop.
    pub cancel: &'a AtomicBool,
}

impl Watch<'_> {
    /// Starts a stage.
    ///
    /// # Errors
    /// [`EngineError::Cancelled`] when somebody wants to stop.
    pub(crate) fn enter(&mut self, stage: Stage) -> Result<(), EngineError> {
        (self.progress)(stage);
        self.go_on()
    }

    /// Nothing, unless somebody wants to stop.
    ///
    /// # Errors
    /// [`EngineError::Cancelled`].
    pub(crate) fn go_on(&self) -> Result<(), EngineError> {
        if self.cancel.load(Ordering::Relaxed) {
            Err(EngineError::Cancelled)
        } else {
            Ok(())
        }
    }
}
