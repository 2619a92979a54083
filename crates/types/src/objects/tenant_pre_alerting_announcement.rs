// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Pre-alerting Announcement of a tenant: The announcement that callers of a tenant hear before its phones ring.

pub use super::group_pre_alerting_announcement::AnnouncementInterruption;
pub use super::pre_alerting_announcement::AudioSelection;
use super::tenant_announcement_file;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::TENANT_PRE_ALERTING_ANNOUNCEMENT;

/// The body of a GET response. The announcement that callers of a tenant hear before its phones ring.
///
/// [`Pre-alerting Announcement of a tenant`](linecard_model::objects::TENANT_PRE_ALERTING_ANNOUNCEMENT), page Pre-alerting Announcement.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the caller may interrupt the announcement.
    ///
    /// - In JSON: `announcementInterruption`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, usually `"Not Allowed"`.
    pub announcement_interruption: Option<Open<AnnouncementInterruption>>,
    /// The digits that interrupt the announcement.
    ///
    /// - In JSON: `interruptionDigitSequence`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub interruption_digit_sequence: Option<String>,
    /// Whether the announcement is a file or the default.
    ///
    /// - In JSON: `audioSelection`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"File"`, `"Default"`.
    pub audio_selection: Option<Open<AudioSelection>>,
    /// The file.
    ///
    /// - In JSON: `audioFile`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Pre-alerting Announcement of a tenant: audioFile`](linecard_model::objects::TENANT_ANNOUNCEMENT_FILE)).
    pub audio_file: Option<tenant_announcement_file::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`announcement_interruption`](field@Self::announcement_interruption).
    #[must_use]
    pub fn announcement_interruption(
        mut self,
        announcement_interruption: impl Into<Open<AnnouncementInterruption>>,
    ) -> Self {
        self.announcement_interruption = Some(announcement_interruption.into());
        self
    }

    /// Sets [`interruption_digit_sequence`](field@Self::interruption_digit_sequence).
    #[must_use]
    pub fn interruption_digit_sequence(mut self, interruption_digit_sequence: impl Into<String>) -> Self {
        self.interruption_digit_sequence = Some(interruption_digit_sequence.into());
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
    pub fn audio_file(mut self, audio_file: tenant_announcement_file::Get) -> Self {
        self.audio_file = Some(audio_file);
        self
    }
}

/// The body of a PUT. The announcement that callers of a tenant hear before its phones ring.
///
/// [`Pre-alerting Announcement of a tenant`](linecard_model::objects::TENANT_PRE_ALERTING_ANNOUNCEMENT), page Pre-alerting Announcement.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the caller may interrupt the announcement.
    ///
    /// - In JSON: `announcementInterruption`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, usually `"Not Allowed"`.
    pub announcement_interruption: Option<Open<AnnouncementInterruption>>,
    /// The digits that interrupt the announcement.
    ///
    /// - In JSON: `interruptionDigitSequence`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub interruption_digit_sequence: Option<String>,
    /// Whether the announcement is a file or the default.
    ///
    /// - In JSON: `audioSelection`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"File"`, `"Default"`.
    pub audio_selection: Option<Open<AudioSelection>>,
    /// The file.
    ///
    /// - In JSON: `audioFile`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Pre-alerting Announcement of a tenant: audioFile`](linecard_model::objects::TENANT_ANNOUNCEMENT_FILE)).
    /// - A PUT replaces it as a whole.
    pub audio_file: Option<tenant_announcement_file::Put>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`announcement_interruption`](field@Self::announcement_interruption).
    #[must_use]
    pub fn announcement_interruption(
        mut self,
        announcement_interruption: impl Into<Open<AnnouncementInterruption>>,
    ) -> Self {
        self.announcement_interruption = Some(announcement_interruption.into());
        self
    }

    /// Sets [`interruption_digit_sequence`](field@Self::interruption_digit_sequence).
    #[must_use]
    pub fn interruption_digit_sequence(mut self, interruption_digit_sequence: impl Into<String>) -> Self {
        self.interruption_digit_sequence = Some(interruption_digit_sequence.into());
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
    pub fn audio_file(mut self, audio_file: tenant_announcement_file::Put) -> Self {
        self.audio_file = Some(audio_file);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &TENANT_PRE_ALERTING_ANNOUNCEMENT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            announcement_interruption: reader.optional(wire::ANNOUNCEMENT_INTERRUPTION)?,
            interruption_digit_sequence: reader.optional(wire::INTERRUPTION_DIGIT_SEQUENCE)?,
            audio_selection: reader.optional(wire::AUDIO_SELECTION)?,
            audio_file: reader.optional(wire::AUDIO_FILE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ANNOUNCEMENT_INTERRUPTION, self.announcement_interruption.as_ref());
        writer.optional(wire::INTERRUPTION_DIGIT_SEQUENCE, self.interruption_digit_sequence.as_ref());
        writer.optional(wire::AUDIO_SELECTION, self.audio_selection.as_ref());
        writer.optional(wire::AUDIO_FILE, self.audio_file.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &TENANT_PRE_ALERTING_ANNOUNCEMENT;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            announcement_interruption: reader.optional(wire::ANNOUNCEMENT_INTERRUPTION)?,
            interruption_digit_sequence: reader.optional(wire::INTERRUPTION_DIGIT_SEQUENCE)?,
            audio_selection: reader.optional(wire::AUDIO_SELECTION)?,
            audio_file: reader.optional(wire::AUDIO_FILE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ANNOUNCEMENT_INTERRUPTION, self.announcement_interruption.as_ref());
        writer.optional(wire::INTERRUPTION_DIGIT_SEQUENCE, self.interruption_digit_sequence.as_ref());
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
    pub(super) const ANNOUNCEMENT_INTERRUPTION: &str = "announcementInterruption";
    pub(super) const INTERRUPTION_DIGIT_SEQUENCE: &str = "interruptionDigitSequence";
    pub(super) const AUDIO_SELECTION: &str = "audioSelection";
    pub(super) const AUDIO_FILE: &str = "audioFile";
}
