//! Blocks of running text: paragraphs, lists, quotations, notes, parts in the other language.

use document::{Block, Language, List, Span};

use super::flow::Flow;
use super::lines::Set;
use super::listed;
use super::style::{self, BODY, CAPTION, FLOAT_GAP, INDENT, INK, NOTE, PARAGRAPH_GAP, QUOTATION, RULE, Style};
use super::tree::{NodeId, Role};
use crate::PdfError;
use crate::font::FaceId;
use crate::text::{Emphasis, Paragraph};

/// Space around a quotation.
const QUOTATION_GAP: f32 = PARAGRAPH_GAP + 3.0;
/// Space around a note.
const NOTE_GAP: f32 = PARAGRAPH_GAP + 2.0;
/// A note of so many lines isn't parted: half a box looks like a whole one.
const WHOLE_NOTE: usize = 8;

impl<'d> Flow<'d> {
    /// Lays out blocks one after the other.
    ///
    /// # Errors
    /// [`PdfError::Picture`] when a picture can't be read.
    pub(super) fn blocks(&mut self, blocks: &'d [Block], parent: NodeId) -> Result<(), PdfError> {
        blocks.iter().try_for_each(|block| self.block(block, blocks, parent))
    }

    /// Lays out a block that is among `siblings`.
    fn block(&mut self, block: &'d Block, siblings: &'d [Block], parent: NodeId) -> Result<(), PdfError> {
        if !matches!(block, Block::List(_) | Block::InLanguage { .. } | Block::Parallel(_)) {
            self.passage();
        }
        match block {
            Block::Heading(heading) => self.heading(heading, parent),
            Block::Paragraph(spans) => self.paragraph(spans, parent),
            Block::List(list) => {
                self.separate(PARAGRAPH_GAP);
                self.list(list, parent);
                self.separate(PARAGRAPH_GAP);
            }
            Block::Quotation(spans) => self.quotation(spans, parent),
            Block::Note(spans) => self.note(spans, parent),
            Block::Table(table) => self.table(table, parent),
            Block::Chart(chart) => self.chart(chart, parent),
            Block::Picture(picture) => self.picture(picture, parent)?,
            // A column doesn't leave its pair.
            Block::Contents { .. } | Block::PageBreak if self.side.is_some() => {}
            Block::Contents { title, listed } if listed::lists_anything(*listed, siblings) => {
                self.reserve_contents(title, *listed, parent);
            }
            Block::Contents { .. } => {}
            Block::PageBreak => self.page_break(),
            Block::InLanguage { language, blocks } => self.in_language(*language, blocks, parent)?,
            Block::Parallel(parallel) => self.parallel(parallel, parent)?,
        }
        Ok(())
    }

    fn page_break(&mut self) {
        self.begin(0.0);
        if !self.at_top() {
            self.new_page();
        }
    }

    /// A part in a language.
    pub(super) fn part(&mut self, language: Language, parent: NodeId) -> NodeId {
        let sect = self.node(parent, Role::Sect);
        if language != self.language {
            self.tree[sect].language = Some(language);
        }
        sect
    }

    pub(super) fn in_language(
        &mut self,
        language: Language,
        blocks: &'d [Block],
        parent: NodeId,
    ) -> Result<(), PdfError> {
        let sect = self.part(language, parent);
        let outside = std::mem::replace(&mut self.language, language);
        let laid = self.blocks(blocks, sect);
        self.language = outside;
        laid
    }

