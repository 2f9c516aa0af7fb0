//! Who works, where and when.

use chrono::{DateTime, Utc};
use std::path::PathBuf;
use std::time::Duration;

/// The name of the program's folders.
const PROGRAM: &str = "laadin";

/// Who works, on which machine, by which clock, and where the program keeps its own files.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// The name that the history and the lock show.
    pub author: String,
    /// The name of the machine.
    pub host: String,
    /// Says what time it is.
    pub clock: fn() -> DateTime<Utc>,
    /// The program's own folder: backups go there.
    pub data_folder: PathBuf,
    /// How long a plan that another program is busy with is waited for.
    pub patience: Duration,
}

/// Long enough for another command to end, short enough not to look stuck.
const PATIENCE: Duration = Duration::from_secs(5);

impl Surroundings {
    /// This machine, its clock, and the user's data folder as the operating system has it.
    pub fn of_this_machine(author: String) -> Self {
        let folders = directories::ProjectDirs::from("", "", PROGRAM);
        Surroundings {
            author,
            host: host(),
            clock: Utc::now,
            data_folder: folders.map_or_else(
                || std::env::temp_dir().join(PROGRAM),
                |folders| folders.data_dir().to_owned(),
            ),
            patience: PATIENCE,
        }
    }

    /// Who is logged in, as the operating system says it; empty when it doesn't.
    pub fn login_name() -> String {
        let set = |name| {
            std::env::var(name)
                .ok()
                .filter(|value: &String| !value.trim().is_empty())
        };
        ["USER", "LOGNAME", "USERNAME"]
            .into_iter()
            .find_map(set)
            .unwrap_or_default()
    }

    pub(crate) fn author(&self) -> store::Author {
        store::Author {
            name: self.author.clone(),
            host: self.host.clone(),
            clock: self.clock,
        }
    }
}

/// The machine's name: what Linux says, else what Windows and shells put into the environment.
fn host() -> String {
    let kernel = std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let environment = || {
        ["COMPUTERNAME", "HOSTNAME"]
            .into_iter()
            .find_map(|name| std::env::var(name).ok())
    };
    kernel.or_else(environment).unwrap_or_default().trim().to_owned()
}
