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
    /// The whole content was replaced from a file of this name.
    Import(String),
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
            Label::Import(_) => "import",
            Label::Freeze => "freeze",
            Label::Other(_) => "other",
        }
    }

    /// Where it happened, when it is one place.
    pub fn place(&self) -> Option<&Place> {
        match self {
            Label::Set(place) | Label::Insert(place) | Label::Remove(place) | Label::Move(place) => Some(place),
            Label::Import(_) | Label::Freeze | Label::Other(_) => None,
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Label::Set(place) | Label::Insert(place) | Label::Remove(place) | Label::Move(place) => {
                write!(f, "{} {place}", self.action())
            }
            Label::Import(file) => write!(f, "import {file}"),
            Label::Freeze => f.write_str("freeze"),
            Label::Other(text) => f.write_str(text),
        }
    }
}

impl FromStr for Label {
    type Err = std::convert::Infallible;

    /// Reads what `Display` writes; anything else is [`Label::Other`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let other = || Label::Other(text.to_owned());
        let Some((action, rest)) = text.split_once(' ') else {
            return Ok(if text == "freeze" { Label::Freeze } else { other() });
        };
        let placed = |label: fn(Place) -> Label| rest.parse().map_or_else(|_| other(), label);
        Ok(match action {
            "set" => placed(Label::Set),
            "insert" => placed(Label::Insert),
            "remove" => placed(Label::Remove),
            "move" => placed(Label::Move),
            "import" => Label::Import(rest.to_owned()),
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
            Label::Set(place),
            Label::Insert(row.clone()),
            Label::Remove(row.clone()),
            Label::Move(row),
            Label::Import("a b.json".to_owned()),
            Label::Freeze,
            Label::Other("typing".to_owned()),
        ] {
            assert_eq!(label.to_string().parse(), Ok(label));
        }
    }
}
