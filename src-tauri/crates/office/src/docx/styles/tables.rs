//! The styles of tables and of what stands in them.

use super::super::palette::{FAINT, HAIRLINE, Palette};
use super::look::{Look, PLAIN};
use crate::xml::Xml;

/// What a paragraph in a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum CellStyle {
    /// Text.
    Text,
    /// A figure.
    Number,
    /// The name of a column.
    Heading,
    /// The name of a column of figures.
    HeadingNumber,
    /// The name of the rows below.
    Group,
    /// What a sum is of.
    Total,
    /// A sum.
    TotalNumber,
}

/// How large the type of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Type {
    /// As everywhere.
    Usual,
    /// A little smaller, which saves a short table from a page that lies across.
    Small,
}

impl CellStyle {
    const ALL: [Self; 7] = [
        CellStyle::Text,
        CellStyle::Number,
        CellStyle::Heading,
        CellStyle::HeadingNumber,
        CellStyle::Group,
        CellStyle::Total,
        CellStyle::TotalNumber,
    ];

    /// The identifier of its style.
    pub(in super::super) fn id(self, size: Type) -> &'static str {
        self.named(size).0
    }

    fn named(self, size: Type) -> (&'static str, &'static str) {
        let [usual, small] = match self {
            CellStyle::Text => [("TableText", "Table Text"), ("TableTextSmall", "Table Text Small")],
            CellStyle::Number => [
                ("TableNumber", "Table Number"),
                ("TableNumberSmall", "Table Number Small"),
            ],
            CellStyle::Heading => [
                ("TableHeading", "Table Heading"),
                ("TableHeadingSmall", "Table Heading Small"),
            ],
            CellStyle::HeadingNumber => [
                ("TableHeadingNumber", "Table Heading Number"),
                ("TableHeadingNumberSmall", "Table Heading Number Small"),
            ],
            CellStyle::Group => [("TableGroup", "Table Group"), ("TableGroupSmall", "Table Group Small")],
            CellStyle::Total => [("TableTotal", "Table Total"), ("TableTotalSmall", "Table Total Small")],
            CellStyle::TotalNumber => [
                ("TableTotalNumber", "Table Total Number"),
                ("TableTotalNumberSmall", "Table Total Number Small"),
            ],
        };
        match size {
            Type::Usual => usual,
            Type::Small => small,
        }
    }

    fn look(self, size: Type, palette: &Palette) -> Look<'_> {
        let (id, name) = self.named(size);
        let heading = matches!(self, CellStyle::Heading | CellStyle::HeadingNumber);
        Look {
            id,
            name,
            size: size.half_points(),
            before: 40,
            after: 40,
            line: 240,
            bold: !matches!(self, CellStyle::Text | CellStyle::Number),
            colour: heading.then_some(&palette.accent),
            right: matches!(
                self,
                CellStyle::Number | CellStyle::HeadingNumber | CellStyle::TotalNumber
            ),
            keep: heading || self == CellStyle::Group,
            ..PLAIN
        }
    }
}

impl Type {
    /// Its size in half points.
    pub(in super::super) const fn half_points(self) -> u32 {
        match self {
            Type::Usual => 18,
            Type::Small => 16,
        }
    }
}

/// What stands in tables and right under them.
pub(super) fn paragraphs(palette: &Palette) -> Vec<Look<'_>> {
    let mut looks = vec![];
    for size in [Type::Usual, Type::Small] {
        looks.extend(CellStyle::ALL.map(|style| style.look(size, palette)));
    }
    looks.push(Look {
        id: "TableNote",
        name: "Table Note",
        size: 17,
        before: 60,
        after: 160,
        line: 240,
        colour: Some(FAINT),
        next: Some("BodyText"),
        ..PLAIN
    });
    looks.push(Look {
        id: "AfterTable",
        name: "After Table",
        size: 2,
        line: 240,
        ..PLAIN
    });
    looks
}

/// The table of figures and facts: rules between rows, the header on a tint.
pub(super) fn plan_table(xml: &mut Xml, palette: &Palette) {
    table_style(xml, "PlanTable", "Plan Table", |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                rule(xml, "w:top", "8", &palette.accent);
                rule(xml, "w:bottom", "8", &palette.accent);
                rule(xml, "w:insideH", "4", HAIRLINE);
            });
            xml.element("w:tblCellMar", &[], |xml| margins(xml, [0, 85, 0, 85]));
        });
        xml.element("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.element("w:tcPr", &[], |xml| {
                xml.element("w:tcBorders", &[], |xml| rule(xml, "w:bottom", "6", &palette.accent));
                xml.empty(
                    "w:shd",
                    &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &palette.tint)],
                );
                xml.value("w:vAlign", "bottom");
            });
        });
    });
}

/// The table that sets two languages side by side: nothing to see of it.
pub(super) fn side_by_side(xml: &mut Xml) {
    table_style(xml, "SideBySide", "Side by Side", |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblCellMar", &[], |xml| margins(xml, [0, 0, 0, 340]));
        });
    });
}

fn table_style(xml: &mut Xml, id: &str, name: &str, content: impl FnOnce(&mut Xml)) {
    let attributes = [("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", id)];
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", name);
        xml.value("w:basedOn", "TableNormal");
        content(xml);
    });
}

fn rule(xml: &mut Xml, side: &str, size: &str, colour: &str) {
    let attributes = [
        ("w:val", "single"),
        ("w:sz", size),
        ("w:space", "0"),
        ("w:color", colour),
    ];
    xml.empty(side, &attributes);
}

/// Margins of cells: above, left, below, right.
pub(super) fn margins(xml: &mut Xml, [top, left, bottom, right]: [u32; 4]) {
    for (side, width) in [
        ("w:top", top),
        ("w:left", left),
        ("w:bottom", bottom),
        ("w:right", right),
    ] {
        xml.empty(side, &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    }
}
