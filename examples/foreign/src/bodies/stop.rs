// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.

//! Stop: A stop of a round.

use super::schedule;
use crate::tables::STOP;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{
    BadAttribute, Body, Change, Extra, InRanges, Matching, NonEmpty, Open, Patterned, PhoneNumber, Ranged,
    RangedDecimal, Secret, Stored, Update, Word, attribute::checked, body::body, word::word,
};

/// The body of a GET response. A stop of a round.
///
/// [`Stop`](crate::tables::STOP), page Delivery rounds.
///
/// See also [`Put`], [`Post`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The code of the stop.
    ///
    /// - In JSON: `code`
    /// - Always returned in a GET response.
    /// - Holds a String of at least 1 character.
    pub code: NonEmpty,
    /// What is done there.
    ///
    /// - In JSON: `kind`
    /// - Always returned in a GET response.
    /// - Holds one of `"Delivery"`, `"Collection"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub kind: Open<Kind>,
    /// How many parcels are delivered.
    ///
    /// - In JSON: `parcels`
    /// - Optional in a GET response (documented as always returned).
    /// - Holds an Integer from 1 to 40.
    /// - Interpretation `stop.parcels`: O in a GET.
    pub parcels: Option<Ranged<1, 40>>,
    /// The weight of the parcels in kilograms.
    ///
    /// - In JSON: `weight`
    /// - Optional in a GET response.
    /// - Holds a Decimal from 0.1 to 31.5.
    pub weight: Option<RangedDecimal<1, 315, 1>>,
    /// The postcode of the stop.
    ///
    /// - In JSON: `postcode`
    /// - Optional in a GET response.
    /// - Holds a String, a postcode: four digits, a space, two capital letters.
    pub postcode: Option<Postcode>,
    /// How many minutes the courier waits; 0 is not at all.
    ///
    /// - In JSON: `wait`
    /// - Optional in a GET response.
    /// - Holds an Integer: 0, or 5 to 30.
    pub wait: Option<InRanges<(Ranged<0, 0>, Ranged<5, 30>)>>,
    /// Whom the courier calls.
    ///
    /// - In JSON: `phone`
    /// - Optional in a GET response.
    /// - Holds a String, a telephone number: an optional +, then digits, with blanks, hyphens, full stops or parentheses between them.
    pub phone: Option<PhoneNumber>,
    /// When the stop is made.
    ///
    /// - In JSON: `schedule`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule`](crate::tables::SCHEDULE)).
    pub schedule: Option<schedule::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(code: NonEmpty, kind: impl Into<Open<Kind>>) -> Self {
        Get {
            code,
            kind: kind.into(),
            parcels: None,
            weight: None,
            postcode: None,
            wait: None,
            phone: None,
            schedule: None,
            extra: Extra::default(),
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(code: impl Into<String>, kind: impl Into<Open<Kind>>) -> Result<Self, BadAttribute> {
        Ok(Get {
            code: checked::<Self, NonEmpty>(wire::CODE, Into::<String>::into(code))?,
            kind: kind.into(),
            parcels: None,
            weight: None,
            postcode: None,
            wait: None,
            phone: None,
            schedule: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`parcels`](field@Self::parcels).
    #[must_use]
    pub fn parcels(mut self, parcels: Ranged<1, 40>) -> Self {
        self.parcels = Some(parcels);
        self
    }

    /// Converts the value, and sets [`parcels`](field@Self::parcels).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_parcels(mut self, parcels: i64) -> Result<Self, BadAttribute> {
        self.parcels = Some(checked::<Self, Ranged<1, 40>>(wire::PARCELS, parcels)?);
        Ok(self)
    }

    /// Sets [`weight`](field@Self::weight).
    #[must_use]
    pub fn weight(mut self, weight: RangedDecimal<1, 315, 1>) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Converts the value, and sets [`weight`](field@Self::weight).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_weight(mut self, weight: f64) -> Result<Self, BadAttribute> {
        self.weight = Some(checked::<Self, RangedDecimal<1, 315, 1>>(wire::WEIGHT, weight)?);
        Ok(self)
    }

    /// Sets [`postcode`](field@Self::postcode).
    #[must_use]
    pub fn postcode(mut self, postcode: Postcode) -> Self {
        self.postcode = Some(postcode);
        self
    }

    /// Converts the value, and sets [`postcode`](field@Self::postcode).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_postcode(mut self, postcode: impl Into<String>) -> Result<Self, BadAttribute> {
        self.postcode = Some(checked::<Self, Postcode>(wire::POSTCODE, Into::<String>::into(postcode))?);
        Ok(self)
    }

    /// Sets [`wait`](field@Self::wait).
    #[must_use]
    pub fn wait(mut self, wait: InRanges<(Ranged<0, 0>, Ranged<5, 30>)>) -> Self {
        self.wait = Some(wait);
        self
    }

    /// Converts the value, and sets [`wait`](field@Self::wait).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_wait(mut self, wait: i64) -> Result<Self, BadAttribute> {
        self.wait = Some(checked::<Self, InRanges<(Ranged<0, 0>, Ranged<5, 30>)>>(wire::WAIT, wait)?);
        Ok(self)
    }

    /// Sets [`phone`](field@Self::phone).
    #[must_use]
    pub fn phone(mut self, phone: PhoneNumber) -> Self {
        self.phone = Some(phone);
        self
    }

    /// Converts the value, and sets [`phone`](field@Self::phone).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone(mut self, phone: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone = Some(checked::<Self, PhoneNumber>(wire::PHONE, Into::<String>::into(phone))?);
        Ok(self)
    }

    /// Sets [`schedule`](field@Self::schedule).
    #[must_use]
    pub fn schedule(mut self, schedule: schedule::Get) -> Self {
        self.schedule = Some(schedule);
        self
    }
}

