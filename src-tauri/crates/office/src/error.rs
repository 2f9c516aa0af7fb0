//! Why a document couldn't be made into an office file.

/// Why a document couldn't be made into an office file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OfficeError {
    /// A picture can't be read, or would be too large in memory.
    #[error("picture {alternative:?}: {reason}")]
    Picture {
        /// The text alternative of the picture, to find it by.
        alternative: String,
        /// What the decoder says.
        reason: String,
    },
    /// The parts of the file can't be put together.
    #[error("writing: {0}")]
    Package(#[from] zip::result::ZipError),
    /// The bytes can't be put together.
    #[error("writing: {0}")]
    Bytes(#[from] std::io::Error),
    /// The workbook can't be written.
    #[error("workbook: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}
