//! Names of the plan's rows: one type each, so that an office can't be taken for a partner.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The longest identifier, in characters.
pub const LONGEST: usize = 64;

/// Text that isn't an identifier.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is not an identifier: 1 to 64 of a–z, A–Z, 0–9, `-` and `_` are allowed")]
pub struct IdError {
    /// What was given, shortened.
    pub text: String,
}

/// Checks that `text` can name a row: 1–64 characters of `A–Z a–z 0–9 - _`.
///
/// # Errors
/// [`IdError`] with the text, cut to the longest length.
pub fn check(text: &str) -> Result<(), IdError> {
    let legal = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if text.is_empty() || text.len() > LONGEST || !text.chars().all(legal) {
        return Err(IdError {
            text: text.chars().take(LONGEST).collect(),
        });
    }
    Ok(())
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                check(&text).map(|()| $name(text))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                Self::try_from(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        crate::value_schema!($name, "Id", { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$" });
    )*};
}

ids! {
    /// Names a member municipality's row.
    MemberId
    /// Names a source of statistics.
    SourceId
    /// Names an indicator (a statistic that is followed).
    IndicatorId
    /// Names one value of a statistic.
    StatisticId
    /// Names a source's word for an indicator.
    LabelId
    /// Names a chapter.
    ChapterId
    /// Names a narrative block.
    BlockId
    /// Names a scenario.
    ScenarioId
    /// Names a budget line.
    LineId
    /// Names a line of person-years.
    PersonnelId
    /// Names a cost pool.
    PoolId
    /// Names a key of cost sharing.
    KeyId
    /// Names a criterion of a key.
    CriterionId
    /// Names a payment of a municipality.
    PaymentId
    /// Names a state transfer.
    TransferId
    /// Names a benefit ladder.
    LadderId
    /// Names a municipality's liability for benefits.
    LiabilityId
    /// Names a stated figure.
    StatedId
    /// Names a service solution.
    ServiceId
    /// Names a procurement threshold.
    ThresholdId
    /// Names an office.
    OfficeId
    /// Names a partner.
    PartnerId
    /// Names a measure for mobility, matching or migration.
    MeasureId
    /// Names a scenario of structural change.
    ChangeId
    /// Names an action card.
    ActionId
    /// Names a goal.
    GoalId
    /// Names a milestone.
    MilestoneId
    /// Names a point of a proposal for decision.
    PointId
    /// Names a decision.
    DecisionId
    /// Names a frozen version.
    VersionId
    /// Names a comment or task.
    CommentId
    /// Names an attachment.
    AttachmentId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_a_short_token() {
        assert!("pool-1_a".parse::<PoolId>().is_ok());
        for wrong in ["", "a b", "ä", "a:b", &"x".repeat(65)] {
            assert!(wrong.parse::<PoolId>().is_err(), "{wrong}");
        }
    }
}
