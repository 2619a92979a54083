// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Lists all functions of operations, for tests of all of them.

use crate::typed::{Entry, read, shown};

/// Every function, with its operation.
pub(crate) static FUNCTIONS: &[Entry] = &[
    Entry {
        operation: "getCallProcessingPolicies",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").call_processing_policies().get(), body)
        },
    },
    Entry {
        operation: "updateCallProcessingPolicies",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").call_processing_policies().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getSelectiveCallAcceptance",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").selective_call_acceptance().get(), body)
        },
    },
    Entry {
        operation: "updateSelectiveCallAcceptance",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").selective_call_acceptance().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "createSelectiveCallAcceptanceCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_acceptance()
                    .post_criteria(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getSelectiveCallAcceptanceCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_acceptance()
                    .criteria("instance_name é/1")
                    .get(),
                body,
            )
        },
    },
    Entry {
        operation: "updateSelectiveCallAcceptanceCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_acceptance()
                    .criteria("instance_name é/1")
                    .put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "deleteSelectiveCallAcceptanceCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_acceptance()
                    .criteria("instance_name é/1")
                    .delete(),
                body,
            )
        },
    },
    Entry {
        operation: "deleteSelectiveCallAcceptanceCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_acceptance()
                    .criteria("instance_name é/1")
                    .delete_with(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getSelectiveCallRejection",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").selective_call_rejection().get(), body)
        },
    },
    Entry {
        operation: "updateSelectiveCallRejection",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").selective_call_rejection().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "createSelectiveCallRejectionCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_rejection()
                    .post_criteria(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getSelectiveCallRejectionCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_rejection()
                    .criteria("instance_name é/1")
                    .get(),
                body,
            )
        },
    },
    Entry {
        operation: "updateSelectiveCallRejectionCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_rejection()
                    .criteria("instance_name é/1")
                    .put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "deleteSelectiveCallRejectionCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_rejection()
                    .criteria("instance_name é/1")
                    .delete(),
                body,
            )
        },
    },
    Entry {
        operation: "deleteSelectiveCallRejectionCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .selective_call_rejection()
                    .criteria("instance_name é/1")
                    .delete_with(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getCallForwardingSelective",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").call_forwarding_selective().get(), body)
        },
    },
    Entry {
        operation: "updateCallForwardingSelective",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").call_forwarding_selective().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "createCallForwardingSelectiveCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .call_forwarding_selective()
                    .post_criteria(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getCallForwardingSelectiveCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .call_forwarding_selective()
                    .criteria("instance_name é/1")
                    .get(),
                body,
            )
        },
    },
    Entry {
        operation: "updateCallForwardingSelectiveCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .call_forwarding_selective()
                    .criteria("instance_name é/1")
                    .put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "deleteCallForwardingSelectiveCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .call_forwarding_selective()
                    .criteria("instance_name é/1")
                    .delete(),
                body,
            )
        },
    },
    Entry {
        operation: "deleteCallForwardingSelectiveCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .call_forwarding_selective()
                    .criteria("instance_name é/1")
                    .delete_with(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getSimultaneousRingPersonal",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").simultaneous_ring_personal().get(), body)
        },
    },
    Entry {
        operation: "updateSimultaneousRingPersonal",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").simultaneous_ring_personal().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "createSimultaneousRingPersonalCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .simultaneous_ring_personal()
                    .post_criteria(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getSimultaneousRingPersonalCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .simultaneous_ring_personal()
                    .criteria("instance_name é/1")
                    .get(),
                body,
            )
        },
    },
    Entry {
        operation: "updateSimultaneousRingPersonalCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .simultaneous_ring_personal()
                    .criteria("instance_name é/1")
                    .put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "deleteSimultaneousRingPersonalCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .simultaneous_ring_personal()
                    .criteria("instance_name é/1")
                    .delete(),
                body,
            )
        },
    },
    Entry {
        operation: "deleteSimultaneousRingPersonalCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .simultaneous_ring_personal()
                    .criteria("instance_name é/1")
                    .delete_with(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getSequentialRing",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").sequential_ring().get(), body)
        },
    },
    Entry {
        operation: "updateSequentialRing",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").sequential_ring().put(&read(body)), body)
        },
    },
    Entry {
        operation: "createSequentialRingCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").sequential_ring().post_criteria(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getSequentialRingCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .sequential_ring()
                    .criteria("instance_name é/1")
                    .get(),
                body,
            )
        },
    },
    Entry {
        operation: "updateSequentialRingCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .sequential_ring()
                    .criteria("instance_name é/1")
                    .put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "deleteSequentialRingCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .sequential_ring()
                    .criteria("instance_name é/1")
                    .delete(),
                body,
            )
        },
    },
    Entry {
        operation: "deleteSequentialRingCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .sequential_ring()
                    .criteria("instance_name é/1")
                    .delete_with(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getPriorityAlert",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").priority_alert().get(), body),
    },
    Entry {
        operation: "updatePriorityAlert",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").priority_alert().put(&read(body)), body)
        },
    },
    Entry {
        operation: "createPriorityAlertCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").priority_alert().post_criteria(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getPriorityAlertCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .priority_alert()
                    .criteria("instance_name é/1")
                    .get(),
                body,
            )
        },
    },
    Entry {
        operation: "updatePriorityAlertCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .priority_alert()
                    .criteria("instance_name é/1")
                    .put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "deletePriorityAlertCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .priority_alert()
                    .criteria("instance_name é/1")
                    .delete(),
                body,
            )
        },
    },
    Entry {
        operation: "deletePriorityAlertCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .priority_alert()
                    .criteria("instance_name é/1")
                    .delete_with(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getCustomRingBack",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").custom_ring_back().get(), body)
        },
    },
    Entry {
        operation: "updateCustomRingBack",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").custom_ring_back().put(&read(body)), body)
        },
    },
    Entry {
        operation: "createCustomRingBackCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").custom_ring_back().post_criteria(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getCustomRingBackCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .custom_ring_back()
                    .criteria("instance_name é/1")
                    .get(),
                body,
            )
        },
    },
    Entry {
        operation: "updateCustomRingBackCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .custom_ring_back()
                    .criteria("instance_name é/1")
                    .put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "deleteCustomRingBackCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .custom_ring_back()
                    .criteria("instance_name é/1")
                    .delete(),
                body,
            )
        },
    },
    Entry {
        operation: "deleteCustomRingBackCriteria",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .custom_ring_back()
                    .criteria("instance_name é/1")
                    .delete_with(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getAnonymousCallRejection",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").anonymous_call_rejection().get(), body)
        },
    },
    Entry {
        operation: "updateAnonymousCallRejection",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").anonymous_call_rejection().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getCallForwardingAlways",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").call_forwarding_always().get(), body)
        },
    },
    Entry {
        operation: "updateCallForwardingAlways",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").call_forwarding_always().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getCallForwardingBusy",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").call_forwarding_busy().get(), body)
        },
    },
    Entry {
        operation: "updateCallForwardingBusy",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").call_forwarding_busy().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getMeetMeConferencingBridges",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").meet_me_conferencing_bridges().get(), body)
        },
    },
    Entry {
        operation: "getMeetMeConferencingConferences",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").meet_me_conferencing_conferences().get(),
                body,
            )
        },
    },
    Entry {
        operation: "getGroupMeetMeConferencing",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_meet_me_conferencing().get(), body),
    },
    Entry {
        operation: "updateGroupMeetMeConferencing",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_meet_me_conferencing().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getTenantMeetMeConferencing",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_meet_me_conferencing().get(), body),
    },
    Entry {
        operation: "updateTenantMeetMeConferencing",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_meet_me_conferencing().put(&read(body)), body),
    },
    Entry {
        operation: "getMobileNumber",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").mobile_number().get(), body),
    },
    Entry {
        operation: "updateMobileNumber",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").mobile_number().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getAnywhere",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").anywhere().get(), body),
    },
    Entry {
        operation: "updateAnywhere",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").anywhere().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getPreAlertingAnnouncement",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").pre_alerting_announcement().get(), body)
        },
    },
    Entry {
        operation: "updatePreAlertingAnnouncement",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").pre_alerting_announcement().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getMusicOnHold",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").music_on_hold().get(), body),
    },
    Entry {
        operation: "updateMusicOnHold",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").music_on_hold().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getSpeedDial8",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").speed_dial_8().get(), body),
    },
    Entry {
        operation: "updateSpeedDial8",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").speed_dial_8().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getSpeedDial100",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").speed_dial_100().get(), body),
    },
    Entry {
        operation: "updateSpeedDial100",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").speed_dial_100().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getFlexibleSeatingGuest",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").flexible_seating_guest().get(), body)
        },
    },
    Entry {
        operation: "updateFlexibleSeatingGuest",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").flexible_seating_guest().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getAdvancedFlexibleSeatingGuest",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").advanced_flexible_seating_guest().get(),
                body,
            )
        },
    },
    Entry {
        operation: "updateAdvancedFlexibleSeatingGuest",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1")
                    .advanced_flexible_seating_guest()
                    .put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getUser",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").users().get(), body),
    },
    Entry {
        operation: "updateUser",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").users().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getGroup",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").groups().get(), body),
    },
    Entry {
        operation: "getTenantDepartments",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_departments().get(), body),
    },
    Entry {
        operation: "createTenantDepartment",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_departments().post(&read(body)), body),
    },
    Entry {
        operation: "getGroupDepartments",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_departments().get(), body),
    },
    Entry {
        operation: "createGroupDepartment",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_departments().post(&read(body)), body)
        },
    },
    Entry {
        operation: "getGroupTimeSchedules",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_time_schedules().get(), body),
    },
    Entry {
        operation: "getGroupTimeSchedules",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_time_schedules().get_with(&read(body)), body)
        },
    },
    Entry {
        operation: "createGroupTimeSchedule",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_time_schedules().post(&read(body)), body)
        },
    },
    Entry {
        operation: "getTenantTimeSchedules",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_time_schedules().get(), body),
    },
    Entry {
        operation: "getTenantTimeSchedules",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_time_schedules().get_with(&read(body)), body),
    },
    Entry {
        operation: "createTenantTimeSchedule",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_time_schedules().post(&read(body)), body),
    },
    Entry {
        operation: "getGroupAnnouncements",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_announcements().get(), body),
    },
    Entry {
        operation: "getExtraPhones",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").extra_phones().get(), body),
    },
    Entry {
        operation: "getSharedCallAppearance",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").shared_call_appearance().get(), body)
        },
    },
    Entry {
        operation: "getGroupPagings",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_pagings().get(), body),
    },
    Entry {
        operation: "getCallCenters",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").call_centers().get(), body),
    },
    Entry {
        operation: "getGroupCallCenter",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_call_center("call_center_name é/1").get(), body)
        },
    },
    Entry {
        operation: "getAvailableAgents",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").available_agents().get(), body),
    },
    Entry {
        operation: "getGroupPreAnnouncement",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_pre_announcement().get(), body),
    },
    Entry {
        operation: "updateGroupPreAnnouncement",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_pre_announcement().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getTenantPreAnnouncement",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_pre_announcement().get(), body),
    },
    Entry {
        operation: "updateTenantPreAnnouncement",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_pre_announcement().put(&read(body)), body),
    },
    Entry {
        operation: "getGroupCustomRingBack",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_custom_ring_back().get(), body),
    },
    Entry {
        operation: "updateGroupCustomRingBack",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_custom_ring_back().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getGroupCallProcessingPolicies",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_call_processing_policies().get(), body)
        },
    },
    Entry {
        operation: "getTenantCallProcessingPolicies",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_call_processing_policies().get(), body),
    },
    Entry {
        operation: "getSystemCallProcessingPolicies",
        call: |api, body| shown(&api.system_call_processing_policies().get(), body),
    },
    Entry {
        operation: "getVoiceMessagingBasic",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").voice_messaging_basic().get(), body)
        },
    },
    Entry {
        operation: "updateVoiceMessagingBasic",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").voice_messaging_basic().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getPersonalPhoneList",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").personal_phone_list().get(), body)
        },
    },
    Entry {
        operation: "createPersonalPhoneListEntries",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").personal_phone_list().post(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getGroupCommonPhoneList",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_common_phone_list().get(), body),
    },
    Entry {
        operation: "createGroupCommonPhoneListEntries",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_common_phone_list().post(&read(body)), body)
        },
    },
    Entry {
        operation: "getTenantCommonPhoneList",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_common_phone_list().get(), body),
    },
    Entry {
        operation: "createTenantCommonPhoneListEntries",
        call: |api, body| shown(&api.tenant("tenant_id é/1").tenant_common_phone_list().post(&read(body)), body),
    },
    Entry {
        operation: "getUserFeatureAccessCodes",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").user_feature_access_codes().get(), body)
        },
    },
    Entry {
        operation: "updateUserFeatureAccessCodes",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").user_feature_access_codes().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getGroupFeatureAccessCodes",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_feature_access_codes().get(), body),
    },
    Entry {
        operation: "updateGroupFeatureAccessCodes",
        call: |api, body| {
            shown(&api.group("tenant_id é/1", "group_id é/1").group_feature_access_codes().put(&read(body)), body)
        },
    },
    Entry {
        operation: "getUserServices",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").user_services().get(), body),
    },
    Entry {
        operation: "getUserServices",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").user_services().get_with(&read(body)), body)
        },
    },
    Entry {
        operation: "assignUserServices",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").user_services().post(&read(body)), body)
        },
    },
    Entry {
        operation: "removeUserServices",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").user_services().delete(&read(body)), body)
        },
    },
    Entry {
        operation: "getGroupServices",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_services().get(), body),
    },
    Entry {
        operation: "assignGroupServices",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_services().post(&read(body)), body),
    },
    Entry {
        operation: "removeGroupServices",
        call: |api, body| shown(&api.group("tenant_id é/1", "group_id é/1").group_services().delete(&read(body)), body),
    },
    Entry {
        operation: "getExecutivesOfAssistant",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").executive_assistant().get(), body)
        },
    },
    Entry {
        operation: "updateExecutivesOfAssistant",
        call: |api, body| {
            shown(
                &api.user("tenant_id é/1", "group_id é/1", "user_id é/1").executive_assistant().put(&read(body)),
                body,
            )
        },
    },
    Entry {
        operation: "getAvailableAssistants",
        call: |api, body| shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").executive().get(), body),
    },
    Entry {
        operation: "getAvailableAssistants",
        call: |api, body| {
            shown(&api.user("tenant_id é/1", "group_id é/1", "user_id é/1").executive().get_with(&read(body)), body)
        },
    },
];
