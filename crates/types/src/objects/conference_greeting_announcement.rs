// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Conference greeting announcement: The greeting announcement of a conference.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CONFERENCE_GREETING_ANNOUNCEMENT;

/// The body of a GET response. The greeting announcement of a conference.
///
/// [`Conference greeting announcement`](linecard_model::objects::CONFERENCE_GREETING_ANNOUNCEMENT), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the announcement.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The media type of the announcement; the default one if it is missing.
    ///
    /// - In JSON: `mediaType`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub media_type: String,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::name`](field@Get::name).
    pub name: String,
    /// See [`Get::media_type`](field@Get::media_type).
    pub media_type: String,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { name, media_type } = required;
        Get { name, media_type, extra: Extra::default() }
    }
}

/// The body of a PUT. The greeting announcement of a conference.
///
/// [`Conference greeting announcement`](linecard_model::objects::CONFERENCE_GREETING_ANNOUNCEMENT), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The name of the announcement.
    ///
    /// - In JSON: `name`
    /// - Required in a PUT.
    /// - Holds a String.
    pub name: String,
    /// The media type of the announcement; the default one if it is missing.
    ///
    /// - In JSON: `mediaType`
    /// - Conditional in a PUT.
    /// - Holds a String.
    pub media_type: Option<String>,
}

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Put { name: name.into(), media_type: None }
    }

    /// Sets [`media_type`](field@Self::media_type).
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CONFERENCE_GREETING_ANNOUNCEMENT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.required(wire::NAME)?,
            media_type: reader.required(wire::MEDIA_TYPE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.required(wire::MEDIA_TYPE, &self.media_type);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CONFERENCE_GREETING_ANNOUNCEMENT;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { name: reader.required(wire::NAME)?, media_type: reader.optional(wire::MEDIA_TYPE)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::MEDIA_TYPE, self.media_type.as_ref());
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
}
