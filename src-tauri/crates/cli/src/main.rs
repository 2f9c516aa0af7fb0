//! laadin-cli: the same engine without a window.
//!
//! stdout carries the result, stderr progress and errors. The exit code is 0 when all is well, 1 when findings block or a file
//! isn't sound, 2 for wrong use and for what can't be read or written.

mod args;
mod columns;
mod command;
mod interrupt;
mod output;
mod progress;
mod run;
mod terms;

use std::process::ExitCode;

fn main() -> ExitCode {
    run::run(std::env::args_os().collect())
}
