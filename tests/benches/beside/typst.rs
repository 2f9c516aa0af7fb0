//! A document as a Typst source that says the same.

use document::{
    Align, Block, Cell, Chart, Document, Heading, Item, Language, Link, List, Listed, Row, RowKind, Span, Table,
};
use std::fmt::Write;

/// Width of the text, in points.
pub(crate) const MEASURE: f32 = 459.0;

const PREAMBLE: &str = r##"#set page(paper: "a4", margin: (x: 68pt, top: 82pt, bottom: 74pt), footer: context align(right, text(8.5pt)[#counter(page).display()/#counter(page).final().first()]))
#set text(font: "Source Sans 3", size: 10.5pt, hyphenate: true)
#set par(leading: 0.55em, linebreaks: "optimized")
#set table(stroke: (x, y) => (bottom: 0.4pt + luma(200)), fill: (x, y) => if y == 0 { luma(236) })
#show table.cell.where(y: 0): strong
#show figure: set block(breakable: true)
#show figure.caption: set align(left)
#show figure: set align(left)
#set figure(numbering: none)
#set figure.caption(position: top)
#set heading(numbering: none)
#show heading: set text(fill: rgb("#0d3d6f"))
"##;

/// Writes a chart's picture and gives its file name.
pub(crate) type Picture<'a> = &'a mut dyn FnMut(&Chart, Language) -> String;

/// The source.
pub(crate) fn source(document: &Document, picture: Picture<'_>) -> String {
    let mut source = Source {
        text: PREAMBLE.to_owned(),
        language: document.language,
        picture,
    };
    let title = quoted(&document.meta.title);
    let language = document.language.tag();
    source.put(&format!(
        "#set document(title: {title})\n#set text(lang: \"{language}\")\n"
    ));
    for (phrase, size) in document.cover.titles.iter().map(|phrase| (phrase, 31)).chain(
        document
            .cover
            .subtitles
            .iter()
            .map(|phrase| (phrase, 15))
            .chain(document.cover.lines.iter().map(|phrase| (phrase, 10))),
    ) {
        source.put(&format!("#par(text({size}pt, {}))\n", quoted(&phrase.text)));
    }
    source.put("#pagebreak()\n");
    source.blocks(&document.blocks);
    source.text
}

struct Source<'a> {
    text: String,
    language: Language,
    picture: Picture<'a>,
}

/// A string of Typst.
fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{escaped}\"")
}

