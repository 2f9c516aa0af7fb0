use crate::sha::sha256;
use crate::{PlanFile, StoreError};
use plan::Plan;
use plan::id::VersionId;
use rusqlite::OptionalExtension;

impl PlanFile {
    /// The plan as it was when the version was frozen, proven by its hash.
    ///
    /// # Errors
    /// [`StoreError::VersionMissing`], or [`StoreError::VersionDamaged`] when content, hash and row don't agree.
    pub fn frozen(&self, id: &VersionId) -> Result<Plan, StoreError> {
        parse(id, &self.frozen_json(id)?)
    }

    /// The frozen JSON form, byte for byte, proven by its hash.
    ///
    /// # Errors
    /// As [`PlanFile::frozen`].
    pub fn frozen_json(&self, id: &VersionId) -> Result<Vec<u8>, StoreError> {
        let row = self.plan.versions.iter().find(|version| version.id == *id);
        self.proven(id, row.map(|row| row.sha256.as_str()))
    }

    /// The frozen JSON form, when its hash is the one that its row in the plan says.
    pub(crate) fn proven(&self, id: &VersionId, said: Option<&str>) -> Result<Vec<u8>, StoreError> {
        let sql = "SELECT sha256, json FROM versions_content WHERE id = ?";
        let found = self
            .conn
            .query_row(sql, [id.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional();
        let found: Option<(String, Vec<u8>)> = found.map_err(|error| StoreError::from(error).at(&self.path))?;
        let (hash, json) = found.ok_or_else(|| StoreError::VersionMissing { id: id.to_string() })?;
        if said != Some(hash.as_str()) {
            return Err(damaged(id, "its row says another hash"));
        }
        if sha256(&json) != hash {
            return Err(damaged(id, "its content has another hash"));
        }
        Ok(json)
    }
}

/// The plan that a version's JSON form says.
pub(crate) fn parse(id: &VersionId, json: &[u8]) -> Result<Plan, StoreError> {
    serde_json::from_slice(json).map_err(|error| damaged(id, &error.to_string()))
}

fn damaged(id: &VersionId, detail: &str) -> StoreError {
    StoreError::VersionDamaged {
        id: id.to_string(),
        detail: detail.to_owned(),
    }
}
