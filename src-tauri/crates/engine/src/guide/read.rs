//! Reads the guide's Markdown: headings, paragraphs, lists, tables, bold and italic, and nothing else.
//!
//! `#` is the title with a sentence under it, `##` a chapter and `###` a heading inside it, both with an id in braces. A
//! paragraph in italics before a table is the table's caption.

use super::view::{GuideBlock, GuideChapter, GuideEmphasis, GuideSpan, GuideView};
use i18n::typeset;
use plan::Language;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use thiserror::Error;

/// Why a text isn't a guide.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(super) enum GuideError {
    /// Markdown that the guide doesn't use, or not here.
    #[error("not used in the guide, or not here: {0}")]
    Unexpected(String),
    /// A heading that nothing can lead to.
    #[error("heading without an id: {0}")]
    NoId(String),
    /// A table that doesn't say what it shows.
    #[error("table without a paragraph in italics before it")]
    NoCaption,
    /// Text before the first chapter, or a guide that ends before it.
    #[error("no chapter")]
    NoChapter,
}

/// Reads a guide.
///
/// # Errors
/// The first thing that a guide doesn't have.
pub(super) fn read(text: &str, language: Language) -> Result<GuideView, GuideError> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut reader = Reader {
        events: Parser::new_ext(text, options),
        language,
        guide: GuideView {
            title: String::new(),
            summary: String::new(),
            chapters: vec![],
        },
    };
    while let Some(event) = reader.events.next() {
        reader.block(event)?;
    }
    if reader.guide.chapters.is_empty() {
        return Err(GuideError::NoChapter);
    }
    Ok(reader.guide)
}

struct Reader<'t> {
    events: Parser<'t>,
    language: Language,
    guide: GuideView,
}

impl Reader<'_> {
    fn block(&mut self, event: Event<'_>) -> Result<(), GuideError> {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                let text = plain(&self.spans(TagEnd::Heading(level))?);
                self.heading(level, id.as_deref(), text)
            }
            Event::Start(Tag::Paragraph) => {
                let spans = self.spans(TagEnd::Paragraph)?;
                if self.guide.chapters.is_empty() && self.guide.summary.is_empty() {
                    self.guide.summary = plain(&spans);
                    return Ok(());
                }
                self.push(GuideBlock::Paragraph { spans })
            }
            Event::Start(Tag::List(first)) => {
                let items = self.items(first.is_some())?;
                let ordered = first.is_some();
                self.push(GuideBlock::List { ordered, items })
            }
            Event::Start(Tag::Table(_)) => self.table(),
            other => Err(unexpected(&other)),
        }
    }

    fn heading(&mut self, level: HeadingLevel, id: Option<&str>, text: String) -> Result<(), GuideError> {
        if level == HeadingLevel::H1 {
            self.guide.title = text;
            return Ok(());
        }
        let Some(id) = id.map(str::to_owned) else {
            return Err(GuideError::NoId(text));
        };
        match level {
            HeadingLevel::H2 => {
                let blocks = vec![];
                self.guide.chapters.push(GuideChapter {
                    id,
                    title: text,
                    blocks,
                });
                Ok(())
            }
            HeadingLevel::H3 => self.push(GuideBlock::Heading { id, text }),
            _ => Err(GuideError::Unexpected(text)),
        }
    }

    fn push(&mut self, block: GuideBlock) -> Result<(), GuideError> {
        let chapter = self.guide.chapters.last_mut().ok_or(GuideError::NoChapter)?;
        chapter.blocks.push(block);
        Ok(())
    }

    fn items(&mut self, ordered: bool) -> Result<Vec<Vec<GuideSpan>>, GuideError> {
        let mut items = vec![];
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.spans(TagEnd::Item)?),
                Event::End(TagEnd::List(end)) if end == ordered => break,
                other => return Err(unexpected(&other)),
            }
        }
        Ok(items)
    }

    fn table(&mut self) -> Result<(), GuideError> {
        let caption = self.caption()?;
        let (mut columns, mut rows) = (vec![], vec![]);
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => columns = self.cells(TagEnd::TableHead)?,
                Event::Start(Tag::TableRow) => rows.push(self.cells(TagEnd::TableRow)?),
                Event::End(TagEnd::Table) => break,
                other => return Err(unexpected(&other)),
            }
        }
        let columns = columns.iter().map(|cell| plain(cell)).collect();
        self.push(GuideBlock::Table { caption, columns, rows })
    }

    /// Takes the paragraph in italics before a table.
    fn caption(&mut self) -> Result<String, GuideError> {
        let chapter = self.guide.chapters.last_mut().ok_or(GuideError::NoChapter)?;
        match chapter.blocks.pop() {
            Some(GuideBlock::Paragraph { spans })
                if spans.iter().all(|span| span.emphasis == GuideEmphasis::Example) =>
            {
                Ok(plain(&spans))
            }
            _ => Err(GuideError::NoCaption),
        }
    }

    fn cells(&mut self, row: TagEnd) -> Result<Vec<Vec<GuideSpan>>, GuideError> {
        let mut cells = vec![];
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => cells.push(self.spans(TagEnd::TableCell)?),
                Event::End(end) if end == row => break,
                other => return Err(unexpected(&other)),
            }
        }
        Ok(cells)
    }

    /// The text up to `end`, neighbours with the same marks as one.
    fn spans(&mut self, end: TagEnd) -> Result<Vec<GuideSpan>, GuideError> {
        let mut spans: Vec<GuideSpan> = vec![];
        let mut emphasis = GuideEmphasis::None;
        for event in self.events.by_ref() {
            let plain = emphasis == GuideEmphasis::None;
            match event {
                Event::Text(text) => append(&mut spans, &text, emphasis),
                Event::SoftBreak => append(&mut spans, " ", emphasis),
                Event::Start(Tag::Strong) if plain => emphasis = GuideEmphasis::Strong,
                Event::Start(Tag::Emphasis) if plain => emphasis = GuideEmphasis::Example,
                Event::End(TagEnd::Strong | TagEnd::Emphasis) => emphasis = GuideEmphasis::None,
                Event::End(found) if found == end => break,
                other => return Err(unexpected(&other)),
            }
        }
        for span in &mut spans {
            span.text = typeset(&span.text, self.language);
        }
        Ok(spans)
    }
}

