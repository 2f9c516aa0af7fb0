//! Pictures: decoded within limits, scaled into the page.

use std::io::Cursor;

use document::Picture;
use image::metadata::Orientation;
use image::{ColorType, DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};

use super::flow::Flow;
use super::page::{Artifact, Draw};
use super::style::{BOTTOM, CAPTION, FLOAT_GAP, FULL, LEFT, PARAGRAPH_GAP, TOP};
use super::tree::{NodeId, Role};
use crate::PdfError;
use crate::text::Emphasis;

/// A picture as it goes into the file.
#[derive(Clone, Debug)]
pub(crate) struct Bitmap {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) data: BitmapData,
}

/// The samples of a picture.
#[derive(Clone, Debug)]
pub(crate) enum BitmapData {
    /// Eight bits each of red, green and blue.
    Rgb(Vec<u8>),
    /// A JPEG file, kept as it is.
    Jpeg { file: Vec<u8>, grey: bool },
}

/// Longest side in pixels that is decoded at all.
const MOST_PIXELS: u32 = 12_000;
/// Memory that decoding may take.
const MOST_MEMORY: u64 = 160 * 1024 * 1024;
/// Longest side in pixels that goes into the file: 300 dots per inch over the width of a page.
const SHARP_ENOUGH: u32 = 2_000;
/// A picture isn't enlarged beyond this many points per pixel (96 dots per inch).
const POINTS_PER_PIXEL: f32 = 0.75;

impl<'d> Flow<'d> {
    /// Places a picture with its caption; a decorative one is an artifact.
    ///
    /// # Errors
    /// [`PdfError::Picture`] when it can't be read or is too large.
    pub(super) fn picture(&mut self, picture: &'d Picture, parent: NodeId) -> Result<(), PdfError> {
        let bitmap = decode(&picture.bytes).map_err(|reason| PdfError::Picture {
            alternative: picture.alternative.clone(),
            reason,
        })?;
        let (left, width) = (self.left, self.width);
        (self.left, self.width) = (LEFT, FULL);
        let mut caption = self.set_spans(
            &picture.caption,
            CAPTION,
            0.0,
            Emphasis {
                bold: true,
                italic: false,
            },
        );
        let room = (TOP - BOTTOM - caption.height() - 5.0).max(60.0);
        let (wide, high) = (
            bitmap.width as f32 * POINTS_PER_PIXEL,
            bitmap.height as f32 * POINTS_PER_PIXEL,
        );
        let scale = (FULL / wide).min(room / high).min(1.0);
        let (wide, high) = (wide * scale, high * scale);
        self.separate(FLOAT_GAP);
        self.begin(caption.height() + 5.0 + high);
        let group = self.node(parent, Role::Div);
        if !caption.lines.is_empty() {
            let named = self.node(group, Role::Caption);
            self.place(&mut caption, named, LEFT);
            self.y -= 5.0;
        }
        let index = self.pictures.len();
        self.pictures.push(bitmap);
        let (x, y) = (LEFT, self.y - high);
        let draw = Draw::Picture {
            index,
            x,
            y,
            width: wide,
            height: high,
        };
        if picture.alternative.trim().is_empty() {
            self.artifact(Artifact::Layout, |flow| flow.draw(draw));
        } else {
            let figure = self.node(group, Role::Figure);
            self.tree[figure].alternative = Some(picture.alternative.clone());
            self.tree[figure].bounds = Some([x, y, x + wide, y + high]);
            self.select(figure);
            self.draw(draw);
            self.close();
        }
        self.y = y;
        self.separate(FLOAT_GAP.max(PARAGRAPH_GAP));
        (self.left, self.width) = (left, width);
        Ok(())
    }
}

/// Reads a picture without letting it take more memory than a document deserves.
fn decode(bytes: &[u8]) -> Result<Bitmap, String> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|error| error.to_string())?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let jpeg = reader.format() == Some(ImageFormat::Jpeg);
    let mut decoder = reader.into_decoder().map_err(|error| error.to_string())?;
    if decoder.total_bytes() > MOST_MEMORY {
        return Err(format!("{} bytes when decoded", decoder.total_bytes()));
    }
    let color = decoder.color_type();
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let (width, height) = decoder.dimensions();
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| error.to_string())?;
    if width == 0 || height == 0 {
        return Err("no pixels".to_owned());
    }
    let as_it_is = jpeg && turned == Orientation::NoTransforms && width.max(height) <= SHARP_ENOUGH;
    if as_it_is && let Some(grey) = simple_jpeg(bytes, color) {
        return Ok(Bitmap {
            width,
            height,
            data: BitmapData::Jpeg {
                file: bytes.to_vec(),
                grey,
            },
        });
    }
    if width.max(height) > SHARP_ENOUGH {
        image = image.thumbnail(SHARP_ENOUGH, SHARP_ENOUGH);
    }
    image.apply_orientation(turned);
    let pixels = on_paper(&image);
    Ok(Bitmap {
        width: pixels.width(),
        height: pixels.height(),
        data: BitmapData::Rgb(pixels.into_raw()),
    })
}

/// Whether a JPEG can be shown by every reader as it is: grey or three colours in the file itself, not four that the
/// decoder has turned into three. Says whether it is grey.
fn simple_jpeg(file: &[u8], decoded: ColorType) -> Option<bool> {
    let mut at = 2;
    while let Some(&[0xff, marker, high, low]) = file.get(at..at + 4) {
        if matches!(marker, 0xc0..=0xc2) {
            return match (file.get(at + 9)?, decoded) {
                (1, ColorType::L8) => Some(true),
                (3, ColorType::Rgb8) => Some(false),
                _ => None,
            };
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
    None
}

/// Lays a picture that may be transparent on white paper: the file then needs no transparency.
fn on_paper(image: &DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let pixels = image.to_rgba8();
    RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let [red, green, blue, alpha] = pixels.get_pixel(x, y).0;
        let over = |value: u8| {
            let alpha = u32::from(alpha);
            let mixed = (u32::from(value) * alpha + 255 * (255 - alpha) + 127) / 255;
            u8::try_from(mixed).expect("a mean of two bytes is a byte")
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}
