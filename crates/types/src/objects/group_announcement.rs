// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Announcement of a group: An announcement of a group.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, OpenObject, OrText, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_ANNOUNCEMENT;

/// The body of a GET response. An announcement of a group.
///
/// [`Announcement of a group`](linecard_model::objects::GROUP_ANNOUNCEMENT), page Announcements.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The name of the announcement.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub name: Option<String>,
    /// The media type of the announcement.
    ///
    /// - In JSON: `mediaType`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub media_type: Option<String>,
    /// The size of the file.
    ///
    /// - In JSON: `fileSize`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub file_size: Option<String>,
    /// Where the announcement is used.
    ///
    /// - In JSON: `usages`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (its attributes are not documented), or a String.
    /// - Unchecked; the documentation states in prose: The content of an item is not public.
    pub usages: Option<Vec<OrText<OpenObject>>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`media_type`](field@Self::media_type).
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets [`file_size`](field@Self::file_size).
    #[must_use]
    pub fn file_size(mut self, file_size: impl Into<String>) -> Self {
        self.file_size = Some(file_size.into());
        self
    }

    /// Sets [`usages`](field@Self::usages).
    #[must_use]
    pub fn usages(mut self, usages: impl IntoIterator<Item = OrText<OpenObject>>) -> Self {
        self.usages = Some(usages.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_ANNOUNCEMENT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.optional(wire::NAME)?,
            media_type: reader.optional(wire::MEDIA_TYPE)?,
            file_size: reader.optional(wire::FILE_SIZE)?,
            usages: reader.optional(wire::USAGES)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::MEDIA_TYPE, self.media_type.as_ref());
        writer.optional(wire::FILE_SIZE, self.file_size.as_ref());
        writer.optional(wire::USAGES, self.usages.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const MEDIA_TYPE: &str = "mediaType";
    pub(super) const FILE_SIZE: &str = "fileSize";
    pub(super) const USAGES: &str = "usages";
}
