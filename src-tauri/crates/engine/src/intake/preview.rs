//! What a sheet was understood as, before anything of it is taken.

use super::compare::Known;
use super::label::{Meanings, meaning_name};
use super::layout::Role;
use super::place::{Asked, alike};
use super::read::{TableFile, failed};
use super::recognise::{AskedPeriod, AskedPlace, ColumnFacts, Recognised, Value, recognise, text_of};
use super::{Choices, Follow, SourceChoice, address, letters};
use crate::EngineError;
use crate::say::{self, intake as said};
use crate::view::{
    CellRole, ColumnRole, ColumnView, IntakeCounts, IntakeProblemView, LabelView, PeriodName, PeriodView, PlaceView,
    SampleCell, SampleRow, SubjectName, TablePreview, ValueChange, ValueView,
};
use chrono::NaiveDate;
use i18n::{Words, number};
use office::intake::Sheet;
use plan::content::Subject;
use plan::id::SourceId;
use plan::{Bilingual, Plan};

/// Says what a sheet is understood as and what taking it would change. The plan stays as it is.
///
/// # Errors
/// [`EngineError::NoSheet`], [`EngineError::Cancelled`].
pub fn preview(
    plan: &Plan,
    file: &TableFile,
    sheet: usize,
    choices: &Choices,
    today: NaiveDate,
    words: Words,
    follow: &mut Follow<'_>,
) -> Result<TablePreview, EngineError> {
    let sheet = file.book.sheets.get(sheet).ok_or(EngineError::NoSheet)?;
    let mut recognised =
        recognise(plan, &file.book, sheet, choices, follow).map_err(|error| failed(&file.name, error))?;
    let known = Known::of(plan);
    let mut changes: Vec<(ValueChange, usize)> = vec![];
    for (at, value) in recognised.values.iter().enumerate() {
        let (change, _) = known.change(&recognised, value);
        changes.push((change, at));
    }
    mark(&mut recognised, &changes);
    let counts = counts(plan, &recognised);
    changes.sort();
    let view = Viewer {
        plan,
        file,
        choices,
        recognised: &recognised,
        words,
    };
    let (source, known_source) = source_of(plan, file, &recognised, choices, today);
    Ok(TablePreview {
        counts,
        remarks: said::remarks(file, sheet, &recognised, words),
        problems: view.problems(),
        columns: view.columns(),
        labels: view.labels(),
        places: recognised.places.iter().map(|asked| view.place(asked)).collect(),
        periods: recognised.periods.iter().map(|asked| view.period(asked)).collect(),
        needs_period: recognised.told.needs_period,
        needs_subject: recognised.told.needs_subject,
        needs_decimal: recognised.told.needs_decimal,
        values: changes
            .iter()
            .take(TablePreview::MOST_VALUES)
            .map(|(change, at)| view.value(*change, &recognised.values[*at], &known))
            .collect(),
        sample: view.sample(sheet),
        source,
        known_source,
        retrieved: today,
    })
}

/// How many figures are what.
pub(super) fn counts(plan: &Plan, recognised: &Recognised) -> IntakeCounts {
    let known = Known::of(plan);
    let told = &recognised.told;
    let mut counts = IntakeCounts {
        outside: told.outside,
        missing: told.empty + told.symbols.values().sum::<usize>(),
        skipped: told.skipped,
        not_understood: told.not_understood,
        ..IntakeCounts::default()
    };
    for value in &recognised.values {
        match known.change(recognised, value).0 {
            ValueChange::New => counts.new += 1,
            ValueChange::Replaced => counts.replaced += 1,
            ValueChange::Same => counts.same += 1,
        }
    }
    counts
}

/// Marks the figures among the first cells by what becomes of them.
fn mark(recognised: &mut Recognised, changes: &[(ValueChange, usize)]) {
    for (change, at) in changes {
        let (row, column) = recognised.values[*at].cell;
        let role = match change {
            ValueChange::New => CellRole::New,
            ValueChange::Replaced => CellRole::Replaced,
            ValueChange::Same => CellRole::Same,
        };
        if row < TablePreview::MOST_ROWS && column < TablePreview::MOST_COLUMNS {
            recognised.cells.insert((row, column), role);
        }
    }
}

/// Where the figures will be said to come from, and the plan's row for that, when it has one of the same day.
pub(super) fn source_of(
    plan: &Plan,
    file: &TableFile,
    recognised: &Recognised,
    choices: &Choices,
    today: NaiveDate,
) -> (SourceChoice, Option<SourceId>) {
    let said = choices.source.clone().unwrap_or_else(|| SourceChoice {
        name: publisher(file, recognised),
        table: file.book.table.clone(),
    });
    let same =
        |row: &&plan::content::Source| row.name == said.name && row.table == said.table && row.retrieved == Some(today);
    let known = plan.sources.iter().find(same).map(|row| row.id.clone());
    (said, known)
}

/// Publishers that are called otherwise in the other language.
const PUBLISHERS: [(&str, &str); 6] = [
    ("Tilastokeskus", "Statistikcentralen"),
    ("Työ- ja elinkeinoministeriö", "Arbets- och näringsministeriet"),
    ("Kansaneläkelaitos", "Folkpensionsanstalten"),
    ("Kela", "FPA"),
    ("Kuntaliitto", "Kommunförbundet"),
    ("KEHA-keskus", "UF-centret"),
];

