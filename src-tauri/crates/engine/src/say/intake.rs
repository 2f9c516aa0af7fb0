//! Tables of others: why they can't be read, what wasn't understood, what there is to tell.

use super::{name, shown_name, visible};
use crate::intake::{Asked, AskedPeriod, Cause, Decimal, Recognised, TableFile, Told};
use crate::view::ColumnRole;
use i18n::{Words, file_size};
use office::intake::{IntakeError, Kind, Measure, NotDataset, Sheet, Symbol};
use plan::content::Subject;

/// The sentence for a table that can't be read.
pub(super) fn unreadable(file: &str, error: &IntakeError, words: Words) -> String {
    let name = &shown_name(file);
    match error {
        IntakeError::Cancelled => words.cancelled(),
        IntakeError::Empty => words.intake_empty(name),
        IntakeError::WebPage => words.intake_web_page(name),
        IntakeError::OldExcel => words.intake_old_excel(name),
        IntakeError::Locked => words.intake_locked(name),
        IntakeError::TooMuch { what, limit } => too_much(name, *what, *limit, words),
        IntakeError::Damaged(Kind::Ods) => words.intake_damaged_ods(name),
        IntakeError::Damaged(_) => words.intake_damaged_xlsx(name),
        IntakeError::Quote { line } => words.intake_quote(&line.to_string(), name),
        IntakeError::CharacterSet { name: set } => words.intake_character_set(name, &visible(set)),
        IntakeError::NotText => words.intake_not_text(name),
        IntakeError::Json { line, column } => words.intake_json(&column.to_string(), &line.to_string(), name),
        IntakeError::NotDataset(NotDataset::Collection) => words.intake_collection(name),
        IntakeError::NotDataset(NotDataset::Version) => words.intake_version(name),
        IntakeError::NotDataset(NotDataset::Dimension | NotDataset::Other) => words.intake_not_dataset(name),
        IntakeError::Missing { name: part } => words.intake_missing(name, &visible(part)),
        IntakeError::PxSyntax { line } => words.intake_px_syntax(&line.to_string(), name),
        IntakeError::Size { expected, found } => words.intake_size(&expected.to_string(), &found.to_string(), name),
        IntakeError::Figure { at, text } => words.intake_figure(&at.to_string(), name, &visible(text)),
        _ => words.intake_unknown(name),
    }
}

fn too_much(name: &str, what: Measure, limit: u64, words: Words) -> String {
    let size = || file_size(limit, words.language());
    let count = || i18n::number(limit, None);
    match what {
        Measure::FileSize => words.intake_too_large(&size(), name),
        Measure::Unpacked => words.intake_unpacked(&size(), name),
        Measure::Sheets => words.intake_sheets(&count(), name),
        Measure::Rows => words.intake_rows(&count(), name),
        Measure::Columns => words.intake_columns(&count(), name),
        Measure::Cells => words.intake_cells(&count(), name),
        Measure::Text => words.intake_text(&count(), name),
        Measure::Depth => words.intake_depth(name),
        Measure::Dimensions => words.intake_dimensions(&count(), name),
    }
}

/// Why figures weren't understood, and what helps.
pub(crate) fn cause(cause: &Cause, words: Words) -> String {
    match cause {
        Cause::UnknownPlace { label } => words.intake_unknown_place(&visible(label)),
        Cause::FormerPlace { label, until, into } => {
            let names: Vec<_> = into.iter().map(|code| name::municipality(*code, words)).collect();
            words.intake_former_place(&names.join(", "), &visible(label), &until.to_string())
        }
        Cause::SeveralPlaces { label, subjects } => {
            let names: Vec<_> = subjects.iter().map(|one| subject(*one, words)).collect();
            words.intake_several_places(&visible(label), &names.join(", "))
        }
        Cause::PlacesDiffer { .. } => words.intake_places_differ(),
        Cause::NoPlace => words.intake_no_place(),
        Cause::UnknownPeriod { label } => words.intake_unknown_period(&visible(label)),
        Cause::ImpossibleDate { label } => words.intake_impossible_date(&visible(label)),
        Cause::SeveralPeriods { label } => words.intake_several_periods(&visible(label)),
        Cause::NoPeriod => words.intake_no_period(),
        Cause::PeriodsDiffer => words.intake_periods_differ(),
        Cause::UnknownLabel { label } if label.is_empty() => words.intake_no_label(),
        Cause::UnknownLabel { label } => words.intake_unknown_label(&visible(label)),
        Cause::ComputedLabel { label } => words.intake_computed_label(&visible(label)),
        Cause::TwoMeanings { text } => words.intake_two_meanings(&visible(text)),
        Cause::OtherSign { text } => words.intake_other_sign(&visible(text)),
        Cause::NotNumber { text } => words.intake_not_number(&visible(text)),
        Cause::FormulaError { text } => words.intake_formula_error(&visible(text)),
        Cause::Ragged => words.intake_ragged(),
        Cause::Contradiction => words.intake_contradiction(),
        Cause::Negative { text } => words.intake_negative(&visible(text)),
        Cause::TotalDiffers { total, sum } => words.intake_total_differs(sum, total),
    }
}

