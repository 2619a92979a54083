// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing Conference Instance: A conference.

use super::meet_me_conferencing_conference_schedule;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Open, Secret, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE;

/// The body of a GET response. A conference.
///
/// [`Meet-Me Conferencing Conference Instance`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The title of the conference.
    ///
    /// - In JSON: `title`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub title: String,
    /// The estimated number of participants.
    ///
    /// - In JSON: `estimatedParticipants`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    /// - Unchecked; the documentation states in prose: It cannot be more than the number of ports of the bridge.
    pub estimated_participants: Option<Integer>,
    /// Whether the number of participants is limited.
    ///
    /// - In JSON: `restrictParticipants`
    /// - Conditional in a GET response.
    /// - Holds a Boolean (true or false).
    pub restrict_participants: Option<bool>,
    /// The highest allowed number of participants.
    ///
    /// - In JSON: `maxParticipants`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction).
    /// - Unchecked; the documentation states in prose: It cannot be more than the number of ports of the bridge.
    pub max_participants: Option<Integer>,
    /// The account code of the conference.
    ///
    /// - In JSON: `accountCode`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub account_code: Option<String>,
    /// Whether participants are muted when they join.
    ///
    /// - In JSON: `muteAllAttendeesOnEntry`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    /// - Unchecked; the documentation states in prose: With more than 147 participants, they are always muted.
    pub mute_all_attendees_on_entry: bool,
    /// Whether the conference ends when the host leaves.
    ///
    /// - In JSON: `endConferenceOnModeratorExit`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub end_conference_on_moderator_exit: bool,
    /// Whether the conference begins only when the moderator has joined.
    ///
    /// - In JSON: `moderatorRequired`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub moderator_required: bool,
    /// Whether participants need a PIN to join.
    ///
    /// - In JSON: `requireSecurityPin`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub require_security_pin: bool,
    /// The PIN that participants need to join.
    ///
    /// - In JSON: `securityPin`
    /// - Conditional in a GET response.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    /// - `securityPin` is not allowed if `requireSecurityPin` is false.
    /// - Interpretation `meet-me-conferencing-conference-instance.securityPin`: As documented: forbidden in a GET if requireSecurityPin is false. It may be absent if that is true.
    pub security_pin: Option<Secret>,
    /// Whether unique identifiers are allowed.
    ///
    /// - In JSON: `allowUniqueIdentifier`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub allow_unique_identifier: bool,
    /// What participants hear when someone joins or leaves.
    ///
    /// - In JSON: `attendeeNotification`
    /// - Always returned in a GET response.
    /// - Holds one of `"Play Tone"`, `"Play Recorded Name"`, `"No Notification"`.
    /// - Unchecked; the documentation states in prose: With more than 147 participants, tones and names are not played.
    /// - The type also accepts other words, because a newer service may return them.
    pub attendee_notification: Open<AttendeeNotification>,
    /// The schedule of the conference.
    ///
    /// - In JSON: `conferenceSchedule`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference Schedule`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE)).
    pub conference_schedule: meet_me_conferencing_conference_schedule::Get,
    /// The PIN of the moderator.
    ///
    /// - In JSON: `moderatorPin`
    /// - Always returned in a GET response.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub moderator_pin: Secret,
    /// The time zone of the host.
    ///
    /// - In JSON: `hostTimeZone`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub host_time_zone: String,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::title`](field@Get::title).
    pub title: String,
    /// See [`Get::mute_all_attendees_on_entry`](field@Get::mute_all_attendees_on_entry).
    pub mute_all_attendees_on_entry: bool,
    /// See [`Get::end_conference_on_moderator_exit`](field@Get::end_conference_on_moderator_exit).
    pub end_conference_on_moderator_exit: bool,
    /// See [`Get::moderator_required`](field@Get::moderator_required).
    pub moderator_required: bool,
    /// See [`Get::require_security_pin`](field@Get::require_security_pin).
    pub require_security_pin: bool,
    /// See [`Get::allow_unique_identifier`](field@Get::allow_unique_identifier).
    pub allow_unique_identifier: bool,
    /// See [`Get::attendee_notification`](field@Get::attendee_notification).
    pub attendee_notification: Open<AttendeeNotification>,
    /// See [`Get::conference_schedule`](field@Get::conference_schedule).
    pub conference_schedule: meet_me_conferencing_conference_schedule::Get,
    /// See [`Get::moderator_pin`](field@Get::moderator_pin).
    pub moderator_pin: Secret,
    /// See [`Get::host_time_zone`](field@Get::host_time_zone).
    pub host_time_zone: String,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired {
            title,
            mute_all_attendees_on_entry,
            end_conference_on_moderator_exit,
            moderator_required,
            require_security_pin,
            allow_unique_identifier,
            attendee_notification,
            conference_schedule,
            moderator_pin,
            host_time_zone,
        } = required;
        Get {
            title,
            mute_all_attendees_on_entry,
            end_conference_on_moderator_exit,
            moderator_required,
            require_security_pin,
            allow_unique_identifier,
            attendee_notification,
            conference_schedule,
            moderator_pin,
            host_time_zone,
            estimated_participants: None,
            restrict_participants: None,
            max_participants: None,
            account_code: None,
            security_pin: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`estimated_participants`](field@Self::estimated_participants).
    #[must_use]
    pub fn estimated_participants(mut self, estimated_participants: impl Into<Integer>) -> Self {
        self.estimated_participants = Some(estimated_participants.into());
        self
    }

    /// Sets [`restrict_participants`](field@Self::restrict_participants).
    #[must_use]
    pub fn restrict_participants(mut self, restrict_participants: bool) -> Self {
        self.restrict_participants = Some(restrict_participants);
        self
    }

    /// Sets [`max_participants`](field@Self::max_participants).
    #[must_use]
    pub fn max_participants(mut self, max_participants: impl Into<Integer>) -> Self {
        self.max_participants = Some(max_participants.into());
        self
    }

    /// Sets [`account_code`](field@Self::account_code).
    #[must_use]
    pub fn account_code(mut self, account_code: impl Into<String>) -> Self {
        self.account_code = Some(account_code.into());
        self
    }

    /// Sets [`security_pin`](field@Self::security_pin).
    #[must_use]
    pub fn security_pin(mut self, security_pin: impl Into<Secret>) -> Self {
        self.security_pin = Some(security_pin.into());
        self
    }
}

