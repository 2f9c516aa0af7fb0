//! The tables of a document, in its order, with their languages.

use document::{Block, Document, Language, Span, Table, words};

/// A table and where it stands.
pub(crate) struct Listed<'d> {
    /// The table.
    pub(crate) table: &'d Table,
    /// The language of what doesn't say otherwise.
    pub(crate) language: Language,
}

/// All tables of a document.
pub(crate) fn tables(document: &Document) -> Vec<Listed<'_>> {
    let mut tables = vec![];
    collect(&document.blocks, document.language, &mut tables);
    tables
}

fn collect<'d>(blocks: &'d [Block], language: Language, tables: &mut Vec<Listed<'d>>) {
    for block in blocks {
        match block {
            Block::Table(table) => tables.push(Listed { table, language }),
            Block::InLanguage { language, blocks } => collect(blocks, *language, tables),
            Block::Parallel(parallel) => {
                for (side, language) in parallel.languages.into_iter().enumerate() {
                    parallel
                        .pairs
                        .iter()
                        .for_each(|pair| collect(&pair[side], language, tables));
                }
            }
            Block::Heading(_)
            | Block::Paragraph(_)
            | Block::List(_)
            | Block::Quotation(_)
            | Block::Note(_)
            | Block::Chart(_)
            | Block::Picture(_)
            | Block::Contents { .. }
            | Block::PageBreak => {}
        }
    }
}

impl Listed<'_> {
    /// Whether its captions and headers are in both languages.
    pub(crate) fn in_both(&self) -> bool {
        let caption = self.table.caption.iter();
        let mut both = caption.filter(|span| !span.text.trim().is_empty());
        both.any(|span| span.language.is_some_and(|language| language != self.language))
    }

    /// Number and short name from its caption: `Taulukko 3. Osuudet` is 3 and `Osuudet`. Of a caption in two languages the
    /// first.
    pub(crate) fn title(&self) -> (Option<u32>, String) {
        let language = self.table.caption.first().and_then(|span| span.language);
        let first: Vec<Span> = self
            .table
            .caption
            .iter()
            .take_while(|span| span.language == language)
            .cloned()
            .collect();
        let caption = words(&first).replace(['\u{a0}', '\n'], " ").replace('\u{ad}', "");
        let caption = caption.trim().trim_end_matches('/').trim();
        let numbered = caption.split_once(' ').and_then(|(_, rest)| {
            rest.split_once(". ")
                .or(rest.strip_suffix('.').map(|number| (number, "")))
        });
        match numbered.and_then(|(number, name)| Some((number.parse().ok()?, name))) {
            Some((number, name)) => (Some(number), name.trim().to_owned()),
            None => (None, caption.to_owned()),
        }
    }
}

/// The text of a cell, its paragraphs on lines of their own, without soft hyphens.
pub(crate) fn cell_text(cell: &document::Cell) -> String {
    let paragraphs: Vec<String> = cell.paragraphs.iter().map(|spans| words(spans)).collect();
    plain(&paragraphs.join("\n"))
}

/// Text without soft hyphens and characters that no file holds.
pub(crate) fn plain(text: &str) -> String {
    crate::clean::clean(text).replace('\u{ad}', "")
}
