// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Advanced Flexible seating available host attributes: An available flexible seating host, with all its details.

use super::{access_device_endpoint_for_flexible_seating, group_department_key};
use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, Extra, OpenObject, OrNone, OrText, ReturnedNumber, Secret, attribute::checked, body::body,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::ADVANCED_FLEXIBLE_SEATING_AVAILABLE_HOST;

/// The body of a GET response. An available flexible seating host, with all its details.
///
/// [`Advanced Flexible seating available host attributes`](linecard_model::objects::ADVANCED_FLEXIBLE_SEATING_AVAILABLE_HOST), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The id of the host, which is unique.
    ///
    /// - In JSON: `serviceUserId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub service_user_id: String,
    /// The name of the host.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The last name of the calling line identity.
    ///
    /// - In JSON: `cliLastName`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub cli_last_name: Option<String>,
    /// The first name of the calling line identity.
    ///
    /// - In JSON: `cliFirstName`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub cli_first_name: Option<String>,
    /// The phone number of the host.
    ///
    /// - In JSON: `phoneNumber`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: ReturnedNumber,
    /// The extension of the host.
    ///
    /// - In JSON: `extension`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub extension: ReturnedNumber,
    /// The department of the host.
    ///
    /// - In JSON: `department`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)), or an empty String.
    /// - Interpretation `department.none`: C in a GET: a Group department key or the empty string.
    pub department: Option<OrNone<group_department_key::Get>>,
    /// The language of the host.
    ///
    /// - In JSON: `language`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub language: Option<String>,
    /// The time zone of the host.
    ///
    /// - In JSON: `timeZone`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub time_zone: Option<String>,
    /// The display name of the time zone.
    ///
    /// - In JSON: `timeZoneDisplayName`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub time_zone_display_name: Option<String>,
    /// The default alias of the host.
    ///
    /// - In JSON: `defaultAlias`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub default_alias: Option<String>,
    /// The aliases of the host.
    ///
    /// - In JSON: `aliases`
    /// - Conditional in a GET response.
    /// - Holds an Array, each item a String.
    pub aliases: Option<Vec<String>>,
    /// The public identity of the host.
    ///
    /// - In JSON: `publicUserIdentity`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub public_user_identity: Option<String>,
    /// The phone number of the calling line identity.
    ///
    /// - In JSON: `cliPhoneNumber`
    /// - Conditional in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub cli_phone_number: Option<ReturnedNumber>,
    /// The password of the host.
    ///
    /// - In JSON: `password`
    /// - Conditional in a GET response.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub password: Option<Secret>,
    /// The device of the host.
    ///
    /// - In JSON: `endpoint`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Access Device Endpoint for Flexible Seating`](linecard_model::objects::ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING)).
    pub endpoint: Option<access_device_endpoint_for_flexible_seating::Get>,
    /// The class of service of the host.
    ///
    /// - In JSON: `networkClassOfService`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub network_class_of_service: Option<String>,
    /// Whether the host is active.
    ///
    /// - In JSON: `active`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false), or a String.
    /// - Interpretation `flag-or-text`: A Boolean or a String.
    pub active: OrText<bool>,
    /// The guest who uses the host.
    ///
    /// - In JSON: `guestInfo`
    /// - Conditional in a GET response.
    /// - Holds an Object (its attributes are not documented), or a String.
    /// - Unchecked; the documentation states in prose: The content of the object is not public.
    /// - Interpretation `advanced-flexible-seating-available-host.guestInfo`: A String, or an object whose content is unchecked.
    pub guest_info: Option<OrText<OpenObject>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::service_user_id`](field@Get::service_user_id).
    pub service_user_id: String,
    /// See [`Get::name`](field@Get::name).
    pub name: String,
    /// See [`Get::phone_number`](field@Get::phone_number).
    pub phone_number: ReturnedNumber,
    /// See [`Get::extension`](field@Get::extension).
    pub extension: ReturnedNumber,
    /// See [`Get::active`](field@Get::active).
    pub active: OrText<bool>,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { service_user_id, name, phone_number, extension, active } = required;
        Get {
            service_user_id,
            name,
            phone_number,
            extension,
            active,
            cli_last_name: None,
            cli_first_name: None,
            department: None,
            language: None,
            time_zone: None,
            time_zone_display_name: None,
            default_alias: None,
            aliases: None,
            public_user_identity: None,
            cli_phone_number: None,
            password: None,
            endpoint: None,
            network_class_of_service: None,
            guest_info: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`cli_last_name`](field@Self::cli_last_name).
    #[must_use]
    pub fn cli_last_name(mut self, cli_last_name: impl Into<String>) -> Self {
        self.cli_last_name = Some(cli_last_name.into());
        self
    }

    /// Sets [`cli_first_name`](field@Self::cli_first_name).
    #[must_use]
    pub fn cli_first_name(mut self, cli_first_name: impl Into<String>) -> Self {
        self.cli_first_name = Some(cli_first_name.into());
        self
    }

    /// Sets [`department`](field@Self::department).
    #[must_use]
    pub fn department(mut self, department: impl Into<OrNone<group_department_key::Get>>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets [`time_zone`](field@Self::time_zone).
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }

    /// Sets [`time_zone_display_name`](field@Self::time_zone_display_name).
    #[must_use]
    pub fn time_zone_display_name(mut self, time_zone_display_name: impl Into<String>) -> Self {
        self.time_zone_display_name = Some(time_zone_display_name.into());
        self
    }

    /// Sets [`default_alias`](field@Self::default_alias).
    #[must_use]
    pub fn default_alias(mut self, default_alias: impl Into<String>) -> Self {
        self.default_alias = Some(default_alias.into());
        self
    }

    /// Sets [`aliases`](field@Self::aliases).
    #[must_use]
    pub fn aliases(mut self, aliases: impl IntoIterator<Item = String>) -> Self {
        self.aliases = Some(aliases.into_iter().collect());
        self
    }

    /// Sets [`public_user_identity`](field@Self::public_user_identity).
    #[must_use]
    pub fn public_user_identity(mut self, public_user_identity: impl Into<String>) -> Self {
        self.public_user_identity = Some(public_user_identity.into());
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

    /// Sets [`password`](field@Self::password).
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`endpoint`](field@Self::endpoint).
    #[must_use]
    pub fn endpoint(mut self, endpoint: access_device_endpoint_for_flexible_seating::Get) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets [`network_class_of_service`](field@Self::network_class_of_service).
    #[must_use]
    pub fn network_class_of_service(mut self, network_class_of_service: impl Into<String>) -> Self {
        self.network_class_of_service = Some(network_class_of_service.into());
        self
    }

    /// Sets [`guest_info`](field@Self::guest_info).
    #[must_use]
    pub fn guest_info(mut self, guest_info: impl Into<OrText<OpenObject>>) -> Self {
        self.guest_info = Some(guest_info.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ADVANCED_FLEXIBLE_SEATING_AVAILABLE_HOST;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            service_user_id: reader.required(wire::SERVICE_USER_ID)?,
            name: reader.required(wire::NAME)?,
            cli_last_name: reader.optional(wire::CLI_LAST_NAME)?,
            cli_first_name: reader.optional(wire::CLI_FIRST_NAME)?,
            phone_number: reader.required(wire::PHONE_NUMBER)?,
            extension: reader.required(wire::EXTENSION)?,
            department: reader.optional(wire::DEPARTMENT)?,
            language: reader.optional(wire::LANGUAGE)?,
            time_zone: reader.optional(wire::TIME_ZONE)?,
            time_zone_display_name: reader.optional(wire::TIME_ZONE_DISPLAY_NAME)?,
            default_alias: reader.optional(wire::DEFAULT_ALIAS)?,
            aliases: reader.optional(wire::ALIASES)?,
            public_user_identity: reader.optional(wire::PUBLIC_USER_IDENTITY)?,
            cli_phone_number: reader.optional(wire::CLI_PHONE_NUMBER)?,
            password: reader.optional(wire::PASSWORD)?,
            endpoint: reader.optional(wire::ENDPOINT)?,
            network_class_of_service: reader.optional(wire::NETWORK_CLASS_OF_SERVICE)?,
            active: reader.required(wire::ACTIVE)?,
            guest_info: reader.optional(wire::GUEST_INFO)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SERVICE_USER_ID, &self.service_user_id);
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::CLI_LAST_NAME, self.cli_last_name.as_ref());
        writer.optional(wire::CLI_FIRST_NAME, self.cli_first_name.as_ref());
        writer.required(wire::PHONE_NUMBER, &self.phone_number);
        writer.required(wire::EXTENSION, &self.extension);
        writer.optional(wire::DEPARTMENT, self.department.as_ref());
        writer.optional(wire::LANGUAGE, self.language.as_ref());
        writer.optional(wire::TIME_ZONE, self.time_zone.as_ref());
        writer.optional(wire::TIME_ZONE_DISPLAY_NAME, self.time_zone_display_name.as_ref());
        writer.optional(wire::DEFAULT_ALIAS, self.default_alias.as_ref());
        writer.optional(wire::ALIASES, self.aliases.as_ref());
        writer.optional(wire::PUBLIC_USER_IDENTITY, self.public_user_identity.as_ref());
        writer.optional(wire::CLI_PHONE_NUMBER, self.cli_phone_number.as_ref());
        writer.optional(wire::PASSWORD, self.password.as_ref());
        writer.optional(wire::ENDPOINT, self.endpoint.as_ref());
        writer.optional(wire::NETWORK_CLASS_OF_SERVICE, self.network_class_of_service.as_ref());
        writer.required(wire::ACTIVE, &self.active);
        writer.optional(wire::GUEST_INFO, self.guest_info.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const SERVICE_USER_ID: &str = "serviceUserId";
    pub(super) const NAME: &str = "name";
    pub(super) const CLI_LAST_NAME: &str = "cliLastName";
    pub(super) const CLI_FIRST_NAME: &str = "cliFirstName";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EXTENSION: &str = "extension";
    pub(super) const DEPARTMENT: &str = "department";
    pub(super) const LANGUAGE: &str = "language";
    pub(super) const TIME_ZONE: &str = "timeZone";
    pub(super) const TIME_ZONE_DISPLAY_NAME: &str = "timeZoneDisplayName";
    pub(super) const DEFAULT_ALIAS: &str = "defaultAlias";
    pub(super) const ALIASES: &str = "aliases";
    pub(super) const PUBLIC_USER_IDENTITY: &str = "publicUserIdentity";
    pub(super) const CLI_PHONE_NUMBER: &str = "cliPhoneNumber";
    pub(super) const PASSWORD: &str = "password";
    pub(super) const ENDPOINT: &str = "endpoint";
    pub(super) const NETWORK_CLASS_OF_SERVICE: &str = "networkClassOfService";
    pub(super) const ACTIVE: &str = "active";
    pub(super) const GUEST_INFO: &str = "guestInfo";
}
