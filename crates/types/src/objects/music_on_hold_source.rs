// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Music On Hold source: A source of the music that a caller on hold hears.

use super::announcement_file_name;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::MUSIC_ON_HOLD_SOURCE;

/// The body of a GET response. A source of the music that a caller on hold hears.
///
/// [`Music On Hold source`](linecard_model::objects::MUSIC_ON_HOLD_SOURCE), page Music On Hold.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Where the music comes from.
    ///
    /// - In JSON: `messageSourceSelection`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds one of `"System"`, `"External"`, `"Custom"`, `"Group"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub message_source_selection: Option<Open<MessageSourceSelection>>,
    /// The file with the music. In an update, the name DELETE removes the stored file.
    ///
    /// - In JSON: `audioFile`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)).
    pub audio_file: Option<announcement_file_name::Get>,
    /// The preferred codec of an external source.
    ///
    /// - In JSON: `audioFilePreferredCodec`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds one of `"None"`, `"G711"`, `"G722"`, `"G729"`, `"G726"`, `"AMR"`, `"AMR-WB"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub audio_file_preferred_codec: Option<Open<AudioFilePreferredCodec>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`message_source_selection`](field@Self::message_source_selection).
    #[must_use]
    pub fn message_source_selection(
        mut self,
        message_source_selection: impl Into<Open<MessageSourceSelection>>,
    ) -> Self {
        self.message_source_selection = Some(message_source_selection.into());
        self
    }

    /// Sets [`audio_file`](field@Self::audio_file).
    #[must_use]
    pub fn audio_file(mut self, audio_file: announcement_file_name::Get) -> Self {
        self.audio_file = Some(audio_file);
        self
    }

    /// Sets [`audio_file_preferred_codec`](field@Self::audio_file_preferred_codec).
    #[must_use]
    pub fn audio_file_preferred_codec(
        mut self,
        audio_file_preferred_codec: impl Into<Open<AudioFilePreferredCodec>>,
    ) -> Self {
        self.audio_file_preferred_codec = Some(audio_file_preferred_codec.into());
        self
    }
}

/// The body of a PUT. A source of the music that a caller on hold hears.
///
/// [`Music On Hold source`](linecard_model::objects::MUSIC_ON_HOLD_SOURCE), page Music On Hold.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Where the music comes from.
    ///
    /// - In JSON: `messageSourceSelection`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds one of `"System"`, `"External"`, `"Custom"`, `"Group"`.
    pub message_source_selection: Option<MessageSourceSelection>,
    /// The file with the music. In an update, the name DELETE removes the stored file.
    ///
    /// - In JSON: `audioFile`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)).
    /// - A PUT replaces it as a whole.
    pub audio_file: Option<announcement_file_name::Put>,
    /// The preferred codec of an external source.
    ///
    /// - In JSON: `audioFilePreferredCodec`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds one of `"None"`, `"G711"`, `"G722"`, `"G729"`, `"G726"`, `"AMR"`, `"AMR-WB"`.
    pub audio_file_preferred_codec: Option<AudioFilePreferredCodec>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`message_source_selection`](field@Self::message_source_selection).
    #[must_use]
    pub fn message_source_selection(mut self, message_source_selection: MessageSourceSelection) -> Self {
        self.message_source_selection = Some(message_source_selection);
        self
    }

    /// Sets [`audio_file`](field@Self::audio_file).
    #[must_use]
    pub fn audio_file(mut self, audio_file: announcement_file_name::Put) -> Self {
        self.audio_file = Some(audio_file);
        self
    }

    /// Sets [`audio_file_preferred_codec`](field@Self::audio_file_preferred_codec).
    #[must_use]
    pub fn audio_file_preferred_codec(mut self, audio_file_preferred_codec: AudioFilePreferredCodec) -> Self {
        self.audio_file_preferred_codec = Some(audio_file_preferred_codec);
        self
    }
}

/// The words that `messageSourceSelection` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum MessageSourceSelection {
    /// `System`
    System,
    /// `External`
    External,
    /// `Custom`
    Custom,
    /// `Group`
    Group,
}

/// The words that `audioFilePreferredCodec` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum AudioFilePreferredCodec {
    /// `None`
    None,
    /// `G711`
    G711,
    /// `G722`
    G722,
    /// `G729`
    G729,
    /// `G726`
    G726,
    /// `AMR`
    Amr,
    /// `AMR-WB`
    AmrWb,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MUSIC_ON_HOLD_SOURCE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            message_source_selection: reader.optional(wire::MESSAGE_SOURCE_SELECTION)?,
            audio_file: reader.optional(wire::AUDIO_FILE)?,
            audio_file_preferred_codec: reader.optional(wire::AUDIO_FILE_PREFERRED_CODEC)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::MESSAGE_SOURCE_SELECTION, self.message_source_selection.as_ref());
        writer.optional(wire::AUDIO_FILE, self.audio_file.as_ref());
        writer.optional(wire::AUDIO_FILE_PREFERRED_CODEC, self.audio_file_preferred_codec.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &MUSIC_ON_HOLD_SOURCE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            message_source_selection: reader.optional(wire::MESSAGE_SOURCE_SELECTION)?,
            audio_file: reader.optional(wire::AUDIO_FILE)?,
            audio_file_preferred_codec: reader.optional(wire::AUDIO_FILE_PREFERRED_CODEC)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::MESSAGE_SOURCE_SELECTION, self.message_source_selection.as_ref());
        writer.optional(wire::AUDIO_FILE, self.audio_file.as_ref());
        writer.optional(wire::AUDIO_FILE_PREFERRED_CODEC, self.audio_file_preferred_codec.as_ref());
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

impl Word for MessageSourceSelection {
    const ALL: &'static [Self] = &[
        MessageSourceSelection::System,
        MessageSourceSelection::External,
        MessageSourceSelection::Custom,
        MessageSourceSelection::Group,
    ];
    const WORDS: &'static [&'static str] = &["System", "External", "Custom", "Group"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(MessageSourceSelection);

impl Word for AudioFilePreferredCodec {
    const ALL: &'static [Self] = &[
        AudioFilePreferredCodec::None,
        AudioFilePreferredCodec::G711,
        AudioFilePreferredCodec::G722,
        AudioFilePreferredCodec::G729,
        AudioFilePreferredCodec::G726,
        AudioFilePreferredCodec::Amr,
        AudioFilePreferredCodec::AmrWb,
    ];
    const WORDS: &'static [&'static str] = &["None", "G711", "G722", "G729", "G726", "AMR", "AMR-WB"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(AudioFilePreferredCodec);

/// The JSON names of the attributes.
mod wire {
    pub(super) const MESSAGE_SOURCE_SELECTION: &str = "messageSourceSelection";
    pub(super) const AUDIO_FILE: &str = "audioFile";
    pub(super) const AUDIO_FILE_PREFERRED_CODEC: &str = "audioFilePreferredCodec";
}
