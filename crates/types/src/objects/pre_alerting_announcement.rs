// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Pre-alerting Announcement: The announcement that callers hear before the phone of a user rings.

use super::{announcement_file_name, criteria_in_list, criteria_list_item};
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::PRE_ALERTING_ANNOUNCEMENT;

/// The body of a GET response. The announcement that callers hear before the phone of a user rings.
///
/// [`Pre-alerting Announcement`](linecard_model::objects::PRE_ALERTING_ANNOUNCEMENT), page Pre-alerting Announcement.
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
    /// Whether the announcement is a file or the default one.
    ///
    /// - In JSON: `audioSelection`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds one of `"File"`, `"Default"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub audio_selection: Option<Open<AudioSelection>>,
    /// The file of the announcement.
    ///
    /// - In JSON: `audioFile`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)).
    pub audio_file: Option<announcement_file_name::Get>,
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria in List attributes`](linecard_model::objects::CRITERIA_IN_LIST)).
    pub criteria: Option<Vec<criteria_in_list::Get>>,
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

    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_in_list::Get>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

/// The body of a PUT. The announcement that callers hear before the phone of a user rings.
///
/// [`Pre-alerting Announcement`](linecard_model::objects::PRE_ALERTING_ANNOUNCEMENT), page Pre-alerting Announcement.
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
    /// Whether the announcement is a file or the default one.
    ///
    /// - In JSON: `audioSelection`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds one of `"File"`, `"Default"`.
    pub audio_selection: Option<AudioSelection>,
    /// The file of the announcement.
    ///
    /// - In JSON: `audioFile`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)).
    /// - A PUT replaces it as a whole.
    pub audio_file: Option<announcement_file_name::Put>,
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria attributes (in the PUT of a service)`](linecard_model::objects::CRITERIA_LIST_ITEM)).
    /// - A PUT matches its items with the stored items by `name`; it creates an item that matches none, which is validated as [`criteria.post`](linecard_model::objects::CRITERIA).
    pub criteria: Option<Vec<criteria_list_item::Put>>,
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
    pub fn audio_selection(mut self, audio_selection: AudioSelection) -> Self {
        self.audio_selection = Some(audio_selection);
        self
    }

    /// Sets [`audio_file`](field@Self::audio_file).
    #[must_use]
    pub fn audio_file(mut self, audio_file: announcement_file_name::Put) -> Self {
        self.audio_file = Some(audio_file);
        self
    }

    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_list_item::Put>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

/// The words that `audioSelection` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum AudioSelection {
    /// `File`
    File,
    /// `Default`
    Default,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &PRE_ALERTING_ANNOUNCEMENT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.optional(wire::ACTIVE)?,
            audio_selection: reader.optional(wire::AUDIO_SELECTION)?,
            audio_file: reader.optional(wire::AUDIO_FILE)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::AUDIO_SELECTION, self.audio_selection.as_ref());
        writer.optional(wire::AUDIO_FILE, self.audio_file.as_ref());
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &PRE_ALERTING_ANNOUNCEMENT;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            audio_selection: reader.optional(wire::AUDIO_SELECTION)?,
            audio_file: reader.optional(wire::AUDIO_FILE)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::AUDIO_SELECTION, self.audio_selection.as_ref());
        writer.optional(wire::AUDIO_FILE, self.audio_file.as_ref());
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
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

impl Word for AudioSelection {
    const ALL: &'static [Self] = &[AudioSelection::File, AudioSelection::Default];
    const WORDS: &'static [&'static str] = &["File", "Default"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(AudioSelection);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ACTIVE: &str = "active";
    pub(super) const AUDIO_SELECTION: &str = "audioSelection";
    pub(super) const AUDIO_FILE: &str = "audioFile";
    pub(super) const CRITERIA: &str = "criteria";
}
