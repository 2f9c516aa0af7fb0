//! Running other programs, each shown before it runs.

use std::ffi::OsStr;
use std::fmt;
use std::io::{BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Output, Stdio};
use std::sync::mpsc::{self, Sender};
use std::thread;

use crate::failure::Failure;
use crate::house::House;

/// A program with its arguments and the environment it needs beside ours.
pub(crate) struct Call {
    words: Vec<String>,
    envs: Vec<(&'static str, String)>,
    folder: Option<PathBuf>,
}

impl Call {
    /// A call of `program`, found through `PATH` unless it is a path.
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        let words = vec![word(program)];
        Self {
            words,
            envs: Vec::new(),
            folder: None,
        }
    }

    /// One more argument.
    pub(crate) fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.words.push(word(arg));
        self
    }

    /// More arguments.
    pub(crate) fn args<A: AsRef<OsStr>>(self, args: impl IntoIterator<Item = A>) -> Self {
        args.into_iter().fold(self, Self::arg)
    }

    /// One more environment variable.
    pub(crate) fn env(mut self, key: &'static str, value: &str) -> Self {
        self.envs.push((key, value.to_owned()));
        self
    }

    /// Runs in `folder` instead of the top of the working copy.
    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.folder = Some(folder.to_owned());
        self
    }

    fn failed(&self, ended: impl fmt::Display) -> Failure {
        Failure::Call {
            line: self.to_string(),
            ended: ended.to_string(),
        }
    }
}

fn word(text: impl AsRef<OsStr>) -> String {
    text.as_ref().to_string_lossy().into_owned()
}

/// The call as one would type it into a shell.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(folder) = &self.folder {
            write!(f, "cd {} && ", quoted(&word(folder)))?;
        }
        for (key, value) in &self.envs {
            write!(f, "{key}={} ", quoted(value))?;
        }
        let words: Vec<String> = self.words.iter().map(|word| quoted(word)).collect();
        f.write_str(&words.join(" "))
    }
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=,+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// Runs calls at the top of the working copy, without standard input: nothing may wait for an answer.
pub(crate) struct Shell {
    root: PathBuf,
    dry_run: bool,
    colour: bool,
}

impl Shell {
    /// A shell for `house`; with `dry_run` it only prints what it would run.
    pub(crate) fn new(house: &House, dry_run: bool) -> Self {
        Self {
            root: house.root().to_owned(),
            dry_run,
            colour: std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        }
    }

    /// Whether calls are only printed.
    pub(crate) fn dry_run(&self) -> bool {
        self.dry_run
    }

    /// Says what begins now.
    pub(crate) fn title(&self, text: &str) {
        println!("\n{}", self.painted("1", &format!("==> {text}")));
    }

