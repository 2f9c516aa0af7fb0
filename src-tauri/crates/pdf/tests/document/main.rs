//! The crate from outside: documents go in, the bytes of files are read again.

#![expect(clippy::unwrap_used, reason = "a test that can't read what it made has failed")]

mod any_document;
mod charts;
mod carried;
mod cover;
mod parallel;
mod page_ends;
mod placed;
mod reader;
mod sample;
mod structure;
mod tables;
mod typography;
