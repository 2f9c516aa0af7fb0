//! Names of categories, series and events: on a few lines.

use crate::font::FaceId;
use crate::layout::flow::Flow;
use crate::layout::label::Label;
use crate::layout::lines::Set;
use crate::layout::style::Style;
use crate::layout::tree::NodeId;
use crate::text::Paragraph;

/// A text on a few lines; one that would take more lines stands on one and ends in an ellipsis.
pub(super) enum Name<'d> {
    Whole(Set<'d>),
    Cut(Label, Style),
}

/// How high the letters of a line reach above the middle of the line, as a share of their size.
pub(super) const RISE: f32 = 0.33;

impl Name<'_> {
    pub(super) fn height(&self) -> f32 {
        match self {
            Name::Whole(set) => set.height(),
            Name::Cut(_, style) => style.lead,
        }
    }

    /// Width of its widest line.
    pub(super) fn width(&self) -> f32 {
        match self {
            Name::Whole(set) => set.lines.iter().map(|line| line.width).fold(0.0, f32::max),
            Name::Cut(label, style) => label.width(style.size),
        }
    }

    fn lines(&self) -> usize {
        match self {
            Name::Whole(set) => set.lines.len(),
            Name::Cut(..) => 1,
        }
    }

    fn line_width(&self, line: usize) -> f32 {
        match self {
            Name::Whole(set) => set.lines[line].width,
            Name::Cut(label, style) => label.width(style.size),
        }
    }

    fn style(&self) -> Style {
        match self {
            Name::Whole(set) => set.style,
            Name::Cut(_, style) => *style,
        }
    }
}

impl<'d> Flow<'d> {
    /// Breaks a name into at most `most` lines of this width.
    pub(super) fn name(&mut self, text: &'d str, (face, style): (FaceId, Style), width: f32, most: usize) -> Name<'d> {
        let width = width.max(style.size);
        let paragraph = Paragraph::plain(&mut self.words, text, face, self.language);
        let set = self.set(paragraph, style, width);
        if set.lines.len() <= most && set.lines.iter().all(|line| line.width <= width + 0.01) {
            return Name::Whole(set);
        }
        Name::Cut(self.label_within(face, text, style.size, width), style)
    }

    /// Writes a name with its upper edge at `top`, each line placed by `left` from its width.
    pub(super) fn write(&mut self, name: &mut Name<'d>, top: f32, figure: NodeId, left: impl Fn(f32) -> f32) {
        let style = name.style();
        for line in 0..name.lines() {
            let x = left(name.line_width(line));
            let y = top - line as f32 * style.lead - style.lead * 0.5 - style.size * RISE;
            match name {
                Name::Whole(set) => self.line(set, line, Some(figure), x, y),
                Name::Cut(label, style) => self.draw_label(label, style.size, style.ink, (x, y)),
            }
        }
        self.select(figure);
    }

    /// Writes a name at `x` with its middle at this height.
    pub(super) fn write_beside(&mut self, name: &mut Name<'d>, (x, middle): (f32, f32), figure: NodeId) {
        let top = middle + name.height() / 2.0;
        self.write(name, top, figure, |_| x);
    }
}
