//! Files from strangers: whatever is in them, nothing runs, nothing breaks, and a refused file isn't changed.

use crate::common::{author, bytes, closed, edit, maximal, open_again};
use rusqlite::Connection;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use store::{Access, PlanFile, StoreError};

/// What both ways of opening say about a file; the file must stay as it is.
fn refusal(path: &Path) -> StoreError {
    let before = bytes(path);
    let looked = PlanFile::open(path, Access::ReadOnly, author()).expect_err("refused to look");
    let opened = PlanFile::open(path, Access::Write, author()).expect_err("refused to write");
    assert_eq!(
        std::mem::discriminant(&looked),
        std::mem::discriminant(&opened),
        "{looked} / {opened}"
    );
    assert!(bytes(path) == before, "the file changed");
    opened
}

/// A sound file after a stranger's SQL, which may switch off every guard.
fn tampered(sql: &str) -> StoreError {
    let (_folder, path) = closed();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(sql).expect(sql);
    drop(conn);
    refusal(&path)
}

fn overwritten(at: u64, with: &[u8]) -> StoreError {
    let (_folder, path) = closed();
    let mut file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(with).unwrap();
    refusal(&path)
}

#[test]
fn what_isnt_a_plan_is_refused_before_sqlite_sees_it() {
    let (folder, path) = closed();
    let whole = bytes(&path);
    for content in [&b""[..], b"SQLite format 3\0", &[0; 4096], b"%PDF-1.7", &whole[..99]] {
        let file = folder.path().join("x.laadin");
        std::fs::write(&file, content).unwrap();
        assert!(matches!(refusal(&file), StoreError::NotLaadin { .. }));
    }
    assert!(matches!(
        PlanFile::open(folder.path(), Access::ReadOnly, author()),
        Err(StoreError::NotLaadin { .. })
    ));
    let missing = folder.path().join("ei-ole.laadin");
    assert!(matches!(
        PlanFile::open(&missing, Access::Write, author()),
        Err(StoreError::NotFound { .. })
    ));
    assert!(!missing.exists());
}

#[test]
fn another_programs_database_is_refused() {
    assert!(matches!(
        tampered("PRAGMA application_id = 0"),
        StoreError::NotLaadin { .. }
    ));
    assert!(matches!(
        tampered("PRAGMA user_version = 0"),
        StoreError::NotLaadin { .. }
    ));
    assert!(matches!(
        tampered("PRAGMA journal_mode = WAL"),
        StoreError::NotLaadin { .. }
    ));
}

#[test]
fn a_newer_programs_file_is_refused_by_its_version() {
    assert!(matches!(
        tampered("PRAGMA user_version = 4"),
        StoreError::Newer { file: 4, program: 3 }
    ));
}

#[test]
fn a_file_beyond_the_size_limit_is_refused() {
    let (_folder, path) = closed();
    std::fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len((1 << 30) + 4096)
        .unwrap();
    let opened = PlanFile::open(&path, Access::ReadOnly, author());
    assert!(matches!(opened, Err(StoreError::TooLarge { .. })));
}

#[test]
fn anything_planted_in_the_schema_is_named() {
    for (sql, planted) in [
        ("CREATE TRIGGER evil AFTER UPDATE ON area BEGIN DELETE FROM offices; END", "trigger evil"),
        ("CREATE VIEW evil AS SELECT * FROM area", "view evil"),
        ("CREATE TABLE evil (x)", "table evil"),
        ("CREATE INDEX evil ON offices (kind)", "index evil"),
        ("CREATE VIRTUAL TABLE evil USING fts5(x)", "table evil"),
        ("ALTER TABLE offices ADD COLUMN evil TEXT", "table offices"),
        ("ALTER TABLE offices ADD COLUMN evil TEXT GENERATED ALWAYS AS (length(id)) VIRTUAL", "table offices"),
        ("DROP TABLE goals", "table goals"),
        ("DROP TRIGGER versions_content_stays", "trigger versions_content_stays"),
        ("ANALYZE", "table sqlite_stat1"),
        (
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, 'kind TEXT', 'kind TEXT CHECK (load_extension(1))') WHERE name = 'offices'",
            "table offices",
        ),
    ] {
        let refused = tampered(sql);
        let named = matches!(&refused, StoreError::ForeignSchema { object } if object.starts_with(planted));
        assert!(named, "{sql}: {refused}");
    }
}

