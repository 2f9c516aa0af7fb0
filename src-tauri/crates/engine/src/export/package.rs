//! What the ministry gets (380/2023, 15 §): documents, tables, annexes, the plan for programs, and a cover letter that lists
//! them with their checksums.

use super::bundle::{Packed, safe};
use super::prepare::Work;
use super::request::{form_code, form_with, languages_of};
use super::{About, Form, Stage, office, pdf};
use crate::EngineError;
use document::Enclosure;
use i18n::Words;
use plan::content::{Attachment, AttachmentRole};
use plan::json::{json_schema, to_json};
use plan::reference::required_languages;
use plan::{Bilingual, Language, Plan};

/// A file of the package with what the cover letter says of it.
struct Part {
    file: Packed,
    what: Bilingual,
    languages: Vec<Language>,
}

impl Part {
    fn enclosure(&self) -> Enclosure {
        Enclosure {
            file_name: self.file.name.clone(),
            what: self.what.clone(),
            languages: self.languages.clone(),
            pages: self.file.pages,
            sha256: self.file.sha256(),
        }
    }
}

impl Work<'_, '_> {
    /// The files of the package: the plan as PDFs that carry it and as tables, in each language that it must have or in the form
    /// that was asked for; annexes as they are; the JSON form with its schema; the cover letter.
    pub(super) fn package(&mut self, form: Option<Form>) -> Result<Vec<Packed>, EngineError> {
        let required: Vec<_> = required_languages(&self.source.plan).iter().collect();
        let forms = match form {
            Some(form) => vec![form],
            None => required.iter().map(|language| Form::One(*language)).collect(),
        };
        let letter_form = form_with(&form.map_or(required, languages_of));
        let words = Words::new(match letter_form {
            Form::One(language) => language,
            Form::InSequence | Form::InParallel => document::majority(&self.source.plan),
        });
        let plan = words.package_plan();
        let mut parts = vec![];
        for form in &forms {
            parts.push(self.plan_pdf(&plan, *form)?);
        }
        for form in &forms {
            parts.push(self.tables(&words.package_tables(), *form)?);
        }
        parts.extend(self.annexes(&words.package_annexes())?);
        parts.extend(self.data(&plan));
        let letter = self.letter(&words.package_letter(), letter_form, &parts)?;
        Ok([letter]
            .into_iter()
            .chain(parts.into_iter().map(|part| part.file))
            .collect())
    }

    fn plan_pdf(&mut self, name: &str, form: Form) -> Result<Part, EngineError> {
        Ok(Part {
            file: self.pdf(&in_form(name, form, "pdf"), About::Plan, form, true)?,
            what: said(|words| words.package_what_plan()),
            languages: languages_of(form),
        })
    }

    fn tables(&mut self, name: &str, form: Form) -> Result<Part, EngineError> {
        Ok(Part {
            file: self.office(&in_form(name, form, "xlsx"), About::Plan, form, office::xlsx)?,
            what: said(|words| words.package_what_tables()),
            languages: languages_of(form),
        })
    }

    /// The annexes whose bytes the plan's file has, as they are, numbered in their order.
    fn annexes(&mut self, folder: &str) -> Result<Vec<Part>, EngineError> {
        let annexes = self.source.plan.attachments.iter();
        let annexes = annexes.filter(|row| row.role == AttachmentRole::Annex);
        let mut parts = vec![];
        for (at, row) in annexes.enumerate() {
            self.watch.enter(Stage::Build)?;
            let bytes = self.open.file.attachment(&row.sha256).ok();
            parts.extend(bytes.map(|bytes| Part {
                file: Packed::new(format!("{folder}/{:02}-{}", at + 1, safe(&row.file_name)), bytes),
                what: title(row),
                languages: vec![],
            }));
        }
        Ok(parts)
    }

    /// The plan for programs, and what its form is.
    fn data(&self, name: &str) -> [Part; 2] {
        let mut schema = serde_json::to_vec_pretty(&json_schema()).expect("a schema has only text keys");
        schema.push(b'\n');
        let json = to_json(&self.source.plan).into_bytes();
        [
            Part {
                file: Packed::new(format!("{name}.json"), json),
                what: said(|words| words.package_what_json()),
                languages: vec![],
            },
            Part {
                file: Packed::new(format!("{name}.schema.json"), schema),
                what: said(|words| words.package_what_schema()),
                languages: vec![],
            },
        ]
    }

    /// The cover letter. The members decide on what was frozen, so their decisions are those that the plan has now.
    fn letter(&mut self, name: &str, form: Form, parts: &[Part]) -> Result<Packed, EngineError> {
        self.watch.enter(Stage::Build)?;
        let now = self.open.plan();
        let plan = Plan {
            decisions: now.decisions.clone(),
            versions: now.versions.clone(),
            ..self.source.plan.clone()
        };
        let enclosures: Vec<_> = parts.iter().map(Part::enclosure).collect();
        let built = document::letter(&plan, &self.options(form), &enclosures);
        self.lacking.incomplete.extend(built.incomplete);
        let rendered = pdf::render(&built.document, &[], self.watch)?;
        Ok(self.lacking.rendered(&format!("{name}.pdf"), rendered))
    }
}

/// A file name that says its languages: `organiseringsplan-sv.pdf`.
fn in_form(name: &str, form: Form, ending: &str) -> String {
    format!("{name}-{}.{ending}", safe(form_code(form)))
}

/// What the list of annexes calls an attachment: its title, else its file name.
fn title(row: &Attachment) -> Bilingual {
    match row.title.is_empty() {
        true => Bilingual::new(row.file_name.clone(), row.file_name.clone()),
        false => row.title.clone(),
    }
}

fn said(say: impl Fn(Words) -> String) -> Bilingual {
    let [fi, sv] = Language::ALL.map(|language| say(Words::new(language)));
    Bilingual::new(fi, sv)
}
