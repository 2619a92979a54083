// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Voice Messaging Alternate No Answer Greeting: An alternate greeting for unanswered calls.

use super::announcement_file_name;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING;

/// The body of a GET response. An alternate greeting for unanswered calls.
///
/// [`Voice Messaging Alternate No Answer Greeting`](linecard_model::objects::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the greeting.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The announcement that is played.
    ///
    /// - In JSON: `audioFile`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)).
    pub audio_file: announcement_file_name::Get,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(name: impl Into<String>, audio_file: announcement_file_name::Get) -> Self {
        Get { name: name.into(), audio_file, extra: Extra::default() }
    }
}

/// The body of a PUT. An alternate greeting for unanswered calls.
///
/// [`Voice Messaging Alternate No Answer Greeting`](linecard_model::objects::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The name of the greeting.
    ///
    /// - In JSON: `name`
    /// - Required in a PUT.
    /// - Holds a String.
    pub name: String,
    /// The announcement that is played.
    ///
    /// - In JSON: `audioFile`
    /// - Required in a PUT.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)).
    /// - A PUT replaces it as a whole.
    pub audio_file: announcement_file_name::Put,
}

impl Put {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(name: impl Into<String>, audio_file: announcement_file_name::Put) -> Self {
        Put { name: name.into(), audio_file }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.required(wire::NAME)?,
            audio_file: reader.required(wire::AUDIO_FILE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.required(wire::AUDIO_FILE, &self.audio_file);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { name: reader.required(wire::NAME)?, audio_file: reader.required(wire::AUDIO_FILE)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.required(wire::AUDIO_FILE, &self.audio_file);
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
    pub(super) const AUDIO_FILE: &str = "audioFile";
}
