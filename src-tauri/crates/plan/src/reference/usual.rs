//! What publishers of statistics call what the plan counts.

use super::{asset, read};
use crate::content::Measures;
use serde::Deserialize;
use std::sync::LazyLock;

/// Names of one thing that is counted, in small letters.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct UsualNames {
    /// What they name.
    pub measures: Measures,
    /// The names, Finnish and Swedish.
    pub names: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    names: Vec<UsualNames>,
}

/// The names that Statistics Finland and the ministry use for what the plan counts.
pub fn usual_names() -> &'static [UsualNames] {
    static NAMES: LazyLock<Vec<UsualNames>> = LazyLock::new(|| read::<File>(asset!("indicator-names.json")).names);
    &NAMES
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_name_stands_for_two_things() {
        let all: Vec<&String> = usual_names().iter().flat_map(|entry| &entry.names).collect();
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
        assert!(all.iter().all(|name| **name == name.to_lowercase()));
    }
}
