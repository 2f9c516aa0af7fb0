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

/// A journal that names a journal above it, as SQLite's file format describes it (section 3): its name, its length, the
/// sum of its bytes, and the journal's magic number.
fn journal_naming(file: &Path, pages: u32) -> Vec<u8> {
    let magic = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    let name = file.to_str().unwrap().as_bytes();
    let sum: u32 = name.iter().map(|byte| u32::from(*byte)).sum();
    let mut journal = magic.to_vec();
    for number in [0, 0, pages, 512, 4096] {
        journal.extend(number.to_be_bytes());
    }
    journal.resize(512, 0);
    journal.extend(262_145_u32.to_be_bytes());
    journal.extend(name);
    journal.extend(u32::try_from(name.len()).unwrap().to_be_bytes());
    journal.extend(sum.to_be_bytes());
    journal.extend(magic);
    journal
}

#[test]
fn a_forged_journal_deletes_no_other_file() {
    let (folder, path) = closed();
    let other = folder.path().join("muistio.txt");
    std::fs::write(&other, "tärkeä").unwrap();
    let pages = u32::try_from(bytes(&path).len() / 4096).unwrap();
    std::fs::write(journal(&path), journal_naming(&other, pages)).unwrap();
    let opened = PlanFile::open(&path, Access::Write, author());
    assert!(other.exists());
    assert!(matches!(opened, Err(StoreError::NotLaadin { .. })), "{opened:?}");
    let replaced = PlanFile::create(&path, &maximal(), author(), store::Existing::Replace);
    assert!(matches!(replaced, Err(StoreError::NotLaadin { .. })), "{replaced:?}");
    let looked = PlanFile::open(&path, Access::ReadOnly, author());
    assert!(matches!(looked, Err(StoreError::CutOff { .. })), "{looked:?}");
    assert_eq!(std::fs::read_to_string(&other).unwrap(), "tärkeä");
}
