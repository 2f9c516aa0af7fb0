//! Packages and their XML, read back.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

/// The parts of a package by name.
pub(crate) fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut content = vec![];
        file.read_to_end(&mut content).unwrap();
        assert!(
            parts.insert(file.name().unwrap().into_owned(), content).is_none(),
            "a part twice"
        );
    }
    parts
}

/// Whether a part is XML.
pub(crate) fn is_xml(name: &str) -> bool {
    name.ends_with(".xml") || name.ends_with(".rels")
}

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) children: Vec<Node>,
    /// Text right inside it.
    pub(crate) text: String,
}

impl Node {
    /// Reads XML; panics when it isn't well-formed.
    pub(crate) fn read(xml: &[u8]) -> Node {
        let text = std::str::from_utf8(xml).unwrap();
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_comments = true;
        let mut open = vec![Node::default()];
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => open.push(Node::of(&start)),
                Event::Empty(start) => open.last_mut().unwrap().children.push(Node::of(&start)),
                Event::End(_) => {
                    let node = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(node);
                }
                Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
                Event::GeneralRef(reference) => {
                    let text = quick_xml::escape::unescape(&format!("&{};", &*reference))
                        .unwrap()
                        .into_owned();
                    open.last_mut().unwrap().text.push_str(&text);
                }
                Event::Eof => break,
                Event::Decl(_) => {}
                event => panic!("{event:?} has no place in a part"),
            }
        }
        assert_eq!(open.len(), 1, "an element isn't closed");
        let mut root = open.pop().unwrap();
        assert_eq!(root.children.len(), 1);
        assert!(
            text.chars()
                .all(|letter| !letter.is_control() || "\n\r\t".contains(letter))
        );
        root.children.pop().unwrap()
    }

    fn of(start: &quick_xml::events::BytesStart<'_>) -> Node {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).unwrap();
            (attribute.key.as_ref().to_owned(), value.into_owned())
        });
        Node {
            name: start.name().as_ref().to_owned(),
            attributes: attributes.collect(),
            ..Node::default()
        }
    }

    /// Every element of a name in it, in order.
    pub(crate) fn all(&self, name: &str) -> Vec<&Node> {
        let mut found = vec![];
        self.collect(name, &mut found);
        found
    }

    fn collect<'n>(&'n self, name: &str, found: &mut Vec<&'n Node>) {
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            child.collect(name, found);
        }
    }

    /// An element right inside it.
    pub(crate) fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    /// An attribute; empty when there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}
