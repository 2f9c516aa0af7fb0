//! What is asked of an export.

use crate::EngineError;
use plan::reference::register;
use plan::{Language, MunicipalityCode};

pub use document::{Detail, Form};

/// What is to be exported, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportRequest {
    /// What.
    pub what: What,
    /// In which languages; none for those that its readers need: the plan's own, or the council's.
    pub form: Option<Form>,
    /// How much of it.
    pub detail: Detail,
    /// The name of the frozen version that is to be exported exactly; none for the plan as it is now.
    pub version: Option<String>,
}

/// What is to be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A document for people.
    Document {
        /// What it says.
        about: About,
        /// The form of its file.
        format: Format,
    },
    /// The plan in its JSON form, for programs.
    Json,
    /// Everything that the ministry gets: documents, tables, annexes, cover letter, JSON form and checksums.
    Package,
}

/// What a document says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The whole plan.
    Plan,
    /// What concerns one member and is put to its council (ote valtuustolle, utdrag för fullmäktige).
    Extract(MunicipalityCode),
}

/// The form of a document's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// PDF/UA-1 and PDF/A-2a.
    Pdf {
        /// The file carries the plan itself, so that it can be opened from it again; then it is PDF/A-3a.
        carry: bool,
    },
    /// For those who comment in a word processor.
    Docx,
    /// The tables as a workbook.
    Xlsx,
    /// The tables as text, a file each.
    Csv,
}

/// How languages are written in file names, commands and manifests.
const FORMS: [(Form, &str); 4] = [
    (Form::One(Language::Fi), "fi"),
    (Form::One(Language::Sv), "sv"),
    (Form::InSequence, "fi+sv"),
    (Form::InParallel, "fi~sv"),
];

/// The code of a form: `fi`, `sv`, `fi+sv` one after the other, `fi~sv` side by side.
pub(crate) fn form_code(form: Form) -> &'static str {
    let found = FORMS.iter().find(|(known, _)| *known == form);
    found.map_or("", |(_, code)| code)
}

/// The form of a code; none for other text.
pub(crate) fn form_of(code: &str) -> Option<Form> {
    let found = FORMS.iter().find(|(_, known)| *known == code);
    found.map(|(form, _)| *form)
}

/// The form that has these languages: one after the other when there are two.
pub(super) fn form_with(languages: &[Language]) -> Form {
    match languages {
        [one] => Form::One(*one),
        _ => Form::InSequence,
    }
}

/// The languages of a form.
pub(super) fn languages_of(form: Form) -> Vec<Language> {
    match form {
        Form::One(language) => vec![language],
        Form::InSequence | Form::InParallel => Language::ALL.to_vec(),
    }
}

/// The municipality of this name, in either language, or code.
///
/// # Errors
/// [`EngineError::UnknownMunicipality`].
pub fn municipality(text: &str) -> Result<MunicipalityCode, EngineError> {
    let found = register().find(text).map(|municipality| municipality.code);
    found.ok_or_else(|| EngineError::UnknownMunicipality {
        name: text.trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_has_a_code_that_leads_back_to_it() {
        for (form, code) in FORMS {
            assert_eq!((form_code(form), form_of(code)), (code, Some(form)));
        }
        assert_eq!(form_of("fi+sv+en"), None);
    }
}
