//! How services are produced (380/2023, 15 § 4 mom. 2 k.).

use crate::id::{OfficeId, ServiceId, ThresholdId};
use crate::{Bilingual, Language, Year};
use chrono::NaiveDate;
use money::{Cents, Number};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A way of producing a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Production {
    /// The area itself.
    Own,
    /// Purchased.
    Purchased,
    /// An in-house company (sidosyksikkö, anknuten enhet).
    InHouse,
    /// Another authority.
    OtherAuthority,
    /// Jointly with others.
    Joint,
}

/// Whom a service is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClientGroup {
    /// All individual customers (henkilöasiakas, enskild kund).
    JobSeekers,
    /// Employers.
    Employers,
    /// Those who start a business.
    Entrepreneurs,
    /// Young people.
    Young,
    /// The long-term unemployed.
    LongTermUnemployed,
    /// Immigrants.
    Immigrants,
    /// People with partial work ability.
    PartialWorkAbility,
    /// People over 55.
    Over55,
    /// People with higher education.
    HigherEducated,
}

/// How one service is produced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceSolution {
    /// Names the row.
    pub id: ServiceId,
    /// The statutory service by its number in the catalogue (`4a`); none for the area's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The name of the area's own service.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub name: Bilingual,
    /// How it is produced.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub production: Vec<Production>,
    /// By whom.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub producer: Bilingual,
    /// For whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<ClientGroup>,
    /// The offices where it is given; empty means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offices: Vec<OfficeId>,
    /// The languages it is given in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Volume by year, in the unit given.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub volume: BTreeMap<Year, Number>,
    /// Unit of the volume (persons, days).
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub volume_unit: Bilingual,
    /// Cost by year, in euros.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub cost: BTreeMap<Year, Cents>,
    /// The threshold that decides the procurement procedure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<ThresholdId>,
    /// How it is solved, in words.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub solution: Bilingual,
}

/// A threshold of public procurement (kynnysarvo, tröskelvärde; 1397/2016, 25 §).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Names the row.
    pub id: ThresholdId,
    /// What it applies to.
    pub name: Bilingual,
    /// The amount in euros.
    pub amount: Cents,
    /// Where it is laid down.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub basis: Bilingual,
    /// From when it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
}
