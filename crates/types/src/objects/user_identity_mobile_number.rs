// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User identity mobile number: A mobile number of a user.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, OrText, PhoneNumber, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_IDENTITY_MOBILE_NUMBER;

/// The body of a GET response. A mobile number of a user.
///
/// [`User identity mobile number`](linecard_model::objects::USER_IDENTITY_MOBILE_NUMBER), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The number.
    ///
    /// - In JSON: `mobileNumber`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number: an optional +, then digits, with single - between them.
    /// - Interpretation `phone-numbers.none`: An optional +, then digits, with single hyphens between them. The empty string is accepted where the number may be unset.
    pub mobile_number: PhoneNumber,
    /// The description of the number.
    ///
    /// - In JSON: `description`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub description: String,
    /// The country code.
    ///
    /// - In JSON: `countryCode`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub country_code: String,
    /// The national prefix.
    ///
    /// - In JSON: `nationalPrefix`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub national_prefix: String,
    /// Whether it is the primary mobile number.
    ///
    /// - In JSON: `primary`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false), or a String.
    /// - Interpretation `flag-or-text`: A Boolean or a String.
    pub primary: OrText<bool>,
    /// Whether alerting is enabled for the number.
    ///
    /// - In JSON: `enableAlerting`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false), or a String.
    /// - Interpretation `flag-or-text`: A Boolean or a String.
    pub enable_alerting: OrText<bool>,
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

/// The required attributes of [`Get`], by name: what [`Get::new`] takes.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::mobile_number`](field@Get::mobile_number).
    pub mobile_number: PhoneNumber,
    /// See [`Get::description`](field@Get::description).
    pub description: String,
    /// See [`Get::country_code`](field@Get::country_code).
    pub country_code: String,
    /// See [`Get::national_prefix`](field@Get::national_prefix).
    pub national_prefix: String,
    /// See [`Get::primary`](field@Get::primary).
    pub primary: OrText<bool>,
    /// See [`Get::enable_alerting`](field@Get::enable_alerting).
    pub enable_alerting: OrText<bool>,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { mobile_number, description, country_code, national_prefix, primary, enable_alerting } =
            required;
        Get {
            mobile_number,
            description,
            country_code,
            national_prefix,
            primary,
            enable_alerting,
            extra: Extra::default(),
        }
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_IDENTITY_MOBILE_NUMBER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get {
            mobile_number: from.required(wire::MOBILE_NUMBER)?,
            description: from.required(wire::DESCRIPTION)?,
            country_code: from.required(wire::COUNTRY_CODE)?,
            national_prefix: from.required(wire::NATIONAL_PREFIX)?,
            primary: from.required(wire::PRIMARY)?,
            enable_alerting: from.required(wire::ENABLE_ALERTING)?,
            extra: from.rest(),
        })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::MOBILE_NUMBER, &self.mobile_number);
        to.required(wire::DESCRIPTION, &self.description);
        to.required(wire::COUNTRY_CODE, &self.country_code);
        to.required(wire::NATIONAL_PREFIX, &self.national_prefix);
        to.required(wire::PRIMARY, &self.primary);
        to.required(wire::ENABLE_ALERTING, &self.enable_alerting);
        to.rest(&self.extra);
    }
}

body!(Get);

/// The attributes as the wire spells them.
mod wire {
    pub(super) const MOBILE_NUMBER: &str = "mobileNumber";
    pub(super) const DESCRIPTION: &str = "description";
    pub(super) const COUNTRY_CODE: &str = "countryCode";
    pub(super) const NATIONAL_PREFIX: &str = "nationalPrefix";
    pub(super) const PRIMARY: &str = "primary";
    pub(super) const ENABLE_ALERTING: &str = "enableAlerting";
}
