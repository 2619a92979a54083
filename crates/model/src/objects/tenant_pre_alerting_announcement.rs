use super::{GROUP_PRE_ALERTING_ANNOUNCEMENT, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// The announcement that callers of a tenant hear before its phones ring.
#[rustfmt::skip]
pub static TENANT_PRE_ALERTING_ANNOUNCEMENT: Object = Table {
    namespace: crate::NAMESPACE,
    name: "tenant-pre-alerting-announcement",
    page: page::PRE_ALERTING_ANNOUNCEMENT,
    title: "Pre-alerting Announcement of a tenant",
    description: "The announcement that callers of a tenant hear before its phones ring.",
    base: &[&GROUP_PRE_ALERTING_ANNOUNCEMENT],
    rows: &seen(                                              [GET, PUT], [
        field("audioFile", object(&TENANT_ANNOUNCEMENT_FILE), [C, O], "The file."),
    ]),
    rules: &[],
}.checked().open();

/// The file of an announcement of a tenant.
#[rustfmt::skip]
pub static TENANT_ANNOUNCEMENT_FILE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "tenant-announcement-file",
    page: page::PRE_ALERTING_ANNOUNCEMENT,
    title: "Pre-alerting Announcement of a tenant: audioFile",
    description: "The file of an announcement of a tenant.",
    base: &[],
    rows: &seen(                     [GET, PUT], [
        field("description", STRING, [        C, O], "The description of the file."),
        field("content",     STRING, [UNDEFINED, O], "The content of the file."),
    ]),
    rules: &[],
}.checked().open();
