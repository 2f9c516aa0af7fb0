//! Which state of the plan is exported.

use crate::{EngineError, OpenPlan};
use document::Frozen;
use plan::Plan;
use plan::content::Version;
use plan::id::AttachmentId;

/// The state of the plan that is exported.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The plan in this state.
    pub(crate) plan: Plan,
    /// Its JSON form as freezing records it.
    pub(crate) json: Vec<u8>,
    /// The frozen version that it is; none for a draft.
    pub(crate) version: Option<FrozenState>,
}

/// The frozen version that a state is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FrozenState {
    /// Its name.
    pub(crate) name: String,
    /// The SHA-256 that freezing recorded.
    pub(crate) sha256: String,
    /// Its JSON form; other than the state's own when decisions or comments were added after freezing.
    pub(crate) json: Vec<u8>,
}

impl Source {
    /// What the cover says of the version.
    pub(crate) fn frozen(&self) -> Option<Frozen> {
        let version = self.version.as_ref()?;
        Some(Frozen {
            name: version.name.clone(),
            sha256: version.sha256.clone(),
        })
    }
}

impl OpenPlan {
    /// The frozen version of this name, or the plan as it is now. What is as it was when it was frozen last bears the name of
    /// that version.
    ///
    /// # Errors
    /// [`EngineError::UnknownVersion`], or [`EngineError::Store`] when the version's content isn't what was frozen.
    pub(super) fn source(&self, version: Option<&str>) -> Result<Source, EngineError> {
        let Some(name) = version else {
            return Ok(self.current());
        };
        let known = &self.plan().versions;
        let found = known.iter().find(|version| version.name == name.trim());
        let version = found.ok_or_else(|| EngineError::UnknownVersion {
            name: name.to_owned(),
            known: known.iter().map(|version| version.name.clone()).collect(),
        })?;
        self.frozen_source(version)
    }

    /// What is sent to others: the newest frozen version, exactly, when the plan is still what was frozen.
    ///
    /// # Errors
    /// As [`OpenPlan::source`].
    pub(super) fn source_to_send(&self, version: Option<&str>) -> Result<Source, EngineError> {
        let source = self.source(version)?;
        match (version, &source.version, self.plan().versions.last()) {
            (None, Some(_), Some(newest)) => self.frozen_source(newest),
            _ => Ok(source),
        }
    }

    fn frozen_source(&self, version: &Version) -> Result<Source, EngineError> {
        let json = self.file.frozen_json(&version.id).map_err(self.failed())?;
        Ok(Source {
            plan: self.file.frozen(&version.id).map_err(self.failed())?,
            json: json.clone(),
            version: Some(FrozenState {
                name: version.name.clone(),
                sha256: version.sha256.clone(),
                json,
            }),
        })
    }

    fn current(&self) -> Source {
        Source {
            plan: self.plan().clone(),
            json: bytes_of(self.plan()),
            version: self.newest_if_unchanged(),
        }
    }

    fn newest_if_unchanged(&self) -> Option<FrozenState> {
        let newest = self.plan().versions.last()?;
        let frozen = self.file.frozen(&newest.id).ok()?;
        let json = self.file.frozen_json(&newest.id).ok()?;
        (decided(self.plan()) == decided(&frozen)).then(|| FrozenState {
            name: newest.name.clone(),
            sha256: newest.sha256.clone(),
            json,
        })
    }

    /// The bytes of an attachment of `plan`, a state of this plan.
    pub(super) fn attached(&self, plan: &Plan, id: &AttachmentId) -> Option<Vec<u8>> {
        let attachment = plan.attachments.iter().find(|attachment| attachment.id == *id)?;
        self.file.attachment(&attachment.sha256).ok()
    }
}

/// A plan's JSON form as freezing records it: without envelope and white space.
pub(crate) fn bytes_of(plan: &Plan) -> Vec<u8> {
    serde_json::to_vec(plan).expect("a plan has only text keys")
}

/// What councils decide on: the plan without its versions, the decisions on them, and the comments.
pub(crate) fn decided(plan: &Plan) -> Plan {
    Plan {
        versions: vec![],
        decisions: vec![],
        comments: vec![],
        ..plan.clone()
    }
}
