//! The pages of a file (ISO 32000-1, 7.7.3).

use std::collections::HashSet;

use super::ReadError;
use super::file::File;
use super::room::MOST_IN_STREAM;
use super::value::{Dict, Id, Value};

/// How many levels the tree of pages may have.
const DEEPEST: usize = 64;
/// What a page takes in memory, at least, with what is known of it.
const PAGE: usize = 256;

/// A page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    pub(crate) id: Id,
    /// The page itself or the branch above it that has the resources.
    equipped: Id,
}

/// The pages in their order.
///
/// # Errors
/// [`ReadError::Broken`] when the tree of pages isn't one.
pub(crate) fn pages(file: &File<'_>) -> Result<Vec<Page>, ReadError> {
    let mut pages = Vec::new();
    let mut seen = HashSet::new();
    let catalog = file.catalog()?;
    let root = catalog.get(b"Pages").reference().ok_or(ReadError::Broken("no pages"))?;
    let mut todo = vec![(root, root, 0)];
    while let Some((id, above, depth)) = todo.pop() {
        if !seen.insert(id) || depth > DEEPEST {
            return Err(ReadError::Broken("the tree of pages"));
        }
        file.room().keep(PAGE)?;
        let node = file.object(id)?;
        let node = node.dict().ok_or(ReadError::Broken("a page"))?;
        let equipped = if node.has(b"Resources") { id } else { above };
        if node.has(b"Kids") {
            let kids = file.follow(node.get(b"Kids"))?;
            let kids = kids
                .array()
                .unwrap_or_default()
                .iter()
                .rev()
                .filter_map(Value::reference);
            todo.extend(kids.map(|kid| (kid, equipped, depth + 1)));
        } else {
            pages.push(Page { id, equipped });
        }
    }
    Ok(pages)
}

impl Page {
    /// What its content calls by name.
    ///
    /// # Errors
    /// [`ReadError::Broken`] when it can't be read.
    pub(crate) fn resources<'b>(&self, file: &File<'b>) -> Result<Dict<'b>, ReadError> {
        file.object(self.equipped)?
            .dict()
            .map_or_else(|| Ok(Dict::default()), |node| file.dict_at(node, b"Resources"))
    }

    /// Its content, all streams of it one after the other.
    ///
    /// # Errors
    /// [`ReadError::TooLarge`], [`ReadError::Packed`], [`ReadError::Broken`].
    pub(crate) fn content<'b>(&self, file: &File<'b>, page: &Dict<'b>) -> Result<Vec<u8>, ReadError> {
        let contents = file.follow(page.get(b"Contents"))?;
        let parts = contents.array().unwrap_or(std::slice::from_ref(&*contents));
        let mut bytes = Vec::new();
        for part in parts {
            let part = file.follow(part)?;
            if let Some(stream) = part.stream() {
                bytes.extend_from_slice(&file.content(stream)?);
                bytes.push(b'\n');
            }
            if bytes.len() > MOST_IN_STREAM {
                return Err(ReadError::TooLarge("a page"));
            }
        }
        file.room().read(bytes.len())?;
        Ok(bytes)
    }
}
