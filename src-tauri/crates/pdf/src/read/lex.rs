//! From bytes to values (ISO 32000-1, 7.2 and 7.3).

use std::borrow::Cow;

use super::value::{Dict, Id, Value};

/// How deep arrays and dictionaries may be inside each other.
const DEEPEST: usize = 64;
/// The most bytes that a value may take: its parts are in memory all at once, each larger than its bytes.
const LONGEST: usize = 4 << 20;

/// The bytes can't be read as what should be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Malformed;

/// A piece of a content stream (ISO 32000-1, 7.8.2).
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece<'b> {
    Operand(Value<'b>),
    Operator(&'b [u8]),
}

/// Reads values from bytes, one after the other.
#[derive(Clone, Debug)]
pub(super) struct Lexer<'b> {
    pub(super) bytes: &'b [u8],
    /// Where the next value begins.
    pub(super) at: usize,
}

impl<'b> Lexer<'b> {
    /// Reads from `at` on, or nothing when that is past the end.
    pub(super) fn new(bytes: &'b [u8], at: usize) -> Self {
        let at = at.min(bytes.len());
        Lexer { bytes, at }
    }

    /// The next value.
    ///
    /// # Errors
    /// [`Malformed`] when there is none, or something else than a value.
    pub(super) fn value(&mut self) -> Result<Value<'b>, Malformed> {
        match self.piece(self.at.saturating_add(LONGEST), 0)? {
            Some(Piece::Operand(value)) => Ok(value),
            Some(Piece::Operator(_)) | None => Err(Malformed),
        }
    }

    /// The next operand or operator of a content stream; `None` at the end.
    ///
    /// # Errors
    /// [`Malformed`] when there is something that is neither.
    pub(super) fn next_piece(&mut self) -> Result<Option<Piece<'b>>, Malformed> {
        self.piece(self.at.saturating_add(LONGEST), 0)
    }

    /// Goes past a word when it comes next.
    pub(super) fn eat(&mut self, word: &[u8]) -> bool {
        self.skip_blanks();
        let found = self.bytes[self.at..].starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// A number without sign and point that comes next.
    pub(super) fn count(&mut self) -> Option<u64> {
        self.skip_blanks();
        let digits = self.bytes[self.at..]
            .iter()
            .take(20)
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let number = str::from_utf8(&self.bytes[self.at..self.at + digits])
            .ok()?
            .parse()
            .ok()?;
        self.at += digits;
        Some(number)
    }

    fn piece(&mut self, end: usize, depth: usize) -> Result<Option<Piece<'b>>, Malformed> {
        self.skip_blanks();
        let Some(first) = self.bytes.get(self.at) else {
            return Ok(None);
        };
        if self.at >= end || depth > DEEPEST {
            return Err(Malformed);
        }
        let value = match first {
            b'/' => Value::Name(self.word(1)),
            b'(' => Value::Text(self.literal()?),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => Value::Dict(self.dict(end, depth)?),
            b'<' => Value::Text(Cow::Owned(self.hexadecimal()?)),
            b'[' => Value::Array(self.array(end, depth)?),
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(),
            b'>' | b']' | b')' | b'{' | b'}' => return Err(Malformed),
            _ => match self.word(0) {
                b"true" => Value::Bool(true),
                b"false" => Value::Bool(false),
                b"null" => Value::Null,
                operator => return Ok(Some(Piece::Operator(operator))),
            },
        };
        Ok(Some(Piece::Operand(value)))
    }

    fn operand(&mut self, end: usize, depth: usize) -> Result<Value<'b>, Malformed> {
        match self.piece(end, depth)? {
            Some(Piece::Operand(value)) => Ok(value),
            Some(Piece::Operator(_)) | None => Err(Malformed),
        }
    }

    fn array(&mut self, end: usize, depth: usize) -> Result<Vec<Value<'b>>, Malformed> {
        self.at += 1;
        let mut values = Vec::new();
        while !self.eat(b"]") {
            values.push(self.operand(end, depth + 1)?);
        }
        Ok(values)
    }

    fn dict(&mut self, end: usize, depth: usize) -> Result<Dict<'b>, Malformed> {
        self.at += 2;
        let mut entries = Vec::new();
        while !self.eat(b">>") {
            let key = self.operand(end, depth + 1)?.name().ok_or(Malformed)?;
            entries.push((key, self.operand(end, depth + 1)?));
        }
        Ok(Dict(entries))
    }

    /// A number, or a reference that begins with one.
    fn number(&mut self) -> Value<'b> {
        let word = self.word(0);
        let number = str::from_utf8(word).ok().and_then(|word| word.parse::<i64>().ok());
        let Some(number) = number else {
            return Value::Real(word);
        };
        if word[0].is_ascii_digit()
            && let Ok(id) = u32::try_from(number)
        {
            let mut ahead = self.clone();
            if ahead.count().is_some() && ahead.eat(b"R") && ahead.at_end_of_word() {
                self.at = ahead.at;
                return Value::Reference(Id(id));
            }
        }
        Value::Integer(number)
    }

    fn at_end_of_word(&self) -> bool {
        self.bytes
            .get(self.at)
            .is_none_or(|byte| is_blank(*byte) || is_delimiter(*byte))
    }

    /// The letters from here, `skip` further on, to the next blank or bracket.
    fn word(&mut self, skip: usize) -> &'b [u8] {
        let start = self.at + skip;
        let ends = |byte: &u8| is_blank(*byte) || is_delimiter(*byte);
        let rest = &self.bytes[start..];
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        self.at = start + length;
        &rest[..length]
    }

    fn skip_blanks(&mut self) {
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'%' => {
                    let rest = &self.bytes[self.at..];
                    self.at += rest
                        .iter()
                        .position(|byte| matches!(byte, b'\n' | b'\r'))
                        .unwrap_or(rest.len());
                }
                byte if is_blank(*byte) => self.at += 1,
                _ => break,
            }
        }
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>, Malformed> {
        let rest = &self.bytes[self.at + 1..];
        let length = rest.iter().position(|byte| *byte == b'>').ok_or(Malformed)?;
        self.at += length + 2;
        let mut bytes = Vec::with_capacity(length.div_ceil(2));
        let mut high = None;
        for byte in rest[..length].iter().filter(|byte| !is_blank(**byte)) {
            let digit = char::from(*byte)
                .to_digit(16)
                .and_then(|digit| u8::try_from(digit).ok());
            let digit = digit.ok_or(Malformed)?;
            match high.take() {
                None => high = Some(digit),
                Some(high) => bytes.push(16 * high + digit),
            }
        }
        // A digit that lacks its other half is followed by 0.
        bytes.extend(high.map(|high| 16 * high));
        Ok(bytes)
    }

    /// A string in parentheses; borrowed when nothing in it is escaped.
    fn literal(&mut self) -> Result<Cow<'b, [u8]>, Malformed> {
        let start = self.at + 1;
        let mut depth = 1;
        let mut escaped = false;
        let mut at = start;
        loop {
            match self.bytes.get(at).ok_or(Malformed)? {
                b'\\' => (escaped, at) = (true, at + 1),
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            at += 1;
        }
        self.at = at + 1;
        let raw = &self.bytes[start..at];
        Ok(if escaped {
            Cow::Owned(unescape(raw))
        } else {
            Cow::Borrowed(raw)
        })
    }
}

