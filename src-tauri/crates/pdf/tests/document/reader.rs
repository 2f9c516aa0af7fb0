//! Reads a tagged file the way assistive technology does: by the structure tree, with texts from ToUnicode and ActualText.

use std::collections::HashMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A file that has been read.
pub(crate) struct Reader {
    file: Document,
    pages: Vec<ObjectId>,
    /// By page and number of the marked content.
    marks: HashMap<(ObjectId, i64), String>,
    /// All text of every page in drawing order, artifacts too.
    drawn: Vec<Vec<String>>,
}

impl Reader {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).unwrap();
        let pages: Vec<ObjectId> = file.page_iter().collect();
        let mut reader = Reader {
            file,
            pages,
            marks: HashMap::new(),
            drawn: Vec::new(),
        };
        let mut maps = HashMap::new();
        for page in reader.pages.clone() {
            reader.read_page(page, &mut maps);
        }
        reader
    }

    pub(crate) fn pages(&self) -> usize {
        self.pages.len()
    }

    pub(crate) fn identifier(&self) -> Vec<u8> {
        self.file.trailer.get(b"ID").unwrap().as_array().unwrap()[0]
            .as_str()
            .unwrap()
            .to_vec()
    }

    /// The texts of all elements of a type, in reading order.
    pub(crate) fn texts(&self, role: &str) -> Vec<String> {
        self.elements(role).into_iter().map(|id| self.text_of(id)).collect()
    }

    pub(crate) fn count(&self, role: &str) -> usize {
        self.elements(role).len()
    }

    /// The scopes of all header cells.
    pub(crate) fn scopes(&self) -> Vec<String> {
        let scope = |id| {
            let attributes = self.dictionary(id).get(b"A").unwrap().as_dict().unwrap();
            name(attributes.get(b"Scope").unwrap())
        };
        self.elements("TH").into_iter().map(scope).collect()
    }

    /// The languages that elements of a type declare.
    pub(crate) fn languages(&self, role: &str) -> Vec<String> {
        let declared = |id| self.dictionary(id).get(b"Lang").and_then(Object::as_str).ok();
        self.elements(role)
            .into_iter()
            .filter_map(declared)
            .map(|tag| String::from_utf8(tag.to_vec()).unwrap())
            .collect()
    }

    /// All texts in reading order, each with the language that holds for it: its element's or the nearest above it.
    pub(crate) fn spoken(&self) -> Vec<(String, String)> {
        let mut spoken = Vec::new();
        let mut above = HashMap::new();
        for id in self.walk() {
            let own = self.dictionary(id).get(b"Lang").and_then(Object::as_str).ok();
            let own = own.map(|tag| String::from_utf8(tag.to_vec()).unwrap());
            let parent = self.dictionary(id).get(b"P").unwrap().as_reference().unwrap();
            let language = own.or_else(|| above.get(&parent).cloned()).unwrap();
            let page = self.dictionary(id).get(b"Pg").and_then(Object::as_reference).ok();
            let texts = self.kids(id).iter().filter_map(|kid| self.own_text(kid, page));
            spoken.extend(texts.map(|text| (language.clone(), text.to_owned())));
            above.insert(id, language);
        }
        spoken
    }

    pub(crate) fn alternatives(&self) -> Vec<String> {
        let said = |id| utf16(self.dictionary(id).get(b"Alt").unwrap().as_str().unwrap());
        self.elements("Figure").into_iter().map(said).collect()
    }

    /// The page numbers, from 1, of the elements of these types, in reading order.
    pub(crate) fn pages_of(&self, roles: &[&str]) -> Vec<usize> {
        let all = self.walk();
        let wanted = all.into_iter().filter(|id| roles.contains(&self.role(*id).as_str()));
        let page = |id| self.dictionary(id).get(b"Pg").unwrap().as_reference().unwrap();
        wanted
            .map(|id| self.pages.iter().position(|page_id| *page_id == page(id)).unwrap() + 1)
            .collect()
    }

    /// All text drawn on a page, from 1.
    pub(crate) fn page_text(&self, page: usize) -> &[String] {
        &self.drawn[page - 1]
    }

    /// The text of a page, from 1, that belongs to the content.
    pub(crate) fn owned_text(&self, page: usize) -> String {
        let id = self.pages[page - 1];
        self.marks
            .iter()
            .filter(|((on, _), _)| *on == id)
            .map(|(_, text)| text.as_str())
            .collect::<Vec<_>>()
            .join("|")
    }

    pub(crate) fn link_contents(&self) -> Vec<String> {
        let links = self
            .pages
            .iter()
            .filter_map(|page| self.dictionary(*page).get(b"Annots").and_then(Object::as_array).ok());
        let said = |link: &Object| {
            utf16(
                self.dictionary(link.as_reference().unwrap())
                    .get(b"Contents")
                    .unwrap()
                    .as_str()
                    .unwrap(),
            )
        };
        links.flatten().map(said).collect()
    }

    /// Depth, from 1, and words of every bookmark.
    pub(crate) fn bookmarks(&self) -> Vec<(usize, String)> {
        let outline = self
            .file
            .catalog()
            .unwrap()
            .get(b"Outlines")
            .unwrap()
            .as_reference()
            .unwrap();
        let mut found = Vec::new();
        let mut todo = vec![(1, self.next(outline, b"First").unwrap())];
        while let Some((depth, id)) = todo.pop() {
            found.push((
                depth,
                utf16(self.dictionary(id).get(b"Title").unwrap().as_str().unwrap()),
            ));
            todo.extend(self.next(id, b"Next").map(|next| (depth, next)));
            todo.extend(self.next(id, b"First").map(|first| (depth + 1, first)));
        }
        found
    }

    fn next(&self, id: ObjectId, key: &[u8]) -> Option<ObjectId> {
        self.dictionary(id).get(key).and_then(Object::as_reference).ok()
    }

    fn dictionary(&self, id: ObjectId) -> &Dictionary {
        self.file.get_dictionary(id).unwrap()
    }

    fn role(&self, id: ObjectId) -> String {
        name(self.dictionary(id).get(b"S").unwrap())
    }

    fn kids(&self, id: ObjectId) -> &[Object] {
        self.dictionary(id)
            .get(b"K")
            .and_then(Object::as_array)
            .map_or(&[], Vec::as_slice)
    }

    /// All elements in reading order.
    fn walk(&self) -> Vec<ObjectId> {
        let root = self
            .file
            .catalog()
            .unwrap()
            .get(b"StructTreeRoot")
            .unwrap()
            .as_reference()
            .unwrap();
        let mut todo = vec![self.dictionary(root).get(b"K").unwrap().as_reference().unwrap()];
        let mut found = Vec::new();
        while let Some(id) = todo.pop() {
            found.push(id);
            todo.extend(self.kids(id).iter().rev().filter_map(|kid| kid.as_reference().ok()));
        }
        found
    }

    fn elements(&self, role: &str) -> Vec<ObjectId> {
        self.walk().into_iter().filter(|id| self.role(*id) == role).collect()
    }

    fn text_of(&self, id: ObjectId) -> String {
        let page = self.dictionary(id).get(b"Pg").and_then(Object::as_reference).ok();
        let mut text = String::new();
        for kid in self.kids(id) {
            match kid {
                Object::Reference(child) => text.push_str(&self.text_of(*child)),
                kid => text.push_str(self.own_text(kid, page).unwrap_or_default()),
            }
        }
        text
    }

    /// The text of marked content that an element owns itself.
    fn own_text(&self, kid: &Object, page: Option<ObjectId>) -> Option<&str> {
        let mark = match kid {
            Object::Integer(mcid) => (page.unwrap(), *mcid),
            Object::Dictionary(entry) => {
                let mcid = entry.get(b"MCID").and_then(Object::as_i64).ok()?;
                (entry.get(b"Pg").unwrap().as_reference().unwrap(), mcid)
            }
            _ => return None,
        };
        Some(&self.marks[&mark])
    }

    fn read_page(&mut self, page: ObjectId, maps: &mut HashMap<ObjectId, HashMap<u16, String>>) {
        let content = Content::decode(&self.file.get_page_content(page)).unwrap();
        let fonts: HashMap<Vec<u8>, ObjectId> = self
            .file
            .get_page_fonts(page)
            .unwrap()
            .into_iter()
            .map(|(name, font)| (name, font.get(b"ToUnicode").unwrap().as_reference().unwrap()))
            .collect();
        let mut drawn = Vec::new();
        let mut font = None;
        // Number and replacement text of the marks that are open.
        let mut open: Vec<(Option<i64>, bool)> = Vec::new();
        for operation in content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "Tf" => {
                    let named = operands[0].as_name().unwrap();
                    let id = fonts[named];
                    maps.entry(id).or_insert_with(|| to_unicode(&self.file, id));
                    font = Some(id);
                }
                "BDC" => {
                    let properties = operands[1].as_dict().unwrap();
                    let mcid = properties.get(b"MCID").and_then(Object::as_i64).ok();
                    let actual = properties.get(b"ActualText").and_then(Object::as_str).map(utf16).ok();
                    open.push((mcid, actual.is_some()));
                    if let Some(mcid) = mcid {
                        self.marks.insert((page, mcid), String::new());
                    }
                    if let Some(actual) = actual {
                        self.note(page, &open, &actual);
                    }
                }
                "EMC" => _ = open.pop().unwrap(),
                "TJ" | "Tj" => {
                    let text = shown(&operands[0], &maps[&font.unwrap()]);
                    drawn.push(text.clone());
                    if !open.iter().any(|(_, replaced)| *replaced) {
                        self.note(page, &open, &text);
                    }
                }
                _ => {}
            }
        }
        self.drawn.push(drawn);
    }

    fn note(&mut self, page: ObjectId, open: &[(Option<i64>, bool)], text: &str) {
        if let Some(mcid) = open.iter().rev().find_map(|(mcid, _)| *mcid) {
            self.marks.get_mut(&(page, mcid)).unwrap().push_str(text);
        }
    }
}

