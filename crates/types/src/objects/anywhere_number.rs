// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Anywhere number: A phone from which a user can take and make calls.

use super::criteria_anywhere;
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, PhoneNumber, ReturnedNumber, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::ANYWHERE_NUMBER;

/// The body of a GET response. A phone from which a user can take and make calls.
///
/// [`Anywhere number`](linecard_model::objects::ANYWHERE_NUMBER), page Anywhere.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the phone rings.
    ///
    /// - In JSON: `active`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// Whether the person who answers must press a digit first.
    ///
    /// - In JSON: `answerConfirmationRequired`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub answer_confirmation_required: Option<bool>,
    /// Whether the phone can use the services of the user during a call.
    ///
    /// - In JSON: `callControl`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub call_control: Option<bool>,
    /// Whether calls to the phone are not diverted from there.
    ///
    /// - In JSON: `useDiversionInhibitor`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub use_diversion_inhibitor: Option<bool>,
    /// The number of the phone.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub phone_number: Option<ReturnedNumber>,
    /// What the user calls the phone.
    ///
    /// - In JSON: `description`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub description: Option<String>,
    /// The criteria that select which calls ring there. A list in a request replaces the stored one.
    ///
    /// - In JSON: `criteria`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria attributes (Anywhere)`](linecard_model::objects::CRITERIA_ANYWHERE)).
    pub criteria: Option<Vec<criteria_anywhere::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`answer_confirmation_required`](field@Self::answer_confirmation_required).
    #[must_use]
    pub fn answer_confirmation_required(mut self, answer_confirmation_required: bool) -> Self {
        self.answer_confirmation_required = Some(answer_confirmation_required);
        self
    }

    /// Sets [`call_control`](field@Self::call_control).
    #[must_use]
    pub fn call_control(mut self, call_control: bool) -> Self {
        self.call_control = Some(call_control);
        self
    }

    /// Sets [`use_diversion_inhibitor`](field@Self::use_diversion_inhibitor).
    #[must_use]
    pub fn use_diversion_inhibitor(mut self, use_diversion_inhibitor: bool) -> Self {
        self.use_diversion_inhibitor = Some(use_diversion_inhibitor);
        self
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

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_anywhere::Get>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

/// The body of a PUT. A phone from which a user can take and make calls.
///
/// [`Anywhere number`](linecard_model::objects::ANYWHERE_NUMBER), page Anywhere.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the phone rings.
    ///
    /// - In JSON: `active`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// Whether the person who answers must press a digit first.
    ///
    /// - In JSON: `answerConfirmationRequired`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub answer_confirmation_required: Option<bool>,
    /// Whether the phone can use the services of the user during a call.
    ///
    /// - In JSON: `callControl`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub call_control: Option<bool>,
    /// Whether calls to the phone are not diverted from there.
    ///
    /// - In JSON: `useDiversionInhibitor`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub use_diversion_inhibitor: Option<bool>,
    /// The number of the phone.
    ///
    /// - In JSON: `phoneNumber`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number: an optional +, then digits, with blanks, hyphens, full stops or parentheses between them.
    pub phone_number: Option<PhoneNumber>,
    /// What the user calls the phone.
    ///
    /// - In JSON: `description`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub description: Option<String>,
    /// The criteria that select which calls ring there. A list in a request replaces the stored one.
    ///
    /// - In JSON: `criteria`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria attributes (Anywhere)`](linecard_model::objects::CRITERIA_ANYWHERE)).
    /// - A PUT replaces the list as a whole.
    pub criteria: Option<Vec<criteria_anywhere::Post>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`answer_confirmation_required`](field@Self::answer_confirmation_required).
    #[must_use]
    pub fn answer_confirmation_required(mut self, answer_confirmation_required: bool) -> Self {
        self.answer_confirmation_required = Some(answer_confirmation_required);
        self
    }

    /// Sets [`call_control`](field@Self::call_control).
    #[must_use]
    pub fn call_control(mut self, call_control: bool) -> Self {
        self.call_control = Some(call_control);
        self
    }

    /// Sets [`use_diversion_inhibitor`](field@Self::use_diversion_inhibitor).
    #[must_use]
    pub fn use_diversion_inhibitor(mut self, use_diversion_inhibitor: bool) -> Self {
        self.use_diversion_inhibitor = Some(use_diversion_inhibitor);
        self
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    #[must_use]
    pub fn phone_number(mut self, phone_number: PhoneNumber) -> Self {
        self.phone_number = Some(phone_number);
        self
    }

    /// Converts the value, and sets [`phone_number`](field@Self::phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_number(mut self, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone_number = Some(checked::<Self, PhoneNumber>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?);
        Ok(self)
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_anywhere::Post>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ANYWHERE_NUMBER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.optional(wire::ACTIVE)?,
            answer_confirmation_required: reader.optional(wire::ANSWER_CONFIRMATION_REQUIRED)?,
            call_control: reader.optional(wire::CALL_CONTROL)?,
            use_diversion_inhibitor: reader.optional(wire::USE_DIVERSION_INHIBITOR)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            description: reader.optional(wire::DESCRIPTION)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::ANSWER_CONFIRMATION_REQUIRED, self.answer_confirmation_required.as_ref());
        writer.optional(wire::CALL_CONTROL, self.call_control.as_ref());
        writer.optional(wire::USE_DIVERSION_INHIBITOR, self.use_diversion_inhibitor.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::DESCRIPTION, self.description.as_ref());
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &ANYWHERE_NUMBER;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            answer_confirmation_required: reader.optional(wire::ANSWER_CONFIRMATION_REQUIRED)?,
            call_control: reader.optional(wire::CALL_CONTROL)?,
            use_diversion_inhibitor: reader.optional(wire::USE_DIVERSION_INHIBITOR)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            description: reader.optional(wire::DESCRIPTION)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::ANSWER_CONFIRMATION_REQUIRED, self.answer_confirmation_required.as_ref());
        writer.optional(wire::CALL_CONTROL, self.call_control.as_ref());
        writer.optional(wire::USE_DIVERSION_INHIBITOR, self.use_diversion_inhibitor.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::DESCRIPTION, self.description.as_ref());
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
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
    pub(super) const ACTIVE: &str = "active";
    pub(super) const ANSWER_CONFIRMATION_REQUIRED: &str = "answerConfirmationRequired";
    pub(super) const CALL_CONTROL: &str = "callControl";
    pub(super) const USE_DIVERSION_INHIBITOR: &str = "useDiversionInhibitor";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const DESCRIPTION: &str = "description";
    pub(super) const CRITERIA: &str = "criteria";
}
