//! The formats of dates and times. The code parses bytes by hand, and allocates nothing.

/// Returns whether the text is a date of the calendar, such as `2025-09-09`.
pub(crate) fn is_date(text: &[u8]) -> bool {
    day_before(text) == Some(b"")
}

/// Returns whether the text is a time of RFC 3339, such as `2024-08-01T11:00:00.000+02:00`.
///
/// The letters may be in lower case. The second may be 60 in any minute, because leap seconds are not known in advance.
pub(crate) fn is_date_time(text: &[u8]) -> bool {
    let Some([b'T' | b't', rest @ ..]) = day_before(text) else { return false };
    let Some((second, mut rest)) = clock_before(rest) else { return false };
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
    second <= 60 && is_offset
}

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
