//! Integers and decimals.

use crate::BadValue;
use crate::attribute::Attribute;
use crate::bad_value::Expected;
use linecard_contract::{AsBody, Bound};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// An integer without a range. A number that `i64` cannot hold is kept as it was read.
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
    /// A number that `i64` cannot hold.
    Beyond(Number),
}

/// The range of `i64` as floats. The upper bound is exclusive.
const WITHIN: std::ops::Range<f64> = -9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0;

impl Integer {
    /// Returns the number, if `i64` can hold it.
    #[must_use]
    pub const fn get(&self) -> Option<i64> {
        match self.0 {
            Repr::Whole(number) => Some(number),
            Repr::Beyond(_) => None,
        }
    }

    /// Reads a JSON number whose value is whole, such as `1.0`.
    fn of(number: &Number) -> Option<Integer> {
        if let Some(whole) = number.as_i64() {
            return Some(Integer(Repr::Whole(whole)));
        }
        match number.as_f64() {
            Some(float) if float.fract() != 0.0 => None,
            #[expect(clippy::cast_possible_truncation, reason = "it has no fraction, and i64 can hold it")]
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

/// An integer from `FROM` to `TO`, inclusive.
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
    /// Creates the constant `NUMBER`, whose range is checked at compile time.
    #[must_use]
    pub const fn of<const NUMBER: i64>() -> Self {
        const { assert!(FROM <= NUMBER && NUMBER <= TO, "the number is out of its range") };
        Self(NUMBER)
    }

    /// Returns the number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl<const FROM: i64, const TO: i64> TryFrom<i64> for Ranged<FROM, TO> {
    type Error = BadValue;

    fn try_from(number: i64) -> Result<Self, BadValue> {
        if (FROM..=TO).contains(&number) { Ok(Self(number)) } else { Err(BadValue(Expected::Range(FROM, TO))) }
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

/// Ranges of integers in ascending order: a tuple of [`Ranged`].
pub trait RangeList {
    /// The first and the last number of each range.
    const RANGES: &'static [(i64, i64)];
}

macro_rules! range_list {
    ($($from:ident $to:ident),+) => {
        impl<$(const $from: i64, const $to: i64),+> RangeList for ($(Ranged<$from, $to>,)+) {
            const RANGES: &'static [(i64, i64)] = &[$(($from, $to)),+];
        }
    };
}

range_list!(F1 T1, F2 T2);
range_list!(F1 T1, F2 T2, F3 T3);
range_list!(F1 T1, F2 T2, F3 T3, F4 T4);
range_list!(F1 T1, F2 T2, F3 T3, F4 T4, F5 T5);
range_list!(F1 T1, F2 T2, F3 T3, F4 T4, F5 T5, F6 T6);
range_list!(F1 T1, F2 T2, F3 T3, F4 T4, F5 T5, F6 T6, F7 T7);
range_list!(F1 T1, F2 T2, F3 T3, F4 T4, F5 T5, F6 T6, F7 T7, F8 T8);

/// An integer in one of several inclusive ranges. The minimum and maximum of `i64` mean no bound: a number beyond them is
/// kept as it was read.
///
/// ```
/// use linecard_types::{InRanges, Ranged};
///
/// type Rings = InRanges<(Ranged<0, 0>, Ranged<2, 20>)>;
///
/// assert_eq!(Rings::try_from(2)?.get(), Some(2));
/// assert_eq!(Rings::try_from(1).unwrap_err().to_string(), "must be an Integer: 0, or 2 to 20");
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
pub struct InRanges<R>(Integer, PhantomData<fn() -> R>);

impl<R> InRanges<R> {
    /// Returns the number, if `i64` can hold it. Only a range without a bound allows other numbers.
    #[must_use]
    pub const fn get(&self) -> Option<i64> {
        self.0.get()
    }
}

impl<R: RangeList> TryFrom<Integer> for InRanges<R> {
    type Error = BadValue;

    fn try_from(number: Integer) -> Result<Self, BadValue> {
        let (first, last) = (R::RANGES.first(), R::RANGES.last());
        let is_in_one = match &number.0 {
            Repr::Whole(number) => R::RANGES.iter().any(|(from, to)| (*from..=*to).contains(number)),
            Repr::Beyond(number) if number.as_f64().is_some_and(|number| number < 0.0) => {
                first.is_some_and(|(from, _)| *from == i64::MIN)
            }
            Repr::Beyond(_) => last.is_some_and(|(_, to)| *to == i64::MAX),
        };
        if is_in_one { Ok(InRanges(number, PhantomData)) } else { Err(BadValue(Expected::Ranges(R::RANGES))) }
    }
}

impl<R: RangeList> TryFrom<i64> for InRanges<R> {
    type Error = BadValue;

    fn try_from(number: i64) -> Result<Self, BadValue> {
        Integer::from(number).try_into()
    }
}

// Implemented by hand, because a derive would require the traits of the ranges too.
impl<R> Clone for InRanges<R> {
    fn clone(&self) -> Self {
        InRanges(self.0.clone(), PhantomData)
    }
}

impl<R> PartialEq for InRanges<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<R> PartialEq<i64> for InRanges<R> {
    fn eq(&self, other: &i64) -> bool {
        self.0 == *other
    }
}

impl<R> From<InRanges<R>> for Integer {
    fn from(number: InRanges<R>) -> Integer {
        number.0
    }
}

impl<R> fmt::Debug for InRanges<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, out)
    }
}

impl<R> fmt::Display for InRanges<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, out)
    }
}

impl<R: RangeList> Attribute for InRanges<R> {
    fn read(value: Value) -> Option<Self> {
        Integer::read(value)?.try_into().ok()
    }