    /// `text` in an ANSI style (`1` bold, `2` faint, `31` red, `32` green) when a terminal shows it.
    pub(crate) fn painted(&self, style: &str, text: &str) -> String {
        if self.colour {
            format!("\x1b[{style}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }

    /// Runs `call` with its output going straight through.
    ///
    /// # Errors
    /// [`Failure::Call`] when it doesn't start or ends with anything but 0.
    pub(crate) fn run(&self, call: &Call) -> Result<(), Failure> {
        self.show(call);
        if self.dry_run {
            return Ok(());
        }
        let status = self.command(call).status();
        succeeded(call, status.map_err(|error| call.failed(error))?)
    }

    /// Runs `call` and hands over each line that it writes to either stream, as it comes.
    ///
    /// # Errors
    /// [`Failure::Call`] when it doesn't start. How it ended is for the caller to judge.
    pub(crate) fn listen(&self, call: &Call, mut on_line: impl FnMut(&str)) -> Result<ExitStatus, Failure> {
        self.show(call);
        if self.dry_run {
            return Ok(ExitStatus::default());
        }
        let mut command = self.command(call);
        if self.colour {
            command.env("CARGO_TERM_COLOR", "always");
        }
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| call.failed(error))?;
        let (sender, lines) = mpsc::channel();
        forward(child.stdout.take(), sender.clone());
        forward(child.stderr.take(), sender);
        for line in lines {
            on_line(&line);
        }
        child.wait().map_err(|error| call.failed(error))
    }

    /// Runs `call` without showing it; its output is printed only when it fails.
    ///
    /// # Errors
    /// [`Failure::Call`] when it doesn't start or ends with anything but 0.
    pub(crate) fn run_quietly(&self, call: &Call) -> Result<(), Failure> {
        if self.dry_run {
            self.show(call);
            return Ok(());
        }
        let output = self.output(call)?;
        if !output.status.success() {
            print!("{}", String::from_utf8_lossy(&output.stdout));
            eprint!("{}", String::from_utf8_lossy(&output.stderr));
        }
        succeeded(call, output.status)
    }

    /// Whether `call` can be run and ends with 0. A question, so it is asked in a dry run too.
    pub(crate) fn answers(&self, call: &Call) -> bool {
        self.output(call).is_ok_and(|output| output.status.success())
    }

    /// What `call` writes to its standard output, if it can be run and ends with 0. Asked in a dry run too.
    pub(crate) fn told(&self, call: &Call) -> Option<String> {
        let output = self.output(call).ok().filter(|output| output.status.success())?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn output(&self, call: &Call) -> Result<Output, Failure> {
        self.command(call).output().map_err(|error| call.failed(error))
    }

    fn show(&self, call: &Call) {
        println!("{}", self.painted("2", &format!("$ {call}")));
    }

    fn command(&self, call: &Call) -> Command {
        let mut command = Command::new(&call.words[0]);
        command
            .args(&call.words[1..])
            .envs(call.envs.iter().map(|(key, value)| (key, value)))
            .current_dir(call.folder.as_ref().unwrap_or(&self.root))
            .stdin(Stdio::null());
        command
    }
}

/// `Ok` for exit code 0.
///
/// # Errors
/// [`Failure::Call`] for every other way of ending.
pub(crate) fn succeeded(call: &Call, status: ExitStatus) -> Result<(), Failure> {
    if status.success() {
        Ok(())
    } else {
        Err(call.failed(status))
    }
}

/// Sends each line of `stream` on from a thread of its own, so that neither stream can block the other.
fn forward(stream: Option<impl Read + Send + 'static>, sender: Sender<String>) {
    let stream = stream.expect("the stream was set up as a pipe");
    thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            if sender.send(line.trim_end_matches('\r').to_owned()).is_err() {
                break;
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(dry_run: bool) -> Shell {
        Shell::new(&House::of_this_source(), dry_run)
    }

    fn sh(script: &str) -> Call {
        Call::new("sh").args(["-c", script])
    }

    #[test]
    fn a_printed_call_can_be_pasted_into_a_shell() {
        let call = sh("echo it's").env("LAADIN_TESTS", "full");
        assert_eq!(call.to_string(), r"LAADIN_TESTS=full sh -c 'echo it'\''s'");
    }

    #[test]
    fn listening_hears_both_streams_and_how_it_ended() {
        let mut heard = Vec::new();
        let status = shell(false)
            .listen(&sh("echo out; echo err >&2; exit 3"), |line| {
                heard.push(line.to_owned());
            })
            .unwrap();
        heard.sort();
        assert_eq!(heard, ["err", "out"]);
        assert_eq!(status.code(), Some(3));
    }

    #[test]
    fn a_call_gets_no_standard_input() {
        assert!(shell(false).answers(&sh("! read line")));
    }

    #[test]
    fn what_a_call_tells_is_what_it_wrote_when_it_ended_well() {
        assert_eq!(shell(true).told(&sh("echo v22")).unwrap(), "v22\n");
        assert_eq!(shell(true).told(&sh("echo v22; exit 1")), None);
    }

    #[test]
    fn a_failed_call_names_its_line() {
        let failure = shell(false).run(&sh("exit 4")).unwrap_err().to_string();
        assert!(failure.contains("sh -c 'exit 4'") && failure.contains('4'));
    }

    #[test]
    fn a_program_that_does_not_exist_is_a_failure_and_not_a_panic() {
        assert!(shell(false).run(&Call::new("laadin-no-such-program")).is_err());
    }

    #[test]
    fn a_dry_run_runs_nothing() {
        assert!(shell(true).run(&sh("exit 1")).is_ok());
    }
}
