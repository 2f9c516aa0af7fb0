//! What the tables of a `.laadin` file look like: the schema a file must have, and how fields lie in columns.

mod compare;
mod layout;

pub(crate) use compare::{Objects, compare};
pub(crate) use layout::{Field, Layout, Table};