fn unescape(raw: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        match rest.next() {
            Some(b'n') => bytes.push(b'\n'),
            Some(b'r') => bytes.push(b'\r'),
            Some(b't') => bytes.push(b'\t'),
            Some(b'b') => bytes.push(8),
            Some(b'f') => bytes.push(12),
            Some(b'\r') => _ = rest.next_if_eq(&b'\n'),
            Some(b'\n') | None => {}
            Some(digit @ b'0'..=b'7') => {
                let mut code = u32::from(digit - b'0');
                for _ in 0..2 {
                    let next = rest.next_if(|byte| matches!(byte, b'0'..=b'7'));
                    code = next.map_or(code, |digit| 8 * code + u32::from(digit - b'0'));
                }
                // More than a byte holds is cut (ISO 32000-1, 7.3.4.2).
                bytes.push((code & 0xff) as u8);
            }
            Some(other) => bytes.push(other),
        }
    }
    bytes
}

pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Result<Value<'_>, Malformed> {
        Lexer::new(text.as_bytes(), 0).value()
    }

    #[test]
    fn values_of_every_kind_are_read() {
        let read = value("<</A[1 -2 3.5 4 0 R(x\\)\\101\\\n)<4a5>true null]%c\n/B/C#20>>").unwrap();
        let entries = vec![
            Value::Integer(1),
            Value::Integer(-2),
            Value::Real(b"3.5"),
            Value::Reference(Id(4)),
            Value::Text(Cow::Borrowed(b"x)A")),
            Value::Text(Cow::Borrowed(b"JP")),
            Value::Bool(true),
            Value::Null,
        ];
        let expected = Dict(vec![(b"A", Value::Array(entries)), (b"B", Value::Name(b"C#20"))]);
        assert_eq!(read, Value::Dict(expected));
    }

    #[test]
    fn two_numbers_are_no_reference_without_its_letter() {
        let numbers = [1, 0].map(Value::Integer);
        assert_eq!(value("[1 0 RG]"), Err(Malformed));
        assert_eq!(value("[1 0]"), Ok(Value::Array(numbers.to_vec())));
    }

    #[test]
    fn what_does_not_end_or_is_too_deep_is_malformed() {
        for text in [
            "[1 ",
            "<</A",
            "<</A 1",
            "(a(b)",
            "<4",
            "<<1 2>>",
            "]",
            "",
            &"[".repeat(100_000),
        ] {
            assert_eq!(value(text), Err(Malformed), "{:.9}", text);
        }
    }
}
