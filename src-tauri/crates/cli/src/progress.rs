//! Progress of longer work, on stderr: a bar on a terminal, plain lines elsewhere once it has taken a while.

use crate::output::Output;
use engine::Words;
use engine::export::Stage;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

/// How long work may take before lines tell about it.
const SILENT: Duration = Duration::from_secs(1);

/// Shows the stages of an export.
pub(crate) struct Progress {
    output: Output,
    since: Instant,
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(crate) fn new(output: Output) -> Self {
        let bar = stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}").expect("the template above is one");
            ProgressBar::new(Stage::ALL.len() as u64).with_style(style)
        });
        Progress {
            output,
            since: Instant::now(),
            bar,
        }
    }

    /// Says something without a bar in between.
    pub(crate) fn pause(&self, say: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }

    /// A stage begins.
    pub(crate) fn enter(&self, stage: Stage) {
        let said = said(stage, self.output.words);
        match &self.bar {
            Some(bar) => {
                bar.set_position(Stage::ALL.iter().position(|one| *one == stage).unwrap_or_default() as u64);
                bar.set_message(said);
            }
            None if self.since.elapsed() > SILENT => self.output.note(&said),
            None => {}
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn said(stage: Stage, words: Words) -> String {
    match stage {
        Stage::Build => words.cli_stage_build(),
        Stage::Layout => words.cli_stage_layout(),
        Stage::Paint => words.cli_stage_paint(),
        Stage::Tag => words.cli_stage_tag(),
        Stage::Verify => words.cli_stage_verify(),
        Stage::Office => words.cli_stage_office(),
        Stage::Write => words.cli_stage_write(),
    }
}
