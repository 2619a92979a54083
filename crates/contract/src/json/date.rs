//! The formats of dates and times. The code parses bytes by hand, and allocates nothing.

use crate::json::block::{Block, equal, not_digits};
use crate::json::cursor::{AHEAD, block};

/// Returns whether the text is a date of the calendar, such as `2025-09-09`.
pub(crate) fn is_date(text: &[u8]) -> bool {
    day_before(text) == Some(b"")
}

/// Returns whether the text is a time of RFC 3339, such as `2024-08-01T11:00:00.000+02:00`.
///
/// The letters may be in lower case. The second may be 60 only at the end of June or December, at 23:59:60 UTC: which years
/// have a leap second is not known in advance.
pub(crate) fn is_date_time(text: &[u8]) -> bool {
    let Some([b'T' | b't', rest @ ..]) = day_before(text) else { return false };
    let Some((second, after_clock)) = clock_before(rest) else { return false };
    let mut rest = after_clock;
    if let [b'.', fraction @ ..] = rest {
        let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            return false;
        }
        rest = &fraction[digits..];
    }
    let is_offset = match rest {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', hours @ .., b':', tens, ones] => is_offset(hours, &[*tens, *ones]),
        _ => false,
    };
    is_offset && (second <= 59 || second == 60 && ends_half_year(text, rest))
}

/// Returns whether a string is a time as most writers write it: `"2024-08-01T11:00:00.000+02:00"`, with both quotes. Other
/// times are valid too.
#[inline(always)]
pub(crate) fn is_usual_date_time(text: &[u8; AHEAD]) -> bool {
    const SHAPE: &[u8; 32] = b"\"0000-00-00T00:00:00.000+00:00\"\0";
    /// The bits of the digits, and of the other characters; the sign is neither.
    const DIGITS: u32 = bits_of_shape(SHAPE, true);
    const OTHERS: u32 = bits_of_shape(SHAPE, false);
    let (first, last) = (block(text, 0), block(text, 16));
    let not_digits = not_digits(first) | not_digits(last) << 16;
    let equal = equal(first, &SHAPE_BLOCKS[0]) | equal(last, &SHAPE_BLOCKS[1]) << 16;
    if not_digits & DIGITS | !equal & OTHERS != 0 || !matches!(text[24], b'+' | b'-') {
        return false;
    }
    let two = |at: usize| (text[at] & 15) * 10 + (text[at + 1] & 15);
    let (century, year, month, day) = (two(1), two(3), two(6), two(9));
    let is_leap_year = if year == 0 { century % 4 == 0 } else { year % 4 == 0 };
    let days = DAYS[usize::from(is_leap_year)][usize::from(month & 15)];
    // A second of 60 is looked at more closely elsewhere.
    month <= 12
        && (1..=days).contains(&day)
        && two(12) <= 23
        && two(15) <= 59
        && two(18) <= 59
        && two(25) <= 23
        && two(28) <= 59
}

/// The usual form of a time, in two blocks.
const SHAPE_BLOCKS: [Block; 2] = [*b"\"0000-00-00T00:0", *b"0:00.000+00:00\"\0"];

/// Returns which characters of the usual form are digits, or which are neither digits nor the sign.
const fn bits_of_shape(shape: &[u8; 32], digits: bool) -> u32 {
    let (mut bits, mut index) = (0, 0);
    while index < 31 {
        if shape[index] != b'+' && (shape[index] == b'0') == digits {
            bits |= 1 << index;
        }
        index += 1;
    }
    bits
}

/// The number of days of each month, from index 1, in a usual year and in a leap year. No day is valid in other months.
static DAYS: [[u8; 16]; 2] = [
    [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0],
    [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0],
];

/// Returns whether the last minute of June or December in UTC is meant by a text of date, clock and offset, which are valid.
/// East of UTC, it is in the next day.
#[cold]
fn ends_half_year(text: &[u8], offset: &[u8]) -> bool {
    let minutes_at = |text: Option<&[u8]>| match text {
        Some([hours @ .., b':', tens, ones]) => {
            let number = |text| two_digits(text).map_or(0, |(number, _)| i32::from(number));
            number(hours) * 60 + number(&[*tens, *ones])
        }
        _ => 0,
    };
    let clock = minutes_at(text.get(11..16));
    let in_utc = match offset {
        [b'+', offset @ ..] => clock - minutes_at(Some(offset)),
        [b'-', offset @ ..] => clock + minutes_at(Some(offset)),
        _ => clock,
    };
    match text.get(5..10) {
        Some(b"06-30" | b"12-31") => in_utc == LAST_MINUTE,
        Some(b"07-01" | b"01-01") => in_utc == LAST_MINUTE - MINUTES_OF_A_DAY,
        _ => false,
    }
}

