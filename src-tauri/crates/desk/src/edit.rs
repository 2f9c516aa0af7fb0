//! Writing into the plan.

use crate::answer::{Changed, Refused};
use crate::{Desk, Failure};
use engine::view::Applied;
use engine::{Attach, Edit, EngineError, OpenPlan};
use plan::content::{AttachmentRole, Translation};
use plan::edit::Written;
use plan::id::{BlockId, ChapterId, CommentId};
use plan::{Bilingual, Language, Place};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use std::path::PathBuf;

/// A place as text, as in `offices/o-1/name[fi]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct At(pub(crate) Place);

impl TryFrom<String> for At {
    type Error = plan::PlaceError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map(At)
    }
}

impl JsonSchema for At {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "At".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "description": "A place as text, as in `offices/o-1/name[fi]`." })
    }
}

/// A change that the window asks for.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Wish {
    /// A field gets a value in its JSON form; null clears it.
    Set { place: At, value: Value },
    /// A field gets what somebody typed or pasted, written as Finland writes it; empty text clears it.
    Type { place: At, text: String },
    /// A row comes in, before another one or at the end.
    Insert {
        table: String,
        row: Value,
        before: Option<String>,
    },
    /// A row goes.
    Remove { place: At },
    /// A row moves before another one or to the end.
    Move { place: At, before: Option<String> },
}

impl From<Wish> for Edit {
    fn from(wish: Wish) -> Edit {
        match wish {
            Wish::Set { place, value } => Edit::Set { place: place.0, value },
            Wish::Type { place, text } => Edit::Type { place: place.0, text },
            Wish::Insert { table, row, before } => Edit::Insert { table, row, before },
            Wish::Remove { place } => Edit::Remove { place: place.0 },
            Wish::Move { place, before } => Edit::Move { place: place.0, before },
        }
    }
}

/// Changes that are one step.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Apply {
    edits: Vec<Wish>,
}

pub(crate) fn apply(desk: &Desk, asked: Apply) -> Result<Changed, Failure> {
    let edits: Vec<Edit> = asked.edits.into_iter().map(Edit::from).collect();
    applied(desk, |plan| plan.apply(&edits))
}

/// The text of a chapter in one language, block by block.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct WriteNarrative {
    chapter: ChapterId,
    language: Language,
    blocks: Vec<Written>,
}

pub(crate) fn write_narrative(desk: &Desk, asked: WriteNarrative) -> Result<Changed, Failure> {
    applied(desk, |plan| {
        plan.write_narrative(&asked.chapter, asked.language, &asked.blocks)
    })
}

/// How far the translation of a block is.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct MarkTranslated {
    block: BlockId,
    translation: Translation,
}

pub(crate) fn mark_translated(desk: &Desk, asked: MarkTranslated) -> Result<Changed, Failure> {
    applied(desk, |plan| plan.mark_translated(&asked.block, asked.translation))
}

/// An alternative made from the plan's own budget and person-years.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct CopyToScenario {
    name: Bilingual,
}

pub(crate) fn copy_to_scenario(desk: &Desk, asked: CopyToScenario) -> Result<Changed, Failure> {
    applied(desk, |plan| plan.copy_to_scenario(asked.name))
}

/// A comment on a place.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct WriteComment {
    place: At,
    text: String,
    /// The comment that it answers.
    answers: Option<CommentId>,
}

pub(crate) fn comment(desk: &Desk, asked: WriteComment) -> Result<Changed, Failure> {
    applied(desk, |plan| {
        plan.comment(&asked.place.0, &asked.text, asked.answers.as_ref())
    })
}

/// A comment that is settled, or isn't any more.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct SettleComment {
    comment: CommentId,
    settled: bool,
}

pub(crate) fn settle_comment(desk: &Desk, asked: SettleComment) -> Result<Changed, Failure> {
    applied(desk, |plan| plan.settle_comment(&asked.comment, asked.settled))
}

fn applied(desk: &Desk, write: impl FnOnce(&mut OpenPlan) -> Result<Applied, EngineError>) -> Result<Changed, Failure> {
    desk.with(|open| {
        let (applied, changed) = open.change(write)?;
        let refused = applied.refused.into_iter().map(|refused| Refused {
            index: refused.index,
            place: refused.place.as_ref().map(ToString::to_string),
            message: refused.message,
        });
        Ok(Changed {
            refused: refused.collect(),
            ..changed
        })
    })
}

/// A picture or annex to take into the plan.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct AttachFile {
    path: PathBuf,
    #[serde(default)]
    role: AttachmentRole,
    #[serde(default)]
    alternative: Bilingual,
    #[serde(default)]
    title: Bilingual,
    /// The chapter that it belongs to.
    chapter: Option<ChapterId>,
}

pub(crate) fn attach(desk: &Desk, asked: AttachFile) -> Result<Changed, Failure> {
    let about = Attach {
        role: asked.role,
        alternative: asked.alternative,
        title: asked.title,
        chapter: asked.chapter.map(|chapter| chapter.to_string()),
    };
    changed(desk, |plan| plan.attach(&asked.path, about))
}

/// A version to be frozen.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Freeze {
    name: String,
}

pub(crate) fn freeze(desk: &Desk, asked: Freeze) -> Result<Changed, Failure> {
    changed(desk, |plan| plan.freeze(&asked.name))
}

/// Does something whose result the window sees in the rows.
pub(crate) fn changed<T>(
    desk: &Desk,
    change: impl FnOnce(&mut OpenPlan) -> Result<T, EngineError>,
) -> Result<Changed, Failure> {
    desk.with(|open| open.change(change).map(|(_, changed)| changed))
}
