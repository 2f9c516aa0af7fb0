//! What is wrong with a plan's file.

use super::{file, moment, name, place, shown, visible};
use chrono::{DateTime, Utc};
use i18n::{Words, file_size, number};
use plan::{Language, Place, Plan};
use std::path::Path;
use store::StoreError;

/// The sentence for an error of the file that the user knows as `path`.
pub fn store(path: &Path, error: &StoreError, words: Words) -> String {
    let shown_path = shown(path);
    let name = shown_path.as_str();
    let size = |bytes: u64| file_size(bytes, words.language());
    match error {
        StoreError::NotFound { .. } => words.store_not_found(name),
        StoreError::Exists { path } => words.store_exists(&shown(path)),
        StoreError::NotLaadin { .. } => words.store_not_laadin(name),
        StoreError::TooLarge {
            size: actual, limit, ..
        } => words.store_too_large(&size(*limit), name, &size(*actual)),
        StoreError::TooMuch { limit, unit } => too_much(name, *limit, unit, words),
        StoreError::Newer { file, program } => words.store_newer(&file.to_string(), name, &program.to_string()),
        StoreError::ForeignSchema { object } => words.store_foreign_schema(&self::object(object, words), name),
        StoreError::Damaged { .. } => words.store_damaged(name),
        StoreError::CutOff { .. } => words.store_cut_off(name),
        StoreError::BadCell { table, row, field, .. } => {
            words.store_bad_cell(name, &cell(table, row, field.as_deref(), words))
        }
        StoreError::OrphanCell { table, row, field } => {
            words.store_orphan_cell(name, &cell(table, row, Some(field), words))
        }
        StoreError::DuplicateRow { table, row } => words.store_duplicate_row(name, &cell(table, row, None, words)),
        StoreError::NoColumn { table, field } => words.store_no_column(name, &cell(table, "", Some(field), words)),
        // Whoever holds the file may not have signed for it yet.
        StoreError::OpenElsewhere { by, .. } if by.is_empty() => words.store_busy(name),
        StoreError::OpenElsewhere { by, since, host } => {
            words.store_open_elsewhere(&visible(by), &visible(host), name, &visible(&self::since(since, words)))
        }
        StoreError::ReadOnly { .. } => words.store_read_only(name),
        StoreError::DiskFull { .. } => words.store_disk_full(name),
        StoreError::Busy { .. } => words.store_busy(name),
        StoreError::ChangedElsewhere { .. } => words.store_changed_elsewhere(name),
        StoreError::Step { seq, .. } => words.store_step(name, &seq.to_string()),
        StoreError::Frozen { id } => words.store_frozen(id, name),
        StoreError::VersionMissing { id } => words.store_version_missing(id, name),
        StoreError::VersionDamaged { id, .. } => words.store_version_damaged(id, name),
        StoreError::AttachmentTooLarge { size: actual, limit } => {
            words.store_attachment_too_large(&size(*limit as u64), &size(*actual as u64))
        }
        StoreError::AttachmentMissing { sha256 } => words.store_attachment_missing(short(sha256), name),
        StoreError::AttachmentDamaged { sha256 } => words.store_attachment_damaged(short(sha256), name),
        StoreError::Migration { step, source } => {
            words.store_migration(name, &store(path, source, words), &step.to_string())
        }
        StoreError::BackupDiffers { path } => words.store_backup_differs(&shown(path)),
        StoreError::Io { source, .. } => file::read(path, source, words),
        StoreError::Sql(_) => words.store_sql(name),
    }
}

fn too_much(name: &str, limit: usize, unit: &str, words: Words) -> String {
    match unit {
        "bytes" => words.store_too_many_bytes(&file_size(limit as u64, words.language()), name),
        _ => words.store_too_many_rows(&number(i64::try_from(limit).unwrap_or(i64::MAX), None), name),
    }
}

/// A cell by the names that the plan has for its column: a bilingual text is kept in a column for each language.
fn cell(table: &str, row: &str, field: Option<&str>, words: Words) -> String {
    let mut at = Place::table(table);
    at.row = Some(visible(row)).filter(|row| !row.is_empty());
    if let Some(column) = field {
        let column = column.strip_suffix("_json").unwrap_or(column);
        let language = Language::ALL
            .into_iter()
            .find(|language| column.ends_with(&format!("_{}", language.tag())));
        let field = column
            .strip_suffix("_fi")
            .or_else(|| column.strip_suffix("_sv"))
            .unwrap_or(column);
        at = Place {
            language,
            ..at.field(visible(field))
        };
    }
    place(&Plan::default(), &at, words)
}

/// A part of the file's schema, `table services`: a table that plans have by its name, others by their own.
fn object(object: &str, words: Words) -> String {
    let own = object.split_once(' ').map_or(object, |(_, name)| name);
    visible(&name::table(own, words))
}

/// A moment that the lock file has as text; anything else stays as it is.
fn since(text: &str, words: Words) -> String {
    text.parse::<DateTime<Utc>>()
        .map_or_else(|_| text.to_owned(), |at| moment(at, words))
}

/// Enough of a hash to tell it from others.
fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}