/// The body of a PUT. A conference.
///
/// [`Meet-Me Conferencing Conference Instance`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The title of the conference.
    ///
    /// - In JSON: `title`
    /// - Conditional in a PUT.
    /// - Holds a String.
    pub title: Option<String>,
    /// The estimated number of participants.
    ///
    /// - In JSON: `estimatedParticipants`
    /// - Conditional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    /// - Unchecked; the documentation states in prose: It cannot be more than the number of ports of the bridge.
    pub estimated_participants: Option<Integer>,
    /// Whether the number of participants is limited.
    ///
    /// - In JSON: `restrictParticipants`
    /// - Conditional in a PUT.
    /// - Holds a Boolean (true or false).
    pub restrict_participants: Option<bool>,
    /// The highest allowed number of participants.
    ///
    /// - In JSON: `maxParticipants`
    /// - Conditional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    /// - `maxParticipants` is required if `restrictParticipants` is true, unless it is already stored.
    /// - `maxParticipants` is used only if `restrictParticipants` is true; otherwise it is accepted and kept, and has no effect.
    /// - Unchecked; the documentation states in prose: It cannot be more than the number of ports of the bridge.
    /// - Interpretation `meet-me-conferencing-conference-instance.maxParticipants`: Required in a POST if restrictParticipants is true, and in a PUT that sets it to true unless a number is stored. It has no effect if that is false.
    pub max_participants: Option<Integer>,
    /// The account code of the conference.
    ///
    /// - In JSON: `accountCode`
    /// - Conditional in a PUT.
    /// - Holds a String.
    pub account_code: Option<String>,
    /// Whether participants are muted when they join.
    ///
    /// - In JSON: `muteAllAttendeesOnEntry`
    /// - Conditional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Unchecked; the documentation states in prose: With more than 147 participants, they are always muted.
    pub mute_all_attendees_on_entry: Option<bool>,
    /// Whether the conference ends when the host leaves.
    ///
    /// - In JSON: `endConferenceOnModeratorExit`
    /// - Conditional in a PUT.
    /// - Holds a Boolean (true or false).
    pub end_conference_on_moderator_exit: Option<bool>,
    /// Whether the conference begins only when the moderator has joined.
    ///
    /// - In JSON: `moderatorRequired`
    /// - Conditional in a PUT.
    /// - Holds a Boolean (true or false).
    pub moderator_required: Option<bool>,
    /// Whether participants need a PIN to join.
    ///
    /// - In JSON: `requireSecurityPin`
    /// - Conditional in a PUT.
    /// - Holds a Boolean (true or false).
    pub require_security_pin: Option<bool>,
    /// Whether unique identifiers are allowed.
    ///
    /// - In JSON: `allowUniqueIdentifier`
    /// - Conditional in a PUT.
    /// - Holds a Boolean (true or false).
    pub allow_unique_identifier: Option<bool>,
    /// What participants hear when someone joins or leaves.
    ///
    /// - In JSON: `attendeeNotification`
    /// - Conditional in a PUT.
    /// - Holds one of `"Play Tone"`, `"Play Recorded Name"`, `"No Notification"`.
    /// - Unchecked; the documentation states in prose: With more than 147 participants, tones and names are not played.
    pub attendee_notification: Option<AttendeeNotification>,
    /// The schedule of the conference.
    ///
    /// - In JSON: `conferenceSchedule`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference Schedule`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE)).
    /// - A PUT replaces it as a whole.
    pub conference_schedule: Option<meet_me_conferencing_conference_schedule::Post>,
}

