//! Office files read back by other readers: complete, well-formed, exact.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says so by panicking")]

mod any_document;
mod csv;
mod docx;
mod examples;
mod package;
mod sample;
mod schema;
mod xlsx;
