// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User Voice Messaging Announcements attributes: The announcements that callers hear before they leave a message.

use super::{announcement_file_name, voice_messaging_alternate_no_answer_greeting};
use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, Destination, Extra, Integer, OrNone, OrText, ReturnedNumber, Stored, Update,
    attribute::checked, body::body,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_VOICE_MESSAGING_ANNOUNCEMENTS;

/// The body of a GET response. The announcements that callers hear before they leave a message.
///
/// [`User Voice Messaging Announcements attributes`](linecard_model::objects::USER_VOICE_MESSAGING_ANNOUNCEMENTS), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether callers cannot leave a message.
    ///
    /// - In JSON: `disableMessageDeposit`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub disable_message_deposit: bool,
    /// What happens to callers who cannot leave a message.
    ///
    /// - In JSON: `disableMessageDepositAction`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub disable_message_deposit_action: String,
    /// The destination that such callers are forwarded to.
    ///
    /// - In JSON: `greetingOnlyForwardDestination`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub greeting_only_forward_destination: ReturnedNumber,
    /// Which announcement is played while the user is busy.
    ///
    /// - In JSON: `busyAnnouncementSelection`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false), or a String.
    /// - Interpretation `user-voice-messaging-announcements.busyAnnouncementSelection`: A Boolean or a String.
    pub busy_announcement_selection: OrText<bool>,
    /// The personal announcement for this case; an empty string removes it.
    ///
    /// - In JSON: `busyPersonalAudioFile`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)), or an empty String.
    /// - Interpretation `user-voice-messaging-announcements.files`: An Announcement File Name or the empty string.
    pub busy_personal_audio_file: OrNone<announcement_file_name::Get>,
    /// How often the phone rings before a call counts as not answered.
    ///
    /// - In JSON: `noAnswerNumberOfRings`
    /// - Always returned in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub no_answer_number_of_rings: Integer,
    /// Whether the extended away greeting is enabled.
    ///
    /// - In JSON: `extendedAwayEnabled`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub extended_away_enabled: bool,
    /// Whether callers cannot leave a message during an extended absence.
    ///
    /// - In JSON: `extendedAwayDisableMessageDeposit`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub extended_away_disable_message_deposit: bool,
    /// The announcement for an extended absence; an empty string removes it.
    ///
    /// - In JSON: `extendedAwayAudioFile`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)), or an empty String.
    /// - Interpretation `user-voice-messaging-announcements.files`: An Announcement File Name or the empty string.
    pub extended_away_audio_file: OrNone<announcement_file_name::Get>,
    /// Which announcement is played if the user does not answer.
    ///
    /// - In JSON: `noAnswerAnnouncementSelection`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub no_answer_announcement_selection: String,
    /// The personal announcement for this case; an empty string removes it.
    ///
    /// - In JSON: `noAnswerPersonalAudioFile`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)), or an empty String.
    /// - Interpretation `user-voice-messaging-announcements.files`: An Announcement File Name or the empty string.
    pub no_answer_personal_audio_file: OrNone<announcement_file_name::Get>,
    /// The first alternate greeting.
    ///
    /// - In JSON: `noAnswerAlternateGreeting01`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Voice Messaging Alternate No Answer Greeting`](linecard_model::objects::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING)).
    pub no_answer_alternate_greeting01: voice_messaging_alternate_no_answer_greeting::Get,
    /// The second alternate greeting.
    ///
    /// - In JSON: `noAnswerAlternateGreeting02`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Voice Messaging Alternate No Answer Greeting`](linecard_model::objects::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING)).
    pub no_answer_alternate_greeting02: voice_messaging_alternate_no_answer_greeting::Get,
    /// The third alternate greeting.
    ///
    /// - In JSON: `noAnswerAlternateGreeting03`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Voice Messaging Alternate No Answer Greeting`](linecard_model::objects::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING)).
    pub no_answer_alternate_greeting03: voice_messaging_alternate_no_answer_greeting::Get,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::disable_message_deposit`](field@Get::disable_message_deposit).
    pub disable_message_deposit: bool,
    /// See [`Get::disable_message_deposit_action`](field@Get::disable_message_deposit_action).
    pub disable_message_deposit_action: String,
    /// See [`Get::greeting_only_forward_destination`](field@Get::greeting_only_forward_destination).
    pub greeting_only_forward_destination: ReturnedNumber,
    /// See [`Get::busy_announcement_selection`](field@Get::busy_announcement_selection).
    pub busy_announcement_selection: OrText<bool>,
    /// See [`Get::busy_personal_audio_file`](field@Get::busy_personal_audio_file).
    pub busy_personal_audio_file: OrNone<announcement_file_name::Get>,
    /// See [`Get::no_answer_number_of_rings`](field@Get::no_answer_number_of_rings).
    pub no_answer_number_of_rings: Integer,
    /// See [`Get::extended_away_enabled`](field@Get::extended_away_enabled).
    pub extended_away_enabled: bool,
    /// See [`Get::extended_away_disable_message_deposit`](field@Get::extended_away_disable_message_deposit).
    pub extended_away_disable_message_deposit: bool,
    /// See [`Get::extended_away_audio_file`](field@Get::extended_away_audio_file).
    pub extended_away_audio_file: OrNone<announcement_file_name::Get>,
    /// See [`Get::no_answer_announcement_selection`](field@Get::no_answer_announcement_selection).
    pub no_answer_announcement_selection: String,
    /// See [`Get::no_answer_personal_audio_file`](field@Get::no_answer_personal_audio_file).
    pub no_answer_personal_audio_file: OrNone<announcement_file_name::Get>,
    /// See [`Get::no_answer_alternate_greeting01`](field@Get::no_answer_alternate_greeting01).
    pub no_answer_alternate_greeting01: voice_messaging_alternate_no_answer_greeting::Get,
    /// See [`Get::no_answer_alternate_greeting02`](field@Get::no_answer_alternate_greeting02).
    pub no_answer_alternate_greeting02: voice_messaging_alternate_no_answer_greeting::Get,
    /// See [`Get::no_answer_alternate_greeting03`](field@Get::no_answer_alternate_greeting03).
    pub no_answer_alternate_greeting03: voice_messaging_alternate_no_answer_greeting::Get,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired {
            disable_message_deposit,
            disable_message_deposit_action,
            greeting_only_forward_destination,
            busy_announcement_selection,
            busy_personal_audio_file,
            no_answer_number_of_rings,
            extended_away_enabled,
            extended_away_disable_message_deposit,
            extended_away_audio_file,
            no_answer_announcement_selection,
            no_answer_personal_audio_file,
            no_answer_alternate_greeting01,
            no_answer_alternate_greeting02,
            no_answer_alternate_greeting03,
        } = required;
        Get {
            disable_message_deposit,
            disable_message_deposit_action,
            greeting_only_forward_destination,
            busy_announcement_selection,
            busy_personal_audio_file,
            no_answer_number_of_rings,
            extended_away_enabled,
            extended_away_disable_message_deposit,
            extended_away_audio_file,
            no_answer_announcement_selection,
            no_answer_personal_audio_file,
            no_answer_alternate_greeting01,
            no_answer_alternate_greeting02,
            no_answer_alternate_greeting03,
            extra: Extra::default(),
        }
    }
}

/// The body of a PUT. The announcements that callers hear before they leave a message.
///
/// [`User Voice Messaging Announcements attributes`](linecard_model::objects::USER_VOICE_MESSAGING_ANNOUNCEMENTS), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether callers cannot leave a message.
    ///
    /// - In JSON: `disableMessageDeposit`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub disable_message_deposit: Option<bool>,
    /// What happens to callers who cannot leave a message.
    ///
    /// - In JSON: `disableMessageDepositAction`
    /// - Optional in a PUT.
    /// - Holds a String.
    pub disable_message_deposit_action: Option<String>,
    /// The destination that such callers are forwarded to.
    ///
    /// - In JSON: `greetingOnlyForwardDestination`
    /// - Optional in a PUT.
    /// - Holds a String, a telephone number, a feature code or a SIP address without sip:, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub greeting_only_forward_destination: Option<Destination>,
    /// Which announcement is played while the user is busy.
    ///
    /// - In JSON: `busyAnnouncementSelection`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false), or a String.
    /// - Interpretation `user-voice-messaging-announcements.busyAnnouncementSelection`: A Boolean or a String.
    pub busy_announcement_selection: Option<OrText<bool>>,
    /// The personal announcement for this case; an empty string removes it.
    ///
    /// - In JSON: `busyPersonalAudioFile`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)), or an empty String.
    /// - A PUT replaces it as a whole.
    /// - Interpretation `user-voice-messaging-announcements.files`: An Announcement File Name or the empty string.
    pub busy_personal_audio_file: Option<OrNone<announcement_file_name::Put>>,
    /// How often the phone rings before a call counts as not answered.
    ///
    /// - In JSON: `noAnswerNumberOfRings`
    /// - Optional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    pub no_answer_number_of_rings: Option<Integer>,
    /// Whether the extended away greeting is enabled.
    ///
    /// - In JSON: `extendedAwayEnabled`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub extended_away_enabled: Option<bool>,
    /// Whether callers cannot leave a message during an extended absence.
    ///
    /// - In JSON: `extendedAwayDisableMessageDeposit`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub extended_away_disable_message_deposit: Option<bool>,
    /// The announcement for an extended absence; an empty string removes it.
    ///
    /// - In JSON: `extendedAwayAudioFile`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)), or an empty String.
    /// - A PUT replaces it as a whole.
    /// - Interpretation `user-voice-messaging-announcements.files`: An Announcement File Name or the empty string.
    pub extended_away_audio_file: Option<OrNone<announcement_file_name::Put>>,
    /// Which announcement is played if the user does not answer.
    ///
    /// - In JSON: `noAnswerAnnouncementSelection`
    /// - Optional in a PUT.
    /// - Holds a String.
    pub no_answer_announcement_selection: Option<String>,
    /// The personal announcement for this case; an empty string removes it.
    ///
    /// - In JSON: `noAnswerPersonalAudioFile`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Announcement File Name`](linecard_model::objects::ANNOUNCEMENT_FILE_NAME)), or an empty String.
    /// - A PUT replaces it as a whole.
    /// - Interpretation `user-voice-messaging-announcements.files`: An Announcement File Name or the empty string.
    pub no_answer_personal_audio_file: Option<OrNone<announcement_file_name::Put>>,
    /// The first alternate greeting.
    ///
    /// - In JSON: `noAnswerAlternateGreeting01`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Voice Messaging Alternate No Answer Greeting`](linecard_model::objects::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING)).
    /// - A PUT replaces it as a whole.
    pub no_answer_alternate_greeting01: Option<voice_messaging_alternate_no_answer_greeting::Put>,
    /// The second alternate greeting.
    ///
    /// - In JSON: `noAnswerAlternateGreeting02`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Voice Messaging Alternate No Answer Greeting`](linecard_model::objects::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING)).
    /// - A PUT replaces it as a whole.
    pub no_answer_alternate_greeting02: Option<voice_messaging_alternate_no_answer_greeting::Put>,
    /// The third alternate greeting.
    ///
    /// - In JSON: `noAnswerAlternateGreeting03`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Voice Messaging Alternate No Answer Greeting`](linecard_model::objects::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING)).
    /// - A PUT replaces it as a whole.
    pub no_answer_alternate_greeting03: Option<voice_messaging_alternate_no_answer_greeting::Put>,
}

