// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! The operations: scopes, and one module per service.

#![allow(clippy::doc_markdown, reason = "the docs follow the tables")]

use crate::client::Client;
use crate::mode::Mode;
use crate::scope::Scope;

pub mod advanced_flexible_seating_guest;
pub mod anonymous_call_rejection;
pub mod anywhere;
pub mod available_agents;
pub mod call_centers;
pub mod call_forwarding_always;
pub mod call_forwarding_busy;
pub mod call_forwarding_selective;
pub mod call_processing_policies;
pub mod custom_ring_back;
pub mod executive;
pub mod executive_assistant;
pub mod extra_phones;
pub mod flexible_seating_guest;
pub mod group_announcements;
pub mod group_call_center;
pub mod group_call_processing_policies;
pub mod group_common_phone_list;
pub mod group_custom_ring_back;
pub mod group_departments;
pub mod group_feature_access_codes;
pub mod group_meet_me_conferencing;
pub mod group_pagings;
pub mod group_pre_announcement;
pub mod group_services;
pub mod group_time_schedules;
pub mod groups;
pub mod meet_me_conferencing_bridges;
pub mod meet_me_conferencing_conferences;
pub mod mobile_number;
pub mod music_on_hold;
pub mod personal_phone_list;
pub mod pre_alerting_announcement;
pub mod priority_alert;
pub mod selective_call_acceptance;
pub mod selective_call_rejection;
pub mod sequential_ring;
pub mod shared_call_appearance;
pub mod simultaneous_ring_personal;
pub mod speed_dial_100;
pub mod speed_dial_8;
pub mod system_call_processing_policies;
pub mod tenant_call_processing_policies;
pub mod tenant_common_phone_list;
pub mod tenant_departments;
pub mod tenant_meet_me_conferencing;
pub mod tenant_pre_announcement;
pub mod tenant_time_schedules;
pub mod user_feature_access_codes;
pub mod user_services;
pub mod users;
pub mod voice_messaging_basic;

impl<M: Mode> Client<M> {
    /// Selects a tenant. The ids are percent-encoded in paths.
    #[must_use]
    pub fn tenant(&self, tenant_id: impl Into<String>) -> Tenant<M> {
        Tenant(Scope::of(self).with("tenant_id", tenant_id))
    }

    /// Selects a group. The ids are percent-encoded in paths.
    #[must_use]
    pub fn group(&self, tenant_id: impl Into<String>, group_id: impl Into<String>) -> Group<M> {
        Group(Scope::of(self).with("tenant_id", tenant_id).with("group_id", group_id))
    }

    /// Selects a user. The ids are percent-encoded in paths.
    #[must_use]
    pub fn user(
        &self,
        tenant_id: impl Into<String>,
        group_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> User<M> {
        User(Scope::of(self).with("tenant_id", tenant_id).with("group_id", group_id).with("user_id", user_id))
    }

    /// Call Processing Policies of the system: How all calls are presented, limited and redirected.
    #[must_use]
    pub fn system_call_processing_policies(&self) -> system_call_processing_policies::SystemCallProcessingPolicies<M> {
        system_call_processing_policies::SystemCallProcessingPolicies::new(Scope::of(self))
    }
}

/// A tenant: the services of its paths.
#[derive(Clone, Debug)]
pub struct Tenant<M>(Scope<M>);

impl<M: Mode> Tenant<M> {
    /// Meet-Me Conferencing of a Tenant: The conference ports of a tenant.
    #[must_use]
    pub fn tenant_meet_me_conferencing(&self) -> tenant_meet_me_conferencing::TenantMeetMeConferencing<M> {
        tenant_meet_me_conferencing::TenantMeetMeConferencing::new(self.0.clone())
    }

    /// Departments of a tenant: The departments of a tenant.
    #[must_use]
    pub fn tenant_departments(&self) -> tenant_departments::TenantDepartments<M> {
        tenant_departments::TenantDepartments::new(self.0.clone())
    }

    /// Time schedules of a tenant: The time schedules of a tenant.
    #[must_use]
    pub fn tenant_time_schedules(&self) -> tenant_time_schedules::TenantTimeSchedules<M> {
        tenant_time_schedules::TenantTimeSchedules::new(self.0.clone())
    }

    /// Pre-alerting Announcement of a tenant: The announcement that callers of a tenant hear before its phones ring.
    #[must_use]
    pub fn tenant_pre_announcement(&self) -> tenant_pre_announcement::TenantPreAnnouncement<M> {
        tenant_pre_announcement::TenantPreAnnouncement::new(self.0.clone())
    }

