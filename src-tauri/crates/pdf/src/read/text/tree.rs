//! The order of reading (ISO 32000-1, 14.7).

use std::collections::HashSet;
use std::ops::Range;
use std::rc::Rc;

use super::super::value::{Dict, Value, characters};
use super::{File, Id, Pages, ReadError, TextLine, squeezed};

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
    walk.close(false)?;
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
    /// Where numbers of pages stand in what is said and in what is painted.
    numbers: Vec<[Range<usize>; 2]>,
}

impl Open {
    /// How much has been said and painted so far.
    fn lengths(&self) -> [usize; 2] {
        [self.said.len(), self.painted.len()]
    }
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
            self.close(around.contents)?;
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
        let begin = self.open.lengths();
        self.kids(element, &place, depth + 1)?;
        if role == b"Link" {
            self.note_page(element, begin)?;
        }
        if is_block {
            self.close(place.contents)?;
        }
        Ok(())
    }

    /// Notes what a link says when that is the number of the page it leads to: it follows from the layout.
    fn note_page(&mut self, link: &Dict<'b>, [said, painted]: [usize; 2]) -> Result<(), ReadError> {
        let Some(page) = self.destination(link)? else {
            return Ok(());
        };
        let number = page.to_string();
        let [said_end, painted_end] = self.open.lengths();
        let is_number = |text: Option<&str>| text.is_some_and(|text| text.trim() == number);
        // Glyphs that say another number than is read out would hide something.
        if is_number(self.open.said.get(said..said_end)) && is_number(self.open.painted.get(painted..painted_end)) {
            self.file.room().keep(size_of::<[Range<usize>; 2]>())?;
            self.open.numbers.push([said..said_end, painted..painted_end]);
        }
        Ok(())
    }

    /// The number of the page that a link leads to; nothing when it leads out of the document.
    fn destination(&self, link: &Dict<'b>) -> Result<Option<usize>, ReadError> {
        let kids = link.get(b"K").array().unwrap_or_default();
        for annotation in kids.iter().filter_map(|kid| kid.dict()?.get(b"Obj").reference()) {
            let annotation = self.file.object(annotation)?;
            let place = annotation.dict().and_then(|dict| dict.get(b"Dest").array());
            if let Some(page) = place.and_then(<[_]>::first).and_then(Value::reference) {
                return Ok(self.pages.get(&page).map(|page| page.number));
            }
        }
        Ok(None)
    }

    /// What a figure shows: a line of its own, before the words in the figure.
    fn alternative(&mut self, text: &str, element: &Dict<'b>, place: &Place) -> Result<(), ReadError> {
        let listed = self.file.follow(element.get(b"K"))?;
        let first = listed.array().and_then(<[_]>::first).unwrap_or(&listed);
        let page = first.dict().and_then(|kid| kid.get(b"Pg").reference()).or(place.page);
        self.close(place.contents)?;
        self.add(page, text, "", place)?;
        self.close(place.contents)
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
        let length = said.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').count();
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
    fn close(&mut self, contents: bool) -> Result<(), ReadError> {
        let Open {
            page,
            said,
            painted,
            languages,
            numbers,
        } = std::mem::take(&mut self.open);
        // Of two languages with equally much the first one counts: it is the element's own.
        let language = languages.iter().rev().max_by_key(|(_, amount)| *amount);
        let language = language.map_or("", |(language, _)| language);
        let mut line = TextLine {
            contents,
            ..TextLine::new(page.unwrap_or(1), language, &said, &painted)
        };
        if !numbers.is_empty() {
            self.file.room().keep(said.len() + painted.len())?;
            let [said, painted] = [(&said, 0), (&painted, 1)]
                .map(|(text, which)| without(text, numbers.iter().map(|ranges| &ranges[which])));
            line.without_pages = Some([squeezed(&said), squeezed(&painted)].into());
        }
        if !line.is_empty() {
            self.lines.push(line);
        }
        Ok(())
    }
}

/// A text without some stretches, which follow one another.
fn without<'r>(text: &str, stretches: impl Iterator<Item = &'r Range<usize>>) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for stretch in stretches {
        kept.push_str(text.get(from..stretch.start).unwrap_or_default());
        from = from.max(stretch.end);
    }
    kept.push_str(text.get(from..).unwrap_or_default());
    kept
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
