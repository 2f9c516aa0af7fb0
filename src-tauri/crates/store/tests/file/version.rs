//! Frozen versions and attachments.

use crate::common::{closed, edit, maximal, on_disk, open, open_again};
use store::{Problem, StepState, StoreError};

#[test]
fn a_frozen_version_stays_as_the_plan_goes_on() {
    let (_folder, mut file) = open();
    let id: plan::id::VersionId = "valtuusto".parse().unwrap();
    let version = file.freeze(id.clone(), "Valtuustoille 31.10.2023").unwrap();
    assert_eq!(
        (version.author.as_str(), version.frozen),
        ("Aino", crate::common::now())
    );
    edit(&mut file, "later", |plan| plan.offices.clear());
    assert_eq!(file.frozen(&id).unwrap(), maximal());
    assert_eq!(on_disk(file.path()).versions.last(), Some(&version));
    // The hash is that of the JSON form, computed here by another way.
    let json = serde_json::to_vec(&maximal()).unwrap();
    assert_eq!(file.frozen_json(&id).unwrap(), json);
    assert_eq!(file.put_attachment(&json).unwrap().as_str(), version.sha256);
}

#[test]
fn freezing_cant_be_undone_and_steps_around_it_can() {
    let (_folder, mut file) = open();
    edit(&mut file, "before", |plan| plan.goals.clear());
    let version = file.freeze("v2".parse().unwrap(), "Toinen").unwrap();
    edit(&mut file, "after", |plan| plan.offices.clear());
    assert_eq!(file.undo().unwrap().unwrap().label, "after");
    assert_eq!(file.undo().unwrap().unwrap().label, "before");
    assert_eq!(file.undo().unwrap(), None);
    let mut expected = maximal();
    expected.versions.push(version);
    assert_eq!(*file.plan(), expected);
    assert_eq!(file.history(None, 10).unwrap()[1].state, StepState::Kept);
}

#[test]
fn what_is_said_about_a_frozen_version_cant_be_edited() {
    let (_folder, mut file) = open();
    file.freeze("v2".parse().unwrap(), "Toinen").unwrap();
    for change in [0, 1, 2] {
        let edited = file.transact("edit", |plan| {
            match change {
                0 => plan.versions[1].name = "Muu".to_owned(),
                1 => plan.versions[1].sha256 = "0".repeat(64),
                _ => plan.versions.truncate(1),
            }
            Ok::<_, StoreError>(())
        });
        assert!(matches!(edited, Err(StoreError::Frozen { id }) if id == "v2"));
    }
    let again = file.freeze("v2".parse().unwrap(), "Sama");
    assert!(matches!(again, Err(StoreError::DuplicateRow { .. })));
}

#[test]
fn the_file_itself_refuses_to_change_a_frozen_version() {
    let (_folder, mut file) = open();
    file.freeze("v2".parse().unwrap(), "Toinen").unwrap();
    let other = rusqlite::Connection::open(file.path()).unwrap();
    assert!(other.execute("UPDATE versions_content SET json = x'00'", []).is_err());
    assert!(other.execute("DELETE FROM versions_content", []).is_err());
}

#[test]
fn a_forged_version_is_found_out() {
    let (_folder, path) = closed();
    let mut file = open_again(&path);
    let id: plan::id::VersionId = "v2".parse().unwrap();
    file.freeze(id.clone(), "Toinen").unwrap();
    drop(file);
    let forger = rusqlite::Connection::open(&path).unwrap();
    let trigger: String = forger
        .query_row(
            "SELECT sql FROM sqlite_schema WHERE name = 'versions_content_stays'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    forger.execute_batch("DROP TRIGGER versions_content_stays").unwrap();
    forger
        .execute("UPDATE versions_content SET json = CAST('{}' AS BLOB)", [])
        .unwrap();
    forger.execute_batch(&trigger).unwrap();
    drop(forger);
    let file = open_again(&path);
    assert!(matches!(file.frozen(&id), Err(StoreError::VersionDamaged { .. })));
    let problems = file.verify().unwrap().problems;
    assert!(
        problems
            .iter()
            .any(|p| matches!(p, Problem::Unsound(StoreError::VersionDamaged { id, .. }) if id == "v2"))
    );
}

#[test]
fn a_version_listed_without_content_is_said_to_be_elsewhere() {
    let (_folder, file) = open();
    assert!(matches!(file.frozen(&"v1".parse().unwrap()), Err(StoreError::VersionMissing { id }) if id == "v1"));
    let problems = file.verify().unwrap().problems;
    assert!(
        problems
            .iter()
            .any(|problem| matches!(problem, Problem::VersionElsewhere { id } if id == "v1"))
    );
}

#[test]
fn attachments_come_back_byte_for_byte() {
    let (_folder, mut file) = open();
    let bytes: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    let hash = file.put_attachment(&bytes).unwrap();
    assert_eq!(
        file.put_attachment(&bytes).unwrap(),
        hash,
        "the same bytes aren't kept twice"
    );
    assert_eq!(file.attachment(hash.as_str()).unwrap(), bytes);
    assert_eq!(
        file.put_attachment(b"").unwrap().as_str(),
        maximal().attachments[0].sha256,
        "SHA-256 of nothing"
    );
    let report = file.verify().unwrap();
    assert_eq!(report.attachments, 2);
    assert!(matches!(
        file.attachment("0"),
        Err(StoreError::AttachmentMissing { .. })
    ));
}

#[test]
fn an_attachment_that_is_too_large_is_refused() {
    let (_folder, mut file) = open();
    let before = crate::common::bytes(file.path());
    let put = file.put_attachment(&vec![0; store::LARGEST_ATTACHMENT + 1]);
    assert!(matches!(put, Err(StoreError::AttachmentTooLarge { .. })));
    assert!(crate::common::bytes(file.path()) == before, "the file changed");
}

#[test]
fn a_damaged_attachment_is_found_out() {
    let (_folder, mut file) = open();
    let hash = file.put_attachment(b"kartta").unwrap();
    let other = rusqlite::Connection::open(file.path()).unwrap();
    other
        .execute("UPDATE attachment_content SET bytes = x'00'", [])
        .unwrap();
    assert!(matches!(
        file.attachment(hash.as_str()),
        Err(StoreError::AttachmentDamaged { .. })
    ));
    let problems = file.verify().unwrap().problems;
    assert!(
        problems
            .iter()
            .any(|p| matches!(p, Problem::Unsound(StoreError::AttachmentDamaged { .. })))
    );
}
