//! The objects: one table per file, with the names of the documentation.

mod access_device_endpoint_for_flexible_seating;
mod address_information;
mod advanced_flexible_seating_available_host;
mod announcement_file_name;
mod anonymous_call_rejection;
mod anywhere;
mod available_agents;
mod available_assistants;
mod call_anchoring;
mod call_center_dnis_instance;
mod call_center_dnis_list_item;
mod call_center_instance;
mod call_center_list_item;
mod call_centers;
mod call_forwarding;
mod call_forwarding_selective;
mod call_processing_policies;
mod call_to_number;
mod common_phone_list;
mod conference_delegate_item;
mod conference_delete_recording_item;
mod conference_greeting_announcement;
mod criteria;
mod criteria_call_forwarding_selective;
mod criteria_custom_ring_back;
mod criteria_executive;
mod criteria_from_dn;
mod criteria_in_list;
mod criteria_in_list_with_call_to_numbers;
mod criteria_list_item;
mod custom_ring_back;
mod devices_to_ring;
mod enterprise_call_policies;
mod executive_assistant;
mod extra_phones;
mod feature_access_code;
mod feature_access_codes;
mod flexible_seating_available_host;
mod flexible_seating_guest;
mod group;
mod group_announcements;
mod group_call_center;
mod group_call_processing_policies;
mod group_custom_ring_back;
mod group_department_key;
mod group_departments;
mod group_meet_me_conferencing;
mod group_meet_me_conferencing_ports;
mod group_pagings;
mod group_pre_alerting_announcement;
mod location;
mod meet_me_conferencing_bridge_instance_in_list;
mod meet_me_conferencing_bridges;
mod meet_me_conferencing_conference_instance;
mod meet_me_conferencing_conference_instance_in_list;
mod meet_me_conferencing_conference_schedule;
mod meet_me_conferencing_conference_schedule_one_time;
mod meet_me_conferencing_conference_schedule_recurring;
mod meet_me_conferencing_conference_schedule_reservationless;
mod meet_me_conferencing_conferences;
mod mobile_number;
mod music_on_hold;
mod personal_phone_list;
mod phone_list;
mod pre_alerting_announcement;
mod priority_alert;
mod recur_monthly_by_day;
mod recur_monthly_by_week;
mod recur_yearly_by_day;
mod recur_yearly_by_week;
mod registrations;
mod schedule;
mod schedule_recurrence;
mod schedule_recurrence_daily;
mod schedule_recurrence_weekly;
mod selective_call_acceptance;
mod selective_call_rejection;
mod sequential_ring;
mod service_assignment_status;
mod service_summary;
mod services_assignment_status;
mod services_summary;
mod shared_call_appearance;
mod simultaneous_ring_personal;
mod speed_dial_100;
mod speed_dial_8;
mod supervised_agent;
mod system_call_processing_policies;
mod tenant_call_processing_policies;
mod tenant_departments;
mod tenant_meet_me_conferencing;
mod tenant_pre_alerting_announcement;
mod time_schedules;
mod user;
mod user_alerted_mobile_number;
mod user_common_object;
mod user_device_add_extra_line_result;
mod user_device_extra_endpoint;
mod user_device_extra_line;
mod user_identity_mobile_number;
mod user_services;
mod user_voice_messaging_advanced;
mod user_voice_messaging_announcements;
mod user_voice_messaging_basic;
mod voice_messaging_alternate_no_answer_greeting;