    /// Call Processing Policies of a tenant: How the calls of a tenant are presented, limited and redirected.
    #[must_use]
    pub fn tenant_call_processing_policies(&self) -> tenant_call_processing_policies::TenantCallProcessingPolicies<M> {
        tenant_call_processing_policies::TenantCallProcessingPolicies::new(self.0.clone())
    }

    /// Common Phone List of a tenant: The phone list of a tenant.
    #[must_use]
    pub fn tenant_common_phone_list(&self) -> tenant_common_phone_list::TenantCommonPhoneList<M> {
        tenant_common_phone_list::TenantCommonPhoneList::new(self.0.clone())
    }
}

/// A group: the services of its paths.
#[derive(Clone, Debug)]
pub struct Group<M>(Scope<M>);

impl<M: Mode> Group<M> {
    /// Meet-Me Conferencing of a Group: The conference ports of a group.
    #[must_use]
    pub fn group_meet_me_conferencing(&self) -> group_meet_me_conferencing::GroupMeetMeConferencing<M> {
        group_meet_me_conferencing::GroupMeetMeConferencing::new(self.0.clone())
    }

    /// Group: A group of users.
    #[must_use]
    pub fn groups(&self) -> groups::Groups<M> {
        groups::Groups::new(self.0.clone())
    }

    /// Departments of a group: The departments of a group.
    #[must_use]
    pub fn group_departments(&self) -> group_departments::GroupDepartments<M> {
        group_departments::GroupDepartments::new(self.0.clone())
    }

    /// Time schedules of a group: The time schedules of a group.
    #[must_use]
    pub fn group_time_schedules(&self) -> group_time_schedules::GroupTimeSchedules<M> {
        group_time_schedules::GroupTimeSchedules::new(self.0.clone())
    }

    /// Announcements of a group: The announcements of a group, and the space that they take.
    #[must_use]
    pub fn group_announcements(&self) -> group_announcements::GroupAnnouncements<M> {
        group_announcements::GroupAnnouncements::new(self.0.clone())
    }

    /// Group Paging: The paging groups of a group, whose members are called at the same time.
    #[must_use]
    pub fn group_pagings(&self) -> group_pagings::GroupPagings<M> {
        group_pagings::GroupPagings::new(self.0.clone())
    }

    /// Call Center of a group: A call center of a group.
    #[must_use]
    pub fn group_call_center(&self, call_center_name: impl Into<String>) -> group_call_center::GroupCallCenter<M> {
        group_call_center::GroupCallCenter::new(self.0.clone().with("call_center_name", call_center_name))
    }

    /// Agents available: The users whom a call center of a group may have as agents.
    #[must_use]
    pub fn available_agents(&self) -> available_agents::AvailableAgents<M> {
        available_agents::AvailableAgents::new(self.0.clone())
    }

    /// Pre-alerting Announcement of a group: The announcement that callers of a group hear before its phones ring.
    #[must_use]
    pub fn group_pre_announcement(&self) -> group_pre_announcement::GroupPreAnnouncement<M> {
        group_pre_announcement::GroupPreAnnouncement::new(self.0.clone())
    }

    /// Custom Ring Back of a group: What callers of a group hear while they wait for an answer.
    #[must_use]
    pub fn group_custom_ring_back(&self) -> group_custom_ring_back::GroupCustomRingBack<M> {
        group_custom_ring_back::GroupCustomRingBack::new(self.0.clone())
    }

    /// Call Processing Policies of a group: How the calls of a group are presented, limited and redirected.
    #[must_use]
    pub fn group_call_processing_policies(&self) -> group_call_processing_policies::GroupCallProcessingPolicies<M> {
        group_call_processing_policies::GroupCallProcessingPolicies::new(self.0.clone())
    }

    /// Common Phone List of a group: The phone list of a group.
    #[must_use]
    pub fn group_common_phone_list(&self) -> group_common_phone_list::GroupCommonPhoneList<M> {
        group_common_phone_list::GroupCommonPhoneList::new(self.0.clone())
    }

    /// Feature Access Codes of a group: The codes that the users of a group dial for using features.
    #[must_use]
    pub fn group_feature_access_codes(&self) -> group_feature_access_codes::GroupFeatureAccessCodes<M> {
        group_feature_access_codes::GroupFeatureAccessCodes::new(self.0.clone())
    }

