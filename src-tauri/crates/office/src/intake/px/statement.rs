//! The statements of a PC-Axis file: `KEYWORD[language]("subject")="value","value";`.

use crate::intake::IntakeError;

/// A statement.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Statement {
    /// Its keyword.
    pub(super) keyword: String,
    /// The language that it is in; empty for the file's first one.
    pub(super) language: String,
    /// What it is about, such as the name of a dimension.
    pub(super) subjects: Vec<String>,
    /// Its values.
    pub(super) values: Vec<String>,
}

/// Reads statements up to `DATA`.
pub(super) struct Statements<'t> {
    rest: &'t str,
    line: usize,
    data: Option<(&'t str, usize)>,
}

impl<'t> Statements<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Statements {
            rest: text.trim_start_matches('\u{feff}'),
            line: 1,
            data: None,
        }
    }

    /// The figures behind `DATA=` with the line on which they begin, once all statements before them are read.
    pub(super) fn data(&self) -> Option<(&'t str, usize)> {
        self.data
    }

    /// The next statement; none at the figures or at the end.
    pub(super) fn next(&mut self) -> Result<Option<Statement>, IntakeError> {
        self.space();
        if self.rest.is_empty() || self.data.is_some() {
            return Ok(None);
        }
        let keyword = self.until(|c| matches!(c, '[' | '(' | '=' | ';')).trim().to_owned();
        let mut statement = Statement {
            keyword,
            ..Statement::default()
        };
        if self.take('[') {
            self.until(|c| c == ']').clone_into(&mut statement.language);
            self.expect(']')?;
        }
        if self.take('(') {
            statement.subjects = self.values(')')?;
        }
        self.expect('=')?;
        if statement.keyword == "DATA" {
            self.data = Some((self.rest, self.line));
            return Ok(None);
        }
        statement.values = self.values(';')?;
        Ok(Some(statement))
    }

    /// Values up to the sign that ends them. Texts that follow one another without a comma are one text on several lines.
    fn values(&mut self, end: char) -> Result<Vec<String>, IntakeError> {
        let mut values: Vec<String> = vec![];
        let mut joins = false;
        loop {
            self.space();
            match self.rest.chars().next() {
                None => return Err(self.broken()),
                Some(c) if c == end => {
                    self.take(end);
                    return Ok(values);
                }
                Some(',') => {
                    self.take(',');
                    joins = false;
                }
                Some('"') => {
                    self.take('"');
                    let text = self.until(|c| c == '"').to_owned();
                    self.expect('"')?;
                    match values.last_mut() {
                        Some(last) if joins => last.push_str(&text),
                        _ => values.push(text),
                    }
                    joins = true;
                }
                Some(_) => {
                    let text = self.until(|c| c == ',' || c == end || c == '"' || c.is_whitespace());
                    values.push(text.to_owned());
                    joins = false;
                }
            }
        }
    }

    fn space(&mut self) {
        let rest = self
            .rest
            .trim_start_matches(|c: char| c.is_whitespace() || c == '\u{1a}');
        self.skip_to(self.rest.len() - rest.len());
    }

    /// The text before a sign, or all that is left.
    fn until(&mut self, is_end: impl Fn(char) -> bool) -> &'t str {
        let end = self.rest.find(is_end).unwrap_or(self.rest.len());
        let text = &self.rest[..end];
        self.skip_to(end);
        text
    }

    fn skip_to(&mut self, end: usize) {
        self.line += self.rest[..end].matches('\n').count();
        self.rest = &self.rest[end..];
    }

    fn take(&mut self, wanted: char) -> bool {
        match self.rest.strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, wanted: char) -> Result<(), IntakeError> {
        self.space();
        match self.take(wanted) {
            true => Ok(()),
            false => Err(self.broken()),
        }
    }

    fn broken(&self) -> IntakeError {
        IntakeError::PxSyntax { line: self.line }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_has_a_keyword_a_language_subjects_and_values() {
        let mut reader = Statements::new(
            "VALUES[sv](\"Område\")=\"Esbo\",\n\"Gran\"\n\"kulla\";TIMEVAL(\"År\")=TLIST(A1),\"2023\";\nDATA=\n1 2;",
        );
        let first = reader.next().unwrap().unwrap();
        assert_eq!(first.keyword, "VALUES");
        assert_eq!(first.language, "sv");
        assert_eq!(first.subjects, ["Område"]);
        assert_eq!(first.values, ["Esbo", "Grankulla"]);
        let second = reader.next().unwrap().unwrap();
        assert_eq!(second.values.last().map(String::as_str), Some("2023"));
        assert_eq!(reader.next(), Ok(None));
        assert_eq!(reader.data(), Some(("\n1 2;", 4)));
    }

    #[test]
    fn what_breaks_off_is_told_with_its_line() {
        let mut reader = Statements::new("A=1;\nTITLE=\"x");
        reader.next().unwrap();
        assert_eq!(reader.next(), Err(IntakeError::PxSyntax { line: 2 }));
    }
}
