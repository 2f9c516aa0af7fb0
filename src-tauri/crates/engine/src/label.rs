//! What a step of the history did, as the file keeps it.

use plan::Place;
use std::fmt;
use std::str::FromStr;

/// What a step of the history did: kept as a few plain words, so that each reader sees it in her own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// A field was changed.
    Set(Place),
    /// A row was added.
    Insert(Place),
    /// A row was removed.
    Remove(Place),
    /// A row was moved.
    Move(Place),
    /// Several things were changed together: in one row, in one table, or in several tables.
    Several(Option<Place>),
    /// Several rows were added to a table.
    InsertRows(Place),
    /// Several rows of a table were removed.
    RemoveRows(Place),
    /// The text of a chapter was written in the language of the place.
    Narrative(Place),
    /// A block's translation was marked as done.
    Translated(Place),
    /// A block's translation was marked as a draft.
    TranslationDraft(Place),
    /// A place was commented on.
    Comment(Place),
    /// A comment on a place was settled.
    Settle(Place),
    /// A settled comment on a place was opened again.
    Reopen(Place),
    /// The whole content was replaced from a file of this name.
    Import(String),
    /// Figures were taken from a table of this name.
    Figures(String),
    /// A version was frozen.
    Freeze,
    /// Something that this version of the program doesn't know.
    Other(String),
}

impl Label {
    /// The word that stands for it in the file and in JSON.
    pub fn action(&self) -> &'static str {
        match self {
            Label::Set(_) => "set",
            Label::Insert(_) => "insert",
            Label::Remove(_) => "remove",
            Label::Move(_) => "move",
            Label::Several(_) => "several",
            Label::InsertRows(_) => "insert-rows",
            Label::RemoveRows(_) => "remove-rows",
            Label::Narrative(_) => "narrative",
            Label::Translated(_) => "translated",
            Label::TranslationDraft(_) => "translation-draft",
            Label::Comment(_) => "comment",
            Label::Settle(_) => "settle",
            Label::Reopen(_) => "reopen",
            Label::Import(_) => "import",
            Label::Figures(_) => "figures",
            Label::Freeze => "freeze",
            Label::Other(_) => "other",
        }
    }

    /// Where it happened, when it is one place.
    pub fn place(&self) -> Option<&Place> {
        match self {
            Label::Set(place)
            | Label::Insert(place)
            | Label::Remove(place)
            | Label::Move(place)
            | Label::InsertRows(place)
            | Label::RemoveRows(place)
            | Label::Narrative(place)
            | Label::Translated(place)
            | Label::TranslationDraft(place)
            | Label::Comment(place)
            | Label::Settle(place)
            | Label::Reopen(place) => Some(place),
            Label::Several(place) => place.as_ref(),
            Label::Import(_) | Label::Figures(_) | Label::Freeze | Label::Other(_) => None,
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.place()) {
            (Label::Import(file), _) => write!(f, "import {file}"),
            (Label::Figures(file), _) => write!(f, "figures {file}"),
            (Label::Other(text), _) => f.write_str(text),
            (label, Some(place)) => write!(f, "{} {place}", label.action()),
            (label, None) => f.write_str(label.action()),
        }
    }
}

impl FromStr for Label {
    type Err = std::convert::Infallible;

    /// Reads what `Display` writes; anything else is [`Label::Other`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let other = || Label::Other(text.to_owned());
        let Some((action, rest)) = text.split_once(' ') else {
            return Ok(match text {
                "freeze" => Label::Freeze,
                "several" => Label::Several(None),
                _ => other(),
            });
        };
        let placed = |label: fn(Place) -> Label| rest.parse().map_or_else(|_| other(), label);
        Ok(match action {
            "set" => placed(Label::Set),
            "insert" => placed(Label::Insert),
            "remove" => placed(Label::Remove),
            "move" => placed(Label::Move),
            "several" => placed(|place| Label::Several(Some(place))),
            "insert-rows" => placed(Label::InsertRows),
            "remove-rows" => placed(Label::RemoveRows),
            "narrative" => placed(Label::Narrative),
            "translated" => placed(Label::Translated),
            "translation-draft" => placed(Label::TranslationDraft),
            "comment" => placed(Label::Comment),
            "settle" => placed(Label::Settle),
            "reopen" => placed(Label::Reopen),
            "import" => Label::Import(rest.to_owned()),
            "figures" => Label::Figures(rest.to_owned()),
            _ => other(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_read_as_it_was_written() {
        let place: Place = "area/name[sv]".parse().unwrap();
        let row: Place = "offices/o-1".parse().unwrap();
        for label in [
            Label::Set(place.clone()),
            Label::Insert(row.clone()),
            Label::Remove(row.clone()),
            Label::Move(row.clone()),
            Label::Several(None),
            Label::Several(Some(row.clone())),
            Label::InsertRows(Place::table("offices")),
            Label::RemoveRows(Place::table("offices")),
            Label::Narrative("chapters/c1[fi]".parse().unwrap()),
            Label::Translated(row.clone()),
            Label::TranslationDraft(row),
            Label::Comment(place.clone()),
            Label::Settle(place.clone()),
            Label::Reopen(place),
            Label::Import("a b.json".to_owned()),
            Label::Figures("a b.csv".to_owned()),
            Label::Freeze,
            Label::Other("typing".to_owned()),
        ] {
            assert_eq!(label.to_string().parse(), Ok(label));
        }
    }
}
