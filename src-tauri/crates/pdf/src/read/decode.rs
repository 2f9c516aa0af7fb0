//! Unpacking streams (ISO 32000-1, 7.4).

use std::borrow::Cow;
use std::io::Read;

use flate2::read::ZlibDecoder;

use super::ReadError;
use super::room::Room;
use super::value::{Dict, Stream, Value};

/// The content of a stream that has at most `most` bytes.
///
/// # Errors
/// [`ReadError::TooLarge`], [`ReadError::Packed`] when it is packed by something else than deflate, [`ReadError::Broken`].
pub(super) fn decode<'b>(stream: &Stream<'b>, most: usize, room: &Room) -> Result<Cow<'b, [u8]>, ReadError> {
    let filters = listed(stream.dict.get(b"Filter"));
    let parameters = listed(stream.dict.get(b"DecodeParms"));
    let content = match filters {
        [] => Cow::Borrowed(stream.data),
        [Value::Name(b"FlateDecode" | b"Fl")] => {
            let plain = inflate(stream.data, most)?;
            let parameters = parameters.first().and_then(Value::dict);
            Cow::Owned(match parameters {
                Some(parameters) => undo_prediction(plain, parameters)?,
                None => plain,
            })
        }
        others => {
            let names: Vec<_> = others
                .iter()
                .filter_map(Value::name)
                .map(String::from_utf8_lossy)
                .collect();
            return Err(ReadError::Packed(names.join(", ")));
        }
    };
    if content.len() > most {
        return Err(ReadError::TooLarge("a stream"));
    }
    room.unpack(content.len())?;
    Ok(content)
}

/// One value or an array of them; none for null.
fn listed<'v, 'b>(value: &'v Value<'b>) -> &'v [Value<'b>] {
    match value {
        Value::Array(values) => values,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
}

fn inflate(data: &[u8], most: usize) -> Result<Vec<u8>, ReadError> {
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut plain = Vec::new();
    ZlibDecoder::new(data)
        .take(limit)
        .read_to_end(&mut plain)
        .map_err(|_| ReadError::Broken("packed bytes"))?;
    if plain.len() > most {
        return Err(ReadError::TooLarge("a stream"));
    }
    Ok(plain)
}

/// Takes back what a predictor of PNG did to the rows (ISO 32000-1, 7.4.4.4).
fn undo_prediction(mut plain: Vec<u8>, parameters: &Dict<'_>) -> Result<Vec<u8>, ReadError> {
    let or_one = |key| match parameters.get(key) {
        Value::Null => Ok(1),
        value => value.count().ok_or(ReadError::Broken("predictor")),
    };
    match or_one(b"Predictor")? {
        1 => return Ok(plain),
        10..=15 => {}
        _ => return Err(ReadError::Packed("Predictor".to_owned())),
    }
    let bits = match parameters.get(b"BitsPerComponent") {
        Value::Null => 8,
        value => value.count().ok_or(ReadError::Broken("predictor"))?,
    };
    let colors = or_one(b"Colors")?.saturating_mul(bits);
    let (pixel, row) = (
        colors.div_ceil(8).max(1),
        colors.saturating_mul(or_one(b"Columns")?).div_ceil(8),
    );
    if row == 0 || row > plain.len() {
        return if plain.is_empty() {
            Ok(plain)
        } else {
            Err(ReadError::Broken("predictor"))
        };
    }
    let rows = plain.len() / (row + 1);
    for index in 0..rows {
        let from = index * (row + 1);
        let kind = plain[from];
        let to = index * row;
        for at in 0..row {
            let before = |back: usize| if at >= back { plain[to + at - back] } else { 0 };
            let above = |back: usize| {
                if index > 0 && at >= back {
                    plain[to + at - back - row]
                } else {
                    0
                }
            };
            let predicted = match kind {
                0 => 0,
                1 => before(pixel),
                2 => above(0),
                3 => u16::midpoint(before(pixel).into(), above(0).into()).to_be_bytes()[1],
                4 => paeth(before(pixel), above(0), above(pixel)),
                _ => return Err(ReadError::Broken("predictor")),
            };
            plain[to + at] = plain[from + 1 + at].wrapping_add(predicted);
        }
    }
    plain.truncate(rows * row);
    Ok(plain)
}

/// The one of the three neighbours that is nearest to what they foretell together (ISO/IEC 15948, 9.4).
fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let foretold = i16::from(left) + i16::from(above) - i16::from(corner);
    let distance = |neighbour: u8| (foretold - i16::from(neighbour)).abs();
    [left, above, corner]
        .into_iter()
        .min_by_key(|neighbour| distance(*neighbour))
        .expect("three neighbours")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameters(predictor: i64, columns: i64) -> Dict<'static> {
        Dict(vec![
            (b"Predictor", Value::Integer(predictor)),
            (b"Columns", Value::Integer(columns)),
        ])
    }

    #[test]
    fn predicted_rows_come_back() {
        // By hand: the second row says how much it differs from the first, the third from its left neighbour.
        let packed = vec![0, 1, 2, 3, 2, 1, 1, 1, 1, 5, 1, 1];
        let plain = undo_prediction(packed, &parameters(12, 3)).unwrap();
        assert_eq!(plain, [1, 2, 3, 2, 3, 4, 5, 6, 7]);
    }

    #[test]
    fn rows_wider_than_the_data_are_refused_before_memory_is_taken() {
        let refused = undo_prediction(vec![0; 9], &parameters(12, i64::MAX));
        assert_eq!(refused, Err(ReadError::Broken("predictor")));
    }
}
