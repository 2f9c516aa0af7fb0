//! Where every character of a page stands, read from the bytes: text matrices, glyph widths (W) and moves of the pen.

use std::collections::HashMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

/// A character and the place where it begins.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) text: String,
    pub(crate) x: f32,
    pub(crate) y: f32,
    /// Where the next one would begin.
    pub(crate) end: f32,
}

/// A font as the page uses it.
struct Font {
    texts: HashMap<u16, String>,
    widths: HashMap<u16, f32>,
}

/// Every character of a page, from 1, in drawing order.
pub(crate) fn letters(bytes: &[u8], page: usize) -> Vec<Letter> {
    let file = Document::load_mem(bytes).unwrap();
    let id = file.page_iter().nth(page - 1).unwrap();
    let fonts: HashMap<Vec<u8>, Font> = file
        .get_page_fonts(id)
        .unwrap()
        .into_iter()
        .map(|(name, font)| (name, read_font(&file, font)))
        .collect();
    let mut found = Vec::new();
    let (mut font, mut size) = (Vec::new(), 0.0);
    let (mut x, mut y) = (0.0, 0.0);
    for operation in Content::decode(&file.get_page_content(id)).unwrap().operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "Tf" => {
                font = operands[0].as_name().unwrap().to_vec();
                size = operands[1].as_float().unwrap();
            }
            "Tm" => (x, y) = (operands[4].as_float().unwrap(), operands[5].as_float().unwrap()),
            "TJ" | "Tj" => {
                let parts = operands[0]
                    .as_array()
                    .map_or(std::slice::from_ref(&operands[0]), Vec::as_slice);
                for part in parts {
                    match part.as_str() {
                        Ok(codes) => x = show(&fonts[&font], codes, size, (x, y), &mut found),
                        Err(_) => x -= part.as_float().unwrap() / 1000.0 * size,
                    }
                }
            }
            _ => {}
        }
    }
    found
}

fn show(font: &Font, codes: &[u8], size: f32, (mut x, y): (f32, f32), found: &mut Vec<Letter>) -> f32 {
    for pair in codes.chunks(2) {
        let code = u16::from_be_bytes([pair[0], pair[1]]);
        let end = x + font.widths[&code] / 1000.0 * size;
        let text = font.texts[&code].clone();
        found.push(Letter { text, x, y, end });
        x = end;
    }
    x
}

fn read_font(file: &Document, font: &Dictionary) -> Font {
    let map = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
    let descendants = font.get(b"DescendantFonts").unwrap().as_array().unwrap();
    let descendant = match &descendants[0] {
        Object::Reference(id) => file.get_dictionary(*id).unwrap(),
        object => object.as_dict().unwrap(),
    };
    let widths = descendant.get(b"W").unwrap().as_array().unwrap();
    let width = |pair: &[Object]| {
        let code = u16::try_from(pair[0].as_i64().unwrap()).unwrap();
        (code, pair[1].as_array().unwrap()[0].as_float().unwrap())
    };
    Font {
        texts: crate::reader::to_unicode(file, map),
        widths: widths.chunks(2).map(width).collect(),
    }
}

/// The lines of a page from top to bottom: their height and their characters from left to right.
pub(crate) fn lines(bytes: &[u8], page: usize) -> Vec<(f32, Vec<Letter>)> {
    let mut lines: Vec<(f32, Vec<Letter>)> = Vec::new();
    for letter in letters(bytes, page) {
        match lines.iter_mut().find(|(y, _)| (y - letter.y).abs() < 0.1) {
            Some((_, line)) => line.push(letter),
            None => lines.push((letter.y, vec![letter])),
        }
    }
    for (_, line) in &mut lines {
        line.sort_by(|a, b| a.x.total_cmp(&b.x));
    }
    lines.sort_by(|a, b| b.0.total_cmp(&a.0));
    lines
}
