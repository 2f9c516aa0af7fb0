//! Rules and paths.

use super::content::Content;
use crate::layout::page::{Dash, Ink, Paint};

/// A path, stroked or filled.
pub(super) fn path(content: &mut Content, points: &[(f32, f32)], paint: Paint) {
    match paint {
        Paint::Fill(ink) => {
            content.set_fill(ink);
            outline(content, points);
            content.operator("h");
            content.operator("f");
        }
        Paint::Stroke { ink, width, dash } => {
            content.numbers(&colour(ink)).operator("RG");
            content.numbers(&[width]).operator("w");
            set_dash(content, dash);
            outline(content, points);
            if !points.is_empty() {
                content.operator("S");
            }
            if dash != Dash::Solid {
                set_dash(content, Dash::Solid);
            }
        }
    }
}

fn outline(content: &mut Content, points: &[(f32, f32)]) {
    for (index, (x, y)) in points.iter().enumerate() {
        content.numbers(&[*x, *y]).operator(if index == 0 { "m" } else { "l" });
    }
}

fn set_dash(content: &mut Content, dash: Dash) {
    let cap = match dash {
        // Solid is what a page begins with; it is said only to end a pattern.
        Dash::Solid => {
            content.text("[]");
            "0 "
        }
        Dash::Dotted => {
            content.text("[0 4.2]");
            "1 "
        }
        Dash::Dashed(on, off) => {
            content.write(format_args!("[{on} {off}]"));
            "0 "
        }
    };
    content.text(" 0 ").operator("d");
    content.text(cap).operator("J");
}

/// Red, green and blue from 0 to 1.
pub(super) fn colour(Ink(red, green, blue): Ink) -> [f32; 3] {
    [red, green, blue].map(|value| f32::from(value) / 255.0)
}
