//! The code that names a municipality.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// Text that isn't a municipality code.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is not a municipality code of three digits")]
pub struct MunicipalityError(pub String);

/// The three-digit code of a municipality in Statistics Finland's classification (Kunnat 2026): `091` is Helsinki.
///
/// Ordering is by code: it is the stable key that breaks ties in cost sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MunicipalityCode(u16);

impl FromStr for MunicipalityCode {
    type Err = MunicipalityError;
    fn from_str(text: &str) -> Result<Self, MunicipalityError> {
        match text.parse() {
            Ok(code) if text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit()) => Ok(MunicipalityCode(code)),
            _ => Err(MunicipalityError(text.chars().take(40).collect())),
        }
    }
}

impl TryFrom<String> for MunicipalityCode {
    type Error = MunicipalityError;
    fn try_from(text: String) -> Result<Self, MunicipalityError> {
        text.parse()
    }
}

impl From<MunicipalityCode> for String {
    fn from(code: MunicipalityCode) -> String {
        code.to_string()
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.0)
    }
}

crate::value_schema!(MunicipalityCode, "MunicipalityCode", { "type": "string", "pattern": r"^\d{3}$" });
