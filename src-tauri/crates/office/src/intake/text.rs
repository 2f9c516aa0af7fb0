//! Bytes as text, in the character sets that spreadsheets and statistics programs write.

use super::IntakeError;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// Text whose file doesn't say how it is written: by its byte order mark, else UTF-8, else Windows-1252.
///
/// # Errors
/// [`IntakeError::NotText`] for bytes that no text has.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, IntakeError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return exactly(&bytes[mark..], encoding);
    }
    if let Some(encoding) = wide(bytes) {
        return exactly(bytes, encoding);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => checked(text.into()),
        Err(_) => exactly(bytes, WINDOWS_1252),
    }
}

/// Text in a character set that the file names itself.
///
/// # Errors
/// [`IntakeError::CharacterSet`], [`IntakeError::NotText`].
pub(super) fn decode_as<'b>(bytes: &'b [u8], name: &str) -> Result<Cow<'b, str>, IntakeError> {
    match Encoding::for_label(name.as_bytes()) {
        Some(encoding) => exactly(bytes, encoding),
        None if is_850(name) => checked(of_850(bytes).into()),
        None => Err(IntakeError::CharacterSet {
            name: name.chars().take(40).collect(),
        }),
    }
}

/// UTF-16 without a mark shows in its zeros: Latin letters have one in every pair of bytes.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(64) & !1];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let most = head.len() / 2;
    match (zeros(0), zeros(1)) {
        _ if most < 4 => None,
        (0, odd) if odd * 2 > most => Some(UTF_16LE),
        (even, 0) if even * 2 > most => Some(UTF_16BE),
        _ => None,
    }
}

fn exactly<'b>(bytes: &'b [u8], encoding: &'static Encoding) -> Result<Cow<'b, str>, IntakeError> {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => checked(text),
        None if encoding == UTF_8 => exactly(bytes, WINDOWS_1252),
        None => Err(IntakeError::NotText),
    }
}

/// Text has no zeros and few other control characters.
fn checked(text: Cow<'_, str>) -> Result<Cow<'_, str>, IntakeError> {
    let strange = |c: char| c < ' ' && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}');
    match text.contains(strange) {
        true => Err(IntakeError::NotText),
        false => Ok(text),
    }
}

fn is_850(name: &str) -> bool {
    let name = name.to_lowercase();
    ["850", "ibm850", "cp850", "ibm-850", "oem"].contains(&name.as_str())
}

/// The upper half of code page 850, which old PC-Axis files are in.
const UPPER_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

fn of_850(bytes: &[u8]) -> String {
    let upper: Vec<char> = UPPER_850.chars().collect();
    let character = |byte: &u8| match byte {
        0..=127 => char::from(*byte),
        _ => upper[usize::from(*byte) - 128],
    };
    bytes.iter().map(character).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_however_it_is_written() {
        let text = "Närpiö;Å\u{2212}1";
        let wide = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        assert_eq!(decode(text.as_bytes()).unwrap(), text);
        assert_eq!(decode(&[b"\xef\xbb\xbf", text.as_bytes()].concat()).unwrap(), text);
        assert_eq!(
            decode(&[b"\xff\xfe".to_vec(), wide(u16::to_le_bytes)].concat()).unwrap(),
            text
        );
        assert_eq!(
            decode(&[b"\xfe\xff".to_vec(), wide(u16::to_be_bytes)].concat()).unwrap(),
            text
        );
        assert_eq!(decode(b"N\xe4rpi\xf6;\x80").unwrap(), "Närpiö;€");
        assert_eq!(decode_as(b"N\xe4rpi\xf6 \xa4", "iso-8859-15").unwrap(), "Närpiö €");
        assert_eq!(decode_as(b"N\x84rpi\x94", "850").unwrap(), "Närpiö");
    }

    #[test]
    fn the_upper_half_of_code_page_850_is_whole() {
        assert_eq!(UPPER_850.chars().count(), 128);
    }

    #[test]
    fn what_isnt_text_is_refused() {
        assert_eq!(decode(b"\x00\x01\x02\xff"), Err(IntakeError::NotText));
        assert!(matches!(
            decode_as(b"a", "klingon"),
            Err(IntakeError::CharacterSet { .. })
        ));
    }
}
