// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Pre-alerting Announcement of a tenant: audioFile: The file of an announcement of a tenant.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::TENANT_ANNOUNCEMENT_FILE;

/// The body of a GET response. The file of an announcement of a tenant.
///
/// [`Pre-alerting Announcement of a tenant: audioFile`](linecard_model::objects::TENANT_ANNOUNCEMENT_FILE), page Pre-alerting Announcement.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The description of the file.
    ///
    /// - In JSON: `description`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub description: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The body of a PUT. The file of an announcement of a tenant.
///
/// [`Pre-alerting Announcement of a tenant: audioFile`](linecard_model::objects::TENANT_ANNOUNCEMENT_FILE), page Pre-alerting Announcement.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The description of the file.
    ///
    /// - In JSON: `description`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub description: Option<String>,
    /// The content of the file.
    ///
    /// - In JSON: `content`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub content: Option<String>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`content`](field@Self::content).
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &TENANT_ANNOUNCEMENT_FILE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { description: reader.optional(wire::DESCRIPTION)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::DESCRIPTION, self.description.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &TENANT_ANNOUNCEMENT_FILE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            description: reader.optional(wire::DESCRIPTION)?,
            content: reader.optional(wire::CONTENT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::DESCRIPTION, self.description.as_ref());
        writer.optional(wire::CONTENT, self.content.as_ref());
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
    pub(super) const DESCRIPTION: &str = "description";
    pub(super) const CONTENT: &str = "content";
}
