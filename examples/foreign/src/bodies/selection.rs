// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.

//! Selection: The stops that the figures count.

pub use super::schedule::Day;
pub use super::stop::Kind;
pub use super::stop::Postcode;
use crate::tables::SELECTION;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{BadAttribute, Body, attribute::checked, body::body};

/// The body of a POST. The stops that the figures count.
///
/// [`Selection`](crate::tables::SELECTION), page Delivery rounds.
///
/// One to two of `day`, `kind` and `postcode` are required.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The day of the stops.
    ///
    /// - In JSON: `day`
    /// - Optional in a POST.
    /// - Holds one of `"Monday"`, `"Tuesday"`, `"Wednesday"`, `"Thursday"`, `"Friday"`, `"Saturday"`.
    pub day: Option<Day>,
    /// What is done at the stops.
    ///
    /// - In JSON: `kind`
    /// - Optional in a POST.
    /// - Holds one of `"Delivery"`, `"Collection"`.
    pub kind: Option<Kind>,
    /// The postcode of the stops.
    ///
    /// - In JSON: `postcode`
    /// - Optional in a POST.
    /// - Holds a String, a postcode: four digits, a space, two capital letters.
    pub postcode: Option<Postcode>,
}

impl Post {
    /// Sets [`day`](field@Self::day).
    #[must_use]
    pub fn day(mut self, day: Day) -> Self {
        self.day = Some(day);
        self
    }

    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
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
}

// Conversions from and to JSON.

impl Body for Post {
    const OBJECT: &'static Object = &SELECTION;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            day: reader.optional(wire::DAY)?,
            kind: reader.optional(wire::KIND)?,
            postcode: reader.optional(wire::POSTCODE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::DAY, self.day.as_ref());
        writer.optional(wire::KIND, self.kind.as_ref());
        writer.optional(wire::POSTCODE, self.postcode.as_ref());
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const DAY: &str = "day";
    pub(super) const KIND: &str = "kind";
    pub(super) const POSTCODE: &str = "postcode";
}
