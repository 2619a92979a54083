// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! The objects: one module per object, one struct per method.

#![allow(
    clippy::doc_markdown,
    clippy::large_enum_variant,
    clippy::needless_pass_by_value,
    clippy::struct_excessive_bools,
    reason = "the structs and their docs follow the tables"
)]

#[cfg(feature = "all")]
pub mod access_device_endpoint_for_flexible_seating;
#[cfg(feature = "all")]
pub mod access_device_for_flexible_seating;
#[cfg(feature = "all")]
pub mod address_information;
#[cfg(feature = "all")]
pub mod advanced_flexible_seating_available_host;
#[cfg(any(feature = "all", feature = "custom-ring-back"))]
pub mod announcement_file_name;
#[cfg(any(feature = "all", feature = "executive"))]
pub mod available_assistants;
#[cfg(any(feature = "all", feature = "executive"))]
pub mod available_assistants_search;
#[cfg(feature = "all")]
pub mod call_anchoring;
#[cfg(feature = "all")]
pub mod call_center_dnis_instance;
#[cfg(feature = "all")]
pub mod call_center_dnis_list_item;
#[cfg(feature = "all")]
pub mod call_center_instance;
#[cfg(feature = "all")]
pub mod call_center_list_item;
#[cfg(feature = "all")]
pub mod call_forwarding;
#[cfg(any(feature = "all", feature = "call-forwarding-selective"))]
pub mod call_forwarding_selective;
#[cfg(any(feature = "all", feature = "call-processing-policies"))]
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
#[cfg(feature = "all")]
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
    feature = "custom-ring-back"
))]
pub mod criteria_from_dn;
#[cfg(any(feature = "all", feature = "priority-alert"))]
pub mod criteria_from_dn_priority_alerting;
#[cfg(any(feature = "all", feature = "selective-call-rejection"))]
pub mod criteria_from_dn_selective_call_rejection;
#[cfg(any(feature = "all", feature = "simultaneous-ring-personal", feature = "sequential-ring"))]
pub mod criteria_in_list;
#[cfg(any(feature = "all", feature = "priority-alert"))]
pub mod criteria_in_list_with_call_to_numbers;
#[cfg(any(
    feature = "all",
    feature = "selective-call-acceptance",
    feature = "simultaneous-ring-personal",
    feature = "sequential-ring"
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
#[cfg(feature = "all")]
pub mod devices_to_ring;
#[cfg(feature = "all")]
pub mod error;
#[cfg(feature = "all")]
pub mod error_details;
#[cfg(any(feature = "all", feature = "executive-assistant"))]
pub mod executive_assistant;
#[cfg(any(feature = "all", feature = "executive-assistant"))]
pub mod executive_user;
#[cfg(any(feature = "all", feature = "user-feature-access-codes", feature = "group-feature-access-codes"))]
pub mod feature_access_code;
#[cfg(feature = "all")]
pub mod flexible_seating_available_host;
#[cfg(any(feature = "all", feature = "executive-assistant", feature = "executive"))]
pub mod group_department_key;
#[cfg(any(feature = "all", feature = "group-feature-access-codes"))]
pub mod group_feature_access_codes;
#[cfg(feature = "all")]
pub mod group_meet_me_conferencing_ports;
#[cfg(any(feature = "all", feature = "group-services"))]
pub mod group_services;
#[cfg(any(feature = "all", feature = "sequential-ring"))]
pub mod location;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_bridge_instance_in_list;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_instance;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_instance_in_list;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_schedule;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_schedule_one_time;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_schedule_recurring;
#[cfg(feature = "all")]
pub mod meet_me_conferencing_conference_schedule_reservationless;
#[cfg(any(feature = "all", feature = "personal-phone-list"))]
pub mod personal_phone_list;
#[cfg(any(
    feature = "all",
    feature = "personal-phone-list",
    feature = "group-common-phone-list",
    feature = "tenant-common-phone-list"
))]
pub mod phone_list;
#[cfg(any(feature = "all", feature = "priority-alert"))]
pub mod priority_alert;
#[cfg(feature = "all")]
pub mod recur_monthly_by_day;
#[cfg(feature = "all")]
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
    feature = "custom-ring-back"
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
    feature = "custom-ring-back"
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
#[cfg(any(feature = "all", feature = "simultaneous-ring-personal"))]
pub mod simultaneous_ring_number;
#[cfg(any(feature = "all", feature = "simultaneous-ring-personal"))]
pub mod simultaneous_ring_personal;
#[cfg(feature = "all")]
pub mod supervised_agent;
#[cfg(feature = "all")]
pub mod user_alerted_mobile_number;
#[cfg(any(feature = "all", feature = "executive"))]
pub mod user_common_object;
#[cfg(feature = "all")]
pub mod user_device_add_extra_line_result;
#[cfg(feature = "all")]
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
