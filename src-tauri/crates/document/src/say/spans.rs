//! Runs of text put together without gluing sentences: a message keeps its word order, the runs go where it wants them.

use crate::model::Span;

/// Runs of text.
pub(crate) type Spans = Vec<Span>;

/// What is given to a message in place of runs that carry their own language or marks; see [`weave`].
pub(crate) const SLOTS: [&str; 2] = ["\u{1}", "\u{2}"];

/// A plain run.
pub(crate) fn plain(text: impl Into<String>) -> Spans {
    vec![Span::plain(text)]
}

/// The same runs, strong.
fn strong(spans: &[Span]) -> Spans {
    let strong = |span: &Span| Span {
        bold: true,
        ..span.clone()
    };
    spans.iter().map(strong).collect()
}

/// Non-empty groups of runs with `between` in between.
pub(crate) fn join(groups: impl IntoIterator<Item = Spans>, between: &str) -> Spans {
    let mut all = vec![];
    for group in groups.into_iter().filter(|group| !group.is_empty()) {
        if !all.is_empty() {
            all.push(Span::plain(between));
        }
        all.extend(group);
    }
    all
}

/// `label: text`, the label strong; nothing when there is no text.
pub(crate) fn labelled(label: &[Span], text: Spans) -> Spans {
    if text.is_empty() {
        return text;
    }
    let mut all = strong(label);
    all.push(Span::bold(": "));
    all.extend(text);
    all
}

/// A message that was said with [`SLOTS`] in the place of its values, with the values put there.
pub(crate) fn weave(message: &str, values: &[Spans]) -> Spans {
    let mut spans = vec![];
    let mut run = String::new();
    for letter in message.chars() {
        let slot = SLOTS.iter().position(|slot| slot.starts_with(letter));
        match slot.and_then(|slot| values.get(slot)) {
            Some(value) => {
                if !run.is_empty() {
                    spans.push(Span::plain(std::mem::take(&mut run)));
                }
                spans.extend(value.iter().cloned());
            }
            None => run.push(letter),
        }
    }
    if !run.is_empty() {
        spans.push(Span::plain(run));
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn a_value_keeps_its_language_inside_a_message() {
        let name = vec![Span {
            language: Some(Language::Fi),
            ..Span::plain("Tornio")
        }];
        let message = format!("Alternativet {}: summor", SLOTS[0]);
        let woven = weave(&message, std::slice::from_ref(&name));
        assert_eq!(woven, [plain("Alternativet "), name, plain(": summor")].concat());
    }

    #[test]
    fn empty_groups_leave_no_separator() {
        let joined = join([plain("a"), vec![], plain("b")], ", ");
        assert_eq!(joined.iter().map(|span| span.text.as_str()).collect::<String>(), "a, b");
    }
}
