//! Pictures: decoded within limits, scaled into the page.

use std::io::Cursor;

use document::Picture;
use image::metadata::Orientation;
use image::{ColorType, DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};

use super::flow::Flow;
use super::page::{Artifact, Draw};
use super::style::{FLOAT_GAP, PARAGRAPH_GAP};
use super::tree::{NodeId, Role};
use crate::PdfError;

/// A picture as it goes into the file, once however often it is drawn.
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
    /// Paths around the origin, in points, within the width and height (ISO 32000-1, 8.5).
    Paths(Vec<u8>),
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
        let bitmap = bitmap(picture)?;
        let (left, width) = (self.left, self.width);
        (self.left, self.width) = (self.frame.left, self.frame.full);
        let mut caption = self.set_caption(&picture.caption);
        let room = (self.frame.height() - caption.height() - 5.0).max(60.0);
        let (wide, high) = (
            bitmap.width as f32 * POINTS_PER_PIXEL,
            bitmap.height as f32 * POINTS_PER_PIXEL,
        );
        let scale = (self.frame.full / wide).min(room / high).min(1.0);
        let (wide, high) = (wide * scale, high * scale);
        self.separate(FLOAT_GAP);
        self.begin(caption.height() + 5.0 + high);
        let group = self.node(parent, Role::Div);
        if !caption.lines.is_empty() {
            let named = self.node(group, Role::Caption);
            self.place(&mut caption, named, self.frame.left);
            self.y -= 5.0;
        }
        let (x, y) = (self.frame.left, self.y - high);
        self.draw_bitmap(bitmap, &picture.alternative, [x, y, x + wide, y + high], group);
        self.y = y;
        self.separate(FLOAT_GAP.max(PARAGRAPH_GAP));
        (self.left, self.width) = (left, width);
        Ok(())
    }

    /// Draws a picture in a rectangle (left, bottom, right, top): a figure that says what it shows, or an artifact when
    /// there is nothing to say.
    pub(super) fn draw_bitmap(&mut self, bitmap: Bitmap, alternative: &str, bounds: [f32; 4], parent: NodeId) {
        let index = self.pictures.len();
        self.pictures.push(bitmap);
        let [x, y, right, top] = bounds;
        let draw = Draw::Picture {
            index,
            x,
            y,
            width: right - x,
            height: top - y,
        };
        if alternative.trim().is_empty() {
            self.artifact(Artifact::Layout, |flow| flow.draw(draw));
            return;
        }
        let figure = self.node(parent, Role::Figure);
        self.tree[figure].alternative = Some(alternative.to_owned());
        self.tree[figure].bounds = Some(bounds);
        self.select(figure);
        self.draw(draw);
        self.close();
    }
}

