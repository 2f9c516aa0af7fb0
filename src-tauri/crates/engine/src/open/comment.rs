//! Comments: what people say to each other about places of the plan.

use super::OpenPlan;
use super::change::new_id;
use crate::view::Applied;
use crate::{EngineError, Label};
use chrono::{DateTime, SubsecRound, Utc};
use plan::content::Comment;
use plan::edit::{self, Draft, EditError};
use plan::id::CommentId;
use plan::{Place, is_blank};

impl OpenPlan {
    /// Comments on a place, or answers a comment, as the person who works here and now.
    ///
    /// # Errors
    /// [`EngineError::Edit`] for a row that isn't there, an empty text or an unknown comment to answer, or why the file couldn't
    /// be written.
    pub fn comment(&mut self, place: &Place, text: &str, answers: Option<&CommentId>) -> Result<Applied, EngineError> {
        let row = Comment {
            id: CommentId::try_from(new_id()).expect("a new identifier is one"),
            place: place.clone(),
            author: self.surroundings.author.clone(),
            written: self.moment(),
            text: text.trim().to_owned(),
            answers: answers.cloned(),
            assignee: String::new(),
            due: None,
            settled: None,
        };
        self.change(&Label::Comment(place.clone()), |plan| {
            let commented = Place {
                field: None,
                language: None,
                ..place.clone()
            };
            edit::get(plan, &commented)?;
            if is_blank(&row.text) {
                let place = Place::row("comments", row.id.as_str()).field("text");
                let expected = Box::new(edit::shape(&place)?);
                return Err(EditError::Required { place, expected });
            }
            let mut draft = Draft::of(plan);
            let json = serde_json::to_value(&row).expect("a comment has only text keys");
            draft.insert("comments", None, json)?;
            draft.finish()
        })
    }

    /// Marks a comment as settled now, or opens it again. One that is so already stays as it is.
    ///
    /// # Errors
    /// [`EngineError::Edit`] when there is no such comment, or why the file couldn't be written.
    pub fn settle_comment(&mut self, id: &CommentId, settled: bool) -> Result<Applied, EngineError> {
        let found = self.plan().comments.iter().find(|comment| comment.id == *id);
        let row = Place::row("comments", id.as_str());
        let Some(comment) = found else {
            return Err(EngineError::Edit(Box::new(EditError::UnknownRow { place: row })));
        };
        let label = match settled {
            true => Label::Settle(comment.place.clone()),
            false => Label::Reopen(comment.place.clone()),
        };
        let when = settled.then(|| comment.settled.unwrap_or_else(|| self.moment()));
        let json = serde_json::to_value(when).expect("a moment is text");
        self.change(&label, |plan| edit::set(plan, &row.field("settled"), json))
    }

    /// Now, as the plan writes moments.
    fn moment(&self) -> DateTime<Utc> {
        (self.surroundings.clock)().trunc_subsecs(3)
    }
}
