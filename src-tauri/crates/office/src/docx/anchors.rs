//! Bookmarks: where links and page references lead.

use std::collections::{BTreeMap, BTreeSet};

use document::{Anchor, Block, Chart, Document, Table, words};

/// The bookmarks of a document, by the anchors they stand for.
pub(super) struct Anchors {
    names: BTreeMap<Anchor, (usize, String)>,
    placed: BTreeSet<usize>,
}

impl Anchors {
    /// A bookmark for every anchor, in the order of the document. The names are Word's for headings (`_Toc`) and for what is
    /// referred to (`_Ref`); the underscore keeps them out of lists of bookmarks.
    pub(super) fn of(document: &Document) -> Self {
        let mut anchors = Anchors {
            names: BTreeMap::new(),
            placed: BTreeSet::new(),
        };
        anchors.collect(&document.blocks);
        anchors
    }

    fn collect(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.add("_Toc", &heading.anchor),
                // Their bookmarks are around their captions.
                Block::Table(Table { caption, anchor, .. }) | Block::Chart(Chart { caption, anchor, .. }) => {
                    if !words(caption).is_empty() {
                        self.add("_Ref", anchor);
                    }
                }
                Block::InLanguage { blocks, .. } => self.collect(blocks),
                Block::Parallel(parallel) => parallel.pairs.iter().flatten().for_each(|side| self.collect(side)),
                Block::Paragraph(_)
                | Block::List(_)
                | Block::Quotation(_)
                | Block::Note(_)
                | Block::Picture(_)
                | Block::Contents { .. }
                | Block::PageBreak => {}
            }
        }
    }

    fn add(&mut self, prefix: &str, anchor: &Anchor) {
        let id = self.names.len() + 1;
        self.names
            .entry(anchor.clone())
            .or_insert_with(|| (id, format!("{prefix}{id:06}")));
    }

    /// The bookmark of an anchor; none when nothing in the document bears the anchor.
    pub(super) fn name(&self, anchor: &Anchor) -> Option<&str> {
        self.names.get(anchor).map(|(_, name)| name.as_str())
    }

    /// Number and name of the bookmark that stands here; none when the anchor has stood before.
    pub(super) fn place(&mut self, anchor: &Anchor) -> Option<(usize, String)> {
        let (id, name) = self.names.get(anchor)?.clone();
        self.placed.insert(id).then_some((id, name))
    }
}
