//! Writing files that others read.

mod json;
mod pdf;
mod watch;
mod write;

pub use pdf::Form;
pub use watch::{Stage, Watch};

pub(crate) use write::write;
