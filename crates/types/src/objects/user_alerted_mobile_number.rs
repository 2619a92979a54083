// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User alerted mobile number: A mobile number that is alerted.

use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, PhoneNumber, ReturnedNumber, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_ALERTED_MOBILE_NUMBER;

/// The body of a GET response. A mobile number that is alerted.
///
/// [`User alerted mobile number`](linecard_model::objects::USER_ALERTED_MOBILE_NUMBER), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The number.
    ///
    /// - In JSON: `mobileNumber`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub mobile_number: ReturnedNumber,
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
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::mobile_number`](field@Get::mobile_number).
    pub mobile_number: ReturnedNumber,
    /// See [`Get::country_code`](field@Get::country_code).
    pub country_code: String,
    /// See [`Get::national_prefix`](field@Get::national_prefix).
    pub national_prefix: String,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { mobile_number, country_code, national_prefix } = required;
        Get { mobile_number, country_code, national_prefix, extra: Extra::default() }
    }
}

/// The body of a PUT or POST. A mobile number that is alerted.
///
/// [`User alerted mobile number`](linecard_model::objects::USER_ALERTED_MOBILE_NUMBER), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The number.
    ///
    /// - In JSON: `mobileNumber`
    /// - Required in a PUT and a POST.
    /// - Holds a String, a telephone number: an optional +, then digits, with blanks, hyphens, full stops or parentheses between them.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub mobile_number: PhoneNumber,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(mobile_number: PhoneNumber) -> Self {
        Put { mobile_number }
    }

    /// Converts the values, and returns a body with its attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(mobile_number: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Put {
            mobile_number: checked::<Self, PhoneNumber>(wire::MOBILE_NUMBER, Into::<String>::into(mobile_number))?,
        })
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_ALERTED_MOBILE_NUMBER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            mobile_number: reader.required(wire::MOBILE_NUMBER)?,
            country_code: reader.required(wire::COUNTRY_CODE)?,
            national_prefix: reader.required(wire::NATIONAL_PREFIX)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::MOBILE_NUMBER, &self.mobile_number);
        writer.required(wire::COUNTRY_CODE, &self.country_code);
        writer.required(wire::NATIONAL_PREFIX, &self.national_prefix);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &USER_ALERTED_MOBILE_NUMBER;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { mobile_number: reader.required(wire::MOBILE_NUMBER)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::MOBILE_NUMBER, &self.mobile_number);
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
    pub(super) const MOBILE_NUMBER: &str = "mobileNumber";
    pub(super) const COUNTRY_CODE: &str = "countryCode";
    pub(super) const NATIONAL_PREFIX: &str = "nationalPrefix";
}
