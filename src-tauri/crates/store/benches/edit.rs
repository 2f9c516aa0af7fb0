//! What a user waits for: an edit until it is on the disk, undoing it, and opening the file; in a plan with 5 000 rows.

use chrono::{DateTime, Utc};
use divan::Bencher;
use plan::Plan;
use store::{Access, Author, Existing, PlanFile, StoreError};
use tempfile::TempDir;

fn main() {
    divan::main();
}

fn author() -> Author {
    Author {
        name: "Aino".to_owned(),
        host: "kone-1".to_owned(),
        clock: DateTime::<Utc>::default,
    }
}

/// A plan whose statistics fill 5 000 rows.
fn large() -> Plan {
    let mut plan: Plan = serde_json::from_str(include_str!("../fixtures/maximal.json")).expect("a plan");
    let statistic = plan.statistics.remove(0);
    plan.statistics.extend((0..5000).map(|number| plan::content::Statistic {
        id: format!("s{number}").parse().expect("an identifier"),
        ..statistic.clone()
    }));
    plan
}

fn file() -> (TempDir, PlanFile) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("iso.laadin");
    let file = PlanFile::create(&path, &large(), author(), Existing::Keep).expect("a new file");
    (folder, file)
}

fn rename(file: &mut PlanFile, number: u32) {
    let edit = |plan: &mut Plan| {
        plan.area.name.fi = format!("Alue {number}");
        Ok::<_, StoreError>(())
    };
    file.transact("rename", edit).expect("a saved edit");
}

#[divan::bench]
fn edit_until_it_is_on_the_disk(bencher: Bencher<'_, '_>) {
    let (_folder, mut file) = file();
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        rename(&mut file, number);
    });
}

#[divan::bench]
fn undo_and_redo(bencher: Bencher<'_, '_>) {
    let (_folder, mut file) = file();
    rename(&mut file, 1);
    bencher.bench_local(|| {
        file.undo().expect("undone");
        file.redo().expect("redone");
    });
}

#[divan::bench]
fn open(bencher: Bencher<'_, '_>) {
    let (_folder, file) = file();
    let path = file.path().to_owned();
    drop(file);
    bencher.bench_local(|| PlanFile::open(&path, Access::Write, author()).expect("a sound file"));
}
