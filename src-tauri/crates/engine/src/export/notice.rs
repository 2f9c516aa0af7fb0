//! What whoever exports should know beforehand, apart from what the documents themselves lack.

use super::source::Source;
use super::{About, Format, What};
use crate::say;
use i18n::Words;
use plan::content::{Attachment, AttachmentRole};
use plan::findings::{Finding, Severity};
use plan::reference::required_languages;
use plan::{Bilingual, Language};
use schemars::JsonSchema;
use serde::Serialize;

/// Something about an export that isn't at one place of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// No frozen version: a draft.
    Draft,
    /// Findings keep the plan from being submitted.
    Blocking(usize),
    /// A language that the plan must have is left out.
    WithoutLanguage(Language),
    /// The bytes of these annexes aren't in the file.
    AnnexesMissing(Vec<String>),
    /// These annexes don't go along.
    AnnexesApart(Vec<String>),
    /// Internal comments go along inside the file.
    Comments(usize),
    /// No place in the text shows these pictures.
    PicturesUnplaced(Vec<String>),
    /// Only tables are exported.
    TablesOnly,
    /// Frozen versions don't go along.
    VersionsApart(usize),
    /// The bytes of these attachments don't go along.
    AttachmentsApart(Vec<String>),
}

/// A notice, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NoticeView {
    /// Its name: stays the same from version to version.
    pub code: String,
    /// True when the export lacks something because of it; otherwise it is only good to know.
    pub incomplete: bool,
    /// What it says, as a sentence.
    pub message: Bilingual,
}

impl Notice {
    /// The notice in words.
    pub(crate) fn view(&self) -> NoticeView {
        let [fi, sv] = Language::ALL.map(|language| self.say(Words::new(language)));
        NoticeView {
            code: self.code().to_owned(),
            incomplete: self.is_lack(),
            message: Bilingual::new(fi, sv),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Notice::Draft => "draft",
            Notice::Blocking(_) => "blocking",
            Notice::WithoutLanguage(_) => "without-language",
            Notice::AnnexesMissing(_) => "annexes-missing",
            Notice::AnnexesApart(_) => "annexes-apart",
            Notice::Comments(_) => "comments",
            Notice::PicturesUnplaced(_) => "pictures-unplaced",
            Notice::TablesOnly => "tables-only",
            Notice::VersionsApart(_) => "versions-apart",
            Notice::AttachmentsApart(_) => "attachments-apart",
        }
    }

    /// True when something is missing, false for what lies in the nature of the form that was asked for.
    fn is_lack(&self) -> bool {
        match self {
            Notice::Draft
            | Notice::Blocking(_)
            | Notice::WithoutLanguage(_)
            | Notice::AnnexesMissing(_)
            | Notice::PicturesUnplaced(_) => true,
            Notice::AnnexesApart(_)
            | Notice::Comments(_)
            | Notice::TablesOnly
            | Notice::VersionsApart(_)
            | Notice::AttachmentsApart(_) => false,
        }
    }

