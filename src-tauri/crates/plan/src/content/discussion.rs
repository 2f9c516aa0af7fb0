//! Decisions, frozen versions, comments and attachments.

use crate::id::{AttachmentId, ChapterId, CommentId, DecisionId, PointId, VersionId};
use crate::{Bilingual, MunicipalityCode, Place};
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a decision went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionResult {
    /// Not made yet.
    #[default]
    Pending,
    /// Approved as proposed.
    Approved,
    /// Approved with changes.
    ApprovedChanged,
    /// Rejected.
    Rejected,
}

/// A point of the proposal for decision (päätösehdotus, beslutsförslag) that a council extract carries.
///
/// The points that concern a municipality, its own and those of all, replace the usual ones that the program words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposalPoint {
    /// Names the row.
    pub id: PointId,
    /// Whose council it is put to; none for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityCode>,
    /// What the council decides, as the end of the sentence `Valtuusto päättää …`, `Fullmäktige beslutar att …`:
    /// `hyväksyä suunnitelman`, `godkänna planen`.
    pub text: Bilingual,
}

/// A member's decision on the plan (15 § 1–2 mom.: the two-week clock runs from approval).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Names the row.
    pub id: DecisionId,
    /// Whose decision it is.
    pub municipality: MunicipalityCode,
    /// The body that decides (valtuusto, fullmäktige).
    pub body: Bilingual,
    /// When it decides or decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The section of the minutes (§), as written there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub section: String,
    /// Register number of the matter in that municipality.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub register_number: String,
    /// How it went.
    #[serde(default)]
    pub result: DecisionResult,
    /// Which frozen version it approved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<VersionId>,
}

/// A frozen version: an unchangeable copy of the plan inside the file, named and hashed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Names the row.
    pub id: VersionId,
    /// Its name.
    pub name: String,
    /// When it was frozen.
    pub frozen: DateTime<Utc>,
    /// By whom.
    pub author: String,
    /// SHA-256 of the frozen plan's JSON form, 64 hexadecimal digits.
    pub sha256: String,
}

/// A comment or a task on any place of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// Names the row.
    pub id: CommentId,
    /// What it is about.
    pub place: Place,
    /// Who wrote it.
    pub author: String,
    /// When.
    pub written: DateTime<Utc>,
    /// What was written.
    pub text: String,
    /// The comment that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<CommentId>,
    /// Who should do something: makes it a task.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub assignee: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// When it was settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<DateTime<Utc>>,
}

/// The form of an attachment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum MediaType {
    /// A PNG picture.
    #[serde(rename = "image/png")]
    Png,
    /// A JPEG picture.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// A PDF annex.
    #[serde(rename = "application/pdf")]
    Pdf,
}

/// What an attachment is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AttachmentRole {
    /// A picture that says something: needs an alternative text.
    #[default]
    Informative,
    /// A picture that only adorns.
    Decorative,
    /// A document annexed to the plan.
    Annex,
    /// Coat of arms or logo: stands on the covers.
    Emblem,
}

/// A picture or annex; its bytes live in the `.laadin` file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Names the row.
    pub id: AttachmentId,
    /// Name of the file it came from.
    pub file_name: String,
    /// Its form.
    pub media_type: MediaType,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// What it is for.
    #[serde(default)]
    pub role: AttachmentRole,
    /// What it shows, in words (306/2019; PDF/UA-1 7.3).
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub alternative: Bilingual,
    /// Its title in the list of annexes.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub title: Bilingual,
    /// The chapter it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chapter: Option<ChapterId>,
}
