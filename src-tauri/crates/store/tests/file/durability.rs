//! Writes that were cut off.

use crate::common::{author, bytes, closed, maximal, on_disk, open_again};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use store::{Access, PlanFile, StoreError};

fn journal(path: &Path) -> PathBuf {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    journal.into()
}

/// A copy of a file as a power cut in the middle of a large write leaves it: half the new pages, and the journal.
fn cut_off(path: &Path) -> PathBuf {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(
        "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; UPDATE offices SET name_fi = 'puolikas'",
    )
    .unwrap();
    for number in 0..500 {
        let values = (format!("x{number}"), "z".repeat(500));
        conn.execute(
            "INSERT INTO goals (id, position, objective_fi) VALUES (?1, 'i', ?2)",
            values,
        )
        .unwrap();
    }
    let copy = path.with_extension("cut.laadin");
    std::fs::copy(path, &copy).unwrap();
    std::fs::copy(journal(path), journal(&copy)).unwrap();
    assert_ne!(
        bytes(&copy),
        bytes_after_rollback(conn, path),
        "pages of the cut-off write are in the file"
    );
    copy
}

fn bytes_after_rollback(conn: Connection, path: &Path) -> Vec<u8> {
    conn.execute_batch("ROLLBACK").unwrap();
    drop(conn);
    bytes(path)
}

#[test]
fn a_write_that_was_cut_off_is_as_if_it_had_never_begun() {
    let (_folder, path) = closed();
    let copy = cut_off(&path);
    let file = open_again(&copy);
    assert_eq!(*file.plan(), maximal());
    assert!(!journal(&copy).exists());
}

#[test]
fn who_only_looks_is_told_that_a_write_was_cut_off_and_changes_nothing() {
    let (_folder, path) = closed();
    let copy = cut_off(&path);
    let before = (bytes(&copy), bytes(&journal(&copy)));
    let looked = PlanFile::open(&copy, Access::ReadOnly, author());
    assert!(matches!(looked, Err(StoreError::CutOff { .. })), "{looked:?}");
    assert!((bytes(&copy), bytes(&journal(&copy))) == before, "the file changed");
}

#[test]
fn a_file_copied_while_it_is_open_is_whole() {
    let (_folder, path) = closed();
    let mut file = open_again(&path);
    crate::common::edit(&mut file, "edit", |plan| plan.goals.clear());
    let copy = path.with_extension("copy.laadin");
    std::fs::copy(&path, &copy).unwrap();
    assert_eq!(on_disk(&copy), *file.plan());
}

#[test]
fn a_journal_left_by_an_earlier_file_isnt_rolled_back_into_a_new_one() {
    let (folder, path) = closed();
    let copy = cut_off(&path);
    let new = folder.path().join("uusi.laadin");
    std::fs::copy(journal(&copy), journal(&new)).unwrap();
    drop(PlanFile::create(&new, &maximal(), author(), store::Existing::Keep).unwrap());
    assert_eq!(on_disk(&new), maximal());
}
