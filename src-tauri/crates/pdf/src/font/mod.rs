//! The four faces of Source Sans 3: shaping, the text each glyph stands for, and the subsets that go into the file.

mod face;
mod shape;
mod subset;

pub(crate) use face::{Face, FaceId, every_face_has};
pub(crate) use shape::{Chunk, Shaped, Shaper, code_of, glyph_of};
pub(crate) use subset::{Subset, subset};
