//! How many tests a run executed, from the lines in which nextest, libtest and Vitest say so.

/// Tests by how they came out.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Count {
    /// Came out well.
    pub(super) passed: usize,
    /// Did not, or ran out of time, or could not be started.
    pub(super) failed: usize,
    /// Were left out.
    pub(super) skipped: usize,
}

impl Count {
    /// Adds what `line` says, if it is a summary: nextest's or Vitest's one, or libtest's one per program.
    pub(super) fn hear(&mut self, line: &str) {
        let line = plain(line);
        let line = line.trim_start();
        if !["Summary [", "test result:", "Tests  "]
            .iter()
            .any(|start| line.starts_with(start))
        {
            return;
        }
        let words = line.split([' ', ',', ';', '|']).filter(|word| !word.is_empty());
        let mut before = "";
        for word in words {
            if let Ok(number) = before.parse::<usize>() {
                match word {
                    "passed" => self.passed += number,
                    "failed" | "exec" | "timed" => self.failed += number,
                    "skipped" | "ignored" => self.skipped += number,
                    _ => {}
                }
            }
            before = word;
        }
    }

    /// Both together; `None` is a run that was only shown.
    pub(super) fn sum(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        let (Some(one), Some(other)) = (one, other) else {
            return one.or(other);
        };
        Some(Self {
            passed: one.passed + other.passed,
            failed: one.failed + other.failed,
            skipped: one.skipped + other.skipped,
        })
    }

    /// As one reads it in the summary.
    pub(super) fn said(self) -> String {
        let Self {
            passed,
            failed,
            skipped,
        } = self;
        format!("{passed} passed, {failed} failed, {skipped} skipped")
    }
}

/// `line` without ANSI styles.
fn plain(line: &str) -> String {
    let mut parts = line.split("\x1b[");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(part.split_once('m').map_or(part, |(_, rest)| rest));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(lines: &[&str]) -> Count {
        let mut count = Count::default();
        for line in lines {
            count.hear(line);
        }
        count
    }

    #[test]
    fn nextest_says_it_once() {
        let count = count(&[
            "        PASS [   0.004s] money share::tests::parts_add_up",
            "     Summary [   0.006s] 14 tests run: 11 passed (1 slow), 1 failed, 1 timed out, 1 exec failed, 2 skipped",
        ]);
        let expected = Count {
            passed: 11,
            failed: 3,
            skipped: 2,
        };
        assert_eq!(count, expected);
    }

    #[test]
    fn libtest_says_it_per_program_and_the_sum_counts() {
        let count = count(&[
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 7 filtered out; finished in 0.00s",
            "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ]);
        let expected = Count {
            passed: 4,
            failed: 2,
            skipped: 1,
        };
        assert_eq!(count, expected);
    }

    #[test]
    fn vitest_says_how_many_files_too_and_they_do_not_count() {
        let count = count(&[
            " Test Files  1 failed | 3 passed (4)",
            "      Tests  2 failed | 41 passed | 1 skipped (44)",
        ]);
        let expected = Count {
            passed: 41,
            failed: 2,
            skipped: 1,
        };
        assert_eq!(count, expected);
    }

    #[test]
    fn colours_do_not_hide_the_numbers() {
        let line = "\x1b[32;1m     Summary\x1b[0m [   0.006s] \x1b[1m2\x1b[0m tests run: \x1b[1m2\x1b[0m \x1b[32;1mpassed\x1b[0m, \x1b[1m0\x1b[0m \x1b[33;1mskipped\x1b[0m";
        assert_eq!(count(&[line]).passed, 2);
    }

    #[test]
    fn a_test_that_prints_numbers_is_not_counted() {
        assert_eq!(count(&["3 passed, 1 failed"]), Count::default());
    }
}
