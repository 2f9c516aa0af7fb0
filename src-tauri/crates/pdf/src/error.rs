//! Why a document couldn't be made into a file.

use crate::verify::VerifyError;

/// Why a document couldn't be made into a file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// A font that is part of the program can't be read or cut down.
    #[error("font: {0}")]
    Font(String),
    /// A picture can't be read, or would be too large in memory.
    #[error("picture {alternative:?}: {reason}")]
    Picture {
        /// The text alternative of the picture, to find it by.
        alternative: String,
        /// What the decoder says.
        reason: String,
    },
    /// The objects of the file don't hang together or can't be written.
    #[error("writing: {0}")]
    Write(#[from] lopdf::Error),
    /// The bytes can't be put together.
    #[error("writing: {0}")]
    Bytes(#[from] std::io::Error),
    /// Two of the files to carry have this name.
    #[error("two carried files are called {0:?}")]
    CarriedTwice(String),
    /// The file was made but doesn't keep what it promises.
    #[error("check of the finished file: {0}")]
    Verify(#[from] VerifyError),
}
