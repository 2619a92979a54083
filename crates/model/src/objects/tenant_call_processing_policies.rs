use super::{ENTERPRISE_CALL_POLICIES, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// How the calls of a tenant are presented, limited and redirected.
#[rustfmt::skip]
pub static TENANT_CALL_PROCESSING_POLICIES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "tenant-call-processing-policies",
    page: page::CALL_PROCESSING_POLICIES,
    title: "Call Processing Policies (of a tenant)",
    description: "How the calls of a tenant are presented, limited and redirected.",
    base: &[&ENTERPRISE_CALL_POLICIES],
    rows: &seen(                                         [GET], [
        field("useServiceProviderDCLIDSetting", BOOLEAN, [C], "Whether the tenant has own settings for the dialable caller id."),
        field("useSettingLevel",                STRING,  [C], "The level whose settings are used."),
        field("conferenceURI",                  STRING,  [C], "The address of the conference server."),
    ]),
    rules: &[],
}.checked().open();
