//! Steps of the history.

use crate::Label;
use chrono::{DateTime, Utc};
use plan::Place;
use schemars::JsonSchema;
use serde::Serialize;
use store::{Change, StepState};

/// The newest steps, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct HistoryView {
    /// The steps.
    pub steps: Vec<HistoryStep>,
}

/// The steps that were undone or redone, in the order it was done.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Travelled {
    /// The steps; fewer than asked for when there weren't so many.
    pub steps: Vec<HistoryStep>,
}

/// A step of the history.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct HistoryStep {
    /// Its number, rising.
    pub step: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub author: String,
    /// What was done: `set`, `insert`, `remove`, `move`, `several`, `insert-rows`, `remove-rows`, `narrative`, `translated`,
    /// `translation-draft`, `comment`, `settle`, `reopen`, `import`, `figures`, `freeze`, `other`.
    pub action: String,
    /// Where, when it is one place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// What was done, as the file keeps it.
    pub label: String,
    /// Where it stands.
    pub state: State,
    /// When it was last undone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undone: Option<DateTime<Utc>>,
    /// By whom it was last undone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undone_by: Option<String>,
}

impl HistoryStep {
    /// What was done.
    pub fn label(&self) -> Label {
        match self.label.parse() {
            Ok(label) => label,
            Err(never) => match never {},
        }
    }
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// In force; can be undone.
    Done,
    /// Undone; can be redone.
    Undone,
    /// Undone, and then something else was done instead.
    Dropped,
    /// In force for good.
    Kept,
}

impl From<StepState> for State {
    fn from(state: StepState) -> Self {
        match state {
            StepState::Done => State::Done,
            StepState::Undone => State::Undone,
            StepState::Dropped => State::Dropped,
            StepState::Kept => State::Kept,
        }
    }
}

/// Something that a step changed.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum StepChange {
    /// A row was added.
    Added {
        /// The row.
        place: Place,
    },
    /// A row was removed.
    Removed {
        /// The row.
        place: Place,
    },
    /// A row was put elsewhere among the others.
    Moved {
        /// The row.
        place: Place,
    },
    /// A value.
    Value {
        /// The field.
        place: Place,
        /// What it was; null when it was missing.
        before: Option<String>,
        /// What it became; null when it was removed.
        after: Option<String>,
    },
}

impl From<Change> for StepChange {
    fn from(change: Change) -> Self {
        match change {
            Change::Added(place) => StepChange::Added { place },
            Change::Removed(place) => StepChange::Removed { place },
            Change::Moved(place) => StepChange::Moved { place },
            Change::Value { place, before, after } => StepChange::Value { place, before, after },
        }
    }
}
