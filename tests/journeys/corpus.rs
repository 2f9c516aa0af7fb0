//! The kept corpus of the fuzz targets, run through the same bodies: what once went wrong stays mended.

#[path = "../fuzz/src/lib.rs"]
#[expect(unreachable_pub, reason = "the fuzz targets reach it from their own crate")]
mod fuzz;

use std::fs;
use std::path::Path;

fn inputs(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| fs::read(entry.unwrap().path()).unwrap());
    let inputs: Vec<_> = files.collect();
    assert!(!inputs.is_empty(), "{target} has a corpus");
    inputs
}

#[test]
fn every_kept_json_is_read_or_refused() {
    inputs("json").iter().for_each(|bytes| fuzz::json(bytes));
}

#[test]
fn every_kept_file_is_opened_or_refused() {
    let scratch = tempfile::TempDir::new().unwrap();
    inputs("laadin")
        .iter()
        .for_each(|bytes| fuzz::laadin(bytes, scratch.path()));
}

#[test]
fn every_kept_pdf_is_verified_or_refused() {
    inputs("pdf").iter().for_each(|bytes| fuzz::pdf(bytes));
}

#[test]
fn every_kept_pdf_is_read_or_refused() {
    for target in ["pdf", "pdf_read"] {
        inputs(target).iter().for_each(|bytes| fuzz::pdf_read(bytes));
    }
}

#[test]
fn every_kept_number_is_read_or_refused() {
    inputs("number")
        .iter()
        .filter_map(|bytes| str::from_utf8(bytes).ok())
        .for_each(fuzz::number);
}

#[test]
fn every_kept_table_is_read_or_refused() {
    inputs("intake").iter().for_each(|bytes| fuzz::intake(bytes));
}
