//! The small parts of the package: types, properties, settings, fonts.

use document::{Document, Language};

use super::{NAMESPACES, tag};
use crate::xml::Xml;

const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";

/// What kind each part is; `papers` says how many headers and footers there are.
pub(super) fn content_types(papers: usize) -> String {
    let mut xml = Xml::part();
    let namespace = format!("{PACKAGE}/content-types");
    xml.element("Types", &[("xmlns", &namespace)], |xml| {
        for (ending, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpeg", "image/jpeg"),
            ("svg", "image/svg+xml"),
        ] {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        let mut part = |name: &str, kind: &str| {
            xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
        };
        part("/word/document.xml", &format!("{TYPES}.document.main+xml"));
        for name in ["styles", "numbering", "settings", "fontTable"] {
            part(&format!("/word/{name}.xml"), &format!("{TYPES}.{name}+xml"));
        }
        for index in 1..=papers {
            part(&format!("/word/header{index}.xml"), &format!("{TYPES}.header+xml"));
            part(&format!("/word/footer{index}.xml"), &format!("{TYPES}.footer+xml"));
        }
        part(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
        );
        part(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        );
    });
    xml.finish()
}

/// Where the package begins.
pub(super) fn package_relations() -> String {
    let mut xml = Xml::part();
    let namespace = format!("{PACKAGE}/relationships");
    xml.element("Relationships", &[("xmlns", &namespace)], |xml| {
        for (id, kind, target) in [
            (
                "rId1",
                format!("{OFFICE}/relationships/officeDocument"),
                "word/document.xml",
            ),
            (
                "rId2",
                format!("{PACKAGE}/relationships/metadata/core-properties"),
                "docProps/core.xml",
            ),
            (
                "rId3",
                format!("{OFFICE}/relationships/extended-properties"),
                "docProps/app.xml",
            ),
        ] {
            xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]);
        }
    });
    xml.finish()
}

/// What the file says of itself (ECMA-376, part 2, 11).
pub(super) fn core(document: &Document) -> String {
    let meta = &document.meta;
    let mut xml = Xml::part();
    let core = format!("{PACKAGE}/metadata/core-properties");
    let namespaces = [
        ("xmlns:cp", core.as_str()),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.element("cp:coreProperties", &namespaces, |xml| {
        xml.text_element("dc:title", &[], &meta.title);
        xml.text_element("dc:subject", &[], &meta.subject);
        xml.text_element("dc:creator", &[], &meta.author);
        xml.text_element("cp:lastModifiedBy", &[], &meta.author);
        let kind = [("xsi:type", "dcterms:W3CDTF")];
        // A program that can't read the moment calls the file damaged.
        if is_moment(&meta.created) {
            xml.text_element("dcterms:created", &kind, &meta.created);
            xml.text_element("dcterms:modified", &kind, &meta.created);
        }
        xml.text_element("dc:language", &[], tag(document.language));
    });
    xml.finish()
}

fn is_moment(text: &str) -> bool {
    chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%SZ").is_ok()
}

/// The program that wrote it.
pub(super) fn app(document: &Document) -> String {
    let mut xml = Xml::part();
    let namespace = format!("{OFFICE}/extended-properties");
    xml.element("Properties", &[("xmlns", &namespace)], |xml| {
        xml.text_element("Application", &[], &document.meta.producer);
    });
    xml.finish()
}

/// How the file wants to be opened: in the mode of Word 2013 and later, words divided at line ends, Finnish separators.
pub(super) fn settings(language: Language) -> String {
    let mut xml = Xml::part();
    xml.element("w:settings", &NAMESPACES[..1], |xml| {
        xml.empty("w:zoom", &[("w:percent", "100")]);
        xml.value("w:defaultTabStop", "567");
        xml.empty("w:autoHyphenation", &[]);
        xml.value("w:consecutiveHyphenLimit", "2");
        xml.value("w:hyphenationZone", "300");
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.element("w:compat", &[], |xml| {
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &mode);
        });
        xml.value("w:themeFontLang", tag(language));
        xml.value("w:decimalSymbol", ",");
        xml.value("w:listSeparator", ";");
    });
    xml.finish()
}

/// The font, and what may stand in for it where it isn't installed.
pub(super) fn fonts() -> String {
    let mut xml = Xml::part();
    xml.element("w:fonts", &NAMESPACES[..1], |xml| {
        xml.element("w:font", &[("w:name", super::styles::FONT)], |xml| {
            xml.value("w:altName", "Calibri");
            xml.value("w:panose1", "020B0503030403020204");
            xml.value("w:charset", "00");
            xml.value("w:family", "swiss");
            xml.value("w:pitch", "variable");
        });
    });
    xml.finish()
}
