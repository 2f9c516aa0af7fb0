//! Offices (380/2023, 15 § 4 mom. 3 k.).

use crate::id::OfficeId;
use crate::{Bilingual, Language, MunicipalityCode};
use money::Number;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What an office is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OfficeKind {
    /// A main office.
    #[default]
    Main,
    /// A local service point.
    Local,
    /// Open at times.
    PopUp,
    /// Shared with the one-stop service for the young (Ohjaamo, Navigatorn).
    Navigator,
    /// By phone or online.
    Remote,
}

/// An office (toimipiste, verksamhetsställe). How many there are is always counted, never typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Names the row.
    pub id: OfficeId,
    /// Its name.
    pub name: Bilingual,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityCode>,
    /// What it is.
    #[serde(default)]
    pub kind: OfficeKind,
    /// Its address.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub address: Bilingual,
    /// Latitude in degrees (WGS 84).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<Number>,
    /// Longitude in degrees (WGS 84).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<Number>,
    /// What is done there.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub services: Bilingual,
    /// The languages of service.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// When it is open.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub hours: Bilingual,
    /// How it is reached and how accessible it is.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub access: Bilingual,
    /// Staff in person-years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<Number>,
}