impl Put {
    /// Sets [`title`](field@Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`estimated_participants`](field@Self::estimated_participants).
    #[must_use]
    pub fn estimated_participants(mut self, estimated_participants: impl Into<Integer>) -> Self {
        self.estimated_participants = Some(estimated_participants.into());
        self
    }

    /// Sets [`restrict_participants`](field@Self::restrict_participants).
    #[must_use]
    pub fn restrict_participants(mut self, restrict_participants: bool) -> Self {
        self.restrict_participants = Some(restrict_participants);
        self
    }

    /// Sets [`max_participants`](field@Self::max_participants).
    #[must_use]
    pub fn max_participants(mut self, max_participants: impl Into<Integer>) -> Self {
        self.max_participants = Some(max_participants.into());
        self
    }

    /// Sets [`account_code`](field@Self::account_code).
    #[must_use]
    pub fn account_code(mut self, account_code: impl Into<String>) -> Self {
        self.account_code = Some(account_code.into());
        self
    }

    /// Sets [`mute_all_attendees_on_entry`](field@Self::mute_all_attendees_on_entry).
    #[must_use]
    pub fn mute_all_attendees_on_entry(mut self, mute_all_attendees_on_entry: bool) -> Self {
        self.mute_all_attendees_on_entry = Some(mute_all_attendees_on_entry);
        self
    }

    /// Sets [`end_conference_on_moderator_exit`](field@Self::end_conference_on_moderator_exit).
    #[must_use]
    pub fn end_conference_on_moderator_exit(mut self, end_conference_on_moderator_exit: bool) -> Self {
        self.end_conference_on_moderator_exit = Some(end_conference_on_moderator_exit);
        self
    }

    /// Sets [`moderator_required`](field@Self::moderator_required).
    #[must_use]
    pub fn moderator_required(mut self, moderator_required: bool) -> Self {
        self.moderator_required = Some(moderator_required);
        self
    }

