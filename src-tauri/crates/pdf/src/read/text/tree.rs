//! The order of reading (ISO 32000-1, 14.7).

use std::collections::HashSet;
use std::rc::Rc;

use super::super::value::{Dict, Value, characters};
use super::{File, Id, Pages, ReadError, TextLine};

/// How deep elements may be inside each other.
const DEEPEST: usize = 256;
/// What an element takes in memory while the tree is read.
const ELEMENT: usize = 32;

/// The lines that the elements of a file say, which take their text out of `pages`.
///
/// # Errors
/// [`ReadError::Untagged`], [`ReadError::Broken`], [`ReadError::TooLarge`].
pub(super) fn lines<'b>(file: &File<'b>, pages: &mut Pages) -> Result<Vec<TextLine>, ReadError> {
    let catalog = file.catalog()?;
    let root = file.dict_at(&catalog, b"StructTreeRoot")?;
    if !root.has(b"K") {
        return Err(ReadError::Untagged);
    }
    let mut walk = Walk {
        file,
        pages,
        seen: HashSet::new(),
        lines: Vec::new(),
        open: Open::default(),
    };
    let place = Place {
        language: catalog.get(b"Lang").text().map(characters).unwrap_or_default().into(),
        page: None,
        contents: false,
        replaced: false,
    };
    walk.kids(&root, &place, 0)?;
    walk.close(false);
    Ok(walk.lines)
}

/// What holds for an element and what is in it.
#[derive(Clone)]
struct Place {
    language: Rc<str>,
    page: Option<Id>,
    /// True in an entry of a table of contents.
    contents: bool,
    /// True when what is to be read out has been said already.
    replaced: bool,
}

/// The line that is being read.
#[derive(Default)]
struct Open {
    page: Option<usize>,
    said: String,
    painted: String,
    /// How much of it is in which language.
    languages: Vec<(Rc<str>, usize)>,
}

struct Walk<'w, 'b> {
    file: &'w File<'b>,
    pages: &'w mut Pages,
    seen: HashSet<Id>,
    lines: Vec<TextLine>,
    open: Open,
}

impl<'b> Walk<'_, 'b> {
    fn kids(&mut self, element: &Dict<'b>, place: &Place, depth: usize) -> Result<(), ReadError> {
        if depth > DEEPEST {
            return Err(ReadError::TooLarge("the depth of the structure"));
        }
        // The list of kids may be an object of its own; a single reference is a kid.
        let kids = element.get(b"K");
        let listed = self.file.follow(kids)?;
        let kids = listed.array().unwrap_or(std::slice::from_ref(kids));
        for kid in kids {
            match kid {
                Value::Integer(mcid) => self.say(place.page, *mcid, place)?,
                Value::Reference(id) => {
                    if !self.seen.insert(*id) {
                        return Err(ReadError::Broken("an element that is in the structure twice"));
                    }
                    self.file.room().keep(ELEMENT)?;
                    let child = self.file.object(*id)?;
                    self.child(child.dict(), place, depth)?;
                }
                direct => self.child(direct.dict(), place, depth)?,
            }
        }
        Ok(())
    }

    /// An element, or a reference to marked content.
    fn child(&mut self, child: Option<&Dict<'b>>, place: &Place, depth: usize) -> Result<(), ReadError> {
        let Some(child) = child else { return Ok(()) };
        match child.get(b"MCID").integer() {
            Some(mcid) => self.say(child.get(b"Pg").reference().or(place.page), mcid, place),
            None if child.has(b"S") => self.element(child, place, depth),
            None => Ok(()),
        }
    }

    fn element(&mut self, element: &Dict<'b>, around: &Place, depth: usize) -> Result<(), ReadError> {
        let role = element.get(b"S").name().unwrap_or_default();
        let mut place = around.clone();
        place.page = element.get(b"Pg").reference().or(around.page);
        place.contents |= role == b"TOCI";
        if let Some(language) = element.get(b"Lang").text() {
            place.language = characters(language).into();
        }
        let is_block = !is_inline(role);
        if is_block {
            self.close(around.contents);
        }
        if let Some(alternative) = self.file.follow(element.get(b"Alt"))?.text() {
            self.alternative(&characters(alternative), element, &place)?;
        }
        if let Some(actual) = self.file.follow(element.get(b"ActualText"))?.text()
            && !place.replaced
        {
            self.add(place.page, &characters(actual), "", &place)?;
            place.replaced = true;
        }
        self.kids(element, &place, depth + 1)?;
        if is_block {
            self.close(place.contents);
        }
        Ok(())
    }

    /// What a figure shows: a line of its own, before the words in the figure.
    fn alternative(&mut self, text: &str, element: &Dict<'b>, place: &Place) -> Result<(), ReadError> {
        let listed = self.file.follow(element.get(b"K"))?;
        let first = listed.array().and_then(<[_]>::first).unwrap_or(&listed);
        let page = first.dict().and_then(|kid| kid.get(b"Pg").reference()).or(place.page);
        self.close(place.contents);
        self.add(page, text, "", place)?;
        self.close(place.contents);
        Ok(())
    }

    /// Takes the text of a mark.
    fn say(&mut self, page: Option<Id>, mcid: i64, place: &Place) -> Result<(), ReadError> {
        let text = page
            .and_then(|page| self.pages.get_mut(&page))
            .and_then(|page| page.written.take(mcid));
        match text {
            Some(text) if place.replaced => self.add(page, "", &text.painted, place),
            Some(text) => self.add(page, &text.said, &text.painted, place),
            None => Ok(()),
        }
    }

    fn add(&mut self, page: Option<Id>, said: &str, painted: &str, place: &Place) -> Result<(), ReadError> {
        // What comes from the pages has been counted; with the words around it the same is kept a second time.
        self.file.room().keep(said.len() + painted.len())?;
        let number = page.and_then(|page| self.pages.get(&page)).map(|page| page.number);
        self.open.page = self.open.page.or(number);
        self.open.said.push_str(said);
        self.open.painted.push_str(painted);
        let length = said.len();
        let known = self
            .open
            .languages
            .iter_mut()
            .find(|(language, _)| *language == place.language);
        match known {
            Some((_, amount)) => *amount += length,
            None => self.open.languages.push((Rc::clone(&place.language), length)),
        }
        Ok(())
    }

    /// Ends the line; nothing happens when there is none.
    fn close(&mut self, contents: bool) {
        let Open {
            page,
            said,
            painted,
            languages,
        } = std::mem::take(&mut self.open);
        // Of two languages with equally much the first one counts: it is the element's own.
        let language = languages.iter().rev().max_by_key(|(_, amount)| *amount);
        let language = language.map_or("", |(language, _)| language);
        let line = TextLine {
            contents,
            ..TextLine::new(page.unwrap_or(1), language, &said, &painted)
        };
        if !line.is_empty() {
            self.lines.push(line);
        }
    }
}

/// Elements that are part of a line (ISO 32000-1, 14.8.4.4).
fn is_inline(role: &[u8]) -> bool {
    matches!(
        role,
        b"Span"
            | b"Quote"
            | b"Reference"
            | b"BibEntry"
            | b"Code"
            | b"Link"
            | b"Annot"
            | b"Ruby"
            | b"Warichu"
            | b"Em"
            | b"Strong"
    )
}
