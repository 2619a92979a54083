// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Group: A group of users.

use super::{address_information, group_contact};
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, Integer, ReturnedNumber, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP;

/// The body of a GET response. A group of users.
///
/// [`Group`](linecard_model::objects::GROUP), page Group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The domain of users that have no other.
    ///
    /// - In JSON: `defaultDomain`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub default_domain: Option<String>,
    /// The maximum number of users.
    ///
    /// - In JSON: `userLimit`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub user_limit: Option<Integer>,
    /// The number of users.
    ///
    /// - In JSON: `userCount`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub user_count: Option<Integer>,
    /// The name of the group.
    ///
    /// - In JSON: `groupName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub group_name: Option<String>,
    /// The name that called users see.
    ///
    /// - In JSON: `cliName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub cli_name: Option<String>,
    /// The number that called users see.
    ///
    /// - In JSON: `cliPhoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub cli_phone_number: Option<ReturnedNumber>,
    /// The time zone of the group.
    ///
    /// - In JSON: `timeZone`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub time_zone: Option<String>,
    /// The dialing code of the location.
    ///
    /// - In JSON: `locationDialingCode`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub location_dialing_code: Option<String>,
    /// The person to contact about the group.
    ///
    /// - In JSON: `contactInformation`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Group: contactInformation`](linecard_model::objects::GROUP_CONTACT)).
    pub contact_information: Option<group_contact::Get>,
    /// The address of the group.
    ///
    /// - In JSON: `addressInformation`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Address Information attributes`](linecard_model::objects::ADDRESS_INFORMATION)).
    pub address_information: Option<address_information::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`default_domain`](field@Self::default_domain).
    #[must_use]
    pub fn default_domain(mut self, default_domain: impl Into<String>) -> Self {
        self.default_domain = Some(default_domain.into());
        self
    }

    /// Sets [`user_limit`](field@Self::user_limit).
    #[must_use]
    pub fn user_limit(mut self, user_limit: impl Into<Integer>) -> Self {
        self.user_limit = Some(user_limit.into());
        self
    }

    /// Sets [`user_count`](field@Self::user_count).
    #[must_use]
    pub fn user_count(mut self, user_count: impl Into<Integer>) -> Self {
        self.user_count = Some(user_count.into());
        self
    }

    /// Sets [`group_name`](field@Self::group_name).
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets [`cli_name`](field@Self::cli_name).
    #[must_use]
    pub fn cli_name(mut self, cli_name: impl Into<String>) -> Self {
        self.cli_name = Some(cli_name.into());
        self
    }

    /// Sets [`cli_phone_number`](field@Self::cli_phone_number).
    #[must_use]
    pub fn cli_phone_number(mut self, cli_phone_number: ReturnedNumber) -> Self {
        self.cli_phone_number = Some(cli_phone_number);
        self
    }

    /// Converts the value, and sets [`cli_phone_number`](field@Self::cli_phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_cli_phone_number(mut self, cli_phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.cli_phone_number =
            Some(checked::<Self, ReturnedNumber>(wire::CLI_PHONE_NUMBER, Into::<String>::into(cli_phone_number))?);
        Ok(self)
    }

    /// Sets [`time_zone`](field@Self::time_zone).
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }

    /// Sets [`location_dialing_code`](field@Self::location_dialing_code).
    #[must_use]
    pub fn location_dialing_code(mut self, location_dialing_code: impl Into<String>) -> Self {
        self.location_dialing_code = Some(location_dialing_code.into());
        self
    }

    /// Sets [`contact_information`](field@Self::contact_information).
    #[must_use]
    pub fn contact_information(mut self, contact_information: group_contact::Get) -> Self {
        self.contact_information = Some(contact_information);
        self
    }

    /// Sets [`address_information`](field@Self::address_information).
    #[must_use]
    pub fn address_information(mut self, address_information: address_information::Get) -> Self {
        self.address_information = Some(address_information);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            default_domain: reader.optional(wire::DEFAULT_DOMAIN)?,
            user_limit: reader.optional(wire::USER_LIMIT)?,
            user_count: reader.optional(wire::USER_COUNT)?,
            group_name: reader.optional(wire::GROUP_NAME)?,
            cli_name: reader.optional(wire::CLI_NAME)?,
            cli_phone_number: reader.optional(wire::CLI_PHONE_NUMBER)?,
            time_zone: reader.optional(wire::TIME_ZONE)?,
            location_dialing_code: reader.optional(wire::LOCATION_DIALING_CODE)?,
            contact_information: reader.optional(wire::CONTACT_INFORMATION)?,
            address_information: reader.optional(wire::ADDRESS_INFORMATION)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::DEFAULT_DOMAIN, self.default_domain.as_ref());
        writer.optional(wire::USER_LIMIT, self.user_limit.as_ref());
        writer.optional(wire::USER_COUNT, self.user_count.as_ref());
        writer.optional(wire::GROUP_NAME, self.group_name.as_ref());
        writer.optional(wire::CLI_NAME, self.cli_name.as_ref());
        writer.optional(wire::CLI_PHONE_NUMBER, self.cli_phone_number.as_ref());
        writer.optional(wire::TIME_ZONE, self.time_zone.as_ref());
        writer.optional(wire::LOCATION_DIALING_CODE, self.location_dialing_code.as_ref());
        writer.optional(wire::CONTACT_INFORMATION, self.contact_information.as_ref());
        writer.optional(wire::ADDRESS_INFORMATION, self.address_information.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const DEFAULT_DOMAIN: &str = "defaultDomain";
    pub(super) const USER_LIMIT: &str = "userLimit";
    pub(super) const USER_COUNT: &str = "userCount";
    pub(super) const GROUP_NAME: &str = "groupName";
    pub(super) const CLI_NAME: &str = "cliName";
    pub(super) const CLI_PHONE_NUMBER: &str = "cliPhoneNumber";
    pub(super) const TIME_ZONE: &str = "timeZone";
    pub(super) const LOCATION_DIALING_CODE: &str = "locationDialingCode";
    pub(super) const CONTACT_INFORMATION: &str = "contactInformation";
    pub(super) const ADDRESS_INFORMATION: &str = "addressInformation";
}
