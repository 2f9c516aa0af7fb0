//! Backups and checks of files.

use super::DocumentView;
use crate::say;
use chrono::{DateTime, Utc};
use i18n::Words;
use plan::{Bilingual, Language};
use schemars::JsonSchema;
use serde::Serialize;
use std::path::{Path, PathBuf};
use store::{Problem, Report};

/// A backup that was made and proven.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct BackupView {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made, to the second.
    pub made: DateTime<Utc>,
    /// How many backups of this plan the folder has now.
    pub kept: usize,
}

/// What a check of a file found.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct VerifyView {
    /// Which file.
    pub path: PathBuf,
    /// True when nothing is wrong.
    pub sound: bool,
    /// How many rows the plan has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<usize>,
    /// How many frozen versions were proven by their hash.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versions: Option<usize>,
    /// How many attachments were proven by their hash.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<usize>,
    /// What a PDF is that carries its plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentView>,
    /// What is wrong.
    pub problems: Vec<VerifyProblem>,
    /// What isn't wrong, but couldn't be checked here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<VerifyProblem>,
}

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct VerifyProblem {
    /// What is wrong, as a sentence.
    pub message: Bilingual,
}

impl VerifyView {
    /// The check of a plan's file.
    pub(crate) fn of_plan(path: &Path, report: &Report) -> Self {
        // The plan's JSON form carries the descriptions of attachments without their bytes: a plan that came in so is sound.
        let (remarks, problems): (Vec<_>, Vec<_>) = report
            .problems
            .iter()
            .partition(|problem| matches!(problem, Problem::AttachmentElsewhere { .. }));
        let said = |problems: Vec<&Problem>| {
            let one = |problem: &Problem| VerifyProblem::new(|words| say_problem(path, problem, words));
            problems.into_iter().map(one).collect()
        };
        VerifyView {
            path: path.to_owned(),
            sound: problems.is_empty(),
            rows: Some(report.rows),
            versions: Some(report.versions),
            attachments: Some(report.attachments),
            document: None,
            problems: said(problems),
            remarks: said(remarks),
        }
    }

    /// The check of a PDF, with what is known of the plan that it carries.
    pub(crate) fn of_pdf(
        path: &Path,
        error: Option<&pdf::VerifyError>,
        document: Option<DocumentView>,
        against: Option<&Path>,
    ) -> Self {
        let unsound = error.map(|error| VerifyProblem::new(|words| say::verify(error, words)));
        let no_plan = document
            .is_none()
            .then(|| VerifyProblem::new(|words| words.verify_no_plan()));
        // Without a plan inside nobody can say which plan it is: that only matters to whoever asked.
        let (problem, remark) = match against {
            Some(_) => (no_plan, None),
            None => (None, no_plan),
        };
        VerifyView {
            document,
            remarks: remark.into_iter().collect(),
            ..VerifyView::of_problems(path, unsound.into_iter().chain(problem).collect())
        }
    }

    /// The check of a PDF whose carried files aren't what their checksums say.
    pub(crate) fn of_damaged_pdf(path: &Path, error: &pdf::ReadError) -> Self {
        let problem = VerifyProblem::new(|words| say::unreadable(path, error, words));
        VerifyView::of_problems(path, vec![problem])
    }

    fn of_problems(path: &Path, problems: Vec<VerifyProblem>) -> Self {
        VerifyView {
            path: path.to_owned(),
            sound: problems.is_empty(),
            rows: None,
            versions: None,
            attachments: None,
            document: None,
            problems,
            remarks: vec![],
        }
    }

    /// True when nothing is wrong, and a document says what its plan says.
    pub fn is_well(&self) -> bool {
        self.sound && self.document.as_ref().is_none_or(DocumentView::matches)
    }
}

impl VerifyProblem {
    fn new(say: impl Fn(Words) -> String) -> Self {
        let [fi, sv] = Language::ALL.map(|language| say(Words::new(language)));
        VerifyProblem {
            message: Bilingual::new(fi, sv),
        }
    }
}

fn say_problem(path: &Path, problem: &Problem, words: Words) -> String {
    match problem {
        Problem::Unsound(error) => say::store(path, error, words),
        Problem::Differs => words.verify_differs(&say::shown(path)),
        Problem::VersionElsewhere { id } => words.verify_version_elsewhere(id),
        Problem::AttachmentElsewhere { id } => words.verify_attachment_elsewhere(id),
    }
}