pub use access_device_endpoint_for_flexible_seating::{
    ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING, ACCESS_DEVICE_FOR_FLEXIBLE_SEATING,
};
pub use address_information::ADDRESS_INFORMATION;
pub use advanced_flexible_seating_available_host::ADVANCED_FLEXIBLE_SEATING_AVAILABLE_HOST;
pub use announcement_file_name::ANNOUNCEMENT_FILE_NAME;
pub use anonymous_call_rejection::ANONYMOUS_CALL_REJECTION;
pub use anywhere::{ANYWHERE, ANYWHERE_NUMBER};
pub use available_agents::{AVAILABLE_AGENT, AVAILABLE_AGENTS};
pub use available_assistants::{AVAILABLE_ASSISTANTS, AVAILABLE_ASSISTANTS_SEARCH};
pub use call_anchoring::CALL_ANCHORING;
pub use call_center_dnis_instance::CALL_CENTER_DNIS_INSTANCE;
pub use call_center_dnis_list_item::CALL_CENTER_DNIS_LIST_ITEM;
pub use call_center_instance::CALL_CENTER_INSTANCE;
pub use call_center_list_item::CALL_CENTER_LIST_ITEM;
pub use call_centers::CALL_CENTERS;
pub use call_forwarding::CALL_FORWARDING;
pub use call_forwarding_selective::CALL_FORWARDING_SELECTIVE;
pub use call_processing_policies::CALL_PROCESSING_POLICIES;
pub use call_to_number::CALL_TO_NUMBER;
pub use common_phone_list::COMMON_PHONE_LIST;
pub use conference_delegate_item::CONFERENCE_DELEGATE_ITEM;
pub use conference_delete_recording_item::CONFERENCE_DELETE_RECORDING_ITEM;
pub use conference_greeting_announcement::CONFERENCE_GREETING_ANNOUNCEMENT;
pub use criteria::{
    CRITERIA, CRITERIA_ANYWHERE, CRITERIA_PRIORITY_ALERTING, CRITERIA_SELECTIVE_CALL_ACCEPTANCE,
    CRITERIA_SELECTIVE_CALL_REJECTION,
};
pub use criteria_call_forwarding_selective::{
    CRITERIA_CALL_FORWARDING_SELECTIVE, CRITERIA_CALL_FORWARDING_SELECTIVE_IN_LIST,
};
pub use criteria_custom_ring_back::{CRITERIA_CUSTOM_RING_BACK, CRITERIA_CUSTOM_RING_BACK_IN_LIST};
pub use criteria_executive::CRITERIA_EXECUTIVE;
pub use criteria_from_dn::{
    CRITERIA_FROM_DN, CRITERIA_FROM_DN_ANYWHERE, CRITERIA_FROM_DN_PRIORITY_ALERTING,
    CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION,
};
pub use criteria_in_list::{
    CRITERIA_IN_LIST, CRITERIA_SELECTIVE_CALL_ACCEPTANCE_IN_LIST, CRITERIA_SELECTIVE_CALL_REJECTION_IN_LIST,
};
pub use criteria_in_list_with_call_to_numbers::CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS;
pub use criteria_list_item::{
    CRITERIA_CALL_FORWARDING_SELECTIVE_LIST_ITEM, CRITERIA_CUSTOM_RING_BACK_LIST_ITEM, CRITERIA_LIST_ITEM,
    CRITERIA_PRIORITY_ALERTING_LIST_ITEM, CRITERIA_SELECTIVE_CALL_REJECTION_LIST_ITEM,
};
pub use custom_ring_back::CUSTOM_RING_BACK;
pub use devices_to_ring::DEVICES_TO_RING;
pub use enterprise_call_policies::ENTERPRISE_CALL_POLICIES;
pub use executive_assistant::{EXECUTIVE_ASSISTANT, EXECUTIVE_USER};
pub use extra_phones::EXTRA_PHONES;
pub use feature_access_code::FEATURE_ACCESS_CODE;
pub use feature_access_codes::{GROUP_FEATURE_ACCESS_CODES, USER_FEATURE_ACCESS_CODES};
pub use flexible_seating_available_host::FLEXIBLE_SEATING_AVAILABLE_HOST;
pub use flexible_seating_guest::FLEXIBLE_SEATING_GUEST;
pub use group::{GROUP, GROUP_CONTACT};
pub use group_announcements::{GROUP_ANNOUNCEMENT, GROUP_ANNOUNCEMENTS};
pub use group_call_center::{GROUP_CALL_CENTER, GROUP_CALL_CENTER_INSTANCE, GROUP_CALL_CENTER_PROFILE};
pub use group_call_processing_policies::GROUP_CALL_PROCESSING_POLICIES;
pub use group_custom_ring_back::GROUP_CUSTOM_RING_BACK;
pub use group_department_key::GROUP_DEPARTMENT_KEY;
pub use group_departments::{GROUP_DEPARTMENT, GROUP_DEPARTMENTS};
pub use group_meet_me_conferencing::GROUP_MEET_ME_CONFERENCING;
pub use group_meet_me_conferencing_ports::GROUP_MEET_ME_CONFERENCING_PORTS;
pub use group_pagings::{GROUP_PAGING, GROUP_PAGINGS};
pub use group_pre_alerting_announcement::GROUP_PRE_ALERTING_ANNOUNCEMENT;
pub use location::LOCATION;
pub use meet_me_conferencing_bridge_instance_in_list::MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST;
pub use meet_me_conferencing_bridges::MEET_ME_CONFERENCING_BRIDGES;
pub use meet_me_conferencing_conference_instance::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE;
pub use meet_me_conferencing_conference_instance_in_list::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST;
pub use meet_me_conferencing_conference_schedule::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE;
pub use meet_me_conferencing_conference_schedule_one_time::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_ONE_TIME;
pub use meet_me_conferencing_conference_schedule_recurring::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING;
pub use meet_me_conferencing_conference_schedule_reservationless::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS;
pub use meet_me_conferencing_conferences::MEET_ME_CONFERENCING_CONFERENCES;
pub use mobile_number::{MOBILE_NUMBER, MOBILE_NUMBER_ADVANCED_SETTINGS};
pub use music_on_hold::{MUSIC_ON_HOLD, MUSIC_ON_HOLD_SOURCE};
pub use personal_phone_list::PERSONAL_PHONE_LIST;
pub use phone_list::PHONE_LIST;
pub use pre_alerting_announcement::PRE_ALERTING_ANNOUNCEMENT;
pub use priority_alert::PRIORITY_ALERT;
pub use recur_monthly_by_day::RECUR_MONTHLY_BY_DAY;
pub use recur_monthly_by_week::RECUR_MONTHLY_BY_WEEK;
pub use recur_yearly_by_day::RECUR_YEARLY_BY_DAY;
pub use recur_yearly_by_week::RECUR_YEARLY_BY_WEEK;
pub use registrations::REGISTRATIONS;
pub use schedule::{SCHEDULE, SCHEDULE_NESTED};
pub use schedule_recurrence::SCHEDULE_RECURRENCE;
pub use schedule_recurrence_daily::SCHEDULE_RECURRENCE_DAILY;
pub use schedule_recurrence_weekly::SCHEDULE_RECURRENCE_WEEKLY;
pub use selective_call_acceptance::SELECTIVE_CALL_ACCEPTANCE;
pub use selective_call_rejection::SELECTIVE_CALL_REJECTION;
pub use sequential_ring::SEQUENTIAL_RING;
pub use service_assignment_status::SERVICE_ASSIGNMENT_STATUS;
pub use service_summary::SERVICE_SUMMARY;
pub use services_assignment_status::SERVICES_ASSIGNMENT_STATUS;
pub use services_summary::SERVICES_SUMMARY;
pub use shared_call_appearance::{
    SHARED_CALL_APPEARANCE, SHARED_CALL_APPEARANCE_DEVICE, SHARED_CALL_APPEARANCE_ENDPOINT,
};
pub use simultaneous_ring_personal::{SIMULTANEOUS_RING_NUMBER, SIMULTANEOUS_RING_PERSONAL};
pub use speed_dial_8::{SPEED_DIAL_8, SPEED_DIAL_8_CODE};
pub use speed_dial_100::{SPEED_DIAL_100, SPEED_DIAL_100_CODE};
pub use supervised_agent::SUPERVISED_AGENT;
pub use system_call_processing_policies::SYSTEM_CALL_PROCESSING_POLICIES;
pub use tenant_call_processing_policies::TENANT_CALL_PROCESSING_POLICIES;
pub use tenant_departments::{TENANT_DEPARTMENT, TENANT_DEPARTMENTS};
pub use tenant_meet_me_conferencing::TENANT_MEET_ME_CONFERENCING;
pub use tenant_pre_alerting_announcement::{TENANT_ANNOUNCEMENT_FILE, TENANT_PRE_ALERTING_ANNOUNCEMENT};
pub use time_schedules::{TIME_SCHEDULE, TIME_SCHEDULE_PERIOD, TIME_SCHEDULES, TIME_SCHEDULES_SELECTION};
pub use user::{USER, USER_ACCESS_DEVICE, USER_ACCESS_DEVICE_ENDPOINT};
pub use user_alerted_mobile_number::USER_ALERTED_MOBILE_NUMBER;
pub use user_common_object::USER_COMMON_OBJECT;
pub use user_device_add_extra_line_result::USER_DEVICE_ADD_EXTRA_LINE_RESULT;
pub use user_device_extra_endpoint::USER_DEVICE_EXTRA_ENDPOINT;
pub use user_device_extra_line::USER_DEVICE_EXTRA_LINE;
pub use user_identity_mobile_number::USER_IDENTITY_MOBILE_NUMBER;
pub use user_services::{GROUP_SERVICES, USER_SERVICES, USER_SERVICES_SELECTION};
pub use user_voice_messaging_advanced::USER_VOICE_MESSAGING_ADVANCED;
pub use user_voice_messaging_announcements::USER_VOICE_MESSAGING_ANNOUNCEMENTS;
pub use user_voice_messaging_basic::USER_VOICE_MESSAGING_BASIC;
pub use voice_messaging_alternate_no_answer_greeting::VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING;

