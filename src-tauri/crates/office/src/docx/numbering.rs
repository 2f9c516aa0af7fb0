//! Bullets and numbers of lists.

use super::NAMESPACES;
use super::palette::Palette;
use crate::xml::Xml;

/// Levels that Word knows.
const LEVELS: usize = 9;
/// How far a level is moved in, in twips.
const STEP: usize = 357;
/// The list of bullets; every numbered list has a number of its own after it.
const BULLETS: usize = 1;

/// The lists of a document: bulleted ones share their bullets, numbered ones begin each at 1.
#[derive(Default)]
pub(super) struct Numbering {
    /// The level at which each numbered list counts.
    numbered: Vec<usize>,
}

impl Numbering {
    /// The number of the list of bullets.
    pub(super) fn bullets(&self) -> usize {
        BULLETS
    }

    /// The number of a new numbered list.
    pub(super) fn begin(&mut self, level: usize) -> usize {
        self.numbered.push(deepest(level));
        BULLETS + self.numbered.len()
    }

    /// The part that says how lists look.
    pub(super) fn part(&self, palette: &Palette) -> String {
        let mut xml = Xml::part();
        xml.element("w:numbering", &NAMESPACES[..1], |xml| {
            definition(xml, "0", palette, &|level| {
                ("bullet", ["•", "–", "·"][level % 3].to_owned())
            });
            definition(xml, "1", palette, &|level| {
                let formats = ["decimal", "lowerLetter", "lowerRoman"];
                (formats[level % 3], format!("%{}.", level + 1))
            });
            xml.element("w:num", &[("w:numId", "1")], |xml| xml.value("w:abstractNumId", "0"));
            for (index, level) in self.numbered.iter().enumerate() {
                let (id, level) = ((BULLETS + index + 1).to_string(), level.to_string());
                xml.element("w:num", &[("w:numId", &id)], |xml| {
                    xml.value("w:abstractNumId", "1");
                    xml.element("w:lvlOverride", &[("w:ilvl", &level)], |xml| {
                        xml.value("w:startOverride", "1");
                    });
                });
            }
        });
        xml.finish()
    }
}

/// The level as far as levels go.
pub(super) fn deepest(level: usize) -> usize {
    level.min(LEVELS - 1)
}

fn definition(xml: &mut Xml, id: &str, palette: &Palette, look: &dyn Fn(usize) -> (&'static str, String)) {
    xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
        xml.value("w:multiLevelType", "multilevel");
        for level in 0..LEVELS {
            let (format, text) = look(level);
            xml.element("w:lvl", &[("w:ilvl", &level.to_string())], |xml| {
                xml.value("w:start", "1");
                xml.value("w:numFmt", format);
                xml.value("w:lvlText", &text);
                xml.value("w:lvlJc", "left");
                let left = (STEP * (level + 1)).to_string();
                let hanging = STEP.to_string();
                xml.element("w:pPr", &[], |xml| {
                    xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
                });
                xml.element("w:rPr", &[], |xml| xml.value("w:color", &palette.accent));
            });
        }
    });
}