/// Whom something is about: a municipality's name, the whole area, the others.
pub fn subject(subject: Subject, words: Words) -> String {
    match subject {
        Subject::Municipality(code) => name::municipality(code, words),
        Subject::Area => words.subject_area(),
        Subject::Others => words.subject_others(),
    }
}

/// Why a person is asked whom a label is about.
pub(crate) fn place_question(label: &str, why: &Asked, words: Words) -> String {
    let label = label.to_owned();
    let known = match why {
        Asked::Unknown => Cause::UnknownPlace { label },
        Asked::Former { until, into } => Cause::FormerPlace {
            label,
            until: *until,
            into: into.clone(),
        },
        Asked::Several(subjects) => Cause::SeveralPlaces {
            label,
            subjects: subjects.clone(),
        },
    };
    cause(&known, words)
}

/// Why a person is asked when a label is.
pub(crate) fn period_question(asked: &AskedPeriod, words: Words) -> String {
    let label = asked.label.clone();
    cause(
        &match (asked.impossible, asked.options.is_empty()) {
            (true, _) => Cause::ImpossibleDate { label },
            (false, true) => Cause::UnknownPeriod { label },
            (false, false) => Cause::SeveralPeriods { label },
        },
        words,
    )
}

/// What a column was taken for.
pub(crate) fn role(role: ColumnRole, words: Words) -> String {
    match role {
        ColumnRole::Place => words.intake_role_place(),
        ColumnRole::Period => words.intake_role_period(),
        ColumnRole::Label => words.intake_role_label(),
        ColumnRole::Values => words.intake_role_values(),
        ColumnRole::Skipped => words.intake_role_skipped(),
    }
}

/// So many lines of a sheet are told one by one.
const MOST_LINES: usize = 20;

/// What there is to tell of a sheet as a whole.
pub(crate) fn remarks(file: &TableFile, sheet: &Sheet, found: &Recognised, words: Words) -> Vec<String> {
    let told = &found.told;
    let mut said = vec![];
    let lines = |lines: &[String]| -> Vec<String> { lines.iter().take(MOST_LINES).map(|line| visible(line)).collect() };
    said.extend(lines(&told.titles).iter().map(|line| words.intake_title(line)));
    if let Some(period) = &told.titled_period
        && told.titled_used
    {
        said.push(words.intake_titled_period(&visible(period)));
    }
    said.extend(lines(&told.notes).iter().map(|line| words.intake_note(line)));
    said.extend(lines(&file.book.notes).iter().map(|line| words.intake_note(line)));
    said.extend(told.borrowed_sign.map(|sign| match sign {
        Decimal::Comma => words.intake_borrowed_comma(),
        Decimal::Point => words.intake_borrowed_point(),
    }));
    said.extend(hidden(sheet, words));
    said.extend(counted(told, words));
    said
}

fn hidden(sheet: &Sheet, words: Words) -> Option<String> {
    match (sheet.hidden.sheet, sheet.hidden.rows) {
        (true, _) => Some(words.intake_hidden_sheet()),
        (false, 0) => None,
        (false, rows) => Some(words.intake_hidden_rows(count(rows))),
    }
}

/// Remarks with numbers, of those that aren't zero.
fn counted(told: &Told, words: Words) -> Vec<String> {
    let of = |symbol: &Symbol| told.symbols.get(symbol).copied().unwrap_or_default();
    let absent = [Symbol::Impossible, Symbol::Unavailable, Symbol::Secret, Symbol::Other]
        .iter()
        .map(of)
        .sum::<usize>();
    let differing = told.totals - told.agreeing_totals.min(told.totals);
    let sentences: [(usize, &dyn Fn(i64) -> String); 8] = [
        (told.larger, &|count| words.intake_larger(count)),
        (told.agreeing_totals, &|count| words.intake_totals_agree(count)),
        (differing, &|count| words.intake_totals_left(count)),
        (absent, &|count| words.intake_absent(count)),
        (of(&Symbol::Nil), &|count| words.intake_dashes(count)),
        (told.repeated, &|count| words.intake_repeated(count)),
        (told.estimates, &|count| words.intake_estimates(count)),
        (told.outside, &|count| words.intake_outside(count)),
    ];
    let sentences = sentences.into_iter().filter(|(number, _)| *number > 0);
    sentences.map(|(number, say)| say(count(number))).collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