use linecard_contract::Object;

/// Every object, in the order of the documentation's pages.
pub static OBJECTS: &[&Object] = &[
    &CALL_PROCESSING_POLICIES,
    &ADDRESS_INFORMATION,
    &CALL_CENTER_DNIS_LIST_ITEM,
    &CALL_CENTER_DNIS_INSTANCE,
    &CALL_CENTER_INSTANCE,
    &CALL_CENTER_LIST_ITEM,
    &USER_VOICE_MESSAGING_BASIC,
    &USER_VOICE_MESSAGING_ADVANCED,
    &USER_VOICE_MESSAGING_ANNOUNCEMENTS,
    &VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING,
    &CALL_FORWARDING,
    &SERVICES_SUMMARY,
    &SERVICES_ASSIGNMENT_STATUS,
    &SERVICE_ASSIGNMENT_STATUS,
    &PHONE_LIST,
    &CRITERIA_IN_LIST,
    &CRITERIA_SELECTIVE_CALL_ACCEPTANCE_IN_LIST,
    &CRITERIA_SELECTIVE_CALL_REJECTION_IN_LIST,
    &CRITERIA,
    &CRITERIA_SELECTIVE_CALL_ACCEPTANCE,
    &CRITERIA_SELECTIVE_CALL_REJECTION,
    &CRITERIA_SELECTIVE_CALL_REJECTION_LIST_ITEM,
    &CRITERIA_PRIORITY_ALERTING,
    &CRITERIA_PRIORITY_ALERTING_LIST_ITEM,
    &CRITERIA_ANYWHERE,
    &CRITERIA_CALL_FORWARDING_SELECTIVE,
    &CRITERIA_CALL_FORWARDING_SELECTIVE_IN_LIST,
    &CRITERIA_CALL_FORWARDING_SELECTIVE_LIST_ITEM,
    &CRITERIA_CUSTOM_RING_BACK,
    &CRITERIA_CUSTOM_RING_BACK_IN_LIST,
    &CRITERIA_CUSTOM_RING_BACK_LIST_ITEM,
    &CRITERIA_EXECUTIVE,
    &SCHEDULE,
    &SCHEDULE_NESTED,
    &CRITERIA_FROM_DN,
    &CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION,
    &CRITERIA_FROM_DN_PRIORITY_ALERTING,
    &CRITERIA_FROM_DN_ANYWHERE,
    &LOCATION,
    &REGISTRATIONS,
    &CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS,
    &CALL_TO_NUMBER,
    &USER_DEVICE_EXTRA_ENDPOINT,
    &USER_DEVICE_EXTRA_LINE,
    &USER_DEVICE_ADD_EXTRA_LINE_RESULT,
    &ANNOUNCEMENT_FILE_NAME,
    &SUPERVISED_AGENT,
    &MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST,
    &SCHEDULE_RECURRENCE_DAILY,
    &SCHEDULE_RECURRENCE_WEEKLY,
    &RECUR_MONTHLY_BY_DAY,
    &RECUR_MONTHLY_BY_WEEK,
    &RECUR_YEARLY_BY_DAY,
    &RECUR_YEARLY_BY_WEEK,
    &SCHEDULE_RECURRENCE,
    &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS,
    &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_ONE_TIME,
    &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING,
    &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE,
    &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST,
    &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE,
    &CONFERENCE_GREETING_ANNOUNCEMENT,
    &CONFERENCE_DELETE_RECORDING_ITEM,
    &CONFERENCE_DELEGATE_ITEM,
    &USER_COMMON_OBJECT,
    &DEVICES_TO_RING,
    &USER_IDENTITY_MOBILE_NUMBER,
    &USER_ALERTED_MOBILE_NUMBER,
    &FLEXIBLE_SEATING_AVAILABLE_HOST,
    &ADVANCED_FLEXIBLE_SEATING_AVAILABLE_HOST,
    &CALL_ANCHORING,
    &FEATURE_ACCESS_CODE,
    &SELECTIVE_CALL_ACCEPTANCE,
    &CRITERIA_LIST_ITEM,
    &SELECTIVE_CALL_REJECTION,
    &CALL_FORWARDING_SELECTIVE,
    &SIMULTANEOUS_RING_PERSONAL,
    &SIMULTANEOUS_RING_NUMBER,
    &SEQUENTIAL_RING,
    &PRIORITY_ALERT,
    &CUSTOM_RING_BACK,
    &ANONYMOUS_CALL_REJECTION,
    &MEET_ME_CONFERENCING_BRIDGES,
    &MEET_ME_CONFERENCING_CONFERENCES,
    &GROUP_MEET_ME_CONFERENCING,
    &TENANT_MEET_ME_CONFERENCING,
    &MOBILE_NUMBER,
    &MOBILE_NUMBER_ADVANCED_SETTINGS,
    &ANYWHERE,
    &ANYWHERE_NUMBER,
    &PRE_ALERTING_ANNOUNCEMENT,
    &MUSIC_ON_HOLD,
    &MUSIC_ON_HOLD_SOURCE,
    &SPEED_DIAL_8,
    &SPEED_DIAL_8_CODE,
    &SPEED_DIAL_100,
    &SPEED_DIAL_100_CODE,
    &FLEXIBLE_SEATING_GUEST,
    &PERSONAL_PHONE_LIST,
    &COMMON_PHONE_LIST,
    &USER_FEATURE_ACCESS_CODES,
    &GROUP_FEATURE_ACCESS_CODES,
    &USER_SERVICES,
    &USER_SERVICES_SELECTION,
    &GROUP_SERVICES,
    &EXECUTIVE_ASSISTANT,
    &EXECUTIVE_USER,
    &AVAILABLE_ASSISTANTS,
    &AVAILABLE_ASSISTANTS_SEARCH,
    &GROUP_DEPARTMENT_KEY,
    &GROUP_MEET_ME_CONFERENCING_PORTS,
    &SERVICE_SUMMARY,
    &ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING,
    &ACCESS_DEVICE_FOR_FLEXIBLE_SEATING,
    &USER,
    &USER_ACCESS_DEVICE_ENDPOINT,
    &USER_ACCESS_DEVICE,
    &GROUP,
    &GROUP_CONTACT,
    &TENANT_DEPARTMENTS,
    &TENANT_DEPARTMENT,
    &GROUP_DEPARTMENTS,
    &GROUP_DEPARTMENT,
    &TIME_SCHEDULES,
    &TIME_SCHEDULES_SELECTION,
    &TIME_SCHEDULE,
    &TIME_SCHEDULE_PERIOD,
    &GROUP_ANNOUNCEMENTS,
    &GROUP_ANNOUNCEMENT,
    &EXTRA_PHONES,
    &SHARED_CALL_APPEARANCE,
    &SHARED_CALL_APPEARANCE_ENDPOINT,
    &SHARED_CALL_APPEARANCE_DEVICE,
    &GROUP_PAGINGS,
    &GROUP_PAGING,
    &CALL_CENTERS,
    &GROUP_CALL_CENTER,
    &GROUP_CALL_CENTER_INSTANCE,
    &GROUP_CALL_CENTER_PROFILE,
    &AVAILABLE_AGENTS,
    &AVAILABLE_AGENT,
    &GROUP_PRE_ALERTING_ANNOUNCEMENT,
    &TENANT_PRE_ALERTING_ANNOUNCEMENT,
    &TENANT_ANNOUNCEMENT_FILE,
    &GROUP_CUSTOM_RING_BACK,
    &ENTERPRISE_CALL_POLICIES,
    &GROUP_CALL_PROCESSING_POLICIES,
    &TENANT_CALL_PROCESSING_POLICIES,
    &SYSTEM_CALL_PROCESSING_POLICIES,
];

