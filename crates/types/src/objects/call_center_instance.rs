// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Center Instance: A call center of a user.

use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, Extra, Matching, Open, Patterned, ReturnedNumber, Stored, Update, Word, attribute::checked,
    body::body, word::word,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_CENTER_INSTANCE;

/// The body of a GET response. A call center of a user.
///
/// [`Call Center Instance`](linecard_model::objects::CALL_CENTER_INSTANCE), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The unique id of the call center.
    ///
    /// - In JSON: `serviceUserId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub service_user_id: String,
    /// The phone number.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `call-center-instance.presences`: C in a GET, except serviceUserId.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: Option<ReturnedNumber>,
    /// The extension.
    ///
    /// - In JSON: `extension`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `call-center-instance.presences`: C in a GET, except serviceUserId.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub extension: Option<ReturnedNumber>,
    /// The status of the call center.
    ///
    /// - In JSON: `available`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-center-instance.presences`: C in a GET, except serviceUserId.
    pub available: Option<bool>,
    /// Whether logging off is allowed.
    ///
    /// - In JSON: `logOffAllowed`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-center-instance.presences`: C in a GET, except serviceUserId.
    pub log_off_allowed: Option<bool>,
    /// The name of the call center.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response.
    /// - Holds a String.
    /// - Unchecked; the documentation states in prose: It is returned only if the request has enrichCcInfo=true.
    pub name: Option<String>,
    /// The type of the call center.
    ///
    /// - In JSON: `type`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String, usually one of `"Basic"`, `"Standard"`, `"Premium"`.
    /// - Interpretation `call-center-instance.presences`: C in a GET, except serviceUserId.
    /// - Interpretation `call-center-instance.type`: Usually one of these three words; other text is accepted too.
    pub r#type: Option<Open<Type>>,
    /// The priority.
    ///
    /// - In JSON: `priority`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String.
    /// - Interpretation `call-center-instance.presences`: C in a GET, except serviceUserId.
    pub priority: Option<String>,
    /// The routing type.
    ///
    /// - In JSON: `routingType`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub routing_type: Option<String>,
    /// The skill level of the agent.
    ///
    /// - In JSON: `skillLevel`
    /// - Conditional in a GET response.
    /// - Holds a String, a skill level from 1 to 20.
    /// - Unchecked; the documentation states in prose: It is used only in a premium call center with skill-based routing.
    /// - Interpretation `call-center-instance.skillLevel`: The text is a whole number from 1 to 20, without leading zeros.
    pub skill_level: Option<SkillLevel>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(service_user_id: impl Into<String>) -> Self {
        Get {
            service_user_id: service_user_id.into(),
            phone_number: None,
            extension: None,
            available: None,
            log_off_allowed: None,
            name: None,
            r#type: None,
            priority: None,
            routing_type: None,
            skill_level: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    #[must_use]
    pub fn phone_number(mut self, phone_number: ReturnedNumber) -> Self {
        self.phone_number = Some(phone_number);
        self
    }

    /// Converts the value, and sets [`phone_number`](field@Self::phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_number(mut self, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone_number =
            Some(checked::<Self, ReturnedNumber>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?);
        Ok(self)
    }

    /// Sets [`extension`](field@Self::extension).
    #[must_use]
    pub fn extension(mut self, extension: ReturnedNumber) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Converts the value, and sets [`extension`](field@Self::extension).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_extension(mut self, extension: impl Into<String>) -> Result<Self, BadAttribute> {
        self.extension = Some(checked::<Self, ReturnedNumber>(wire::EXTENSION, Into::<String>::into(extension))?);
        Ok(self)
    }

    /// Sets [`available`](field@Self::available).
    #[must_use]
    pub fn available(mut self, available: bool) -> Self {
        self.available = Some(available);
        self
    }

    /// Sets [`log_off_allowed`](field@Self::log_off_allowed).
    #[must_use]
    pub fn log_off_allowed(mut self, log_off_allowed: bool) -> Self {
        self.log_off_allowed = Some(log_off_allowed);
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`priority`](field@Self::priority).
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets [`routing_type`](field@Self::routing_type).
    #[must_use]
    pub fn routing_type(mut self, routing_type: impl Into<String>) -> Self {
        self.routing_type = Some(routing_type.into());
        self
    }

    /// Sets [`skill_level`](field@Self::skill_level).
    #[must_use]
    pub fn skill_level(mut self, skill_level: SkillLevel) -> Self {
        self.skill_level = Some(skill_level);
        self
    }

    /// Converts the value, and sets [`skill_level`](field@Self::skill_level).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_skill_level(mut self, skill_level: impl Into<String>) -> Result<Self, BadAttribute> {
        self.skill_level = Some(checked::<Self, SkillLevel>(wire::SKILL_LEVEL, Into::<String>::into(skill_level))?);
        Ok(self)
    }
}

