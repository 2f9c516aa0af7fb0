//! What readers with a screen reader need: alternative texts, headings, table headers, languages, links (306/2019, 7 §; PDF/UA-1).

use super::facts::Facts;
use super::text::Said;
use super::{Arg, Code, Finding};
use crate::content::{AttachmentRole, Block, BlockKind, Inline, MediaType};
use crate::{Language, Place, is_blank};

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    pictures(facts, out);
    structure(facts, out);
    for said in facts.texts.iter().filter(|said| looks_wrong(said)) {
        out.push(Finding::new(Code::LanguageLooksWrong, said.place()).with("language", said.language.into()));
    }
    for block in &facts.plan.blocks {
        links(block, out);
    }
}

fn pictures(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for attachment in &facts.plan.attachments {
        let is_picture = matches!(attachment.media_type, MediaType::Png | MediaType::Jpeg);
        if !is_picture || attachment.role != AttachmentRole::Informative {
            continue;
        }
        for language in facts.languages.iter() {
            if is_blank(attachment.alternative.get(language)) {
                let place = Place::row("attachments", attachment.id.as_str())
                    .field("alternative")
                    .language(language);
                let finding = Finding::new(Code::PictureWithoutAlternative, place);
                let finding = finding.with("file", Arg::Text(attachment.file_name.clone()));
                out.push(finding.with("language", language.into()));
            }
        }
    }
    for block in facts
        .plan
        .blocks
        .iter()
        .filter(|block| block.kind == BlockKind::Picture)
    {
        let is_picture = |attachment: &&crate::content::Attachment| Some(&attachment.id) == block.attachment.as_ref();
        if !facts.plan.attachments.iter().any(|attachment| is_picture(&attachment)) {
            let place = Place::row("blocks", block.id.as_str()).field("attachment");
            out.push(Finding::new(Code::PictureMissing, place));
        }
    }
}

/// Headings and tables, chapter by chapter in reading order.
fn structure(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for chapter in &facts.plan.chapters {
        let mut has_heading = false;
        let mut header: Option<&Block> = None;
        for block in facts.plan.blocks.iter().filter(|block| block.chapter == chapter.id) {
            let place = Place::row("blocks", block.id.as_str());
            match block.kind {
                BlockKind::Heading => has_heading = true,
                BlockKind::Subheading if !has_heading => out.push(Finding::new(Code::HeadingSkipped, place.clone())),
                BlockKind::TableRow if header.is_none() => {
                    out.push(Finding::new(Code::TableWithoutHeader, place.clone()));
                    header = Some(block);
                }
                BlockKind::TableRow => cells(header, block, out),
                _ => {}
            }
            match block.kind {
                BlockKind::TableHeader => header = Some(block),
                BlockKind::TableRow => {}
                _ => header = None,
            }
        }
    }
}

/// A row has as many cells as its header, in each language that has text.
fn cells(header: Option<&Block>, row: &Block, out: &mut Vec<Finding>) {
    let Some(header) = header else { return };
    for language in Language::ALL {
        let (expected, count) = (cell_count(header, language), cell_count(row, language));
        if let (Some(expected), Some(count)) = (expected, count)
            && expected != count
        {
            let place = Place::row("blocks", row.id.as_str())
                .field(language.tag())
                .language(language);
            let finding = Finding::new(Code::TableCellsDiffer, place).with("count", Arg::Count(count));
            out.push(finding.with("expected", Arg::Number(expected.into(), 0)));
        }
    }
}

fn cell_count(block: &Block, language: Language) -> Option<i64> {
    let text = block.text(language);
    let borders = text.0.iter().filter(|inline| matches!(inline, Inline::Cell(_))).count();
    (!text.is_empty()).then(|| borders as i64 + 1)
}

fn links(block: &Block, out: &mut Vec<Finding>) {
    for language in Language::ALL {
        for inline in &block.text(language).0 {
            let Inline::Marked(marked) = inline else { continue };
            let allowed = |link: &&String| link.starts_with("https://") || link.starts_with("mailto:");
            if let Some(link) = marked.link.as_ref().filter(|link| !allowed(link)) {
                let place = Place::row("blocks", block.id.as_str())
                    .field(language.tag())
                    .language(language);
                out.push(Finding::new(Code::LinkNotSecure, place).with("link", Arg::Text(link.clone())));
            }
        }
    }
}

/// Little words that running text can't do without, and that the other language doesn't have.
const COMMON_FI: [&str; 24] = [
    "ja", "on", "ovat", "ei", "että", "sekä", "joka", "jotka", "myös", "kun", "mutta", "sen", "niiden", "mukaan",
    "kanssa", "tai", "se", "ne", "voi", "voidaan", "jossa", "vuoden", "alueen", "osana",
];
const COMMON_SV: [&str; 24] = [
    "och", "att", "det", "som", "ett", "är", "inte", "för", "av", "med", "till", "på", "den", "de", "har", "ska",
    "från", "eller", "också", "vid", "enligt", "sig", "kan", "samt",
];

