//! The words of one language.

mod bundle;

use fluent::{FluentArgs, FluentValue};
use plan::Language;

use bundle::bundle;

/// The words of one language: a method for each message in `locales/`.
///
/// Free to make and to copy; the messages themselves are parsed once for each language and process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

impl Words {
    /// The words of `language`.
    pub fn new(language: Language) -> Self {
        Words { language }
    }

    /// The language that these words are in.
    pub fn language(self) -> Language {
        self.language
    }

    /// True when there is a message with this key, in every language.
    pub fn has(key: &str) -> bool {
        bundle(Language::Fi).has_message(key)
    }

    /// A message chosen at run time, such as the one that belongs to a finding's code.
    ///
    /// Values of variables that are called `count` or end in `-count` are whole numbers in digits; the others go in
    /// as they are. `None` when there is no such message, when it takes a variable that `args` doesn't give, or when
    /// a count isn't a whole number: a half-filled sentence is never shown.
    pub fn lookup(self, key: &str, args: &[(&str, String)]) -> Option<String> {
        let mut values = Vec::with_capacity(args.len());
        for (name, value) in args {
            values.push((
                *name,
                if is_count(name) {
                    value.parse::<i64>().ok()?.into()
                } else {
                    value.as_str().into()
                },
            ));
        }
        self.try_say(key, &values)
    }

    /// A message that the build has seen, with all its variables.
    fn say(self, key: &str, args: &[(&str, FluentValue)]) -> String {
        self.try_say(key, args)
            .expect("the build saw the key and its variables in both languages")
    }

    fn try_say(self, key: &str, args: &[(&str, FluentValue)]) -> Option<String> {
        let bundle = bundle(self.language);
        let pattern = bundle.get_message(key)?.value()?;
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        errors.is_empty().then_some(said)
    }
}

/// The rule that the build uses too: such a variable is a whole number that chooses between singular and plural.
fn is_count(variable: &str) -> bool {
    variable == "count" || variable.ends_with("-count")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singular_and_plural_follow_the_count() {
        let (fi, sv) = (Words::new(Language::Fi), Words::new(Language::Sv));
        assert_eq!(fi.size_bytes(1), "1\u{a0}tavu");
        assert_eq!(fi.size_bytes(2), "2\u{a0}tavua");
        assert_eq!(fi.size_bytes(0), "0\u{a0}tavua");
        assert_eq!(sv.size_bytes(1), "1\u{a0}byte");
    }

    #[test]
    fn a_count_inside_a_sentence_is_grouped_like_any_number() {
        assert_eq!(
            Words::new(Language::Fi).size_bytes(1_234_567),
            "1\u{a0}234\u{a0}567\u{a0}tavua"
        );
    }

    #[test]
    fn lookup_says_what_the_method_says() {
        for language in Language::ALL {
            let words = Words::new(language);
            let args = [("before", "a, b".to_owned()), ("last", "c".to_owned())];
            assert_eq!(words.lookup("list-and", &args), Some(words.list_and("a, b", "c")));
            assert_eq!(
                words.lookup("size-bytes", &[("count", "3".to_owned())]),
                Some(words.size_bytes(3))
            );
        }
    }

    #[test]
    fn lookup_never_gives_half_a_sentence() {
        let words = Words::new(Language::Sv);
        assert_eq!(words.lookup("list-and", &[("before", "a".to_owned())]), None);
        assert_eq!(words.lookup("size-bytes", &[("count", "three".to_owned())]), None);
        assert_eq!(words.lookup("no-such-key", &[]), None);
        assert!(Words::has("list-and") && !Words::has("no-such-key"));
    }

    #[test]
    fn values_are_not_wrapped_in_isolation_marks() {
        assert!(
            !Words::new(Language::Fi)
                .list_and("a", "b")
                .contains(['\u{2068}', '\u{2069}'])
        );
    }
}
