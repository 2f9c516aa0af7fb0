//! Changing the plan: one pure edit, one durable step.

use super::OpenPlan;
use crate::input::{SHOWN, canonical};
use crate::view::{Applied, Saved};
use crate::{EngineError, Label, say};
use plan::edit::{self, EditError};
use plan::id::VersionId;
use plan::{Place, Plan};
use serde_json::Value;
use store::{Done, StoreError};
use uuid::Uuid;

/// The longest name of a version, in characters.
const LONGEST_NAME: usize = 120;

/// Why a step wasn't made.
enum Failed {
    Store(StoreError),
    Edit(EditError),
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Failed::Store(error)
    }
}

impl OpenPlan {
    /// Gives a field another value, written as Finland writes it (`1 234,50`, `31.10.2025`); empty text clears the field.
    ///
    /// # Errors
    /// [`EngineError::Edit`], or why the file couldn't be written.
    pub fn set(&mut self, place: &Place, text: &str) -> Result<Saved, EngineError> {
        let kept = canonical(place, text).map_err(Box::new)?;
        self.edit(&Label::Set(place.clone()), |plan| {
            edit::set_text(plan, place, &kept).map_err(|error| as_typed(error, text))
        })
    }

    /// Gives a field another value, in its JSON form; null clears the field.
    ///
    /// # Errors
    /// As [`OpenPlan::set`].
    pub fn set_json(&mut self, place: &Place, value: Value) -> Result<Saved, EngineError> {
        self.edit(&Label::Set(place.clone()), |plan| edit::set(plan, place, value))
    }

    /// Adds a row whose fields are given as text, each with its path below the row (`name[fi]`, `amounts.2025`), at a position
    /// or at the end.
    ///
    /// # Errors
    /// As [`OpenPlan::set`].
    pub fn insert(
        &mut self,
        table: &str,
        at: Option<usize>,
        fields: &[(String, String)],
    ) -> Result<Saved, EngineError> {
        let given = fields
            .iter()
            .find(|(name, _)| name == "id")
            .map(|(_, id)| id.trim().to_owned());
        let id = given.unwrap_or_else(new_id);
        let read = |(path, text): &(String, String)| {
            let text = canonical(&Place::row(table, &id).below(path), text)?;
            Ok((path.clone(), text))
        };
        let rest = fields.iter().filter(|(name, _)| name != "id");
        let fields = rest
            .map(read)
            .collect::<Result<Vec<_>, EditError>>()
            .map_err(Box::new)?;
        let row = edit::row_from_text(table, &id, &fields).map_err(Box::new)?;
        self.insert_json(table, at, row)
    }

    /// Adds a row in its JSON form; a row without `id` gets one.
    ///
    /// # Errors
    /// As [`OpenPlan::set`].
    pub fn insert_json(&mut self, table: &str, at: Option<usize>, mut row: Value) -> Result<Saved, EngineError> {
        if let Some(fields) = row.as_object_mut() {
            fields.entry("id").or_insert_with(|| new_id().into());
        }
        let id = row["id"].as_str().unwrap_or_default();
        let label = Label::Insert(Place::row(table, id));
        self.edit(&label, |plan| {
            edit::insert(plan, table, at.unwrap_or(usize::MAX), row.clone())
        })
    }

    /// Removes a row that no other refers to.
    ///
    /// # Errors
    /// As [`OpenPlan::set`].
    pub fn remove(&mut self, table: &str, id: &str) -> Result<Saved, EngineError> {
        self.edit(&Label::Remove(Place::row(table, id)), |plan| {
            edit::remove(plan, table, id)
        })
    }

    /// Moves a row to another position of its table, counted from 0 without the row itself.
    ///
    /// # Errors
    /// As [`OpenPlan::set`].
    pub fn move_to(&mut self, table: &str, id: &str, at: usize) -> Result<Saved, EngineError> {
        self.edit(&Label::Move(Place::row(table, id)), |plan| {
            edit::move_to(plan, table, id, at)
        })
    }