/// Whether a text has the other language's little words and hardly any of its own. The margin is wide: a quotation or a row of
/// names must not be taken for a wrong language.
fn looks_wrong(said: &Said<'_>) -> bool {
    let (mut own, mut other) = (0, 0);
    let (own_words, other_words) = match said.language {
        Language::Fi => (COMMON_FI, COMMON_SV),
        Language::Sv => (COMMON_SV, COMMON_FI),
    };
    for word in said
        .own_words()
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| (2..=8).contains(&word.len()))
    {
        let word = word.to_lowercase();
        own += usize::from(own_words.contains(&word.as_str()));
        other += usize::from(other_words.contains(&word.as_str()));
    }
    other >= 4 && other > 4 * own
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, saying, saying_sv, sound};
    use super::*;
    use crate::Plan;
    use crate::content::{Attachment, CellBorder, Marked, NextCell, RichText};

    fn with_picture() -> Plan {
        let mut plan = sound();
        plan.attachments.push(Attachment {
            id: "picture-map".parse().unwrap(),
            file_name: "kartta.png".to_owned(),
            media_type: MediaType::Png,
            sha256: "0".repeat(64),
            size: 1000,
            role: AttachmentRole::Informative,
            alternative: crate::Bilingual::new("Kartta alueesta", ""),
            title: crate::Bilingual::new("Kartta", "Karta"),
            chapter: None,
        });
        plan
    }

    /// The kinds of the blocks of chapter 1, with two cells in each row.
    fn with_kinds(kinds: &[BlockKind]) -> Plan {
        let mut plan = sound();
        let model = plan
            .blocks
            .iter()
            .position(|block| block.chapter.as_str() == "chapter-1")
            .unwrap();
        let model = plan.blocks.remove(model);
        let rows = kinds.iter().enumerate().map(|(n, kind)| {
            let next = || Inline::Cell(CellBorder { cell: NextCell::Next });
            let text = |word: &str| {
                RichText(vec![
                    Inline::Text(word.to_owned()),
                    next(),
                    Inline::Text(word.to_owned()),
                ])
            };
            let mut block = Block {
                kind: *kind,
                fi: text("Kunta"),
                sv: text("Kommun"),
                ..model.clone()
            };
            block.id = format!("block-new-{n}").parse().unwrap();
            block.translated_from = Some(block.fi.hash());
            block
        });
        plan.blocks.extend(rows);
        plan
    }

    #[test]
    fn a_picture_needs_an_alternative_text_in_each_language() {
        let mut plan = with_picture();
        let found = raised(&plan, Code::PictureWithoutAlternative);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place.language, Some(Language::Sv));
        plan.attachments[0].role = AttachmentRole::Decorative;
        assert!(raised(&plan, Code::PictureWithoutAlternative).is_empty());
    }

    #[test]
    fn a_picture_block_shows_a_picture() {
        let plan = with_kinds(&[BlockKind::Picture]);
        assert_eq!(raised(&plan, Code::PictureMissing).len(), 1);
    }

    #[test]
    fn heading_levels_are_not_skipped() {
        use BlockKind::{Heading, Paragraph, Subheading};
        assert_eq!(
            raised(&with_kinds(&[Paragraph, Subheading]), Code::HeadingSkipped).len(),
            1
        );
        assert!(raised(&with_kinds(&[Heading, Paragraph, Subheading]), Code::HeadingSkipped).is_empty());
    }

    #[test]
    fn rows_of_a_table_have_a_header() {
        use BlockKind::{Paragraph, TableHeader, TableRow};
        let found = raised(&with_kinds(&[Paragraph, TableRow, TableRow]), Code::TableWithoutHeader);
        assert_eq!(found.len(), 1);
        assert!(
            raised(
                &with_kinds(&[TableHeader, TableRow, TableRow]),
                Code::TableWithoutHeader
            )
            .is_empty()
        );
    }

    #[test]
    fn a_row_has_as_many_cells_as_its_header() {
        use BlockKind::{TableHeader, TableRow};
        let mut plan = with_kinds(&[TableHeader, TableRow]);
        assert!(raised(&plan, Code::TableCellsDiffer).is_empty());
        plan.blocks.last_mut().unwrap().sv = RichText::plain("Kommun");
        let found = raised(&plan, Code::TableCellsDiffer);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].arg("expected"), Some(&Arg::Number(2.into(), 0)));
    }

    #[test]
    fn swedish_in_the_finnish_column_is_noticed_and_names_are_not() {
        let swedish = "Kommunerna kommer att samarbeta och det är viktigt för området att servicen inte försämras.";
        assert_eq!(raised(&saying(swedish), Code::LanguageLooksWrong).len(), 1);
        assert!(raised(&saying_sv(swedish), Code::LanguageLooksWrong).is_empty());
        let names = "Kumppaneita ovat Yrkesakademin i Österbotten och Vasa samt Företagarna.";
        assert!(raised(&saying(names), Code::LanguageLooksWrong).is_empty());
    }

    #[test]
    fn links_lead_to_https_or_mail() {
        let link = |link: &str| {
            let mut plan = sound();
            let marked = Marked {
                text: " lisää".to_owned(),
                link: Some(link.to_owned()),
                ..Marked::default()
            };
            plan.blocks[0].fi.0.push(Inline::Marked(marked));
            raised(&plan, Code::LinkNotSecure).len()
        };
        assert_eq!([link("http://example.org"), link("javascript:alert(1)")], [1, 1]);
        assert_eq!(
            [link("https://example.org"), link("mailto:kirjaamo@example.org")],
            [0, 0]
        );
    }
}
