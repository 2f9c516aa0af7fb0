//! What a tagged file says, in its reading order.

mod content;
mod font;
mod tree;

use std::collections::HashMap;

use super::file::open;
use super::pages::pages;
use super::value::{Value, characters};
use super::{File, Id, Page, ReadError};
use content::Written;
use font::Fonts;

/// A line of text: a paragraph, a heading, a cell, an item, a caption, the alternative of a figure or the words in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextLine {
    /// The page on which it begins, from 1.
    pub page: usize,
    /// The language that most of it is in, as a tag (`fi`, `sv`); empty for what is outside the structure.
    pub language: String,
    /// What it says, with single spaces and without soft hyphens.
    pub text: String,
    /// True for an entry of a table of contents, which ends with the number of a page.
    pub contents: bool,
    /// What its glyphs say; differs from `text` where that is said in another way than it is painted.
    painted: String,
    /// `text` and `painted` without the numbers of the pages that its links lead to; `None` when it names none.
    without_pages: Option<Box<[String; 2]>>,
}

impl TextLine {
    /// What the glyphs on the page say: the same as `text`, but for alternatives (empty) and hyphens at line ends.
    pub fn painted(&self) -> &str {
        &self.painted
    }

    /// What it says and what its glyphs say, but for the numbers of the pages that its links lead to.
    pub(super) fn without_pages(&self) -> [&str; 2] {
        self.without_pages
            .as_deref()
            .map_or([&self.text, &self.painted], |[said, painted]| [said, painted])
    }

    fn new(page: usize, language: &str, said: &str, painted: &str) -> Self {
        TextLine {
            page,
            language: language.to_owned(),
            text: squeezed(said),
            contents: false,
            painted: squeezed(painted),
            without_pages: None,
        }
    }
}

/// The text of a tagged PDF, a line for every block, in the order in which it is read out. Figures are their alternatives and then
/// the words in them. Headers, footers and other artifacts are left out; but what is painted outside the structure, and remarks
/// that a reader has stuck on a page, come at the end of everything, so that nothing on the pages goes unnoticed.
///
/// The PDF may be a stranger's: what it can make this program hold or do is limited.
///
/// # Errors
/// [`ReadError::Untagged`] when it has no structure tree; [`ReadError::NotPdf`], [`ReadError::Encrypted`], [`ReadError::Broken`],
/// [`ReadError::TooLarge`], [`ReadError::Packed`].
pub fn text(bytes: &[u8]) -> Result<Vec<TextLine>, ReadError> {
    open(bytes, |file| {
        let pages = pages(file)?;
        let mut fonts = Fonts::default();
        let mut written = HashMap::with_capacity(pages.len());
        for (index, page) in pages.iter().enumerate() {
            written.insert(page.id, read_page(file, page, index + 1, &mut fonts)?);
        }
        let mut lines = tree::lines(file, &mut written)?;
        for page in &pages {
            lines.extend(written.remove(&page.id).into_iter().flat_map(leftovers));
        }
        Ok(lines)
    })
}

/// What is on a page.
struct PageText {
    /// From 1.
    number: usize,
    written: Written,
    /// What is stuck on it.
    remarks: Vec<String>,
}

fn read_page<'b>(file: &File<'b>, page: &Page, number: usize, fonts: &mut Fonts) -> Result<PageText, ReadError> {
    let dict = file.object(page.id)?;
    let dict = dict.dict().ok_or(ReadError::Broken("a page"))?;
    let content = page.content(file, dict)?;
    let written = content::read(file, fonts, &page.resources(file)?, &content)?;
    let annotations = file.follow(dict.get(b"Annots"))?;
    let mut remarks = Vec::new();
    for annotation in annotations.array().unwrap_or_default() {
        remarks.extend(remark(file, annotation)?);
    }
    Ok(PageText {
        number,
        written,
        remarks,
    })
}

/// What somebody has stuck on a page: its words, or what kind of thing it is. Links are no such thing.
fn remark<'b>(file: &File<'b>, annotation: &Value<'b>) -> Result<Option<String>, ReadError> {
    let annotation = file.follow(annotation)?;
    let Some(dict) = annotation.dict() else { return Ok(None) };
    let kind = dict.get(b"Subtype").name().unwrap_or_default();
    if matches!(kind, b"Link" | b"Popup") {
        return Ok(None);
    }
    let words = file.follow(dict.get(b"Contents"))?;
    let words = words.text().map(characters).filter(|words| !words.is_empty());
    let words = words.unwrap_or_else(|| String::from_utf8_lossy(kind).into_owned());
    file.room().keep(words.len())?;
    Ok(Some(words))
}

/// What no element owns.
fn leftovers(page: PageText) -> Vec<TextLine> {
    let PageText {
        number,
        written,
        remarks,
    } = page;
    let texts = written
        .into_texts()
        .map(|text| TextLine::new(number, "", &text.said, &text.painted));
    let remarks = remarks.iter().map(|remark| TextLine::new(number, "", remark, remark));
    texts.chain(remarks).filter(|line| !line.is_empty()).collect()
}

impl TextLine {
    fn is_empty(&self) -> bool {
        self.text.is_empty() && self.painted.is_empty()
    }
}

/// Single spaces and no soft hyphens.
fn squeezed(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    for character in text.chars().filter(|c| *c != '\u{ad}') {
        if !character.is_whitespace() {
            squeezed.push(character);
        } else if !squeezed.is_empty() && !squeezed.ends_with(' ') {
            squeezed.push(' ');
        }
    }
    squeezed.truncate(squeezed.trim_end().len());
    squeezed
}

/// The text of all pages that hasn't been given to an element yet.
type Pages = HashMap<Id, PageText>;
