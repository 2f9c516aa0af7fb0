use super::{LARGEST, Sha256Text};
use crate::sha::sha256;
use crate::{PlanFile, StoreError};
use rusqlite::params;

impl PlanFile {
    /// Keeps the bytes of an attachment and returns their hash. Bytes that are there already aren't written twice.
    ///
    /// Put the bytes first, then add the plan's row with the hash: undoing the row leaves the bytes for redoing it.
    ///
    /// # Errors
    /// [`StoreError::AttachmentTooLarge`] above [`LARGEST`], or why the file couldn't be written.
    pub fn put_attachment(&mut self, bytes: &[u8]) -> Result<Sha256Text, StoreError> {
        self.writable()?;
        if bytes.len() > LARGEST {
            return Err(StoreError::AttachmentTooLarge {
                size: bytes.len(),
                limit: LARGEST,
            });
        }
        let hash = sha256(bytes);
        self.keep(&hash, bytes).map_err(|error| error.at(&self.path))?;
        Ok(Sha256Text(hash))
    }

    fn keep(&self, hash: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let sql = "INSERT INTO attachment_content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING";
        self.conn.execute(sql, params![hash, bytes])?;
        transaction.commit()?;
        Ok(())
    }
}
