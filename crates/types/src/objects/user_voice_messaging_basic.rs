// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User Voice Messaging Basic attributes: When calls of a user go to voice mail, and who is notified of messages.

use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Destination, Extra, ReturnedNumber, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_VOICE_MESSAGING_BASIC;

/// The body of a GET response. When calls of a user go to voice mail, and who is notified of messages.
///
/// [`User Voice Messaging Basic attributes`](linecard_model::objects::USER_VOICE_MESSAGING_BASIC), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub active: bool,
    /// How messages are handled.
    ///
    /// - In JSON: `processing`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub processing: String,
    /// The email address that messages are delivered to.
    ///
    /// - In JSON: `voiceMessageDeliveryEmailAddress`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub voice_message_delivery_email_address: String,
    /// Whether the phone indicates waiting messages.
    ///
    /// - In JSON: `usePhoneMessageWaitingIndicator`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub use_phone_message_waiting_indicator: bool,
    /// Whether an email notifies of new messages.
    ///
    /// - In JSON: `sendVoiceMessageNotifyEmail`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub send_voice_message_notify_email: bool,
    /// The email address for these notifications.
    ///
    /// - In JSON: `voiceMessageNotifyEmailAddress`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub voice_message_notify_email_address: String,
    /// Whether carbon copies of messages are sent.
    ///
    /// - In JSON: `sendCarbonCopyVoiceMessage`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub send_carbon_copy_voice_message: bool,
    /// The email address for carbon copies.
    ///
    /// - In JSON: `voiceMessageCarbonCopyEmailAddress`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub voice_message_carbon_copy_email_address: String,
    /// Whether messages are transcribed and sent to transcribeEmailAddresses.
    ///
    /// - In JSON: `transcribe`
    /// - Conditional in a GET response.
    /// - Holds a Boolean (true or false).
    /// - Unchecked; the documentation states in prose: The feature transcribe must be assigned to the user.
    pub transcribe: Option<bool>,
    /// The email addresses for transcribed messages.
    ///
    /// - In JSON: `transcribeEmailAddresses`
    /// - Conditional in a GET response.
    /// - Holds an Array, each item a String.
    pub transcribe_email_addresses: Option<Vec<String>>,
    /// Whether callers who press 0 are transferred.
    ///
    /// - In JSON: `transferOnZeroToPhoneNumber`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub transfer_on_zero_to_phone_number: bool,
    /// The number that these callers are transferred to.
    ///
    /// - In JSON: `transferPhoneNumber`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub transfer_phone_number: ReturnedNumber,
    /// Whether all calls go to voice mail.
    ///
    /// - In JSON: `alwaysRedirectToVoiceMail`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub always_redirect_to_voice_mail: bool,
    /// Whether calls go to voice mail while the user is busy.
    ///
    /// - In JSON: `busyRedirectToVoiceMail`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub busy_redirect_to_voice_mail: bool,
    /// Whether unanswered calls go to voice mail.
    ///
    /// - In JSON: `noAnswerRedirectToVoiceMail`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub no_answer_redirect_to_voice_mail: bool,
    /// Whether calls go to voice mail while the user is outside the primary zone.
    ///
    /// - In JSON: `outOfPrimaryZoneRedirectToVoiceMail`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub out_of_primary_zone_redirect_to_voice_mail: bool,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::active`](field@Get::active).
    pub active: bool,
    /// See [`Get::processing`](field@Get::processing).
    pub processing: String,
    /// See [`Get::voice_message_delivery_email_address`](field@Get::voice_message_delivery_email_address).
    pub voice_message_delivery_email_address: String,
    /// See [`Get::use_phone_message_waiting_indicator`](field@Get::use_phone_message_waiting_indicator).
    pub use_phone_message_waiting_indicator: bool,
    /// See [`Get::send_voice_message_notify_email`](field@Get::send_voice_message_notify_email).
    pub send_voice_message_notify_email: bool,
    /// See [`Get::voice_message_notify_email_address`](field@Get::voice_message_notify_email_address).
    pub voice_message_notify_email_address: String,
    /// See [`Get::send_carbon_copy_voice_message`](field@Get::send_carbon_copy_voice_message).
    pub send_carbon_copy_voice_message: bool,
    /// See [`Get::voice_message_carbon_copy_email_address`](field@Get::voice_message_carbon_copy_email_address).
    pub voice_message_carbon_copy_email_address: String,
    /// See [`Get::transfer_on_zero_to_phone_number`](field@Get::transfer_on_zero_to_phone_number).
    pub transfer_on_zero_to_phone_number: bool,
    /// See [`Get::transfer_phone_number`](field@Get::transfer_phone_number).
    pub transfer_phone_number: ReturnedNumber,
    /// See [`Get::always_redirect_to_voice_mail`](field@Get::always_redirect_to_voice_mail).
    pub always_redirect_to_voice_mail: bool,
    /// See [`Get::busy_redirect_to_voice_mail`](field@Get::busy_redirect_to_voice_mail).
    pub busy_redirect_to_voice_mail: bool,
    /// See [`Get::no_answer_redirect_to_voice_mail`](field@Get::no_answer_redirect_to_voice_mail).
    pub no_answer_redirect_to_voice_mail: bool,
    /// See [`Get::out_of_primary_zone_redirect_to_voice_mail`](field@Get::out_of_primary_zone_redirect_to_voice_mail).
    pub out_of_primary_zone_redirect_to_voice_mail: bool,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired {
            active,
            processing,
            voice_message_delivery_email_address,
            use_phone_message_waiting_indicator,
            send_voice_message_notify_email,
            voice_message_notify_email_address,
            send_carbon_copy_voice_message,
            voice_message_carbon_copy_email_address,
            transfer_on_zero_to_phone_number,
            transfer_phone_number,
            always_redirect_to_voice_mail,
            busy_redirect_to_voice_mail,
            no_answer_redirect_to_voice_mail,
            out_of_primary_zone_redirect_to_voice_mail,
        } = required;
        Get {
            active,
            processing,
            voice_message_delivery_email_address,
            use_phone_message_waiting_indicator,
            send_voice_message_notify_email,
            voice_message_notify_email_address,
            send_carbon_copy_voice_message,
            voice_message_carbon_copy_email_address,
            transfer_on_zero_to_phone_number,
            transfer_phone_number,
            always_redirect_to_voice_mail,
            busy_redirect_to_voice_mail,
            no_answer_redirect_to_voice_mail,
            out_of_primary_zone_redirect_to_voice_mail,
            transcribe: None,
            transcribe_email_addresses: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`transcribe`](field@Self::transcribe).
    #[must_use]
    pub fn transcribe(mut self, transcribe: bool) -> Self {
        self.transcribe = Some(transcribe);
        self
    }

    /// Sets [`transcribe_email_addresses`](field@Self::transcribe_email_addresses).
    #[must_use]
    pub fn transcribe_email_addresses(mut self, transcribe_email_addresses: impl IntoIterator<Item = String>) -> Self {
        self.transcribe_email_addresses = Some(transcribe_email_addresses.into_iter().collect());
        self
    }
}

