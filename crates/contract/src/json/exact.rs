//! Compares numbers exactly, digit by digit, without floats.

use crate::json::source::Number;
use std::cmp::Ordering;

/// Classifies the text of a JSON number, exactly: `1.0` and `100e-2` are whole, `1e-400` is not.
///
/// The text must follow the grammar of JSON. It may have any number of digits, and any exponent.
pub(crate) fn classify(number: &[u8]) -> Number {
    let (is_negative, magnitude) = match number.split_first() {
        Some((b'-', rest)) => (true, rest),
        _ => (false, number),
    };
    let digits = Digits::of(magnitude);
    let Some(point) = digits.point else { return Number::Whole(0) };
    // The digits after the point must be zeros.
    let whole = usize::try_from(point).unwrap_or(0);
    if digits.digits().skip(whole).any(|digit| digit != b'0') {
        return Number::Fraction;
    }
    let huge = Number::Huge { negative: is_negative };
    // The greatest whole number has 19 digits.
    if whole > 19 {
        return huge;
    }
    let padded = digits.digits().chain(std::iter::repeat(b'0')).take(whole);
    let size = padded.fold(0_i128, |size, digit| size * 10 + i128::from(digit - b'0'));
    i64::try_from(if is_negative { -size } else { size }).map_or(huge, Number::Whole)
}

/// Compares the text of a JSON number with `unscaled / 10^scale`.
///
/// The text must follow the grammar of JSON. It may have any number of digits, and any exponent.
pub(crate) fn compare(number: &[u8], unscaled: i64, scale: u8) -> Ordering {
    let (is_negative, number) = match number.split_first() {
        Some((b'-', rest)) => (true, rest),
        _ => (false, number),
    };
    let magnitude = magnitude(number, unscaled.unsigned_abs(), scale);
    match (is_negative, unscaled < 0) {
        (false, false) => magnitude,
        (true, true) => magnitude.reverse(),
        // `-0` equals 0.
        (true, false) if unscaled == 0 && is_zero(number) => Ordering::Equal,
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
    }
}

fn is_zero(number: &[u8]) -> bool {
    Digits::of(number).point.is_none()
}

fn magnitude(number: &[u8], unscaled: u64, scale: u8) -> Ordering {
    let number = Digits::of(number);
    let (mut buffer, mut rest) = ([b'0'; 20], unscaled);
    for digit in buffer.iter_mut().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    let mut bound = Digits::of(&buffer);
    bound.point = bound.point.map(|point| point - i64::from(scale));
    let (point, of_bound) = match (number.point, bound.point) {
        (None, None) => return Ordering::Equal,
        (None, Some(_)) => return Ordering::Less,
        (Some(_), None) => return Ordering::Greater,
        (Some(point), Some(of_bound)) => (point, of_bound),
    };
    if point != of_bound {
        return point.cmp(&of_bound);
    }
    let (mut digits, mut others) = (number.digits(), bound.digits());
    loop {
        match (digits.next(), others.next()) {
            (None, None) => return Ordering::Equal,
            (digit, other) => match digit.unwrap_or(b'0').cmp(&other.unwrap_or(b'0')) {
                Ordering::Equal => {}
                different => return different,
            },
        }
    }
}

/// The digits of a number without its sign.
struct Digits<'n> {
    /// The digits from the first one that is not zero. The decimal point may be between them.
    significant: &'n [u8],
    /// The number of significant digits before the decimal point: 1 for `5`, 0 for `0.5`, -1 for `0.05`. None for zero.
    point: Option<i64>,
}

impl<'n> Digits<'n> {
    fn of(number: &'n [u8]) -> Digits<'n> {
        let end = number.iter().position(|byte| matches!(byte, b'e' | b'E')).unwrap_or(number.len());
        let (written, exponent) = number.split_at(end);
        let Some(first) = written.iter().position(|byte| matches!(byte, b'1'..=b'9')) else {
            return Digits { significant: &[], point: None };
        };
        let before_point = written.iter().position(|byte| *byte == b'.').unwrap_or(written.len());
        // No body is so long that its length does not fit.
        let signed = |length: usize| i64::try_from(length).unwrap_or(i64::MAX);
        let point = if first < before_point { signed(before_point - first) } else { -signed(first - before_point - 1) };
        let point = point.saturating_add(exponent_of(exponent));
        Digits { significant: written.get(first..).unwrap_or_default(), point: Some(point) }
    }

    fn digits(&self) -> impl Iterator<Item = u8> + use<'n> {
        self.significant.iter().copied().filter(u8::is_ascii_digit)
    }
}