/// The samples of a picture.
///
/// # Errors
/// [`PdfError::Picture`] when it can't be read or is too large.
pub(super) fn bitmap(picture: &Picture) -> Result<Bitmap, PdfError> {
    decode(&picture.bytes).map_err(|reason| PdfError::Picture {
        alternative: picture.alternative.clone(),
        reason,
    })
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
    if as_it_is && let Some(data) = plain_jpeg(bytes, color) {
        return Ok(Bitmap { width, height, data });
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

/// A JPEG as it goes into the file, when every reader can show it as it is: grey or three colours in the file itself, not
/// four that the decoder has turned into three.
///
/// Only what draws the picture is kept: where and by whom a photograph was taken (EXIF and the like) isn't published with
/// the plan.
fn plain_jpeg(file: &[u8], decoded: ColorType) -> Option<BitmapData> {
    let mut plain = file.get(..2)?.to_vec();
    let mut grey = None;
    let mut at = 2;
    while let &[0xff, marker, high, low] = file.get(at..at + 4)? {
        let end = at + 2 + usize::from(u16::from_be_bytes([high, low]));
        let segment = file.get(at..end)?;
        match marker {
            // Of the applications' segments, Adobe's (APP14) tells how the colours are coded. COM is a comment.
            0xe0..=0xed | 0xef | 0xfe => {}
            // The scan: from here on there is nothing but the picture.
            0xda => {
                plain.extend(&file[at..]);
                return Some(BitmapData::Jpeg {
                    file: plain,
                    grey: grey?,
                });
            }
            _ => plain.extend(segment),
        }
        if matches!(marker, 0xc0..=0xc2) {
            grey = match (segment.get(9)?, decoded) {
                (1, ColorType::L8) => Some(true),
                (3, ColorType::Rgb8) => Some(false),
                _ => return None,
            };
        }
        at = end;
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

#[cfg(test)]
mod tests {
    use super::*;
    use image::codecs::jpeg::JpegEncoder;
    use image::{ImageEncoder, codecs::png::PngEncoder};

    /// 8 by 4 pixels, red at the left, blue at the right.
    fn pixels() -> RgbImage {
        RgbImage::from_fn(8, 4, |x, _| image::Rgb(if x < 4 { [255, 0, 0] } else { [0, 0, 255] }))
    }

    /// A JPEG whose EXIF says how it is turned (EXIF 2.32, tag 0x0112) and holds a word that nobody should read.
    fn jpeg(orientation: u8) -> Vec<u8> {
        let mut file = Vec::new();
        JpegEncoder::new_with_quality(&mut file, 95)
            .encode_image(&pixels())
            .unwrap();
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        exif.extend(b"home address");
        let mut segment = vec![0xff, 0xe1];
        segment.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
        segment.extend(exif);
        file.splice(2..2, segment);
        file
    }

    fn contains(bytes: &[u8], words: &[u8]) -> bool {
        bytes.windows(words.len()).any(|window| window == words)
    }

    #[test]
    fn a_jpeg_keeps_its_picture_and_loses_what_is_said_about_it() {
        let file = jpeg(1);
        assert!(contains(&file, b"home address"));
        let BitmapData::Jpeg { file: kept, grey } = decode(&file).unwrap().data else {
            panic!("decoded although every reader can show it")
        };
        assert!(!grey);
        assert!(!contains(&kept, b"home address") && !contains(&kept, b"Exif"));
        let same = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().to_rgb8();
        assert_eq!(same(&kept), same(&file));
    }

    #[test]
    fn a_turned_photograph_is_turned_upright() {
        // 6: the camera was turned left; its left edge belongs at the top.
        let bitmap = decode(&jpeg(6)).unwrap();
        assert_eq!((bitmap.width, bitmap.height), (4, 8));
        let BitmapData::Rgb(samples) = bitmap.data else {
            panic!("a turned picture has to be decoded")
        };
        let (top, bottom) = (&samples[..3], &samples[samples.len() - 3..]);
        assert!(top[0] > 200 && top[2] < 60, "{top:?}");
        assert!(bottom[2] > 200 && bottom[0] < 60, "{bottom:?}");
    }

    #[test]
    fn a_broken_jpeg_is_an_error_or_a_picture_and_never_a_panic() {
        let file = jpeg(1);
        for length in 0..file.len() {
            _ = decode(&file[..length]);
            _ = plain_jpeg(&file[..length], ColorType::Rgb8);
        }
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut file = Vec::new();
        let samples = vec![7; width as usize * height as usize];
        PngEncoder::new(&mut file)
            .write_image(&samples, width, height, image::ExtendedColorType::L8)
            .unwrap();
        file
    }

    #[test]
    fn a_large_picture_goes_in_as_sharp_as_paper_shows_it() {
        let bitmap = decode(&png(5_000, 2_500)).unwrap();
        assert_eq!((bitmap.width, bitmap.height), (SHARP_ENOUGH, SHARP_ENOUGH / 2));
    }

    #[test]
    fn a_picture_that_claims_to_be_huge_is_refused() {
        let mut claims_more = png(1, 1);
        for (width, height) in [(MOST_PIXELS + 1, 1), (1, MOST_PIXELS + 1), (u32::MAX, u32::MAX)] {
            claims_more[16..20].copy_from_slice(&width.to_be_bytes());
            claims_more[20..24].copy_from_slice(&height.to_be_bytes());
            assert!(decode(&claims_more).is_err(), "{width} × {height}");
        }
    }

    #[test]
    fn a_picture_within_its_sides_may_still_be_too_much() {
        // Sixteen bits each of four colours: 8 bytes a pixel.
        let side = 5_000;
        assert!(side < MOST_PIXELS && u64::from(side) * u64::from(side) * 8 > MOST_MEMORY);
        let mut file = Vec::new();
        PngEncoder::new(&mut file)
            .write_image(&vec![0; 200_000_000], side, side, image::ExtendedColorType::Rgba16)
            .unwrap();
        assert!(decode(&file).is_err());
    }
}
