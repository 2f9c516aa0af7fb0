//! Every example plan as a PDF, in each choice of languages, before two independent judges.

use std::path::PathBuf;

use super::Outcome;
use crate::examples::{Examples, NAMES};
use crate::failure::Failure;
use crate::house::House;
use crate::shell::{Call, Shell};
use crate::verapdf::{self, FLAVOURS, Tally};

/// What a document can be written in.
const LANGUAGES: [&str; 3] = ["fi", "sv", "fi+sv"];

/// Exports every example, has qpdf read the files (is the syntax whole?) and veraPDF judge them
/// (PDF/UA-1, PDF/A-2a), and prints the count of checks as `N passed, M failed`.
///
/// # Errors
/// [`Failure::Call`] when a tool is missing, [`Failure::Check`] naming the checks that failed.
pub(super) fn pdf(shell: &Shell, house: &House) -> Result<Outcome, Failure> {
    let engine = verapdf::engine(shell, house)?;
    let mut tally = Tally::default();
    let files = export(shell, house, &mut tally)?;
    for file in &files {
        let call = Call::new("qpdf").arg("--check").arg(file);
        let sound = shell.run_quietly(&call).is_ok();
        tally.add(|| format!("qpdf {}", verapdf::name(file)), sound);
    }
    verapdf::judge(shell, house, &engine, &files, &mut tally)?;
    if shell.dry_run() {
        return Ok(Outcome::Passed(String::new()));
    }
    for name in &tally.failed {
        println!("failed: {name}");
    }
    let count = format!("{} passed, {} failed", tally.passed, tally.failed.len());
    println!("{count}");
    if tally.failed.is_empty() && tally.passed > 0 {
        Ok(Outcome::Passed(count))
    } else {
        Err(Failure::Check(format!("PDF checks: {count}")))
    }
}

/// The files that could be exported; for each that could not, its checks are failures.
fn export(shell: &Shell, house: &House, tally: &mut Tally) -> Result<Vec<PathBuf>, Failure> {
    let examples = Examples::within(shell, house, house.built("pdf-check"))?;
    let mut files = Vec::new();
    for name in NAMES {
        let plan = examples.plan(name)?;
        for languages in LANGUAGES {
            match examples.pdf(&plan, languages) {
                Ok(file) => files.push(file),
                Err(failure) => {
                    println!("{failure}");
                    for check in ["qpdf"].iter().chain(&FLAVOURS) {
                        tally.add(|| format!("{check} {name} {languages}: no file"), false);
                    }
                }
            }
        }
    }
    Ok(files)
}