    fn say(&self, words: Words) -> String {
        let listed = |names: &[String]| {
            let names: Vec<_> = names.iter().map(|name| say::visible(name)).collect();
            (count(names.len()), names.join(", "))
        };
        match self {
            Notice::Draft => words.export_draft(),
            Notice::Blocking(findings) => words.export_blocking(count(*findings)),
            Notice::WithoutLanguage(language) => words.export_without_language(language.tag()),
            Notice::AnnexesMissing(names) => {
                let (count, names) = listed(names);
                words.export_annexes_missing(count, &names)
            }
            Notice::AnnexesApart(names) => {
                let (count, names) = listed(names);
                words.export_annexes_apart(count, &names)
            }
            Notice::Comments(comments) => words.export_comments(count(*comments)),
            Notice::PicturesUnplaced(names) => {
                let (count, names) = listed(names);
                words.export_pictures_unplaced(count, &names)
            }
            Notice::TablesOnly => words.export_tables_only(),
            Notice::VersionsApart(versions) => words.export_versions_apart(count(*versions)),
            Notice::AttachmentsApart(names) => {
                let (count, names) = listed(names);
                words.export_attachments_apart(count, &names)
            }
        }
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What is to be known of an export of `what` in `languages`; `has` says whether the file has an attachment's bytes, `blocking`
/// how many findings block.
pub(super) fn notices(
    what: What,
    languages: &[Language],
    source: &Source,
    has: &dyn Fn(&str) -> bool,
    blocking: usize,
) -> Vec<Notice> {
    let mut notices = vec![];
    // The JSON form is for going on with the work elsewhere: it is as finished as the plan is.
    if what != What::Json {
        notices.extend(source.version.is_none().then_some(Notice::Draft));
        notices.extend((blocking > 0).then_some(Notice::Blocking(blocking)));
    }
    match what {
        What::Package => of_package(languages, source, has, &mut notices),
        What::Document { about, format } => of_document(about, format, source, &mut notices),
        What::Json => of_json(source, &mut notices),
    }
    notices
}

fn of_package(languages: &[Language], source: &Source, has: &dyn Fn(&str) -> bool, notices: &mut Vec<Notice>) {
    let left_out = required_languages(&source.plan)
        .iter()
        .filter(|one| !languages.contains(one));
    notices.extend(left_out.map(Notice::WithoutLanguage));
    let missing = annexes(source, &|sha| !has(sha));
    if !missing.is_empty() {
        notices.push(Notice::AnnexesMissing(missing));
    }
    pictures(source, notices);
    comments(source, notices);
}

fn of_document(about: About, format: Format, source: &Source, notices: &mut Vec<Notice>) {
    if about == About::Plan && matches!(format, Format::Pdf { .. } | Format::Docx) {
        pictures(source, notices);
    }
    match format {
        Format::Pdf { carry: true } => {
            comments(source, notices);
            let apart = annexes(source, &|_| true);
            if !apart.is_empty() {
                notices.push(Notice::AnnexesApart(apart));
            }
        }
        Format::Pdf { carry: false } | Format::Docx => {}
        Format::Xlsx | Format::Csv => notices.push(Notice::TablesOnly),
    }
}

fn of_json(source: &Source, notices: &mut Vec<Notice>) {
    comments(source, notices);
    if !source.plan.versions.is_empty() {
        notices.push(Notice::VersionsApart(source.plan.versions.len()));
    }
    let attachments = source.plan.attachments.iter();
    let names: Vec<_> = attachments.map(|row| row.file_name.clone()).collect();
    if !names.is_empty() {
        notices.push(Notice::AttachmentsApart(names));
    }
}

/// Pictures that no block of the text shows.
fn pictures(source: &Source, notices: &mut Vec<Notice>) {
    let is_shown = |row: &Attachment| {
        let mut blocks = source.plan.blocks.iter();
        blocks.any(|block| block.attachment.as_ref() == Some(&row.id))
    };
    let is_picture = |role| matches!(role, AttachmentRole::Informative | AttachmentRole::Decorative);
    let rows = source.plan.attachments.iter();
    let unplaced = rows.filter(|row| is_picture(row.role) && !is_shown(row));
    let names: Vec<_> = unplaced.map(|row| row.file_name.clone()).collect();
    if !names.is_empty() {
        notices.push(Notice::PicturesUnplaced(names));
    }
}

fn comments(source: &Source, notices: &mut Vec<Notice>) {
    if !source.plan.comments.is_empty() {
        notices.push(Notice::Comments(source.plan.comments.len()));
    }
}

/// The file names of the annexes that `are` so, by the hashes of their bytes.
fn annexes(source: &Source, are: &dyn Fn(&str) -> bool) -> Vec<String> {
    let annexes = source
        .plan
        .attachments
        .iter()
        .filter(|row| row.role == AttachmentRole::Annex);
    let found = annexes.filter(|row| are(&row.sha256));
    found.map(|row| row.file_name.clone()).collect()
}

/// How many of the findings keep a plan from being submitted.
pub(super) fn blocking(findings: &[Finding]) -> usize {
    findings
        .iter()
        .filter(|finding| finding.severity == Severity::Blocks)
        .count()
}