    /// Services of a group: The services that a group has, and its users may have.
    #[must_use]
    pub fn group_services(&self) -> group_services::GroupServices<M> {
        group_services::GroupServices::new(self.0.clone())
    }
}

/// A user: the services of its paths.
#[derive(Clone, Debug)]
pub struct User<M>(Scope<M>);

impl<M: Mode> User<M> {
    /// Call Processing Policies: How the calls of a user are presented, limited and redirected.
    #[must_use]
    pub fn call_processing_policies(&self) -> call_processing_policies::CallProcessingPolicies<M> {
        call_processing_policies::CallProcessingPolicies::new(self.0.clone())
    }

    /// Selective Call Acceptance: The calls of a user that are accepted.
    #[must_use]
    pub fn selective_call_acceptance(&self) -> selective_call_acceptance::SelectiveCallAcceptance<M> {
        selective_call_acceptance::SelectiveCallAcceptance::new(self.0.clone())
    }

    /// Selective Call Rejection: The criteria that select which calls of a user are rejected.
    #[must_use]
    pub fn selective_call_rejection(&self) -> selective_call_rejection::SelectiveCallRejection<M> {
        selective_call_rejection::SelectiveCallRejection::new(self.0.clone())
    }

    /// Call Forwarding Selective: The criteria that select which calls of a user are forwarded, and where to.
    #[must_use]
    pub fn call_forwarding_selective(&self) -> call_forwarding_selective::CallForwardingSelective<M> {
        call_forwarding_selective::CallForwardingSelective::new(self.0.clone())
    }

    /// Simultaneous Ring Personal: The numbers that ring together with the phone of a user.
    #[must_use]
    pub fn simultaneous_ring_personal(&self) -> simultaneous_ring_personal::SimultaneousRingPersonal<M> {
        simultaneous_ring_personal::SimultaneousRingPersonal::new(self.0.clone())
    }

    /// Sequential Ring: The locations that ring one after the other for a call to a user.
    #[must_use]
    pub fn sequential_ring(&self) -> sequential_ring::SequentialRing<M> {
        sequential_ring::SequentialRing::new(self.0.clone())
    }

    /// Priority Alert: The criteria that select which calls of a user ring in another way.
    #[must_use]
    pub fn priority_alert(&self) -> priority_alert::PriorityAlert<M> {
        priority_alert::PriorityAlert::new(self.0.clone())
    }

    /// Custom Ring Back: The criteria that select which callers of a user hear which announcement.
    #[must_use]
    pub fn custom_ring_back(&self) -> custom_ring_back::CustomRingBack<M> {
        custom_ring_back::CustomRingBack::new(self.0.clone())
    }

    /// Anonymous Call Rejection: Whether calls of a user from callers who hide their number are rejected.
    #[must_use]
    pub fn anonymous_call_rejection(&self) -> anonymous_call_rejection::AnonymousCallRejection<M> {
        anonymous_call_rejection::AnonymousCallRejection::new(self.0.clone())
    }

    /// Call Forwarding Always: Where all calls of a user are forwarded to.
    #[must_use]
    pub fn call_forwarding_always(&self) -> call_forwarding_always::CallForwardingAlways<M> {
        call_forwarding_always::CallForwardingAlways::new(self.0.clone())
    }

    /// Call Forwarding Busy: Where calls of a user are forwarded to while the user is busy.
    #[must_use]
    pub fn call_forwarding_busy(&self) -> call_forwarding_busy::CallForwardingBusy<M> {
        call_forwarding_busy::CallForwardingBusy::new(self.0.clone())
    }

    /// Meet-Me Conferencing Bridges: The conference bridges of a user.
    #[must_use]
    pub fn meet_me_conferencing_bridges(&self) -> meet_me_conferencing_bridges::MeetMeConferencingBridges<M> {
        meet_me_conferencing_bridges::MeetMeConferencingBridges::new(self.0.clone())
    }

    /// Meet-Me Conferencing Conferences: The conferences of a user.
    #[must_use]
    pub fn meet_me_conferencing_conferences(
        &self,
    ) -> meet_me_conferencing_conferences::MeetMeConferencingConferences<M> {
        meet_me_conferencing_conferences::MeetMeConferencingConferences::new(self.0.clone())
    }

    /// Mobile Number: The mobile phone of a user, which rings instead of the fixed one or together with it.
    #[must_use]
    pub fn mobile_number(&self) -> mobile_number::MobileNumber<M> {
        mobile_number::MobileNumber::new(self.0.clone())
    }

