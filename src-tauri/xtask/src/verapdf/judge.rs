//! Asking the engine, for many files in one JVM: its start costs more than a small file.

use std::path::{Path, PathBuf};

use super::read::{Answers, Judged, Line, Outcome, Tally, Verdict};
use super::spoil::spoil;
use super::{CARRYING, JAXB, PLAIN};
use crate::failure::Failure;
use crate::house::House;
use crate::shell::{Call, Shell};

/// Judges `files`, each by the standards that it keeps to, and adds one check each to `tally`. Files that break a rule go
/// along: a judge that lets them pass would let everything pass. One has no tags at all; the others are made in `folder` of
/// a file that carries others, each with one thing broken.
///
/// # Errors
/// [`Failure::Call`] when Java doesn't start, [`Failure::Check`] when the engine doesn't refuse a bad file.
pub(crate) fn judge(
    shell: &Shell,
    house: &House,
    engine: &Path,
    folder: &Path,
    files: &[Judged],
    tally: &mut Tally,
) -> Result<(), Failure> {
    let untagged = Judged {
        file: house.source("tests/verapdf/untagged.pdf"),
        standards: PLAIN,
    };
    let mut good = files.to_vec();
    let mut bad: Vec<(Judged, &str)> = PLAIN.map(|standard| (untagged.clone(), standard)).to_vec();
    if let Some(carrying) = files.iter().find(|judged| judged.standards == CARRYING) {
        let spoilt = spoil(shell, folder, &carrying.file)?;
        good.push(spoilt.sound);
        bad.extend(spoilt.bad);
    }
    let bad_files: Vec<&Path> = bad.iter().map(|(judged, _)| judged.file.as_path()).collect();
    let answers = ask(
        shell,
        house,
        engine,
        good.iter().chain(bad.iter().map(|(judged, _)| judged)),
        &bad_files,
    )?;
    if shell.dry_run() {
        return Ok(());
    }
    for (judged, standard) in &bad {
        if answers.of(&judged.file, standard) != Some(Outcome::Failed) {
            let file = judged.file.display();
            return Err(Failure::Check(format!(
                "veraPDF did not refuse {file} by {standard}: its verdicts are worth nothing"
            )));
        }
    }
    answers.add_to(tally, &good);
    Ok(())
}

/// Has the engine judge these files, each once, and prints what it says about all but the `quiet` ones.
fn ask<'j>(
    shell: &Shell,
    house: &House,
    engine: &Path,
    files: impl Iterator<Item = &'j Judged>,
    quiet: &[&Path],
) -> Result<Answers, Failure> {
    let mut words: Vec<String> = files.map(word).collect();
    words.dedup();
    let call = Call::new("java")
        .arg("-cp")
        .arg(format!("{}:{}", JAXB.join(":"), engine.display()))
        .arg(house.source("tests/verapdf/Check.java"))
        .args(words);
    let is_quiet = |file: &str| quiet.contains(&Path::new(file));
    let mut answers = Answers::default();
    shell.listen(&call, |line| match Line::read(line) {
        Some(Line::Verdict(verdict)) => {
            answers.keep(verdict);
            if !is_quiet(verdict.file) {
                println!("{}", said(shell, house, verdict));
            }
        }
        Some(Line::Detail { file, text }) => {
            if !is_quiet(file) {
                println!("{text}");
            }
        }
        None => println!("{line}"),
    })?;
    Ok(answers)
}

/// A file as `Check.java` takes it.
fn word(judged: &Judged) -> String {
    format!("{}={}", judged.standards.join(","), judged.file.display())
}

fn said(shell: &Shell, house: &House, verdict: Verdict<'_>) -> String {
    let outcome = match verdict.outcome {
        Outcome::Passed => shell.painted("32", "ok    "),
        Outcome::Failed => shell.painted("31", "BROKEN"),
        Outcome::Unreadable => shell.painted("31", "ERROR "),
    };
    let file = PathBuf::from(verdict.file);
    let file = house.shortened(&file).display();
    let text = match (verdict.outcome, verdict.text.split_once('\t')) {
        (Outcome::Passed | Outcome::Failed, Some((rules, checks))) => {
            format!("({rules} rules, {checks} checks)")
        }
        _ => verdict.text.to_owned(),
    };
    format!("{outcome} {:<3} {file} {text}", verdict.standard)
}
