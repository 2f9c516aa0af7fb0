const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// The longest position that is read from a file.
const LONGEST: usize = 1000;
/// So many leading digits count rows that are added at an end.
const COUNTED: usize = 6;
/// How far apart rows lie that are added at an end: room for rows between them in two more digits.
const STEP: u32 = 1000;
/// One more than the largest number of [`COUNTED`] digits.
const TOP: u32 = 36_u32.pow(6);

/// Where a row stands among its table's rows: a fraction between 0 and 1 written in base 36 without its `0.`, ordered as
/// text. Between any two different positions there is another one, so a row moves without touching its neighbours.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Position(String);

impl Position {
    /// Reads a position; none when the text isn't one: other characters, a zero at the end, empty, or absurdly long.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let legal = text.bytes().all(|digit| DIGITS.contains(&digit));
        (legal && !text.is_empty() && !text.ends_with('0') && text.len() <= LONGEST).then(|| Position(text.to_owned()))
    }

    /// The position as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// `count` positions in order, after `low` and before `high`. When both are given, `low` must come before `high`.
    pub(crate) fn spread(low: Option<&Self>, high: Option<&Self>, count: usize) -> Vec<Self> {
        let mut made = Vec::with_capacity(count);
        match (low, high) {
            (Some(low), Some(high)) => halve(low, high, count, &mut made),
            (None, Some(high)) => {
                for _ in 0..count {
                    let next = before(made.last().unwrap_or(high));
                    made.push(next);
                }
                made.reverse();
            }
            (low, None) => {
                for _ in 0..count {
                    let next = made.last().or(low).map_or_else(|| Position(digits(TOP / 2)), after);
                    made.push(next);
                }
            }
        }
        made
    }

    /// The first [`COUNTED`] digits as a number.
    fn counter(&self) -> u32 {
        (0..COUNTED).fold(0, |number, place| number * 36 + digit(self.0.as_bytes(), place))
    }
}

fn halve(low: &Position, high: &Position, count: usize, made: &mut Vec<Position>) {
    if count > 0 {
        let middle = Position(between(low.0.as_bytes(), Some(high.0.as_bytes())));
        let earlier = (count - 1) / 2;
        halve(low, &middle, earlier, made);
        made.push(middle.clone());
        halve(&middle, high, count - 1 - earlier, made);
    }
}

fn after(low: &Position) -> Position {
    match low.counter() + STEP {
        next if next < TOP => Position(digits(next)),
        _ => Position(between(low.0.as_bytes(), None)),
    }
}

fn before(high: &Position) -> Position {
    match high.counter().checked_sub(STEP) {
        Some(next) if next > 0 => Position(digits(next)),
        _ => Position(between(b"", Some(high.0.as_bytes()))),
    }
}

/// A fraction strictly between `low` and `high` (1 when there is no `high`), with as few digits as halving gives.
fn between(low: &[u8], high: Option<&[u8]>) -> String {
    let (mut made, mut high) = (String::new(), high);
    for place in 0.. {
        let below = digit(low, place);
        let above = high.map_or(36, |high| digit(high, place));
        if above == below {
            push(&mut made, below);
        } else if above - below > 1 {
            push(&mut made, (below + above) / 2);
            break;
        } else if high.is_some_and(|high| high.len() > place + 1) {
            push(&mut made, above);
            break;
        } else {
            push(&mut made, below);
            high = None;
        }
    }
    made
}

fn push(text: &mut String, value: u32) {
    text.push(char::from(DIGITS[value as usize]));
}

/// The digit at a place; 0 beyond the end.
fn digit(text: &[u8], place: usize) -> u32 {
    match text.get(place) {
        Some(digit @ b'0'..=b'9') => u32::from(digit - b'0'),
        Some(digit @ b'a'..=b'z') => u32::from(digit - b'a') + 10,
        _ => 0,
    }
}

/// A number above 0 and below [`TOP`] as [`COUNTED`] digits, without zeros at the end.
fn digits(mut number: u32) -> String {
    let mut text = [b'0'; COUNTED];
    for place in text.iter_mut().rev() {
        *place = DIGITS[(number % 36) as usize];
        number /= 36;
    }
    String::from_utf8_lossy(&text).trim_end_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn position() -> impl Strategy<Value = Position> {
        "[0-9a-z]{0,8}[1-9a-z]".prop_map(|text| Position::parse(&text).expect("a position"))
    }

    proptest! {
        #[test]
        fn spread_positions_lie_in_order_between_their_bounds(a in position(), b in position(), count in 0_usize..40) {
            let (low, high) = if a < b { (a, b) } else { (b, a) };
            let bounds = [(None, None), (Some(&low), None), (None, Some(&high)), (Some(&low), Some(&high).filter(|h| **h > low))];
            for (low, high) in bounds {
                let made = Position::spread(low, high, count);
                prop_assert_eq!(made.len(), count);
                let all: Vec<&Position> = low.into_iter().chain(&made).chain(high).collect();
                prop_assert!(all.is_sorted_by(|x, y| x < y), "{:?}", all);
                prop_assert!(made.iter().all(|p| Position::parse(p.as_str()).as_ref() == Some(p)));
            }
        }
    }

    #[test]
    fn thousands_of_rows_in_front_or_behind_keep_short_positions() {
        let mut first = Position::spread(None, None, 1).remove(0);
        let mut last = first.clone();
        for _ in 0..5000 {
            first = before(&first);
            last = after(&last);
        }
        assert!(
            first.as_str().len() <= COUNTED && last.as_str().len() <= COUNTED,
            "{first:?} {last:?}"
        );
    }

    #[test]
    fn positions_at_the_very_ends_still_have_neighbours() {
        let end = Position::parse("zzzzzz").expect("a position");
        assert!(after(&end) > end);
        let start = Position::parse("000001").expect("a position");
        assert!(before(&start) < start);
    }

    #[test]
    fn what_is_no_position_is_not_read() {
        for text in ["", "0", "a0", "A", "a b", "ä", &"1".repeat(LONGEST + 1)] {
            assert_eq!(Position::parse(text), None, "{text}");
        }
    }
}