/// Returns the exponent after `e` or `E`, limited to half of the range of `i64`.
fn exponent_of(exponent: &[u8]) -> i64 {
    let (is_negative, digits) = match exponent.get(1..).unwrap_or_default() {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] | digits => (false, digits),
    };
    // Half of the range, so that the addition of the point does not overflow.
    let size = digits.iter().fold(0_i64, |size, digit| {
        size.saturating_mul(10).saturating_add(i64::from(digit.wrapping_sub(b'0'))).min(i64::MAX / 2)
    });
    if is_negative { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::{classify, compare};
    use crate::json::source::Number;
    use proptest::prelude::*;
    use std::cmp::Ordering;

    #[test]
    fn every_spelling_of_a_number_compares_as_the_number() {
        for equal in ["0.5", "0.50", "5e-1", "50E-2", "0.05e+1", "0.0000000000005e12", "500e-3"] {
            assert_eq!(compare(equal.as_bytes(), 5, 1), Ordering::Equal, "{equal}");
            assert_eq!(compare(format!("-{equal}").as_bytes(), -500, 3), Ordering::Equal, "-{equal}");
            assert_eq!(compare(format!("-{equal}").as_bytes(), 0, 0), Ordering::Less, "-{equal}");
        }
        for zero in ["0", "-0", "0.0", "-0.000", "0e5", "-0E99999999999999999999"] {
            assert_eq!(compare(zero.as_bytes(), 0, 3), Ordering::Equal, "{zero}");
            assert_eq!(compare(zero.as_bytes(), -1, 3), Ordering::Greater, "{zero}");
            assert_eq!(compare(zero.as_bytes(), 1, 3), Ordering::Less, "{zero}");
        }
    }

    #[test]
    fn a_number_is_whole_by_its_text() {
        let whole = [
            ("0", 0),
            ("-0.0", 0),
            ("0e-400", 0),
            ("1.0", 1),
            ("100e-2", 1),
            ("-12.50E1", -125),
            ("0.003e3", 3),
            ("9007199254740993.0", 9_007_199_254_740_993),
            ("9223372036854775807", i64::MAX),
            ("-9.223372036854775808e18", i64::MIN),
        ];
        for (text, number) in whole {
            assert_eq!(classify(text.as_bytes()), Number::Whole(number), "{text}");
        }
        for text in [
            "1e-400",
            "-1e-400",
            "9007199254740993.5",
            "3.0000000000000000000001",
            "0.5",
            "125e-2",
            "1e-99999999999999999999",
        ] {
            assert_eq!(classify(text.as_bytes()), Number::Fraction, "{text}");
        }
        for (text, negative) in [
            ("9223372036854775808", false),
            ("-9223372036854775809", true),
            ("1e400", false),
            ("-1e99999999999999999999", true),
        ] {
            assert_eq!(classify(text.as_bytes()), Number::Huge { negative }, "{text}");
        }
    }

    #[test]
    fn no_digit_and_no_exponent_is_too_far_away() {
        let near = format!("0.5{}1", "0".repeat(1000));
        assert_eq!(compare(near.as_bytes(), 5, 1), Ordering::Greater);
        assert_eq!(compare(b"99.90000000000000000000000001", 999, 1), Ordering::Greater);
        assert_eq!(compare(b"99.89999999999999999999999999", 999, 1), Ordering::Less);
        assert_eq!(compare(b"1e400", i64::MAX, 0), Ordering::Greater);
        assert_eq!(compare(b"1e-400", 0, 0), Ordering::Greater);
        assert_eq!(compare(b"-1e99999999999999999999", i64::MIN, 0), Ordering::Less);
        assert_eq!(compare(b"1e-99999999999999999999", 1, 18), Ordering::Less);
        assert_eq!(compare(b"9223372036854775807", i64::MAX, 0), Ordering::Equal);
        assert_eq!(compare(b"-9223372036854775808", i64::MIN, 0), Ordering::Equal);
        assert_eq!(compare(b"-9223372036854775809", i64::MIN, 0), Ordering::Less);
    }

    proptest! {
        #[test]
        fn numbers_of_the_same_scale_compare_as_their_digits(
            left in any::<i64>(), right in any::<i64>(), near in -2..=2_i64, scale in 0..=18_u8,
        ) {
            for right in [right, left.saturating_add(near)] {
                let written = format!("{left}e-{scale}");
                prop_assert_eq!(compare(written.as_bytes(), right, scale), left.cmp(&right));
            }
        }
    }
}
