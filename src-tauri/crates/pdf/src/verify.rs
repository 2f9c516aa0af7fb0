//! Re-reads a finished file and checks what the rest of the crate promises.

mod content;
mod structure;

use std::collections::HashSet;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use structure::Owned;

/// The most that one stream of a file may hold when it is decompressed, in bytes: 64 MiB.
const MOST_IN_STREAM: usize = 64 << 20;
/// The most that the content of all pages may hold together when it is decompressed, in bytes: 512 MiB.
const MOST_ON_PAGES: usize = 512 << 20;

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
}

/// Re-reads the bytes with lopdf: pages, structure tree, every marked content owned exactly once, everything that is drawn
/// inside an element or an artifact, links described, fonts embedded, language and metadata present.
///
/// The file may be a stranger's: what it can make this program hold or do is limited.
///
/// # Errors
/// The first thing found wrong.
pub fn verify(bytes: &[u8]) -> Result<(), VerifyError> {
    let limited = LoadOptions {
        max_decompressed_size: Some(MOST_IN_STREAM),
        ..LoadOptions::default()
    };
    let file = Document::load_mem_with_options(bytes, limited).map_err(unreadable)?;
    let pages: Vec<ObjectId> = file.page_iter().collect();
    if pages.is_empty() {
        return Err(VerifyError::NoPages);
    }
    let catalog = file.catalog().map_err(unreadable)?;
    check_catalog(&file, catalog)?;
    let owned = structure::read(&file, catalog)?;
    let mut pages_check = Pages {
        file: &file,
        owned: &owned,
        fonts: HashSet::new(),
        room: MOST_ON_PAGES,
    };
    for (index, id) in pages.iter().enumerate() {
        pages_check.check(index + 1, *id)?;
    }
    owned.check_leftovers(&pages)
}

fn unreadable(error: lopdf::Error) -> VerifyError {
    VerifyError::Unreadable(error.to_string())
}

fn check_catalog(file: &Document, catalog: &Dictionary) -> Result<(), VerifyError> {
    let is_true = |key: &[u8], inner: &[u8]| {
        catalog
            .get_deref(key, file)
            .and_then(Object::as_dict)
            .and_then(|entry| entry.get(inner))
            .and_then(Object::as_bool)
    };
    let spoken = |bytes: Result<&[u8], lopdf::Error>| bytes.is_ok_and(|bytes| !bytes.is_empty());
    if !spoken(catalog.get(b"Lang").and_then(Object::as_str)) {
        return Err(VerifyError::Missing("Lang"));
    }
    if !is_true(b"MarkInfo", b"Marked").unwrap_or(false) {
        return Err(VerifyError::Missing("MarkInfo"));
    }
    if !is_true(b"ViewerPreferences", b"DisplayDocTitle").unwrap_or(false) {
        return Err(VerifyError::Missing("DisplayDocTitle"));
    }
    if catalog
        .get_deref(b"OutputIntents", file)
        .and_then(Object::as_array)
        .is_ok_and(Vec::is_empty)
    {
        return Err(VerifyError::Missing("OutputIntents"));
    }
    let metadata = catalog.get_deref(b"Metadata", file).and_then(Object::as_stream);
    let metadata = metadata.map_err(|_| VerifyError::Missing("Metadata"))?;
    for needle in [
        "<pdfuaid:part>1<",
        "<pdfaid:conformance>A<",
        "<dc:title>",
    ] {
        if !metadata
            .content
            .windows(needle.len())
            .any(|window| window == needle.as_bytes())
        {
            return Err(VerifyError::Missing("identification in Metadata"));
        }
    }
    Ok(())
}

/// The pages of a file while they are checked one after the other.
struct Pages<'f> {
    file: &'f Document,
    owned: &'f Owned,
    /// The fonts that have been checked.
    fonts: HashSet<ObjectId>,
    /// How many bytes of content may still be decompressed.
    room: usize,
}

impl Pages<'_> {
    /// Checks a page, counted from 1.
    fn check(&mut self, page: usize, id: ObjectId) -> Result<(), VerifyError> {
        let Pages { file, owned, .. } = *self;
        let dictionary = file.get_dictionary(id).map_err(unreadable)?;
        let most = self.room.min(MOST_IN_STREAM);
        let bytes = file.get_page_content_with_limit(id, most).map_err(unreadable)?;
        self.room = self.room.saturating_sub(bytes.len());
        let marks = content::marks(&bytes, page)?;
        let key = dictionary.get(b"StructParents").and_then(Object::as_i64);
        let key = key.map_err(|_| VerifyError::Missing("StructParents"))?;
        owned.check_page(page, id, key, &marks)?;
        check_links(file, owned, page, dictionary)?;
        self.check_fonts(dictionary)
    }

    fn check_fonts(&mut self, page: &Dictionary) -> Result<(), VerifyError> {
        let resources = page.get_deref(b"Resources", self.file).and_then(Object::as_dict);
        let named = resources.map_err(unreadable)?.get_deref(b"Font", self.file);
        let Ok(named) = named.and_then(Object::as_dict) else {
            return Ok(());
        };
        for (name, font) in named {
            let Ok(reference) = font.as_reference() else { continue };
            if self.fonts.insert(reference) && !is_embedded(self.file, reference) {
                return Err(VerifyError::Font(String::from_utf8_lossy(name).into_owned()));
            }
        }
        Ok(())
    }
}

fn check_links(file: &Document, owned: &Owned, page: usize, dictionary: &Dictionary) -> Result<(), VerifyError> {
    let Ok(links) = dictionary.get_deref(b"Annots", file).and_then(Object::as_array) else {
        return Ok(());
    };
    for link in links {
        let lacks = |what| VerifyError::Link { page, what };
        let reference = link.as_reference().map_err(|_| lacks("object of its own"))?;
        let link = file.get_dictionary(reference).map_err(|_| lacks("dictionary"))?;
        if !link
            .get(b"Contents")
            .and_then(Object::as_str)
            .is_ok_and(|said| said.len() > 2)
        {
            return Err(lacks("Contents"));
        }
        let key = link
            .get(b"StructParent")
            .and_then(Object::as_i64)
            .map_err(|_| lacks("StructParent"))?;
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
fn is_embedded(file: &Document, font: ObjectId) -> bool {
    let check = || -> Result<bool, lopdf::Error> {
        let font = file.get_dictionary(font)?;
        font.get_deref(b"ToUnicode", file)?.as_stream()?;
        let descendants = font.get_deref(b"DescendantFonts", file)?.as_array()?;
        let descendant = descendants
            .first()
            .ok_or(lopdf::Error::DictKey("DescendantFonts".to_owned()))?;
        let descendant = match descendant {
            Object::Reference(id) => file.get_dictionary(*id)?,
            direct => direct.as_dict()?,
        };
        let descriptor = descendant.get_deref(b"FontDescriptor", file)?.as_dict()?;
        Ok(!descriptor
            .get_deref(b"FontFile2", file)?
            .as_stream()?
            .content
            .is_empty())
    };
    check().unwrap_or(false)
}
