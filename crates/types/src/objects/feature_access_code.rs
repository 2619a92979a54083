// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Feature Access Code: A code to dial for using a feature.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::FEATURE_ACCESS_CODE;

/// The body of a GET response. A code to dial for using a feature.
///
/// [`Feature Access Code`](linecard_model::objects::FEATURE_ACCESS_CODE), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the feature.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The code.
    ///
    /// - In JSON: `code`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub code: String,
    /// An alternative code.
    ///
    /// - In JSON: `alternateCode`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub alternate_code: Option<String>,
    /// Whether the code is enabled.
    ///
    /// - In JSON: `enabled`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub enabled: bool,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::name`](field@Get::name).
    pub name: String,
    /// See [`Get::code`](field@Get::code).
    pub code: String,
    /// See [`Get::enabled`](field@Get::enabled).
    pub enabled: bool,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { name, code, enabled } = required;
        Get { name, code, enabled, alternate_code: None, extra: Extra::default() }
    }

    /// Sets [`alternate_code`](field@Self::alternate_code).
    #[must_use]
    pub fn alternate_code(mut self, alternate_code: impl Into<String>) -> Self {
        self.alternate_code = Some(alternate_code.into());
        self
    }
}

/// The body of a PUT. A code to dial for using a feature.
///
/// [`Feature Access Code`](linecard_model::objects::FEATURE_ACCESS_CODE), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The name of the feature.
    ///
    /// - In JSON: `name`
    /// - Required in a PUT.
    /// - Holds a String.
    pub name: String,
    /// Whether the code is enabled.
    ///
    /// - In JSON: `enabled`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub enabled: Option<bool>,
}

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Put { name: name.into(), enabled: None }
    }

    /// Sets [`enabled`](field@Self::enabled).
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &FEATURE_ACCESS_CODE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.required(wire::NAME)?,
            code: reader.required(wire::CODE)?,
            alternate_code: reader.optional(wire::ALTERNATE_CODE)?,
            enabled: reader.required(wire::ENABLED)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.required(wire::CODE, &self.code);
        writer.optional(wire::ALTERNATE_CODE, self.alternate_code.as_ref());
        writer.required(wire::ENABLED, &self.enabled);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &FEATURE_ACCESS_CODE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { name: reader.required(wire::NAME)?, enabled: reader.optional(wire::ENABLED)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::ENABLED, self.enabled.as_ref());
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
    pub(super) const CODE: &str = "code";
    pub(super) const ALTERNATE_CODE: &str = "alternateCode";
    pub(super) const ENABLED: &str = "enabled";
}
