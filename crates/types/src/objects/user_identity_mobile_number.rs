// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User identity mobile number: A mobile number of a user.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, OrText, ReturnedNumber, body::body};
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
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub mobile_number: ReturnedNumber,
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
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::mobile_number`](field@Get::mobile_number).
    pub mobile_number: ReturnedNumber,
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

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_IDENTITY_MOBILE_NUMBER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            mobile_number: reader.required(wire::MOBILE_NUMBER)?,
            description: reader.required(wire::DESCRIPTION)?,
            country_code: reader.required(wire::COUNTRY_CODE)?,
            national_prefix: reader.required(wire::NATIONAL_PREFIX)?,
            primary: reader.required(wire::PRIMARY)?,
            enable_alerting: reader.required(wire::ENABLE_ALERTING)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::MOBILE_NUMBER, &self.mobile_number);
        writer.required(wire::DESCRIPTION, &self.description);
        writer.required(wire::COUNTRY_CODE, &self.country_code);
        writer.required(wire::NATIONAL_PREFIX, &self.national_prefix);
        writer.required(wire::PRIMARY, &self.primary);
        writer.required(wire::ENABLE_ALERTING, &self.enable_alerting);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const MOBILE_NUMBER: &str = "mobileNumber";
    pub(super) const DESCRIPTION: &str = "description";
    pub(super) const COUNTRY_CODE: &str = "countryCode";
    pub(super) const NATIONAL_PREFIX: &str = "nationalPrefix";
    pub(super) const PRIMARY: &str = "primary";
    pub(super) const ENABLE_ALERTING: &str = "enableAlerting";
}
