//! Shapes with the origin at the upper left, as screens and SVG have it.

use crate::font::Shaper;
use crate::layout::Alone;
use crate::layout::page::{Dash, Draw, Ink, Paint, TextDraw};

use super::outline;

/// A step along an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step {
    Move(f32, f32),
    Line(f32, f32),
    /// Control point and end.
    Quad([f32; 2], [f32; 2]),
    /// Two control points and the end.
    Cubic([f32; 2], [f32; 2], [f32; 2]),
    Close,
}

/// What is drawn at once.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shape {
    pub(super) steps: Vec<Step>,
    pub(super) paint: Paint,
    /// What it says, when it is text.
    pub(super) words: Option<String>,
}

/// The shapes of a drawing whose lower left corner is at `origin`.
pub(super) fn shapes(drawn: &Alone, (left, bottom): (f32, f32)) -> Vec<Shape> {
    let flip = |x: f32, y: f32| (left + x, bottom - y);
    let shape = |draw: &Draw| match draw {
        Draw::Text(text) => Some(words(text, &drawn.shaper, flip)),
        Draw::Rectangle {
            x,
            y,
            width,
            height,
            ink,
        } => {
            let corners = [(*x, *y), (x + width, *y), (x + width, y + height), (*x, y + height)];
            Some(path(&corners, Paint::Fill(*ink), flip))
        }
        Draw::Path { points, paint } => Some(path(points, *paint, flip)),
        // Charts hold no pictures; what marks content has no form.
        _ => None,
    };
    drawn.draws.iter().filter_map(shape).collect()
}

fn path(points: &[(f32, f32)], paint: Paint, flip: impl Fn(f32, f32) -> (f32, f32)) -> Shape {
    let mut steps: Vec<Step> = points
        .iter()
        .enumerate()
        .map(|(index, (x, y))| {
            let (x, y) = flip(*x, *y);
            if index == 0 { Step::Move(x, y) } else { Step::Line(x, y) }
        })
        .collect();
    let returns = points.len() > 2 && points.first() == points.last();
    if returns {
        steps.pop();
    }
    if returns || matches!(paint, Paint::Fill(_)) {
        steps.push(Step::Close);
    }
    Shape {
        steps,
        paint,
        words: None,
    }
}

fn words(text: &TextDraw, shaper: &Shaper, flip: impl Fn(f32, f32) -> (f32, f32)) -> Shape {
    let (cos, sin) = text.turn.direction();
    let size = text.size;
    let place = |x: f32, y: f32| {
        let (x, y) = (x * size, y * size);
        flip(text.x + x * cos - y * sin, text.y + x * sin + y * cos)
    };
    let (steps, said) = outline::outline(text, shaper, place);
    Shape {
        steps,
        paint: Paint::Fill(text.ink),
        words: Some(said),
    }
}

/// How a line is dashed in points: on, off.
pub(super) fn dashes(dash: Dash) -> Option<(f32, f32)> {
    match dash {
        Dash::Solid => None,
        Dash::Dotted => Some((0.01, 4.2)),
        Dash::Dashed(on, off) => Some((f32::from(on), f32::from(off))),
    }
}

/// A colour as SVG writes it.
pub(super) fn hexadecimal(Ink(red, green, blue): Ink) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}
