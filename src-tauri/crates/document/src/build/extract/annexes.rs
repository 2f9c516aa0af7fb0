//! What is put before the council besides the extract: the plan itself, the members' shares, the plan's annexes.

use super::Council;
use crate::model::{Block, Item, List, Span};
use crate::say::in_groups;
use crate::say::{Spans, join, plain};
use crate::tables::cost_sharing;
use plan::content::{Attachment, AttachmentRole};

impl Council<'_, '_> {
    pub(super) fn annexes(&self) -> Vec<Block> {
        let say = self.part.words;
        let mut names = vec![self.the_plan()];
        let shares = self.shares();
        if !shares.is_empty() {
            names.push(vec![self.link("shares", say.extract_annex_shares())]);
        }
        let annexes = self.part.plan.attachments.iter();
        names.extend(
            annexes
                .filter(|row| row.role == AttachmentRole::Annex)
                .map(|row| self.attached(row)),
        );
        let items = names.into_iter().map(|spans| Item { spans, inner: None });
        let mut blocks = vec![Block::List(List {
            ordered: true,
            items: items.collect(),
        })];
        blocks.extend(shares);
        blocks
    }

    /// The plan with the version and the checksum that the council's decision points to.
    fn the_plan(&self) -> Spans {
        let (part, say) = (self.part, self.part.words);
        let title = super::cover::title(part);
        let title = Span {
            language: (title.language != part.language).then_some(title.language),
            ..Span::plain(title.text)
        };
        let version = self.options.version.as_ref();
        let version =
            version.map(|version| plain(say.extract_annex_version(&in_groups(&version.sha256), &version.name)));
        let version = version.unwrap_or_else(|| plain(say.extract_annex_draft()));
        join([vec![title], version], ", ")
    }

    fn attached(&self, attachment: &Attachment) -> Spans {
        let row = self.part.row("attachments", attachment.id.as_str());
        let title = row.text("title", &attachment.title);
        let file = plain(attachment.file_name.as_str());
        if title.is_empty() {
            return file;
        }
        [title, plain(" ("), file, plain(")")].concat()
    }

    /// Annex 2: what each member carries.
    fn shares(&self) -> Vec<Block> {
        let part = self.part;
        if part.plan.members.len() < 2 || self.sharings.is_empty() {
            return vec![];
        }
        let number = part.words.document_annex_number("2");
        let title = part.words.document_fact(&number, &part.words.extract_annex_shares());
        let mut blocks = vec![Block::Heading(crate::model::Heading {
            level: part.level + 1,
            number: String::new(),
            spans: plain(title),
            anchor: self.anchor("shares"),
        })];
        blocks.extend(cost_sharing::summary(
            part,
            &self.sharings,
            &part.words.extract_unsure(),
        ));
        blocks
    }
}
