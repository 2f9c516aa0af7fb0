//! Why a command could not do its job, said so that the reader knows what to do next.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

/// What stopped a command.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line makes no sense; the text says which word.
    Usage(String),
    /// A program ended with an error or could not be started.
    Call {
        /// The command line as a shell would take it.
        line: String,
        /// The exit status, or why it did not start.
        ended: String,
    },
    /// System packages are missing and this user can't install them.
    Packages {
        /// What is missing, by the names that Debian gives.
        names: Vec<&'static str>,
        /// The line that installs them; `None` away from Debian and Ubuntu.
        line: Option<String>,
    },
    /// A file could not be read or written.
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A check found something wrong, or found nothing to check.
    Check(String),
    /// Steps of `cargo xtask test` that failed, by the names that run them again.
    Steps(Vec<&'static str>),
}

impl Failure {
    /// For `map_err` on a file operation.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::File { path, source }
    }

    /// 2 for wrong use, 1 for everything else.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Call { .. } | Self::Packages { .. } | Self::File { .. } | Self::Check(_) | Self::Steps(_) => {
                ExitCode::FAILURE
            }
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) => write!(f, "{text}\n\n{}", crate::args::USAGE),
            Self::Call { line, ended } => write!(f, "{ended}: {line}"),
            Self::Packages { names, line } => {
                write!(f, "missing on this machine: {}", names.join(" "))?;
                match line {
                    Some(line) => write!(f, "\nrun this, then try again:\n  {line}"),
                    None => {
                        f.write_str("\nthese are Debian's names; install what your system calls them, then try again")
                    }
                }
            }
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Check(text) => f.write_str(text),
            Self::Steps(names) => {
                let names = names.join(" ");
                write!(f, "failed: {names}; only this again: cargo xtask test {names}")
            }
        }
    }
}
