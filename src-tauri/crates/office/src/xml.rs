//! Elements written one after the other, always closed and escaped.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::clean::clean;

/// Attributes of an element.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// XML in memory.
pub(crate) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    /// A fragment: what is later put inside another element.
    pub(crate) fn fragment() -> Self {
        Xml {
            writer: Writer::new(Vec::new()),
        }
    }

    /// A part with its declaration.
    pub(crate) fn part() -> Self {
        let mut xml = Xml::fragment();
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// An element with content.
    pub(crate) fn element(&mut self, name: &str, attributes: Attributes<'_>, content: impl FnOnce(&mut Self)) {
        self.event(Event::Start(start(name, attributes)));
        content(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element without content.
    pub(crate) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element whose only attribute is `w:val`.
    pub(crate) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element that holds nothing but text.
    pub(crate) fn text_element(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.element(name, attributes, |xml| xml.text(text));
    }

    /// Text.
    pub(crate) fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(&clean(text))));
    }

    /// A fragment that was written before.
    pub(crate) fn raw(&mut self, fragment: &str) {
        self.writer.get_mut().extend_from_slice(fragment.as_bytes());
    }

    /// What has been written.
    pub(crate) fn finish(self) -> String {
        String::from_utf8(self.writer.into_inner()).expect("only strings were written")
    }

    fn event(&mut self, event: Event<'_>) {
        self.writer.write_event(event).expect("memory takes every byte");
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, clean(value).as_str()));
    }
    start
}

/// What `write` writes, as a fragment.
pub(crate) fn fragment(write: impl FnOnce(&mut Xml)) -> String {
    let mut xml = Xml::fragment();
    write(&mut xml);
    xml.finish()
}
