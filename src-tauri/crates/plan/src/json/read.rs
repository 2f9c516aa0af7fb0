//! Reading: text that comes from outside becomes a plan here or not at all.

use super::integrity::{IntegrityError, check_integrity};
use super::{FORMAT, VERSION};
use crate::Plan;
use serde::Deserialize;
use thiserror::Error;

/// The largest text that is read, in bytes: a plan of a thousand pages is a tenth of it.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// Why a text isn't a plan.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The text is larger than [`LARGEST`].
    #[error("{size} bytes are more than the {LARGEST} that are read")]
    TooLarge {
        /// Its size in bytes.
        size: usize,
    },
    /// The text isn't JSON.
    #[error("not JSON: line {line}, column {column}: {reason}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the parser says, in English.
        reason: String,
    },
    /// The JSON isn't a plan of this program.
    #[error("the JSON doesn't say `\"format\": \"{FORMAT}\"`")]
    OtherFormat,
    /// The form is newer than this program.
    #[error("the form has version {file}, this program reads up to {VERSION}")]
    Newer {
        /// The file's version.
        file: u64,
    },
    /// A value doesn't fit its field.
    #[error("{path}: {reason}")]
    Value {
        /// Where, as in `plan.budget_lines[3].amounts.2025`.
        path: String,
        /// What is wrong, in English.
        reason: String,
    },
    /// The rows don't fit together.
    #[error("the rows don't fit together: {0}")]
    Integrity(#[from] IntegrityError),
}

/// What any version of the form can say of itself.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    version: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u64,
    plan: Plan,
}

/// Reads a plan from its JSON form.
///
/// Takes memory in proportion to the text; nesting deeper than 128 levels is refused.
///
/// # Errors
/// [`ReadError`]: what is wrong and where. Nothing is guessed or dropped.
pub fn from_json(text: &[u8]) -> Result<Plan, ReadError> {
    if text.len() > LARGEST {
        return Err(ReadError::TooLarge { size: text.len() });
    }
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let head: Head = serde_json::from_slice(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => ReadError::OtherFormat,
        _ => syntax(&error),
    })?;
    match head {
        Head {
            format: Some(format),
            version: Some(version),
        } if format == FORMAT => {
            if version > u64::from(VERSION) {
                return Err(ReadError::Newer { file: version });
            }
        }
        Head { .. } => return Err(ReadError::OtherFormat),
    }
    let mut json = serde_json::Deserializer::from_slice(text);
    let envelope: Envelope = serde_path_to_error::deserialize(&mut json).map_err(|error| value(&error))?;
    json.end().map_err(|error| syntax(&error))?;
    check_integrity(&envelope.plan)?;
    Ok(envelope.plan)
}

fn syntax(error: &serde_json::Error) -> ReadError {
    ReadError::Syntax {
        line: error.line(),
        column: error.column(),
        reason: error.to_string(),
    }
}

fn value(error: &serde_path_to_error::Error<serde_json::Error>) -> ReadError {
    match error.inner().classify() {
        serde_json::error::Category::Data => ReadError::Value {
            path: error.path().to_string(),
            reason: error.inner().to_string(),
        },
        _ => syntax(error.inner()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::to_json;
    use super::*;

    fn with_plan(plan: &str) -> Result<Plan, ReadError> {
        from_json(format!(r#"{{"format":"laadin-plan","version":1,"plan":{plan}}}"#).as_bytes())
    }

    #[test]
    fn what_was_written_is_read() {
        let plan =
            with_plan(r#"{"area":{"name":{"fi":"Meri-Lappi","sv":"Havslappland"},"first_year":2025}}"#).expect("plan");
        assert_eq!(from_json(to_json(&plan).as_bytes()).expect("again"), plan);
    }

    #[test]
    fn other_files_are_refused_for_what_they_are() {
        assert!(matches!(from_json(br#"{"a":1,"#), Err(ReadError::Syntax { .. })));
        assert!(matches!(from_json(b"[1,2]"), Err(ReadError::OtherFormat)));
        assert!(matches!(from_json(br#"{"a":1}"#), Err(ReadError::OtherFormat)));
        assert!(matches!(
            from_json(br#"{"format":"laadin-plan","version":2,"new":[]}"#),
            Err(ReadError::Newer { file: 2 })
        ));
        assert!(matches!(
            from_json(&vec![0u8; 1000]),
            Err(ReadError::Syntax { line: 1, .. })
        ));
    }

    #[test]
    fn a_deep_nest_is_an_error_and_not_a_crash() {
        let deep = "[".repeat(10_000) + &"]".repeat(10_000);
        assert!(with_plan(&deep).is_err());
        let in_text = format!(
            r#"{{"blocks":[{{"id":"b","chapter":"c","kind":"paragraph","source":"fi","fi":[{deep}]}}],"chapters":[{{"id":"c"}}]}}"#
        );
        assert!(
            matches!(with_plan(&in_text), Err(ReadError::Syntax { .. })),
            "unknown rich text is kept, but not endlessly"
        );
    }

    #[test]
    fn a_wrong_value_is_named_by_its_place() {
        let unknown = with_plan(r#"{"offices":[{"id":"o","name":{},"colour":"red"}]}"#);
        assert!(matches!(unknown, Err(ReadError::Value { path, .. }) if path.starts_with("plan.offices[0]")));
        let not_a_number = with_plan(r#"{"budget_lines":[{"id":"l","name":{},"amounts":{"2025":NaN}}]}"#);
        assert!(matches!(not_a_number, Err(ReadError::Syntax { .. })));
        let cents = with_plan(r#"{"budget_lines":[{"id":"l","name":{},"amounts":{"2025":"1.234"}}]}"#);
        assert!(
            matches!(cents, Err(ReadError::Value { ref path, .. }) if path.contains("budget_lines[0].amounts.2025")),
            "{cents:?}"
        );
    }
}
