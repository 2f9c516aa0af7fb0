//! Shapes as pixels.

use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
use tiny_skia::{Color, FillRule, LineCap, Path, PathBuilder, Pixmap, StrokeDash, Transform};

use super::Figure;
use super::shape::{Shape, Step, dashes};
use crate::layout::page::{Dash, Ink, Paint};

/// The most pixels along a side.
const LARGEST: f32 = 16_384.0;

/// Paints a figure on white.
///
/// # Errors
/// Says in words that the picture would be too large.
pub(super) fn paint(figure: &Figure, scale: f32) -> Result<Vec<u8>, String> {
    let side = |length: f32| (length * scale).ceil();
    let (width, height) = (side(figure.width), side(figure.height));
    let too_large = || format!("{width} × {height} pixels");
    if !(1.0..=LARGEST).contains(&width) || !(1.0..=LARGEST).contains(&height) {
        return Err(too_large());
    }
    let (width, height) = (width as u32, height as u32);
    let mut pixels = Pixmap::new(width, height).ok_or_else(too_large)?;
    pixels.fill(Color::WHITE);
    for shape in &figure.shapes {
        draw(&mut pixels, shape, Transform::from_scale(scale, scale));
    }
    let opaque: Vec<u8> = pixels
        .pixels()
        .iter()
        .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
        .collect();
    let mut file = Vec::new();
    PngEncoder::new(&mut file)
        .write_image(&opaque, width, height, ExtendedColorType::Rgb8)
        .map_err(|error| error.to_string())?;
    Ok(file)
}

fn draw(pixels: &mut Pixmap, shape: &Shape, scale: Transform) {
    // A shape without extent, such as a space, has no path.
    let Some(path) = path(&shape.steps) else { return };
    match shape.paint {
        Paint::Fill(ink) => pixels.fill_path(&path, &colour(ink), FillRule::Winding, scale, None),
        Paint::Stroke { ink, width, dash } => {
            let stroke = tiny_skia::Stroke {
                width,
                line_cap: if dash == Dash::Dotted {
                    LineCap::Round
                } else {
                    LineCap::Butt
                },
                dash: dashes(dash).and_then(|(on, off)| StrokeDash::new(vec![on, off], 0.0)),
                ..tiny_skia::Stroke::default()
            };
            pixels.stroke_path(&path, &colour(ink), &stroke, scale, None);
        }
    }
}

fn path(steps: &[Step]) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for step in steps {
        match *step {
            Step::Move(x, y) => builder.move_to(x, y),
            Step::Line(x, y) => builder.line_to(x, y),
            Step::Quad([x1, y1], [x, y]) => builder.quad_to(x1, y1, x, y),
            Step::Cubic([x1, y1], [x2, y2], [x, y]) => builder.cubic_to(x1, y1, x2, y2, x, y),
            Step::Close => builder.close(),
        }
    }
    builder.finish()
}

fn colour(Ink(red, green, blue): Ink) -> tiny_skia::Paint<'static> {
    let mut paint = tiny_skia::Paint::default();
    paint.set_color_rgba8(red, green, blue, 255);
    paint.anti_alias = true;
    paint
}
