//! What a PDF that carries its plan is.

use plan::Bilingual;
use schemars::JsonSchema;
use serde::Serialize;
use std::path::PathBuf;

/// What a PDF that carries its plan is.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct DocumentView {
    /// The area's name.
    pub area: Bilingual,
    /// The plan's register number; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub register_number: String,
    /// The municipality whose extract it is; none for the whole plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality: Option<Bilingual>,
    /// SHA-256 of the carried plan's JSON form.
    pub plan_sha256: String,
    /// Which frozen version it is.
    pub version: VersionState,
    /// Whether its text is that of the carried plan.
    pub text: Text,
    /// What it is to the plan that it was compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<AgainstView>,
}

impl DocumentView {
    /// True when text, version and the plan that it was compared with agree.
    pub fn matches(&self) -> bool {
        let text = matches!(self.text, Text::Identical | Text::Same);
        let version = !matches!(self.version, VersionState::Other { .. });
        text && version && self.against.as_ref().is_none_or(AgainstView::is_found)
    }
}

/// Which frozen version a document is.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum VersionState {
    /// None: a draft.
    Draft,
    /// This one, byte for byte.
    Frozen {
        /// Its name.
        name: String,
        /// SHA-256 of its JSON form.
        sha256: String,
    },
    /// This one, with decisions or comments that were added after freezing.
    FrozenSince {
        /// Its name.
        name: String,
        /// SHA-256 of its JSON form.
        sha256: String,
    },
    /// It says that it is this one, but the carried plan is another.
    Other {
        /// The name that it gives.
        name: String,
        /// The SHA-256 that it gives.
        sha256: String,
    },
}

/// Whether a document says what the plan inside it says.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Text {
    /// The file is byte for byte what this program makes of the plan.
    Identical,
    /// Text and pages are the same, the bytes aren't: the file was packed in another way.
    Same,
    /// The text is the same, but a page isn't painted as this program paints it: by another version, or by somebody who has
    /// covered the text.
    Repainted {
        /// The first such page, from 1.
        page: usize,
        /// The version of the program that the file says it is from.
        program: String,
    },
    /// It has far less text than the plan inside it gives, so they weren't compared line by line.
    FarShorter,
    /// It says something else.
    Differs {
        /// On this page, from 1.
        page: usize,
        /// What should stand there; none when something was added.
        #[serde(skip_serializing_if = "Option::is_none")]
        expected: Option<String>,
        /// What stands there; none when something was left out.
        #[serde(skip_serializing_if = "Option::is_none")]
        found: Option<String>,
    },
    /// Its text can't be read.
    Unreadable,
}

/// What a document is to a plan's file.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct AgainstView {
    /// The plan's file.
    pub path: PathBuf,
    /// The frozen versions of the file that it is, by name.
    pub versions: Vec<String>,
    /// True when it is the plan as it is now.
    pub current: bool,
}

impl AgainstView {
    /// True when it is one of the plan's versions, or the plan as it is now.
    pub fn is_found(&self) -> bool {
        self.current || !self.versions.is_empty()
    }
}
