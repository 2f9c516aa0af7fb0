//! Pages look as they looked when somebody last looked at them: `references/` holds every page of two examples as pictures.
//!
//! After a change that is meant to be seen, `cargo xtask test --update-pages tests` makes the references anew; look at
//! the pages in the change before committing them.

mod sheet;

use journeys::{Desk, text};
use sheet::{Page, differing, to_png};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Pages are small: what is wrong on paper is wrong here too, and the references stay small.
const DOTS_PER_INCH: &str = "50";

/// The pages of a PDF as poppler shows them, in grey.
fn pages(pdf: &Path) -> Vec<Page> {
    let folder = tempfile::tempdir().unwrap();
    let status = Command::new("pdftoppm")
        .args(["-r", DOTS_PER_INCH, "-gray"])
        .args([pdf, &folder.path().join("page")])
        .status()
        .expect("pdftoppm is installed by `cargo xtask test`");
    assert!(status.success(), "{}", pdf.display());
    let entries = std::fs::read_dir(folder.path()).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let page = |file: &PathBuf| Page::from_pgm(&std::fs::read(file).unwrap());
    files.iter().map(page).collect()
}

/// Compares a document with its reference, or makes the reference anew when that was asked for.
fn looks_as_before(name: &str, pdf: &Path) {
    let file = format!("{name}.png");
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("references").join(&file);
    let pages = pages(pdf);
    if std::env::var_os("LAADIN_UPDATE_PAGES").is_some() {
        std::fs::write(&reference, to_png(&pages)).unwrap();
        return;
    }
    let differing = differing(&std::fs::read(&reference).unwrap_or_default(), &pages);
    if !differing.is_empty() {
        let seen = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&file);
        std::fs::write(&seen, to_png(&pages)).unwrap();
        panic!(
            "pages {differing:?} don't look as in {}; they are now as in {}. When that is meant: cargo xtask test --update-pages tests",
            reference.display(),
            seen.display()
        );
    }
}

fn export(example: &str, arguments: &[&str]) -> (Desk, PathBuf) {
    let desk = Desk::new();
    let plan = desk.example(example);
    let out = desk.path("out.pdf");
    desk.ok(&[
        &["export", text(&plan), "--format", "pdf", "--out", "out.pdf"],
        arguments,
    ]
    .concat());
    (desk, out)
}

#[test]
fn the_finnish_plan_of_meri_lappi_looks_as_before() {
    let (_desk, pdf) = export("meri-lappi", &["--lang", "fi"]);
    looks_as_before("meri-lappi-fi", &pdf);
}

#[test]
fn the_parallel_plan_of_espoo_and_kauniainen_looks_as_before() {
    let (_desk, pdf) = export("espoo-kauniainen", &["--lang", "fi~sv"]);
    looks_as_before("espoo-kauniainen-parallel", &pdf);
}

#[test]
fn the_extract_for_grankulla_looks_as_before() {
    let (_desk, pdf) = export("espoo-kauniainen", &["--for", "Grankulla", "--lang", "sv"]);
    looks_as_before("espoo-kauniainen-grankulla-sv", &pdf);
}

/// The comparison itself: a changed word, and the same words moved by two dots, are seen; the same pages are the same.
#[test]
fn a_change_is_seen() {
    let (desk, pdf) = export("espoo-kauniainen", &["--lang", "fi"]);
    let before = pages(&pdf);
    let png = to_png(&before);
    assert_eq!(differing(&png, &before), Vec::<usize>::new());
    let moved: Vec<Page> = before.iter().map(|page| page.moved_down(2)).collect();
    assert_eq!(differing(&png, &moved).len(), before.len());
    let plan = desk.path("espoo-kauniainen.laadin");
    desk.ok(&["set", text(&plan), "area/contact_phone", "09 123 4567"]);
    desk.pdf_of(&plan, "fi", "other.pdf");
    assert!(!differing(&png, &pages(&desk.path("other.pdf"))).is_empty());
}
