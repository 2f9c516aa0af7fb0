//! clap's words in the user's language: help texts and usage errors. clap's own English is never shown.

mod argument;
mod help;
mod wrong;

pub(crate) use help::command;
pub(crate) use wrong::answer;
