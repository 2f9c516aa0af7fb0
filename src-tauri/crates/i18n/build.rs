//! Turns the messages in `locales/` into methods on `Words`.
//!
//! The build stops when the two languages do not say the same things, so that a sentence can never be
//! missing in one of them at run time.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/check.rs"]
mod check;
#[path = "build/emit.rs"]
mod emit;
#[path = "build/variables.rs"]
mod variables;

use std::path::{Path, PathBuf};
use std::{env, fs};

use catalogue::Catalogue;

/// Where the locales are, seen from this crate.
const LOCALES: &str = "../../../locales";

fn main() -> std::io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it for build scripts"));
    let locales = root.join(LOCALES);
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");

    let (fi, mut problems) = Catalogue::read(&locales, "fi")?;
    let (sv, problems_sv) = Catalogue::read(&locales, "sv")?;
    problems.extend(problems_sv);
    problems.extend(check::check(&fi, &sv));
    for problem in &problems {
        println!("cargo::error={problem}");
    }

    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it for build scripts"));
    fs::write(out.join("words.rs"), emit::methods(&fi))?;
    fs::write(out.join("sources.rs"), emit::sources(&[&fi, &sv], Path::new(LOCALES)))
}