    /// Breaks spans into lines of the current width less `less`.
    pub(super) fn set_spans(&mut self, spans: &'d [Span], style: Style, less: f32, emphasis: Emphasis) -> Set<'d> {
        let text = Paragraph::new(&mut self.words, spans, self.language, emphasis);
        self.set(text, style, (self.width - less).max(style.size * 2.0))
    }

    /// Breaks a caption into lines of the current width.
    pub(super) fn set_caption(&mut self, spans: &'d [Span]) -> Set<'d> {
        let bold = Emphasis {
            bold: true,
            italic: false,
        };
        self.set_spans(spans, CAPTION, 0.0, bold)
    }

    fn paragraph(&mut self, spans: &'d [Span], parent: NodeId) {
        let mut set = self.set_spans(spans, BODY, 0.0, Emphasis::default());
        if set.lines.is_empty() {
            return;
        }
        self.separate(PARAGRAPH_GAP);
        self.begin(set.first_unit());
        let node = self.node(parent, Role::P);
        self.place(&mut set, node, self.left);
        self.separate(PARAGRAPH_GAP);
    }

    fn quotation(&mut self, spans: &'d [Span], parent: NodeId) {
        let mut set = self.set_spans(
            spans,
            QUOTATION,
            2.0 * INDENT,
            Emphasis {
                bold: false,
                italic: true,
            },
        );
        if set.lines.is_empty() {
            return;
        }
        self.separate(QUOTATION_GAP);
        self.begin(set.first_unit());
        let quotation = self.node(parent, Role::BlockQuote);
        let node = self.node(quotation, Role::P);
        let left = self.left;
        self.place_with(&mut set, node, left + INDENT, |flow, lead| {
            flow.area_behind(left + 4.0, flow.y - lead, 1.6, lead, RULE);
        });
        self.separate(QUOTATION_GAP);
    }

    fn note(&mut self, spans: &'d [Span], parent: NodeId) {
        const PAD: f32 = 7.0;
        let mut set = self.set_spans(spans, NOTE, INDENT + PAD, Emphasis::default());
        if set.lines.is_empty() {
            return;
        }
        self.separate(NOTE_GAP);
        // A note that opens a chapter doesn't part the heading from the text.
        let opening = if self.waiting.is_empty() {
            0.0
        } else {
            NOTE_GAP + 3.0 * BODY.lead
        };
        let whole = set.lines.len() <= WHOLE_NOTE;
        let unit = if whole { set.height() } else { set.first_unit() };
        self.begin(unit + 2.0 * PAD + opening);
        let note = self.node(parent, Role::Div);
        let node = self.node(note, Role::P);
        let (left, width) = (self.left, self.width);
        self.note_ground(left, width, PAD);
        self.y -= PAD;
        self.place_with(&mut set, node, left + INDENT - 4.0, |flow, lead| {
            flow.note_ground(left, width, lead)
        });
        self.note_ground(left, width, PAD);
        self.y -= PAD;
        self.separate(NOTE_GAP);
    }

    /// The tint behind a note, from the pen downwards, with a bar at its left.
    fn note_ground(&mut self, x: f32, width: f32, height: f32) {
        let y = self.y - height;
        self.area_behind(x, y - 0.2, width, height + 0.2, self.tint());
        self.area_behind(x, y - 0.2, 2.6, height + 0.2, self.accent());
    }

    /// A list, indented by its depth. Items that say nothing are left out.
    fn list(&mut self, list: &'d List, parent: NodeId) {
        if list.items.is_empty() {
            return;
        }
        let node = self.node(parent, Role::List { ordered: list.ordered });
        let marks: Vec<String> = (1..=list.items.len())
            .map(|number| mark(list.ordered, number))
            .collect();
        let size = BODY.size;
        let widest = marks
            .last()
            .map_or(0.0, |mark| self.label(FaceId::Regular, mark).width(size));
        let indent = (widest + 7.0).max(INDENT).min(self.width / 3.0);
        let (left, width) = (self.left, self.width);
        self.left += indent;
        self.width = (self.width - indent).max(40.0);
        for (item, mark) in list.items.iter().zip(&marks) {
            let mut set = self.set_spans(&item.spans, BODY, 0.0, Emphasis::default());
            self.separate(3.0);
            self.begin(set.first_unit().max(BODY.lead));
            self.passage();
            let entry = self.node(node, Role::ListItem);
            let label = self.node(entry, Role::Label);
            self.select(label);
            let baseline = self.y - BODY.lead * 0.73;
            self.word(FaceId::Regular, size, BODY.ink, mark, (left + 4.0, baseline));
            self.close();
            let body = self.node(entry, Role::ListBody);
            if set.lines.is_empty() {
                self.y -= BODY.lead;
            }
            let x = self.left;
            self.place(&mut set, body, x);
            if let Some(inner) = &item.inner {
                self.list(inner, body);
            }
        }
        (self.left, self.width) = (left, width);
    }
}

/// The space that a block asks for above itself.
pub(super) fn gap_before(block: &Block) -> f32 {
    match block {
        Block::Heading(heading) => style::heading(heading.level, INK).before,
        Block::Paragraph(_) | Block::List(_) => PARAGRAPH_GAP,
        Block::Quotation(_) => QUOTATION_GAP,
        Block::Note(_) => NOTE_GAP,
        Block::Table(_) | Block::Chart(_) | Block::Picture(_) => FLOAT_GAP,
        Block::InLanguage { blocks, .. } => blocks.first().map_or(0.0, gap_before),
        Block::Parallel(_) | Block::Contents { .. } | Block::PageBreak => 0.0,
    }
}

/// What stands before an item, with a space that parts it from the text when it is extracted.
fn mark(ordered: bool, number: usize) -> String {
    if ordered {
        format!("{number}. ")
    } else {
        "• ".to_owned()
    }
}
