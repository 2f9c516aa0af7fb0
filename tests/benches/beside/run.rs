//! Whole processes and what they took.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs the words after it; says the seconds and the peak memory in KiB of the process or the largest of its own, whichever
/// is more. The exit code is the program's.
const WATCH: &str = "import os, sys, time
start = time.monotonic()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, '/dev/null', os.O_WRONLY, 0)])
_, status, usage = os.wait4(child, 0)
print(time.monotonic() - start, usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))";

/// A program that makes a PDF.
pub(crate) struct Program {
    name: &'static str,
    folder: PathBuf,
    makes: PathBuf,
    words: Vec<String>,
}

impl Program {
    pub(crate) fn new(name: &'static str, folder: &Path, makes: &str, program: PathBuf, arguments: &[&str]) -> Self {
        let program = journeys::text(&program).to_owned();
        Program {
            name,
            folder: folder.to_owned(),
            makes: folder.join(makes),
            words: std::iter::once(program)
                .chain(arguments.iter().map(|word| (*word).to_owned()))
                .collect(),
        }
    }
}

/// What the runs of a program took.
pub(crate) struct Runs {
    program: Program,
    seconds: Vec<f64>,
    /// The most memory of all runs, in KiB.
    peak: u64,
}

/// The runs of a program together.
pub(crate) struct Summary {
    median: f64,
}

impl Runs {
    pub(crate) fn of(program: Program) -> Self {
        Runs {
            program,
            seconds: vec![],
            peak: 0,
        }
    }

    /// Runs the program once more; a run that doesn't count warms the caches.
    pub(crate) fn once(&mut self, counts: bool) {
        let program = &self.program;
        let _ = std::fs::remove_file(&program.makes);
        let watched = Command::new("python3")
            .args(["-c", WATCH])
            .args(&program.words)
            .current_dir(&program.folder)
            .output()
            .expect("python3 is installed by `cargo xtask bench --beside`");
        let said = String::from_utf8_lossy(&watched.stdout);
        assert!(
            watched.status.success() && program.makes.is_file(),
            "{} made no PDF: {}",
            program.name,
            String::from_utf8_lossy(&watched.stderr)
        );
        let mut numbers = said.split_whitespace();
        let seconds: f64 = numbers.next().and_then(|word| word.parse().ok()).expect("seconds");
        let peak: u64 = numbers.next().and_then(|word| word.parse().ok()).expect("KiB");
        self.peak = self.peak.max(peak);
        if counts {
            self.seconds.push(seconds);
        }
    }

    pub(crate) fn summary(&self) -> Summary {
        let mut seconds = self.seconds.clone();
        seconds.sort_by(f64::total_cmp);
        Summary {
            median: seconds[seconds.len() / 2],
        }
    }

    /// The row of the table, with the ratio of the medians to `ours`.
    pub(crate) fn line(&self, ours: &Summary) -> String {
        let median = self.summary().median;
        let least = self.seconds.iter().copied().fold(f64::INFINITY, f64::min);
        let most = self.seconds.iter().copied().fold(0.0, f64::max);
        let size = std::fs::metadata(&self.program.makes).map_or(0, |about| about.len());
        format!(
            "{:<12} {:>7} {median:>9.2} {:>9} {:>7.1} {:>10} {:>10}",
            self.program.name,
            pages(&self.program.makes),
            format!("{least:.2}–{most:.2}"),
            median / ours.median,
            self.peak / 1024,
            size / 1024,
        )
    }
}

fn pages(pdf: &Path) -> String {
    let output = Command::new("pdfinfo").arg(pdf).output().expect("pdfinfo runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let pages = said.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.unwrap_or("?").trim().to_owned()
}
