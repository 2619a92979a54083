// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Music On Hold: What a caller hears while a user holds the call.

use super::music_on_hold_source;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::MUSIC_ON_HOLD;

/// The body of a GET response. What a caller hears while a user holds the call.
///
/// [`Music On Hold`](linecard_model::objects::MUSIC_ON_HOLD), page Music On Hold.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the service is active.
    ///
    /// - In JSON: `isActive`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub is_active: Option<bool>,
    /// What callers hear.
    ///
    /// - In JSON: `source`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Music On Hold source`](linecard_model::objects::MUSIC_ON_HOLD_SOURCE)).
    pub source: Option<music_on_hold_source::Get>,
    /// Whether callers of the same group or tenant hear something else.
    ///
    /// - In JSON: `useAlternateSourceForInternalCalls`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub use_alternate_source_for_internal_calls: Option<bool>,
    /// What these callers hear.
    ///
    /// - In JSON: `internalSource`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Music On Hold source`](linecard_model::objects::MUSIC_ON_HOLD_SOURCE)).
    pub internal_source: Option<music_on_hold_source::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`is_active`](field@Self::is_active).
    #[must_use]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets [`source`](field@Self::source).
    #[must_use]
    pub fn source(mut self, source: music_on_hold_source::Get) -> Self {
        self.source = Some(source);
        self
    }

    /// Sets [`use_alternate_source_for_internal_calls`](field@Self::use_alternate_source_for_internal_calls).
    #[must_use]
    pub fn use_alternate_source_for_internal_calls(mut self, use_alternate_source_for_internal_calls: bool) -> Self {
        self.use_alternate_source_for_internal_calls = Some(use_alternate_source_for_internal_calls);
        self
    }

    /// Sets [`internal_source`](field@Self::internal_source).
    #[must_use]
    pub fn internal_source(mut self, internal_source: music_on_hold_source::Get) -> Self {
        self.internal_source = Some(internal_source);
        self
    }
}

/// The body of a PUT. What a caller hears while a user holds the call.
///
/// [`Music On Hold`](linecard_model::objects::MUSIC_ON_HOLD), page Music On Hold.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the service is active.
    ///
    /// - In JSON: `isActive`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub is_active: Option<bool>,
    /// What callers hear.
    ///
    /// - In JSON: `source`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Music On Hold source`](linecard_model::objects::MUSIC_ON_HOLD_SOURCE)).
    /// - A PUT replaces only the attributes that it contains.
    pub source: Option<music_on_hold_source::Put>,
    /// Whether callers of the same group or tenant hear something else.
    ///
    /// - In JSON: `useAlternateSourceForInternalCalls`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub use_alternate_source_for_internal_calls: Option<bool>,
    /// What these callers hear.
    ///
    /// - In JSON: `internalSource`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Music On Hold source`](linecard_model::objects::MUSIC_ON_HOLD_SOURCE)).
    /// - A PUT replaces only the attributes that it contains.
    pub internal_source: Option<music_on_hold_source::Put>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`is_active`](field@Self::is_active).
    #[must_use]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets [`source`](field@Self::source).
    #[must_use]
    pub fn source(mut self, source: music_on_hold_source::Put) -> Self {
        self.source = Some(source);
        self
    }

    /// Sets [`use_alternate_source_for_internal_calls`](field@Self::use_alternate_source_for_internal_calls).
    #[must_use]
    pub fn use_alternate_source_for_internal_calls(mut self, use_alternate_source_for_internal_calls: bool) -> Self {
        self.use_alternate_source_for_internal_calls = Some(use_alternate_source_for_internal_calls);
        self
    }

    /// Sets [`internal_source`](field@Self::internal_source).
    #[must_use]
    pub fn internal_source(mut self, internal_source: music_on_hold_source::Put) -> Self {
        self.internal_source = Some(internal_source);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MUSIC_ON_HOLD;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            is_active: reader.optional(wire::IS_ACTIVE)?,
            source: reader.optional(wire::SOURCE)?,
            use_alternate_source_for_internal_calls: reader.optional(wire::USE_ALTERNATE_SOURCE_FOR_INTERNAL_CALLS)?,
            internal_source: reader.optional(wire::INTERNAL_SOURCE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::IS_ACTIVE, self.is_active.as_ref());
        writer.optional(wire::SOURCE, self.source.as_ref());
        writer.optional(
            wire::USE_ALTERNATE_SOURCE_FOR_INTERNAL_CALLS,
            self.use_alternate_source_for_internal_calls.as_ref(),
        );
        writer.optional(wire::INTERNAL_SOURCE, self.internal_source.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &MUSIC_ON_HOLD;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            is_active: reader.optional(wire::IS_ACTIVE)?,
            source: reader.optional(wire::SOURCE)?,
            use_alternate_source_for_internal_calls: reader.optional(wire::USE_ALTERNATE_SOURCE_FOR_INTERNAL_CALLS)?,
            internal_source: reader.optional(wire::INTERNAL_SOURCE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::IS_ACTIVE, self.is_active.as_ref());
        writer.optional(wire::SOURCE, self.source.as_ref());
        writer.optional(
            wire::USE_ALTERNATE_SOURCE_FOR_INTERNAL_CALLS,
            self.use_alternate_source_for_internal_calls.as_ref(),
        );
        writer.optional(wire::INTERNAL_SOURCE, self.internal_source.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const IS_ACTIVE: &str = "isActive";
    pub(super) const SOURCE: &str = "source";
    pub(super) const USE_ALTERNATE_SOURCE_FOR_INTERNAL_CALLS: &str = "useAlternateSourceForInternalCalls";
    pub(super) const INTERNAL_SOURCE: &str = "internalSource";
}