/// The body of a PUT. A call center of a user.
///
/// [`Call Center Instance`](linecard_model::objects::CALL_CENTER_INSTANCE), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The unique id of the call center.
    ///
    /// - In JSON: `serviceUserId`
    /// - Required in a PUT.
    /// - Holds a String.
    pub service_user_id: String,
    /// The status of the call center.
    ///
    /// - In JSON: `available`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub available: Option<bool>,
    /// The skill level of the agent.
    ///
    /// - In JSON: `skillLevel`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a String, a skill level from 1 to 20.
    /// - Unchecked; the documentation states in prose: It is used only in a premium call center with skill-based routing.
    /// - Interpretation `call-center-instance.skillLevel`: The text is a whole number from 1 to 20, without leading zeros.
    pub skill_level: Option<SkillLevel>,
}

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(service_user_id: impl Into<String>) -> Self {
        Put { service_user_id: service_user_id.into(), available: None, skill_level: None }
    }

    /// Sets [`available`](field@Self::available).
    #[must_use]
    pub fn available(mut self, available: bool) -> Self {
        self.available = Some(available);
        self
    }

    /// Sets [`skill_level`](field@Self::skill_level).
    #[must_use]
    pub fn skill_level(mut self, skill_level: SkillLevel) -> Self {
        self.skill_level = Some(skill_level);
        self
    }

    /// Converts the value, and sets [`skill_level`](field@Self::skill_level).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_skill_level(mut self, skill_level: impl Into<String>) -> Result<Self, BadAttribute> {
        self.skill_level = Some(checked::<Self, SkillLevel>(wire::SKILL_LEVEL, Into::<String>::into(skill_level))?);
        Ok(self)
    }
}

/// The words that `type` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Type {
    /// `Basic`
    Basic,
    /// `Standard`
    Standard,
    /// `Premium`
    Premium,
}

/// A text of the pattern SkillLevel: a skill level from 1 to 20.
pub type SkillLevel = Matching<SkillLevelPattern>;

/// The pattern SkillLevel.
pub enum SkillLevelPattern {}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_CENTER_INSTANCE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            service_user_id: reader.required(wire::SERVICE_USER_ID)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            extension: reader.optional(wire::EXTENSION)?,
            available: reader.optional(wire::AVAILABLE)?,
            log_off_allowed: reader.optional(wire::LOG_OFF_ALLOWED)?,
            name: reader.optional(wire::NAME)?,
            r#type: reader.optional(wire::TYPE)?,
            priority: reader.optional(wire::PRIORITY)?,
            routing_type: reader.optional(wire::ROUTING_TYPE)?,
            skill_level: reader.optional(wire::SKILL_LEVEL)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SERVICE_USER_ID, &self.service_user_id);
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::EXTENSION, self.extension.as_ref());
        writer.optional(wire::AVAILABLE, self.available.as_ref());
        writer.optional(wire::LOG_OFF_ALLOWED, self.log_off_allowed.as_ref());
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::TYPE, self.r#type.as_ref());
        writer.optional(wire::PRIORITY, self.priority.as_ref());
        writer.optional(wire::ROUTING_TYPE, self.routing_type.as_ref());
        writer.optional(wire::SKILL_LEVEL, self.skill_level.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CALL_CENTER_INSTANCE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            service_user_id: reader.required(wire::SERVICE_USER_ID)?,
            available: reader.optional(wire::AVAILABLE)?,
            skill_level: reader.optional(wire::SKILL_LEVEL)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SERVICE_USER_ID, &self.service_user_id);
        writer.optional(wire::AVAILABLE, self.available.as_ref());
        writer.optional(wire::SKILL_LEVEL, self.skill_level.as_ref());
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for Type {
    const ALL: &'static [Self] = &[Type::Basic, Type::Standard, Type::Premium];
    const WORDS: &'static [&'static str] = &["Basic", "Standard", "Premium"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Type);

impl Patterned for SkillLevelPattern {
    const OBJECT: &'static Object = &CALL_CENTER_INSTANCE;
    const NAME: &'static str = "SkillLevel";
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const SERVICE_USER_ID: &str = "serviceUserId";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EXTENSION: &str = "extension";
    pub(super) const AVAILABLE: &str = "available";
    pub(super) const LOG_OFF_ALLOWED: &str = "logOffAllowed";
    pub(super) const NAME: &str = "name";
    pub(super) const TYPE: &str = "type";
    pub(super) const PRIORITY: &str = "priority";
    pub(super) const ROUTING_TYPE: &str = "routingType";
    pub(super) const SKILL_LEVEL: &str = "skillLevel";
}
