//! Pictures as office files carry them: decoded within limits, turned upright, without what a camera wrote into them.

use std::io::Cursor;

use document::Picture;
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::OfficeError;

/// A picture that every office program reads.
pub(crate) struct Plain {
    /// The file.
    pub(crate) bytes: Vec<u8>,
    /// Its ending, `png` or `jpeg`.
    pub(crate) ending: &'static str,
    /// Pixels across.
    pub(crate) width: u32,
    /// Pixels down.
    pub(crate) height: u32,
}

/// Longest side in pixels that is decoded at all.
const MOST_PIXELS: u32 = 12_000;
/// Memory that decoding may take.
const MOST_MEMORY: u64 = 160 * 1024 * 1024;
/// Longest side in pixels that goes into the file: 300 dots per inch over the width of a page.
const SHARP_ENOUGH: u32 = 2_000;
/// Of 100: no loss to see in print.
const JPEG_QUALITY: u8 = 90;

/// The picture encoded anew: upright, not larger than print needs, and without where and by whom it was taken.
///
/// # Errors
/// [`OfficeError::Picture`] when it can't be read or is too large.
pub(crate) fn plain(picture: &Picture) -> Result<Plain, OfficeError> {
    let name = |reason: String| OfficeError::Picture {
        alternative: picture.alternative.clone(),
        reason,
    };
    let (image, format) = decode(&picture.bytes).map_err(name)?;
    encode(&image, format).map_err(|error| name(error.to_string()))
}

fn decode(bytes: &[u8]) -> Result<(DynamicImage, ImageFormat), String> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|error| error.to_string())?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let format = reader.format().unwrap_or(ImageFormat::Png);
    let mut decoder = reader.into_decoder().map_err(|error| error.to_string())?;
    if decoder.total_bytes() > MOST_MEMORY {
        return Err(format!("{} bytes when decoded", decoder.total_bytes()));
    }
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| error.to_string())?;
    if image.width() == 0 || image.height() == 0 {
        return Err("no pixels".to_owned());
    }
    if image.width().max(image.height()) > SHARP_ENOUGH {
        image = image.thumbnail(SHARP_ENOUGH, SHARP_ENOUGH);
    }
    image.apply_orientation(turned);
    Ok((image, format))
}

fn encode(image: &DynamicImage, format: ImageFormat) -> Result<Plain, image::ImageError> {
    let mut bytes = Vec::new();
    let ending = if format == ImageFormat::Jpeg {
        JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY).encode_image(&image.to_rgb8())?;
        "jpeg"
    } else {
        let eight_bits = DynamicImage::from(image.to_rgba8());
        eight_bits.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)?;
        "png"
    };
    Ok(Plain {
        bytes,
        ending,
        width: image.width(),
        height: image.height(),
    })
}
