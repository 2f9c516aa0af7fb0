//! Writing files that others read.

mod json;
mod pdf;
mod target;
mod watch;
mod write;

pub use pdf::Form;
pub use target::Overwrite;
pub use watch::{Stage, Watch};

pub(crate) use target::{Kind, target};
pub(crate) use write::write;
