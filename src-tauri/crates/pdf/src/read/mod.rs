//! Reading PDFs back, a stranger's too: the files that they carry and what they say.
//!
//! **Invariant:** whatever the bytes are, reading them ends soon and takes a bounded amount of memory; see [`room`].

mod carried;
mod compare;
mod decode;
mod error;
mod file;
mod lex;
mod pack;
mod pages;
mod painted;
mod room;
mod text;
mod value;
mod xref;

use crate::Carried;

pub(crate) use carried::carried_in;
pub(crate) use file::{File, open};
pub(crate) use pages::{Page, pages};
pub(crate) use value::{Dict, Id, Value};

pub use carried::{CarriedFile, carried};
pub use compare::{Difference, differs};
pub use error::ReadError;
pub use painted::repainted;
pub use text::{TextLine, text};