    /// Freezes the plan as it is now under a name; that can't be undone.
    ///
    /// # Errors
    /// [`EngineError::VersionName`], [`EngineError::VersionExists`], or why the file couldn't be written.
    pub fn freeze(&mut self, name: &str) -> Result<plan::content::Version, EngineError> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(say::is_hidden) {
            return Err(EngineError::VersionName);
        }
        if self.plan().versions.iter().any(|version| version.name == name) {
            return Err(EngineError::VersionExists { name: name.to_owned() });
        }
        let id = VersionId::try_from(new_id()).expect("a new identifier is one");
        let frozen = self.file.freeze(id, name);
        frozen.map_err(self.failed())
    }

    /// Replaces the whole content as one step.
    pub(super) fn replace(&mut self, label: &Label, new: Plan) -> Result<Saved, EngineError> {
        self.edit(label, |_| Ok(new))
    }

    fn edit(
        &mut self,
        label: &Label,
        edit: impl FnOnce(&Plan) -> Result<Plan, EditError>,
    ) -> Result<Saved, EngineError> {
        let done = self.file.transact(&label.to_string(), |plan| put(plan, edit));
        Ok(Saved {
            step: self.step(done)?,
            action: label.action().to_owned(),
            place: label.place().cloned(),
        })
    }

    /// Puts figures of a table into the plan.
    pub(crate) fn take_figures(
        &mut self,
        name: &str,
        edit: impl FnOnce(&Plan) -> Plan,
    ) -> Result<Applied, EngineError> {
        self.change(&Label::Figures(name.to_owned()), |plan| Ok(edit(plan)))
    }

    /// Makes an edit of the window as a step of its own and tells what it changed.
    pub(super) fn change(
        &mut self,
        label: &Label,
        edit: impl FnOnce(&Plan) -> Result<Plan, EditError>,
    ) -> Result<Applied, EngineError> {
        let before = self.plan().clone();
        let done = self.file.transact(&label.to_string(), |plan| put(plan, edit));
        self.applied(&before, done)
    }

    /// Makes an edit of the window that is part of a burst of typing, and tells what it changed.
    pub(super) fn type_on(
        &mut self,
        label: &Label,
        edit: impl FnOnce(&Plan) -> Result<Plan, EditError>,
    ) -> Result<Applied, EngineError> {
        let before = self.plan().clone();
        let done = self.file.transact_burst(&label.to_string(), |plan| put(plan, edit));
        self.applied(&before, done)
    }

    fn applied(&self, before: &Plan, done: Result<Done<()>, Failed>) -> Result<Applied, EngineError> {
        Ok(Applied {
            step: self.step(done)?,
            changes: edit::differences(before, self.plan()),
            refused: vec![],
        })
    }

    /// The step that an edit became, or why it didn't.
    fn step(&self, done: Result<Done<()>, Failed>) -> Result<Option<i64>, EngineError> {
        done.map(|done| done.step).map_err(|failed| match failed {
            Failed::Edit(error) => EngineError::Edit(Box::new(error)),
            Failed::Store(error) => self.failed()(error),
        })
    }
}

/// Puts the edited plan in the plan's place.
fn put(plan: &mut Plan, edit: impl FnOnce(&Plan) -> Result<Plan, EditError>) -> Result<(), Failed> {
    *plan = edit(plan).map_err(Failed::Edit)?;
    Ok(())
}

/// The error with the value as it was typed, not as it was read.
pub(super) fn as_typed(error: EditError, text: &str) -> EditError {
    match error {
        EditError::Value { place, expected, .. } => EditError::Value {
            place,
            expected,
            given: text.chars().take(SHOWN).collect(),
        },
        other => other,
    }
}

/// An identifier that two people who work on separate copies don't both choose.
pub(crate) fn new_id() -> String {
    Uuid::now_v7().simple().to_string()
}