/// The body of a PUT. A stop of a round.
///
/// [`Stop`](crate::tables::STOP), page Delivery rounds.
///
/// See also [`Get`], [`Post`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The code of the stop.
    ///
    /// - In JSON: `code`
    /// - Required in a PUT.
    /// - Holds a String of at least 1 character.
    pub code: NonEmpty,
    /// The code that the stop has from now on.
    ///
    /// - In JSON: `newCode`
    /// - Optional in a PUT.
    /// - Holds a String of at least 1 character.
    /// - A PUT gives its value to `code`.
    pub new_code: Option<NonEmpty>,
    /// What is done there.
    ///
    /// - In JSON: `kind`
    /// - Optional in a PUT.
    /// - Holds one of `"Delivery"`, `"Collection"`.
    pub kind: Option<Kind>,
    /// How many parcels are delivered.
    ///
    /// - In JSON: `parcels`
    /// - Optional in a PUT.
    /// - Holds an Integer from 1 to 40.
    /// - `parcels` is used only if `kind` is `"Delivery"`; otherwise it is accepted and kept, and has no effect.
    pub parcels: Option<Ranged<1, 40>>,
    /// The weight of the parcels in kilograms.
    ///
    /// - In JSON: `weight`
    /// - Optional in a PUT.
    /// - Holds a Decimal from 0.1 to 31.5.
    /// - `null` clears it in a PUT.
    /// - `weight` is used only if `kind` is `"Delivery"`; otherwise it is accepted and kept, and has no effect.
    pub weight: Change<RangedDecimal<1, 315, 1>>,
    /// The postcode of the stop.
    ///
    /// - In JSON: `postcode`
    /// - Optional in a PUT.
    /// - Holds a String, a postcode: four digits, a space, two capital letters.
    pub postcode: Option<Postcode>,
    /// How many minutes the courier waits; 0 is not at all.
    ///
    /// - In JSON: `wait`
    /// - Optional in a PUT.
    /// - Holds an Integer: 0, or 5 to 30.
    pub wait: Option<InRanges<(Ranged<0, 0>, Ranged<5, 30>)>>,
    /// Whom the courier calls.
    ///
    /// - In JSON: `phone`
    /// - Optional in a PUT.
    /// - Holds a String, a telephone number: an optional +, then digits, with blanks, hyphens, full stops or parentheses between them.
    pub phone: Option<PhoneNumber>,
    /// When the stop is made.
    ///
    /// - In JSON: `schedule`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Schedule`](crate::tables::SCHEDULE)).
    /// - A PUT replaces it as a whole.
    /// - `null` clears it in a PUT.
    pub schedule: Change<schedule::Put>,
    /// What opens the door.
    ///
    /// - In JSON: `doorCode`
    /// - Optional in a PUT.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub door_code: Option<Secret>,
}

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(code: NonEmpty) -> Self {
        Put {
            code,
            new_code: None,
            kind: None,
            parcels: None,
            weight: Change::Keep,
            postcode: None,
            wait: None,
            phone: None,
            schedule: Change::Keep,
            door_code: None,
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(code: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Put {
            code: checked::<Self, NonEmpty>(wire::CODE, Into::<String>::into(code))?,
            new_code: None,
            kind: None,
            parcels: None,
            weight: Change::Keep,
            postcode: None,
            wait: None,
            phone: None,
            schedule: Change::Keep,
            door_code: None,
        })
    }

    /// Sets [`new_code`](field@Self::new_code).
    #[must_use]
    pub fn new_code(mut self, new_code: NonEmpty) -> Self {
        self.new_code = Some(new_code);
        self
    }

    /// Converts the value, and sets [`new_code`](field@Self::new_code).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_new_code(mut self, new_code: impl Into<String>) -> Result<Self, BadAttribute> {
        self.new_code = Some(checked::<Self, NonEmpty>(wire::NEW_CODE, Into::<String>::into(new_code))?);
        Ok(self)
    }

    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets [`parcels`](field@Self::parcels).
    #[must_use]
    pub fn parcels(mut self, parcels: Ranged<1, 40>) -> Self {
        self.parcels = Some(parcels);
        self
    }

    /// Converts the value, and sets [`parcels`](field@Self::parcels).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_parcels(mut self, parcels: i64) -> Result<Self, BadAttribute> {
        self.parcels = Some(checked::<Self, Ranged<1, 40>>(wire::PARCELS, parcels)?);
        Ok(self)
    }

    /// Sets [`weight`](field@Self::weight).
    #[must_use]
    pub fn weight(mut self, weight: RangedDecimal<1, 315, 1>) -> Self {
        self.weight = Change::Set(weight);
        self
    }

    /// Converts the value, and sets [`weight`](field@Self::weight).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_weight(mut self, weight: f64) -> Result<Self, BadAttribute> {
        self.weight = Change::Set(checked::<Self, RangedDecimal<1, 315, 1>>(wire::WEIGHT, weight)?);
        Ok(self)
    }

    /// Clears [`weight`](field@Self::weight).
    #[must_use]
    pub fn clear_weight(mut self) -> Self {
        self.weight = Change::Clear;
        self
    }

    /// Sets [`postcode`](field@Self::postcode).
    #[must_use]
    pub fn postcode(mut self, postcode: Postcode) -> Self {
        self.postcode = Some(postcode);
        self
    }

    /// Converts the value, and sets [`postcode`](field@Self::postcode).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_postcode(mut self, postcode: impl Into<String>) -> Result<Self, BadAttribute> {
        self.postcode = Some(checked::<Self, Postcode>(wire::POSTCODE, Into::<String>::into(postcode))?);
        Ok(self)
    }

    /// Sets [`wait`](field@Self::wait).
    #[must_use]
    pub fn wait(mut self, wait: InRanges<(Ranged<0, 0>, Ranged<5, 30>)>) -> Self {
        self.wait = Some(wait);
        self
    }

    /// Converts the value, and sets [`wait`](field@Self::wait).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_wait(mut self, wait: i64) -> Result<Self, BadAttribute> {
        self.wait = Some(checked::<Self, InRanges<(Ranged<0, 0>, Ranged<5, 30>)>>(wire::WAIT, wait)?);
        Ok(self)
    }

    /// Sets [`phone`](field@Self::phone).
    #[must_use]
    pub fn phone(mut self, phone: PhoneNumber) -> Self {
        self.phone = Some(phone);
        self
    }

    /// Converts the value, and sets [`phone`](field@Self::phone).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone(mut self, phone: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone = Some(checked::<Self, PhoneNumber>(wire::PHONE, Into::<String>::into(phone))?);
        Ok(self)
    }

    /// Sets [`schedule`](field@Self::schedule).
    #[must_use]
    pub fn schedule(mut self, schedule: schedule::Put) -> Self {
        self.schedule = Change::Set(schedule);
        self
    }

    /// Clears [`schedule`](field@Self::schedule).
    #[must_use]
    pub fn clear_schedule(mut self) -> Self {
        self.schedule = Change::Clear;
        self
    }

    /// Sets [`door_code`](field@Self::door_code).
    #[must_use]
    pub fn door_code(mut self, door_code: impl Into<Secret>) -> Self {
        self.door_code = Some(door_code.into());
        self
    }
}