    /// Sets [`require_security_pin`](field@Self::require_security_pin).
    #[must_use]
    pub fn require_security_pin(mut self, require_security_pin: bool) -> Self {
        self.require_security_pin = Some(require_security_pin);
        self
    }

    /// Sets [`allow_unique_identifier`](field@Self::allow_unique_identifier).
    #[must_use]
    pub fn allow_unique_identifier(mut self, allow_unique_identifier: bool) -> Self {
        self.allow_unique_identifier = Some(allow_unique_identifier);
        self
    }

    /// Sets [`attendee_notification`](field@Self::attendee_notification).
    #[must_use]
    pub fn attendee_notification(mut self, attendee_notification: AttendeeNotification) -> Self {
        self.attendee_notification = Some(attendee_notification);
        self
    }

    /// Sets [`conference_schedule`](field@Self::conference_schedule).
    #[must_use]
    pub fn conference_schedule(mut self, conference_schedule: meet_me_conferencing_conference_schedule::Post) -> Self {
        self.conference_schedule = Some(conference_schedule);
        self
    }
}

/// The body of a POST. A conference.
///
/// [`Meet-Me Conferencing Conference Instance`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE), page Common Objects.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The title of the conference.
    ///
    /// - In JSON: `title`
    /// - Required in a POST.
    /// - Holds a String.
    pub title: String,
    /// The estimated number of participants.
    ///
    /// - In JSON: `estimatedParticipants`
    /// - Conditional in a POST.
    /// - Holds an Integer (a number without a fraction).
    /// - Unchecked; the documentation states in prose: It cannot be more than the number of ports of the bridge.
    pub estimated_participants: Option<Integer>,
    /// Whether the number of participants is limited.
    ///
    /// - In JSON: `restrictParticipants`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    pub restrict_participants: bool,
    /// The highest allowed number of participants.
    ///
    /// - In JSON: `maxParticipants`
    /// - Conditional in a POST (documented as required).
    /// - Holds an Integer (a number without a fraction).
    /// - `maxParticipants` is required if `restrictParticipants` is true.
    /// - `maxParticipants` is used only if `restrictParticipants` is true; otherwise it is accepted and kept, and has no effect.
    /// - Unchecked; the documentation states in prose: It cannot be more than the number of ports of the bridge.
    /// - Interpretation `meet-me-conferencing-conference-instance.maxParticipants`: Required in a POST if restrictParticipants is true, and in a PUT that sets it to true unless a number is stored. It has no effect if that is false.
    pub max_participants: Option<Integer>,
    /// The account code of the conference.
    ///
    /// - In JSON: `accountCode`
    /// - Conditional in a POST.
    /// - Holds a String.
    pub account_code: Option<String>,
    /// Whether participants are muted when they join.
    ///
    /// - In JSON: `muteAllAttendeesOnEntry`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    /// - Unchecked; the documentation states in prose: With more than 147 participants, they are always muted.
    pub mute_all_attendees_on_entry: bool,
    /// Whether the conference ends when the host leaves.
    ///
    /// - In JSON: `endConferenceOnModeratorExit`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    pub end_conference_on_moderator_exit: bool,
    /// Whether the conference begins only when the moderator has joined.
    ///
    /// - In JSON: `moderatorRequired`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    pub moderator_required: bool,
    /// Whether participants need a PIN to join.
    ///
    /// - In JSON: `requireSecurityPin`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    pub require_security_pin: bool,
    /// Whether unique identifiers are allowed.
    ///
    /// - In JSON: `allowUniqueIdentifier`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    pub allow_unique_identifier: bool,
    /// What participants hear when someone joins or leaves.
    ///
    /// - In JSON: `attendeeNotification`
    /// - Required in a POST.
    /// - Holds one of `"Play Tone"`, `"Play Recorded Name"`, `"No Notification"`.
    /// - Unchecked; the documentation states in prose: With more than 147 participants, tones and names are not played.
    pub attendee_notification: AttendeeNotification,
    /// The schedule of the conference.
    ///
    /// - In JSON: `conferenceSchedule`
    /// - Required in a POST.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference Schedule`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE)).
    pub conference_schedule: meet_me_conferencing_conference_schedule::Post,
}

