//! Taking a picture or an annex into the plan.

use super::OpenPlan;
use super::change::new_id;
use crate::check_file::open_regular;
use crate::view::Saved;
use crate::{EngineError, media};
use plan::Bilingual;
use plan::content::{Attachment, AttachmentRole, MediaType};
use plan::id::AttachmentId;
use std::io::Read;
use std::path::Path;
use store::{LARGEST_ATTACHMENT, StoreError};

/// What is said of a file that becomes an attachment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attach {
    /// What it is for.
    pub role: AttachmentRole,
    /// What it shows, in words (306/2019; PDF/UA-1 7.3).
    pub alternative: Bilingual,
    /// Its title in the list of annexes.
    pub title: Bilingual,
    /// The identifier of the chapter that it belongs to.
    pub chapter: Option<String>,
}

impl OpenPlan {
    /// Takes a picture (PNG, JPEG) or a PDF into the plan as one step of the history: its bytes into the file, and its row.
    ///
    /// # Errors
    /// [`EngineError::Read`], [`EngineError::NotRegular`], [`EngineError::NotAttachable`] for another kind of file,
    /// [`EngineError::NotPicture`] for a PDF that isn't an annex, [`EngineError::DamagedPicture`], [`EngineError::Store`] for a file that is too large or can't be
    /// written, [`EngineError::Edit`] when there is no such chapter.
    pub fn attach(&mut self, path: &Path, about: Attach) -> Result<Saved, EngineError> {
        let bytes = read(path)?;
        let form = media::form_of(&bytes).ok_or_else(|| EngineError::NotAttachable { path: path.to_owned() })?;
        if form == MediaType::Pdf && about.role != AttachmentRole::Annex {
            return Err(EngineError::NotPicture { path: path.to_owned() });
        }
        if form != MediaType::Pdf && !pdf::can_show(&bytes) {
            return Err(EngineError::DamagedPicture { path: path.to_owned() });
        }
        let sha256 = self.file.put_attachment(&bytes).map_err(EngineError::store(path))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let row = Attachment {
            id: AttachmentId::try_from(new_id()).expect("a new identifier is one"),
            file_name: name,
            media_type: form,
            sha256: sha256.as_str().to_owned(),
            size: bytes.len() as u64,
            role: about.role,
            alternative: about.alternative,
            title: about.title,
            chapter: None,
        };
        let mut row = serde_json::to_value(row).expect("an attachment has only text keys");
        if let Some(chapter) = about.chapter {
            row["chapter"] = chapter.into();
        }
        self.insert_json("attachments", None, row)
    }
}

/// The bytes of a file that isn't larger than an attachment may be.
fn read(path: &Path) -> Result<Vec<u8>, EngineError> {
    let failed = |source| EngineError::Read {
        path: path.to_owned(),
        source,
    };
    let file = open_regular(path)?;
    let size = usize::try_from(file.metadata().map_err(failed)?.len()).unwrap_or(usize::MAX);
    if size > LARGEST_ATTACHMENT {
        return Err(EngineError::store(path)(StoreError::AttachmentTooLarge {
            size,
            limit: LARGEST_ATTACHMENT,
        }));
    }
    let mut bytes = Vec::with_capacity(size);
    file.take(LARGEST_ATTACHMENT as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Ok(bytes)
}
