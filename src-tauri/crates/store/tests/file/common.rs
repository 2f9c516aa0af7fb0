//! What the tests share: a clock that stands still, the plan that fills every field, and a look at the file from outside.

use chrono::{DateTime, Utc};
use plan::Plan;
use std::path::{Path, PathBuf};
use store::{Access, Author, Existing, PlanFile, StoreError};
use tempfile::TempDir;

/// Half past nine on the day when plans were due.
pub(crate) fn now() -> DateTime<Utc> {
    "2023-10-31T09:30:00Z".parse().expect("a time")
}

pub(crate) fn author() -> Author {
    Author {
        name: "Aino".to_owned(),
        host: "kone-1".to_owned(),
        clock: now,
    }
}

/// A plan in which every field of every table has a value.
pub(crate) fn maximal() -> Plan {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/maximal.json"))
        .expect("the sample plan");
    serde_json::from_str(&text).expect("a plan")
}

/// The plan as somebody else who opens the file sees it.
pub(crate) fn on_disk(path: &Path) -> Plan {
    PlanFile::open(path, Access::ReadOnly, author())
        .expect("a sound file")
        .plan()
        .clone()
}

/// A file with the maximal plan in a folder of its own, closed.
pub(crate) fn closed() -> (TempDir, PathBuf) {
    let (folder, file) = open();
    let path = file.path().to_owned();
    drop(file);
    (folder, path)
}

/// A file with the maximal plan in a folder of its own, open for writing.
pub(crate) fn open() -> (TempDir, PlanFile) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lappi.laadin");
    let file = PlanFile::create(&path, &maximal(), author(), Existing::Keep).expect("a new file");
    (folder, file)
}

/// Opens a file for writing.
pub(crate) fn open_again(path: &Path) -> PlanFile {
    PlanFile::open(path, Access::Write, author()).expect("a sound file")
}

/// Saves an edit that can't fail.
pub(crate) fn edit(file: &mut PlanFile, label: &str, edit: impl FnOnce(&mut Plan)) -> Option<i64> {
    let done = file.transact(label, |plan| {
        edit(plan);
        Ok::<_, StoreError>(())
    });
    done.expect("a saved edit").step
}

/// The bytes of a file.
pub(crate) fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("a file")
}