const MINUTES_OF_A_DAY: i32 = 24 * 60;
const LAST_MINUTE: i32 = MINUTES_OF_A_DAY - 1;

/// Returns whether the text is a time in the format of the list of conferences: `2010-10-01T09:30:00:000-0400`.
pub(crate) fn is_list_time(text: &[u8]) -> bool {
    let Some([b'T', rest @ ..]) = day_before(text) else { return false };
    let Some((second, [b':', rest @ ..])) = clock_before(rest) else { return false };
    let Some((milliseconds, [b'+' | b'-', hours @ .., tens, ones])) = rest.split_at_checked(3) else { return false };
    second <= 59 && milliseconds.iter().all(u8::is_ascii_digit) && is_offset(hours, &[*tens, *ones])
}

/// Returns the rest of a text after its date. None if it does not begin with a date of the calendar.
fn day_before(text: &[u8]) -> Option<&[u8]> {
    let (century, rest) = two_digits(text)?;
    let (year, rest) = two_digits(rest)?;
    let (month, rest) = two_digits(rest.strip_prefix(b"-")?)?;
    let (day, rest) = two_digits(rest.strip_prefix(b"-")?)?;
    let is_leap_year = if year == 0 { century % 4 == 0 } else { year % 4 == 0 };
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year => 29,
        2 => 28,
        _ => return None,
    };
    (1..=days).contains(&day).then_some(rest)
}

/// Returns the second of the time of day that a text begins with, and the rest after it. The second may be above 59.
fn clock_before(text: &[u8]) -> Option<(u8, &[u8])> {
    let (hour, rest) = two_digits(text)?;
    let (minute, rest) = two_digits(rest.strip_prefix(b":")?)?;
    let (second, rest) = two_digits(rest.strip_prefix(b":")?)?;
    (hour <= 23 && minute <= 59).then_some((second, rest))
}

fn is_offset(hours: &[u8], minutes: &[u8]) -> bool {
    let is_below = |text, bound| matches!(two_digits(text), Some((number, [])) if number < bound);
    is_below(hours, 24) && is_below(minutes, 60)
}

fn two_digits(text: &[u8]) -> Option<(u8, &[u8])> {
    match text {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] => Some(((tens - b'0') * 10 + ones - b'0', rest)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::is_date_time;

    #[test]
    fn a_leap_second_ends_june_or_december_in_utc() {
        for valid in [
            "2016-12-31T23:59:60Z",
            "2015-06-30T23:59:60.5z",
            "2016-12-31T18:59:60-05:00",
            "2017-01-01T00:59:60+01:00",
            "2015-07-01T05:29:60+05:30",
            "2016-12-31T23:59:60+00:00",
            "2016-12-31T23:59:60-00:00",
            "2016-12-31T00:00:60-23:59",
            "2017-01-01T23:58:60+23:59",
            "0000-12-31T23:59:60Z",
        ] {
            assert!(is_date_time(valid.as_bytes()), "{valid}");
        }
        for invalid in [
            "2016-12-31T23:58:60Z",
            "2016-12-31T22:59:60Z",
            "2016-12-30T23:59:60Z",
            "2016-03-31T23:59:60Z",
            "2017-01-01T00:59:60Z",
            "2016-12-31T23:59:60-05:00",
            "2016-12-31T23:59:60+01:00",
            "2016-12-31T23:59:61Z",
        ] {
            assert!(!is_date_time(invalid.as_bytes()), "{invalid}");
        }
    }
}

#[cfg(test)]
mod usual {
    use super::{is_date_time, is_usual_date_time};
    use crate::json::cursor::{Cursor, Text};

    /// Returns whether the usual form says that the text is a time; if so, it must be one.
    fn check(time: &str) -> bool {
        let string = format!("\"{time}\", \"name\": 1");
        let text = Text::new(string.as_bytes());
        let is_usual = is_usual_date_time(Cursor::new(&text, 0).ahead());
        assert!(!is_usual || is_date_time(time.as_bytes()), "{time}");
        is_usual
    }

    #[test]
    fn the_usual_form_is_a_time() {
        let time = "2024-08-01T11:00:00.000+02:00";
        assert!(check(time) && check("2024-02-29T23:59:59.999-23:59") && check("2000-02-29T00:00:00.000+00:00"));
        for other in ["2023-02-29T11:00:00.000+02:00", "1900-02-29T11:00:00.000+02:00", "2024-08-01T11:00:60.000+02:00"]
        {
            assert!(!check(other), "{other}");
        }
        for place in 0..time.len() {
            for byte in (b' '..0x7F).filter(|byte| *byte != b'"') {
                let mut other = time.as_bytes().to_vec();
                other[place] = byte;
                check(&String::from_utf8(other).unwrap());
            }
        }
    }
}
