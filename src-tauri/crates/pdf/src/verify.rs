//! Re-reads a finished file and checks what the rest of the crate promises.

mod catalog;
mod content;
mod structure;

use std::collections::HashSet;

use crate::Carried;
use crate::read::{Dict, File, Id, Page, ReadError, Value, open, pages};
use structure::Owned;

/// What is wrong with a file, with its place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The bytes aren't a file that can be read.
    #[error("unreadable: {0}")]
    Unreadable(String),
    /// The file has no pages.
    #[error("no pages")]
    NoPages,
    /// Something that every file must have isn't there.
    #[error("missing: {0}")]
    Missing(&'static str),
    /// The content of a page isn't well-formed.
    #[error("page {page}: content: {reason}")]
    Content {
        /// From 1.
        page: usize,
        /// What is wrong.
        reason: String,
    },
    /// Something is drawn that belongs neither to an element nor to an artifact.
    #[error("page {page}: {operator} outside marked content")]
    Unmarked {
        /// From 1.
        page: usize,
        /// The operator that draws.
        operator: String,
    },
    /// Marked content is owned by no element, by several, or by another one than the parent tree says.
    #[error("page {page}: marked content {mcid}: {reason}")]
    Ownership {
        /// From 1.
        page: usize,
        /// Number of the marked content.
        mcid: i64,
        /// What is wrong.
        reason: &'static str,
    },
    /// A link that lacks what assistive technology needs.
    #[error("page {page}: link without {what}")]
    Link {
        /// From 1.
        page: usize,
        /// What it lacks.
        what: &'static str,
    },
    /// A font that isn't embedded or can't be read as text.
    #[error("font {0}: not embedded or without ToUnicode")]
    Font(String),
    /// A file inside that isn't described as it should be, isn't the one that was put there, or shouldn't be there.
    #[error("carried files: {0}")]
    Carried(&'static str),
}

impl From<ReadError> for VerifyError {
    fn from(error: ReadError) -> Self {
        VerifyError::Unreadable(error.to_string())
    }
}

/// Re-reads the bytes: pages, structure tree, every marked content owned exactly once, everything that is drawn inside an
/// element or an artifact, links described, fonts embedded, language, colours and metadata present, carried files (PDF/A-3a)
/// or none (PDF/A-2a) as the metadata claim.
///
/// The file may be a stranger's: what it can make this program hold or do is limited.
///
/// # Errors
/// The first thing found wrong.
pub fn verify(bytes: &[u8]) -> Result<(), VerifyError> {
    open(bytes, |file| check(file).map(drop))
}

/// [`verify`], and that the file carries these files and no others.
///
/// # Errors
/// The first thing found wrong.
pub(crate) fn verify_carrying(bytes: &[u8], carried: &[Carried<'_>]) -> Result<(), VerifyError> {
    open(bytes, |file| {
        let found = check(file)?;
        if found.len() == carried.len() && found.iter().zip(carried).all(|(found, carried)| found.is(carried)) {
            Ok(())
        } else {
            Err(VerifyError::Carried("others than were put there"))
        }
    })
}

/// Checks everything; answers with the files that it carries.
fn check(file: &File<'_>) -> Result<Vec<crate::CarriedFile>, VerifyError> {
    let pages = pages(file)?;
    if pages.is_empty() {
        return Err(VerifyError::NoPages);
    }
    let catalog = file.catalog()?;
    let carried = catalog::check(file, &catalog)?;
    let owned = structure::read(file, &catalog)?;
    let mut pages_check = Pages {
        file,
        owned: &owned,
        fonts: HashSet::new(),
    };
    for (index, page) in pages.iter().enumerate() {
        pages_check.check(index + 1, page)?;
    }
    owned.check_leftovers(&pages)?;
    Ok(carried)
}

/// The pages of a file while they are checked one after the other.
struct Pages<'p, 'b> {
    file: &'p File<'b>,
    owned: &'p Owned,
    /// The fonts that have been checked.
    fonts: HashSet<Id>,
}

impl<'b> Pages<'_, 'b> {
    /// Checks a page, counted from 1.
    fn check(&mut self, number: usize, page: &Page) -> Result<(), VerifyError> {
        let Pages { file, owned, .. } = *self;
        let dictionary = file.object(page.id)?;
        let dictionary = dictionary.dict().ok_or(VerifyError::Missing("Page"))?;
        let marks = content::marks(&page.content(file, dictionary)?, number)?;
        let key = dictionary.get(b"StructParents").integer();
        let key = key.ok_or(VerifyError::Missing("StructParents"))?;
        owned.check_page(number, page.id, key, &marks)?;
        check_links(file, owned, number, dictionary)?;
        self.check_fonts(&page.resources(file)?)
    }

    fn check_fonts(&mut self, resources: &Dict<'b>) -> Result<(), VerifyError> {
        let named = self.file.dict_at(resources, b"Font")?;
        for (name, font) in named.iter() {
            let Some(reference) = font.reference() else { continue };
            if self.fonts.insert(reference) && !is_embedded(self.file, reference)? {
                return Err(VerifyError::Font(String::from_utf8_lossy(name).into_owned()));
            }
        }
        Ok(())
    }
}

fn check_links<'b>(file: &File<'b>, owned: &Owned, page: usize, dictionary: &Dict<'b>) -> Result<(), VerifyError> {
    let links = file.follow(dictionary.get(b"Annots"))?;
    for link in links.array().unwrap_or_default() {
        let lacks = |what| VerifyError::Link { page, what };
        let reference = link.reference().ok_or(lacks("object of its own"))?;
        let link = file.object(reference)?;
        let link = link.dict().ok_or(lacks("dictionary"))?;
        // Two bytes say how the words are written.
        if link.get(b"Contents").text().is_none_or(|said| said.len() <= 2) {
            return Err(lacks("Contents"));
        }
        let key = link.get(b"StructParent").integer().ok_or(lacks("StructParent"))?;
        if !owned.has_link(key, reference) {
            return Err(lacks("element"));
        }
        if !link.has(b"Dest") && !link.has(b"A") {
            return Err(lacks("destination"));
        }
    }
    Ok(())
}

/// Whether a composite font carries its program and the text of its glyphs.
fn is_embedded(file: &File<'_>, font: Id) -> Result<bool, ReadError> {
    let font = file.object(font)?;
    let Some(font) = font.dict() else { return Ok(false) };
    let has_texts = file.follow(font.get(b"ToUnicode"))?.stream().is_some();
    let descendants = file.follow(font.get(b"DescendantFonts"))?;
    let descendant = descendants.array().and_then(<[_]>::first).unwrap_or(&Value::Null);
    let descendant = file.follow(descendant)?;
    let Some(descendant) = descendant.dict() else {
        return Ok(false);
    };
    let descriptor = file.dict_at(descendant, b"FontDescriptor")?;
    let program = file.follow(descriptor.get(b"FontFile2"))?;
    Ok(has_texts && program.stream().is_some_and(|program| !program.data.is_empty()))
}
