use crate::file::Recorded;
use crate::sha::sha256;
use crate::{PlanFile, StepState, StoreError};
use chrono::{DateTime, SubsecRound};
use plan::content::Version;
use plan::id::VersionId;
use rusqlite::params;

impl PlanFile {
    /// Freezes the plan as it is now under `name` and returns what is said about the version. Freezing can't be undone.
    ///
    /// # Errors
    /// [`StoreError::DuplicateRow`] when `id` is taken, or why the file couldn't be written.
    pub fn freeze(&mut self, id: VersionId, name: &str) -> Result<Version, StoreError> {
        self.writable()?;
        let json = serde_json::to_vec(&self.plan).expect("a plan has only text keys");
        let frozen: DateTime<_> = self.author.now().trunc_subsecs(3);
        let version = Version {
            id,
            name: name.to_owned(),
            frozen,
            author: self.author.name.clone(),
            sha256: sha256(&json),
        };
        let mut plan = self.plan.clone();
        plan.versions.push(version.clone());
        let recorded = Recorded {
            label: "freeze",
            state: StepState::Kept,
            in_burst: false,
        };
        let content = params![version.id.as_str(), version.sha256, json];
        let keep = |conn: &rusqlite::Connection| {
            conn.execute(
                "INSERT INTO versions_content (id, sha256, json) VALUES (?, ?, ?)",
                content,
            )?;
            Ok(())
        };
        self.save(&plan, &recorded, keep)
            .map_err(|error| error.at(&self.path))?;
        Ok(version)
    }
}
