//! Taking in the content of a plan from its JSON form.

use super::OpenPlan;
use crate::check_file::{open_regular, read_if_pdf};
use crate::sha::sha256;
use crate::view::ImportView;
use crate::{EngineError, Label, Surroundings, carried};
use plan::Plan;
use plan::content::Version;
use plan::json::{LARGEST, ReadError, from_json};
use std::io::Read;
use std::path::Path;
use store::Existing;

impl OpenPlan {
    /// Reads a plan's JSON form, or a PDF that carries its plan, into the file `path`: a new one, or, when there is one, as one
    /// step that can be undone.
    ///
    /// Frozen versions and the bytes of attachments aren't part of the JSON form. The versions of the file stay in it, others
    /// are left out together with what decisions say of them; attachments stay listed. A PDF
    /// brings the bytes of its pictures. The answer tells what was left out.
    ///
    /// # Errors
    /// [`EngineError::Read`], [`EngineError::NotRegular`] and [`EngineError::Import`] for what is read,
    /// [`EngineError::PdfUnreadable`], [`EngineError::ManifestNewer`] and [`EngineError::NoPlanInside`] for a PDF,
    /// [`EngineError::Store`] for the file.
    pub fn import(path: &Path, from: &Path, who: Surroundings) -> Result<(OpenPlan, ImportView), EngineError> {
        let Incoming { mut plan, pictures } = read(from)?;
        let given = plan.clone();
        if !path.try_exists().unwrap_or(true) {
            keep_versions(&mut plan, &[]);
            let mut open = OpenPlan::make(path, &plan, Existing::Keep, who)?;
            open.keep_pictures(&pictures)?;
            let view = open.imported(&given, None);
            return Ok((open, view));
        }
        let mut open = OpenPlan::open(path, who)?;
        keep_versions(&mut plan, &open.plan().versions);
        open.keep_pictures(&pictures)?;
        let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let saved = open.replace(&Label::Import(name), plan)?;
        let view = open.imported(&given, Some(saved.step));
        Ok((open, view))
    }

    /// Keeps the bytes of pictures.
    fn keep_pictures(&mut self, pictures: &[Vec<u8>]) -> Result<(), EngineError> {
        for bytes in pictures {
            self.file
                .put_attachment(bytes)
                .map_err(EngineError::store(&self.path))?;
        }
        Ok(())
    }

    /// What came in of `given`; `replaced` when there was a plan before, with the step that it became.
    fn imported(&self, given: &Plan, replaced: Option<Option<i64>>) -> ImportView {
        let has = |version: &&Version| self.plan().versions.iter().any(|own| own.id == version.id);
        let left_out = given.versions.iter().filter(|version| !has(version));
        let approved = |plan: &Plan| plan.decisions.iter().filter(|row| row.version.is_some()).count();
        let attachments = self.plan().attachments.iter();
        let elsewhere = attachments.filter(|row| self.file.attachment(&row.sha256).is_err());
        ImportView {
            path: self.path().to_owned(),
            rows: rows(self.plan()),
            replaced: replaced.is_some(),
            step: replaced.flatten(),
            versions_left_out: left_out.map(|version| version.name.clone()).collect(),
            decisions_without_version: approved(given) - approved(self.plan()),
            attachments_elsewhere: elsewhere.map(|row| row.file_name.clone()).collect(),
        }
    }
}

/// Leaves the plan only the versions whose content the file has, and takes mentions of others out of its decisions.
fn keep_versions(plan: &mut Plan, own: &[Version]) {
    plan.versions = own.to_vec();
    for decision in &mut plan.decisions {
        decision.version = decision
            .version
            .take()
            .filter(|id| own.iter().any(|version| version.id == *id));
    }
}

/// How many rows the tables of a plan have in all.
fn rows(plan: &Plan) -> usize {
    let json = serde_json::to_value(plan).expect("a plan has only text keys");
    let tables = json.as_object().into_iter().flat_map(|tables| tables.values());
    // The area is a row of its own kind: there is always one.
    tables.map(|table| table.as_array().map_or(1, Vec::len)).sum()
}

/// A plan from outside.
struct Incoming {
    plan: Plan,
    /// The bytes of its pictures.
    pictures: Vec<Vec<u8>>,
}

/// Reads a plan from a PDF that carries it, or from its JSON form: what the file is shows in its first bytes.
fn read(path: &Path) -> Result<Incoming, EngineError> {
    let Some(bytes) = read_if_pdf(path)? else {
        return Ok(Incoming {
            plan: read_json(path)?,
            pictures: vec![],
        });
    };
    let carried = carried::read(path, &bytes)?.ok_or_else(|| EngineError::NoPlanInside { path: path.to_owned() })?;
    let listed = |sha: &str| carried.plan.attachments.iter().any(|row| row.sha256 == sha);
    let pictures = carried.pictures.into_iter();
    Ok(Incoming {
        pictures: pictures
            .filter(|(sha, bytes)| listed(sha) && sha256(bytes) == *sha)
            .map(|(_, bytes)| bytes)
            .collect(),
        plan: carried.plan,
    })
}

/// Reads a plan's JSON form from a file, and never more of it than a plan can have.
fn read_json(path: &Path) -> Result<Plan, EngineError> {
    let failed = |source| EngineError::Read {
        path: path.to_owned(),
        source,
    };
    let refused = |source| EngineError::Import {
        path: path.to_owned(),
        source: Box::new(source),
    };
    let file = open_regular(path)?;
    let size = usize::try_from(file.metadata().map_err(failed)?.len()).unwrap_or(usize::MAX);
    if size > LARGEST {
        return Err(refused(ReadError::TooLarge { size }));
    }
    let mut text = Vec::with_capacity(size);
    file.take(LARGEST as u64 + 1).read_to_end(&mut text).map_err(failed)?;
    // JSON has no zero bytes, text in UTF-16 has many.
    if text.is_empty()
        || text.iter().take(4).filter(|byte| **byte == 0).count() == 2
        || std::str::from_utf8(&text).is_err()
    {
        return Err(EngineError::NotUtf8 { path: path.to_owned() });
    }
    from_json(&text).map_err(refused)
}
