//! What the journeys share: the real laadin-cli in a folder of its own.

pub mod grown;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// The names of the example plans.
pub const EXAMPLES: [&str; 5] = ["porvoo", "espoo-kauniainen", "meri-lappi", "pirkanmaa", "pohjanmaa"];

/// True in `cargo xtask test --full`: long matrices and soaks.
pub fn full() -> bool {
    std::env::var_os("LAADIN_TESTS").is_some_and(|value| value == "full")
}

/// What a run of the program said.
#[derive(Debug)]
pub struct Said {
    /// Its exit code; none when it was killed.
    pub code: Option<i32>,
    /// Its result.
    pub out: String,
    /// Its progress and errors.
    pub err: String,
}

impl Said {
    fn of(output: Output) -> Said {
        Said {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("the program writes UTF-8"),
            err: String::from_utf8(output.stderr).expect("the program writes UTF-8"),
        }
    }

    /// The result as JSON, after checking that the program ended as `code`.
    pub fn json(&self, code: i32) -> Value {
        assert_eq!(self.code, Some(code), "{self:?}");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("not JSON: {error}: {self:?}"))
    }
}

/// A folder of its own to run the program in; it is gone when the journey ends.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// An empty folder.
    pub fn new() -> Desk {
        Desk {
            folder: TempDir::new().expect("a temporary folder can be made"),
        }
    }

    /// A file in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program, set to run in the folder, in Finnish, with its data folder inside.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
            .env("HOME", self.folder.path())
            .env("XDG_DATA_HOME", self.path("data"))
            .env("LC_ALL", "fi_FI.UTF-8");
        command
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Said {
        Said::of(self.command(arguments).output().expect("laadin-cli runs"))
    }

    /// Runs the program and expects it to end well.
    pub fn ok(&self, arguments: &[&str]) -> Said {
        let said = self.run(arguments);
        assert_eq!(said.code, Some(0), "{arguments:?}: {said:?}");
        said
    }

    /// Runs the program with at most so much memory.
    pub fn run_within(&self, mebibytes: u32, arguments: &[&str]) -> Said {
        let limit = format!("ulimit -v {}; exec \"$0\" \"$@\"", mebibytes * 1024);
        let inner = self.command(arguments);
        let mut command = Command::new("bash");
        command
            .arg("-c")
            .arg(limit)
            .arg(program())
            .args(arguments)
            .current_dir(self.folder.path());
        command
            .stdin(Stdio::null())
            .envs(inner.get_envs().filter_map(|(key, value)| Some((key, value?))));
        Said::of(command.output().expect("bash runs"))
    }

    /// A plan in its JSON form, as the program exports it.
    pub fn json_of(&self, plan: &Path) -> Value {
        self.ok(&["export", text(plan), "--format", "json", "--out", "json-of.json"]);
        let bytes = std::fs::read(self.path("json-of.json")).expect("the export is there");
        serde_json::from_slice(&bytes).expect("the export is JSON")
    }

    /// A plan as a PDF in `language` (`fi`, `sv`, `fi+sv`, `fi~sv`), by the name of the file it is exported to.
    pub fn pdf_of(&self, plan: &Path, language: &str, file: &str) -> PathBuf {
        self.export(plan, "pdf", file, &["--lang", language])
    }

    /// A plan exported in a form, with more options, to a file or folder; returns its path.
    pub fn export(&self, plan: &Path, format: &str, out: &str, options: &[&str]) -> PathBuf {
        let arguments = ["export", text(plan), "--format", format, "--out", out];
        self.ok(&[&arguments[..], options].concat());
        self.path(out)
    }

    /// Makes an example plan and returns its path.
    pub fn example(&self, name: &str) -> PathBuf {
        let path = self.path(&format!("{name}.laadin"));
        self.ok(&["example", name, "--out", text(&path)]);
        path
    }
}

impl Default for Desk {
    fn default() -> Self {
        Desk::new()
    }
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("temporary folders have names in UTF-8")
}

/// laadin-cli, built beside the tests.
pub fn program() -> PathBuf {
    let tests = std::env::current_exe().expect("a test knows where it is");
    let beside = tests.ancestors().skip(1).map(|folder| folder.join("laadin-cli"));
    beside
        .into_iter()
        .find(|path| path.is_file())
        .expect("`cargo build -p cli` comes before the journeys")
}

/// Runs a Python script of `tests/oracle` with JSON in and JSON out.
pub fn oracle(script: &str, input: &Value) -> Value {
    use std::io::Write;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracle").join(script);
    let mut child = Command::new("python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 is installed by `cargo xtask test`");
    let mut stdin = child.stdin.take().expect("the pipe was asked for");
    let input = input.to_string();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("the oracle ends");
    writer
        .join()
        .expect("the writer ends")
        .expect("the oracle reads all of it");
    assert!(output.status.success(), "the oracle failed");
    serde_json::from_slice(&output.stdout).expect("the oracle answers in JSON")
}
