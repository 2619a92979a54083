use super::{ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING, GROUP_DEPARTMENT_KEY, page};
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Items, Kind};

static ALIASES: Items = items(STRING);
/// The department may be an empty string if there is none.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];
/// The page says String, but a published example has a Boolean.
static FLAG_OR_TEXT: [Kind; 2] = [BOOLEAN, STRING];
/// The page says String, but describes an object.
static GUEST_OR_TEXT: [Kind; 2] = [OPEN_OBJECT, STRING];
const ENDPOINT: Kind = object(&ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING);

/// An available flexible seating host, with all its details.
#[rustfmt::skip]
pub static ADVANCED_FLEXIBLE_SEATING_AVAILABLE_HOST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "advanced-flexible-seating-available-host",
    page: page::COMMON_OBJECTS,
    title: "Advanced Flexible seating available host attributes",
    description: "An available flexible seating host, with all its details.",
    base: &[],
    rows: &table(                                                   [GET], [
        field("serviceUserId",         STRING,                      [A], "The id of the host, which is unique."),
        field("name",                  STRING,                      [A], "The name of the host."),
        field("cliLastName",           STRING,                      [C], "The last name of the calling line identity."),
        field("cliFirstName",          STRING,                      [C], "The first name of the calling line identity."),
        field("phoneNumber",           RETURNED_NUMBER,             [A], "The phone number of the host."),
        field("extension",             RETURNED_NUMBER,             [A], "The extension of the host."),
        field("department",            either(&DEPARTMENT_OR_NONE), [A], "The department of the host.").read_as(GET, C).documented_type("object"),
        field("language",              STRING,                      [C], "The language of the host."),
        field("timeZone",              STRING,                      [C], "The time zone of the host."),
        field("timeZoneDisplayName",   STRING,                      [C], "The display name of the time zone."),
        field("defaultAlias",          STRING,                      [C], "The default alias of the host."),
        field("aliases",               list(&ALIASES),              [C], "The aliases of the host.").documented_type("array"),
        field("publicUserIdentity",    STRING,                      [C], "The public identity of the host."),
        field("cliPhoneNumber",        RETURNED_NUMBER,             [C], "The phone number of the calling line identity."),
        field("password",              STRING,                      [C], "The password of the host.").secret(),
        field("endpoint",              ENDPOINT,                    [C], "The device of the host.").documented_type("object"),
        field("networkClassOfService", STRING,                      [C], "The class of service of the host."),
        field("active",                either(&FLAG_OR_TEXT),       [A], "Whether the host is active.").documented_type("String"),
        field("guestInfo",             either(&GUEST_OR_TEXT),      [C], "The guest who uses the host.")
            .prose("The content of the object is not public.").documented_type("String"),
    ]),
    rules: &[],
}.checked();
