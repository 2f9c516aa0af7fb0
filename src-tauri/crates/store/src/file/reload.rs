use super::PlanFile;
use super::open::{data_version, load};
use crate::StoreError;

impl PlanFile {
    /// Reads the plan again if somebody else has written to the file meanwhile. True when it was read again.
    ///
    /// For a file that is open read-only while its owner works on it.
    ///
    /// # Errors
    /// What is wrong with the file now (see [`StoreError`]); the plan stays what it was.
    pub fn reload(&mut self) -> Result<bool, StoreError> {
        let changed = data_version(&self.conn).map_err(|error| error.at(&self.path))? != self.seen;
        if changed {
            let loaded = load(&self.conn, &self.layout).map_err(|error| error.at(&self.path))?;
            (self.seen, self.rows, self.plan) = loaded;
        }
        Ok(changed)
    }
}
