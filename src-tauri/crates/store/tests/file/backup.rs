//! Backups.

use crate::common::{author, bytes, closed, edit, maximal, now, on_disk, open, open_again};
use chrono::Duration;
use store::{Access, PlanFile, StoreError, thin};

#[test]
fn a_backup_of_an_open_file_is_a_whole_file_of_its_own() {
    let (folder, mut file) = open();
    edit(&mut file, "edit", |plan| plan.goals.clear());
    let backup = file.backup_to(folder.path()).unwrap();
    assert_eq!(backup.path.file_name().unwrap(), "lappi-20231031-093000.laadin");
    assert_eq!(backup.made, now());
    assert_eq!(on_disk(&backup.path), *file.plan());
    let mut copy = open_again(&backup.path);
    copy.undo().unwrap();
    assert_eq!(*copy.plan(), maximal(), "the history is in it");
    assert_eq!(file.plan().goals, []);
}

#[test]
fn a_backup_never_replaces_another_and_leaves_nothing_half_made() {
    let (folder, file) = open();
    let backup = file.backup_to(folder.path()).unwrap();
    let before = bytes(&backup.path);
    assert!(matches!(file.backup_to(folder.path()), Err(StoreError::Exists { .. })));
    assert!(bytes(&backup.path) == before, "the file changed");
    let missing = file.backup_to(&folder.path().join("ei-ole"));
    assert!(matches!(missing, Err(StoreError::NotFound { .. })));
    let mut left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(
        left,
        [".lappi.laadin-lock", "lappi-20231031-093000.laadin", "lappi.laadin"]
    );
}

#[test]
fn who_only_looks_can_still_make_a_backup() {
    let (folder, path) = closed();
    let file = PlanFile::open(&path, Access::ReadOnly, author()).unwrap();
    assert_eq!(on_disk(&file.backup_to(folder.path()).unwrap().path), maximal());
}

#[test]
fn thinning_removes_old_backups_of_this_plan_and_no_other_file() {
    let (folder, path) = closed();
    let name = |days: i64, hour: u32| {
        let made = now() - Duration::days(days);
        format!("lappi-{}-{hour:02}0000.laadin", made.format("%Y%m%d"))
    };
    let others = ["lappi.txt", "vaasa-20200101-000000.laadin", "lappi-kopio.laadin"].map(str::to_owned);
    let let_go = [name(3, 8), name(3, 10), name(40, 8)];
    let stay = [name(0, 8), name(0, 9), name(3, 12), name(35, 9)];
    for file in others.iter().chain(&let_go).chain(&stay) {
        std::fs::write(folder.path().join(file), "").unwrap();
    }
    let kept = thin(folder.path(), &path, now()).unwrap();
    let names: Vec<_> = kept
        .iter()
        .map(|backup| backup.path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        names,
        [&stay[1], &stay[0], &stay[2], &stay[3]].map(Clone::clone),
        "newest first"
    );
    assert!(let_go.iter().all(|file| !folder.path().join(file).exists()));
    assert!(others.iter().chain(&stay).all(|file| folder.path().join(file).exists()));
    assert_eq!(on_disk(&path), maximal());
}
