//! Running text as a Finnish typesetter sets it: no-break spaces and quotation marks.

mod join;
mod quote;

use plan::Language;

/// `text` with no-break spaces where a line must not break and with curved quotation marks.
///
/// Joined are numbers with their unit (`12 §`, `1 234 €`, `15 %`, `4 mom.`), groups of digits (`20 000`), day and month
/// (`31. lokakuuta`), abbreviations with the number after them (`s. 3`, `n. 60`, `klo 12`; in Swedish `kl. 12`,
/// `kap. 3`, `ca 60`) and initials with the name. `"` becomes `”` on both sides, and an apostrophe within a word `’`.
/// Nothing else changes, soft hyphens included, and what is already typeset stays as it is.
pub fn typeset(text: &str, language: Language) -> String {
    join::join(&quote::curve(text), language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "12",
            "1",
            "234",
            "15,5",
            "2025",
            "a",
            "§",
            "§:n",
            "€",
            "%",
            "mom.",
            "3 k.",
            "klo",
            "kl.",
            "n.",
            "s.",
            "A.",
            "B.",
            "Virtanen",
            "Åkers",
            "\"",
            "”",
            "'",
            " ",
            " ",
            " ",
            "\u{a0}",
            "\n",
            "\u{ad}",
            "lokakuuta",
            "oktober",
            "(",
            ")",
            ".",
            ",",
            "–",
            "−",
            "htv",
            "milj.",
            "rei'itys",
        ]);
        prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn only_spaces_and_quotes_change(text in pieces(), language in prop::sample::select(Language::ALL.to_vec())) {
            let plain = |text: &str| text.replace('\u{a0}', " ").replace('”', "\"").replace('’', "'");
            prop_assert_eq!(plain(&typeset(&text, language)), plain(&text));
        }

        #[test]
        fn typeset_text_stays_as_it_is(text in pieces(), language in prop::sample::select(Language::ALL.to_vec())) {
            let once = typeset(&text, language);
            prop_assert_eq!(typeset(&once, language), once);
        }

        #[test]
        fn any_text_is_taken(text in "\\PC{0,60}") {
            let once = typeset(&text, Language::Fi);
            prop_assert_eq!(typeset(&once, Language::Fi), once);
        }
    }

    #[test]
    fn a_whole_sentence_is_set() {
        let text = "Palvelut (380/2023 15 § 4 mom. 3 k.) maksavat n. 1 234 € eli 15,5 % \"talousarviosta\".";
        assert_eq!(
            typeset(text, Language::Fi).replace('\u{a0}', "_"),
            "Palvelut (380/2023 15_§_4_mom._3_k.) maksavat n._1_234_€ eli 15,5_% ”talousarviosta”."
        );
    }
}