/// The required attributes of [`Post`], for [`Post::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct PostRequired {
    /// See [`Post::title`](field@Post::title).
    pub title: String,
    /// See [`Post::restrict_participants`](field@Post::restrict_participants).
    pub restrict_participants: bool,
    /// See [`Post::mute_all_attendees_on_entry`](field@Post::mute_all_attendees_on_entry).
    pub mute_all_attendees_on_entry: bool,
    /// See [`Post::end_conference_on_moderator_exit`](field@Post::end_conference_on_moderator_exit).
    pub end_conference_on_moderator_exit: bool,
    /// See [`Post::moderator_required`](field@Post::moderator_required).
    pub moderator_required: bool,
    /// See [`Post::require_security_pin`](field@Post::require_security_pin).
    pub require_security_pin: bool,
    /// See [`Post::allow_unique_identifier`](field@Post::allow_unique_identifier).
    pub allow_unique_identifier: bool,
    /// See [`Post::attendee_notification`](field@Post::attendee_notification).
    pub attendee_notification: AttendeeNotification,
    /// See [`Post::conference_schedule`](field@Post::conference_schedule).
    pub conference_schedule: meet_me_conferencing_conference_schedule::Post,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: PostRequired) -> Self {
        let PostRequired {
            title,
            restrict_participants,
            mute_all_attendees_on_entry,
            end_conference_on_moderator_exit,
            moderator_required,
            require_security_pin,
            allow_unique_identifier,
            attendee_notification,
            conference_schedule,
        } = required;
        Post {
            title,
            restrict_participants,
            mute_all_attendees_on_entry,
            end_conference_on_moderator_exit,
            moderator_required,
            require_security_pin,
            allow_unique_identifier,
            attendee_notification,
            conference_schedule,
            estimated_participants: None,
            max_participants: None,
            account_code: None,
        }
    }

    /// Sets [`estimated_participants`](field@Self::estimated_participants).
    #[must_use]
    pub fn estimated_participants(mut self, estimated_participants: impl Into<Integer>) -> Self {
        self.estimated_participants = Some(estimated_participants.into());
        self
    }

    /// Sets [`max_participants`](field@Self::max_participants).
    #[must_use]
    pub fn max_participants(mut self, max_participants: impl Into<Integer>) -> Self {
        self.max_participants = Some(max_participants.into());
        self
    }

    /// Sets [`account_code`](field@Self::account_code).
    #[must_use]
    pub fn account_code(mut self, account_code: impl Into<String>) -> Self {
        self.account_code = Some(account_code.into());
        self
    }
}

