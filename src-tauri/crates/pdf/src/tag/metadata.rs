//! What the file says of itself: XMP and the Info dictionary, which say the same (ISO 19005-2, 6.6).

use document::{Document, Meta};
use lopdf::{Object, ObjectId, Stream, dictionary};

use super::text;

/// Adds both, claiming PDF/A of this part; answers the XMP stream.
pub(super) fn add(file: &mut lopdf::Document, document: &Document, part: u8) -> ObjectId {
    let meta = &document.meta;
    let title = spoken_title(meta);
    let mut info = dictionary! {
        "Title" => text(title),
        "Creator" => text(&meta.producer),
        "Producer" => text(&meta.producer),
    };
    for (key, value) in [("Author", &meta.author), ("Subject", &meta.subject)] {
        if !value.trim().is_empty() {
            info.set(key, text(value));
        }
    }
    if let Some(date) = pdf_date(&meta.created) {
        info.set("CreationDate", Object::string_literal(date.clone()));
        info.set("ModDate", Object::string_literal(date));
    }
    if let Ok(Object::Reference(old)) = file.trailer.get(b"Info") {
        let old = *old;
        file.objects.remove(&old);
    }
    let info = file.add_object(info);
    file.trailer.set("Info", info);
    let xmp = xmp(title, meta, document.language.tag(), part);
    let dictionary = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    file.add_object(Stream::new(dictionary, xmp.into_bytes()).with_compression(false))
}

/// PDF/UA-1 7.1 wants a title in any case: without one the program's name stands in.
fn spoken_title(meta: &Meta) -> &str {
    [&meta.title, &meta.subject, &meta.producer]
        .into_iter()
        .find(|text| !text.trim().is_empty())
        .map_or("Laadin", String::as_str)
}

/// `YYYY-MM-DDThh:mm:ssZ` as `D:YYYYMMDDhhmmss+00'00'`; nothing when it isn't such a moment.
pub(super) fn pdf_date(created: &str) -> Option<String> {
    let shape: String = created
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    let digits: String = created.chars().filter(char::is_ascii_digit).collect();
    (shape == "0000-00-00T00:00:00Z").then(|| format!("D:{digits}+00'00'"))
}

/// Characters that XML can't take are left out, those that it reads as its own are escaped.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

fn xmp(title: &str, meta: &Meta, language: &str, part: u8) -> String {
    let (title, producer) = (escape(title), escape(&meta.producer));
    let optional = |value: &str, open: &str, close: &str| {
        if value.trim().is_empty() {
            String::new()
        } else {
            format!("{open}{}{close}", escape(value))
        }
    };
    let author = optional(
        &meta.author,
        "<dc:creator><rdf:Seq><rdf:li>",
        "</rdf:li></rdf:Seq></dc:creator>",
    );
    let subject = optional(
        &meta.subject,
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">",
        "</rdf:li></rdf:Alt></dc:description>",
    );
    let dates = pdf_date(&meta.created).map_or_else(String::new, |_| {
        let date = &meta.created;
        format!("<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>")
    });
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}{subject}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>{dates}<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
{UA_SCHEMA}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        mark = '\u{feff}'
    )
}

/// PDF/A wants every schema described that it doesn't know (ISO 19005-2, 6.6.2.3.3): here PDF/UA's.
const UA_SCHEMA: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"#;
