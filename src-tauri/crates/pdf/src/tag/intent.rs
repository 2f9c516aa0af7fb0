//! The meaning of the colours: an sRGB profile (IEC 61966-2-1), computed, not carried along (ISO 19005-2, 6.2.3).

use lopdf::{Document, Object, Stream, dictionary};

/// Adds the profile; answers the output intent.
pub(super) fn add(file: &mut Document) -> Object {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, srgb_profile()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    intent.into()
}

/// White point of the profile connection space (ICC.1, D50).
const D50: [f64; 3] = [0.9642, 1.0, 0.8249];
/// Primaries of sRGB adapted to D50: red, green, blue.
const PRIMARIES: [[f64; 3]; 3] = [
    [0.4361, 0.2225, 0.0139],
    [0.3851, 0.7169, 0.0971],
    [0.1431, 0.0606, 0.7141],
];
/// Size of the header and of a line in the table of tags.
const HEADER: usize = 128;
const TABLE_LINE: usize = 12;

/// A display profile of ICC version 2.
fn srgb_profile() -> Vec<u8> {
    let curve = curve();
    let elements: [(&[&[u8; 4]], Vec<u8>); 7] = [
        (&[b"desc"], description("sRGB")),
        (&[b"cprt"], element(b"text", b"No copyright, use freely\0")),
        (&[b"wtpt"], color(D50)),
        (&[b"rXYZ"], color(PRIMARIES[0])),
        (&[b"gXYZ"], color(PRIMARIES[1])),
        (&[b"bXYZ"], color(PRIMARIES[2])),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve),
    ];
    let count: usize = elements.iter().map(|(names, _)| names.len()).sum();
    let start = HEADER + 4 + TABLE_LINE * count;
    let mut table = size(count).to_vec();
    let mut data = Vec::new();
    for (names, element) in &elements {
        for name in *names {
            table.extend_from_slice(*name);
            table.extend(size(start + data.len()));
            table.extend(size(element.len()));
        }
        data.extend_from_slice(element);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(length: usize) -> Vec<u8> {
    let mut header = vec![0; HEADER];
    header[0..4].copy_from_slice(&size(length));
    header[8..10].copy_from_slice(&[2, 0x10]);
    header[12..24].copy_from_slice(b"mntrRGB XYZ ");
    // A date is mandatory; the one of the standard's amendment serves, because the same profile is made every time.
    for (index, part) in [2003u16, 1, 31, 0, 0, 0].into_iter().enumerate() {
        header[24 + 2 * index..26 + 2 * index].copy_from_slice(&part.to_be_bytes());
    }
    header[36..40].copy_from_slice(b"acsp");
    for (index, part) in D50.into_iter().enumerate() {
        header[68 + 4 * index..72 + 4 * index].copy_from_slice(&fixed(part));
    }
    header
}

fn element(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [kind.as_slice(), &[0; 4], content].concat()
}

fn color(parts: [f64; 3]) -> Vec<u8> {
    element(b"XYZ ", &parts.map(fixed).concat())
}

/// A description in ASCII, with the empty Unicode and Macintosh forms that version 2 asks for.
fn description(name: &str) -> Vec<u8> {
    let content = [&size(name.len() + 1), name.as_bytes(), &[0; 1 + 4 + 4 + 2 + 1 + 67]].concat();
    element(b"desc", &content)
}

/// The transfer curve at 256 points.
fn curve() -> Vec<u8> {
    let mut content = size(256).to_vec();
    for step in 0..256u32 {
        let value = f64::from(step) / 255.0;
        let light = if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        };
        content.extend(((light * 65_535.0).round() as u16).to_be_bytes());
    }
    element(b"curv", &content)
}

/// A number with sixteen bits after the point.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

fn size(length: usize) -> [u8; 4] {
    u32::try_from(length)
        .expect("the profile has a few kilobytes")
        .to_be_bytes()
}
