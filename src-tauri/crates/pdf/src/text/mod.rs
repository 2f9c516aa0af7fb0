//! Words, where they may be divided, and how they fill lines.

mod address;
mod break_lines;
mod compound;
mod hyphenate;
mod missing;
mod paragraph;
mod print;
mod word;

pub(crate) use break_lines::{Line, Measure, break_lines};
pub use missing::MissingGlyph;
pub(crate) use paragraph::{After, Emphasis, Paragraph, Piece};
pub use print::covers;
pub(crate) use word::Words;
