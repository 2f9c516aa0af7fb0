//! Why a file couldn't be read.

/// Why a PDF couldn't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// It doesn't begin as a PDF does.
    #[error("not a PDF")]
    NotPdf,
    /// It is locked with a password or a certificate.
    #[error("encrypted")]
    Encrypted,
    /// Its parts don't hang together.
    #[error("broken: {0}")]
    Broken(&'static str),
    /// Something in it is larger than this program is willing to hold or to go through.
    #[error("too large: {0}")]
    TooLarge(&'static str),
    /// It is packed in a way that this program doesn't unpack.
    #[error("packed with {0}")]
    Packed(String),
    /// It has no structure tree, so nobody can tell the order of its texts.
    #[error("not tagged")]
    Untagged,
    /// A carried file isn't what its size or its checksum says.
    #[error("carried file {0:?}: other bytes than its size or checksum says")]
    Damaged(String),
}
