use super::{ENTERPRISE_CALL_POLICIES, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// How the calls of a group are presented, limited and redirected.
#[rustfmt::skip]
pub static GROUP_CALL_PROCESSING_POLICIES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-call-processing-policies",
    page: page::CALL_PROCESSING_POLICIES,
    title: "Call Processing Policies (of a group)",
    description: "How the calls of a group are presented, limited and redirected.",
    base: &[&ENTERPRISE_CALL_POLICIES],
    rows: &seen(                                            [GET], [
        field("useGroupCallLimitsSetting",         BOOLEAN, [C], "Whether the group has own limits for calls."),
        field("useGroupMediaSetting",              BOOLEAN, [C], "Whether the group has own settings for media."),
        field("useGroupTranslationRoutingSetting", BOOLEAN, [C], "Whether the group has own settings for translation and routing."),
        field("useGroupDCLIDSetting",              BOOLEAN, [C], "Whether the group has own settings for the dialable caller id."),
    ]),
    rules: &[],
}.checked().open();
