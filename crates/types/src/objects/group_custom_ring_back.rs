// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Custom Ring Back of a group: What callers of a group hear while they wait for an answer.

use super::announcement_file_name;
pub use super::pre_alerting_announcement::AudioSelection;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_CUSTOM_RING_BACK;

/// The body of a GET response. What callers of a group hear while they wait for an answer.
///
/// [`Custom Ring Back of a group`](linecard_model::objects::GROUP_CUSTOM_RING_BACK), page Custom Ring Back.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// Whether callers hear a file or the default.
    ///
    /// - In JSON: `audioSelection`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"File"`, `"Default"`.
    pub audio_selection: Option<Open<AudioSelection>>,
    /// The file.
    ///
    /// - In JSON: `audioFile`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)).
    pub audio_file: Option<announcement_file_name::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`audio_selection`](field@Self::audio_selection).
    #[must_use]
    pub fn audio_selection(mut self, audio_selection: impl Into<Open<AudioSelection>>) -> Self {
        self.audio_selection = Some(audio_selection.into());
        self
    }

    /// Sets [`audio_file`](field@Self::audio_file).
    #[must_use]
    pub fn audio_file(mut self, audio_file: announcement_file_name::Get) -> Self {
        self.audio_file = Some(audio_file);
        self
    }
}

/// The body of a PUT. What callers of a group hear while they wait for an answer.
///
/// [`Custom Ring Back of a group`](linecard_model::objects::GROUP_CUSTOM_RING_BACK), page Custom Ring Back.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// Whether callers hear a file or the default.
    ///
    /// - In JSON: `audioSelection`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"File"`, `"Default"`.
    pub audio_selection: Option<Open<AudioSelection>>,
    /// The file.
    ///
    /// - In JSON: `audioFile`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)).
    /// - A PUT replaces it as a whole.
    pub audio_file: Option<announcement_file_name::Put>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`audio_selection`](field@Self::audio_selection).
    #[must_use]
    pub fn audio_selection(mut self, audio_selection: impl Into<Open<AudioSelection>>) -> Self {
        self.audio_selection = Some(audio_selection.into());
        self
    }

    /// Sets [`audio_file`](field@Self::audio_file).
    #[must_use]
    pub fn audio_file(mut self, audio_file: announcement_file_name::Put) -> Self {
        self.audio_file = Some(audio_file);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_CUSTOM_RING_BACK;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.optional(wire::ACTIVE)?,
            audio_selection: reader.optional(wire::AUDIO_SELECTION)?,
            audio_file: reader.optional(wire::AUDIO_FILE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::AUDIO_SELECTION, self.audio_selection.as_ref());
        writer.optional(wire::AUDIO_FILE, self.audio_file.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &GROUP_CUSTOM_RING_BACK;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            audio_selection: reader.optional(wire::AUDIO_SELECTION)?,
            audio_file: reader.optional(wire::AUDIO_FILE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::AUDIO_SELECTION, self.audio_selection.as_ref());
        writer.optional(wire::AUDIO_FILE, self.audio_file.as_ref());
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
    pub(super) const ACTIVE: &str = "active";
    pub(super) const AUDIO_SELECTION: &str = "audioSelection";
    pub(super) const AUDIO_FILE: &str = "audioFile";
}
