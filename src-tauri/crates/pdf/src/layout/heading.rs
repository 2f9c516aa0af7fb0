//! Headings wait for the block that follows them, so that none stands alone at the foot of a page.

use document::{Heading, Span};

use super::flow::{Flow, PlacedHeading};
use super::label::Label;
use super::lines::Set;
use super::style::{self, HeadingStyle};
use super::tree::{NodeId, Role};
use super::waiting::{Waiting, WaitingRow};
use crate::font::FaceId;
use crate::text::{Emphasis, Paragraph};

/// The deepest heading that the standard has a role for.
const DEEPEST: u8 = 6;
/// Space between number and words, in em.
const AFTER_NUMBER: f32 = 0.62;

/// A heading broken into lines.
pub(super) struct SetHeading<'d> {
    number: Option<Label>,
    indent: f32,
    words: Set<'d>,
    style: HeadingStyle,
}

impl SetHeading<'_> {
    pub(super) fn height(&self) -> f32 {
        self.words.height().max(self.style.style.lead)
    }

    pub(super) fn before(&self) -> f32 {
        self.style.before
    }

    pub(super) fn after(&self) -> f32 {
        self.style.after
    }
}

impl<'d> Flow<'d> {
    /// Takes a heading into the structure and lets it wait for what follows. Levels that skip are pulled up, because
    /// PDF/UA-1 (7.4.2) wants none left out; a heading that says nothing is only a place to link to.
    pub(super) fn heading(&mut self, heading: &'d Heading, parent: NodeId) {
        if says_nothing(heading) {
            self.begin(0.0);
            self.anchor(&heading.anchor);
        } else {
            let waiting = self.take_in(heading, parent);
            self.waiting.push(WaitingRow::One(waiting));
        }
    }

    /// Gives a heading its level and its place in the structure.
    pub(super) fn take_in(&mut self, heading: &'d Heading, parent: NodeId) -> Waiting<'d> {
        let level = level_under(self.level, heading);
        self.level = level;
        let node = self.node(parent, Role::Heading(level));
        Waiting {
            heading,
            level,
            node,
            language: self.language,
        }
    }

    /// Breaks a waiting heading into lines.
    pub(super) fn set_heading(&mut self, waiting: &Waiting<'d>) -> SetHeading<'d> {
        let style = style::heading(waiting.level, self.accent());
        let face = FaceId::with(style.bold, style.italic);
        let size = style.style.size;
        let number = Some(waiting.heading.number.as_str()).filter(|number| !number.is_empty());
        // With a space, so that number and words are apart when they are read as one text.
        let number = number.map(|number| self.label(face, &format!("{number} ")));
        let indent = number
            .as_ref()
            .map_or(0.0, |number| number.width(size) + AFTER_NUMBER * size);
        let indent = if indent > self.frame.full / 3.0 { 0.0 } else { indent };
        let emphasis = Emphasis {
            bold: style.bold,
            italic: style.italic,
        };
        let text = Paragraph::new(&mut self.words, &waiting.heading.spans, waiting.language, emphasis);
        let words = self.set(text, style.style, self.frame.full - indent);
        SetHeading {
            number: number.filter(|_| indent > 0.0),
            indent,
            words,
            style,
        }
    }

    /// Puts a heading on the page, right where the pen is, and remembers where.
    pub(super) fn place_heading(&mut self, mut set: SetHeading<'d>, waiting: &Waiting<'d>) {
        let outside = std::mem::replace(&mut self.language, waiting.language);
        let heading = waiting.heading;
        self.anchor(&heading.anchor);
        self.headings.push(PlacedHeading {
            anchor: Some(heading.anchor.clone()),
            level: waiting.level,
            number: heading.number.clone(),
            words: words_alone(&heading.spans),
            language: waiting.language,
            side: self.side,
            spot: self.spot(),
            node: waiting.node,
        });
        if let Some(number) = &set.number {
            self.select(waiting.node);
            let type_ = set.style.style;
            let baseline = self.y - type_.lead + type_.lead * 0.27;
            self.draw_label(number, type_.size, type_.ink, (self.frame.left, baseline));
            if set.words.lines.is_empty() {
                self.y -= type_.lead;
            }
        }
        let indent = set.indent;
        self.place(&mut set.words, waiting.node, self.frame.left + indent);
        self.close();
        self.separate(set.after());
        self.language = outside;
    }
}

/// True when a heading is only a place to link to.
pub(super) fn says_nothing(heading: &Heading) -> bool {
    heading.number.trim().is_empty() && plain(&heading.spans).is_empty()
}

/// The level that a heading gets after one of level `above`, 0 for none.
pub(super) fn level_under(above: u8, heading: &Heading) -> u8 {
    heading.level.clamp(1, DEEPEST).min(above + 1)
}

/// The words of spans as one text, for bookmarks and descriptions: without soft hyphens, on one line.
pub(super) fn plain(spans: &[Span]) -> String {
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    let visible: String = text.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}')).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The spans without links and emphasis, on one line and with no division of their own.
pub(super) fn words_alone(spans: &[Span]) -> Vec<Span> {
    let on_one_line = |c: char| {
        if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
            ' '
        } else {
            c
        }
    };
    let text = |span: &Span| -> String {
        let visible = span.text.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'));
        visible.map(on_one_line).collect()
    };
    let alone = |span: &Span| Span {
        language: span.language,
        ..Span::plain(text(span))
    };
    spans.iter().map(alone).collect()
}

impl PlacedHeading {
    /// Number and words.
    pub(crate) fn full_text(&self) -> String {
        let text = plain(&self.words);
        if self.number.is_empty() {
            text
        } else {
            format!("{} {text}", self.number)
        }
    }
}
