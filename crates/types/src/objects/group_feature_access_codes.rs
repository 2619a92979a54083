// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Feature Access Codes of a group: The codes that the users of a group dial for using features.

use super::feature_access_code;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_FEATURE_ACCESS_CODES;

/// The body of a GET response. The codes that the users of a group dial for using features.
///
/// [`Feature Access Codes of a group`](linecard_model::objects::GROUP_FEATURE_ACCESS_CODES), page Feature Access Codes.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The codes. A request changes the codes that it names.
    ///
    /// - In JSON: `codes`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Feature Access Code`](linecard_model::objects::FEATURE_ACCESS_CODE)).
    pub codes: Vec<feature_access_code::Get>,
    /// Whether the codes are those of the tenant or of the group.
    ///
    /// - In JSON: `level`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"Tenant"`, `"Group"`.
    pub level: Option<Open<Level>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(codes: impl IntoIterator<Item = feature_access_code::Get>) -> Self {
        Get { codes: codes.into_iter().collect(), level: None, extra: Extra::default() }
    }

    /// Sets [`level`](field@Self::level).
    #[must_use]
    pub fn level(mut self, level: impl Into<Open<Level>>) -> Self {
        self.level = Some(level.into());
        self
    }
}

/// The body of a PUT. The codes that the users of a group dial for using features.
///
/// [`Feature Access Codes of a group`](linecard_model::objects::GROUP_FEATURE_ACCESS_CODES), page Feature Access Codes.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The codes. A request changes the codes that it names.
    ///
    /// - In JSON: `codes`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Feature Access Code`](linecard_model::objects::FEATURE_ACCESS_CODE)).
    /// - A PUT replaces the list as a whole.
    pub codes: Option<Vec<feature_access_code::Put>>,
    /// Whether the codes are those of the tenant or of the group.
    ///
    /// - In JSON: `level`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"Tenant"`, `"Group"`.
    pub level: Option<Open<Level>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`codes`](field@Self::codes).
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = feature_access_code::Put>) -> Self {
        self.codes = Some(codes.into_iter().collect());
        self
    }

    /// Sets [`level`](field@Self::level).
    #[must_use]
    pub fn level(mut self, level: impl Into<Open<Level>>) -> Self {
        self.level = Some(level.into());
        self
    }
}

/// The words that `level` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Level {
    /// `Tenant`
    Tenant,
    /// `Group`
    Group,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_FEATURE_ACCESS_CODES;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { codes: reader.required(wire::CODES)?, level: reader.optional(wire::LEVEL)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::CODES, &self.codes);
        writer.optional(wire::LEVEL, self.level.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &GROUP_FEATURE_ACCESS_CODES;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { codes: reader.optional(wire::CODES)?, level: reader.optional(wire::LEVEL)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::CODES, self.codes.as_ref());
        writer.optional(wire::LEVEL, self.level.as_ref());
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

impl Word for Level {
    const ALL: &'static [Self] = &[Level::Tenant, Level::Group];
    const WORDS: &'static [&'static str] = &["Tenant", "Group"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Level);

/// The JSON names of the attributes.
mod wire {
    pub(super) const CODES: &str = "codes";
    pub(super) const LEVEL: &str = "level";
}
