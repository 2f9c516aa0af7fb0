//! What objects are made of (ISO 32000-1, 7.3), borrowed from the bytes that they are read from.

use std::borrow::Cow;

/// The number of an object. Generations are left out: an object that is in force has one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Id(pub(crate) u32);

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value<'b> {
    Null,
    Bool(bool),
    Integer(i64),
    /// A number with a point, as it is written.
    Real(&'b [u8]),
    /// As it is written, `#` and all.
    Name(&'b [u8]),
    Text(Cow<'b, [u8]>),
    Array(Vec<Value<'b>>),
    Dict(Dict<'b>),
    Stream(Box<Stream<'b>>),
    Reference(Id),
}

/// A dictionary.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Dict<'b>(pub(super) Vec<(&'b [u8], Value<'b>)>);

/// A stream as it is in the file, packed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stream<'b> {
    pub(crate) dict: Dict<'b>,
    pub(crate) data: &'b [u8],
}

impl<'b> Dict<'b> {
    /// The value of an entry; null when there is none, which means the same (ISO 32000-1, 7.3.7).
    pub(crate) fn get(&self, key: &[u8]) -> &Value<'b> {
        self.0
            .iter()
            .find(|(name, _)| *name == key)
            .map_or(&Value::Null, |(_, value)| value)
    }

    pub(crate) fn has(&self, key: &[u8]) -> bool {
        *self.get(key) != Value::Null
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'b [u8], &Value<'b>)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }
}

impl<'b> Value<'b> {
    pub(crate) fn integer(&self) -> Option<i64> {
        match self {
            Value::Integer(number) => Some(*number),
            _ => None,
        }
    }

    /// A number that counts something.
    pub(crate) fn count(&self) -> Option<usize> {
        self.integer().and_then(|number| usize::try_from(number).ok())
    }

    pub(crate) fn name(&self) -> Option<&'b [u8]> {
        match self {
            Value::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(crate) fn text(&self) -> Option<&[u8]> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn reference(&self) -> Option<Id> {
        match self {
            Value::Reference(id) => Some(*id),
            _ => None,
        }
    }

    pub(crate) fn array(&self) -> Option<&[Value<'b>]> {
        match self {
            Value::Array(values) => Some(values),
            _ => None,
        }
    }

    /// The dictionary that this is, or that this stream has.
    pub(crate) fn dict(&self) -> Option<&Dict<'b>> {
        match self {
            Value::Dict(dict) => Some(dict),
            Value::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    pub(crate) fn stream(&self) -> Option<&Stream<'b>> {
        match self {
            Value::Stream(stream) => Some(stream),
            _ => None,
        }
    }
}

/// The characters of a text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 when it says so, otherwise one byte each.
pub(crate) fn characters(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        plain => plain.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// UTF-16 without a byte order mark.
pub(super) fn utf16(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// The bytes that a name stands for: `#2F` is a slash (ISO 32000-1, 7.3.5).
pub(super) fn name_bytes(name: &[u8]) -> Vec<u8> {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let mut bytes = Vec::with_capacity(name.len());
    let mut at = 0;
    while let Some(byte) = name.get(at) {
        match (digit(name.get(at + 1)), digit(name.get(at + 2))) {
            (Some(high), Some(low)) if *byte == b'#' => {
                bytes.push(u8::try_from(16 * high + low).expect("two digits make a byte"));
                at += 3;
            }
            _ => {
                bytes.push(*byte);
                at += 1;
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_how_its_characters_are_written() {
        assert_eq!(characters(b"\xfe\xff\0\xc5\xd8\x3d\xde\x80"), "Å🚀");
        assert_eq!(characters(b"\xef\xbb\xbf\xc3\x85"), "Å");
        assert_eq!(characters(b"\xc5bo"), "Åbo");
        assert_eq!(characters(b"\xfe\xff\xd8\x3d"), "\u{fffd}");
    }

    #[test]
    fn an_escape_in_a_name_is_a_byte() {
        assert_eq!(name_bytes(b"application#2Fjson"), b"application/json");
        assert_eq!(name_bytes(b"a#2"), b"a#2");
        assert_eq!(name_bytes(b"#"), b"#");
    }
}
