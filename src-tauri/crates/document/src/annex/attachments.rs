//! Attachments of the plan and its frozen versions.

use crate::model::Block;
use crate::part::{Part, capital};
use crate::say::{Said, Spans, plain};
use crate::tables::cell::{cell, head_lines, lines, words};
use crate::tables::grid::Grid;
use plan::content::Attachment;

pub(super) fn annex(part: &Part<'_>) -> Vec<Block> {
    [attachments(part), versions(part)].into_iter().flatten().collect()
}

fn attachments(part: &Part<'_>) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_attachments()))
        .named("attachments")
        .text(say.field_attachment())
        .text(say.field_media_type())
        .text(say.field_role())
        .text(say.field_chapter())
        .text(say.field_alternative());
    for attachment in &part.plan.attachments {
        let row = part.row("attachments", attachment.id.as_str());
        grid.body(vec![
            head_lines([
                row.text("title", &attachment.title),
                plain(attachment.file_name.as_str()),
            ]),
            lines(form(part, attachment)),
            words(capital(&attachment.role.say(say))),
            cell(
                attachment
                    .chapter
                    .as_ref()
                    .map(|id| part.link_to_chapter(id))
                    .unwrap_or_default(),
            ),
            cell(row.text("alternative", &attachment.alternative)),
        ]);
    }
    grid.block(part)
}

fn form(part: &Part<'_>, attachment: &Attachment) -> Vec<Spans> {
    vec![
        plain(attachment.media_type.say(part.words)),
        plain(i18n::file_size(attachment.size, part.language)),
    ]
}

/// The frozen versions: which states of the plan the decisions point to.
fn versions(part: &Part<'_>) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_versions()))
        .named("versions")
        .text(say.table_versions())
        .text(say.field_frozen())
        .text(say.field_author());
    for version in &part.plan.versions {
        let time = i18n::time(version.frozen.time(), part.language);
        grid.body(vec![
            head_lines([plain(version.name.as_str())]),
            words(format!("{} {time} UTC", i18n::date(version.frozen.date_naive()))),
            words(version.author.as_str()),
        ]);
    }
    grid.block(part)
}
