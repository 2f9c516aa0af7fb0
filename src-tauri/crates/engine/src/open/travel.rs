//! Back and forth in the history.

use super::OpenPlan;
use crate::view::{HistoryStep, HistoryView, StepChange, Travelled};
use crate::{EngineError, Label};
use store::Step;

impl OpenPlan {
    /// Takes back up to `steps` steps, newest first; fewer when there aren't so many.
    ///
    /// # Errors
    /// [`EngineError::Store`]; the steps taken back before the one that failed stay so.
    pub fn undo(&mut self, steps: usize) -> Result<Travelled, EngineError> {
        self.travel(steps, |open| open.file.undo().map_err(EngineError::store(&open.path)))
    }

    /// Brings back up to `steps` steps that were undone.
    ///
    /// # Errors
    /// As [`OpenPlan::undo`].
    pub fn redo(&mut self, steps: usize) -> Result<Travelled, EngineError> {
        self.travel(steps, |open| open.file.redo().map_err(EngineError::store(&open.path)))
    }

    /// The step that undoing would take back first; none when there is nothing to undo.
    ///
    /// # Errors
    /// [`EngineError::Store`] for a history that isn't in order.
    pub fn next_undo(&self) -> Result<Option<HistoryStep>, EngineError> {
        let step = self.file.undoable().map_err(self.failed())?;
        Ok(step.map(HistoryStep::from))
    }

    /// The step that redoing would bring back first; none when there is nothing to redo.
    ///
    /// # Errors
    /// [`EngineError::Store`] for a history that isn't in order.
    pub fn next_redo(&self) -> Result<Option<HistoryStep>, EngineError> {
        let step = self.file.redoable().map_err(self.failed())?;
        Ok(step.map(HistoryStep::from))
    }

    fn travel(
        &mut self,
        steps: usize,
        mut once: impl FnMut(&mut OpenPlan) -> Result<Option<Step>, EngineError>,
    ) -> Result<Travelled, EngineError> {
        let mut travelled = Travelled { steps: vec![] };
        while travelled.steps.len() < steps {
            let Some(step) = once(self)? else { break };
            travelled.steps.push(HistoryStep::from(step));
        }
        Ok(travelled)
    }

    /// The newest steps, newest first, at most `most`.
    ///
    /// # Errors
    /// [`EngineError::Store`] for a history that isn't in order.
    pub fn history(&self, most: u32) -> Result<HistoryView, EngineError> {
        let steps = self.file.history(None, most).map_err(self.failed())?;
        Ok(HistoryView {
            steps: steps.into_iter().map(HistoryStep::from).collect(),
        })
    }

    /// What a step changed, cell by cell.
    ///
    /// # Errors
    /// [`EngineError::Store`] when there is no such step.
    pub fn changes(&self, step: i64) -> Result<Vec<StepChange>, EngineError> {
        let changes = self.file.changes(step).map_err(self.failed())?;
        Ok(changes.into_iter().map(StepChange::from).collect())
    }
}

impl From<Step> for HistoryStep {
    fn from(step: Step) -> Self {
        let label: Label = match step.label.parse() {
            Ok(label) => label,
            Err(never) => match never {},
        };
        let (undone, undone_by) = step.undone.unzip();
        HistoryStep {
            step: step.seq,
            at: step.at,
            author: step.author,
            action: label.action().to_owned(),
            place: label.place().cloned(),
            label: step.label,
            state: step.state.into(),
            undone,
            undone_by,
        }
    }
}
