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
/// The other methods: [`Put`].
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
    /// What the table does not know, as a newer service may send it.
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
/// The other methods: [`Get`].
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

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { name: from.required(wire::NAME)?, audio_file: from.required(wire::AUDIO_FILE)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
        to.required(wire::AUDIO_FILE, &self.audio_file);
        to.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Put { name: from.required(wire::NAME)?, audio_file: from.required(wire::AUDIO_FILE)? })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
        to.required(wire::AUDIO_FILE, &self.audio_file);
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
    pub(super) const AUDIO_FILE: &str = "audioFile";
}
