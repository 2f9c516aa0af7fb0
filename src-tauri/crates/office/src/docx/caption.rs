//! Captions: their numbers are fields, so that Word counts on when a table is added.

use document::{Anchor, Language, Span};

use super::body::Body;
use super::paragraph::Paragraph;

impl Body<'_> {
    /// A caption, kept with what it names.
    pub(super) fn caption(&mut self, spans: &[Span], anchor: &Anchor, language: Language) -> Option<Paragraph> {
        let mut runs = String::new();
        let mut before: Option<Language> = None;
        for span in spans {
            let own = span.language.unwrap_or(language);
            match label(&span.text).filter(|_| before != Some(own)) {
                Some(label) => runs.push_str(&self.numbered(span, &label, own)),
                None => runs.push_str(&self.runs(std::slice::from_ref(span), language)),
            }
            before = Some(own);
        }
        if runs.is_empty() {
            return None;
        }
        let runs = self.bookmarked(anchor, &runs);
        Some(Paragraph::new("Caption", runs).keep_with_next())
    }

    /// The run of a caption that begins with its number.
    fn numbered(&mut self, span: &Span, label: &Label<'_>, language: Language) -> String {
        let last = self.captions.insert(label.word.to_owned(), label.number);
        let follows = label.number == last.unwrap_or(0) + 1;
        let restart = if follows {
            String::new()
        } else {
            format!(" \\r {}", label.number)
        };
        let instruction = format!("SEQ {} \\* ARABIC{restart}", label.word);
        let part = |text: &str| Span {
            text: text.to_owned(),
            ..span.clone()
        };
        [
            self.runs(&[part(label.before)], language),
            self.field(&instruction, label.digits, span, language),
            self.runs(&[part(label.after)], language),
        ]
        .concat()
    }

    /// What kind of captions a caption counts among: its first word.
    pub(super) fn counted_as(spans: &[Span]) -> Option<&str> {
        spans.first().and_then(|span| label(&span.text)).map(|label| label.word)
    }
}

/// The number at the beginning of a caption.
struct Label<'a> {
    /// What is counted, one word: `Taulukko`, `Figur`.
    word: &'a str,
    /// The word and the space after it.
    before: &'a str,
    digits: &'a str,
    number: u32,
    after: &'a str,
}

/// `Taulukko 3. …`: a word, a space, a number and a full stop.
fn label(text: &str) -> Option<Label<'_>> {
    let (word, rest) = text.split_once([' ', '\u{a0}'])?;
    if word.is_empty() || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, after) = rest.split_at(length);
    let number = digits
        .parse()
        .ok()
        .filter(|_| !digits.starts_with('0') && after.starts_with('.'))?;
    Some(Label {
        word,
        before: &text[..text.len() - rest.len()],
        digits,
        number,
        after,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caption_is_counted_by_its_word() {
        let label = label("Taulukko\u{a0}12. Osuudet").unwrap();
        assert_eq!((label.word, label.digits, label.number), ("Taulukko", "12", 12));
        assert_eq!((label.before, label.after), ("Taulukko\u{a0}", ". Osuudet"));
    }

    #[test]
    fn what_only_looks_like_a_number_is_text() {
        for text in [
            "",
            "Osuudet 2025",
            "Vuosi 2025 ja muut",
            "3. luku",
            "Taulukko 007. x",
            "Taulukko 99999999999. x",
        ] {
            assert!(label(text).is_none(), "{text}");
        }
    }
}
