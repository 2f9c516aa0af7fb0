//! Pictures as image XObjects (ISO 32000-1, 8.9), paths as form XObjects (8.10).

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject, XObjectId};

use super::content::Content;
use crate::layout::{Bitmap, BitmapData};

/// A picture as an object of the file.
pub(super) fn embed(bitmap: Bitmap) -> XObject {
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), number(bitmap.width)),
        ("Height".to_owned(), number(bitmap.height)),
        ("BitsPerComponent".to_owned(), number(8)),
        ("ColorSpace".to_owned(), name("DeviceRGB")),
    ]);
    let (content, compress) = match bitmap.data {
        BitmapData::Rgb(samples) => (samples, true),
        BitmapData::Jpeg { file, grey } => {
            dict.insert("Filter".to_owned(), name("DCTDecode"));
            if grey {
                dict.insert("ColorSpace".to_owned(), name("DeviceGray"));
            }
            (file, false)
        }
        BitmapData::Paths(content) => {
            dict = form(bitmap.width, bitmap.height);
            (content, true)
        }
    };
    XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict,
            content,
            compress,
        },
        width: None,
        height: None,
        dpi: None,
    })
}

/// What a form is, with the origin in its middle.
fn form(width: u32, height: u32) -> BTreeMap<String, DictItem> {
    let edge = |side: u32| i64::from(side.div_ceil(2));
    let bounds = [-edge(width), -edge(height), edge(width), edge(height)];
    BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Form")),
        ("BBox".to_owned(), DictItem::Array(bounds.map(DictItem::Int).to_vec())),
        ("Resources".to_owned(), DictItem::Dict { map: BTreeMap::new() }),
    ])
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

fn number(number: u32) -> DictItem {
    DictItem::Int(i64::from(number))
}

/// The name by which page content calls a picture.
pub(super) fn id(index: usize) -> XObjectId {
    XObjectId(format!("PICTURE{index}"))
}

/// Draws a picture into a rectangle; paths around its corner, as many times their size as it is wide and high.
pub(super) fn draw(content: &mut Content, index: usize, (x, y, width, height): (f32, f32, f32, f32)) {
    content.operator("q");
    content.numbers(&[width, 0.0, 0.0, height, x, y]).operator("cm");
    content.operator("q");
    content.numbers(&[1.0, 0.0, 0.0, 1.0, 0.0, 0.0]).operator("cm");
    content.write(format_args!("/{} ", id(index).0)).operator("Do");
    content.operator("Q");
    content.operator("Q");
}
