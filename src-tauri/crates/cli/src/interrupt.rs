//! Ctrl+C: longer work stops at its next step and leaves nothing half done.

use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering};

/// The exit code of a program that was interrupted (128 + SIGINT).
const INTERRUPTED: i32 = 130;

/// Set when somebody wants to stop.
static STOP: AtomicBool = AtomicBool::new(false);

/// True from the first Ctrl+C on; the second one ends the program at once.
pub(crate) fn interrupted() -> &'static AtomicBool {
    let handler = || {
        if STOP.swap(true, Ordering::Relaxed) {
            exit(INTERRUPTED);
        }
    };
    // Without a handler Ctrl+C ends the program as it does any other.
    let _ = ctrlc::set_handler(handler);
    &STOP
}
