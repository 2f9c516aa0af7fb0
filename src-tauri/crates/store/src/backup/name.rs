use chrono::{DateTime, NaiveDateTime, Utc};
use std::path::{Path, PathBuf};

const TIME: &str = "%Y%m%d-%H%M%S";
const TIME_LENGTH: usize = 15;

/// A backup in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made, to the second.
    pub made: DateTime<Utc>,
}

/// What the plan's backups are called before their time: the file's name without `.laadin`.
pub(super) fn stem(plan: &Path) -> String {
    plan.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// `NAME-YYYYMMDD-HHMMSS.laadin`, in UTC.
pub(super) fn name(stem: &str, made: DateTime<Utc>) -> String {
    format!("{stem}-{}.laadin", made.format(TIME))
}

/// The time in the name of a backup of the plan called `stem`; none for any other file.
pub(super) fn made(stem: &str, name: &str) -> Option<DateTime<Utc>> {
    let time = name.strip_prefix(stem)?.strip_prefix('-')?.strip_suffix(".laadin")?;
    let written = time.len() == TIME_LENGTH;
    let made = NaiveDateTime::parse_from_str(time, TIME).ok().filter(|_| written)?;
    Some(made.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_plans_own_backups_have_a_time() {
        let time: DateTime<Utc> = "2023-10-31T08:05:09Z".parse().unwrap();
        assert_eq!(name("porvoo", time), "porvoo-20231031-080509.laadin");
        assert_eq!(made("porvoo", "porvoo-20231031-080509.laadin"), Some(time));
        for other in [
            "porvoo.laadin",
            "porvoo-20231031.laadin",
            "porvoo-x-20231031-080509.laadin",
            "vaasa-20231031-080509.laadin",
            "porvoo-20231031-080509.laadin.txt",
            "porvoo-20231331-080509.laadin",
        ] {
            assert_eq!(made("porvoo", other), None, "{other}");
        }
    }
}
