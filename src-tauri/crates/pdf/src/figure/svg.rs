//! Shapes as an SVG document.

use std::fmt::Write;

use document::{Chart, Language, words};

use super::shape::{Shape, Step, dashes, hexadecimal};
use super::theme::themed;
use crate::layout::page::{Dash, Ink, Paint};

/// The document: title and description first, for those who don't see it, then the shapes from back to front.
pub(super) fn write(chart: &Chart, language: Language, (width, height): (f32, f32), shapes: &[Shape]) -> String {
    let (width, height) = (short(width), short(height));
    let tag = language.tag();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" xml:lang=\"{tag}\">\n<title>{}</title>\n<desc>{}</desc>\n",
        escaped(&words(&chart.caption)),
        escaped(&chart.alternative),
    );
    _ = writeln!(svg, "<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
    for shape in shapes {
        svg.push_str("<path");
        if let Some(words) = &shape.words {
            _ = write!(svg, " aria-label=\"{}\"", escaped(words));
        }
        push(&mut svg, shape, hexadecimal);
    }
    svg.push_str("</svg>\n");
    svg
}

/// The drawing as an element of a page that has colours of its own: one image whose name is the text alternative, without
/// ground, scripts, styles or references, so that no content security policy is in its way.
pub(super) fn inline(alternative: &str, language: Language, (width, height): (f32, f32), shapes: &[Shape]) -> String {
    let (width, height) = (short(width), short(height));
    let (tag, name) = (language.tag(), escaped(alternative));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" lang=\"{tag}\" \
         aria-label=\"{name}\">"
    );
    for shape in shapes {
        svg.push_str("<path");
        push(&mut svg, shape, themed);
    }
    svg.push_str("</svg>");
    svg
}

/// Writes the rest of a path whose element has been opened.
fn push(svg: &mut String, shape: &Shape, colour: fn(Ink) -> String) {
    match shape.paint {
        Paint::Fill(ink) => _ = write!(svg, " fill=\"{}\"", colour(ink)),
        Paint::Stroke { ink, width, dash } => {
            let (ink, width) = (colour(ink), short(width));
            _ = write!(svg, " fill=\"none\" stroke=\"{ink}\" stroke-width=\"{width}\"");
            if let Some((on, off)) = dashes(dash) {
                _ = write!(svg, " stroke-dasharray=\"{} {}\"", short(on), short(off));
            }
            if dash == Dash::Dotted {
                svg.push_str(" stroke-linecap=\"round\"");
            }
        }
    }
    svg.push_str(" d=\"");
    for step in &shape.steps {
        match step {
            Step::Move(x, y) => _ = write!(svg, "M{} {}", short(*x), short(*y)),
            Step::Line(x, y) => _ = write!(svg, "L{} {}", short(*x), short(*y)),
            Step::Quad(a, b) => _ = write!(svg, "Q{}", points(&[a, b])),
            Step::Cubic(a, b, c) => _ = write!(svg, "C{}", points(&[a, b, c])),
            Step::Close => svg.push('Z'),
        }
    }
    svg.push_str("\"/>\n");
}

fn points(points: &[&[f32; 2]]) -> String {
    let said: Vec<String> = points
        .iter()
        .map(|[x, y]| format!("{} {}", short(*x), short(*y)))
        .collect();
    said.join(" ")
}

/// At most two decimals: a hundredth of a point is finer than any screen or printer.
fn short(value: f32) -> String {
    let said = format!("{value:.2}");
    let said = said.trim_end_matches('0').trim_end_matches('.');
    if said == "-0" { "0".to_owned() } else { said.to_owned() }
}

/// Text as XML holds it; characters that XML can't hold become U+FFFD.
fn escaped(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => said.push_str("&amp;"),
            '<' => said.push_str("&lt;"),
            '>' => said.push_str("&gt;"),
            '"' => said.push_str("&quot;"),
            '\t' | '\n' | '\r' => said.push(' '),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => said.push('\u{fffd}'),
            _ => said.push(letter),
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_text_is_escaped() {
        assert_eq!(short(12.3456), "12.35");
        assert_eq!(short(-0.001), "0");
        assert_eq!(short(100.0), "100");
        assert_eq!(escaped("a<b & \"c\"\u{1}\n"), "a&lt;b &amp; &quot;c&quot;\u{fffd} ");
    }
}