#[test]
fn a_bad_value_is_named_by_table_row_and_field() {
    for (sql, table, row, field) in [
        ("UPDATE offices SET kind = 'palace'", "offices", "kemi-1", "kind"),
        ("UPDATE offices SET staff = 'many'", "offices", "kemi-1", "staff"),
        (
            "UPDATE offices SET languages_json = '[\"fi\",'",
            "offices",
            "kemi-1",
            "languages",
        ),
        (
            "UPDATE offices SET languages_json = '{}'",
            "offices",
            "kemi-1",
            "languages",
        ),
        ("UPDATE area SET first_year = 99999", "area", "area", "first_year"),
        (
            "UPDATE area SET first_year = -9223372036854775808",
            "area",
            "area",
            "first_year",
        ),
        ("UPDATE area SET dated = '31.10.2023'", "area", "area", "dated"),
        ("UPDATE payments SET amount = NULL", "payments", "m1", "amount"),
        ("UPDATE payments SET amount = '1e9'", "payments", "m1", "amount"),
        (
            "UPDATE members SET municipality = '24' WHERE id = 'kemi'",
            "members",
            "kemi",
            "municipality",
        ),
        (
            "UPDATE members SET position = '0' WHERE id = 'kemi'",
            "members",
            "kemi",
            "position",
        ),
        (
            "UPDATE members SET position = '' WHERE id = 'kemi'",
            "members",
            "kemi",
            "position",
        ),
        ("UPDATE statistics SET period = '2023-99'", "statistics", "s1", "period"),
        ("UPDATE versions SET frozen = 'yesterday'", "versions", "v1", "frozen"),
        ("UPDATE goals SET id = 'a b'", "goals", "a b", "id"),
        (
            "UPDATE cells SET value = 'x' WHERE owner = 'palkat' AND field = 'counts'",
            "budget_lines",
            "palkat",
            "counts",
        ),
        (
            "UPDATE cells SET \"key\" = 'MMXXV' WHERE owner = 'palkat' AND \"key\" = '2025'",
            "budget_lines",
            "palkat",
            "amounts",
        ),
        (
            "INSERT INTO cells VALUES ('offices', 'kemi-1', 'kind', '2025', '1')",
            "offices",
            "kemi-1",
            "kind.2025",
        ),
        (
            "INSERT INTO cells VALUES ('offices', 'kemi-1', 'wages', '2025', '1')",
            "offices",
            "kemi-1",
            "wages",
        ),
    ] {
        let refused = tampered(sql);
        let StoreError::BadCell {
            table: at,
            row: of,
            field: part,
            ..
        } = &refused
        else {
            panic!("{sql}: {refused}")
        };
        assert_eq!(
            (at.as_str(), of.as_str(), part.as_deref()),
            (table, row, Some(field)),
            "{sql}: {refused}"
        );
    }
}

#[test]
fn a_value_by_year_without_its_row_is_named() {
    let orphan = "INSERT INTO cells VALUES ('offices', 'ghost', 'x', '2025', '1')";
    assert!(
        matches!(tampered(orphan), StoreError::OrphanCell { table, row, .. } if table == "offices" && row == "ghost")
    );
    let house = "INSERT INTO cells VALUES ('history', '1', 'label', '2025', '1')";
    assert!(matches!(tampered(house), StoreError::OrphanCell { .. }));
}

#[test]
fn values_of_a_type_that_the_schema_forbids_are_found() {
    // A stranger's SQLite need not honour STRICT: swap in a lax schema, write, and swap the strict one back.
    for value in ["x'ff00ff'", "1.5", "CAST(x'ff00ff' AS TEXT)"] {
        let refused = tampered(&format!(
            "PRAGMA writable_schema = ON;
             CREATE TEMP TABLE strict_sql AS SELECT sql FROM main.sqlite_schema WHERE name = 'goals';
             UPDATE main.sqlite_schema SET sql = replace(replace(sql, 'STRICT, ', ''), 'target_fi TEXT', 'target_fi') WHERE name = 'goals';
             PRAGMA writable_schema = RESET;
             UPDATE goals SET target_fi = {value};
             PRAGMA writable_schema = ON;
             UPDATE main.sqlite_schema SET sql = (SELECT sql FROM strict_sql) WHERE name = 'goals';"
        ));
        assert!(
            matches!(refused, StoreError::Damaged { .. } | StoreError::BadCell { .. }),
            "{value}: {refused}"
        );
    }
}

