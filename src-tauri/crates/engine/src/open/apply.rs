//! Several edits as one step: what a grid, a form or a dialog of the window asks for.

use super::OpenPlan;
use super::change::{as_typed, new_id};
use crate::input::canonical;
use crate::view::{Applied, Refused};
use crate::{EngineError, Label, say};
use i18n::Words;
use plan::edit::{Draft, EditError, remove};
use plan::{Bilingual, Language, Place, Plan};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// One thing to change.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Edit {
    /// A field takes a value in its JSON form; null clears it.
    Set {
        /// Which field.
        place: Place,
        /// What it becomes.
        value: Value,
    },
    /// A field takes what a person typed or pasted, in Finnish or Swedish writing; empty text clears it.
    Type {
        /// Which field.
        place: Place,
        /// What was typed.
        text: String,
    },
    /// A new row; without an `id` it gets one.
    Insert {
        /// Which table.
        table: String,
        /// The row in its JSON form.
        row: Value,
        /// The row before which it comes; none for the end.
        #[serde(default)]
        before: Option<String>,
    },
    /// A row goes.
    Remove {
        /// Which row.
        place: Place,
    },
    /// A row is put elsewhere in its table.
    Move {
        /// Which row.
        place: Place,
        /// The row before which it comes; none for the end.
        #[serde(default)]
        before: Option<String>,
    },
}

/// A plan after edits, and which of them it didn't take.
struct Made {
    plan: Plan,
    refused: Vec<(usize, EditError)>,
}

impl OpenPlan {
    /// Makes several edits as one step of the history. Typed text that can't be understood is refused alone, with a sentence for
    /// its cell; the others still go in. Values given to one field one soon after the other become one step.
    ///
    /// # Errors
    /// [`EngineError::Edit`] when another edit can't be made: then none is. Or why the file couldn't be written.
    pub fn apply(&mut self, edits: &[Edit]) -> Result<Applied, EngineError> {
        let edits: Vec<Edit> = edits.iter().cloned().map(named).collect();
        let made = make_all(self.plan(), &edits).map_err(Box::new)?;
        let is_taken = |index: &usize| made.refused.iter().all(|(refused, _)| refused != index);
        let taken: Vec<&Edit> = (0..edits.len()).filter(is_taken).map(|index| &edits[index]).collect();
        let refused = made.refused.into_iter();
        let refused = refused
            .map(|(index, error)| sentence(&made.plan, index, error))
            .collect();
        if taken.is_empty() {
            return Ok(Applied {
                step: None,
                changes: vec![],
                refused,
            });
        }
        let label = label(&taken);
        let applied = match taken[..] {
            [Edit::Set { .. } | Edit::Type { .. }] => self.type_on(&label, |_| Ok(made.plan)),
            _ => self.change(&label, |_| Ok(made.plan)),
        };
        applied.map(|applied| Applied { refused, ..applied })
    }
}

/// The same edit, its new row with an identifier.
fn named(mut edit: Edit) -> Edit {
    if let Edit::Insert {
        row: Value::Object(fields),
        ..
    } = &mut edit
    {
        fields.entry("id").or_insert_with(|| new_id().into());
    }
    edit
}

/// All edits at once; when their rows don't fit together in the end, one by one, to find those that are to blame.
fn make_all(plan: &Plan, edits: &[Edit]) -> Result<Made, EditError> {
    let mut draft = Draft::of(plan);
    let mut refused = vec![];
    for (index, edit) in edits.iter().enumerate() {
        match make(&mut draft, edit) {
            Err(error) if is_refused_alone(edit, &error) => refused.push((index, error)),
            made => made?,
        }
    }
    match draft.finish() {
        Ok(plan) => Ok(Made { plan, refused }),
        Err(_) => make_one_by_one(plan, edits),
    }
}

