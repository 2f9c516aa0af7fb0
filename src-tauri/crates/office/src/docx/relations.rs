//! What the text refers to outside its own part: pictures, addresses, header and footer.

use std::collections::BTreeMap;

use super::paper::Paper;
use crate::xml::Xml;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The relationships of the text, numbered as they come.
pub(super) struct Relations {
    all: Vec<Relation>,
    media: Vec<(String, Vec<u8>)>,
    addresses: BTreeMap<String, String>,
}

struct Relation {
    kind: &'static str,
    target: String,
    outside: bool,
}

/// Header and footer of pages that lie in one way.
pub(super) struct Furniture {
    /// The pages.
    pub(super) paper: Paper,
    /// Relationship of the header.
    pub(super) header: String,
    /// Relationship of the footer.
    pub(super) footer: String,
}

impl Relations {
    /// The parts that every text has.
    pub(super) fn new() -> Self {
        let mut relations = Relations {
            all: vec![],
            media: vec![],
            addresses: BTreeMap::new(),
        };
        for kind in ["styles", "numbering", "settings", "fontTable"] {
            relations.add(kind, format!("{kind}.xml"), false);
        }
        relations
    }

    fn add(&mut self, kind: &'static str, target: String, outside: bool) -> String {
        self.all.push(Relation { kind, target, outside });
        format!("rId{}", self.all.len())
    }

    /// A picture's file.
    pub(super) fn picture(&mut self, bytes: Vec<u8>, ending: &str) -> String {
        let name = format!("media/image{}.{ending}", self.media.len() + 1);
        self.media.push((name.clone(), bytes));
        self.add("image", name, false)
    }

    /// An address outside; none when it isn't one that may be opened from a document.
    pub(super) fn address(&mut self, address: &str) -> Option<String> {
        let address = escaped(address)?;
        if let Some(id) = self.addresses.get(&address) {
            return Some(id.clone());
        }
        let id = self.add("hyperlink", address.clone(), true);
        self.addresses.insert(address, id.clone());
        Some(id)
    }

    /// Header and footer, one of each for every paper.
    pub(super) fn furniture(&mut self, papers: &[Paper]) -> Vec<Furniture> {
        let mut all = vec![];
        for (index, paper) in papers.iter().enumerate() {
            all.push(Furniture {
                paper: *paper,
                header: self.add("header", format!("header{}.xml", index + 1), false),
                footer: self.add("footer", format!("footer{}.xml", index + 1), false),
            });
        }
        all
    }

    /// Names and bytes of the pictures' files.
    pub(super) fn media(&self) -> &[(String, Vec<u8>)] {
        &self.media
    }

    /// The part that says all of this.
    pub(super) fn part(&self) -> String {
        let mut xml = Xml::part();
        let namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
        xml.element("Relationships", &[("xmlns", namespace)], |xml| {
            for (index, relation) in self.all.iter().enumerate() {
                let (id, kind) = (format!("rId{}", index + 1), format!("{OFFICE}/{}", relation.kind));
                let mut attributes = vec![("Id", id.as_str()), ("Type", &kind), ("Target", &relation.target)];
                if relation.outside {
                    attributes.push(("TargetMode", "External"));
                }
                xml.empty("Relationship", &attributes);
            }
        });
        xml.finish()
    }
}

/// An address as RFC 3986 writes it: office programs call a file damaged when one in it can't be read.
fn escaped(address: &str) -> Option<String> {
    let address = address.trim();
    let (scheme, rest) = address.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let host = match scheme.as_str() {
        "http" | "https" => rest.strip_prefix("//")?.split(['/', '?', '#']).next()?,
        "mailto" => rest.split('?').next()?,
        _ => return None,
    };
    let is_plain = |letter: char| letter.is_alphanumeric() || "-._@:+".contains(letter);
    if host.is_empty() || !host.chars().all(is_plain) || !is_port(host, &scheme) {
        return None;
    }
    let mut escaped = format!("{scheme}:");
    let mut fragments = 0;
    for letter in rest.chars() {
        fragments += usize::from(letter == '#');
        if letter.is_ascii_alphanumeric() || "-._~:/?@!$&'()*+,;=%".contains(letter) || letter == '#' && fragments == 1
        {
            escaped.push(letter);
        } else {
            let mut bytes = [0; 4];
            let bytes = letter.encode_utf8(&mut bytes).bytes();
            bytes.for_each(|byte| escaped.push_str(&format!("%{byte:02X}")));
        }
    }
    Some(escaped)
}

/// Whether what follows a colon in a host is a port.
fn is_port(host: &str, scheme: &str) -> bool {
    match host.split_once(':') {
        Some((name, port)) => scheme != "mailto" && !name.is_empty() && port.parse::<u16>().is_ok(),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_written_so_that_no_program_calls_the_file_damaged() {
        let same = |address: &str| assert_eq!(escaped(address).as_deref(), Some(address));
        same("https://www.finlex.fi/fi/laki/ajantasa/2023/20230380#L2P15");
        same("mailto:kirjaamo@example.fi");
        assert_eq!(
            escaped("HTTPS://example.fi/työ ja \"muu\"#a#b").as_deref(),
            Some("https://example.fi/ty%C3%B6%20ja%20%22muu%22#a%23b")
        );
    }

    #[test]
    fn what_is_no_address_becomes_no_link() {
        for text in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://",
            "https://[::",
            "mailto:",
            "abc",
            "https://a:b/",
        ] {
            assert_eq!(escaped(text), None, "{text}");
        }
    }
}
