//! The document as an accessible PDF: layout, paint (printpdf), tag (lopdf), verify.
//!
//! `layout` turns the [`document::Document`] into pages of positioned runs and a structure tree, knowing nothing of the
//! file format; `paint` writes the pages with printpdf inside marked content; `tag` adds with lopdf what PDF/UA-1
//! (ISO 14289-1) and PDF/A (ISO 19005-2, or -3 when files are carried) ask for; `verify` re-reads the bytes before they are handed out.
//! `read` reads files back, a stranger's too: what they carry and what they say.

mod error;
pub mod figure;
mod font;
mod layout;
mod paint;
mod read;
mod render;
mod tag;
mod text;
mod verify;

/// The longest string that PDF/A-2 lets a file have, in bytes (ISO 19005-2, 6.1.13).
const LONGEST_STRING: usize = 32_767;

pub use error::PdfError;
pub use layout::{Extent, can_show};
pub use read::{CarriedFile, Difference, ReadError, TextLine, carried, differs, repainted, text};
pub use render::{Carried, Relationship, Rendered, Stage, preview, render};
pub use text::{MissingGlyph, covers};
pub use verify::{VerifyError, verify};
