use super::{CALL_CENTER_DNIS_INSTANCE, CALL_CENTER_INSTANCE, page};
use linecard_contract::table::*;
use linecard_contract::{Items, Kind, Object, Words};

static STATES: Words = words(&["Sign-In", "Sign-Out", "Available", "Unavailable", "Wrap-Up"]);
static CALL_CENTER_LIST: Items = items(object(&CALL_CENTER_INSTANCE));
static NUMBERS: Items = items(object(&CALL_CENTER_DNIS_INSTANCE));
// The example shows one object, but another page says that it is a list.
static NUMBER_OR_NUMBERS: [Kind; 2] = [object(&CALL_CENTER_DNIS_INSTANCE), list(&NUMBERS)];

/// The call centers of a user, and the state of the user as an agent.
#[rustfmt::skip]
pub static CALL_CENTERS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-centers",
    page: page::CALL_CENTERS,
    title: "Call Centers",
    description: "The call centers of a user, and the state of the user as an agent.",
    base: &[],
    rows: &seen(                                                                                  [GET], [
        field("agentACDState",                                        likely_word(&STATES),       [C], "The state of the agent."),
        field("agentThresholdProfileName",                            STRING,                     [C], "The name of the agent's threshold profile."),
        field("agentUnavailableCode",                                 STRING,                     [C], "The code of the reason why the agent is unavailable."),
        field("useDefaultGuardTimer",                                 BOOLEAN,                    [C], "Whether the default guard timer is used."),
        field("enableGuardTimer",                                     BOOLEAN,                    [C], "Whether there is a pause between two calls."),
        field("guardTimerSeconds",                                    INTEGER,                    [C], "The duration of the pause between two calls, in seconds."),
        field("useSystemDefaultUnavailableSettings",                  BOOLEAN,                    [C], "Whether the settings of the system state when the agent becomes unavailable."),
        field("forceAgentUnavailableOnDNDActivation",                 BOOLEAN,                    [C], "Whether Do Not Disturb makes the agent unavailable."),
        field("forceAgentUnavailableOnBouncedCallLimit",              BOOLEAN,                    [C], "Whether bounced calls make the agent unavailable."),
        field("numberConsecutiveBouncedCallsToForceAgentUnavailable", INTEGER,                    [C], "The number of consecutive bounced calls that make the agent unavailable."),
        field("forceAgentUnavailableOnNotReachable",                  BOOLEAN,                    [C], "Whether the agent becomes unavailable when no device is reachable."),
        field("outgoingCallDNIS",                                     either(&NUMBER_OR_NUMBERS), [C], "The dialed number (DNIS) that outgoing calls of the agent show.").documented_type("Object/Array"),
        field("call_centers",                                         list(&CALL_CENTER_LIST),    [C], "The call centers of the user."),
    ]),
    rules: &[],
}.checked().open();