impl Put {
    /// Sets [`disable_message_deposit`](field@Self::disable_message_deposit).
    #[must_use]
    pub fn disable_message_deposit(mut self, disable_message_deposit: bool) -> Self {
        self.disable_message_deposit = Some(disable_message_deposit);
        self
    }

    /// Sets [`disable_message_deposit_action`](field@Self::disable_message_deposit_action).
    #[must_use]
    pub fn disable_message_deposit_action(mut self, disable_message_deposit_action: impl Into<String>) -> Self {
        self.disable_message_deposit_action = Some(disable_message_deposit_action.into());
        self
    }

    /// Sets [`greeting_only_forward_destination`](field@Self::greeting_only_forward_destination).
    #[must_use]
    pub fn greeting_only_forward_destination(mut self, greeting_only_forward_destination: Destination) -> Self {
        self.greeting_only_forward_destination = Some(greeting_only_forward_destination);
        self
    }

    /// Converts the value, and sets [`greeting_only_forward_destination`](field@Self::greeting_only_forward_destination).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_greeting_only_forward_destination(
        mut self,
        greeting_only_forward_destination: impl Into<String>,
    ) -> Result<Self, BadAttribute> {
        self.greeting_only_forward_destination = Some(checked::<Self, Destination>(
            wire::GREETING_ONLY_FORWARD_DESTINATION,
            Into::<String>::into(greeting_only_forward_destination),
        )?);
        Ok(self)
    }

    /// Sets [`busy_announcement_selection`](field@Self::busy_announcement_selection).
    #[must_use]
    pub fn busy_announcement_selection(mut self, busy_announcement_selection: impl Into<OrText<bool>>) -> Self {
        self.busy_announcement_selection = Some(busy_announcement_selection.into());
        self
    }

    /// Sets [`busy_personal_audio_file`](field@Self::busy_personal_audio_file).
    #[must_use]
    pub fn busy_personal_audio_file(
        mut self,
        busy_personal_audio_file: impl Into<OrNone<announcement_file_name::Put>>,
    ) -> Self {
        self.busy_personal_audio_file = Some(busy_personal_audio_file.into());
        self
    }

    /// Sets [`no_answer_number_of_rings`](field@Self::no_answer_number_of_rings).
    #[must_use]
    pub fn no_answer_number_of_rings(mut self, no_answer_number_of_rings: impl Into<Integer>) -> Self {
        self.no_answer_number_of_rings = Some(no_answer_number_of_rings.into());
        self
    }

    /// Sets [`extended_away_enabled`](field@Self::extended_away_enabled).
    #[must_use]
    pub fn extended_away_enabled(mut self, extended_away_enabled: bool) -> Self {
        self.extended_away_enabled = Some(extended_away_enabled);
        self
    }

    /// Sets [`extended_away_disable_message_deposit`](field@Self::extended_away_disable_message_deposit).
    #[must_use]
    pub fn extended_away_disable_message_deposit(mut self, extended_away_disable_message_deposit: bool) -> Self {
        self.extended_away_disable_message_deposit = Some(extended_away_disable_message_deposit);
        self
    }

    /// Sets [`extended_away_audio_file`](field@Self::extended_away_audio_file).
    #[must_use]
    pub fn extended_away_audio_file(
        mut self,
        extended_away_audio_file: impl Into<OrNone<announcement_file_name::Put>>,
    ) -> Self {
        self.extended_away_audio_file = Some(extended_away_audio_file.into());
        self
    }

    /// Sets [`no_answer_announcement_selection`](field@Self::no_answer_announcement_selection).
    #[must_use]
    pub fn no_answer_announcement_selection(mut self, no_answer_announcement_selection: impl Into<String>) -> Self {
        self.no_answer_announcement_selection = Some(no_answer_announcement_selection.into());
        self
    }

    /// Sets [`no_answer_personal_audio_file`](field@Self::no_answer_personal_audio_file).
    #[must_use]
    pub fn no_answer_personal_audio_file(
        mut self,
        no_answer_personal_audio_file: impl Into<OrNone<announcement_file_name::Put>>,
    ) -> Self {
        self.no_answer_personal_audio_file = Some(no_answer_personal_audio_file.into());
        self
    }

    /// Sets [`no_answer_alternate_greeting01`](field@Self::no_answer_alternate_greeting01).
    #[must_use]
    pub fn no_answer_alternate_greeting01(
        mut self,
        no_answer_alternate_greeting01: voice_messaging_alternate_no_answer_greeting::Put,
    ) -> Self {
        self.no_answer_alternate_greeting01 = Some(no_answer_alternate_greeting01);
        self
    }

    /// Sets [`no_answer_alternate_greeting02`](field@Self::no_answer_alternate_greeting02).
    #[must_use]
    pub fn no_answer_alternate_greeting02(
        mut self,
        no_answer_alternate_greeting02: voice_messaging_alternate_no_answer_greeting::Put,
    ) -> Self {
        self.no_answer_alternate_greeting02 = Some(no_answer_alternate_greeting02);
        self
    }

    /// Sets [`no_answer_alternate_greeting03`](field@Self::no_answer_alternate_greeting03).
    #[must_use]
    pub fn no_answer_alternate_greeting03(
        mut self,
        no_answer_alternate_greeting03: voice_messaging_alternate_no_answer_greeting::Put,
    ) -> Self {
        self.no_answer_alternate_greeting03 = Some(no_answer_alternate_greeting03);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_VOICE_MESSAGING_ANNOUNCEMENTS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            disable_message_deposit: reader.required(wire::DISABLE_MESSAGE_DEPOSIT)?,
            disable_message_deposit_action: reader.required(wire::DISABLE_MESSAGE_DEPOSIT_ACTION)?,
            greeting_only_forward_destination: reader.required(wire::GREETING_ONLY_FORWARD_DESTINATION)?,
            busy_announcement_selection: reader.required(wire::BUSY_ANNOUNCEMENT_SELECTION)?,
            busy_personal_audio_file: reader.required(wire::BUSY_PERSONAL_AUDIO_FILE)?,
            no_answer_number_of_rings: reader.required(wire::NO_ANSWER_NUMBER_OF_RINGS)?,
            extended_away_enabled: reader.required(wire::EXTENDED_AWAY_ENABLED)?,
            extended_away_disable_message_deposit: reader.required(wire::EXTENDED_AWAY_DISABLE_MESSAGE_DEPOSIT)?,
            extended_away_audio_file: reader.required(wire::EXTENDED_AWAY_AUDIO_FILE)?,
            no_answer_announcement_selection: reader.required(wire::NO_ANSWER_ANNOUNCEMENT_SELECTION)?,
            no_answer_personal_audio_file: reader.required(wire::NO_ANSWER_PERSONAL_AUDIO_FILE)?,
            no_answer_alternate_greeting01: reader.required(wire::NO_ANSWER_ALTERNATE_GREETING01)?,
            no_answer_alternate_greeting02: reader.required(wire::NO_ANSWER_ALTERNATE_GREETING02)?,
            no_answer_alternate_greeting03: reader.required(wire::NO_ANSWER_ALTERNATE_GREETING03)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::DISABLE_MESSAGE_DEPOSIT, &self.disable_message_deposit);
        writer.required(wire::DISABLE_MESSAGE_DEPOSIT_ACTION, &self.disable_message_deposit_action);
        writer.required(wire::GREETING_ONLY_FORWARD_DESTINATION, &self.greeting_only_forward_destination);
        writer.required(wire::BUSY_ANNOUNCEMENT_SELECTION, &self.busy_announcement_selection);
        writer.required(wire::BUSY_PERSONAL_AUDIO_FILE, &self.busy_personal_audio_file);
        writer.required(wire::NO_ANSWER_NUMBER_OF_RINGS, &self.no_answer_number_of_rings);
        writer.required(wire::EXTENDED_AWAY_ENABLED, &self.extended_away_enabled);
        writer.required(wire::EXTENDED_AWAY_DISABLE_MESSAGE_DEPOSIT, &self.extended_away_disable_message_deposit);
        writer.required(wire::EXTENDED_AWAY_AUDIO_FILE, &self.extended_away_audio_file);
        writer.required(wire::NO_ANSWER_ANNOUNCEMENT_SELECTION, &self.no_answer_announcement_selection);
        writer.required(wire::NO_ANSWER_PERSONAL_AUDIO_FILE, &self.no_answer_personal_audio_file);
        writer.required(wire::NO_ANSWER_ALTERNATE_GREETING01, &self.no_answer_alternate_greeting01);
        writer.required(wire::NO_ANSWER_ALTERNATE_GREETING02, &self.no_answer_alternate_greeting02);
        writer.required(wire::NO_ANSWER_ALTERNATE_GREETING03, &self.no_answer_alternate_greeting03);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &USER_VOICE_MESSAGING_ANNOUNCEMENTS;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            disable_message_deposit: reader.optional(wire::DISABLE_MESSAGE_DEPOSIT)?,
            disable_message_deposit_action: reader.optional(wire::DISABLE_MESSAGE_DEPOSIT_ACTION)?,
            greeting_only_forward_destination: reader.optional(wire::GREETING_ONLY_FORWARD_DESTINATION)?,
            busy_announcement_selection: reader.optional(wire::BUSY_ANNOUNCEMENT_SELECTION)?,
            busy_personal_audio_file: reader.optional(wire::BUSY_PERSONAL_AUDIO_FILE)?,
            no_answer_number_of_rings: reader.optional(wire::NO_ANSWER_NUMBER_OF_RINGS)?,
            extended_away_enabled: reader.optional(wire::EXTENDED_AWAY_ENABLED)?,
            extended_away_disable_message_deposit: reader.optional(wire::EXTENDED_AWAY_DISABLE_MESSAGE_DEPOSIT)?,
            extended_away_audio_file: reader.optional(wire::EXTENDED_AWAY_AUDIO_FILE)?,
            no_answer_announcement_selection: reader.optional(wire::NO_ANSWER_ANNOUNCEMENT_SELECTION)?,
            no_answer_personal_audio_file: reader.optional(wire::NO_ANSWER_PERSONAL_AUDIO_FILE)?,
            no_answer_alternate_greeting01: reader.optional(wire::NO_ANSWER_ALTERNATE_GREETING01)?,
            no_answer_alternate_greeting02: reader.optional(wire::NO_ANSWER_ALTERNATE_GREETING02)?,
            no_answer_alternate_greeting03: reader.optional(wire::NO_ANSWER_ALTERNATE_GREETING03)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::DISABLE_MESSAGE_DEPOSIT, self.disable_message_deposit.as_ref());
        writer.optional(wire::DISABLE_MESSAGE_DEPOSIT_ACTION, self.disable_message_deposit_action.as_ref());
        writer.optional(wire::GREETING_ONLY_FORWARD_DESTINATION, self.greeting_only_forward_destination.as_ref());
        writer.optional(wire::BUSY_ANNOUNCEMENT_SELECTION, self.busy_announcement_selection.as_ref());
        writer.optional(wire::BUSY_PERSONAL_AUDIO_FILE, self.busy_personal_audio_file.as_ref());
        writer.optional(wire::NO_ANSWER_NUMBER_OF_RINGS, self.no_answer_number_of_rings.as_ref());
        writer.optional(wire::EXTENDED_AWAY_ENABLED, self.extended_away_enabled.as_ref());
        writer
            .optional(wire::EXTENDED_AWAY_DISABLE_MESSAGE_DEPOSIT, self.extended_away_disable_message_deposit.as_ref());
        writer.optional(wire::EXTENDED_AWAY_AUDIO_FILE, self.extended_away_audio_file.as_ref());
        writer.optional(wire::NO_ANSWER_ANNOUNCEMENT_SELECTION, self.no_answer_announcement_selection.as_ref());
        writer.optional(wire::NO_ANSWER_PERSONAL_AUDIO_FILE, self.no_answer_personal_audio_file.as_ref());
        writer.optional(wire::NO_ANSWER_ALTERNATE_GREETING01, self.no_answer_alternate_greeting01.as_ref());
        writer.optional(wire::NO_ANSWER_ALTERNATE_GREETING02, self.no_answer_alternate_greeting02.as_ref());
        writer.optional(wire::NO_ANSWER_ALTERNATE_GREETING03, self.no_answer_alternate_greeting03.as_ref());
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
    pub(super) const DISABLE_MESSAGE_DEPOSIT: &str = "disableMessageDeposit";
    pub(super) const DISABLE_MESSAGE_DEPOSIT_ACTION: &str = "disableMessageDepositAction";
    pub(super) const GREETING_ONLY_FORWARD_DESTINATION: &str = "greetingOnlyForwardDestination";
    pub(super) const BUSY_ANNOUNCEMENT_SELECTION: &str = "busyAnnouncementSelection";
    pub(super) const BUSY_PERSONAL_AUDIO_FILE: &str = "busyPersonalAudioFile";
    pub(super) const NO_ANSWER_NUMBER_OF_RINGS: &str = "noAnswerNumberOfRings";
    pub(super) const EXTENDED_AWAY_ENABLED: &str = "extendedAwayEnabled";
    pub(super) const EXTENDED_AWAY_DISABLE_MESSAGE_DEPOSIT: &str = "extendedAwayDisableMessageDeposit";
    pub(super) const EXTENDED_AWAY_AUDIO_FILE: &str = "extendedAwayAudioFile";
    pub(super) const NO_ANSWER_ANNOUNCEMENT_SELECTION: &str = "noAnswerAnnouncementSelection";
    pub(super) const NO_ANSWER_PERSONAL_AUDIO_FILE: &str = "noAnswerPersonalAudioFile";
    pub(super) const NO_ANSWER_ALTERNATE_GREETING01: &str = "noAnswerAlternateGreeting01";
    pub(super) const NO_ANSWER_ALTERNATE_GREETING02: &str = "noAnswerAlternateGreeting02";
    pub(super) const NO_ANSWER_ALTERNATE_GREETING03: &str = "noAnswerAlternateGreeting03";
}
