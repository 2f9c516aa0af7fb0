//! What merging two copies of a plan rests on: edits are recorded cell by cell.

use crate::common::{closed, edit, on_disk, open_again};
use plan::Plan;
use rusqlite::Connection;
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType};
use std::path::{Path, PathBuf};
use store::PlanFile;
use tempfile::TempDir;

/// The same file in two hands, each with an edit of its own.
fn two_copies(a: impl FnOnce(&mut Plan), b: impl FnOnce(&mut Plan)) -> (TempDir, PathBuf, PathBuf) {
    let (folder, first) = closed();
    let second = folder.path().join("kopio.laadin");
    std::fs::copy(&first, &second).unwrap();
    edit(&mut open_again(&first), "a", a);
    edit(&mut open_again(&second), "b", b);
    (folder, first, second)
}

/// Brings the one step of `from` into a copy of `to` and returns the copy; fails on any conflict.
fn merged(to: &Path, from: &Path) -> rusqlite::Result<PathBuf> {
    let target = to.with_extension("merged.laadin");
    std::fs::copy(to, &target).unwrap();
    let theirs = Connection::open(from)?;
    let step: Vec<u8> = theirs.query_row("SELECT changeset FROM history WHERE seq = 1", [], |row| row.get(0))?;
    let stop = |_: ConflictType, _: ChangesetItem| ConflictAction::SQLITE_CHANGESET_ABORT;
    Connection::open(&target)?.apply_strm(&mut step.as_slice(), None::<fn(&str) -> bool>, stop)?;
    Ok(target)
}

fn amount(plan: &mut Plan, year: &str, amount: &str) {
    plan.budget_lines[0]
        .amounts
        .insert(year.parse().unwrap(), amount.parse().unwrap());
}

#[test]
fn edits_of_different_cells_merge_both_ways_into_the_same_plan() {
    let (_folder, a, b) = two_copies(
        |plan| {
            amount(plan, "2025", "1.00");
            plan.area.name.fi = "Uusi nimi".to_owned();
            plan.members[0].seats = Some(7);
            let office = plan.offices[0].clone();
            plan.offices.push(plan::content::Office {
                id: "a".parse().unwrap(),
                ..office
            });
        },
        |plan| {
            amount(plan, "2026", "2.00");
            plan.area.name.sv = "Nytt namn".to_owned();
            plan.members[0].joined = None;
            let office = plan.offices[0].clone();
            plan.offices.push(plan::content::Office {
                id: "b".parse().unwrap(),
                ..office
            });
        },
    );
    let (one, other) = (on_disk(&merged(&a, &b).unwrap()), on_disk(&merged(&b, &a).unwrap()));
    assert_eq!(one, other);
    let amounts: Vec<String> = one.budget_lines[0].amounts.values().map(ToString::to_string).collect();
    assert_eq!(amounts, ["1.00", "2.00"]);
    assert_eq!(one.area.name, plan::Bilingual::new("Uusi nimi", "Nytt namn"));
    assert_eq!((one.members[0].seats, one.members[0].joined), (Some(7), None));
    // Both were added at the same place: the identifier decides, on both sides alike.
    let offices: Vec<&str> = one.offices.iter().map(|office| office.id.as_str()).collect();
    assert_eq!(offices, ["kemi-1", "a", "b"]);
}

#[test]
fn a_row_moved_here_and_edited_there_is_moved_and_edited() {
    let (_folder, a, b) = two_copies(|plan| plan.members.swap(0, 1), |plan| plan.members[0].seats = Some(9));
    let (one, other) = (on_disk(&merged(&a, &b).unwrap()), on_disk(&merged(&b, &a).unwrap()));
    assert_eq!(one, other);
    assert_eq!(one.members[1].seats, Some(9));
}

#[test]
fn edits_of_the_same_cell_are_a_conflict() {
    let (_folder, a, b) = two_copies(|plan| amount(plan, "2025", "1.00"), |plan| amount(plan, "2025", "2.00"));
    assert!(merged(&a, &b).is_err());
    let (_folder, a, b) = two_copies(
        |plan| plan.area.name.fi = "A".to_owned(),
        |plan| plan.area.name.fi = "B".to_owned(),
    );
    assert!(merged(&a, &b).is_err());
}

#[test]
fn work_goes_on_after_rows_met_at_one_place() {
    let add = |id: &'static str| {
        move |plan: &mut Plan| {
            let office = plan.offices[0].clone();
            plan.offices.push(plan::content::Office {
                id: id.parse().unwrap(),
                ..office
            });
        }
    };
    let (_folder, a, b) = two_copies(add("a"), add("c"));
    let merged = merged(&a, &b).unwrap();
    let mut file = open_again(&merged);
    edit(&mut file, "between", |plan| {
        add("b")(plan);
        plan.offices.swap(2, 3);
    });
    let offices: Vec<_> = on_disk(&merged)
        .offices
        .into_iter()
        .map(|office| office.id.to_string())
        .collect();
    assert_eq!(offices, ["kemi-1", "a", "b", "c"]);
}

/// A shared past of three steps, of which the last is undone.
fn shared_past() -> (TempDir, PathBuf, PathBuf, Plan) {
    let (folder, first) = closed();
    let mut file = open_again(&first);
    edit(&mut file, "one", |plan| amount(plan, "2025", "1.00"));
    edit(&mut file, "two", |plan| plan.goals.clear());
    edit(&mut file, "three", |plan| plan.offices.clear());
    file.undo().unwrap();
    let past = file.plan().clone();
    drop(file);
    let second = folder.path().join("kopio.laadin");
    std::fs::copy(&first, &second).unwrap();
    (folder, first, second, past)
}

fn assert_ancestor(a: &mut PlanFile, b: &mut PlanFile, past: &Plan) {
    for (one, other) in [(&*a, &*b), (&*b, &*a)] {
        let (plan, file) = (one.plan().clone(), crate::common::bytes(one.path()));
        assert_eq!(one.ancestor(other).unwrap().as_ref(), Some(past));
        assert_eq!(*one.plan(), plan);
        assert!(crate::common::bytes(one.path()) == file, "the file changed");
    }
}

#[test]
fn copies_find_the_plan_that_they_both_come_from() {
    let (_folder, first, second, past) = shared_past();
    let (mut a, mut b) = (open_again(&first), open_again(&second));
    assert_ancestor(&mut a, &mut b, &past);
    edit(&mut a, "ours", |plan| plan.area.outline = "a".to_owned());
    a.freeze("v2".parse().unwrap(), "Meidän").unwrap();
    assert_ancestor(&mut a, &mut b, &past);
    edit(&mut b, "theirs", |plan| plan.members.clear());
    edit(&mut b, "theirs", |plan| amount(plan, "2025", "3.00"));
    assert_ancestor(&mut a, &mut b, &past);
}

#[test]
fn what_only_one_copy_has_undone_was_in_force_in_their_common_past() {
    let (_folder, first, second, past) = shared_past();
    let (mut a, mut b) = (open_again(&first), open_again(&second));
    a.undo().unwrap();
    a.undo().unwrap();
    edit(&mut a, "instead", |plan| amount(plan, "2025", "9.00"));
    edit(&mut b, "theirs", |plan| plan.members.clear());
    assert_ancestor(&mut a, &mut b, &past);
}

#[test]
fn files_that_were_never_one_have_no_common_past() {
    let (_folder, first) = closed();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("muu.laadin");
    let other = PlanFile::create(&path, &Plan::default(), crate::common::author(), store::Existing::Keep).unwrap();
    assert_eq!(open_again(&first).ancestor(&other).unwrap(), None);
}
