//! Following an export and stopping it.

use crate::EngineError;
use std::sync::atomic::{AtomicBool, Ordering};

/// What an export is busy with, in this order.
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
    /// Writing it to the disk.
    Write,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: [Stage; 6] = [
        Stage::Build,
        Stage::Layout,
        Stage::Paint,
        Stage::Tag,
        Stage::Verify,
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
        if self.cancel.load(Ordering::Relaxed) {
            Err(EngineError::Cancelled)
        } else {
            Ok(())
        }
    }
}
