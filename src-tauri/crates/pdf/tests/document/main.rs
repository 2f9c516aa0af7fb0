//! The crate from outside: documents go in, the bytes of files are read again.

#![expect(clippy::unwrap_used, reason = "a test that can't read what it made has failed")]

mod any_document;
mod carried;
mod charts;
mod cover;
mod extents;
mod page_ends;
mod parallel;
mod placed;
mod reader;
mod sample;
mod structure;
mod tables;
mod typography;