/// The body of a PUT. When calls of a user go to voice mail, and who is notified of messages.
///
/// [`User Voice Messaging Basic attributes`](linecard_model::objects::USER_VOICE_MESSAGING_BASIC), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// How messages are handled.
    ///
    /// - In JSON: `processing`
    /// - Optional in a PUT.
    /// - Holds a String.
    pub processing: Option<String>,
    /// The email address that messages are delivered to.
    ///
    /// - In JSON: `voiceMessageDeliveryEmailAddress`
    /// - Optional in a PUT.
    /// - Holds a String.
    pub voice_message_delivery_email_address: Option<String>,
    /// Whether the phone indicates waiting messages.
    ///
    /// - In JSON: `usePhoneMessageWaitingIndicator`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub use_phone_message_waiting_indicator: Option<bool>,
    /// Whether an email notifies of new messages.
    ///
    /// - In JSON: `sendVoiceMessageNotifyEmail`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub send_voice_message_notify_email: Option<bool>,
    /// The email address for these notifications.
    ///
    /// - In JSON: `voiceMessageNotifyEmailAddress`
    /// - Optional in a PUT.
    /// - Holds a String.
    pub voice_message_notify_email_address: Option<String>,
    /// Whether carbon copies of messages are sent.
    ///
    /// - In JSON: `sendCarbonCopyVoiceMessage`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub send_carbon_copy_voice_message: Option<bool>,
    /// The email address for carbon copies.
    ///
    /// - In JSON: `voiceMessageCarbonCopyEmailAddress`
    /// - Conditional in a PUT.
    /// - Holds a String.
    /// - `voiceMessageCarbonCopyEmailAddress` is used only if `sendCarbonCopyVoiceMessage` is true; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-basic.carbonCopy`: It has no effect while sendCarbonCopyVoiceMessage is false.
    pub voice_message_carbon_copy_email_address: Option<String>,
    /// Whether messages are transcribed and sent to transcribeEmailAddresses.
    ///
    /// - In JSON: `transcribe`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Unchecked; the documentation states in prose: The feature transcribe must be assigned to the user.
    pub transcribe: Option<bool>,
    /// The email addresses for transcribed messages.
    ///
    /// - In JSON: `transcribeEmailAddresses`
    /// - Optional in a PUT.
    /// - Holds an Array, each item a String.
    /// - A PUT replaces the list as a whole.
    pub transcribe_email_addresses: Option<Vec<String>>,
    /// Whether callers who press 0 are transferred.
    ///
    /// - In JSON: `transferOnZeroToPhoneNumber`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub transfer_on_zero_to_phone_number: Option<bool>,
    /// The number that these callers are transferred to.
    ///
    /// - In JSON: `transferPhoneNumber`
    /// - Optional in a PUT.
    /// - Holds a String, a telephone number, a feature code or a SIP address without sip:, or an empty string if there is none.
    /// - `transferPhoneNumber` is required if `transferOnZeroToPhoneNumber` is true, unless it is already stored.
    /// - `transferPhoneNumber` must not be empty if `transferOnZeroToPhoneNumber` is true.
    /// - Interpretation `user-voice-messaging-basic.transferPhoneNumber`: While transferOnZeroToPhoneNumber is true, there must be a number.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub transfer_phone_number: Option<Destination>,
    /// Whether all calls go to voice mail.
    ///
    /// - In JSON: `alwaysRedirectToVoiceMail`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub always_redirect_to_voice_mail: Option<bool>,
    /// Whether calls go to voice mail while the user is busy.
    ///
    /// - In JSON: `busyRedirectToVoiceMail`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub busy_redirect_to_voice_mail: Option<bool>,
    /// Whether unanswered calls go to voice mail.
    ///
    /// - In JSON: `noAnswerRedirectToVoiceMail`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub no_answer_redirect_to_voice_mail: Option<bool>,
    /// Whether calls go to voice mail while the user is outside the primary zone.
    ///
    /// - In JSON: `outOfPrimaryZoneRedirectToVoiceMail`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub out_of_primary_zone_redirect_to_voice_mail: Option<bool>,
}