/// Adds text; to the last span when it has the same marks.
fn append(spans: &mut Vec<GuideSpan>, text: &str, emphasis: GuideEmphasis) {
    match spans.last_mut().filter(|last| last.emphasis == emphasis) {
        Some(last) => last.text.push_str(text),
        None => spans.push(GuideSpan {
            text: text.to_owned(),
            emphasis,
        }),
    }
}

fn plain(spans: &[GuideSpan]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

fn unexpected(event: &Event<'_>) -> GuideError {
    GuideError::Unexpected(format!("{event:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(body: &str) -> GuideError {
        read(&format!("# Opas\n\nNäin.\n\n## Luku {{#a}}\n\n{body}\n"), Language::Fi).unwrap_err()
    }

    #[test]
    fn what_the_window_and_the_paper_cannot_show_is_refused() {
        for body in [
            "Katso [sivu](https://a.fi).",
            "`koodi`",
            "> lainaus",
            "- a\n  - b",
            "***molemmat***",
        ] {
            assert!(matches!(refused(body), GuideError::Unexpected(_)), "{body}");
        }
        assert!(matches!(refused("### Ilman tunnusta"), GuideError::NoId(_)));
        assert_eq!(refused("| a | b |\n|---|---|\n| 1 | 2 |"), GuideError::NoCaption);
        assert_eq!(
            read("# Opas\n\nNäin.\n\nMuuta.", Language::Fi),
            Err(GuideError::NoChapter)
        );
    }

    #[test]
    fn an_italic_paragraph_before_a_table_is_its_caption() {
        let text = "# Opas\n\nNäin.\n\n## Luku {#a}\n\n*Näppäimet*\n\n| Näppäin | Mitä |\n|---|---|\n| **F1** | Opas 15 §:ssä |";
        let guide = read(text, Language::Fi).unwrap();
        let span = |text: &str, emphasis| {
            vec![GuideSpan {
                text: text.to_owned(),
                emphasis,
            }]
        };
        let rows = vec![vec![
            span("F1", GuideEmphasis::Strong),
            span("Opas 15\u{a0}§:ssä", GuideEmphasis::None),
        ]];
        let columns = vec!["Näppäin".to_owned(), "Mitä".to_owned()];
        let caption = "Näppäimet".to_owned();
        assert_eq!(guide.chapters[0].blocks, [GuideBlock::Table { caption, columns, rows }]);
    }
}