/// The words that `attendeeNotification` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum AttendeeNotification {
    /// `Play Tone`
    PlayTone,
    /// `Play Recorded Name`
    PlayRecordedName,
    /// `No Notification`
    NoNotification,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            title: reader.required(wire::TITLE)?,
            estimated_participants: reader.optional(wire::ESTIMATED_PARTICIPANTS)?,
            restrict_participants: reader.optional(wire::RESTRICT_PARTICIPANTS)?,
            max_participants: reader.optional(wire::MAX_PARTICIPANTS)?,
            account_code: reader.optional(wire::ACCOUNT_CODE)?,
            mute_all_attendees_on_entry: reader.required(wire::MUTE_ALL_ATTENDEES_ON_ENTRY)?,
            end_conference_on_moderator_exit: reader.required(wire::END_CONFERENCE_ON_MODERATOR_EXIT)?,
            moderator_required: reader.required(wire::MODERATOR_REQUIRED)?,
            require_security_pin: reader.required(wire::REQUIRE_SECURITY_PIN)?,
            security_pin: reader.optional(wire::SECURITY_PIN)?,
            allow_unique_identifier: reader.required(wire::ALLOW_UNIQUE_IDENTIFIER)?,
            attendee_notification: reader.required(wire::ATTENDEE_NOTIFICATION)?,
            conference_schedule: reader.required(wire::CONFERENCE_SCHEDULE)?,
            moderator_pin: reader.required(wire::MODERATOR_PIN)?,
            host_time_zone: reader.required(wire::HOST_TIME_ZONE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::TITLE, &self.title);
        writer.optional(wire::ESTIMATED_PARTICIPANTS, self.estimated_participants.as_ref());
        writer.optional(wire::RESTRICT_PARTICIPANTS, self.restrict_participants.as_ref());
        writer.optional(wire::MAX_PARTICIPANTS, self.max_participants.as_ref());
        writer.optional(wire::ACCOUNT_CODE, self.account_code.as_ref());
        writer.required(wire::MUTE_ALL_ATTENDEES_ON_ENTRY, &self.mute_all_attendees_on_entry);
        writer.required(wire::END_CONFERENCE_ON_MODERATOR_EXIT, &self.end_conference_on_moderator_exit);
        writer.required(wire::MODERATOR_REQUIRED, &self.moderator_required);
        writer.required(wire::REQUIRE_SECURITY_PIN, &self.require_security_pin);
        writer.optional(wire::SECURITY_PIN, self.security_pin.as_ref());
        writer.required(wire::ALLOW_UNIQUE_IDENTIFIER, &self.allow_unique_identifier);
        writer.required(wire::ATTENDEE_NOTIFICATION, &self.attendee_notification);
        writer.required(wire::CONFERENCE_SCHEDULE, &self.conference_schedule);
        writer.required(wire::MODERATOR_PIN, &self.moderator_pin);
        writer.required(wire::HOST_TIME_ZONE, &self.host_time_zone);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            title: reader.optional(wire::TITLE)?,
            estimated_participants: reader.optional(wire::ESTIMATED_PARTICIPANTS)?,
            restrict_participants: reader.optional(wire::RESTRICT_PARTICIPANTS)?,
            max_participants: reader.optional(wire::MAX_PARTICIPANTS)?,
            account_code: reader.optional(wire::ACCOUNT_CODE)?,
            mute_all_attendees_on_entry: reader.optional(wire::MUTE_ALL_ATTENDEES_ON_ENTRY)?,
            end_conference_on_moderator_exit: reader.optional(wire::END_CONFERENCE_ON_MODERATOR_EXIT)?,
            moderator_required: reader.optional(wire::MODERATOR_REQUIRED)?,
            require_security_pin: reader.optional(wire::REQUIRE_SECURITY_PIN)?,
            allow_unique_identifier: reader.optional(wire::ALLOW_UNIQUE_IDENTIFIER)?,
            attendee_notification: reader.optional(wire::ATTENDEE_NOTIFICATION)?,
            conference_schedule: reader.optional(wire::CONFERENCE_SCHEDULE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::TITLE, self.title.as_ref());
        writer.optional(wire::ESTIMATED_PARTICIPANTS, self.estimated_participants.as_ref());
        writer.optional(wire::RESTRICT_PARTICIPANTS, self.restrict_participants.as_ref());
        writer.optional(wire::MAX_PARTICIPANTS, self.max_participants.as_ref());
        writer.optional(wire::ACCOUNT_CODE, self.account_code.as_ref());
        writer.optional(wire::MUTE_ALL_ATTENDEES_ON_ENTRY, self.mute_all_attendees_on_entry.as_ref());
        writer.optional(wire::END_CONFERENCE_ON_MODERATOR_EXIT, self.end_conference_on_moderator_exit.as_ref());
        writer.optional(wire::MODERATOR_REQUIRED, self.moderator_required.as_ref());
        writer.optional(wire::REQUIRE_SECURITY_PIN, self.require_security_pin.as_ref());
        writer.optional(wire::ALLOW_UNIQUE_IDENTIFIER, self.allow_unique_identifier.as_ref());
        writer.optional(wire::ATTENDEE_NOTIFICATION, self.attendee_notification.as_ref());
        writer.optional(wire::CONFERENCE_SCHEDULE, self.conference_schedule.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            title: reader.required(wire::TITLE)?,
            estimated_participants: reader.optional(wire::ESTIMATED_PARTICIPANTS)?,
            restrict_participants: reader.required(wire::RESTRICT_PARTICIPANTS)?,
            max_participants: reader.optional(wire::MAX_PARTICIPANTS)?,
            account_code: reader.optional(wire::ACCOUNT_CODE)?,
            mute_all_attendees_on_entry: reader.required(wire::MUTE_ALL_ATTENDEES_ON_ENTRY)?,
            end_conference_on_moderator_exit: reader.required(wire::END_CONFERENCE_ON_MODERATOR_EXIT)?,
            moderator_required: reader.required(wire::MODERATOR_REQUIRED)?,
            require_security_pin: reader.required(wire::REQUIRE_SECURITY_PIN)?,
            allow_unique_identifier: reader.required(wire::ALLOW_UNIQUE_IDENTIFIER)?,
            attendee_notification: reader.required(wire::ATTENDEE_NOTIFICATION)?,
            conference_schedule: reader.required(wire::CONFERENCE_SCHEDULE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::TITLE, &self.title);
        writer.optional(wire::ESTIMATED_PARTICIPANTS, self.estimated_participants.as_ref());
        writer.required(wire::RESTRICT_PARTICIPANTS, &self.restrict_participants);
        writer.optional(wire::MAX_PARTICIPANTS, self.max_participants.as_ref());
        writer.optional(wire::ACCOUNT_CODE, self.account_code.as_ref());
        writer.required(wire::MUTE_ALL_ATTENDEES_ON_ENTRY, &self.mute_all_attendees_on_entry);
        writer.required(wire::END_CONFERENCE_ON_MODERATOR_EXIT, &self.end_conference_on_moderator_exit);
        writer.required(wire::MODERATOR_REQUIRED, &self.moderator_required);
        writer.required(wire::REQUIRE_SECURITY_PIN, &self.require_security_pin);
        writer.required(wire::ALLOW_UNIQUE_IDENTIFIER, &self.allow_unique_identifier);
        writer.required(wire::ATTENDEE_NOTIFICATION, &self.attendee_notification);
        writer.required(wire::CONFERENCE_SCHEDULE, &self.conference_schedule);
    }
}

