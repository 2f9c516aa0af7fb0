//! Partners (item 4) and measures for migration, matching and mobility (item 5).

use crate::Bilingual;
use crate::content::narrative::ItemNumber;
use crate::content::services::ClientGroup;
use crate::id::{MeasureId, PartnerId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a partner is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PartnerKind {
    /// Wellbeing services county (hyvinvointialue, välfärdsområde).
    WellbeingCounty,
    /// Kela, FPA.
    SocialInsurance,
    /// An education provider.
    Education,
    /// An organisation of employers.
    Employers,
    /// An organisation of employees.
    Employees,
    /// An economic development centre (elinvoimakeskus, livskraftscentral) or its predecessor.
    DevelopmentCentre,
    /// Another employment area.
    NeighbouringArea,
    /// An association.
    Association,
    /// A development company or business organisation.
    Business,
    /// A state authority.
    StateAuthority,
    /// Anyone else.
    #[default]
    Other,
}

/// How far an agreement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementState {
    /// No agreement is needed.
    NotNeeded,
    /// Planned.
    Planned,
    /// Being negotiated.
    Negotiated,
    /// In force.
    InForce,
}

/// A partner (380/2023, 9 §).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Names the row.
    pub id: PartnerId,
    /// Who it is.
    pub name: Bilingual,
    /// What it is.
    #[serde(default)]
    pub kind: PartnerKind,
    /// How we work together.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub form: Bilingual,
    /// The agreement, in words.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub agreement: Bilingual,
    /// How far it is; none when nothing is known of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<AgreementState>,
    /// The role that keeps in touch.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub contact: Bilingual,
    /// The statutory items it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemNumber>,
    /// The client groups it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<ClientGroup>,
}

/// What a measure promotes (380/2023, 15 § 4 mom. 5 k.).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureTheme {
    /// Labour migration (työperäinen maahanmuutto, arbetskraftsinvandring).
    Migration,
    /// Matching of labour and jobs (kohtaanto, matchning).
    #[default]
    Matching,
    /// Mobility of labour (liikkuvuus, rörlighet).
    Mobility,
}

/// A measure: objective → measure → who → when → indicator with baseline and target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Names the row.
    pub id: MeasureId,
    /// What it promotes.
    #[serde(default)]
    pub theme: MeasureTheme,
    /// What is aimed at.
    pub objective: Bilingual,
    /// What is done.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub measure: Bilingual,
    /// By whom.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub responsible: Bilingual,
    /// When.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub when: Bilingual,
    /// What shows the effect.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub indicator: Bilingual,
    /// Where it stands now.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub baseline: Bilingual,
    /// Where it should get.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub target: Bilingual,
}