/// The body of a POST. A stop of a round.
///
/// [`Stop`](crate::tables::STOP), page Delivery rounds.
///
/// See also [`Get`], [`Put`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The code of the stop.
    ///
    /// - In JSON: `code`
    /// - Required in a POST.
    /// - Holds a String of at least 1 character.
    pub code: NonEmpty,
    /// What is done there.
    ///
    /// - In JSON: `kind`
    /// - Required in a POST.
    /// - Holds one of `"Delivery"`, `"Collection"`.
    pub kind: Kind,
    /// How many parcels are delivered.
    ///
    /// - In JSON: `parcels`
    /// - Optional in a POST.
    /// - Holds an Integer from 1 to 40.
    /// - `parcels` is used only if `kind` is `"Delivery"`; otherwise it is accepted and kept, and has no effect.
    pub parcels: Option<Ranged<1, 40>>,
    /// The weight of the parcels in kilograms.
    ///
    /// - In JSON: `weight`
    /// - Optional in a POST.
    /// - Holds a Decimal from 0.1 to 31.5.
    /// - `weight` is used only if `kind` is `"Delivery"`; otherwise it is accepted and kept, and has no effect.
    pub weight: Option<RangedDecimal<1, 315, 1>>,
    /// The postcode of the stop.
    ///
    /// - In JSON: `postcode`
    /// - Optional in a POST.
    /// - Holds a String, a postcode: four digits, a space, two capital letters.
    pub postcode: Option<Postcode>,
    /// How many minutes the courier waits; 0 is not at all.
    ///
    /// - In JSON: `wait`
    /// - Optional in a POST.
    /// - Holds an Integer: 0, or 5 to 30.
    pub wait: Option<InRanges<(Ranged<0, 0>, Ranged<5, 30>)>>,
    /// Whom the courier calls.
    ///
    /// - In JSON: `phone`
    /// - Optional in a POST.
    /// - Holds a String, a telephone number: an optional +, then digits, with blanks, hyphens, full stops or parentheses between them.
    pub phone: Option<PhoneNumber>,
    /// When the stop is made.
    ///
    /// - In JSON: `schedule`
    /// - Optional in a POST.
    /// - Holds an Object (see [`Schedule`](crate::tables::SCHEDULE)).
    /// - `schedule` is required if `kind` is `"Collection"`.
    pub schedule: Option<schedule::Put>,
    /// What opens the door.
    ///
    /// - In JSON: `doorCode`
    /// - Optional in a POST.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub door_code: Option<Secret>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(code: NonEmpty, kind: Kind) -> Self {
        Post {
            code,
            kind,
            parcels: None,
            weight: None,
            postcode: None,
            wait: None,
            phone: None,
            schedule: None,
            door_code: None,
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(code: impl Into<String>, kind: Kind) -> Result<Self, BadAttribute> {
        Ok(Post {
            code: checked::<Self, NonEmpty>(wire::CODE, Into::<String>::into(code))?,
            kind,
            parcels: None,
            weight: None,
            postcode: None,
            wait: None,
            phone: None,
            schedule: None,
            door_code: None,
        })
    }

    /// Sets [`parcels`](field@Self::parcels).
    #[must_use]
    pub fn parcels(mut self, parcels: Ranged<1, 40>) -> Self {
        self.parcels = Some(parcels);
        self
    }

    /// Converts the value, and sets [`parcels`](field@Self::parcels).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_parcels(mut self, parcels: i64) -> Result<Self, BadAttribute> {
        self.parcels = Some(checked::<Self, Ranged<1, 40>>(wire::PARCELS, parcels)?);
        Ok(self)
    }

    /// Sets [`weight`](field@Self::weight).
    #[must_use]
    pub fn weight(mut self, weight: RangedDecimal<1, 315, 1>) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Converts the value, and sets [`weight`](field@Self::weight).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_weight(mut self, weight: f64) -> Result<Self, BadAttribute> {
        self.weight = Some(checked::<Self, RangedDecimal<1, 315, 1>>(wire::WEIGHT, weight)?);
        Ok(self)
    }

    /// Sets [`postcode`](field@Self::postcode).
    #[must_use]
    pub fn postcode(mut self, postcode: Postcode) -> Self {
        self.postcode = Some(postcode);
        self
    }

    /// Converts the value, and sets [`postcode`](field@Self::postcode).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_postcode(mut self, postcode: impl Into<String>) -> Result<Self, BadAttribute> {
        self.postcode = Some(checked::<Self, Postcode>(wire::POSTCODE, Into::<String>::into(postcode))?);
        Ok(self)
    }

    /// Sets [`wait`](field@Self::wait).
    #[must_use]
    pub fn wait(mut self, wait: InRanges<(Ranged<0, 0>, Ranged<5, 30>)>) -> Self {
        self.wait = Some(wait);
        self
    }

    /// Converts the value, and sets [`wait`](field@Self::wait).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_wait(mut self, wait: i64) -> Result<Self, BadAttribute> {
        self.wait = Some(checked::<Self, InRanges<(Ranged<0, 0>, Ranged<5, 30>)>>(wire::WAIT, wait)?);
        Ok(self)
    }

    /// Sets [`phone`](field@Self::phone).
    #[must_use]
    pub fn phone(mut self, phone: PhoneNumber) -> Self {
        self.phone = Some(phone);
        self
    }

    /// Converts the value, and sets [`phone`](field@Self::phone).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone(mut self, phone: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone = Some(checked::<Self, PhoneNumber>(wire::PHONE, Into::<String>::into(phone))?);
        Ok(self)
    }

    /// Sets [`schedule`](field@Self::schedule).
    #[must_use]
    pub fn schedule(mut self, schedule: schedule::Put) -> Self {
        self.schedule = Some(schedule);
        self
    }

    /// Sets [`door_code`](field@Self::door_code).
    #[must_use]
    pub fn door_code(mut self, door_code: impl Into<Secret>) -> Self {
        self.door_code = Some(door_code.into());
        self
    }
}

