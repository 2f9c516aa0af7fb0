use crate::sha::sha256;
use crate::{PlanFile, StoreError};
use rusqlite::OptionalExtension;

impl PlanFile {
    /// The bytes whose hash is `hash` (as `Attachment::sha256` says it), proven by it.
    ///
    /// # Errors
    /// [`StoreError::AttachmentMissing`] or [`StoreError::AttachmentDamaged`].
    pub fn attachment(&self, hash: &str) -> Result<Vec<u8>, StoreError> {
        let sql = "SELECT bytes FROM attachment_content WHERE sha256 = ?";
        let found: Result<Option<Vec<u8>>, _> = self.conn.query_row(sql, [hash], |row| row.get(0)).optional();
        let found = found.map_err(|error| StoreError::from(error).at(&self.path))?;
        let bytes = found.ok_or_else(|| StoreError::AttachmentMissing {
            sha256: hash.to_owned(),
        })?;
        if sha256(&bytes) != hash {
            return Err(StoreError::AttachmentDamaged {
                sha256: hash.to_owned(),
            });
        }
        Ok(bytes)
    }
}
