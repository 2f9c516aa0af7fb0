//! One writer at a time, and places that can't be written to.

use crate::common::{author, bytes, closed, maximal, on_disk, open, open_again};
use std::fs::OpenOptions;
use store::{Access, Existing, PlanFile, StoreError};

#[test]
fn a_second_writer_learns_who_has_the_file_open() {
    let (_folder, file) = open();
    let second = PlanFile::open(file.path(), Access::Write, author());
    let Err(StoreError::OpenElsewhere { by, since, host }) = second else {
        panic!("{second:?}")
    };
    assert_eq!(
        (by.as_str(), since.as_str(), host.as_str()),
        ("Aino", "2023-10-31T09:30:00.000Z", "kone-1")
    );
    assert_eq!(on_disk(file.path()), maximal(), "looking is always possible");
    let replaced = PlanFile::create(file.path(), &plan::Plan::default(), author(), Existing::Replace);
    assert!(matches!(replaced, Err(StoreError::OpenElsewhere { .. })));
}

#[cfg(unix)]
#[test]
fn the_lock_is_found_by_any_path_to_the_file() {
    let (folder, file) = open();
    let link = folder.path().join("linkki.laadin");
    std::os::unix::fs::symlink(file.path(), &link).unwrap();
    assert!(matches!(
        PlanFile::open(&link, Access::Write, author()),
        Err(StoreError::OpenElsewhere { .. })
    ));
}

#[test]
fn closing_the_file_frees_it_and_leaves_nothing_beside_it() {
    let (folder, file) = open();
    let path = file.path().to_owned();
    drop(file);
    drop(open_again(&path));
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["lappi.laadin"]);
}

#[test]
fn what_a_crashed_program_left_behind_doesnt_lock_anybody_out() {
    let (folder, path) = closed();
    std::fs::write(
        folder.path().join(".lappi.laadin-lock"),
        r#"{"who":"Kaatunut","host":"x","pid":1,"since":""}"#,
    )
    .unwrap();
    drop(open_again(&path));
}

#[test]
fn a_holder_that_cant_be_read_still_locks() {
    let (folder, path) = closed();
    let lock = folder.path().join(".lappi.laadin-lock");
    let held = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(lock)
        .unwrap();
    held.lock().unwrap();
    let second = PlanFile::open(&path, Access::Write, author());
    assert!(matches!(second, Err(StoreError::OpenElsewhere { by, .. }) if by.is_empty()));
}

/// By the permissions of Unix.
#[cfg(unix)]
mod permissions {
    use super::*;
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_file_marked_read_only_opens_only_to_look() {
        let (_folder, path) = closed();
        let before = bytes(&path);
        std::fs::set_permissions(&path, Permissions::from_mode(0o444)).unwrap();
        assert!(matches!(
            PlanFile::open(&path, Access::Write, author()),
            Err(StoreError::ReadOnly { .. })
        ));
        assert_eq!(on_disk(&path), maximal());
        assert!(bytes(&path) == before, "the file changed");
    }

    #[test]
    fn a_folder_marked_read_only_takes_no_new_file() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::set_permissions(folder.path(), Permissions::from_mode(0o555)).unwrap();
        let created = PlanFile::create(&folder.path().join("x.laadin"), &maximal(), author(), Existing::Keep);
        assert!(matches!(created, Err(StoreError::ReadOnly { .. })));
        std::fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    }

    #[test]
    fn colleagues_may_read_a_new_file_as_far_as_the_users_mask_allows() {
        let (folder, path) = closed();
        let ordinary = folder.path().join("ordinary");
        std::fs::write(&ordinary, "").unwrap();
        let mode = |path| std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&path), mode(&ordinary));
    }
}
