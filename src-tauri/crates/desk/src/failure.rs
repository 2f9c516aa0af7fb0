//! Why a call couldn't do what was asked, as the window gets it.

use engine::{EngineError, say};
use i18n::Words;
use plan::{Bilingual, Language, Plan};
use schemars::JsonSchema;
use serde::Serialize;
use std::path::PathBuf;

/// Why a call couldn't do what was asked. Plan and files are as they were.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Failure {
    /// A short name that the window may act on; stays the same from version to version.
    pub code: String,
    /// The sentence for the user: what is wrong, where, and what to do.
    pub message: Bilingual,
    /// The place in the plan that it is about, as in `offices/o-1/name[fi]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The file with a report of what happened, for a fault of the program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<PathBuf>,
}

impl Failure {
    /// A failure that the words of both languages tell.
    pub(crate) fn new(code: &str, message: impl Fn(Words) -> String) -> Self {
        let [fi, sv] = Language::ALL.map(|language| message(Words::new(language)));
        Failure {
            code: code.to_owned(),
            message: Bilingual::new(fi, sv),
            place: None,
            report: None,
        }
    }

    /// Nothing is open.
    pub(crate) fn no_plan() -> Self {
        Failure::new("no-plan", Words::desk_no_plan)
    }

    /// The window asked for something that isn't in the list of calls, or with other arguments: a fault of the program.
    pub(crate) fn request(name: &str, detail: &str) -> Self {
        Failure::new("request", |words| words.desk_request(detail, name))
    }

    /// An error of the engine, with the names of an open plan's rows.
    pub(crate) fn engine(plan: &Plan, error: &EngineError) -> Self {
        Failure {
            place: error.place().map(ToString::to_string),
            ..Failure::new(error.code(), |words| say::error_in(plan, error, words))
        }
    }
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        Failure::engine(&Plan::default(), &error)
    }
}
