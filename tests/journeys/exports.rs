//! Every form of export by the real program: what is written opens again and says what the plan says.

use calamine::{Data, Reader, Xlsx, open_workbook};
use journeys::{Desk, EXAMPLES, Said, full, text};
use serde_json::Value;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use zip::ZipArchive;

/// The text of a PDF without spaces and hyphens, which line breaking adds.
fn words_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-enc", "UTF-8", text(pdf), "-"])
        .output()
        .unwrap();
    assert!(output.status.success(), "pdftotext is installed by `cargo xtask test`");
    let said = String::from_utf8(output.stdout).unwrap();
    said.chars()
        .filter(|c| !c.is_whitespace() && !['\u{ad}', '-', '\u{2010}'].contains(c))
        .collect()
}

/// A part of a zip file as text.
fn part(file: &Path, name: &str) -> String {
    let mut archive = ZipArchive::new(File::open(file).unwrap()).unwrap();
    let mut said = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut said).unwrap();
    said
}

/// The members of a plan by code, and their names in Finnish.
fn members(json: &Value) -> Vec<String> {
    let members = json["plan"]["members"].as_array().unwrap();
    members
        .iter()
        .map(|member| member["municipality"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_form_is_written_and_opens_again() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let docx = desk.export(&plan, "docx", "plan.docx", &["--lang", "fi"]);
    let body = part(&docx, "word/document.xml");
    assert!(
        body.contains("Porvoon työllisyysalue") && body.contains("w:tblHeader"),
        "headings and header rows"
    );
    let xlsx = desk.export(&plan, "xlsx", "plan.xlsx", &["--lang", "sv"]);
    let mut book: Xlsx<_> = open_workbook(&xlsx).unwrap();
    let sheets = book.sheet_names();
    assert!(sheets.len() > 5, "{sheets:?}");
    let mut numbers = 0;
    for sheet in sheets {
        let range = book.worksheet_range(&sheet).unwrap();
        numbers += range
            .cells()
            .filter(|(_, _, cell)| matches!(cell, Data::Float(_) | Data::Int(_)))
            .count();
    }
    assert!(numbers > 100, "numbers are numbers: {numbers}");
    let folder = desk.export(&plan, "csv", "tables", &["--lang", "fi"]);
    let zipped = desk.export(&plan, "csv", "tables.zip", &["--lang", "fi"]);
    let mut archive = ZipArchive::new(File::open(zipped).unwrap()).unwrap();
    assert!(archive.len() > 5);
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut bytes = vec![];
        file.read_to_end(&mut bytes).unwrap();
        assert_eq!(
            fs::read(folder.join(file.name())).unwrap(),
            bytes,
            "folder and zip file have the same files"
        );
        if file.name().ends_with(".csv") {
            assert!(bytes.starts_with(b"\xef\xbb\xbf"), "{}", file.name());
        }
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes_in_every_form() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    for (format, out) in [
        ("pdf", "a.pdf"),
        ("docx", "a.docx"),
        ("xlsx", "a.xlsx"),
        ("csv", "a.zip"),
        ("package", "p.zip"),
    ] {
        let first = fs::read(desk.export(&plan, format, out, &[])).unwrap();
        let second = fs::read(desk.export(&plan, format, out, &[])).unwrap();
        assert!(first == second, "{format}: replaced by the same");
    }
}

#[test]
fn a_plan_carried_in_a_pdf_comes_back_as_it_was() {
    let desk = Desk::new();
    for name in EXAMPLES {
        let plan = desk.example(name);
        let pdf = desk.export(&plan, "pdf", "carried.pdf", &["--carry"]);
        let copy = desk.path("copy.laadin");
        desk.ok(&["import", text(&copy), text(&pdf)]);
        assert_eq!(desk.json_of(&copy), desk.json_of(&plan), "{name}");
        fs::remove_file(copy).unwrap();
    }
}

/// What `verify --json` says of a PDF, after checking the exit code.
fn verified(desk: &Desk, pdf: &Path, more: &[&str], code: i32) -> Value {
    desk.run(&[&["verify", text(pdf), "--json"], more].concat()).json(code)
}

#[test]
fn verify_says_which_version_a_pdf_is_and_finds_what_was_changed() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    let frozen = desk.ok(&["freeze", text(&plan), "Versio 1", "--json"]).json(0);
    desk.ok(&["set", text(&plan), "area/register_number", "ESP/1/2026"]);
    let old = desk.export(
        &plan,
        "pdf",
        "old.pdf",
        &["--carry", "--version", "Versio 1", "--lang", "fi"],
    );
    let now = desk.export(&plan, "pdf", "now.pdf", &["--carry", "--lang", "fi"]);
    let said = verified(&desk, &old, &["--against", text(&plan)], 0);
    let document = &said["document"];
    assert_eq!(document["text"]["state"], "identical");
    assert_eq!(document["version"]["state"], "frozen");
    assert_eq!(document["version"]["sha256"], frozen["sha256"]);
    assert_eq!(document["against"]["versions"][0], "Versio 1");
    let said = verified(&desk, &now, &["--against", text(&plan)], 0);
    assert_eq!(
        (
            &said["document"]["version"]["state"],
            &said["document"]["against"]["current"]
        ),
        (&"draft".into(), &true.into())
    );

    desk.ok(&["set", text(&plan), "area/register_number", "ESP/2/2026"]);
    verified(&desk, &now, &["--against", text(&plan)], 1);

    // Another plan inside than the one that the pages show.
    let swapped = with_files_of(&desk, &now, &old);
    let said = verified(&desk, &swapped, &[], 1);
    assert_eq!(said["document"]["text"]["state"], "differs", "{said}");
    assert!(said["document"]["text"]["page"].as_u64().unwrap() >= 1);

    let plain = desk.export(&plan, "pdf", "plain.pdf", &["--lang", "fi"]);
    let said = desk.run(&["verify", text(&plain)]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(
        said.out.contains("--carry"),
        "a PDF without a plan is said to be one: {said:?}"
    );
    verified(&desk, &plain, &["--against", text(&plan)], 1);
    fs::write(desk.path("broken.pdf"), b"%PDF-1.7\nnothing").unwrap();
    assert_eq!(desk.run(&["verify", "broken.pdf"]).code, Some(2));
}

/// The pages of one PDF with the carried files of another, put together by qpdf.
fn with_files_of(desk: &Desk, pages: &Path, files: &Path) -> PathBuf {
    let out = desk.path("swapped.pdf");
    let names = ["laadin-document.json", "laadin-plan.json"];
    let removals = names.iter().map(|name| format!("--remove-attachment={name}"));
    let qpdf = Command::new("qpdf")
        .args(removals)
        .arg(format!("--copy-attachments-from={}", text(files)))
        .args(["--", text(pages), text(&out)])
        .status();
    let status = qpdf.expect("qpdf is installed by `cargo xtask test`");
    assert!(status.success(), "{status:?}");
    out
}

#[test]
fn an_export_that_fails_or_is_stopped_leaves_the_old_file() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    let old = desk.export(&plan, "package", "old.zip", &["--lang", "fi"]);
    let before = fs::read(&old).unwrap();
    // Somebody presses Ctrl+C at once: either it was already done, or nothing has happened.
    let arguments = ["export", text(&plan), "--format", "package", "--out", "old.zip"];
    let mut child = desk.command(&arguments).spawn().unwrap();
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(killed.success());
    let ended = child.wait().unwrap();
    assert!(ended.success() || fs::read(&old).unwrap() == before, "{ended:?}");
    let leftovers = fs::read_dir(desk.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    assert!(
        leftovers
            .into_iter()
            .all(|name| !name.to_string_lossy().ends_with(".part"))
    );
    let refused = desk.run(&[
        "export",
        text(&plan),
        "--format",
        "package",
        "--out",
        "no-folder/package",
    ]);
    assert_eq!(refused.code, Some(2), "{refused:?}");
}

#[test]
fn strict_and_dry_runs_write_nothing_and_say_what_lacks() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    let export = |more: &[&str]| -> Said {
        desk.run(
            &[
                &[
                    "export",
                    text(&plan),
                    "--format",
                    "pdf",
                    "--lang",
                    "fi",
                    "--out",
                    "plan.pdf",
                ],
                more,
            ]
            .concat(),
        )
    };
    let dry = export(&["--dry-run"]);
    assert_eq!(dry.code, Some(0), "{dry:?}");
    assert!(dry.err.contains("Luonnos"), "what lacks is said: {dry:?}");
    let strict = export(&["--strict", "--json"]);
    let view = strict.json(1);
    assert_eq!(view["complete"], false);
    assert!(
        view["notices"]
            .as_array()
            .unwrap()
            .iter()
            .any(|notice| notice["code"] == "draft")
    );
    assert!(
        view["path"].is_null() && !desk.path("plan.pdf").exists(),
        "nothing was written"
    );
    let carried_json = desk.run(&["export", text(&plan), "--format", "json", "--carry", "--out", "p.json"]);
    assert_eq!(carried_json.code, Some(2), "{carried_json:?}");
    assert!(carried_json.err.contains("--carry"), "{carried_json:?}");
}

/// Euros and cents as documents write them, without spaces: 1234567,89€.
fn euros(cents: i64) -> String {
    let sign = if cents < 0 { "\u{2212}" } else { "" };
    format!(
        "{sign}{},{:02}€",
        cents.unsigned_abs() / 100,
        cents.unsigned_abs() % 100
    )
}

#[test]
fn every_council_gets_its_extract_with_its_share_to_the_cent() {
    let desk = Desk::new();
    for name in EXAMPLES {
        let plan = desk.example(name);
        let json = desk.json_of(&plan);
        let years = sharing_years(&json);
        let members = members(&json);
        let few = if full() { members.len() } else { 3 };
        for code in members.iter().take(few) {
            let pdf = desk.export(&plan, "pdf", "extract.pdf", &["--for", code]);
            let said = words_of(&pdf);
            for year in &years {
                let shares = desk.run(&["shares", text(&plan), "--year", year, "--json"]).json(0);
                let of = shares["municipalities"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .find(|one| one["code"] == code.as_str());
                let cents = of.unwrap()["cents"].as_i64().unwrap();
                assert!(said.contains(&euros(cents)), "{name} {code} {year}: {}", euros(cents));
            }
        }
    }
    let plan = desk.path("porvoo.laadin");
    let stranger = desk.run(&[
        "export",
        text(&plan),
        "--format",
        "pdf",
        "--for",
        "Kemi",
        "--out",
        "x.pdf",
    ]);
    assert_eq!(stranger.code, Some(2), "{stranger:?}");
    assert!(
        stranger.err.contains("Kemi") && stranger.err.contains("Askola"),
        "members are named: {stranger:?}"
    );
}

/// The years for which a plan has pools that can be divided.
fn sharing_years(json: &Value) -> Vec<String> {
    let pools = json["plan"]["pools"].as_array();
    let mut years: Vec<String> = pools
        .into_iter()
        .flatten()
        .filter(|pool| pool["key"].is_string())
        .filter_map(|pool| pool["amounts"].as_object())
        .flat_map(|amounts| amounts.keys().cloned())
        .collect();
    years.sort();
    years.dedup();
    years
}