#[test]
fn a_row_that_would_fill_the_memory_is_refused() {
    let refused = tampered("UPDATE goals SET target_fi = printf('%.*c', 70000000, 'x')");
    assert!(
        matches!(refused, StoreError::TooMuch { unit: "bytes", .. }),
        "{refused}"
    );
}

#[test]
fn more_rows_than_any_plan_has_are_refused() {
    let refused = tampered(
        "WITH RECURSIVE n(i) AS (SELECT 10000 UNION ALL SELECT i + 1 FROM n WHERE i < 510000)
         INSERT INTO cells SELECT 'budget_lines', 'palkat', 'amounts', i, '1.00' FROM n",
    );
    assert!(matches!(refused, StoreError::TooMuch { unit: "rows", .. }), "{refused}");
}

#[test]
fn truncated_and_overwritten_files_are_damaged() {
    let (_folder, path) = closed();
    let whole = bytes(&path);
    let file = path.with_extension("short.laadin");
    for length in [100, 4096, whole.len() / 2, whole.len() - 4096] {
        std::fs::write(&file, &whole[..length]).unwrap();
        let refused = refusal(&file);
        assert!(
            matches!(refused, StoreError::Damaged { .. } | StoreError::ForeignSchema { .. }),
            "{length}: {refused}"
        );
    }
    for page in 1..8 {
        let refused = overwritten(page * 4096, &[0xff; 4096]);
        let known = matches!(refused, StoreError::Damaged { .. } | StoreError::ForeignSchema { .. });
        assert!(known, "page {page}: {refused}");
    }
}

#[test]
fn a_forged_step_of_the_history_cant_write_outside_the_plan() {
    let (_folder, path) = closed();
    let mut file = open_again(&path);
    edit(&mut file, "real", |plan| plan.goals.clear());
    drop(file);
    // A changeset that inserts an attachment's bytes, put in the place of a real step.
    let forger = Connection::open(&path).unwrap();
    let mut session = rusqlite::session::Session::new(&forger).unwrap();
    session.attach(None::<&str>).unwrap();
    forger.execute("DELETE FROM attachment_content", []).unwrap();
    forger
        .execute("INSERT INTO attachment_content VALUES ('evil', x'00')", [])
        .unwrap();
    let mut step = Vec::new();
    session.changeset_strm(&mut step).unwrap();
    drop(session);
    forger.execute("DELETE FROM attachment_content", []).unwrap();
    forger
        .execute("UPDATE history SET changeset = ?, state = 'undone'", [&step])
        .unwrap();
    drop(forger);
    let mut file = open_again(&path);
    file.redo().unwrap();
    assert!(matches!(
        file.attachment("evil"),
        Err(StoreError::AttachmentMissing { .. })
    ));
}

#[test]
fn a_step_of_garbage_is_an_error_and_nothing_more() {
    for garbage in [
        "x''",
        "x'00'",
        "x'54ff'",
        "x'5405010000000000'",
        "x'ffffffffffffffffffffffff'",
        "zeroblob(100000)",
    ] {
        let (_folder, path) = closed();
        edit(&mut open_again(&path), "real", |plan| plan.goals.clear());
        Connection::open(&path)
            .unwrap()
            .execute(&format!("UPDATE history SET changeset = {garbage}"), [])
            .unwrap();
        let mut file = open_again(&path);
        let before = file.plan().clone();
        if file.undo().is_err() {
            assert!(file.changes(1).is_err() || file.changes(1).unwrap().is_empty());
        }
        assert_eq!(*file.plan(), before, "{garbage}");
    }
}

#[test]
fn a_foreign_file_next_to_a_forged_journal_runs_nothing() {
    let (_folder, path) = closed();
    std::fs::write(path.with_extension("laadin-journal"), [0xff; 2000]).unwrap();
    assert_eq!(*open_again(&path).plan(), maximal());
}
