//! Where in a plan something is.

use crate::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use thiserror::Error;

/// A place in a plan: the address that findings, comments and jumps use.
///
/// `offices/office-tornio/municipality` names a field of a row, `area/name[sv]` a text in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The table: a top-level name of the plan's JSON form (`area`, `members`, `budget_lines` …).
    pub table: String,
    /// The row's identifier; none for `area` or for the table as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// The field, with a year or code after a dot where the field has one value for each (`amounts.2025`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The language of the text, when only one is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl Place {
    /// A table as a whole.
    pub fn table(table: &str) -> Self {
        Place {
            table: table.to_owned(),
            row: None,
            field: None,
            language: None,
        }
    }

    /// A row of a table.
    pub fn row(table: &str, row: &str) -> Self {
        Place {
            row: Some(row.to_owned()),
            ..Place::table(table)
        }
    }

    /// The same place, narrowed to a field.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// The same place, narrowed to a path as it is written after the row: `name[fi]`, `amounts.2025`.
    #[must_use]
    pub fn below(self, path: &str) -> Self {
        let (field, language) = split_language(path);
        Place {
            field: (!field.is_empty()).then(|| field.to_owned()),
            language,
            ..self
        }
    }

    /// The same place, narrowed to one language.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.table)?;
        for part in [&self.row, &self.field].into_iter().flatten() {
            write!(f, "/{part}")?;
        }
        match self.language {
            Some(language) => write!(f, "[{}]", language.tag()),
            None => Ok(()),
        }
    }
}

/// Text that isn't a place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is not a place: write table/row/field, with [fi] or [sv] behind a text")]
pub struct PlaceError {
    /// What was given, shortened.
    pub text: String,
}

impl FromStr for Place {
    type Err = PlaceError;

    /// Reads what `Display` writes: `table`, `table/row`, `table/row/field`, `area/field`, with a language in brackets.
    fn from_str(text: &str) -> Result<Self, PlaceError> {
        let wrong = || PlaceError {
            text: text.chars().take(80).collect(),
        };
        let (path, language) = split_language(text.trim());
        let parts: Vec<&str> = path.split('/').collect();
        if parts.iter().any(|part| part.is_empty() || part.contains(['[', ']'])) {
            return Err(wrong());
        }
        let place = match parts[..] {
            ["area"] => Place::table("area"),
            ["area", field] => Place::table("area").field(field),
            [table] => Place::table(table),
            [table, row] => Place::row(table, row),
            [table, row, field] => Place::row(table, row).field(field),
            _ => return Err(wrong()),
        };
        Ok(Place { language, ..place })
    }
}

/// Takes `[fi]` or `[sv]` off the end.
fn split_language(text: &str) -> (&str, Option<Language>) {
    let found = Language::ALL.into_iter().find_map(|language| {
        let path = text.strip_suffix(&format!("[{}]", language.tag()))?;
        Some((path, Some(language)))
    });
    found.unwrap_or((text, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_is_written() {
        for text in [
            "members",
            "area",
            "area/name[sv]",
            "offices/office-tornio",
            "offices/office-tornio/municipality",
            "budget_lines/line-rent/amounts.2025",
            "blocks/b1[fi]",
            "keys/k/criteria.c.name[fi]",
        ] {
            assert_eq!(
                text.parse::<Place>().map(|place| place.to_string()).as_deref(),
                Ok(text)
            );
        }
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for text in ["", "/", "a//b", "a/b/c/d", "offices/o/name[en]", "offices/[fi]"] {
            assert!(text.parse::<Place>().is_err(), "{text}");
        }
    }
}