/// The body of a DELETE. A stop of a round.
///
/// [`Stop`](crate::tables::STOP), page Delivery rounds.
///
/// See also [`Get`], [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The code of the stop.
    ///
    /// - In JSON: `code`
    /// - Required in a DELETE.
    /// - Holds a String of at least 1 character.
    pub code: NonEmpty,
}

impl Delete {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(code: NonEmpty) -> Self {
        Delete { code }
    }

    /// Converts the values, and returns a body with its attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(code: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Delete { code: checked::<Self, NonEmpty>(wire::CODE, Into::<String>::into(code))? })
    }
}

/// The words that `kind` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Kind {
    /// `Delivery`
    Delivery,
    /// `Collection`
    Collection,
}

/// A text of the pattern Postcode: a postcode: four digits, a space, two capital letters.
pub type Postcode = Matching<PostcodePattern>;

/// The pattern Postcode.
pub enum PostcodePattern {}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &STOP;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            code: reader.required(wire::CODE)?,
            kind: reader.required(wire::KIND)?,
            parcels: reader.optional(wire::PARCELS)?,
            weight: reader.optional(wire::WEIGHT)?,
            postcode: reader.optional(wire::POSTCODE)?,
            wait: reader.optional(wire::WAIT)?,
            phone: reader.optional(wire::PHONE)?,
            schedule: reader.optional(wire::SCHEDULE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::CODE, &self.code);
        writer.required(wire::KIND, &self.kind);
        writer.optional(wire::PARCELS, self.parcels.as_ref());
        writer.optional(wire::WEIGHT, self.weight.as_ref());
        writer.optional(wire::POSTCODE, self.postcode.as_ref());
        writer.optional(wire::WAIT, self.wait.as_ref());
        writer.optional(wire::PHONE, self.phone.as_ref());
        writer.optional(wire::SCHEDULE, self.schedule.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &STOP;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            code: reader.required(wire::CODE)?,
            new_code: reader.optional(wire::NEW_CODE)?,
            kind: reader.optional(wire::KIND)?,
            parcels: reader.optional(wire::PARCELS)?,
            weight: reader.change(wire::WEIGHT)?,
            postcode: reader.optional(wire::POSTCODE)?,
            wait: reader.optional(wire::WAIT)?,
            phone: reader.optional(wire::PHONE)?,
            schedule: reader.change(wire::SCHEDULE)?,
            door_code: reader.optional(wire::DOOR_CODE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::CODE, &self.code);
        writer.optional(wire::NEW_CODE, self.new_code.as_ref());
        writer.optional(wire::KIND, self.kind.as_ref());
        writer.optional(wire::PARCELS, self.parcels.as_ref());
        writer.change(wire::WEIGHT, &self.weight);
        writer.optional(wire::POSTCODE, self.postcode.as_ref());
        writer.optional(wire::WAIT, self.wait.as_ref());
        writer.optional(wire::PHONE, self.phone.as_ref());
        writer.change(wire::SCHEDULE, &self.schedule);
        writer.optional(wire::DOOR_CODE, self.door_code.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &STOP;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            code: reader.required(wire::CODE)?,
            kind: reader.required(wire::KIND)?,
            parcels: reader.optional(wire::PARCELS)?,
            weight: reader.optional(wire::WEIGHT)?,
            postcode: reader.optional(wire::POSTCODE)?,
            wait: reader.optional(wire::WAIT)?,
            phone: reader.optional(wire::PHONE)?,
            schedule: reader.optional(wire::SCHEDULE)?,
            door_code: reader.optional(wire::DOOR_CODE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::CODE, &self.code);
        writer.required(wire::KIND, &self.kind);
        writer.optional(wire::PARCELS, self.parcels.as_ref());
        writer.optional(wire::WEIGHT, self.weight.as_ref());
        writer.optional(wire::POSTCODE, self.postcode.as_ref());
        writer.optional(wire::WAIT, self.wait.as_ref());
        writer.optional(wire::PHONE, self.phone.as_ref());
        writer.optional(wire::SCHEDULE, self.schedule.as_ref());
        writer.optional(wire::DOOR_CODE, self.door_code.as_ref());
    }
}

body!(Post);

impl Body for Delete {
    const OBJECT: &'static Object = &STOP;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Delete;
    const METHODS: &'static [Method] = &[Method::Delete];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Delete { code: reader.required(wire::CODE)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::CODE, &self.code);
    }
}

body!(Delete);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for Kind {
    const ALL: &'static [Self] = &[Kind::Delivery, Kind::Collection];
    const WORDS: &'static [&'static str] = &["Delivery", "Collection"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Kind);

impl Patterned for PostcodePattern {
    const OBJECT: &'static Object = &STOP;
    const NAME: &'static str = "Postcode";
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const CODE: &str = "code";
    pub(super) const NEW_CODE: &str = "newCode";
    pub(super) const KIND: &str = "kind";
    pub(super) const PARCELS: &str = "parcels";
    pub(super) const WEIGHT: &str = "weight";
    pub(super) const POSTCODE: &str = "postcode";
    pub(super) const WAIT: &str = "wait";
    pub(super) const PHONE: &str = "phone";
    pub(super) const SCHEDULE: &str = "schedule";
    pub(super) const DOOR_CODE: &str = "doorCode";
}
