//! The marked content of a page, read from its operators.

use super::VerifyError;

/// A piece of a content stream (ISO 32000-1, 7.8.2).
#[derive(Debug, PartialEq)]
enum Token<'b> {
    Name(&'b [u8]),
    Number(i64),
    Operator(&'b [u8]),
    /// Strings, brackets, numbers with a point: nothing that matters here.
    Other,
}

/// The numbers of all marked content of a page, in its order.
///
/// # Errors
/// [`VerifyError::Unmarked`] when something is drawn outside marked content, [`VerifyError::Content`] when it isn't
/// nested well.
pub(super) fn marks(bytes: &[u8], page: usize) -> Result<Vec<i64>, VerifyError> {
    let mut marks = Vec::new();
    let mut depth = 0u32;
    let mut pending: Option<i64> = None;
    let mut key_is_mcid = false;
    let tokens = Tokens { bytes, at: 0 };
    for token in tokens {
        match token {
            Token::Name(name) => key_is_mcid = name == b"MCID",
            Token::Number(number) if key_is_mcid => (pending, key_is_mcid) = (Some(number), false),
            Token::Operator(b"BDC" | b"BMC") => {
                depth += 1;
                marks.extend(pending.take());
            }
            Token::Operator(b"EMC") => {
                depth = depth.checked_sub(1).ok_or_else(|| wrong(page, "EMC without BDC"))?;
            }
            Token::Operator(operator) if depth == 0 && draws(operator) => {
                return Err(VerifyError::Unmarked {
                    page,
                    operator: String::from_utf8_lossy(operator).into_owned(),
                });
            }
            Token::Operator(_) | Token::Number(_) | Token::Other => {}
        }
    }
    if depth == 0 {
        Ok(marks)
    } else {
        Err(wrong(page, "BDC without EMC"))
    }
}

fn wrong(page: usize, reason: &str) -> VerifyError {
    VerifyError::Content {
        page,
        reason: reason.to_owned(),
    }
}

/// Operators that leave a mark on the page.
fn draws(operator: &[u8]) -> bool {
    matches!(
        operator,
        b"Tj"
            | b"TJ"
            | b"'"
            | b"\""
            | b"S"
            | b"s"
            | b"f"
            | b"F"
            | b"f*"
            | b"B"
            | b"B*"
            | b"b"
            | b"b*"
            | b"Do"
            | b"sh"
            | b"EI"
    )
}

struct Tokens<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Iterator for Tokens<'b> {
    type Item = Token<'b>;

    fn next(&mut self) -> Option<Token<'b>> {
        let blank = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0;
        self.at += self.bytes[self.at..].iter().take_while(|byte| blank(byte)).count();
        let first = *self.bytes.get(self.at)?;
        match first {
            b'(' => self.skip_string(),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => self.at += 2,
            b'<' => self.skip_past(b'>'),
            b'%' => self.skip_past(b'\n'),
            b'>' | b'[' | b']' | b'{' | b'}' | b')' => self.at += 1,
            b'/' => return Some(Token::Name(self.word(1))),
            _ => return Some(plain(self.word(0))),
        }
        Some(Token::Other)
    }
}

impl<'b> Tokens<'b> {
    /// The letters from the pen, `skip` further on, to the next delimiter.
    fn word(&mut self, skip: usize) -> &'b [u8] {
        let start = self.at + skip;
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"()<>[]{}/%\0".contains(byte);
        let length = self.bytes[start..]
            .iter()
            .position(ends)
            .unwrap_or(self.bytes.len() - start);
        self.at = start + length;
        &self.bytes[start..self.at]
    }

    fn skip_past(&mut self, end: u8) {
        let length = self.bytes[self.at..].iter().position(|byte| *byte == end);
        self.at = length.map_or(self.bytes.len(), |length| self.at + length + 1);
    }

    fn skip_string(&mut self) {
        let mut depth = 0;
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
        self.at = self.at.min(self.bytes.len());
    }
}

fn plain(word: &[u8]) -> Token<'_> {
    let digits = word.strip_prefix(b"-").unwrap_or(word);
    match digits.first() {
        Some(b'0'..=b'9' | b'.' | b'+') => {
            let number = std::str::from_utf8(word).ok().and_then(|word| word.parse().ok());
            number.map_or(Token::Other, Token::Number)
        }
        _ => Token::Operator(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_in_their_order() {
        let content = b"/P <</MCID 0>> BDC BT (a \\) EMC) Tj ET EMC /Artifact <</Type /Layout>> BDC 0 0 1 1 re f EMC /Span <</ActualText <FEFF00AD>/MCID 1>> BDC [<0001> 12.5 <0002>] TJ EMC";
        assert_eq!(marks(content, 1).unwrap(), [0, 1]);
    }

    #[test]
    fn drawing_outside_marks_is_found() {
        let found = marks(b"/P <</MCID 0>> BDC EMC 0 0 1 1 re f", 3).unwrap_err();
        assert_eq!(
            found,
            VerifyError::Unmarked {
                page: 3,
                operator: "f".to_owned()
            }
        );
    }

    #[test]
    fn marks_that_do_not_end_are_found() {
        assert!(matches!(marks(b"/P BMC", 1), Err(VerifyError::Content { page: 1, .. })));
        assert!(matches!(marks(b"EMC", 1), Err(VerifyError::Content { page: 1, .. })));
    }
}
