//! Asking the engine, for many files in one JVM: its start costs more than a small file.

use std::path::{Path, PathBuf};

use super::read::{Answers, Line, Outcome, Tally, Verdict};
use super::{FLAVOURS, JAXB};
use crate::failure::Failure;
use crate::house::House;
use crate::shell::{Call, Shell};

/// Judges `files` in every flavour and adds one check each to `tally`. A file that breaks nearly every rule
/// goes first: a judge that lets it pass would let everything pass.
///
/// # Errors
/// [`Failure::Call`] when Java doesn't start, [`Failure::Check`] when the engine doesn't refuse that file.
pub(crate) fn judge(
    shell: &Shell,
    house: &House,
    engine: &Path,
    files: &[PathBuf],
    tally: &mut Tally,
) -> Result<(), Failure> {
    let untagged = house.source("tests/verapdf/untagged.pdf");
    let call = Call::new("java")
        .arg("-cp")
        .arg(format!("{}:{}", JAXB.join(":"), engine.display()))
        .arg(house.source("tests/verapdf/Check.java"))
        .arg(FLAVOURS.join(","))
        .arg(&untagged)
        .args(files);
    let mut answers = Answers::default();
    shell.listen(&call, |line| match Line::read(line) {
        Some(Line::Verdict(verdict)) => {
            answers.keep(verdict);
            if Path::new(verdict.file) != untagged {
                println!("{}", said(shell, house, verdict));
            }
        }
        Some(Line::Detail { file, text }) => {
            if Path::new(file) != untagged {
                println!("{text}");
            }
        }
        None => println!("{line}"),
    })?;
    if shell.dry_run() {
        return Ok(());
    }
    if !answers.all(&untagged, Outcome::Failed) {
        let text = "veraPDF did not refuse the untagged PDF: its verdicts are worth nothing";
        return Err(Failure::Check(text.to_owned()));
    }
    answers.add_to(tally, files);
    Ok(())
}

fn said(shell: &Shell, house: &House, verdict: Verdict<'_>) -> String {
    let outcome = match verdict.outcome {
        Outcome::Passed => shell.painted("32", "ok    "),
        Outcome::Failed => shell.painted("31", "BROKEN"),
        Outcome::Unreadable => shell.painted("31", "ERROR "),
    };
    let file = house.shortened(Path::new(verdict.file)).display();
    let text = match (verdict.outcome, verdict.text.split_once('\t')) {
        (Outcome::Passed | Outcome::Failed, Some((rules, checks))) => {
            format!("({rules} rules, {checks} checks)")
        }
        _ => verdict.text.to_owned(),
    };
    format!("{outcome} {:<3} {file} {text}", verdict.flavour)
}
