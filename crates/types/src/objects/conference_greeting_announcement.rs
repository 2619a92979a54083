// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Conference greeting announcement: The announcement that greets participants who join a conference.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CONFERENCE_GREETING_ANNOUNCEMENT;

/// The body of a GET response. The announcement that greets participants who join a conference.
///
/// [`Conference greeting announcement`](linecard_model::objects::CONFERENCE_GREETING_ANNOUNCEMENT), page Common Objects.
///
/// The other methods: [`Put`].
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
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

/// The required attributes of [`Get`], by name: what [`Get::new`] takes.
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

/// The body of a PUT. The announcement that greets participants who join a conference.
///
/// [`Conference greeting announcement`](linecard_model::objects::CONFERENCE_GREETING_ANNOUNCEMENT), page Common Objects.
///
/// The other methods: [`Get`].
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

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CONFERENCE_GREETING_ANNOUNCEMENT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { name: from.required(wire::NAME)?, media_type: from.required(wire::MEDIA_TYPE)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
        to.required(wire::MEDIA_TYPE, &self.media_type);
        to.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CONFERENCE_GREETING_ANNOUNCEMENT;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Put { name: from.required(wire::NAME)?, media_type: from.optional(wire::MEDIA_TYPE)? })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
        to.optional(wire::MEDIA_TYPE, self.media_type.as_ref());
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The attributes as the wire spells them.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const MEDIA_TYPE: &str = "mediaType";
}
