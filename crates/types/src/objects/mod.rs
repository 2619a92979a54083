// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! The objects: one module per object, one struct per method.

#![allow(
    clippy::doc_markdown,
    clippy::large_enum_variant,
    clippy::needless_pass_by_value,
    clippy::struct_excessive_bools,
    reason = "the structs and their docs follow the tables"
)]

#[cfg(any(feature = "all", feature = "flexible-seating-guest", feature = "advanced-flexible-seating-guest"))]
pub mod access_device_endpoint_for_flexible_seating;
#[cfg(any(feature = "all", feature = "flexible-seating-guest", feature = "advanced-flexible-seating-guest"))]
pub mod access_device_for_flexible_seating;
#[cfg(any(feature = "all", feature = "groups"))]
pub mod address_information;
#[cfg(feature = "all")]
pub mod advanced_flexible_seating_available_host;
#[cfg(any(
    feature = "all",
    feature = "custom-ring-back",
    feature = "pre-alerting-announcement",
    feature = "music-on-hold",
    feature = "group-pre-announcement",
    feature = "tenant-pre-announcement",
    feature = "group-custom-ring-back"
))]
pub mod announcement_file_name;
#[cfg(any(feature = "all", feature = "anonymous-call-rejection"))]
pub mod anonymous_call_rejection;
#[cfg(any(feature = "all", feature = "anywhere"))]
pub mod anywhere;
#[cfg(any(feature = "all", feature = "anywhere"))]
pub mod anywhere_number;
#[cfg(any(feature = "all", feature = "available-agents"))]
pub mod available_agent;
#[cfg(any(feature = "all", feature = "available-agents"))]
pub mod available_agents;
#[cfg(any(feature = "all", feature = "executive"))]
pub mod available_assistants;
#[cfg(any(feature = "all", feature = "executive"))]
pub mod available_assistants_search;
#[cfg(feature = "all")]
pub mod call_anchoring;
#[cfg(any(feature = "all", feature = "call-centers"))]
pub mod call_center_dnis_instance;
#[cfg(feature = "all")]
pub mod call_center_dnis_list_item;
#[cfg(any(feature = "all", feature = "call-centers"))]
pub mod call_center_instance;
#[cfg(feature = "all")]
pub mod call_center_list_item;
#[cfg(any(feature = "all", feature = "call-centers"))]
pub mod call_centers;
#[cfg(any(feature = "all", feature = "call-forwarding-always", feature = "call-forwarding-busy"))]
pub mod call_forwarding;
#[cfg(any(feature = "all", feature = "call-forwarding-selective"))]
pub mod call_forwarding_selective;
#[cfg(any(
    feature = "all",
    feature = "call-processing-policies",
    feature = "group-call-processing-policies",
    feature = "tenant-call-processing-policies",
    feature = "system-call-processing-policies"
))]
pub mod call_processing_policies;
#[cfg(any(feature = "all", feature = "priority-alert"))]
pub mod call_to_number;
#[cfg(any(feature = "all", feature = "group-common-phone-list", feature = "tenant-common-phone-list"))]
pub mod common_phone_list;
#[cfg(feature = "all")]
pub mod conference_delegate_item;
#[cfg(feature = "all")]
pub mod conference_delete_recording_item;
#[cfg(feature = "all")]
pub mod conference_greeting_announcement;
#[cfg(feature = "all")]
pub mod credentials;
#[cfg(any(feature = "all", feature = "simultaneous-ring-personal", feature = "sequential-ring"))]
pub mod criteria;
#[cfg(any(feature = "all", feature = "anywhere"))]
pub mod criteria_anywhere;
#[cfg(any(feature = "all", feature = "call-forwarding-selective"))]
pub mod criteria_call_forwarding_selective;
#[cfg(any(feature = "all", feature = "call-forwarding-selective"))]
pub mod criteria_call_forwarding_selective_in_list;
#[cfg(any(feature = "all", feature = "call-forwarding-selective"))]
pub mod criteria_call_forwarding_selective_list_item;
#[cfg(any(feature = "all", feature = "custom-ring-back"))]
pub mod criteria_custom_ring_back;
#[cfg(any(feature = "all", feature = "custom-ring-back"))]
pub mod criteria_custom_ring_back_in_list;
#[cfg(any(feature = "all", feature = "custom-ring-back"))]
pub mod criteria_custom_ring_back_list_item;
#[cfg(feature = "all")]
pub mod criteria_executive;
#[cfg(any(
    feature = "all",
    feature = "selective-call-acceptance",
    feature = "call-forwarding-selective",
    feature = "simultaneous-ring-personal",
    feature = "sequential-ring",
    feature = "custom-ring-back",
    feature = "anywhere",
    feature = "pre-alerting-announcement",
    feature = "group-pre-announcement",
    feature = "tenant-pre-announcement",
    feature = "group-custom-ring-back"
))]
pub mod criteria_from_dn;
#[cfg(any(feature = "all", feature = "anywhere"))]
pub mod criteria_from_dn_anywhere;
#[cfg(any(feature = "all", feature = "priority-alert"))]
pub mod criteria_from_dn_priority_alerting;
#[cfg(any(feature = "all", feature = "selective-call-rejection"))]
pub mod criteria_from_dn_selective_call_rejection;
#[cfg(any(
    feature = "all",
    feature = "simultaneous-ring-personal",
    feature = "sequential-ring",
    feature = "pre-alerting-announcement",
    feature = "group-pre-announcement",
    feature = "tenant-pre-announcement",
    feature = "group-custom-ring-back"
))]
pub mod criteria_in_list;
#[cfg(any(feature = "all", feature = "priority-alert"))]
pub mod criteria_in_list_with_call_to_numbers;
#[cfg(any(
    feature = "all",
    feature = "selective-call-acceptance",
    feature = "simultaneous-ring-personal",
    feature = "sequential-ring",
    feature = "pre-alerting-announcement",
    feature = "group-pre-announcement",
    feature = "tenant-pre-announcement",
    feature = "group-custom-ring-back"
))]
pub mod criteria_list_item;
#[cfg(any(feature = "all", feature = "priority-alert"))]
pub mod criteria_priority_alerting;
#[cfg(any(feature = "all", feature = "priority-alert"))]
pub mod criteria_priority_alerting_list_item;
#[cfg(any(feature = "all", feature = "selective-call-acceptance"))]
pub mod criteria_selective_call_acceptance;
#[cfg(any(feature = "all", feature = "selective-call-acceptance"))]
pub mod criteria_selective_call_acceptance_in_list;
#[cfg(any(feature = "all", feature = "selective-call-rejection"))]
pub mod criteria_selective_call_rejection;
#[cfg(any(feature = "all", feature = "selective-call-rejection"))]
pub mod criteria_selective_call_rejection_in_list;
#[cfg(any(feature = "all", feature = "selective-call-rejection"))]
pub mod criteria_selective_call_rejection_list_item;
#[cfg(any(feature = "all", feature = "custom-ring-back"))]
pub mod custom_ring_back;
#[cfg(any(feature = "all", feature = "mobile-number"))]
pub mod devices_to_ring;
#[cfg(feature = "all")]
pub mod enterprise_call_policies;
#[cfg(feature = "all")]
pub mod error;
#[cfg(feature = "all")]
pub mod error_details;
#[cfg(any(feature = "all", feature = "executive-assistant"))]
pub mod executive_assistant;
#[cfg(any(feature = "all", feature = "executive-assistant"))]
pub mod executive_user;
#[cfg(any(feature = "all", feature = "extra-phones"))]
pub mod extra_phones;
#[cfg(any(feature = "all", feature = "user-feature-access-codes", feature = "group-feature-access-codes"))]
pub mod feature_access_code;
#[cfg(feature = "all")]
pub mod flexible_seating_available_host;
#[cfg(any(feature = "all", feature = "flexible-seating-guest", feature = "advanced-flexible-seating-guest"))]
pub mod flexible_seating_guest;
#[cfg(any(feature = "all", feature = "groups"))]
pub mod group;
#[cfg(any(feature = "all", feature = "group-announcements"))]
pub mod group_announcement;
#[cfg(any(feature = "all", feature = "group-announcements"))]
pub mod group_announcements;
#[cfg(any(feature = "all", feature = "group-call-center"))]
pub mod group_call_center;
#[cfg(any(feature = "all", feature = "group-call-center"))]
pub mod group_call_center_instance;
#[cfg(any(feature = "all", feature = "group-call-center"))]
pub mod group_call_center_profile;
#[cfg(any(feature = "all", feature = "group-call-processing-policies"))]
pub mod group_call_processing_policies;
#[cfg(any(feature = "all", feature = "groups"))]
pub mod group_contact;
#[cfg(any(feature = "all", feature = "group-custom-ring-back"))]
pub mod group_custom_ring_back;
#[cfg(any(feature = "all", feature = "group-departments"))]
pub mod group_department;
#[cfg(any(
    feature = "all",
    feature = "users",
    feature = "tenant-departments",
    feature = "group-departments",
    feature = "group-pagings",
    feature = "group-call-center",
    feature = "available-agents",
    feature = "executive-assistant",
    feature = "executive"
))]
pub mod group_department_key;
#[cfg(any(feature = "all", feature = "group-departments"))]
pub mod group_departments;
#[cfg(any(feature = "all", feature = "group-feature-access-codes"))]
pub mod group_feature_access_codes;
#[cfg(any(feature = "all", feature = "group-meet-me-conferencing"))]
pub mod group_meet_me_conferencing;
#[cfg(any(
    feature = "all",
    feature = "meet-me-conferencing-bridges",
    feature = "group-meet-me-conferencing",
    feature = "tenant-meet-me-conferencing"
))]
pub mod group_meet_me_conferencing_ports;
#[cfg(any(feature = "all", feature = "group-pagings"))]
pub mod group_paging;
#[cfg(any(feature = "all", feature = "group-pagings"))]
pub mod group_pagings;
#[cfg(any(feature = "all", feature = "group-pre-announcement", feature = "tenant-pre-announcement"))]
pub mod group_pre_alerting_announcement;
#[cfg(any(feature = "all", feature = "group-services"))]
pub mod group_services;
#[cfg(any(feature = "all", feature = "sequential-ring"))]
pub mod location;
#[cfg(any(feature = "all", feature = "meet-me-conferencing-bridges"))]
pub mod meet_me_conferencing_bridge_instance_in_list;
#[cfg(any(feature = "all", feature = "meet-me-conferencing-bridges"))]
pub mod meet_me_conferencing_bridges;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_instance;
#[cfg(any(feature = "all", feature = "meet-me-conferencing-conferences"))]
pub mod meet_me_conferencing_conference_instance_in_list;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_schedule;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_schedule_one_time;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_schedule_recurring;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_schedule_reservationless;
#[cfg(any(feature = "all", feature = "meet-me-conferencing-conferences"))]
pub mod meet_me_conferencing_conferences;
#[cfg(any(feature = "all", feature = "mobile-number"))]
pub mod mobile_number;
#[cfg(any(feature = "all", feature = "mobile-number"))]
pub mod mobile_number_advanced_settings;
#[cfg(any(feature = "all", feature = "music-on-hold"))]
pub mod music_on_hold;
#[cfg(any(feature = "all", feature = "music-on-hold"))]
pub mod music_on_hold_source;
#[cfg(any(feature = "all", feature = "personal-phone-list"))]
pub mod personal_phone_list;
#[cfg(any(
    feature = "all",
    feature = "personal-phone-list",
    feature = "group-common-phone-list",
    feature = "tenant-common-phone-list"
))]
pub mod phone_list;
#[cfg(any(
    feature = "all",
    feature = "pre-alerting-announcement",
    feature = "group-pre-announcement",
    feature = "tenant-pre-announcement",
    feature = "group-custom-ring-back"
))]
pub mod pre_alerting_announcement;
#[cfg(any(feature = "all", feature = "priority-alert"))]
pub mod priority_alert;
#[cfg(feature = "all")]
pub mod recur_monthly_by_day;
#[cfg(any(feature = "all", feature = "group-time-schedules", feature = "tenant-time-schedules"))]
pub mod recur_monthly_by_week;
#[cfg(feature = "all")]
pub mod recur_yearly_by_day;
#[cfg(feature = "all")]
pub mod recur_yearly_by_week;
#[cfg(feature = "all")]
pub mod registrations;
#[cfg(any(
    feature = "all",
    feature = "selective-call-acceptance",
    feature = "selective-call-rejection",
    feature = "call-forwarding-selective",
    feature = "simultaneous-ring-personal",
    feature = "sequential-ring",
    feature = "priority-alert",
    feature = "custom-ring-back",
    feature = "anywhere",
    feature = "pre-alerting-announcement",
    feature = "music-on-hold",
    feature = "group-time-schedules",
    feature = "tenant-time-schedules",
    feature = "group-pre-announcement",
    feature = "tenant-pre-announcement",
    feature = "group-custom-ring-back"
))]
pub mod schedule;
#[cfg(any(
    feature = "all",
    feature = "selective-call-acceptance",
    feature = "selective-call-rejection",
    feature = "call-forwarding-selective",
    feature = "simultaneous-ring-personal",
    feature = "sequential-ring",
    feature = "priority-alert",
    feature = "custom-ring-back",
    feature = "anywhere",
    feature = "pre-alerting-announcement",
    feature = "group-pre-announcement",
    feature = "tenant-pre-announcement",
    feature = "group-custom-ring-back"
))]
pub mod schedule_nested;
#[cfg(feature = "all")]
pub mod schedule_recurrence;
#[cfg(feature = "all")]
pub mod schedule_recurrence_daily;
#[cfg(feature = "all")]
pub mod schedule_recurrence_weekly;
#[cfg(any(feature = "all", feature = "selective-call-acceptance"))]
pub mod selective_call_acceptance;
#[cfg(any(feature = "all", feature = "selective-call-rejection"))]
pub mod selective_call_rejection;
#[cfg(any(feature = "all", feature = "sequential-ring"))]
pub mod sequential_ring;
#[cfg(any(feature = "all", feature = "user-services", feature = "group-services"))]
pub mod service_assignment_status;
#[cfg(any(feature = "all", feature = "user-services"))]
pub mod service_summary;
#[cfg(any(feature = "all", feature = "user-services"))]
pub mod services_assignment_status;
#[cfg(any(feature = "all", feature = "user-services"))]
pub mod services_summary;
#[cfg(feature = "all")]
pub mod session;
#[cfg(feature = "all")]
pub mod session_ids;
#[cfg(feature = "all")]
pub mod session_profile;
#[cfg(any(feature = "all", feature = "shared-call-appearance"))]
pub mod shared_call_appearance;
#[cfg(any(feature = "all", feature = "shared-call-appearance"))]
pub mod shared_call_appearance_device;
#[cfg(any(feature = "all", feature = "shared-call-appearance"))]
pub mod shared_call_appearance_endpoint;
#[cfg(any(feature = "all", feature = "simultaneous-ring-personal"))]
pub mod simultaneous_ring_number;
#[cfg(any(feature = "all", feature = "simultaneous-ring-personal"))]
pub mod simultaneous_ring_personal;
#[cfg(any(feature = "all", feature = "speed-dial-100"))]
pub mod speed_dial_100;
#[cfg(any(feature = "all", feature = "speed-dial-100"))]
pub mod speed_dial_100_code;
#[cfg(any(feature = "all", feature = "speed-dial-8"))]
pub mod speed_dial_8;
#[cfg(any(feature = "all", feature = "speed-dial-8"))]
pub mod speed_dial_8_code;
#[cfg(feature = "all")]
pub mod supervised_agent;
#[cfg(any(feature = "all", feature = "system-call-processing-policies"))]
pub mod system_call_processing_policies;
#[cfg(any(feature = "all", feature = "tenant-pre-announcement"))]
pub mod tenant_announcement_file;
#[cfg(any(feature = "all", feature = "tenant-call-processing-policies"))]
pub mod tenant_call_processing_policies;
#[cfg(any(feature = "all", feature = "tenant-departments"))]
pub mod tenant_department;
#[cfg(any(feature = "all", feature = "tenant-departments"))]
pub mod tenant_departments;
#[cfg(any(feature = "all", feature = "tenant-meet-me-conferencing"))]
pub mod tenant_meet_me_conferencing;
#[cfg(any(feature = "all", feature = "tenant-pre-announcement"))]
pub mod tenant_pre_alerting_announcement;
#[cfg(any(feature = "all", feature = "group-time-schedules", feature = "tenant-time-schedules"))]
pub mod time_schedule;
#[cfg(any(feature = "all", feature = "group-time-schedules", feature = "tenant-time-schedules"))]
pub mod time_schedule_period;
#[cfg(any(feature = "all", feature = "group-time-schedules", feature = "tenant-time-schedules"))]
pub mod time_schedules;
#[cfg(any(feature = "all", feature = "group-time-schedules", feature = "tenant-time-schedules"))]
pub mod time_schedules_selection;
#[cfg(any(feature = "all", feature = "users"))]
pub mod user;
#[cfg(any(feature = "all", feature = "users"))]
pub mod user_access_device;
#[cfg(any(feature = "all", feature = "users"))]
pub mod user_access_device_endpoint;
#[cfg(any(feature = "all", feature = "mobile-number"))]
pub mod user_alerted_mobile_number;
#[cfg(any(feature = "all", feature = "executive"))]
pub mod user_common_object;
#[cfg(feature = "all")]
pub mod user_device_add_extra_line_result;
#[cfg(any(feature = "all", feature = "extra-phones"))]
pub mod user_device_extra_endpoint;
#[cfg(feature = "all")]
pub mod user_device_extra_line;
#[cfg(any(feature = "all", feature = "user-feature-access-codes"))]
pub mod user_feature_access_codes;
#[cfg(feature = "all")]
pub mod user_identity_mobile_number;
#[cfg(any(feature = "all", feature = "user-services"))]
pub mod user_services;
#[cfg(any(feature = "all", feature = "user-services"))]
pub mod user_services_selection;
#[cfg(feature = "all")]
pub mod user_voice_messaging_advanced;
#[cfg(feature = "all")]
pub mod user_voice_messaging_announcements;
#[cfg(any(feature = "all", feature = "voice-messaging-basic"))]
pub mod user_voice_messaging_basic;
#[cfg(feature = "all")]
pub mod voice_messaging_alternate_no_answer_greeting;
