//! Whole numbers.

use crate::BadValue;
use crate::attribute::Attribute;
use crate::bad_value::Wanted;
use serde_json::{Number, Value};
use std::fmt;

/// A whole number without a range. One that `i64` cannot hold is kept as it came.
///
/// ```
/// use linecard_types::Integer;
///
/// let rings = Integer::from(4);
/// assert_eq!(rings.get(), Some(4));
/// ```
#[derive(Clone, PartialEq)]
pub struct Integer(Repr);

#[derive(Clone, PartialEq)]
enum Repr {
    Whole(i64),
    /// A number beyond `i64`.
    Beyond(Number),
}

/// What `i64` holds, as floats: the second is not in it any more.
const WITHIN: std::ops::Range<f64> = -9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0;

impl Integer {
    /// The number, if `i64` holds it.
    #[must_use]
    pub const fn get(&self) -> Option<i64> {
        match self.0 {
            Repr::Whole(number) => Some(number),
            Repr::Beyond(_) => None,
        }
    }

    /// The whole number that a number of JSON is: `1.0` is one.
    fn of(number: &Number) -> Option<Integer> {
        if let Some(whole) = number.as_i64() {
            return Some(Integer(Repr::Whole(whole)));
        }
        match number.as_f64() {
            Some(float) if float.fract() != 0.0 => None,
            #[expect(clippy::cast_possible_truncation, reason = "it has no fraction, and i64 holds it")]
            Some(float) if WITHIN.contains(&float) => Some(Integer(Repr::Whole(float as i64))),
            _ => Some(Integer(Repr::Beyond(number.clone()))),
        }
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Whole(number) => number.fmt(out),
            Repr::Beyond(number) => fmt::Display::fmt(number, out),
        }
    }
}

impl From<i64> for Integer {
    fn from(number: i64) -> Integer {
        Integer(Repr::Whole(number))
    }
}

impl From<i32> for Integer {
    fn from(number: i32) -> Integer {
        Integer(Repr::Whole(number.into()))
    }
}

impl From<u32> for Integer {
    fn from(number: u32) -> Integer {
        Integer(Repr::Whole(number.into()))
    }
}

impl<const FROM: i64, const TO: i64> From<Ranged<FROM, TO>> for Integer {
    fn from(number: Ranged<FROM, TO>) -> Integer {
        number.0.into()
    }
}

impl PartialEq<i64> for Integer {
    fn eq(&self, other: &i64) -> bool {
        self.get() == Some(*other)
    }
}

impl Attribute for Integer {
    fn read(value: Value) -> Option<Integer> {
        match value {
            Value::Number(number) => Integer::of(&number),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        match &self.0 {
            Repr::Whole(number) => Value::from(*number),
            Repr::Beyond(number) => Value::Number(number.clone()),
        }
    }
}

/// A whole number from `FROM` to `TO`, both included.
///
/// ```
/// use linecard_types::Ranged;
///
/// const FIRST: Ranged<1, 31> = Ranged::of::<1>();
/// let day = Ranged::<1, 31>::try_from(15)?;
/// assert!(FIRST < day && day.get() == 15);
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
///
/// A constant out of its range does not compile:
///
/// ```compile_fail
/// let day = linecard_types::Ranged::<1, 31>::of::<32>();
/// ```
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ranged<const FROM: i64, const TO: i64>(i64);

impl<const FROM: i64, const TO: i64> Ranged<FROM, TO> {
    /// The constant `NUMBER`, whose range is checked while compiling.
    #[must_use]
    pub const fn of<const NUMBER: i64>() -> Self {
        const { assert!(FROM <= NUMBER && NUMBER <= TO, "the number is out of its range") };
        Self(NUMBER)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl<const FROM: i64, const TO: i64> TryFrom<i64> for Ranged<FROM, TO> {
    type Error = BadValue;

    fn try_from(number: i64) -> Result<Self, BadValue> {
        if (FROM..=TO).contains(&number) { Ok(Self(number)) } else { Err(BadValue(Wanted::Range(FROM, TO))) }
    }
}

impl<const FROM: i64, const TO: i64> From<Ranged<FROM, TO>> for i64 {
    fn from(number: Ranged<FROM, TO>) -> i64 {
        number.0
    }
}

impl<const FROM: i64, const TO: i64> fmt::Debug for Ranged<FROM, TO> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl<const FROM: i64, const TO: i64> fmt::Display for Ranged<FROM, TO> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl<const FROM: i64, const TO: i64> Attribute for Ranged<FROM, TO> {
    fn read(value: Value) -> Option<Self> {
        Integer::read(value)?.get()?.try_into().ok()
    }

    fn write(&self) -> Value {
        Value::from(self.0)
    }
}
