//! The bounds of a decimal.

use crate::compile_error::fail;
use crate::json::exact::compare;
#[cfg(feature = "tree")]
use serde_json::Value;
use std::cmp::Ordering;
use std::fmt;

/// The inclusive bounds of a number that may have a fraction. Numbers are compared exactly, without floats.
///
/// ```
/// use linecard_contract::table::decimals;
///
/// let share = decimals("0.5", "99.9");
/// assert!(share.admits("99.90"));
/// assert!(!share.admits("99.9000000000000000001"));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Decimal {
    /// The least value, if there is a bound.
    pub from: Option<Bound>,
    /// The greatest value, if there is a bound.
    pub to: Option<Bound>,
}

/// A bound of a decimal: `unscaled / 10^scale`. A bound in a table has at most 15 digits, so that a float can represent it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Bound {
    unscaled: i64,
    scale: u8,
}

/// The most digits with which every decimal number survives the conversion to a float and back.
const MOST_DIGITS: usize = 15;

impl Decimal {
    /// Returns whether the text of a JSON number is within the bounds.
    #[must_use]
    pub fn admits(&self, number: &str) -> bool {
        let is_at_least = |bound: Bound| bound.compared_with(number) != Ordering::Less;
        let is_at_most = |bound: Bound| bound.compared_with(number) != Ordering::Greater;
        self.from.is_none_or(is_at_least) && self.to.is_none_or(is_at_most)
    }

    /// Returns whether a number is within the bounds. It can be called in a constant.
    #[must_use]
    pub const fn admits_bound(&self, number: Bound) -> bool {
        let (from, to) = (Decimal { from: self.from, to: Some(number) }, Decimal { from: Some(number), to: self.to });
        !from.admits_none() && !to.admits_none()
    }

    /// Returns whether every number is within the bounds.
    #[must_use]
    pub const fn admits_all(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Returns whether no number is within the bounds: the least is above the greatest. A table with such bounds does not
    /// compile.
    #[must_use]
    pub const fn admits_none(&self) -> bool {
        match (self.from, self.to) {
            (Some(from), Some(to)) => {
                let scale = if from.scale > to.scale { from.scale } else { to.scale };
                from.scaled(scale) > to.scaled(scale)
            }
            _ => false,
        }
    }
}

impl Bound {
    /// Parses a number: digits, with an optional minus sign and an optional decimal point.
    ///
    /// # Panics
    ///
    /// If the text is not such a number, or has more than 15 digits. In a constant, this is a compile error.
    #[must_use]
    pub const fn of(text: &str) -> Bound {
        let bytes = text.as_bytes();
        let is_negative = !bytes.is_empty() && bytes[0] == b'-';
        let (mut index, mut unscaled, mut scale) = (if is_negative { 1 } else { 0 }, 0_i64, 0_u8);
        let (first, mut point) = (index, None);
        while index < bytes.len() {
            match bytes[index] {
                b'.' if point.is_none() && index > first => point = Some(index),
                digit @ b'0'..=b'9' => {
                    unscaled = unscaled * 10 + (digit - b'0') as i64;
                    if point.is_some() {
                        scale += 1;
                    }
                }
                _ => fail(&["a bound must consist of digits and at most one point, but it is ", text]),
            }
            if index - first > MOST_DIGITS {
                fail(&["a bound must have at most 15 digits, but it is ", text]);
            }
            index += 1;
        }
        if index == first || matches!(point, Some(point) if point + 1 == index) {
            fail(&["a bound must begin and end with a digit, but it is ", text]);
        }
        while scale > 0 && unscaled % 10 == 0 {
            unscaled /= 10;
            scale -= 1;
        }
        Bound { unscaled: if is_negative { -unscaled } else { unscaled }, scale }
    }

    /// Returns the digits without the point.
    #[must_use]
    pub const fn unscaled(self) -> i64 {
        self.unscaled
    }

    /// Returns how many digits follow the point. The last of them is not zero.
    #[must_use]
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// Returns the bound with these digits, of which `scale` digits follow the point.
    ///
    /// # Panics
    ///
    /// If `scale` is above 18.
    #[must_use]
    pub const fn from_digits(mut unscaled: i64, mut scale: u8) -> Bound {
        assert!(scale <= 18, "a bound must have at most 18 digits after the point");
        while scale > 0 && unscaled % 10 == 0 {
            unscaled /= 10;
            scale -= 1;
        }
        Bound { unscaled, scale }
    }

    /// Returns the bound as JSON: a whole number, or the nearest float.
    ///
    /// ```
    /// use linecard_contract::Bound;
    ///
    /// assert_eq!(Bound::of("99.90").value(), 99.9);
    /// assert_eq!(Bound::of("100").value(), 100);
    /// ```
    #[cfg(feature = "tree")]
    #[must_use]
    pub fn value(self) -> Value {
        match self.scale {
            0 => self.unscaled.into(),
            // Every text of digits parses as a float.
            _ => self.to_string().parse::<f64>().map_or(Value::Null, Value::from),
        }
    }

    /// Compares the text of a JSON number with the bound.
    #[must_use]
    pub fn compared_with(self, number: &str) -> Ordering {
        compare(number.as_bytes(), self.unscaled, self.scale)
    }

    /// Returns the digits with `scale` digits after the point: at most 18 after 19, which fit into `i128`.
    const fn scaled(self, scale: u8) -> i128 {
        let mut unscaled = self.unscaled as i128;
        let mut digits = self.scale;
        while digits < scale {
            unscaled *= 10;
            digits += 1;
        }
        unscaled
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = usize::from(self.scale);
        let sign = if self.unscaled < 0 { "-" } else { "" };
        let digits = format!("{:0width$}", self.unscaled.unsigned_abs(), width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let point = if scale == 0 { "" } else { "." };
        out.pad(&format!("{sign}{whole}{point}{fraction}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Bound;

    #[test]
    fn a_bound_is_displayed_without_zeros_at_its_end() {
        for (written, printed) in [
            ("0", "0"),
            ("-0", "0"),
            ("5", "5"),
            ("500", "500"),
            ("0.5", "0.5"),
            ("-0.05", "-0.05"),
            ("99.90", "99.9"),
            ("100.00", "100"),
            ("0.00000000000001", "0.00000000000001"),
            ("-999999999999999", "-999999999999999"),
        ] {
            assert_eq!(Bound::of(written).to_string(), printed);
        }
    }

    #[test]
    fn a_text_that_is_not_a_bound_panics() {
        for text in ["", "-", ".5", "5.", "+1", "1e3", "1.2.3", "1,5", " 1", "0.0000000000000001", "1234567890.123456"]
        {
            assert!(std::panic::catch_unwind(|| Bound::of(text)).is_err(), "{text}");
        }
    }
}
