//! Versions of the file: a ladder of numbered SQL files, climbed all or nothing.

mod climb;
mod ladder;

pub(crate) use ladder::{LADDER, Ladder};