fn name(object: &Object) -> String {
    String::from_utf8(object.as_name().unwrap().to_vec()).unwrap()
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes[2..]
        .chunks(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16(&units).unwrap()
}

fn shown(operand: &Object, map: &HashMap<u16, String>) -> String {
    let parts = operand.as_array().map_or(std::slice::from_ref(operand), Vec::as_slice);
    let codes = parts
        .iter()
        .filter_map(|part| part.as_str().ok())
        .flat_map(|bytes| bytes.chunks(2));
    codes
        .map(|pair| map[&u16::from_be_bytes([pair[0], pair[1]])].as_str())
        .collect()
}

pub(crate) fn to_unicode(file: &Document, id: ObjectId) -> HashMap<u16, String> {
    let map = file
        .get_object(id)
        .unwrap()
        .as_stream()
        .unwrap()
        .decompressed_content()
        .unwrap();
    let lines = String::from_utf8(map).unwrap();
    let mut found = HashMap::new();
    let mut inside = false;
    for line in lines.lines() {
        match line {
            line if line.ends_with("beginbfchar") => inside = true,
            "endbfchar" => inside = false,
            line if inside => {
                let (code, text) = line.trim_matches(['<', '>']).split_once("> <").unwrap();
                let bytes: Vec<u8> = (0..text.len())
                    .step_by(2)
                    .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
                    .collect();
                let text = utf16(&[&[0xfe, 0xff], bytes.as_slice()].concat());
                found.insert(u16::from_str_radix(code, 16).unwrap(), text);
            }
            _ => {}
        }
    }
    found
}
