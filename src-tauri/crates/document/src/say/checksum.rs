//! Checksums as people compare them.

/// How many digits stand together.
const GROUP: usize = 16;

/// A checksum in groups of 16 digits: the eye keeps its place, and lines can break between them.
pub(crate) fn in_groups(sha256: &str) -> String {
    let digits: Vec<char> = sha256.chars().collect();
    let groups: Vec<String> = digits.chunks(GROUP).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_stands_in_four_groups() {
        let said = in_groups(&"0123456789abcdef".repeat(4));
        assert_eq!(said, ["0123456789abcdef"; 4].join(" "));
        assert_eq!(in_groups(""), "");
    }
}
