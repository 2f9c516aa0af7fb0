//! Taking figures into a plan: one pure edit, however many there are.

use super::compare::Known;
use super::preview::source_of;
use super::read::{TableFile, failed};
use super::recognise::{Label, Recognised, recognise};
use super::{Choices, Follow, Meaning};
use crate::open::new_id;
use crate::view::{Applied, IntakeCounts, ValueChange};
use crate::{EngineError, OpenPlan};
use chrono::NaiveDate;
use plan::Plan;
use plan::content::{Indicator, Source, SourceLabel, Statistic};
use plan::id::{IndicatorId, SourceId};

impl OpenPlan {
    /// Takes what is understood of a sheet, as one step of the history; the answer also tells how many figures were what.
    ///
    /// # Errors
    /// [`EngineError::Cancelled`], [`EngineError::NoSheet`], or why the file couldn't be written.
    pub fn take_table(
        &mut self,
        file: &TableFile,
        sheet: usize,
        choices: &Choices,
        follow: &mut Follow<'_>,
    ) -> Result<(Applied, IntakeCounts), EngineError> {
        let found = file.book.sheets.get(sheet).ok_or(EngineError::NoSheet)?;
        let recognised = recognise(self.plan(), &file.book, found, choices, follow);
        let recognised = recognised.map_err(|error| failed(&file.name, error))?;
        let counts = super::preview::counts(self.plan(), &recognised);
        let today = (self.surroundings.clock)().date_naive();
        let taking = Taking {
            file,
            recognised: &recognised,
            choices,
            today,
        };
        let applied = self.take_figures(&file.name, |plan| taking.edit(plan, &mut new_id))?;
        Ok((applied, counts))
    }
}

/// What is to be taken.
struct Taking<'t> {
    file: &'t TableFile,
    recognised: &'t Recognised,
    choices: &'t Choices,
    today: NaiveDate,
}

impl Taking<'_> {
    /// The plan with the figures. Nothing is changed when nothing would be different.
    fn edit(&self, plan: &Plan, id: &mut dyn FnMut() -> String) -> Plan {
        let known = Known::of(plan);
        let changes: Vec<_> = self
            .recognised
            .values
            .iter()
            .map(|value| known.change(self.recognised, value))
            .collect();
        let mut new = plan.clone();
        let differs = changes.iter().any(|(change, _)| *change != ValueChange::Same);
        let used = self.used_targets(&changes);
        let indicators = self.indicators(&mut new, &used, id);
        if differs {
            let source = self.source(&mut new, id);
            for (value, (change, at)) in self.recognised.values.iter().zip(changes) {
                let target = self.recognised.labels[value.label].target;
                let indicator = target.and_then(|target| indicators[target].clone());
                match (change, at, indicator) {
                    (ValueChange::Same, ..) | (_, _, None) => {}
                    (_, Some(at), _) => {
                        let row = &mut new.statistics[at];
                        row.value = value.read.value;
                        row.status = value.status;
                        row.source = Some(source.clone());
                    }
                    (_, None, Some(indicator)) => new.statistics.push(Statistic {
                        id: id().try_into().expect("a new identifier is one"),
                        indicator,
                        subject: value.subject,
                        period: value.period,
                        value: value.read.value,
                        status: value.status,
                        source: Some(source.clone()),
                    }),
                }
            }
        }
        if !self.choices.forget {
            self.remember(&mut new, &indicators, id);
        }
        new
    }

    /// Which of the meanings have figures.
    fn used_targets(&self, changes: &[(ValueChange, Option<usize>)]) -> Vec<bool> {
        let mut used = vec![false; self.recognised.targets.len()];
        for (value, _) in self.recognised.values.iter().zip(changes) {
            if let Some(target) = self.recognised.labels[value.label].target {
                used[target] = true;
            }
        }
        used
    }

    /// The indicator of each meaning; new ones are added when they have figures.
    fn indicators(&self, plan: &mut Plan, used: &[bool], id: &mut dyn FnMut() -> String) -> Vec<Option<IndicatorId>> {
        let mut ids = vec![];
        for (target, meaning) in self.recognised.targets.iter().enumerate() {
            ids.push(match meaning {
                Meaning::Indicator { id } => plan.indicators.iter().any(|row| row.id == *id).then(|| id.clone()),
                Meaning::New { name, measures, unit } if used[target] => {
                    let indicator = Indicator {
                        id: id().try_into().expect("a new identifier is one"),
                        name: name.clone(),
                        measures: *measures,
                        unit: unit.clone(),
                        decimals: self.decimals(target),
                        formula: None,
                        group: plan::Bilingual::default(),
                    };
                    plan.indicators.push(indicator);
                    plan.indicators.last().map(|row| row.id.clone())
                }
                Meaning::New { .. } | Meaning::Skip => None,
            });
        }
        ids
    }

    /// As many decimals as the figures of a meaning have.
    fn decimals(&self, target: usize) -> u8 {
        let values = self.recognised.values.iter();
        let of_target = values.filter(|value| self.recognised.labels[value.label].target == Some(target));
        let most = of_target
            .map(|value| value.read.value.decimal().scale())
            .max()
            .unwrap_or_default();
        u8::try_from(most.min(MOST_DECIMALS)).expect("a few decimals")
    }

    /// The row of the source, which is new unless there is one of the same table and day.
    fn source(&self, plan: &mut Plan, id: &mut dyn FnMut() -> String) -> SourceId {
        let (said, known) = source_of(plan, self.file, self.recognised, self.choices, self.today);
        known.unwrap_or_else(|| {
            let row = Source {
                id: id().try_into().expect("a new identifier is one"),
                name: said.name,
                table: said.table,
                retrieved: Some(self.today),
            };
            let new = row.id.clone();
            plan.sources.push(row);
            new
        })
    }

    /// Remembers what a person chose for each label.
    fn remember(&self, plan: &mut Plan, indicators: &[Option<IndicatorId>], id: &mut dyn FnMut() -> String) {
        let chosen = self
            .recognised
            .labels
            .iter()
            .filter(|label| !label.text.trim().is_empty() && self.choices.indicators.contains_key(&label.text));
        for label in chosen {
            let Some(indicator) = meant(label, indicators) else {
                continue;
            };
            let table = &self.file.book.table;
            let same = |row: &&mut SourceLabel| row.label == label.text && row.table == *table;
            match plan.source_labels.iter_mut().find(same) {
                Some(row) => row.indicator = indicator,
                None => plan.source_labels.push(SourceLabel {
                    id: id().try_into().expect("a new identifier is one"),
                    label: label.text.clone(),
                    table: table.clone(),
                    indicator,
                }),
            }
        }
    }
}

/// No indicator shows more decimals by itself.
const MOST_DECIMALS: u32 = 4;

/// What a label means from now on: an indicator, or nothing; none at all for one that came to nothing.
fn meant(label: &Label, indicators: &[Option<IndicatorId>]) -> Option<Option<IndicatorId>> {
    match &label.meaning {
        Some(Meaning::Skip) => Some(None),
        _ => indicators.get(label.target?)?.clone().map(Some),
    }
}
