//! Lines and characters as readers of the bytes find them.

use crate::placed::lines;
use crate::reader::Reader;
use crate::sample;

fn render(text: &str) -> Vec<u8> {
    pdf::render(&sample::document(vec![sample::paragraph(text)]), &[], &mut |_| {})
        .unwrap()
        .bytes
}

#[test]
fn characters_that_no_font_has_leave_a_sign_for_what_is_left_out_and_are_read_as_themselves() {
    let text = "Tapaaminen 👩‍👩‍👧 שלום 漢字 päättyy";
    let bytes = render(text);
    let drawn: String = lines(&bytes, 2)
        .iter()
        .flat_map(|(_, line)| line)
        .map(|letter| letter.text.as_str())
        .collect();
    assert!(drawn.contains("Tapaaminen […] […] […] päättyy"), "{drawn}");
    let read = Reader::new(&bytes).texts("P").join(" ");
    assert!(read.contains(text), "{read}");
}

#[test]
fn letters_that_come_in_parts_are_drawn_and_read() {
    for text in ["Ma\u{308}a\u{308}ra\u{308}", "Ǟ ǟ ế ạ̈", "a\u{323}\u{308}"] {
        let rendered = pdf::render(&sample::document(vec![sample::paragraph(text)]), &[], &mut |_| {}).unwrap();
        assert!(rendered.missing.is_empty(), "{text}: {:?}", rendered.missing);
        let read = Reader::new(&rendered.bytes).texts("P").join(" ");
        assert!(read.contains(text), "{text}: {read}");
    }
}

#[test]
fn ligatures_are_read_as_their_letters() {
    let text = "affinitet, konfliktfri, fjärrförbindelse, offert";
    let read = Reader::new(&render(text)).texts("P").join(" ");
    assert!(read.contains(text), "{read}");
}

#[test]
fn addresses_go_on_in_the_next_line_without_a_hyphen() {
    let address =
        "https://www.finlex.example/fi/lainsaadanto/saadoskokoelma/2023/380/tyovoimapalvelujen-jarjestaminen/pykala-15";
    let bytes = render(&format!(
        "Laki työvoimapalvelujen järjestämisestä löytyy osoitteesta {address} kokonaan"
    ));
    let read = Reader::new(&bytes).texts("P").join(" ");
    assert!(read.contains(address), "{read}");
    let text = |line: &[crate::placed::Letter]| line.iter().map(|letter| letter.text.as_str()).collect::<String>();
    let ends: Vec<String> = lines(&bytes, 2)
        .iter()
        .map(|(_, line)| text(line))
        .filter(|line| line.contains('/'))
        .collect();
    assert!(ends.iter().all(|line| !line.ends_with(['-', '.'])), "{ends:?}");
}

/// Finnish typesetting keeps an incomplete line's rag gentle: words as long as these would leave half a line empty.
#[test]
fn the_right_edge_of_finnish_text_is_even() {
    let text = "Työllisyysalueen järjestämissuunnitelmassa kuvataan työvoimapalvelujen järjestämistehtävien \
                hoitamiseen varattavat taloudelliset voimavarat ja henkilöstövoimavarat sekä niiden kohdentuminen. "
        .repeat(6);
    let bytes = render(text.trim_end());
    let all = lines(&bytes, 2);
    let left = all
        .iter()
        .flat_map(|(_, line)| line.first())
        .map(|letter| letter.x)
        .fold(f32::INFINITY, f32::min);
    let body: Vec<f32> = all
        .iter()
        .filter(|(_, line)| line.len() > 30 && (line[0].x - left).abs() < 0.1)
        .map(|(_, line)| line.iter().rfind(|letter| letter.text != " ").unwrap().end)
        .collect();
    // The first line is the page's header.
    let body = &body[1..];
    let full = body.iter().fold(0.0, |widest: f32, end| widest.max(*end));
    let short = body[..body.len() - 1].iter().filter(|end| full - **end > 45.0).count();
    assert!(body.len() > 8 && short == 0, "{body:?}");
}
