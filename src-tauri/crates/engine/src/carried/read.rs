use crate::EngineError;
use crate::export::manifest::{MANIFEST, Manifest, ManifestError, PLAN, VERSION};
use crate::export::source::{FrozenState, Source};
use pdf::CarriedFile;
use plan::Plan;
use plan::json::{FORMAT, from_json};
use std::collections::BTreeMap;
use std::path::Path;

/// What a PDF carries: the plan that it was made from, and how it was made.
pub(crate) struct CarriedPlan {
    /// How the document was made.
    pub(crate) manifest: Manifest,
    /// The plan.
    pub(crate) plan: Plan,
    /// Its JSON form, byte for byte.
    pub(crate) json: Vec<u8>,
    /// The JSON form of the frozen version, when that isn't the plan's own.
    pub(crate) version: Option<Vec<u8>>,
    /// The bytes of its pictures by their hashes. A hash is only what the file says: the store proves it.
    pub(crate) pictures: BTreeMap<String, Vec<u8>>,
}

/// The plan that the PDF at `path` carries; none when it carries none.
///
/// # Errors
/// [`EngineError::PdfUnreadable`] for a file that can't be read, [`EngineError::ManifestNewer`] for one of a newer program,
/// [`EngineError::Import`] for a plan that isn't one.
pub(crate) fn read(path: &Path, bytes: &[u8]) -> Result<Option<CarriedPlan>, EngineError> {
    let files = pdf::carried(bytes).map_err(|source| EngineError::PdfUnreadable {
        path: path.to_owned(),
        source: Box::new(source),
    })?;
    let mut files = by_name(path, files)?;
    let (Some(manifest), Some(json)) = (files.remove(MANIFEST), files.remove(PLAN)) else {
        return Ok(None);
    };
    let manifest = match Manifest::from_json(&manifest.bytes) {
        Ok(manifest) => manifest,
        Err(ManifestError::Unreadable) => return Ok(None),
        Err(ManifestError::Newer) => return Err(EngineError::ManifestNewer { path: path.to_owned() }),
    };
    let plan = plan_of(&json.bytes, manifest.plan_version).map_err(|source| EngineError::Import {
        path: path.to_owned(),
        source: Box::new(source),
    })?;
    Ok(Some(CarriedPlan {
        manifest,
        plan,
        json: json.bytes,
        version: files.remove(VERSION).map(|file| file.bytes),
        pictures: files.into_iter().map(|(name, file)| (name, file.bytes)).collect(),
    }))
}

/// The files by their names. Two of one name were put together by somebody who wants readers to see different ones.
fn by_name(path: &Path, files: Vec<CarriedFile>) -> Result<BTreeMap<String, CarriedFile>, EngineError> {
    let mut named: BTreeMap<String, CarriedFile> = BTreeMap::new();
    for file in files {
        match named.get(&file.name) {
            Some(other) if other.bytes != file.bytes => {
                return Err(EngineError::PdfUnreadable {
                    path: path.to_owned(),
                    source: Box::new(pdf::ReadError::Damaged(file.name)),
                });
            }
            _ => named.insert(file.name.clone(), file),
        };
    }
    Ok(named)
}

/// The plan of a JSON form without its envelope, through the one door for plans from outside.
fn plan_of(json: &[u8], version: u32) -> Result<Plan, plan::json::ReadError> {
    let mut envelope = format!("{{\"format\":\"{FORMAT}\",\"version\":{version},\"plan\":").into_bytes();
    envelope.extend_from_slice(json);
    envelope.push(b'}');
    from_json(&envelope)
}

impl CarriedPlan {
    /// The state of the plan that the document was made from, as it says itself.
    pub(super) fn source(&self) -> Source {
        Source {
            plan: self.plan.clone(),
            json: self.json.clone(),
            version: self.manifest.frozen.as_ref().map(|frozen| FrozenState {
                name: frozen.name.clone(),
                sha256: frozen.sha256.clone(),
                json: self.version.clone().unwrap_or_else(|| self.json.clone()),
            }),
        }
    }

    /// The plan that a carried frozen version is.
    pub(super) fn version_plan(&self) -> Option<Plan> {
        plan_of(self.version.as_ref()?, self.manifest.plan_version).ok()
    }
}