    /// Anywhere: The phones from which a user can take and make calls.
    #[must_use]
    pub fn anywhere(&self) -> anywhere::Anywhere<M> {
        anywhere::Anywhere::new(self.0.clone())
    }

    /// Pre-alerting Announcement: The announcement that callers hear before the phone of a user rings.
    #[must_use]
    pub fn pre_alerting_announcement(&self) -> pre_alerting_announcement::PreAlertingAnnouncement<M> {
        pre_alerting_announcement::PreAlertingAnnouncement::new(self.0.clone())
    }

    /// Music On Hold: What a caller hears while a user holds the call.
    #[must_use]
    pub fn music_on_hold(&self) -> music_on_hold::MusicOnHold<M> {
        music_on_hold::MusicOnHold::new(self.0.clone())
    }

    /// Speed Dial 8: The numbers that a user calls by dialling one digit.
    #[must_use]
    pub fn speed_dial_8(&self) -> speed_dial_8::SpeedDial8<M> {
        speed_dial_8::SpeedDial8::new(self.0.clone())
    }

    /// Speed Dial 100: The numbers that a user calls by dialling two digits.
    #[must_use]
    pub fn speed_dial_100(&self) -> speed_dial_100::SpeedDial100<M> {
        speed_dial_100::SpeedDial100::new(self.0.clone())
    }

    /// Flexible Seating Guest: The host at whose phone a user works as a guest.
    #[must_use]
    pub fn flexible_seating_guest(&self) -> flexible_seating_guest::FlexibleSeatingGuest<M> {
        flexible_seating_guest::FlexibleSeatingGuest::new(self.0.clone())
    }

    /// Advanced Flexible Seating Guest: The host at whose phone a user works as a guest, in the advanced service.
    #[must_use]
    pub fn advanced_flexible_seating_guest(&self) -> advanced_flexible_seating_guest::AdvancedFlexibleSeatingGuest<M> {
        advanced_flexible_seating_guest::AdvancedFlexibleSeatingGuest::new(self.0.clone())
    }

    /// User: A user: names, numbers, department and device.
    #[must_use]
    pub fn users(&self) -> users::Users<M> {
        users::Users::new(self.0.clone())
    }

    /// Extra Phones: The additional phones of a user.
    #[must_use]
    pub fn extra_phones(&self) -> extra_phones::ExtraPhones<M> {
        extra_phones::ExtraPhones::new(self.0.clone())
    }

    /// Shared Call Appearance: The devices on which the calls of a user appear.
    #[must_use]
    pub fn shared_call_appearance(&self) -> shared_call_appearance::SharedCallAppearance<M> {
        shared_call_appearance::SharedCallAppearance::new(self.0.clone())
    }

    /// Call Centers: The call centers of a user, and the state of the user as an agent.
    #[must_use]
    pub fn call_centers(&self) -> call_centers::CallCenters<M> {
        call_centers::CallCenters::new(self.0.clone())
    }

    /// Voice Messaging: When calls of a user go to voice mail, and who is notified of messages.
    #[must_use]
    pub fn voice_messaging_basic(&self) -> voice_messaging_basic::VoiceMessagingBasic<M> {
        voice_messaging_basic::VoiceMessagingBasic::new(self.0.clone())
    }

    /// Personal Phone List: The phone list of a user.
    #[must_use]
    pub fn personal_phone_list(&self) -> personal_phone_list::PersonalPhoneList<M> {
        personal_phone_list::PersonalPhoneList::new(self.0.clone())
    }

    /// Feature Access Codes of a user: The codes that a user dials for using features.
    #[must_use]
    pub fn user_feature_access_codes(&self) -> user_feature_access_codes::UserFeatureAccessCodes<M> {
        user_feature_access_codes::UserFeatureAccessCodes::new(self.0.clone())
    }

    /// Services of a user: The services that are assigned to a user.
    #[must_use]
    pub fn user_services(&self) -> user_services::UserServices<M> {
        user_services::UserServices::new(self.0.clone())
    }

    /// Executive Assistant: The executives of an assistant, and where the assistant diverts their calls.
    #[must_use]
    pub fn executive_assistant(&self) -> executive_assistant::ExecutiveAssistant<M> {
        executive_assistant::ExecutiveAssistant::new(self.0.clone())
    }

    /// Executive: The users who may become assistants of an executive.
    #[must_use]
    pub fn executive(&self) -> executive::Executive<M> {
        executive::Executive::new(self.0.clone())
    }
}
