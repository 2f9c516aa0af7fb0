//! The narrative of a chapter, as somebody writes it in one language.

mod arrange;
mod translate;
mod write;

pub use translate::translated;
pub use write::{Written, narrative};

#[cfg(test)]
mod tests;