impl Source<'_> {
    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(spans) => self.enclosed("#par[", spans, "]\n"),
            Block::Quotation(spans) => self.enclosed("#quote(block: true)[", spans, "]\n"),
            Block::Note(spans) => self.enclosed("#block(fill: luma(240), inset: 7pt, width: 100%)[", spans, "]\n"),
            Block::List(list) => {
                self.list(list);
                self.put("\n");
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Picture(_) => {}
            Block::Contents { title, listed } => self.contents(title, *listed),
            Block::PageBreak => self.put("#pagebreak(weak: true)\n"),
            Block::InLanguage { language, blocks } => {
                let outside = std::mem::replace(&mut self.language, *language);
                self.put(&format!("#[#set text(lang: \"{}\")\n", language.tag()));
                self.blocks(blocks);
                self.put("]\n");
                self.language = outside;
            }
            Block::Parallel(_) => unreachable!("the document is in one language"),
        }
    }

    fn enclosed(&mut self, before: &str, spans: &[Span], after: &str) {
        self.put(before);
        self.spans(spans);
        self.put(after);
    }

    fn spans(&mut self, spans: &[Span]) {
        for span in spans {
            let mut text = quoted(&span.text);
            if span.bold {
                text = format!("strong({text})");
            }
            if span.italic {
                text = format!("emph({text})");
            }
            if let Some(language) = span.language {
                text = format!("text(lang: \"{}\", {text})", language.tag());
            }
            if let Some(anchor) = &span.page_of {
                text = format!("context counter(page).at(label({})).first()", quoted(&anchor.0));
            }
            match &span.link {
                Some(Link::Address(address)) => text = format!("link({}, {text})", quoted(address)),
                // A link to a place that the document doesn't have is plain text, as in the PDF.
                Some(Link::Anchor(anchor)) => {
                    let label = quoted(&anchor.0);
                    text = format!(
                        "context if query(label({label})).len() > 0 {{ link(label({label}), {text}) }} else {{ {text} }}"
                    );
                }
                None => {}
            }
            self.put(&format!("#({text});"));
        }
    }

    fn heading(&mut self, heading: &Heading) {
        self.put(&format!("#heading(level: {})[", heading.level));
        if !heading.number.is_empty() {
            self.put(&format!("#{};~", quoted(&heading.number)));
        }
        self.spans(&heading.spans);
        self.put(&format!("] #label({})\n", quoted(&heading.anchor.0)));
    }

    fn list(&mut self, list: &List) {
        self.put(if list.ordered { "#enum(" } else { "#list(" });
        for Item { spans, inner } in &list.items {
            self.put("[");
            self.spans(spans);
            inner.iter().for_each(|inner| self.list(inner));
            self.put("],");
        }
        self.put(")");
    }

    fn contents(&mut self, title: &str, listed: Listed) {
        let what = match listed {
            Listed::Headings { depth } => format!("depth: {depth}"),
            Listed::Tables => "target: figure.where(kind: table)".to_owned(),
            Listed::Charts => "target: figure.where(kind: image)".to_owned(),
        };
        self.put(&format!("#outline(title: {}, {what})\n", quoted(title)));
    }

    fn caption(&mut self, caption: &[Span], anchor: &str) {
        self.put(", caption: [");
        self.spans(caption);
        self.put(&format!("]) #label({})\n", quoted(anchor)));
    }

    fn table(&mut self, table: &Table) {
        let aligned: Vec<&str> = table
            .columns
            .iter()
            .map(|column| match column.align {
                Align::Start => "left",
                Align::Number => "right",
            })
            .collect();
        let columns = table.columns.len();
        let _ = write!(
            self.text,
            "#figure(kind: table, supplement: none, table(columns: {columns}, align: ({},), table.header(",
            aligned.join(", ")
        );
        for column in &table.columns {
            self.enclosed("[", &column.header, "],");
        }
        self.put("),");
        table.rows.iter().for_each(|row| self.row(row, columns));
        self.put(")");
        self.caption(&table.caption, &table.anchor.0);
        for note in &table.notes {
            self.enclosed("#par(text(8.6pt)[", note, "])\n");
        }
    }

    fn row(&mut self, row: &Row, columns: usize) {
        let bold = row.kind != RowKind::Body;
        for cell in &row.cells {
            let span = if row.kind == RowKind::Group {
                columns
            } else {
                usize::from(cell.columns)
            };
            self.put(&format!("table.cell(colspan: {span})["));
            self.cell(cell, bold);
            self.put("],");
        }
        self.put("\n");
    }

    fn cell(&mut self, cell: &Cell, bold: bool) {
        if bold {
            self.put("#strong[");
        }
        for (index, spans) in cell.paragraphs.iter().enumerate() {
            if index > 0 {
                self.put("#linebreak()");
            }
            self.spans(spans);
        }
        if bold {
            self.put("]");
        }
    }

    fn chart(&mut self, chart: &Chart) {
        let name = (self.picture)(chart, self.language);
        let _ = write!(
            self.text,
            "#figure(kind: image, supplement: none, image({}, width: 100%, alt: {})",
            quoted(&name),
            quoted(&chart.alternative)
        );
        self.caption(&chart.caption, &chart.anchor.0);
        for note in &chart.notes {
            self.enclosed("#par(text(8.6pt)[", note, "])\n");
        }
    }
}
