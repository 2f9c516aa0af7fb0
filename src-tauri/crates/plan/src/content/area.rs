//! The area, its members and how they organise themselves (380/2023, 12–13 §; 410/2015, 51–56 §).

use crate::id::MemberId;
use crate::{Bilingual, Colour, MunicipalityCode, Year};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How the members organise the services.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisingModel {
    /// One municipality alone (380/2023, 12 §).
    SingleMunicipality,
    /// Responsible municipality with a joint body (vastuukunta, ansvarig kommun; 410/2015, 51 §).
    #[default]
    ResponsibleMunicipality,
    /// Joint municipal authority (kuntayhtymä, samkommun; 410/2015, 55 §).
    JointAuthority,
}

/// The area and the plan as a whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Area {
    /// The statutory outline that the plan was written under, by name (`380-2023`).
    pub outline: String,
    /// Name of the area (työllisyysalue, sysselsättningsområde).
    pub name: Bilingual,
    /// Name of the plan when it isn't the usual one.
    #[serde(skip_serializing_if = "Bilingual::is_empty")]
    pub title: Bilingual,
    /// How the members organise the services.
    pub model: OrganisingModel,
    /// The responsible municipality, once chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsible: Option<MunicipalityCode>,
    /// Register number of the matter (asianumero, ärendenummer).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub register_number: String,
    /// The first year that the plan covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_year: Option<Year>,
    /// The day that the plan bears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated: Option<NaiveDate>,
    /// The day by which the ministry must have it (380/2023, 15 § 1–2 mom.; 383/2023, 3 §).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<NaiveDate>,
    /// Whom to ask: name and role.
    #[serde(skip_serializing_if = "Bilingual::is_empty")]
    pub contact: Bilingual,
    /// Where to write.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact_email: String,
    /// Where to call.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact_phone: String,
    /// Name of the joint body (yhteinen toimielin, gemensamt organ).
    #[serde(skip_serializing_if = "Bilingual::is_empty")]
    pub body: Bilingual,
    /// What the users declare about the area being geographically connected (12 § 1 mom.): their reasoning, or empty.
    #[serde(skip_serializing_if = "Bilingual::is_empty")]
    pub connected: Bilingual,
    /// The exemption from 20 000 in force (383/2023, 4 §): its decision, or empty.
    #[serde(skip_serializing_if = "Bilingual::is_empty")]
    pub exemption: Bilingual,
    /// The colour of headings and bars in documents; none for the usual blue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<Colour>,
}

/// A member municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Names the row.
    pub id: MemberId,
    /// Which municipality it is.
    pub municipality: MunicipalityCode,
    /// Seats in the joint body (410/2015, 51 § 2 mom.: at least one).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u16>,
    /// When it joined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<NaiveDate>,
    /// How its residents are served when it has no office of its own.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub served: Bilingual,
    /// What the municipality itself already does for employment.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub own_services: Bilingual,
}
