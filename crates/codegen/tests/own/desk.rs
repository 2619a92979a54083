// Written by a test of linecard-codegen. Do not edit.

//! Desk: A desk.

use crate::own_kinds::tables::DESK;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{
    BadAttribute, Body, Change, Decimal, Extra, InRanges, Matching, OrText, Patterned, Ranged, RangedDecimal, Stored,
    Update, attribute::all_checked, attribute::checked, body::body,
};

/// The body of a GET response. A desk.
///
/// [`Desk`](crate::own_kinds::tables::DESK), page Own.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Rings.
    ///
    /// - In JSON: `rings`
    /// - Always returned in a GET response.
    /// - Holds an Integer: 0, or 2 to 20.
    pub rings: InRanges<(Ranged<0, 0>, Ranged<2, 20>)>,
    /// Offsets.
    ///
    /// - In JSON: `offsets`
    /// - Optional in a GET response.
    /// - Holds an Integer: -5 or less, -1 to 1, or 7 or more.
    pub offsets: Option<InRanges<(Ranged<{ i64::MIN }, -5>, Ranged<-1, 1>, Ranged<7, { i64::MAX }>)>>,
    /// Any number.
    ///
    /// - In JSON: `number`
    /// - Optional in a GET response.
    /// - Holds a Decimal (any number).
    pub number: Option<Decimal>,
    /// A share.
    ///
    /// - In JSON: `share`
    /// - Optional in a GET response.
    /// - Holds a Decimal from 0.5 to 99.95.
    pub share: Option<RangedDecimal<50, 9995, 2>>,
    /// Below the ground.
    ///
    /// - In JSON: `depth`
    /// - Optional in a GET response.
    /// - Holds a Decimal of at most -0.001.
    pub depth: Option<RangedDecimal<{ i64::MIN }, -1, 3>>,
    /// Shares.
    ///
    /// - In JSON: `shares`
    /// - Optional in a GET response.
    /// - Holds an Array, each item a Decimal from 0.5 to 99.95.
    pub shares: Option<Vec<RangedDecimal<50, 9995, 2>>>,
    /// A share or a text.
    ///
    /// - In JSON: `either`
    /// - Optional in a GET response.
    /// - Holds a Decimal from 0.5 to 99.95, or a String.
    pub either: Option<OrText<RangedDecimal<50, 9995, 2>>>,
    /// A code.
    ///
    /// - In JSON: `code`
    /// - Always returned in a GET response.
    /// - Holds a String, a code: two capitals, then digits.
    pub code: Code,
    /// Codes.
    ///
    /// - In JSON: `codes`
    /// - Optional in a GET response.
    /// - Holds an Array, each item a String, a code: two capitals, then digits.
    pub codes: Option<Vec<Code>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(rings: InRanges<(Ranged<0, 0>, Ranged<2, 20>)>, code: Code) -> Self {
        Get {
            rings,
            code,
            offsets: None,
            number: None,
            share: None,
            depth: None,
            shares: None,
            either: None,
            codes: None,
            extra: Extra::default(),
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(rings: i64, code: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Get {
            rings: checked::<Self, InRanges<(Ranged<0, 0>, Ranged<2, 20>)>>(wire::RINGS, rings)?,
            code: checked::<Self, Code>(wire::CODE, Into::<String>::into(code))?,
            offsets: None,
            number: None,
            share: None,
            depth: None,
            shares: None,
            either: None,
            codes: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`offsets`](field@Self::offsets).
    #[must_use]
    pub fn offsets(
        mut self,
        offsets: InRanges<(Ranged<{ i64::MIN }, -5>, Ranged<-1, 1>, Ranged<7, { i64::MAX }>)>,
    ) -> Self {
        self.offsets = Some(offsets);
        self
    }

    /// Converts the value, and sets [`offsets`](field@Self::offsets).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_offsets(mut self, offsets: i64) -> Result<Self, BadAttribute> {
        self.offsets = Some(checked::<
            Self,
            InRanges<(Ranged<{ i64::MIN }, -5>, Ranged<-1, 1>, Ranged<7, { i64::MAX }>)>,
        >(wire::OFFSETS, offsets)?);
        Ok(self)
    }

    /// Sets [`number`](field@Self::number).
    #[must_use]
    pub fn number(mut self, number: impl Into<Decimal>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Converts the value, and sets [`number`](field@Self::number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_number(mut self, number: f64) -> Result<Self, BadAttribute> {
        self.number = Some(checked::<Self, Decimal>(wire::NUMBER, number)?);
        Ok(self)
    }

    /// Sets [`share`](field@Self::share).
    #[must_use]
    pub fn share(mut self, share: RangedDecimal<50, 9995, 2>) -> Self {
        self.share = Some(share);
        self
    }

    /// Converts the value, and sets [`share`](field@Self::share).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_share(mut self, share: f64) -> Result<Self, BadAttribute> {
        self.share = Some(checked::<Self, RangedDecimal<50, 9995, 2>>(wire::SHARE, share)?);
        Ok(self)
    }

    /// Sets [`depth`](field@Self::depth).
    #[must_use]
    pub fn depth(mut self, depth: RangedDecimal<{ i64::MIN }, -1, 3>) -> Self {
        self.depth = Some(depth);
        self
    }

    /// Converts the value, and sets [`depth`](field@Self::depth).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_depth(mut self, depth: f64) -> Result<Self, BadAttribute> {
        self.depth = Some(checked::<Self, RangedDecimal<{ i64::MIN }, -1, 3>>(wire::DEPTH, depth)?);
        Ok(self)
    }

    /// Sets [`shares`](field@Self::shares).
    #[must_use]
    pub fn shares(mut self, shares: impl IntoIterator<Item = RangedDecimal<50, 9995, 2>>) -> Self {
        self.shares = Some(shares.into_iter().collect());
        self
    }

    /// Converts the value, and sets [`shares`](field@Self::shares).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_shares(mut self, shares: impl IntoIterator<Item = f64>) -> Result<Self, BadAttribute> {
        self.shares = Some(all_checked::<Self, RangedDecimal<50, 9995, 2>>(wire::SHARES, shares)?);
        Ok(self)
    }

    /// Sets [`either`](field@Self::either).
    #[must_use]
    pub fn either(mut self, either: impl Into<OrText<RangedDecimal<50, 9995, 2>>>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets [`codes`](field@Self::codes).
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = Code>) -> Self {
        self.codes = Some(codes.into_iter().collect());
        self
    }

    /// Converts the value, and sets [`codes`](field@Self::codes).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Result<Self, BadAttribute> {
        self.codes = Some(all_checked::<Self, Code>(wire::CODES, codes.into_iter().map(Into::<String>::into))?);
        Ok(self)
    }
}

