//! Office files are zip packages of parts (ECMA-376, part 2).

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::OfficeError;

/// A package that is being filled. The same parts give the same bytes: every part bears the same time.
pub(crate) struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    /// A package without parts.
    pub(crate) fn new() -> Self {
        Package {
            zip: ZipWriter::new(Cursor::new(Vec::new())),
        }
    }

    /// Adds a part.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) -> Result<(), OfficeError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.zip.start_file(name, options)?;
        self.zip.write_all(content)?;
        Ok(())
    }

    /// The finished file.
    pub(crate) fn bytes(self) -> Result<Vec<u8>, OfficeError> {
        Ok(self.zip.finish()?.into_inner())
    }
}
