//! Where in a plan something is.

use crate::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