/// The pages of the documentation.
pub(crate) mod page {
    pub(crate) const CALL_PROCESSING_POLICIES: &str = "Call Processing Policies";
    pub(crate) const COMMON_OBJECTS: &str = "Common Objects";
    pub(crate) const SELECTIVE_CALL_ACCEPTANCE: &str = "Selective Call Acceptance";
    pub(crate) const SELECTIVE_CALL_REJECTION: &str = "Selective Call Rejection";
    pub(crate) const PRIORITY_ALERT: &str = "Priority Alert";
    pub(crate) const CUSTOM_RING_BACK: &str = "Custom Ring Back";
    pub(crate) const CALL_FORWARDING_SELECTIVE: &str = "Call Forwarding Selective";
    pub(crate) const SIMULTANEOUS_RING_PERSONAL: &str = "Simultaneous Ring Personal";
    pub(crate) const SEQUENTIAL_RING: &str = "Sequential Ring";
    pub(crate) const ANONYMOUS_CALL_REJECTION: &str = "Anonymous Call Rejection";
    pub(crate) const CALL_FORWARDINGS: &str = "Call Forwardings";
    pub(crate) const MEET_ME_CONFERENCING: &str = "Meet-Me Conferencing";
    pub(crate) const MOBILE_NUMBER: &str = "Mobile Number";
    pub(crate) const ANYWHERE: &str = "Anywhere";
    pub(crate) const PRE_ALERTING_ANNOUNCEMENT: &str = "Pre-alerting Announcement";
    pub(crate) const MUSIC_ON_HOLD: &str = "Music On Hold";
    pub(crate) const SPEED_DIAL: &str = "Speed Dial";
    pub(crate) const FLEXIBLE_SEATING: &str = "Flexible Seating";
    pub(crate) const VOICE_MESSAGING: &str = "Voice Messaging";
    pub(crate) const PERSONAL_PHONE_LIST: &str = "Personal Phone List";
    pub(crate) const COMMON_PHONE_LIST: &str = "Common Phone List";
    pub(crate) const FEATURE_ACCESS_CODES: &str = "Feature Access Codes";
    pub(crate) const SERVICES: &str = "Services";
    pub(crate) const EXECUTIVE_ASSISTANT: &str = "Executive Assistant";
    pub(crate) const EXECUTIVE: &str = "Executive";
    pub(crate) const CONVENTIONS: &str = "Conventions";
    pub(crate) const USER: &str = "User";
    pub(crate) const GROUP: &str = "Group";
    pub(crate) const DEPARTMENTS: &str = "Departments";
    pub(crate) const TIME_SCHEDULES: &str = "Time Schedules";
    pub(crate) const ANNOUNCEMENTS: &str = "Announcements";
    pub(crate) const EXTRA_PHONES: &str = "Extra Phones";
    pub(crate) const SHARED_CALL_APPEARANCE: &str = "Shared Call Appearance";
    pub(crate) const GROUP_PAGING: &str = "Group Paging";
    pub(crate) const CALL_CENTERS: &str = "Call Centers";
    pub(crate) const CALL_CENTER_OF_A_GROUP: &str = "Call Center Instances";
    pub(crate) const AVAILABLE_AGENTS: &str = "Call Center Agents";
}
