// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Announcement File Name: Identifies an announcement.

pub use super::schedule::Level;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::ANNOUNCEMENT_FILE_NAME;

/// The body of a GET response. Identifies an announcement.
///
/// [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the announcement, which must exist.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The media type of the announcement.
    ///
    /// - In JSON: `mediaType`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String.
    /// - Interpretation `announcement-file-name.mediaType`: C in a GET.
    pub media_type: Option<String>,
    /// The level that the announcement belongs to.
    ///
    /// - In JSON: `level`
    /// - Optional in a GET response; in no documented table.
    /// - Holds a String, usually one of `"Tenant"`, `"Group"`, `"User"`.
    /// - Interpretation `announcement-file-name.level`: O: usually Tenant, Group or User; other text is accepted too.
    pub level: Option<Open<Level>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Get { name: name.into(), media_type: None, level: None, extra: Extra::default() }
    }

    /// Sets [`media_type`](field@Self::media_type).
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets [`level`](field@Self::level).
    #[must_use]
    pub fn level(mut self, level: impl Into<Open<Level>>) -> Self {
        self.level = Some(level.into());
        self
    }
}

/// The body of a PUT or POST. Identifies an announcement.
///
/// [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The name of the announcement, which must exist.
    ///
    /// - In JSON: `name`
    /// - Required in a PUT; required in a POST (documented as not defined).
    /// - Holds a String.
    /// - Interpretation `announcement-file-name.post`: The presences of the PUT also apply to a POST.
    pub name: String,
    /// The media type of the announcement.
    ///
    /// - In JSON: `mediaType`
    /// - Optional in a PUT; optional in a POST (documented as not defined).
    /// - Holds a String.
    /// - Interpretation `announcement-file-name.mediaType`: C in a GET.
    /// - Interpretation `announcement-file-name.post`: The presences of the PUT also apply to a POST.
    pub media_type: Option<String>,
    /// The level that the announcement belongs to.
    ///
    /// - In JSON: `level`
    /// - Optional in a PUT and a POST; in no documented table.
    /// - Holds a String, usually one of `"Tenant"`, `"Group"`, `"User"`.
    /// - Interpretation `announcement-file-name.level`: O: usually Tenant, Group or User; other text is accepted too.
    /// - Interpretation `announcement-file-name.post`: The presences of the PUT also apply to a POST.
    pub level: Option<Open<Level>>,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Put { name: name.into(), media_type: None, level: None }
    }

    /// Sets [`media_type`](field@Self::media_type).
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets [`level`](field@Self::level).
    #[must_use]
    pub fn level(mut self, level: impl Into<Open<Level>>) -> Self {
        self.level = Some(level.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ANNOUNCEMENT_FILE_NAME;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.required(wire::NAME)?,
            media_type: reader.optional(wire::MEDIA_TYPE)?,
            level: reader.optional(wire::LEVEL)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::MEDIA_TYPE, self.media_type.as_ref());
        writer.optional(wire::LEVEL, self.level.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &ANNOUNCEMENT_FILE_NAME;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            name: reader.required(wire::NAME)?,
            media_type: reader.optional(wire::MEDIA_TYPE)?,
            level: reader.optional(wire::LEVEL)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::MEDIA_TYPE, self.media_type.as_ref());
        writer.optional(wire::LEVEL, self.level.as_ref());
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
    pub(super) const NAME: &str = "name";
    pub(super) const MEDIA_TYPE: &str = "mediaType";
    pub(super) const LEVEL: &str = "level";
}
