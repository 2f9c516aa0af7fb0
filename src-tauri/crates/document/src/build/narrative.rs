//! The blocks of a chapter's text: lists and tables are gathered from the blocks that follow each other.

mod inline;
mod listing;
mod tabular;

use super::Pictures;
use crate::incomplete::Lack;
use crate::model::{Block, Heading, Picture};
use crate::part::Part;
use crate::placed::{Placed, placed};
use crate::say::{Spans, plain};
use inline::spans;
use plan::Place;
use plan::content::{AttachmentRole, Block as Written, BlockKind, Chapter, MediaType};

/// The text of a chapter; headings in it start at `level`.
pub(super) fn narrative(part: &Part<'_>, chapter: &Chapter, level: u8, picture: Pictures<'_>) -> Vec<Placed> {
    let of_chapter = |block: &&Written| block.chapter == chapter.id;
    let written: Vec<&Written> = part.plan.blocks.iter().filter(of_chapter).collect();
    let mut text = Text {
        part,
        level,
        picture,
        headed: false,
        title: part.chapter_title(chapter),
        blocks: vec![],
    };
    let mut rest = written.as_slice();
    while let Some(first) = rest.first() {
        let length = rest
            .iter()
            .take_while(|block| belongs(first.kind, block.kind))
            .count()
            .max(1);
        // A header row starts a table even right after another one.
        let length = match first.kind {
            BlockKind::TableHeader | BlockKind::TableRow => {
                let header = |block: &&&Written| block.kind == BlockKind::TableHeader;
                rest[..length]
                    .iter()
                    .skip(1)
                    .position(|block| header(&block))
                    .map_or(length, |next| next + 1)
            }
            _ => length,
        };
        let (group, after) = rest.split_at(length);
        text.group(group);
        rest = after;
    }
    text.blocks
}

/// Whether a block goes into the same list or table as the one that began it.
fn belongs(first: BlockKind, next: BlockKind) -> bool {
    let list = |kind| matches!(kind, BlockKind::Bullet | BlockKind::InnerBullet | BlockKind::Numbered);
    let table = |kind| matches!(kind, BlockKind::TableHeader | BlockKind::TableRow);
    (list(first) && list(next)) || (table(first) && table(next))
}

/// The text of a chapter while it is being put together.
struct Text<'p, 'a> {
    part: &'p Part<'a>,
    level: u8,
    picture: Pictures<'p>,
    /// Whether a heading has come: a subheading before it would skip a level.
    headed: bool,
    /// The last heading, which names tables that have no caption.
    title: Spans,
    blocks: Vec<Placed>,
}

impl Text<'_, '_> {
    fn group(&mut self, group: &[&Written]) {
        let first = group[0];
        match first.kind {
            BlockKind::Heading | BlockKind::Subheading => self.heading(first),
            BlockKind::Paragraph => self.unless_empty(first, Block::Paragraph),
            BlockKind::Quotation => self.unless_empty(first, Block::Quotation),
            BlockKind::Bullet | BlockKind::InnerBullet | BlockKind::Numbered => {
                self.blocks.extend(listing::lists(self.part, group));
            }
            BlockKind::TableHeader | BlockKind::TableRow => {
                let table = tabular::table(self.part, group, &self.title);
                self.blocks.extend(placed(table, Some(&place(self.part, first))));
            }
            BlockKind::Picture => self.picture(first),
        }
    }

    fn unless_empty(&mut self, block: &Written, make: fn(Spans) -> Block) {
        let said = spans(self.part, block);
        if !said.is_empty() {
            self.push(block, make(said));
        }
    }

    /// Adds what one block of the plan says.
    fn push(&mut self, block: &Written, said: Block) {
        self.blocks.push(Placed::at(said, Some(&place(self.part, block))));
    }

    fn heading(&mut self, block: &Written) {
        let said = spans(self.part, block);
        if said.is_empty() {
            return;
        }
        let below = block.kind == BlockKind::Subheading && self.headed;
        self.headed |= block.kind == BlockKind::Heading;
        self.title.clone_from(&said);
        let heading = Block::Heading(Heading {
            level: (self.level + u8::from(below)).min(6),
            number: String::new(),
            spans: said,
            anchor: self.part.anchor(block.id.as_str()),
        });
        self.push(block, heading);
    }

    fn picture(&mut self, block: &Written) {
        let part = self.part;
        let caption = spans(part, block);
        let attachments = part.plan.attachments.iter();
        let Some(attachment) = attachments.clone().find(|a| Some(&a.id) == block.attachment.as_ref()) else {
            return self.unless_empty(block, Block::Paragraph);
        };
        let row = part.row("attachments", attachment.id.as_str());
        let bytes = match attachment.media_type {
            MediaType::Png | MediaType::Jpeg => (self.picture)(&attachment.id),
            MediaType::Pdf => None,
        };
        let Some(bytes) = bytes else {
            part.lack(row.place("file_name"), Lack::NoPicture);
            let missing = part.words.document_picture_missing(&attachment.file_name);
            self.push(block, Block::Note(plain(missing)));
            return self.unless_empty(block, Block::Paragraph);
        };
        let mut alternative = row.plain("alternative", &attachment.alternative);
        if alternative.is_empty() && attachment.role != AttachmentRole::Decorative {
            part.lack(row.place("alternative").language(part.language), Lack::NoAlternative);
            alternative = caption.iter().map(|span| span.text.as_str()).collect();
            if alternative.is_empty() {
                alternative.clone_from(&attachment.file_name);
            }
        }
        let picture = Block::Picture(Picture {
            bytes,
            alternative,
            caption,
        });
        self.push(block, picture);
    }
}

/// The place of a block's text in the part's language.
fn place(part: &Part<'_>, block: &Written) -> Place {
    Place::row("blocks", block.id.as_str()).language(part.language)
}