/// The body of a PUT. A desk.
///
/// [`Desk`](crate::own_kinds::tables::DESK), page Own.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// Rings.
    ///
    /// - In JSON: `rings`
    /// - Required in a PUT.
    /// - Holds an Integer: 0, or 2 to 20.
    pub rings: InRanges<(Ranged<0, 0>, Ranged<2, 20>)>,
    /// Offsets.
    ///
    /// - In JSON: `offsets`
    /// - Optional in a PUT.
    /// - Holds an Integer: -5 or less, -1 to 1, or 7 or more.
    pub offsets: Option<InRanges<(Ranged<{ i64::MIN }, -5>, Ranged<-1, 1>, Ranged<7, { i64::MAX }>)>>,
    /// Any number.
    ///
    /// - In JSON: `number`
    /// - Optional in a PUT.
    /// - Holds a Decimal (any number).
    pub number: Option<Decimal>,
    /// A share.
    ///
    /// - In JSON: `share`
    /// - Optional in a PUT.
    /// - Holds a Decimal from 0.5 to 99.95.
    /// - `null` clears it in a PUT.
    pub share: Change<RangedDecimal<50, 9995, 2>>,
    /// Below the ground.
    ///
    /// - In JSON: `depth`
    /// - Optional in a PUT.
    /// - Holds a Decimal of at most -0.001.
    pub depth: Option<RangedDecimal<{ i64::MIN }, -1, 3>>,
    /// Shares.
    ///
    /// - In JSON: `shares`
    /// - Optional in a PUT.
    /// - Holds an Array, each item a Decimal from 0.5 to 99.95.
    /// - A PUT replaces the list as a whole.
    pub shares: Option<Vec<RangedDecimal<50, 9995, 2>>>,
    /// A share or a text.
    ///
    /// - In JSON: `either`
    /// - Optional in a PUT.
    /// - Holds a Decimal from 0.5 to 99.95, or a String.
    pub either: Option<OrText<RangedDecimal<50, 9995, 2>>>,
    /// A code.
    ///
    /// - In JSON: `code`
    /// - Required in a PUT.
    /// - Holds a String, a code: two capitals, then digits.
    pub code: Code,
    /// Codes.
    ///
    /// - In JSON: `codes`
    /// - Optional in a PUT.
    /// - Holds an Array, each item a String, a code: two capitals, then digits.
    /// - A PUT replaces the list as a whole.
    pub codes: Option<Vec<Code>>,
}

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(rings: InRanges<(Ranged<0, 0>, Ranged<2, 20>)>, code: Code) -> Self {
        Put {
            rings,
            code,
            offsets: None,
            number: None,
            share: Change::Keep,
            depth: None,
            shares: None,
            either: None,
            codes: None,
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(rings: i64, code: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Put {
            rings: checked::<Self, InRanges<(Ranged<0, 0>, Ranged<2, 20>)>>(wire::RINGS, rings)?,
            code: checked::<Self, Code>(wire::CODE, Into::<String>::into(code))?,
            offsets: None,
            number: None,
            share: Change::Keep,
            depth: None,
            shares: None,
            either: None,
            codes: None,
        })
    }

    /// Sets [`offsets`](field@Self::offsets).
    #[must_use]
    pub fn offsets(
        mut self,
        offsets: InRanges<(Ranged<{ i64::MIN }, -5>, Ranged<-1, 1>, Ranged<7, { i64::MAX }>)>,
    ) -> Self {
        self.offsets = Some(offsets);
        self
    }

    /// Converts the value, and sets [`offsets`](field@Self::offsets).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_offsets(mut self, offsets: i64) -> Result<Self, BadAttribute> {
        self.offsets = Some(checked::<
            Self,
            InRanges<(Ranged<{ i64::MIN }, -5>, Ranged<-1, 1>, Ranged<7, { i64::MAX }>)>,
        >(wire::OFFSETS, offsets)?);
        Ok(self)
    }

    /// Sets [`number`](field@Self::number).
    #[must_use]
    pub fn number(mut self, number: impl Into<Decimal>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Converts the value, and sets [`number`](field@Self::number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_number(mut self, number: f64) -> Result<Self, BadAttribute> {
        self.number = Some(checked::<Self, Decimal>(wire::NUMBER, number)?);
        Ok(self)
    }

    /// Sets [`share`](field@Self::share).
    #[must_use]
    pub fn share(mut self, share: RangedDecimal<50, 9995, 2>) -> Self {
        self.share = Change::Set(share);
        self
    }

    /// Converts the value, and sets [`share`](field@Self::share).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_share(mut self, share: f64) -> Result<Self, BadAttribute> {
        self.share = Change::Set(checked::<Self, RangedDecimal<50, 9995, 2>>(wire::SHARE, share)?);
        Ok(self)
    }

    /// Clears [`share`](field@Self::share).
    #[must_use]
    pub fn clear_share(mut self) -> Self {
        self.share = Change::Clear;
        self
    }

    /// Sets [`depth`](field@Self::depth).
    #[must_use]
    pub fn depth(mut self, depth: RangedDecimal<{ i64::MIN }, -1, 3>) -> Self {
        self.depth = Some(depth);
        self
    }

    /// Converts the value, and sets [`depth`](field@Self::depth).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_depth(mut self, depth: f64) -> Result<Self, BadAttribute> {
        self.depth = Some(checked::<Self, RangedDecimal<{ i64::MIN }, -1, 3>>(wire::DEPTH, depth)?);
        Ok(self)
    }

    /// Sets [`shares`](field@Self::shares).
    #[must_use]
    pub fn shares(mut self, shares: impl IntoIterator<Item = RangedDecimal<50, 9995, 2>>) -> Self {
        self.shares = Some(shares.into_iter().collect());
        self
    }

    /// Converts the value, and sets [`shares`](field@Self::shares).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_shares(mut self, shares: impl IntoIterator<Item = f64>) -> Result<Self, BadAttribute> {
        self.shares = Some(all_checked::<Self, RangedDecimal<50, 9995, 2>>(wire::SHARES, shares)?);
        Ok(self)
    }

    /// Sets [`either`](field@Self::either).
    #[must_use]
    pub fn either(mut self, either: impl Into<OrText<RangedDecimal<50, 9995, 2>>>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets [`codes`](field@Self::codes).
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = Code>) -> Self {
        self.codes = Some(codes.into_iter().collect());
        self
    }

    /// Converts the value, and sets [`codes`](field@Self::codes).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Result<Self, BadAttribute> {
        self.codes = Some(all_checked::<Self, Code>(wire::CODES, codes.into_iter().map(Into::<String>::into))?);
        Ok(self)
    }
}