impl Put {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`processing`](field@Self::processing).
    #[must_use]
    pub fn processing(mut self, processing: impl Into<String>) -> Self {
        self.processing = Some(processing.into());
        self
    }

    /// Sets [`voice_message_delivery_email_address`](field@Self::voice_message_delivery_email_address).
    #[must_use]
    pub fn voice_message_delivery_email_address(
        mut self,
        voice_message_delivery_email_address: impl Into<String>,
    ) -> Self {
        self.voice_message_delivery_email_address = Some(voice_message_delivery_email_address.into());
        self
    }

    /// Sets [`use_phone_message_waiting_indicator`](field@Self::use_phone_message_waiting_indicator).
    #[must_use]
    pub fn use_phone_message_waiting_indicator(mut self, use_phone_message_waiting_indicator: bool) -> Self {
        self.use_phone_message_waiting_indicator = Some(use_phone_message_waiting_indicator);
        self
    }

    /// Sets [`send_voice_message_notify_email`](field@Self::send_voice_message_notify_email).
    #[must_use]
    pub fn send_voice_message_notify_email(mut self, send_voice_message_notify_email: bool) -> Self {
        self.send_voice_message_notify_email = Some(send_voice_message_notify_email);
        self
    }

    /// Sets [`voice_message_notify_email_address`](field@Self::voice_message_notify_email_address).
    #[must_use]
    pub fn voice_message_notify_email_address(mut self, voice_message_notify_email_address: impl Into<String>) -> Self {
        self.voice_message_notify_email_address = Some(voice_message_notify_email_address.into());
        self
    }

    /// Sets [`send_carbon_copy_voice_message`](field@Self::send_carbon_copy_voice_message).
    #[must_use]
    pub fn send_carbon_copy_voice_message(mut self, send_carbon_copy_voice_message: bool) -> Self {
        self.send_carbon_copy_voice_message = Some(send_carbon_copy_voice_message);
        self
    }

    /// Sets [`voice_message_carbon_copy_email_address`](field@Self::voice_message_carbon_copy_email_address).
    #[must_use]
    pub fn voice_message_carbon_copy_email_address(
        mut self,
        voice_message_carbon_copy_email_address: impl Into<String>,
    ) -> Self {
        self.voice_message_carbon_copy_email_address = Some(voice_message_carbon_copy_email_address.into());
        self
    }

    /// Sets [`transcribe`](field@Self::transcribe).
    #[must_use]
    pub fn transcribe(mut self, transcribe: bool) -> Self {
        self.transcribe = Some(transcribe);
        self
    }

    /// Sets [`transcribe_email_addresses`](field@Self::transcribe_email_addresses).
    #[must_use]
    pub fn transcribe_email_addresses(mut self, transcribe_email_addresses: impl IntoIterator<Item = String>) -> Self {
        self.transcribe_email_addresses = Some(transcribe_email_addresses.into_iter().collect());
        self
    }

    /// Sets [`transfer_on_zero_to_phone_number`](field@Self::transfer_on_zero_to_phone_number).
    #[must_use]
    pub fn transfer_on_zero_to_phone_number(mut self, transfer_on_zero_to_phone_number: bool) -> Self {
        self.transfer_on_zero_to_phone_number = Some(transfer_on_zero_to_phone_number);
        self
    }

    /// Sets [`transfer_phone_number`](field@Self::transfer_phone_number).
    #[must_use]
    pub fn transfer_phone_number(mut self, transfer_phone_number: Destination) -> Self {
        self.transfer_phone_number = Some(transfer_phone_number);
        self
    }

    /// Converts the value, and sets [`transfer_phone_number`](field@Self::transfer_phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_transfer_phone_number(mut self, transfer_phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.transfer_phone_number = Some(checked::<Self, Destination>(
            wire::TRANSFER_PHONE_NUMBER,
            Into::<String>::into(transfer_phone_number),
        )?);
        Ok(self)
    }

    /// Sets [`always_redirect_to_voice_mail`](field@Self::always_redirect_to_voice_mail).
    #[must_use]
    pub fn always_redirect_to_voice_mail(mut self, always_redirect_to_voice_mail: bool) -> Self {
        self.always_redirect_to_voice_mail = Some(always_redirect_to_voice_mail);
        self
    }

    /// Sets [`busy_redirect_to_voice_mail`](field@Self::busy_redirect_to_voice_mail).
    #[must_use]
    pub fn busy_redirect_to_voice_mail(mut self, busy_redirect_to_voice_mail: bool) -> Self {
        self.busy_redirect_to_voice_mail = Some(busy_redirect_to_voice_mail);
        self
    }

    /// Sets [`no_answer_redirect_to_voice_mail`](field@Self::no_answer_redirect_to_voice_mail).
    #[must_use]
    pub fn no_answer_redirect_to_voice_mail(mut self, no_answer_redirect_to_voice_mail: bool) -> Self {
        self.no_answer_redirect_to_voice_mail = Some(no_answer_redirect_to_voice_mail);
        self
    }

    /// Sets [`out_of_primary_zone_redirect_to_voice_mail`](field@Self::out_of_primary_zone_redirect_to_voice_mail).
    #[must_use]
    pub fn out_of_primary_zone_redirect_to_voice_mail(
        mut self,
        out_of_primary_zone_redirect_to_voice_mail: bool,
    ) -> Self {
        self.out_of_primary_zone_redirect_to_voice_mail = Some(out_of_primary_zone_redirect_to_voice_mail);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_VOICE_MESSAGING_BASIC;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.required(wire::ACTIVE)?,
            processing: reader.required(wire::PROCESSING)?,
            voice_message_delivery_email_address: reader.required(wire::VOICE_MESSAGE_DELIVERY_EMAIL_ADDRESS)?,
            use_phone_message_waiting_indicator: reader.required(wire::USE_PHONE_MESSAGE_WAITING_INDICATOR)?,
            send_voice_message_notify_email: reader.required(wire::SEND_VOICE_MESSAGE_NOTIFY_EMAIL)?,
            voice_message_notify_email_address: reader.required(wire::VOICE_MESSAGE_NOTIFY_EMAIL_ADDRESS)?,
            send_carbon_copy_voice_message: reader.required(wire::SEND_CARBON_COPY_VOICE_MESSAGE)?,
            voice_message_carbon_copy_email_address: reader.required(wire::VOICE_MESSAGE_CARBON_COPY_EMAIL_ADDRESS)?,
            transcribe: reader.optional(wire::TRANSCRIBE)?,
            transcribe_email_addresses: reader.optional(wire::TRANSCRIBE_EMAIL_ADDRESSES)?,
            transfer_on_zero_to_phone_number: reader.required(wire::TRANSFER_ON_ZERO_TO_PHONE_NUMBER)?,
            transfer_phone_number: reader.required(wire::TRANSFER_PHONE_NUMBER)?,
            always_redirect_to_voice_mail: reader.required(wire::ALWAYS_REDIRECT_TO_VOICE_MAIL)?,
            busy_redirect_to_voice_mail: reader.required(wire::BUSY_REDIRECT_TO_VOICE_MAIL)?,
            no_answer_redirect_to_voice_mail: reader.required(wire::NO_ANSWER_REDIRECT_TO_VOICE_MAIL)?,
            out_of_primary_zone_redirect_to_voice_mail: reader
                .required(wire::OUT_OF_PRIMARY_ZONE_REDIRECT_TO_VOICE_MAIL)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ACTIVE, &self.active);
        writer.required(wire::PROCESSING, &self.processing);
        writer.required(wire::VOICE_MESSAGE_DELIVERY_EMAIL_ADDRESS, &self.voice_message_delivery_email_address);
        writer.required(wire::USE_PHONE_MESSAGE_WAITING_INDICATOR, &self.use_phone_message_waiting_indicator);
        writer.required(wire::SEND_VOICE_MESSAGE_NOTIFY_EMAIL, &self.send_voice_message_notify_email);
        writer.required(wire::VOICE_MESSAGE_NOTIFY_EMAIL_ADDRESS, &self.voice_message_notify_email_address);
        writer.required(wire::SEND_CARBON_COPY_VOICE_MESSAGE, &self.send_carbon_copy_voice_message);
        writer.required(wire::VOICE_MESSAGE_CARBON_COPY_EMAIL_ADDRESS, &self.voice_message_carbon_copy_email_address);
        writer.optional(wire::TRANSCRIBE, self.transcribe.as_ref());
        writer.optional(wire::TRANSCRIBE_EMAIL_ADDRESSES, self.transcribe_email_addresses.as_ref());
        writer.required(wire::TRANSFER_ON_ZERO_TO_PHONE_NUMBER, &self.transfer_on_zero_to_phone_number);
        writer.required(wire::TRANSFER_PHONE_NUMBER, &self.transfer_phone_number);
        writer.required(wire::ALWAYS_REDIRECT_TO_VOICE_MAIL, &self.always_redirect_to_voice_mail);
        writer.required(wire::BUSY_REDIRECT_TO_VOICE_MAIL, &self.busy_redirect_to_voice_mail);
        writer.required(wire::NO_ANSWER_REDIRECT_TO_VOICE_MAIL, &self.no_answer_redirect_to_voice_mail);
        writer.required(
            wire::OUT_OF_PRIMARY_ZONE_REDIRECT_TO_VOICE_MAIL,
            &self.out_of_primary_zone_redirect_to_voice_mail,
        );
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &USER_VOICE_MESSAGING_BASIC;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            processing: reader.optional(wire::PROCESSING)?,
            voice_message_delivery_email_address: reader.optional(wire::VOICE_MESSAGE_DELIVERY_EMAIL_ADDRESS)?,
            use_phone_message_waiting_indicator: reader.optional(wire::USE_PHONE_MESSAGE_WAITING_INDICATOR)?,
            send_voice_message_notify_email: reader.optional(wire::SEND_VOICE_MESSAGE_NOTIFY_EMAIL)?,
            voice_message_notify_email_address: reader.optional(wire::VOICE_MESSAGE_NOTIFY_EMAIL_ADDRESS)?,
            send_carbon_copy_voice_message: reader.optional(wire::SEND_CARBON_COPY_VOICE_MESSAGE)?,
            voice_message_carbon_copy_email_address: reader.optional(wire::VOICE_MESSAGE_CARBON_COPY_EMAIL_ADDRESS)?,
            transcribe: reader.optional(wire::TRANSCRIBE)?,
            transcribe_email_addresses: reader.optional(wire::TRANSCRIBE_EMAIL_ADDRESSES)?,
            transfer_on_zero_to_phone_number: reader.optional(wire::TRANSFER_ON_ZERO_TO_PHONE_NUMBER)?,
            transfer_phone_number: reader.optional(wire::TRANSFER_PHONE_NUMBER)?,
            always_redirect_to_voice_mail: reader.optional(wire::ALWAYS_REDIRECT_TO_VOICE_MAIL)?,
            busy_redirect_to_voice_mail: reader.optional(wire::BUSY_REDIRECT_TO_VOICE_MAIL)?,
            no_answer_redirect_to_voice_mail: reader.optional(wire::NO_ANSWER_REDIRECT_TO_VOICE_MAIL)?,
            out_of_primary_zone_redirect_to_voice_mail: reader
                .optional(wire::OUT_OF_PRIMARY_ZONE_REDIRECT_TO_VOICE_MAIL)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::PROCESSING, self.processing.as_ref());
        writer.optional(wire::VOICE_MESSAGE_DELIVERY_EMAIL_ADDRESS, self.voice_message_delivery_email_address.as_ref());
        writer.optional(wire::USE_PHONE_MESSAGE_WAITING_INDICATOR, self.use_phone_message_waiting_indicator.as_ref());
        writer.optional(wire::SEND_VOICE_MESSAGE_NOTIFY_EMAIL, self.send_voice_message_notify_email.as_ref());
        writer.optional(wire::VOICE_MESSAGE_NOTIFY_EMAIL_ADDRESS, self.voice_message_notify_email_address.as_ref());
        writer.optional(wire::SEND_CARBON_COPY_VOICE_MESSAGE, self.send_carbon_copy_voice_message.as_ref());
        writer.optional(
            wire::VOICE_MESSAGE_CARBON_COPY_EMAIL_ADDRESS,
            self.voice_message_carbon_copy_email_address.as_ref(),
        );
        writer.optional(wire::TRANSCRIBE, self.transcribe.as_ref());
        writer.optional(wire::TRANSCRIBE_EMAIL_ADDRESSES, self.transcribe_email_addresses.as_ref());
        writer.optional(wire::TRANSFER_ON_ZERO_TO_PHONE_NUMBER, self.transfer_on_zero_to_phone_number.as_ref());
        writer.optional(wire::TRANSFER_PHONE_NUMBER, self.transfer_phone_number.as_ref());
        writer.optional(wire::ALWAYS_REDIRECT_TO_VOICE_MAIL, self.always_redirect_to_voice_mail.as_ref());
        writer.optional(wire::BUSY_REDIRECT_TO_VOICE_MAIL, self.busy_redirect_to_voice_mail.as_ref());
        writer.optional(wire::NO_ANSWER_REDIRECT_TO_VOICE_MAIL, self.no_answer_redirect_to_voice_mail.as_ref());
        writer.optional(
            wire::OUT_OF_PRIMARY_ZONE_REDIRECT_TO_VOICE_MAIL,
            self.out_of_primary_zone_redirect_to_voice_mail.as_ref(),
        );
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
    pub(super) const PROCESSING: &str = "processing";
    pub(super) const VOICE_MESSAGE_DELIVERY_EMAIL_ADDRESS: &str = "voiceMessageDeliveryEmailAddress";
    pub(super) const USE_PHONE_MESSAGE_WAITING_INDICATOR: &str = "usePhoneMessageWaitingIndicator";
    pub(super) const SEND_VOICE_MESSAGE_NOTIFY_EMAIL: &str = "sendVoiceMessageNotifyEmail";
    pub(super) const VOICE_MESSAGE_NOTIFY_EMAIL_ADDRESS: &str = "voiceMessageNotifyEmailAddress";
    pub(super) const SEND_CARBON_COPY_VOICE_MESSAGE: &str = "sendCarbonCopyVoiceMessage";
    pub(super) const VOICE_MESSAGE_CARBON_COPY_EMAIL_ADDRESS: &str = "voiceMessageCarbonCopyEmailAddress";
    pub(super) const TRANSCRIBE: &str = "transcribe";
    pub(super) const TRANSCRIBE_EMAIL_ADDRESSES: &str = "transcribeEmailAddresses";
    pub(super) const TRANSFER_ON_ZERO_TO_PHONE_NUMBER: &str = "transferOnZeroToPhoneNumber";
    pub(super) const TRANSFER_PHONE_NUMBER: &str = "transferPhoneNumber";
    pub(super) const ALWAYS_REDIRECT_TO_VOICE_MAIL: &str = "alwaysRedirectToVoiceMail";
    pub(super) const BUSY_REDIRECT_TO_VOICE_MAIL: &str = "busyRedirectToVoiceMail";
    pub(super) const NO_ANSWER_REDIRECT_TO_VOICE_MAIL: &str = "noAnswerRedirectToVoiceMail";
    pub(super) const OUT_OF_PRIMARY_ZONE_REDIRECT_TO_VOICE_MAIL: &str = "outOfPrimaryZoneRedirectToVoiceMail";
}
