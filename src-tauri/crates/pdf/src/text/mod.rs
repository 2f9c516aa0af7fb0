//! Words, where they may be divided, and how they fill lines.

mod break_lines;
mod compound;
mod hyphenate;
mod missing;
mod paragraph;
mod word;

pub(crate) use break_lines::{Line, Measure, break_lines};
pub use missing::MissingGlyph;
pub(crate) use paragraph::{After, Emphasis, Paragraph, Piece};
pub(crate) use word::Words;
