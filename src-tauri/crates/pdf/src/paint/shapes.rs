//! Rectangles, rules and paths.

use printpdf::{
    Color, Line, LineCapStyle, LineDashPattern, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt, Rect, Rgb,
    WindingOrder,
};

use super::State;
use crate::layout::page::{Dash, Ink, Paint};

/// Chooses the colour of text and areas.
pub(super) fn set_fill(ops: &mut Vec<Op>, state: &mut State, ink: Ink) {
    if state.fill != Some(ink) {
        ops.push(Op::SetFillColor { col: color(ink) });
        state.fill = Some(ink);
    }
}

/// A filled rectangle.
pub(super) fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Op {
    let (x, y, width, height) = (Pt(x), Pt(y), Pt(width), Pt(height));
    Op::DrawRectangle {
        rectangle: Rect {
            x,
            y,
            width,
            height,
            mode: Some(PaintMode::Fill),
            winding_order: None,
        },
    }
}

/// A path, stroked or filled.
pub(super) fn path(ops: &mut Vec<Op>, state: &mut State, points: &[(f32, f32)], paint: Paint) {
    let points: Vec<LinePoint> = points
        .iter()
        .map(|(x, y)| LinePoint {
            p: Point { x: Pt(*x), y: Pt(*y) },
            bezier: false,
        })
        .collect();
    match paint {
        Paint::Fill(ink) => {
            set_fill(ops, state, ink);
            let rings = vec![PolygonRing { points }];
            ops.push(Op::DrawPolygon {
                polygon: Polygon {
                    rings,
                    mode: PaintMode::Fill,
                    winding_order: WindingOrder::NonZero,
                },
            });
        }
        Paint::Stroke { ink, width, dash } => {
            ops.push(Op::SetOutlineColor { col: color(ink) });
            ops.push(Op::SetOutlineThickness { pt: Pt(width) });
            set_dash(ops, dash);
            ops.push(Op::DrawLine {
                line: Line {
                    points,
                    is_closed: false,
                },
            });
            if dash != Dash::Solid {
                set_dash(ops, Dash::Solid);
            }
        }
    }
}

fn set_dash(ops: &mut Vec<Op>, dash: Dash) {
    let (pattern, cap) = match dash {
        // Solid is what a page begins with; it is said only to end a pattern.
        Dash::Solid => (Vec::new(), LineCapStyle::Butt),
        Dash::Dotted => (vec![0.0, 4.2], LineCapStyle::Round),
        Dash::Dashed(on, off) => (vec![f32::from(on), f32::from(off)], LineCapStyle::Butt),
    };
    ops.push(Op::SetLineDashPattern {
        dash: LineDashPattern {
            pattern: pattern.into_iter().collect(),
            offset: 0.0,
        },
    });
    ops.push(Op::SetLineCapStyle { cap });
}

fn color(Ink(red, green, blue): Ink) -> Color {
    let part = |value: u8| f32::from(value) / 255.0;
    Color::Rgb(Rgb::new(part(red), part(green), part(blue), None))
}
