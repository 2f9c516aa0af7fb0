//! References to statutes that the reference data writes the Finnish way.

use i18n::typeset;
use plan::Language;

/// The basis of a catalogue entry (`380/2023 2 § 1 mom. 1 k.; 5 luku 42–49 §`) in `language`.
pub(crate) fn basis(finnish: &str, language: Language) -> String {
    let said = match language {
        Language::Fi => finnish.to_owned(),
        Language::Sv => finnish
            .replace("TEM asetus", "ANM:s förordning")
            .split(' ')
            .map(swedish)
            .collect::<Vec<_>>()
            .join(" "),
    };
    typeset(&said, language)
}

fn swedish(word: &str) -> String {
    match word.trim_end_matches([';', ',']) {
        "k." => word.replace("k.", "punkten"),
        "luku" => word.replace("luku", "kap."),
        // Government decree: valtioneuvoston asetus, statsrådets förordning.
        "VNA" => "SRF".to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::reference;

    #[test]
    fn a_basis_has_no_finnish_words_in_swedish() {
        for service in reference::services() {
            let said = basis(&service.basis, Language::Sv).replace('\u{a0}', " ");
            for word in said.split([' ', ';', ',', '–']).filter(|word| !word.is_empty()) {
                let known = ["§", "mom.", "punkten", "kap.", "SRF", "ANM:s", "förordning"].contains(&word);
                let number = word.starts_with(|c: char| c.is_ascii_digit());
                let letter = word.len() == 1;
                assert!(known || number || letter, "{said}: {word}");
            }
        }
    }

    #[test]
    fn items_and_chapters_are_named_in_swedish() {
        let said = basis("380/2023 2 § 1 mom. 1 k.; 5 luku 42–49 §", Language::Sv).replace('\u{a0}', " ");
        assert_eq!(said, "380/2023 2 § 1 mom. 1 punkten; 5 kap. 42–49 §");
    }
}
