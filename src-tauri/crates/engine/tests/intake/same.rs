//! The same dataset, whichever file it is in, gives the same figures.

use crate::desk::{alone, look, plan_of};
use engine::intake::{Choices, read_file};
use engine::view::TablePreview;
use i18n::number;
use money::Number;
use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_xlsxwriter::Workbook;
use std::collections::BTreeSet;
use std::io::Write;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Municipalities with their names.
const MUNICIPALITIES: [(&str, &str); 3] = [("049", "Espoo"), ("235", "Kauniainen"), ("091", "Helsinki")];
const YEARS: [&str; 3] = ["2022", "2023", "2024"];

/// A figure for each municipality and year.
type Dataset = Vec<Vec<Number>>;

fn figures(text: &[u8], ending: &str) -> BTreeSet<(String, String, Number)> {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join(format!("taulukko.{ending}"));
    std::fs::write(&path, text).unwrap();
    let file = alone(|follow| read_file(&path, follow)).unwrap();
    let plan = plan_of(&["049", "091", "235"]);
    let seen: TablePreview = look(&plan, &file, 0, &Choices::default());
    assert!(
        seen.problems.is_empty(),
        "{ending}: {:#?} {}",
        seen.problems,
        String::from_utf8_lossy(text)
    );
    let values = seen.values.into_iter();
    values
        .map(|value| (value.subject.to_string(), value.period.to_string(), value.value))
        .collect()
}

fn written(dataset: &Dataset) -> BTreeSet<(String, String, Number)> {
    let rows = MUNICIPALITIES.iter().zip(dataset);
    rows.flat_map(|((code, _), row)| {
        YEARS
            .iter()
            .zip(row)
            .map(|(year, value)| ((*code).to_owned(), (*year).to_owned(), *value))
    })
    .collect()
}

fn csv(dataset: &Dataset, sign: char, decimal: char, encoding: &str) -> Vec<u8> {
    let mut text = format!(
        "Kunta{sign}{}\r\n",
        YEARS.map(|year| format!("Väkiluku {year}")).join(&sign.to_string())
    );
    for ((code, name), row) in MUNICIPALITIES.iter().zip(dataset) {
        let cell = |value: &Number| {
            let plain = value.to_string();
            match decimal {
                ',' => number(value.decimal(), None),
                _ => plain,
            }
        };
        let cells: Vec<_> = row.iter().map(cell).collect();
        text.push_str(&format!("{code} {name}{sign}{}\r\n", cells.join(&sign.to_string())));
    }
    match encoding {
        "utf-16" => [0xff, 0xfe]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect(),
        "windows-1252" => text
            .chars()
            .map(|c| match c {
                // The minus of proper type isn't in this character set.
                '\u{2212}' => b'-',
                c => u8::try_from(u32::from(c)).unwrap(),
            })
            .collect(),
        _ => text.into_bytes(),
    }
}

fn xlsx(dataset: &Dataset) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Väkiluku").unwrap();
    sheet.write(1, 0, "Kunta").unwrap();
    for (column, year) in YEARS.iter().enumerate() {
        sheet
            .write(1, u16::try_from(column + 1).unwrap(), year.parse::<f64>().unwrap())
            .unwrap();
    }
    for (row, ((_, name), values)) in MUNICIPALITIES.iter().zip(dataset).enumerate() {
        let row = u32::try_from(row + 2).unwrap();
        sheet.write(row, 0, *name).unwrap();
        for (column, value) in values.iter().enumerate() {
            let value: f64 = value.to_string().parse().unwrap();
            sheet.write(row, u16::try_from(column + 1).unwrap(), value).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn ods(dataset: &Dataset) -> Vec<u8> {
    let text = |text: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
    };
    let float = |value: &str| format!(r#"<table:table-cell office:value-type="float" office:value="{value}"/>"#);
    let row = |cells: String| format!("<table:table-row>{cells}</table:table-row>");
    let mut rows = row(text("Väkiluku")) + &row(text("Kunta") + &YEARS.map(text).concat());
    for ((_, name), values) in MUNICIPALITIES.iter().zip(dataset) {
        rows += &row(text(name) + &values.iter().map(|value| float(&value.to_string())).collect::<String>());
    }
    let content = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="T">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let mut zip = ZipWriter::new(std::io::Cursor::new(vec![]));
    zip.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(content.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

fn json_stat(dataset: &Dataset) -> Vec<u8> {
    let list = |texts: &[String]| texts.join(",");
    let codes: Vec<_> = MUNICIPALITIES.iter().map(|(code, _)| format!("\"KU{code}\"")).collect();
    let labels: Vec<_> = MUNICIPALITIES
        .iter()
        .map(|(code, name)| format!("\"KU{code}\":\"{name}\""))
        .collect();
    let years: Vec<_> = YEARS.iter().map(|year| format!("\"{year}\"")).collect();
    let values: Vec<_> = dataset.iter().flatten().map(ToString::to_string).collect();
    format!(
        r#"{{"version":"2.0","class":"dataset","label":"Väkiluku","id":["Alue","Vuosi"],"size":[3,3],"role":{{"time":["Vuosi"]}},"dimension":{{"Alue":{{"category":{{"index":[{}],"label":{{{}}}}}}},"Vuosi":{{"category":{{"index":[{}]}}}}}},"value":[{}]}}"#,
        list(&codes), list(&labels), list(&years), list(&values)
    )
    .into_bytes()
}

fn px(dataset: &Dataset) -> Vec<u8> {
    let quoted = |texts: Vec<&str>| {
        texts
            .into_iter()
            .map(|text| format!("\"{text}\""))
            .collect::<Vec<_>>()
            .join(",")
    };
    let values: Vec<_> = dataset.iter().flatten().map(ToString::to_string).collect();
    format!(
        "CHARSET=\"ANSI\";\nCODEPAGE=\"utf-8\";\nCONTENTS=\"Väkiluku\";\nSTUB=\"Alue\";\nHEADING=\"Vuosi\";\nVALUES(\"Alue\")={};\nVALUES(\"Vuosi\")={};\nTIMEVAL(\"Vuosi\")=TLIST(A1),{};\nDATA=\n{};\n",
        quoted(MUNICIPALITIES.iter().map(|(_, name)| *name).collect()),
        quoted(YEARS.to_vec()),
        quoted(YEARS.to_vec()),
        values.join(" ")
    )
    .into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Counts with up to two decimals: three behind one sign would have two meanings, and are asked.
    #[test]
    fn every_kind_of_file_gives_the_same_figures(
        numbers in proptest::collection::vec((0i64..99_999_999, 0u32..3), 9),
    ) {
        let numbers = numbers.into_iter().map(|(mantissa, scale)| Number::from(Decimal::from_i128_with_scale(mantissa.into(), scale)));
        let numbers: Vec<Number> = numbers.collect();
        let dataset: Dataset = numbers.chunks(3).map(<[Number]>::to_vec).collect();
        let want = written(&dataset);
        for (sign, decimal, encoding) in [(';', ',', "utf-8"), ('\t', ',', "utf-16"), (';', ',', "windows-1252"), (',', '.', "utf-8"), ('|', '.', "utf-8")] {
            prop_assert_eq!(&figures(&csv(&dataset, sign, decimal, encoding), "csv"), &want, "{} {}", sign, encoding);
        }
        prop_assert_eq!(&figures(&xlsx(&dataset), "xlsx"), &want);
        prop_assert_eq!(&figures(&ods(&dataset), "ods"), &want);
        prop_assert_eq!(&figures(&json_stat(&dataset), "json"), &want);
        prop_assert_eq!(&figures(&px(&dataset), "px"), &want);
    }
}