/// A text of the pattern Code: a code: two capitals, then digits.
pub type Code = Matching<CodePattern>;

/// The pattern Code.
pub enum CodePattern {}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &DESK;
    const API: &'static Api = &crate::own_kinds::tables::OWN;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            rings: reader.required(wire::RINGS)?,
            offsets: reader.optional(wire::OFFSETS)?,
            number: reader.optional(wire::NUMBER)?,
            share: reader.optional(wire::SHARE)?,
            depth: reader.optional(wire::DEPTH)?,
            shares: reader.optional(wire::SHARES)?,
            either: reader.optional(wire::EITHER)?,
            code: reader.required(wire::CODE)?,
            codes: reader.optional(wire::CODES)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::RINGS, &self.rings);
        writer.optional(wire::OFFSETS, self.offsets.as_ref());
        writer.optional(wire::NUMBER, self.number.as_ref());
        writer.optional(wire::SHARE, self.share.as_ref());
        writer.optional(wire::DEPTH, self.depth.as_ref());
        writer.optional(wire::SHARES, self.shares.as_ref());
        writer.optional(wire::EITHER, self.either.as_ref());
        writer.required(wire::CODE, &self.code);
        writer.optional(wire::CODES, self.codes.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &DESK;
    const API: &'static Api = &crate::own_kinds::tables::OWN;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            rings: reader.required(wire::RINGS)?,
            offsets: reader.optional(wire::OFFSETS)?,
            number: reader.optional(wire::NUMBER)?,
            share: reader.change(wire::SHARE)?,
            depth: reader.optional(wire::DEPTH)?,
            shares: reader.optional(wire::SHARES)?,
            either: reader.optional(wire::EITHER)?,
            code: reader.required(wire::CODE)?,
            codes: reader.optional(wire::CODES)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::RINGS, &self.rings);
        writer.optional(wire::OFFSETS, self.offsets.as_ref());
        writer.optional(wire::NUMBER, self.number.as_ref());
        writer.change(wire::SHARE, &self.share);
        writer.optional(wire::DEPTH, self.depth.as_ref());
        writer.optional(wire::SHARES, self.shares.as_ref());
        writer.optional(wire::EITHER, self.either.as_ref());
        writer.required(wire::CODE, &self.code);
        writer.optional(wire::CODES, self.codes.as_ref());
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Patterned for CodePattern {
    const OBJECT: &'static Object = &DESK;
    const NAME: &'static str = "Code";
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const RINGS: &str = "rings";
    pub(super) const OFFSETS: &str = "offsets";
    pub(super) const NUMBER: &str = "number";
    pub(super) const SHARE: &str = "share";
    pub(super) const DEPTH: &str = "depth";
    pub(super) const SHARES: &str = "shares";
    pub(super) const EITHER: &str = "either";
    pub(super) const CODE: &str = "code";
    pub(super) const CODES: &str = "codes";
}