fn make_one_by_one(plan: &Plan, edits: &[Edit]) -> Result<Made, EditError> {
    let mut made = Made {
        plan: plan.clone(),
        refused: vec![],
    };
    for (index, edit) in edits.iter().enumerate() {
        match make_alone(&made.plan, edit) {
            Ok(plan) => made.plan = plan,
            Err(error) if is_refused_alone(edit, &error) => made.refused.push((index, error)),
            Err(error) => return Err(error),
        }
    }
    Ok(made)
}

fn make_alone(plan: &Plan, edit: &Edit) -> Result<Plan, EditError> {
    if let Edit::Remove { place } = edit {
        // Says who refers to the row.
        return remove(plan, &place.table, row_of(place)?);
    }
    let mut draft = Draft::of(plan);
    make(&mut draft, edit)?;
    draft.finish()
}

fn make(draft: &mut Draft, edit: &Edit) -> Result<(), EditError> {
    match edit {
        Edit::Set { place, value } => draft.set(place, value.clone()),
        Edit::Type { place, text } => {
            let kept = canonical(place, text)?;
            draft.set_text(place, &kept).map_err(|error| as_typed(error, text))
        }
        Edit::Insert { table, row, before } => draft.insert(table, before.as_deref(), row.clone()),
        Edit::Remove { place } => draft.remove(&place.table, row_of(place)?),
        Edit::Move { place, before } => draft.move_before(&place.table, row_of(place)?, before.as_deref()),
    }
}

fn row_of(place: &Place) -> Result<&str, EditError> {
    place
        .row
        .as_deref()
        .ok_or_else(|| EditError::RowNeeded { place: place.clone() })
}

/// Whether only the typed value is wrong, so that the other edits can go in without it.
fn is_refused_alone(edit: &Edit, error: &EditError) -> bool {
    let is_about_value = matches!(
        error,
        EditError::Value { .. } | EditError::Required { .. } | EditError::Integrity(_)
    );
    is_about_value && matches!(edit, Edit::Type { .. })
}

/// Why an edit was refused, in both languages.
fn sentence(plan: &Plan, index: usize, error: EditError) -> Refused {
    let error = EngineError::Edit(Box::new(error));
    let say = |language| say::error_in(plan, &error, Words::new(language));
    Refused {
        index,
        place: error.place().cloned(),
        message: Bilingual::new(say(Language::Fi), say(Language::Sv)),
    }
}

/// What the history calls the edits.
fn label(edits: &[&Edit]) -> Label {
    let first = place_of(edits[0]);
    let table = Place::table(&first.table);
    let all = |is: &dyn Fn(&Edit) -> bool| edits.iter().all(|edit| is(edit));
    if edits.len() == 1 {
        return match edits[0] {
            Edit::Set { .. } | Edit::Type { .. } => Label::Set(first),
            Edit::Insert { .. } => Label::Insert(first),
            Edit::Remove { .. } => Label::Remove(first),
            Edit::Move { .. } => Label::Move(first),
        };
    }
    if !all(&|edit| place_of(edit).table == first.table) {
        return Label::Several(None);
    }
    if all(&|edit| matches!(edit, Edit::Insert { .. })) {
        return Label::InsertRows(table);
    }
    if all(&|edit| matches!(edit, Edit::Remove { .. })) {
        return Label::RemoveRows(table);
    }
    let in_one_row = all(&|edit| place_of(edit).row == first.row);
    Label::Several(Some(match first.row {
        Some(row) if in_one_row => Place::row(&table.table, &row),
        _ => table,
    }))
}

/// Where an edit happens.
fn place_of(edit: &Edit) -> Place {
    match edit {
        Edit::Set { place, .. } | Edit::Type { place, .. } | Edit::Remove { place } | Edit::Move { place, .. } => {
            place.clone()
        }
        Edit::Insert { table, row, .. } => match row["id"].as_str() {
            Some(id) => Place::row(table, id),
            None => Place::table(table),
        },
    }
}
