//! Why a PDF couldn't be made, and what is wrong with one.

use super::{shown, visible};
use i18n::Words;
use pdf::{PdfError, ReadError, VerifyError};
use std::path::Path;

/// The sentence for a document that couldn't be made into a PDF.
pub(super) fn pdf(error: &PdfError, words: Words) -> String {
    match error {
        PdfError::Picture { alternative, .. } => words.pdf_picture(&visible(alternative)),
        PdfError::Verify(error) => words.pdf_not_kept(&verify(error, words)),
        _ => words.pdf_failed(),
    }
}

/// The sentence for a PDF that can't be read back.
pub(crate) fn unreadable(path: &Path, error: &ReadError, words: Words) -> String {
    let name = &shown(path);
    match error {
        ReadError::Encrypted => words.pdf_read_encrypted(name),
        ReadError::TooLarge(_) => words.pdf_read_too_large(name),
        ReadError::Damaged(file) => words.pdf_read_damaged(&visible(file), name),
        _ => words.pdf_read_broken(name),
    }
}

/// What is wrong with a PDF.
pub(crate) fn verify(error: &VerifyError, words: Words) -> String {
    match error {
        VerifyError::Unreadable(_) => words.pdf_unreadable(),
        VerifyError::NoPages => words.pdf_no_pages(),
        VerifyError::Missing(what) => words.pdf_missing(part(what)),
        VerifyError::Content { page, .. } => words.pdf_content(&page.to_string()),
        VerifyError::Unmarked { page, .. } => words.pdf_unmarked(&page.to_string()),
        VerifyError::Ownership { page, .. } => words.pdf_ownership(&page.to_string()),
        VerifyError::Link { page, .. } => words.pdf_link(&page.to_string()),
        VerifyError::Font(font) => words.pdf_font(font),
        _ => words.pdf_unsound(),
    }
}

/// The name that the standard gives to a part, without the words around it.
fn part(what: &str) -> &str {
    what.split(' ')
        .find(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
        .unwrap_or(what)
}
