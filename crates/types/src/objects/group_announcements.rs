// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Announcements of a group: The announcements of a group, and the space that they take.

use super::group_announcement;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_ANNOUNCEMENTS;

/// The body of a GET response. The announcements of a group, and the space that they take.
///
/// [`Announcements of a group`](linecard_model::objects::GROUP_ANNOUNCEMENTS), page Announcements.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The announcements.
    ///
    /// - In JSON: `announcements`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Announcement of a group`](linecard_model::objects::GROUP_ANNOUNCEMENT)).
    pub announcements: Option<Vec<group_announcement::Get>>,
    /// The size of all files together.
    ///
    /// - In JSON: `totalFileSize`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub total_file_size: Option<Integer>,
    /// The maximum size of all files together.
    ///
    /// - In JSON: `maxFileSize`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub max_file_size: Option<Integer>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`announcements`](field@Self::announcements).
    #[must_use]
    pub fn announcements(mut self, announcements: impl IntoIterator<Item = group_announcement::Get>) -> Self {
        self.announcements = Some(announcements.into_iter().collect());
        self
    }

    /// Sets [`total_file_size`](field@Self::total_file_size).
    #[must_use]
    pub fn total_file_size(mut self, total_file_size: impl Into<Integer>) -> Self {
        self.total_file_size = Some(total_file_size.into());
        self
    }

    /// Sets [`max_file_size`](field@Self::max_file_size).
    #[must_use]
    pub fn max_file_size(mut self, max_file_size: impl Into<Integer>) -> Self {
        self.max_file_size = Some(max_file_size.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_ANNOUNCEMENTS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            announcements: reader.optional(wire::ANNOUNCEMENTS)?,
            total_file_size: reader.optional(wire::TOTAL_FILE_SIZE)?,
            max_file_size: reader.optional(wire::MAX_FILE_SIZE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ANNOUNCEMENTS, self.announcements.as_ref());
        writer.optional(wire::TOTAL_FILE_SIZE, self.total_file_size.as_ref());
        writer.optional(wire::MAX_FILE_SIZE, self.max_file_size.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ANNOUNCEMENTS: &str = "announcements";
    pub(super) const TOTAL_FILE_SIZE: &str = "totalFileSize";
    pub(super) const MAX_FILE_SIZE: &str = "maxFileSize";
}
