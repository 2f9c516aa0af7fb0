//! The example plans as PDFs, in every form, before two independent judges.

use super::Outcome;
use super::rust::build;
use crate::examples::{Copy, Council, Examples, NAMES};
use crate::failure::Failure;
use crate::house::House;
use crate::shell::{Call, Shell};
use crate::verapdf::{self, CARRYING, Judged, PLAIN, Tally};

/// What a document can be written in.
const LANGUAGES: [&str; 4] = ["fi", "sv", "fi+sv", "fi~sv"];

/// Exports the examples, has qpdf read the files (is the syntax whole?) and veraPDF judge them (PDF/UA-1, PDF/A-2a, and PDF/A-3a
/// when they carry the plan), and prints the count of checks as `N passed, M failed`. With `full` every plan and every
/// council's extract is made in every choice of languages, otherwise a sample that has each of them.
///
/// # Errors
/// [`Failure::Call`] when a tool is missing, [`Failure::Check`] naming the checks that failed.
pub(super) fn pdf(shell: &Shell, house: &House, full: bool) -> Result<Outcome, Failure> {
    let engine = verapdf::engine(shell, house)?;
    let folder = house.built("pdf-check");
    let mut tally = Tally::default();
    build(shell)?;
    let files = export(&Examples::beside(shell, house, folder.clone())?, full, &mut tally)?;
    for Judged { file, .. } in &files {
        let call = Call::new("qpdf").arg("--check").arg(file);
        let sound = shell.run_quietly(&call).is_ok();
        tally.add(|| format!("qpdf {}", verapdf::name(file)), sound);
    }
    verapdf::judge(shell, house, &engine, &folder, &files, &mut tally)?;
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
fn export(examples: &Examples<'_>, full: bool, tally: &mut Tally) -> Result<Vec<Judged>, Failure> {
    let mut files = Vec::new();
    for (index, name) in NAMES.into_iter().enumerate() {
        let plan = examples.plan(name)?;
        for copy in copies(&examples.councils(&plan)?, (!full).then_some(index)) {
            let standards = if copy.carries { CARRYING } else { PLAIN };
            match examples.copy(&plan, &copy) {
                Ok(file) => files.push(Judged { file, standards }),
                Err(failure) => {
                    println!("{failure}");
                    for check in ["qpdf"].iter().chain(&standards) {
                        tally.add(|| format!("{check} {name} {copy:?}: no file"), false);
                    }
                }
            }
        }
    }
    Ok(files)
}

/// The PDFs to make of a plan: the plan in every choice of languages, carrying itself and not, and an extract for each of
/// `councils`. The `sample` of a plan (counted from 0) has a few of them, the next plan's the next ones.
fn copies(councils: &[Council], sample: Option<usize>) -> Vec<Copy> {
    let mut copies = Vec::new();
    for (form, languages) in LANGUAGES.into_iter().enumerate() {
        let is_turn = |every: usize, first: usize| sample.is_none_or(|plan| (plan + form) % every == first);
        let copy = |council: Option<&Council>, carries| Copy {
            languages,
            council: council.cloned(),
            carries,
        };
        if is_turn(2, 0) {
            copies.push(copy(None, false));
        }
        if is_turn(4, 1) {
            copies.push(copy(None, true));
        }
        for (council, first) in councils.iter().zip(0..) {
            let is_chosen = sample.is_none_or(|plan| plan % councils.len() == first);
            if is_chosen && is_turn(4, 3) {
                copies.push(copy(Some(council), false));
            }
        }
    }
    copies
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn councils(count: usize) -> Vec<Council> {
        let council = |index| Council {
            row: format!("member-{index}"),
            name: format!("Kunta {index}"),
        };
        (0..count).map(council).collect()
    }

    #[test]
    fn the_whole_matrix_has_every_council_in_every_choice_of_languages() {
        let copies = copies(&councils(3), None);
        assert_eq!(copies.len(), 4 * (1 + 1 + 3));
        let distinct: HashSet<String> = copies.iter().map(|copy| format!("{copy:?}")).collect();
        assert_eq!(distinct.len(), copies.len());
    }

    #[test]
    fn the_sample_has_every_choice_of_languages_for_plans_carrying_plans_and_extracts() {
        let all: Vec<Copy> = (0..NAMES.len())
            .flat_map(|plan| copies(&councils(2), Some(plan)))
            .collect();
        for languages in LANGUAGES {
            for (carries, extract) in [(false, false), (true, false), (false, true)] {
                let is_such = |copy: &&Copy| {
                    copy.languages == languages && copy.carries == carries && copy.council.is_some() == extract
                };
                assert!(all.iter().any(|copy| is_such(&copy)), "{languages} {carries} {extract}");
            }
        }
        assert!(all.len() <= 25);
    }
}
