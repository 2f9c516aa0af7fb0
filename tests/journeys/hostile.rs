//! Broken and hostile files: a clear sentence in the user's language, exit code 2, no panic, bounded memory.

use journeys::{Desk, Said, text};
use serde_json::{Value, json};
use std::fs;
use std::process::Command;

/// What must hold whenever a file can't be read.
fn refused(said: &Said, file: &str) {
    assert_eq!(said.code, Some(2), "{said:?}");
    assert!(said.err.contains(file), "the error names the file: {said:?}");
    for leftover in [
        "panicked",
        "RUST_BACKTRACE",
        "Error(",
        "SqliteFailure",
        "{ $",
        "stack overflow",
    ] {
        assert!(!said.err.contains(leftover), "{said:?}");
    }
    assert!(said.out.is_empty(), "{said:?}");
}

/// Tries a file as a plan to open and as JSON to import, in both languages, with half a gibibyte of address space.
fn refuse_both_ways(desk: &Desk, file: &str) -> String {
    let path = desk.path(file);
    let before = fs::metadata(&path).unwrap().len();
    let mut sentences = String::new();
    for language in ["fi", "sv"] {
        let opened = desk.run_within(512, &["check", text(&path), "--ui-lang", language]);
        refused(&opened, file);
        let imported = desk.run_within(512, &["import", "new.laadin", text(&path), "--ui-lang", language]);
        refused(&imported, file);
        assert!(
            !desk.path("new.laadin").exists(),
            "nothing is left behind by a refused import"
        );
        sentences.push_str(&opened.err);
        sentences.push_str(&imported.err);
    }
    assert_eq!(fs::metadata(&path).unwrap().len(), before, "the file is untouched");
    sentences
}

#[test]
fn a_truncated_plan_is_refused() {
    let desk = Desk::new();
    let bytes = fs::read(desk.example("porvoo")).unwrap();
    for (name, length) in [
        ("empty.laadin", 0),
        ("stub.laadin", 57),
        ("half.laadin", bytes.len() / 2),
        ("odd.laadin", bytes.len() - 1000),
    ] {
        fs::write(desk.path(name), &bytes[..length]).unwrap();
        refuse_both_ways(&desk, name);
    }
}

#[test]
fn a_gigabyte_of_zeros_is_refused_without_reading_it() {
    let desk = Desk::new();
    let file = fs::File::create(desk.path("zeros.laadin")).unwrap();
    file.set_len(1 << 30).unwrap();
    refuse_both_ways(&desk, "zeros.laadin");
}