    fn write(&self) -> Value {
        self.0.write()
    }
}

/// A number with or without a fraction, stored as a JSON number.
///
/// ```
/// use linecard_types::Decimal;
///
/// let share: Decimal = "12.5".parse()?;
/// assert_eq!((share.to_string().as_str(), share.as_f64()), ("12.5", 12.5));
/// assert_eq!(Decimal::try_from(12.5)?, share);
/// assert_eq!(Decimal::try_from(3.0)?, Decimal::from(3));
/// assert!(Decimal::try_from(f64::NAN).is_err());
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Decimal(Number);

impl Decimal {
    /// Returns the nearest float.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        // Without arbitrary precision, every number of serde_json is a float or fits into one.
        self.0.as_f64().unwrap_or(f64::NAN)
    }

    /// Normalizes a whole number that `i64` can hold: `3.0` becomes 3.
    fn of(number: Number) -> Decimal {
        match Integer::of(&number) {
            Some(Integer(Repr::Whole(whole))) => Decimal(whole.into()),
            _ => Decimal(number),
        }
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, out)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, out)
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Decimal {
        Decimal(number.into())
    }
}

impl From<i32> for Decimal {
    fn from(number: i32) -> Decimal {
        Decimal(number.into())
    }
}

impl From<u32> for Decimal {
    fn from(number: u32) -> Decimal {
        Decimal(number.into())
    }
}

impl TryFrom<f64> for Decimal {
    type Error = BadValue;

    fn try_from(number: f64) -> Result<Decimal, BadValue> {
        Number::from_f64(number).map(Decimal::of).ok_or(BadValue(Expected::Number))
    }
}

impl FromStr for Decimal {
    type Err = BadValue;

    /// Parses a JSON number, and rounds it to the nearest `f64`. White space around it is an error.
    fn from_str(text: &str) -> Result<Decimal, BadValue> {
        // `serde_json` rounds wrongly without the feature `float_roundtrip`, which would change all users of `serde_json`.
        let parsed = if text.trim().len() == text.len() { text.as_body().parse(usize::MAX) } else { None };
        match parsed.map(Cow::into_owned) {
            Some(Value::Number(number)) => Ok(Decimal::of(number)),
            _ => Err(BadValue(Expected::Number)),
        }
    }
}

impl Attribute for Decimal {
    fn read(value: Value) -> Option<Decimal> {
        match value {
            Value::Number(number) => Some(Decimal::of(number)),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Number(self.0.clone())
    }
}

/// A number from `FROM` to `TO`, inclusive, where the last `SCALE` digits are after the decimal point. The minimum and maximum
/// of `i64` mean no bound.
///
/// ```
/// use linecard_types::RangedDecimal;
///
/// type Share = RangedDecimal<5, 999, 1>;
///
/// assert_eq!("99.9".parse::<Share>()?, Share::try_from(99.9)?);
/// assert_eq!(Share::try_from(0.49).unwrap_err().to_string(), "must be a Decimal from 0.5 to 99.9");
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct RangedDecimal<const FROM: i64, const TO: i64, const SCALE: u8>(Decimal);

impl<const FROM: i64, const TO: i64, const SCALE: u8> RangedDecimal<FROM, TO, SCALE> {
    const BOUNDS: &'static linecard_contract::Decimal = &linecard_contract::Decimal {
        from: if FROM == i64::MIN { None } else { Some(Bound::from_digits(FROM, SCALE)) },
        to: if TO == i64::MAX { None } else { Some(Bound::from_digits(TO, SCALE)) },
    };

    /// Returns the number.
    #[must_use]
    pub const fn get(&self) -> &Decimal {
        &self.0
    }
}

impl<const FROM: i64, const TO: i64, const SCALE: u8> TryFrom<Decimal> for RangedDecimal<FROM, TO, SCALE> {
    type Error = BadValue;

    fn try_from(number: Decimal) -> Result<Self, BadValue> {
        if Self::BOUNDS.admits(&number.to_string()) {
            Ok(Self(number))
        } else {
            Err(BadValue(Expected::Bounds(Self::BOUNDS)))
        }
    }
}

impl<const FROM: i64, const TO: i64, const SCALE: u8> TryFrom<f64> for RangedDecimal<FROM, TO, SCALE> {
    type Error = BadValue;

    fn try_from(number: f64) -> Result<Self, BadValue> {
        Decimal::try_from(number)?.try_into()
    }
}

impl<const FROM: i64, const TO: i64, const SCALE: u8> FromStr for RangedDecimal<FROM, TO, SCALE> {
    type Err = BadValue;

    fn from_str(text: &str) -> Result<Self, BadValue> {
        text.parse::<Decimal>()?.try_into()
    }
}

impl<const FROM: i64, const TO: i64, const SCALE: u8> From<RangedDecimal<FROM, TO, SCALE>> for Decimal {
    fn from(number: RangedDecimal<FROM, TO, SCALE>) -> Decimal {
        number.0
    }
}

impl<const FROM: i64, const TO: i64, const SCALE: u8> fmt::Debug for RangedDecimal<FROM, TO, SCALE> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, out)
    }
}

impl<const FROM: i64, const TO: i64, const SCALE: u8> fmt::Display for RangedDecimal<FROM, TO, SCALE> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, out)
    }
}

impl<const FROM: i64, const TO: i64, const SCALE: u8> Attribute for RangedDecimal<FROM, TO, SCALE> {
    fn read(value: Value) -> Option<Self> {
        Decimal::read(value)?.try_into().ok()
    }

    fn write(&self) -> Value {
        self.0.write()
    }
}
