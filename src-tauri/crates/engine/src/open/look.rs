//! Looking at the plan: nothing here changes it.

use super::OpenPlan;
use crate::EngineError;
use crate::view::{CheckView, SharesView};
use chrono::NaiveDate;
use i18n::Words;
use plan::Plan;
use plan::findings::{Finding, findings, unprintable};
use plan::id::AttachmentId;
use plan::ledger::Ledger;
use plan::{Place, Year};
use serde_json::Value;

impl OpenPlan {
    /// What stands at a place, in its JSON form: a table's rows, a row, or a field; null for an empty field.
    ///
    /// # Errors
    /// [`EngineError::Edit`] for a place that isn't there.
    pub fn show(&self, place: &Place) -> Result<Value, EngineError> {
        plan::edit::get(self.plan(), place).map_err(|error| EngineError::Edit(Box::new(error)))
    }

    /// Everything that the law, arithmetic and good practice have to say about the plan today; places in the words given.
    pub fn check(&self, words: Words) -> CheckView {
        CheckView::new(self.plan(), &self.findings_of(self.plan()), words)
    }

    /// Everything that is to be said today about a state of the plan.
    pub(crate) fn findings_of(&self, plan: &Plan) -> Vec<Finding> {
        findings_on(plan, (self.surroundings.clock)().date_naive())
    }

    /// The bytes of a picture or annex.
    ///
    /// # Errors
    /// [`EngineError::Store`] when the file hasn't got them.
    pub fn attachment(&self, id: &AttachmentId) -> Result<Vec<u8>, EngineError> {
        let rows = &self.plan().attachments;
        let sha256 = rows
            .iter()
            .find(|row| row.id == *id)
            .map_or("", |row| row.sha256.as_str());
        self.file.attachment(sha256).map_err(self.failed())
    }

    /// How the costs of a year are divided between the members.
    ///
    /// # Errors
    /// [`EngineError::Sharing`] when the sums are larger than the program can hold; pools that can't be divided are part of
    /// the answer.
    pub fn shares(&self, year: Year) -> Result<SharesView, EngineError> {
        let sharing = Ledger::new(self.plan()).sharing(year)?;
        Ok(SharesView::new(self.plan(), &sharing))
    }
}

/// Everything that is to be said about a plan on a day, also which characters its documents can't print; the most serious findings
/// first.
pub fn findings_on(plan: &Plan, today: NaiveDate) -> Vec<Finding> {
    let mut all = findings(plan, today);
    all.extend(unprintable(plan, &pdf::covers));
    all.sort_by_key(|finding| finding.severity);
    all
}
