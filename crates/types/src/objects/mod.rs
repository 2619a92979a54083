// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! The objects: one module an object, one struct a method.

#![allow(
    clippy::doc_markdown,
    clippy::fn_params_excessive_bools,
    clippy::large_enum_variant,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    reason = "the structs are as the tables are, and so is what is said of them"
)]

pub mod access_device_endpoint_for_flexible_seating;
pub mod access_device_for_flexible_seating;
pub mod address_information;
pub mod advanced_flexible_seating_available_host;
pub mod announcement_file_name;
pub mod call_anchoring;
pub mod call_center_dnis_instance;
pub mod call_center_dnis_list_item;
pub mod call_center_instance;
pub mod call_center_list_item;
pub mod call_forwarding;
pub mod call_processing_policies;
pub mod call_to_number;
pub mod conference_delegate_item;
pub mod conference_delete_recording_item;
pub mod conference_greeting_announcement;
pub mod criteria;
pub mod criteria_call_forwarding_selective;
pub mod criteria_call_forwarding_selective_in_list;
pub mod criteria_custom_ring_back;
pub mod criteria_custom_ring_back_in_list;
pub mod criteria_executive;
pub mod criteria_from_dn;
pub mod criteria_from_dn_priority_alerting;
pub mod criteria_from_dn_selective_call_rejection;
pub mod criteria_in_list;
pub mod criteria_in_list_with_call_to_numbers;
pub mod criteria_list_item;
pub mod devices_to_ring;
pub mod feature_access_code;
pub mod flexible_seating_available_host;
pub mod group_department_key;
pub mod group_meet_me_conferencing_ports;
pub mod location;
pub mod meet_me_conferencing_bridge_instance_in_list;
pub mod meet_me_conferencing_conference_instance;
pub mod meet_me_conferencing_conference_instance_in_list;
pub mod meet_me_conferencing_conference_schedule;
pub mod meet_me_conferencing_conference_schedule_one_time;
pub mod meet_me_conferencing_conference_schedule_recurring;
pub mod meet_me_conferencing_conference_schedule_reservationless;
pub mod phone_list;
pub mod recur_monthly_by_day;
pub mod recur_monthly_by_week;
pub mod recur_yearly_by_day;
pub mod recur_yearly_by_week;
pub mod registrations;
pub mod schedule;
pub mod schedule_recurrence;
pub mod schedule_recurrence_daily;
pub mod schedule_recurrence_weekly;
pub mod selective_call_acceptance;
pub mod service_assignment_status;
pub mod service_summary;
pub mod services_assignment_status;
pub mod services_summary;
pub mod supervised_agent;
pub mod user_alerted_mobile_number;
pub mod user_common_object;
pub mod user_device_add_extra_line_result;
pub mod user_device_extra_endpoint;
pub mod user_device_extra_line;
pub mod user_identity_mobile_number;
pub mod user_voice_messaging_advanced;
pub mod user_voice_messaging_announcements;
pub mod user_voice_messaging_basic;
pub mod voice_messaging_alternate_no_answer_greeting;
