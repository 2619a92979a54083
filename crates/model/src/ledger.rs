//! Where the documentation contradicts itself or is silent, and how we read it.

use crate::objects::page;

/// One reading: what the documentation says, what is enforced, and why.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reading {
    /// The id, which never changes.
    pub id: &'static str,
    /// The objects that it touches, by name.
    pub objects: &'static [&'static str],
    /// The attributes that it touches; all of the object, if empty.
    pub attributes: &'static [&'static str],
    /// The page of the documentation.
    pub page: &'static str,
    /// The heading on that page.
    pub heading: &'static str,
    /// What the documentation says.
    pub documented: &'static str,
    /// What is enforced.
    pub reading: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// Every reading, in the order of the documentation's pages.
///
/// ```
/// use linecard_model::LEDGER;
///
/// assert!(LEDGER.iter().any(|reading| reading.attributes == ["enablePhoneListLookup"]));
/// ```
pub static LEDGER: &[Reading] = &[
    Reading {
        id: "call-processing-policies.letters",
        objects: &["call-processing-policies"],
        attributes: &[],
        page: page::CALL_PROCESSING_POLICIES,
        heading: "Call Processing Policies",
        documented: "The page has no letters; the list of the PUT calls every attribute optional. Two of the GET's attributes are absent from its example.",
        reading: "C in a GET, O in a PUT.",
        reason: "Which attributes are returned hangs on the features that the user has.",
    },
    Reading {
        id: "call-processing-policies.ranges",
        objects: &["call-processing-policies"],
        attributes: &[],
        page: page::CALL_PROCESSING_POLICIES,
        heading: "Display the call processing policies at User level",
        documented: "Value lists and ranges are stated for the PUT only; the example of the GET holds a 2 where the PUT starts at 3.",
        reading: "They are judged in a PUT; in a GET any value of the type is accepted.",
        reason: "The service returns what it holds, and the documentation itself shows it.",
    },
    Reading {
        id: "call-processing-policies.maxSimultaneousVideoCalls",
        objects: &["call-processing-policies"],
        attributes: &["maxSimultaneousVideoCalls"],
        page: page::CALL_PROCESSING_POLICIES,
        heading: "Display the call processing policies at User level",
        documented: "An integer; the example of the GET shows false.",
        reading: "An integer. The example breaks the contract, once.",
        reason: "The list of the PUT gives it a range, which false cannot be in.",
    },
    Reading {
        id: "call-processing-policies.enablePhoneListLookup",
        objects: &["call-processing-policies"],
        attributes: &["enablePhoneListLookup"],
        page: page::CALL_PROCESSING_POLICIES,
        heading: "Update the call processing policies at User level",
        documented: "Relevant only if useUserPhoneListLookupSetting is true, says the GET; only if useUserDCLIDSetting is true, says the PUT.",
        reading: "Only if useUserPhoneListLookupSetting is true, in both.",
        reason: "The line before it in the PUT speaks of the other setting, and was copied.",
    },
    Reading {
        id: "call-processing-policies.maxRedirectionDepth",
        objects: &["call-processing-policies"],
        attributes: &["maxRedirectionDepth"],
        page: page::CALL_PROCESSING_POLICIES,
        heading: "Update the call processing policies at User level",
        documented: "Relevant only if useUserCallLimitsSetting is true, says the GET; the PUT says nothing of it, and gives no range.",
        reading: "As documented: the condition holds in a GET; in a PUT it always counts, and any integer is accepted.",
        reason: "Nothing contradicts the list of the PUT.",
    },
    Reading {
        id: "criteria-in-list.schedules",
        objects: &["criteria-in-list"],
        attributes: &["timeScheduleObj", "timeSchedule", "holidaySchedule", "holidayScheduleObj"],
        page: page::COMMON_OBJECTS,
        heading: "Criteria in List attributes",
        documented: "timeScheduleObj is an Object and timeSchedule a String, but holidaySchedule an Object and holidayScheduleObj a String.",
        reading: "Each may be a String or a Schedule.",
        reason: "The types of one pair are swapped, and the page does not show which.",
    },
    Reading {
        id: "criteria.delete",
        objects: &["criteria"],
        attributes: &["name"],
        page: page::COMMON_OBJECTS,
        heading: "Criteria attributes",
        documented: "name is R in a DELETE, whose path names the criteria already; the two names of the example differ.",
        reading: "No body is accepted too. A body that is there is judged by its letters.",
        reason: "The path decides what is removed.",
    },
    Reading {
        id: "schedule.type",
        objects: &["schedule"],
        attributes: &["type"],
        page: page::COMMON_OBJECTS,
        heading: "Schedule attributes",
        documented: "Not in the table; Time or Holiday in the examples of Selective Call Acceptance.",
        reading: "O in every method; Time or Holiday.",
        reason: "The examples of GET, POST and PUT agree.",
    },
    Reading {
        id: "criteria-from-dn.callers",
        objects: FROM_DN,
        attributes: &["includeAnonymousCallers", "includeUnavailableCallers"],
        page: page::COMMON_OBJECTS,
        heading: "Criteria From DN attributes",
        documented: "A in a GET; published examples of a criteria lack them.",
        reading: "C in a GET.",
        reason: "Nothing can rely on what the service leaves out.",
    },
    Reading {
        id: "criteria-from-dn.selection",
        objects: FROM_DN,
        attributes: &["selection"],
        page: page::COMMON_OBJECTS,
        heading: "Criteria From DN attributes",
        documented: "Any or Specified Only; Forwarded too for Selective Call Rejection; Any External in place of Any for Priority Alerting.",
        reading: "Three objects, which differ in the list only.",
        reason: "A word that one service knows is a mistake in another.",
    },
    Reading {
        id: "criteria-from-dn.phoneNumbers",
        objects: FROM_DN,
        attributes: &["phoneNumbers"],
        page: page::COMMON_OBJECTS,
        heading: "Criteria From DN attributes",
        documented: "C in PUT and POST; not empty when selection is Specified Only; in a PUT it may be left out if the stored criteria has numbers.",
        reading: "With Specified Only: required and not empty in a POST, not empty if present in a PUT; against a stored criteria the result must hold numbers.",
        reason: "A PUT alone does not show what is stored.",
    },
    Reading {
        id: "criteria-from-dn.any",
        objects: FROM_DN,
        attributes: &["includeAnonymousCallers", "includeUnavailableCallers", "phoneNumbers"],
        page: page::COMMON_OBJECTS,
        heading: "Criteria From DN attributes",
        documented: "With the selection Any the other parameters are ignored.",
        reading: "They have no effect; they are no violation.",
        reason: "The examples send them.",
    },
    Reading {
        id: "selective-call-acceptance.letters",
        objects: &["selective-call-acceptance"],
        attributes: &["criteria"],
        page: page::SELECTIVE_CALL_ACCEPTANCE,
        heading: "Selective Call Acceptance",
        documented: "The attribute lists of the page are lost; its examples hold criteria.",
        reading: "C in a GET, O in a PUT.",
        reason: "Without letters nothing can be demanded, and an update carries a subset.",
    },
    Reading {
        id: "criteria-list-item.delete",
        objects: &["criteria-list-item"],
        attributes: &["delete"],
        page: page::SELECTIVE_CALL_ACCEPTANCE,
        heading: "Update a user’s selective call acceptance",
        documented: "In no table; true in the example, beside a name.",
        reading: "A Boolean, O: true removes the criteria of that name.",
        reason: "It is the only way of the example to remove one.",
    },
    Reading {
        id: "criteria-list-item.callsFrom",
        objects: &["criteria-list-item"],
        attributes: &["callsFrom"],
        page: page::SELECTIVE_CALL_ACCEPTANCE,
        heading: "Update a user’s selective call acceptance",
        documented: "In no table of what is sent; a String in the example.",
        reading: "A String, O, accepted and ignored.",
        reason: "It repeats fromDnCriteria in words, as answers do.",
    },
];

const FROM_DN: &[&str] =
    &["criteria-from-dn", "criteria-from-dn-selective-call-rejection", "criteria-from-dn-priority-alerting"];
