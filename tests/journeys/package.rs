//! The ministry's package: everything in it, and every checksum right.

use crate::crash::{is_root, on_a_small_disk};
use journeys::{Desk, text};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use zip::ZipArchive;

/// The paths of all files under a folder, as checksums name them.
fn files(folder: &Path) -> BTreeSet<String> {
    fn add(folder: &Path, inside: &str, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let name = format!("{inside}{}", entry.file_name().to_str().unwrap());
            match entry.path().is_dir() {
                true => add(&entry.path(), &format!("{name}/"), found),
                false => drop(found.insert(name)),
            }
        }
    }
    let mut found = BTreeSet::new();
    add(folder, "", &mut found);
    found
}

/// `sha256sum --check` over the package's own list.
fn checksums_hold(folder: &Path) -> bool {
    let check = Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(folder)
        .status();
    check.expect("coreutils are on every Linux").success()
}

/// A plan with an annex.
fn with_annex(desk: &Desk) -> std::path::PathBuf {
    let plan = desk.example("espoo-kauniainen");
    let annex = desk.pdf_of(&plan, "fi", "Yhteistyösopimus (allekirjoitettu).pdf");
    desk.ok(&[
        "attach",
        text(&plan),
        text(&annex),
        "--role",
        "annex",
        "--title-fi",
        "Sopimus",
        "--title-sv",
        "Avtal",
    ]);
    plan
}

#[test]
fn the_package_has_everything_and_its_checksums_hold() {
    let desk = Desk::new();
    let plan = with_annex(&desk);
    let package = desk.export(&plan, "package", "package", &[]);
    let names = files(&package);
    for name in [
        "SHA256SUMS",
        "jarjestamissuunnitelma-fi.pdf",
        "jarjestamissuunnitelma-sv.pdf",
        "jarjestamissuunnitelma.json",
        "jarjestamissuunnitelma.schema.json",
        "laadin-package.json",
        "liitteet/01-Yhteistyosopimus-allekirjoitettu.pdf",
        "saate.pdf",
        "taulukot-fi.xlsx",
        "taulukot-sv.xlsx",
    ] {
        assert!(names.contains(name), "{name} in {names:?}");
    }
    assert!(checksums_hold(&package));
    let list = fs::read_to_string(package.join("SHA256SUMS")).unwrap();
    assert_eq!(list.lines().count(), names.len() - 1, "every file but the list itself");
    desk.ok(&["verify", text(&package.join("jarjestamissuunnitelma-sv.pdf"))]);
    desk.ok(&[
        "import",
        "copy.laadin",
        text(&package.join("jarjestamissuunnitelma.json")),
    ]);
    fs::write(package.join("saate.pdf"), "%PDF-other").unwrap();
    assert!(!checksums_hold(&package));
}

#[test]
fn the_letter_lists_what_is_sent_with_its_checksums() {
    let desk = Desk::new();
    let plan = with_annex(&desk);
    desk.ok(&["freeze", text(&plan), "Versio 1"]);
    let package = desk.export(&plan, "package", "package", &["--lang", "fi"]);
    let output = Command::new("pdftotext")
        .args([text(&package.join("saate.pdf")), "-"])
        .output()
        .unwrap();
    let letter: String = String::from_utf8(output.stdout).unwrap().split_whitespace().collect();
    let list = fs::read_to_string(package.join("SHA256SUMS")).unwrap();
    for line in list.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        if ["saate.pdf", "laadin-package.json"].contains(&name) {
            continue;
        }
        assert!(letter.contains(sum), "{name} {sum}");
    }
}

#[test]
fn a_zip_file_has_the_same_files_as_the_folder_and_known_names_only() {
    let desk = Desk::new();
    let plan = with_annex(&desk);
    let folder = desk.export(&plan, "package", "package", &[]);
    let zipped = desk.export(&plan, "package", "package.zip", &[]);
    let archive = ZipArchive::new(File::open(zipped).unwrap()).unwrap();
    let names: BTreeSet<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(names, files(&folder));
    let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
    assert!(names.iter().all(|name| name.chars().all(safe)), "{names:?}");
}

#[test]
fn a_swedish_package_has_swedish_names_and_a_frozen_plan_is_sent_as_it_was_frozen() {
    let desk = Desk::new();
    let plan = desk.example("pohjanmaa");
    let frozen = desk.ok(&["freeze", text(&plan), "Version 1", "--json"]).json(0);
    let package = desk.export(&plan, "package", "package", &["--lang", "sv"]);
    let names = files(&package);
    assert!(
        names.contains("foljebrev.pdf") && names.contains("organiseringsplan-sv.pdf"),
        "{names:?}"
    );
    let said = desk
        .run(&["verify", text(&package.join("organiseringsplan-sv.pdf")), "--json"])
        .json(0);
    assert_eq!(said["document"]["plan_sha256"], frozen["sha256"]);
    assert_eq!(said["document"]["version"]["state"], "frozen");
}

#[test]
fn an_earlier_package_is_replaced_and_a_folder_with_other_files_never() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    let package = desk.export(&plan, "package", "package", &["--lang", "fi"]);
    desk.export(&plan, "package", "package", &["--lang", "sv"]);
    assert!(checksums_hold(&package));
    let photo = package.join("loma.jpg");
    fs::write(&photo, "mine").unwrap();
    for more in [&["--lang", "fi"][..], &["--lang", "fi", "--force"]] {
        let arguments = [
            &["export", text(&plan), "--format", "package", "--out", "package"],
            more,
        ]
        .concat();
        let refused = desk.run(&arguments);
        assert_eq!(refused.code, Some(2), "{refused:?}");
        assert!(refused.err.contains("loma.jpg"), "{refused:?}");
    }
    assert_eq!(fs::read(&photo).unwrap(), b"mine");
}

/// The names in a folder, hidden ones too.
fn names_in(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.into_string().unwrap()).collect()
}

#[test]
fn on_a_full_or_read_only_disk_the_earlier_package_stays() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    let tried = on_a_small_disk(3 * 1024, |disk| {
        let package = disk.join("package");
        let export = |more: &[&str]| {
            let arguments = ["export", text(&plan), "--format", "package", "--out", text(&package)];
            desk.run(&[&arguments[..], more].concat())
        };
        assert_eq!(export(&[]).code, Some(0));
        let (files, names) = (files(&package), names_in(disk));
        let used: u64 = files
            .iter()
            .map(|name| fs::metadata(package.join(name)).unwrap().len())
            .sum();
        let rest = usize::try_from(3 * 1024 * 1024 - used).unwrap() - 200 * 1024;
        fs::write(disk.join("filler"), vec![0; rest]).unwrap();
        let full = export(&["--lang", "fi"]);
        assert_eq!(full.code, Some(2), "{full:?}");
        fs::remove_file(disk.join("filler")).unwrap();
        assert_eq!(names_in(disk), names, "nothing half done is left");
        assert!(self::files(&package) == files && checksums_hold(&package));
        let remount = Command::new("mount")
            .args(["-o", "remount,ro", text(disk)])
            .status()
            .unwrap();
        assert!(remount.success());
        let read_only = export(&["--lang", "fi"]);
        assert_eq!(read_only.code, Some(2), "{read_only:?}");
        assert!(checksums_hold(&package));
    });
    assert!(tried || !is_root(), "root can mount a small disk");
}