/// The publisher in both languages; the file's name when nothing says who it is.
fn publisher(file: &TableFile, recognised: &Recognised) -> Bilingual {
    let named = recognised.told.source.as_ref().unwrap_or(&file.book.source).trim();
    if named.is_empty() {
        return Bilingual::new(&*file.name, &*file.name);
    }
    for (fi, sv) in PUBLISHERS {
        if let Some(rest) = named.strip_prefix(fi) {
            return Bilingual::new(format!("{fi}{rest}"), sv);
        }
        if let Some(rest) = named.strip_prefix(sv) {
            return Bilingual::new(fi, format!("{sv}{rest}"));
        }
    }
    Bilingual::new(named, named)
}

/// Puts what was found into words.
struct Viewer<'v> {
    plan: &'v Plan,
    file: &'v TableFile,
    choices: &'v Choices,
    recognised: &'v Recognised,
    words: Words,
}

/// So many causes are told one by one.
const MOST_PROBLEMS: usize = 200;

impl Viewer<'_> {
    fn problems(&self) -> Vec<IntakeProblemView> {
        let problems = self.recognised.problems.iter().take(MOST_PROBLEMS);
        let view = |problem: &super::Problem| IntakeProblemView {
            code: problem.cause.code(),
            message: said::cause(&problem.cause, self.words),
            cells: problem.cells.iter().copied().map(address).collect(),
            count: problem.count,
        };
        problems.map(view).collect()
    }

    fn columns(&self) -> Vec<ColumnView> {
        let columns = self
            .recognised
            .columns
            .iter()
            .enumerate()
            .take(TablePreview::MOST_COLUMNS);
        let view = |(at, facts): (usize, &ColumnFacts)| ColumnView {
            letters: letters(at),
            heading: facts.heading.clone(),
            role: role(facts),
            text: said::role(role(facts), self.words),
            decimal: facts.sign,
        };
        columns.map(view).collect()
    }

    fn labels(&self) -> Vec<LabelView> {
        let meanings = Meanings::new(self.plan, self.choices, &self.file.book.table);
        let view = |label: &super::recognise::Label| LabelView {
            label: label.text.clone(),
            meaning: label.meaning.clone(),
            known: label.known,
            suggestions: meanings.suggestions(&label.text, self.recognised.language, label.percent),
            count: label.count,
            cell: address(label.cell),
        };
        self.recognised.labels.iter().take(MOST_PROBLEMS).map(view).collect()
    }

    fn place(&self, asked: &AskedPlace) -> PlaceView {
        let subjects = match &asked.why {
            Asked::Former { into, .. } => into.iter().copied().map(Subject::Municipality).collect(),
            Asked::Several(subjects) => subjects.clone(),
            Asked::Unknown => alike(&asked.label).into_iter().map(Subject::Municipality).collect(),
        };
        let named = |subject: Subject| SubjectName {
            subject,
            name: say::subject(subject, self.words),
        };
        PlaceView {
            label: asked.label.clone(),
            chosen: asked.chosen,
            question: said::place_question(&asked.label, &asked.why, self.words),
            suggestions: subjects.into_iter().map(named).collect(),
            count: asked.count,
            cell: address(asked.cell),
        }
    }

    fn period(&self, asked: &AskedPeriod) -> PeriodView {
        let named = |period: &plan::Period| PeriodName {
            period: *period,
            name: i18n::period(*period, self.words.language()),
        };
        PeriodView {
            label: asked.label.clone(),
            chosen: asked.chosen,
            question: said::period_question(asked, self.words),
            suggestions: asked.options.iter().map(named).collect(),
            count: asked.count,
            cell: address(asked.cell),
        }
    }

    fn value(&self, change: ValueChange, value: &Value, known: &Known<'_>) -> ValueView {
        let label = &self.recognised.labels[value.label];
        let old = known
            .change(self.recognised, value)
            .1
            .map(|at| &self.plan.statistics[at]);
        let print = |amount: money::Number| number(amount.decimal(), None);
        ValueView {
            cell: address(value.cell),
            subject: value.subject,
            subject_name: say::subject(value.subject, self.words),
            indicator_name: self.indicator_name(label),
            period: value.period,
            period_name: i18n::period(value.period, self.words.language()),
            value: value.read.value,
            text: print(value.read.value),
            old: old.map(|row| print(row.value)),
            change,
            status: value.status,
            mark: value.read.mark.clone(),
        }
    }

    fn indicator_name(&self, label: &super::recognise::Label) -> String {
        let meaning = label.meaning.as_ref();
        let name = meaning.and_then(|meaning| meaning_name(self.plan, meaning, self.words.language()));
        name.unwrap_or_else(|| label.text.clone())
    }

    fn sample(&self, sheet: &Sheet) -> Vec<SampleRow> {
        let columns = sheet.columns().min(TablePreview::MOST_COLUMNS);
        let rows = sheet.rows.len().min(TablePreview::MOST_ROWS);
        let cell = |row: usize, column: usize| SampleCell {
            text: text_of(sheet.cell(row, column)),
            role: match sheet.cell(row, column).is_empty() {
                true => CellRole::None,
                false => self
                    .recognised
                    .cells
                    .get(&(row, column))
                    .copied()
                    .unwrap_or(CellRole::None),
            },
        };
        let row = |row: usize| SampleRow {
            number: row + 1,
            cells: (0..columns).map(|column| cell(row, column)).collect(),
        };
        (0..rows).map(row).collect()
    }
}

fn role(facts: &ColumnFacts) -> ColumnRole {
    match facts.role {
        Role::Place { .. } => ColumnRole::Place,
        Role::Time { .. } => ColumnRole::Period,
        Role::Label => ColumnRole::Label,
        Role::Values => ColumnRole::Values,
        Role::Status | Role::Passed => ColumnRole::Skipped,
    }
}
