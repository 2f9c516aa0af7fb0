//! What a PDF that carries its plan says of itself, so that it can be made again and compared.

use super::request::{About, form_code, form_of};
use super::source::Source;
use super::{Detail, Form};
use plan::MunicipalityCode;
use serde::{Deserialize, Serialize};

/// The names of the carried files.
pub(crate) const MANIFEST: &str = "laadin-document.json";
pub(crate) const PLAN: &str = "laadin-plan.json";
pub(crate) const VERSION: &str = "laadin-version.json";

/// The form that every such file names, and the version of it that this program writes, the newest it reads.
const FORMAT: &str = "laadin-document";
const NEWEST: u32 = 1;

/// How the document was made from the plan beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    format: String,
    version: u32,
    /// Whose extract it is; none for the whole plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    municipality: Option<MunicipalityCode>,
    form: String,
    detail: ManifestDetail,
    /// The frozen version that the document is; none for a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) frozen: Option<ManifestVersion>,
    /// The version of the plan's JSON form.
    pub(crate) plan_version: u32,
    /// The program that made the document.
    pub(crate) program: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ManifestDetail {
    Full,
    Short,
}

/// A frozen version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ManifestVersion {
    /// Its name.
    pub(crate) name: String,
    /// SHA-256 of its JSON form.
    pub(crate) sha256: String,
}

/// Why a carried manifest can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ManifestError {
    /// It isn't one.
    Unreadable,
    /// A newer program wrote it.
    Newer,
}

impl Manifest {
    /// The manifest of a document.
    pub(crate) fn new(about: About, form: Form, detail: Detail, source: &Source) -> Self {
        Manifest {
            format: FORMAT.to_owned(),
            version: NEWEST,
            municipality: match about {
                About::Plan => None,
                About::Extract(municipality) => Some(municipality),
            },
            form: form_code(form).to_owned(),
            detail: match detail {
                Detail::Full => ManifestDetail::Full,
                Detail::Short => ManifestDetail::Short,
            },
            frozen: source.version.as_ref().map(|version| ManifestVersion {
                name: version.name.clone(),
                sha256: version.sha256.clone(),
            }),
            plan_version: plan::json::VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// Its JSON form.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).expect("a manifest has only text keys");
        json.push(b'\n');
        json
    }

    /// Reads a manifest.
    pub(crate) fn from_json(json: &[u8]) -> Result<Self, ManifestError> {
        #[derive(Deserialize)]
        struct Head {
            format: String,
            version: u32,
        }
        let head: Head = serde_json::from_slice(json).map_err(|_| ManifestError::Unreadable)?;
        if head.format != FORMAT {
            return Err(ManifestError::Unreadable);
        }
        if head.version > NEWEST {
            return Err(ManifestError::Newer);
        }
        let manifest: Manifest = serde_json::from_slice(json).map_err(|_| ManifestError::Unreadable)?;
        match form_of(&manifest.form) {
            Some(_) => Ok(manifest),
            None => Err(ManifestError::Unreadable),
        }
    }

    /// Whose extract it is; none for the whole plan.
    pub(crate) fn municipality(&self) -> Option<MunicipalityCode> {
        self.municipality
    }

    /// What the document says.
    pub(crate) fn about(&self) -> About {
        self.municipality.map_or(About::Plan, About::Extract)
    }

    /// In which languages; a manifest that was read has a form that is known.
    pub(crate) fn form(&self) -> Form {
        form_of(&self.form).unwrap_or(Form::InSequence)
    }

    /// How much of it.
    pub(crate) fn detail(&self) -> Detail {
        match self.detail {
            ManifestDetail::Full => Detail::Full,
            ManifestDetail::Short => Detail::Short,
        }
    }
}