body!(Post);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for AttendeeNotification {
    const ALL: &'static [Self] =
        &[AttendeeNotification::PlayTone, AttendeeNotification::PlayRecordedName, AttendeeNotification::NoNotification];
    const WORDS: &'static [&'static str] = &["Play Tone", "Play Recorded Name", "No Notification"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(AttendeeNotification);

/// The JSON names of the attributes.
mod wire {
    pub(super) const TITLE: &str = "title";
    pub(super) const ESTIMATED_PARTICIPANTS: &str = "estimatedParticipants";
    pub(super) const RESTRICT_PARTICIPANTS: &str = "restrictParticipants";
    pub(super) const MAX_PARTICIPANTS: &str = "maxParticipants";
    pub(super) const ACCOUNT_CODE: &str = "accountCode";
    pub(super) const MUTE_ALL_ATTENDEES_ON_ENTRY: &str = "muteAllAttendeesOnEntry";
    pub(super) const END_CONFERENCE_ON_MODERATOR_EXIT: &str = "endConferenceOnModeratorExit";
    pub(super) const MODERATOR_REQUIRED: &str = "moderatorRequired";
    pub(super) const REQUIRE_SECURITY_PIN: &str = "requireSecurityPin";
    pub(super) const SECURITY_PIN: &str = "securityPin";
    pub(super) const ALLOW_UNIQUE_IDENTIFIER: &str = "allowUniqueIdentifier";
    pub(super) const ATTENDEE_NOTIFICATION: &str = "attendeeNotification";
    pub(super) const CONFERENCE_SCHEDULE: &str = "conferenceSchedule";
    pub(super) const MODERATOR_PIN: &str = "moderatorPin";
    pub(super) const HOST_TIME_ZONE: &str = "hostTimeZone";
}
