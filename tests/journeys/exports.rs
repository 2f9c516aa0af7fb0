//! Every form of export by the real program: what is written opens again and says what the plan says.

use calamine::{Data, Reader, Xlsx, open_workbook};
use journeys::{Desk, EXAMPLES, Said, text};
use money::Cents;
use pdf::{Carried, Relationship};
use plan::json::from_json;
use plan::{Language, Plan};
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

/// The members of a plan, by code.
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
        let name = file.name().unwrap().into_owned();
        let mut bytes = vec![];
        file.read_to_end(&mut bytes).unwrap();
        assert_eq!(
            fs::read(folder.join(&name)).unwrap(),
            bytes,
            "folder and zip file have the same files"
        );
        assert!(!name.ends_with(".csv") || bytes.starts_with(b"\xef\xbb\xbf"), "{name}");
    }
}

#[test]
fn a_workbook_says_how_its_euros_come_about() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let xlsx = desk.export(&plan, "xlsx", "plan.xlsx", &["--lang", "fi"]);
    let mut book: Xlsx<_> = open_workbook(&xlsx).unwrap();
    let formulas = |book: &mut Xlsx<_>, sheet: &str| -> Vec<String> {
        let range = book.worksheet_formula(sheet).unwrap();
        let formulas = range.used_cells().map(|(_, _, formula)| formula.clone());
        formulas.filter(|formula| !formula.is_empty()).collect()
    };
    let workings: Vec<String> = book
        .sheet_names()
        .into_iter()
        .filter(|name| name.starts_with("Laskelma"))
        .collect();
    let budget = formulas(&mut book, &workings[0]);
    assert!(
        budget
            .iter()
            .any(|formula| formula.starts_with("ROUND(") && formula.ends_with(",0)")),
        "{budget:?}"
    );
    let shares = formulas(&mut book, &workings[1]);
    assert!(
        shares.iter().any(|formula| formula.contains("SUMPRODUCT")),
        "{shares:?}"
    );
    assert!(
        shares
            .iter()
            .any(|formula| formula.contains(&format!("'{}'!", workings[0]))),
        "pools are sums of the budget's lines"
    );
    let range = book.worksheet_range(&workings[1]).unwrap();
    let last: Vec<&Data> = range.rows().filter_map(|row| row.last()).collect();
    assert!(last.contains(&&Data::Float(10_162_216.0)));
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

    let swapped = with_files_of(&desk, &now, &old);
    let said = verified(&desk, &swapped, &[], 1);
    assert_eq!(said["sound"], false, "two plans of one name inside: {said}");

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

/// The pages of one PDF with the carried files of another listed too, put in by qpdf.
fn with_files_of(desk: &Desk, pages: &Path, files: &Path) -> PathBuf {
    let (bare, out) = (desk.path("bare.pdf"), desk.path("swapped.pdf"));
    let qpdf = |arguments: &[&str]| {
        let status = Command::new("qpdf").args(arguments).status();
        assert!(status.expect("qpdf is installed by `cargo xtask test`").success());
    };
    let remove = ["laadin-document.json", "laadin-plan.json"].map(|name| format!("--remove-attachment={name}"));
    qpdf(&[&remove[0], &remove[1], text(pages), text(&bare)]);
    qpdf(&[text(&bare), "--copy-attachments-from", text(files), "--", text(&out)]);
    out
}

/// A PDF that carries the files of another, with pages of a plan that was changed behind its back.
fn forged(desk: &Desk, pdf: &Path, plan: &Path, change: impl Fn(&mut Plan)) -> PathBuf {
    let carried = pdf::carried(&fs::read(pdf).unwrap()).unwrap();
    let carried: Vec<_> = carried
        .iter()
        .map(|file| Carried {
            name: &file.name,
            media_type: &file.media_type,
            description: &file.description,
            relationship: Relationship::Data,
            bytes: &file.bytes,
        })
        .collect();
    let mut other = from_json(desk.json_of(plan).to_string().as_bytes()).unwrap();
    change(&mut other);
    let options = document::Options {
        form: document::Form::One(Language::Fi),
        version: None,
        detail: document::Detail::Full,
    };
    let built = document::build(&other, &options, &|_| None);
    let made = pdf::render(&built.document, &carried, &mut |_| {}).unwrap();
    let out = desk.path("forged.pdf");
    fs::write(&out, made.bytes).unwrap();
    out
}

#[test]
fn a_changed_word_or_figure_is_found_with_its_page() {
    let desk = Desk::new();
    let plan = desk.example("porvoo");
    let carrying = desk.export(&plan, "pdf", "plan.pdf", &["--carry", "--lang", "fi"]);
    let genuine = forged(&desk, &carrying, &plan, |_| {});
    assert_eq!(verified(&desk, &genuine, &[], 0)["document"]["text"]["state"], "same");
    let cent = |plan: &mut Plan| {
        let pool = plan.pools.iter_mut().find(|pool| !pool.amounts.is_empty()).unwrap();
        let amount = pool.amounts.values_mut().next().unwrap();
        *amount = Cents::from_cents(amount.get() + 100);
    };
    let word = |plan: &mut Plan| plan.members[1].served.fi.push_str(" Lisäys.");
    let changes: [&dyn Fn(&mut Plan); 2] = [&cent, &word];
    for change in changes {
        let changed = forged(&desk, &carrying, &plan, change);
        let said = verified(&desk, &changed, &[], 1);
        let text = &said["document"]["text"];
        assert_eq!(text["state"], "differs", "{said}");
        assert!(
            text["page"].as_u64().unwrap() > 1 && text["expected"] != text["found"],
            "{said}"
        );
        let told = desk.run(&["verify", "forged.pdf"]);
        assert!(told.out.contains("Sivulla"), "{told:?}");
    }
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

/// Euros and cents as documents write them, without spaces: 1234567,89; in a column of whole euros without cents.
fn euros(cents: i64) -> String {
    let sign = if cents < 0 { "\u{2212}" } else { "" };
    let (euros, cents) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
    match cents {
        0 => format!("{sign}{euros}"),
        cents => format!("{sign}{euros},{cents:02}"),
    }
}

#[test]
fn every_council_gets_its_extract_with_its_share_to_the_cent() {
    let desk = Desk::new();
    for name in EXAMPLES {
        let plan = desk.example(name);
        // A draft has its mark across every page, letter by letter among the words.
        desk.ok(&["freeze", text(&plan), "Versio 1"]);
        let json = desk.json_of(&plan);
        let shares: Vec<Value> = sharing_years(&json)
            .iter()
            .map(|year| desk.run(&["shares", text(&plan), "--year", year, "--json"]))
            // Pools that can't be divided yet end it with 1, the others are in the answer.
            .map(|said| serde_json::from_str(&said.out).unwrap())
            .collect();
        for code in members(&json) {
            let said = words_of(&desk.export(&plan, "pdf", "extract.pdf", &["--for", &code]));
            for year in &shares {
                let of = year["municipalities"].as_array().unwrap().iter();
                let of = of.into_iter().find(|one| one["code"] == code.as_str()).unwrap();
                let share = euros(of["cents"].as_i64().unwrap());
                assert!(said.contains(&share), "{name} {code} {}: {share}", year["year"]);
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