#[test]
fn other_files_are_refused_for_what_they_are() {
    let desk = Desk::new();
    fs::write(desk.path("slides.laadin"), b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n").unwrap();
    refuse_both_ways(&desk, "slides.laadin");
    let database = rusqlite::Connection::open(desk.path("music.laadin")).unwrap();
    database
        .execute_batch("CREATE TABLE songs(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO songs VALUES (1, 'x');")
        .unwrap();
    drop(database);
    refuse_both_ways(&desk, "music.laadin");
    assert_eq!(desk.run(&["check", "nowhere.laadin"]).code, Some(2));
    fs::create_dir(desk.path("folder.laadin")).unwrap();
    assert_eq!(desk.run(&["check", "folder.laadin"]).code, Some(2));
}

/// A plan file changed behind the program's back.
fn tampered(desk: &Desk, name: &str, sql: &str) -> String {
    let path = desk.path(name);
    fs::copy(desk.example("espoo-kauniainen"), &path).unwrap();
    fs::remove_file(desk.path("espoo-kauniainen.laadin")).unwrap();
    let database = rusqlite::Connection::open(&path).unwrap();
    database
        .execute_batch(sql)
        .unwrap_or_else(|error| panic!("{sql}: {error}"));
    drop(database);
    let before = fs::read(&path).unwrap();
    let said = desk.run_within(512, &["set", text(&path), "area/register_number", "owned"]);
    refused(&said, name);
    assert_eq!(fs::read(&path).unwrap(), before, "{name} is untouched");
    said.err
}

#[test]
fn what_was_planted_in_a_plan_never_runs() {
    let desk = Desk::new();
    tampered(
        &desk,
        "trigger.laadin",
        "CREATE TRIGGER t AFTER UPDATE ON area BEGIN DELETE FROM members; END;",
    );
    tampered(&desk, "view.laadin", "CREATE VIEW v AS SELECT * FROM members;");
    tampered(&desk, "table.laadin", "CREATE TABLE extra(id TEXT PRIMARY KEY) STRICT;");
    tampered(&desk, "index.laadin", "CREATE INDEX i ON members(municipality);");
    tampered(&desk, "column.laadin", "ALTER TABLE offices ADD COLUMN more TEXT;");
    tampered(&desk, "fts.laadin", "CREATE VIRTUAL TABLE f USING fts5(x);");
}

#[test]
fn a_plan_of_a_newer_program_is_refused_before_anything_is_written() {
    let desk = Desk::new();
    tampered(&desk, "newer.laadin", "PRAGMA user_version = 4711;");
}

#[test]
fn cells_that_no_program_wrote_are_refused_by_name() {
    let desk = Desk::new();
    let error = tampered(&desk, "cell.laadin", "UPDATE members SET municipality = '9x9';");
    assert!(
        error.contains("9x9") || error.contains("unta"),
        "the cell is named: {error}"
    );
    tampered(
        &desk,
        "owner.laadin",
        "INSERT INTO cells(owner_table, owner, field, key, value) VALUES ('pools', 'nobody', 'amounts', '2025', '1.00');",
    );
}

/// JSON that is nearly a plan.
fn refuse_json(desk: &Desk, name: &str, text_of_it: &str) -> String {
    fs::write(desk.path(name), text_of_it).unwrap();
    refuse_both_ways(desk, name)
}

fn envelope(content: &Value) -> String {
    json!({ "format": "laadin-plan", "version": 1, "plan": content }).to_string()
}

#[test]
fn json_that_is_not_a_plan_is_refused_with_its_place() {
    let desk = Desk::new();
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    refuse_json(&desk, "deep.json", &deep);
    refuse_json(
        &desk,
        "deep-plan.json",
        &format!(r#"{{"format":"laadin-plan","version":1,"plan":{{"blocks":[{deep}]}}}}"#),
    );
    refuse_json(
        &desk,
        "nan.json",
        r#"{"format":"laadin-plan","version":1,"plan":{"statistics":[{"id":"s","indicator":"i","subject":"091","period":"2024","value":NaN}]}}"#,
    );
    refuse_json(
        &desk,
        "newer.json",
        r#"{"format":"laadin-plan","version":99,"plan":{}}"#,
    );
    refuse_json(&desk, "binary.json", "\u{0}\u{1}\u{2}");
    let name = json!({});
    let line =
        |id: &str, of: &str| json!({ "id": id, "name": name, "calculation": "percentage", "percent": "1", "of": [of] });
    refuse_json(
        &desk,
        "cycle.json",
        &envelope(&json!({ "budget_lines": [line("a", "b"), line("b", "a")] })),
    );
    refuse_json(
        &desk,
        "twice.json",
        &envelope(&json!({ "offices": [{ "id": "o", "name": name }, { "id": "o", "name": name }] })),
    );
    let unknown = refuse_json(
        &desk,
        "unknown.json",
        &envelope(&json!({ "members": [{ "id": "m", "municipality": "999" }] })),
    );
    assert!(unknown.contains("999"), "{unknown}");
    let cents = refuse_json(
        &desk,
        "cents.json",
        &envelope(&json!({ "pools": [{ "id": "p", "name": name, "amounts": { "2025": "1.234" } }] })),
    );
    assert!(cents.contains("pools[0]") || cents.contains("pools"), "{cents}");
}

#[test]
fn a_file_that_cannot_be_written_is_said_so_and_left_as_it_is() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let before = fs::read(&plan).unwrap();
    let said = desk.run(&[
        "export",
        text(&plan),
        "--format",
        "json",
        "--out",
        "missing-folder/out.json",
    ]);
    refused(&said, "out.json");
    assert_eq!(fs::read(&plan).unwrap(), before);
}

#[test]
fn a_text_that_somebody_has_covered_in_a_pdf_is_noticed() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    let pdf = desk.export(&plan, "pdf", "plan.pdf", &["--carry", "--lang", "fi"]);
    let (open, covered, repaired) = (
        desk.path("open.pdf"),
        desk.path("covered.pdf"),
        desk.path("repaired.pdf"),
    );
    let unpack = ["--qdf", "--normalize-content=n", text(&pdf), text(&open)];
    let status = Command::new("qpdf").args(unpack).status();
    assert!(status.expect("qpdf is installed by `cargo xtask test`").success());
    let packed_otherwise = desk.run(&["verify", text(&open), "--json"]);
    assert_eq!(packed_otherwise.json(0)["document"]["text"]["state"], "same");

    let bytes = fs::read(&open).unwrap();
    let find = |what: &[u8], from: usize| {
        let found = bytes[from..].windows(what.len()).position(|window| window == what);
        from + found.unwrap()
    };
    let end = find(b"endstream", find(b"%% Contents for page 5", 0));
    let cover = b"\n/Artifact BMC q 1 1 1 rg 60 300 300 300 re f Q EMC\n";
    fs::write(&covered, [&bytes[..end], cover, &bytes[end..]].concat()).unwrap();
    let fixed = Command::new("fix-qdf").arg(&covered).output().unwrap();
    fs::write(&repaired, fixed.stdout).unwrap();
    let said = desk.run(&["verify", text(&repaired), "--json"]).json(1);
    let found = &said["document"]["text"];
    assert_eq!(
        (&found["state"], &found["page"]),
        (&"repainted".into(), &5.into()),
        "{said}"
    );
    let told = desk.run(&["verify", text(&repaired)]);
    assert!(told.out.contains("sivu 5"), "{told:?}");
}

#[test]
fn a_picture_that_no_document_could_show_is_refused_at_once() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    // A head and nothing else; and a head that promises more pixels than any memory holds.
    let head = b"\x89PNG\r\n\x1a\n".to_vec();
    let promise = [&head[..], b"\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x02\0\0\0"].concat();
    for (name, bytes) in [
        ("head.png", head),
        ("promise.png", promise),
        ("head.jpg", vec![0xff, 0xd8, 0xff, 0xe0]),
    ] {
        fs::write(desk.path(name), bytes).unwrap();
        for role in ["informative", "emblem"] {
            refused(
                &desk.run_within(1024, &["attach", text(&plan), name, "--role", role]),
                name,
            );
        }
    }
    assert_eq!(
        desk.json_of(&plan)["plan"]["attachments"]
            .as_array()
            .map_or(0, Vec::len),
        0
    );
}
