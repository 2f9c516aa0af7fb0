//! The order of elements that ECMA-376 demands (part 1, annex A, transitional): Word calls a file damaged where other programs
//! are lenient.

use std::collections::BTreeMap;

use super::package::Node;

/// What may stand in an element, in the order of the schema; only what we may ever write.
const SEQUENCES: [(&str, &str); 36] = [
    ("w:document", "w:body"),
    (
        "w:pPr",
        "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:widowControl w:numPr w:pBdr w:shd w:tabs w:suppressAutoHyphens \
         w:spacing w:ind w:contextualSpacing w:jc w:outlineLvl w:rPr w:sectPr",
    ),
    (
        "w:rPr",
        "w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:color w:sz w:szCs w:u w:shd w:vertAlign w:lang",
    ),
    ("w:numPr", "w:ilvl w:numId"),
    (
        "w:sectPr",
        "w:headerReference w:footerReference w:type w:pgSz w:pgMar w:pgNumType w:cols w:titlePg w:docGrid",
    ),
    ("w:tbl", "w:tblPr w:tblGrid w:tr"),
    (
        "w:tblPr",
        "w:tblStyle w:tblW w:jc w:tblInd w:tblBorders w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription",
    ),
    ("w:tblGrid", "w:gridCol"),
    ("w:tblBorders", "w:top w:left w:bottom w:right w:insideH w:insideV"),
    ("w:tblCellMar", "w:top w:left w:bottom w:right"),
    ("w:tr", "w:trPr w:tc"),
    ("w:trPr", "w:cantSplit w:tblHeader"),
    (
        "w:tcPr",
        "w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:vAlign",
    ),
    ("w:tcBorders", "w:top w:left w:bottom w:right"),
    ("w:pBdr", "w:top w:left w:bottom w:right"),
    ("w:sdt", "w:sdtPr w:sdtContent"),
    ("w:docPartObj", "w:docPartGallery w:docPartUnique"),
    ("w:docDefaults", "w:rPrDefault w:pPrDefault"),
    (
        "w:style",
        "w:name w:basedOn w:next w:link w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:pPr w:rPr w:tblPr w:tcPr \
         w:tblStylePr",
    ),
    ("w:tblStylePr", "w:pPr w:rPr w:tblPr w:trPr w:tcPr"),
    ("w:styles", "w:docDefaults w:latentStyles w:style"),
    ("w:numbering", "w:abstractNum w:num"),
    ("w:abstractNum", "w:multiLevelType w:lvl"),
    (
        "w:lvl",
        "w:start w:numFmt w:pStyle w:suff w:lvlText w:lvlJc w:pPr w:rPr",
    ),
    ("w:num", "w:abstractNumId w:lvlOverride"),
    ("w:lvlOverride", "w:startOverride w:lvl"),
    (
        "w:settings",
        "w:zoom w:embedTrueTypeFonts w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit w:hyphenationZone \
         w:doNotHyphenateCaps w:characterSpacingControl w:compat w:themeFontLang w:decimalSymbol w:listSeparator",
    ),
    (
        "w:font",
        "w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig",
    ),
    (
        "wp:inline",
        "wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic",
    ),
    ("pic:pic", "pic:nvPicPr pic:blipFill pic:spPr"),
    ("pic:nvPicPr", "pic:cNvPr pic:cNvPicPr"),
    ("pic:blipFill", "a:blip a:srcRect a:stretch"),
    ("pic:spPr", "a:xfrm a:prstGeom"),
    ("a:xfrm", "a:off a:ext"),
    ("a:graphic", "a:graphicData"),
    ("a:extLst", "a:ext"),
];

/// Fails unless the elements of a part stand where the schema has them.
pub(crate) fn check(part: &str, root: &Node) {
    let sequences: BTreeMap<&str, Vec<&str>> = SEQUENCES
        .iter()
        .map(|(name, children)| (*name, children.split_ascii_whitespace().collect()))
        .collect();
    check_order(part, root, &sequences);
    for cell in root.all("w:tc") {
        let last = cell.children.last().map(|child| child.name.as_str());
        assert_eq!(last, Some("w:p"), "{part}: a cell ends with a paragraph");
        assert_eq!(cell.children[0].name, "w:tcPr", "{part}");
    }
    check_fields(part, root);
}

fn check_order(part: &str, node: &Node, sequences: &BTreeMap<&str, Vec<&str>>) {
    if let Some(sequence) = sequences.get(node.name.as_str()) {
        let mut last = 0;
        for child in &node.children {
            let place = sequence.iter().position(|name| *name == child.name);
            let place = place.unwrap_or_else(|| panic!("{part}: {} has no place in {}", child.name, node.name));
            assert!(place >= last, "{part}: {} comes too late in {}", child.name, node.name);
            last = place;
        }
    }
    for child in &node.children {
        check_order(part, child, sequences);
    }
}

/// Every field begins, is separated and ends, and none ends that hasn't begun.
fn check_fields(part: &str, root: &Node) {
    let mut open: Vec<&str> = vec![];
    for mark in root.all("w:fldChar") {
        match mark.get("w:fldCharType") {
            "begin" => open.push("begin"),
            "separate" => assert_eq!(
                open.last_mut().map(|state| std::mem::replace(state, "separate")),
                Some("begin")
            ),
            "end" => assert_eq!(open.pop(), Some("separate"), "{part}"),
            kind => panic!("{part}: {kind} is no kind of mark"),
        }
    }
    assert!(open.is_empty(), "{part}: a field doesn't end");
}
