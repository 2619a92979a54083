use super::{ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING, GROUP_DEPARTMENT_KEY, page};
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Items, Kind};

static ALIASES: Items = items(STRING);
/// A user who belongs to no department may be shown with an empty string in its place.
static DEPARTMENT_OR_NONE: [Kind; 2] = [object(&GROUP_DEPARTMENT_KEY), EMPTY];
/// The page says String; a published example shows a Boolean.
static FLAG_OR_TEXT: [Kind; 2] = [BOOLEAN, STRING];
/// The page says String, and describes an object.
static GUEST_OR_TEXT: [Kind; 2] = [OPEN_OBJECT, STRING];
const ENDPOINT: Kind = object(&ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING);

/// A host for flexible seating that is free, in all detail.
#[rustfmt::skip]
pub static ADVANCED_FLEXIBLE_SEATING_AVAILABLE_HOST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "advanced-flexible-seating-available-host",
    page: page::COMMON_OBJECTS,
    title: "Advanced Flexible seating available host attributes",
    description: "A host for flexible seating that is free, in all detail.",
    base: &[],
    rows: &table(                                                   [GET], [
        field("serviceUserId",         STRING,                      [A], "The id of the host; no other has it."),
        field("name",                  STRING,                      [A], "The name of the host."),
        field("cliLastName",           STRING,                      [C], "The last name that those see whom it calls."),
        field("cliFirstName",          STRING,                      [C], "The first name that those see whom it calls."),
        field("phoneNumber",           PHONE_NUMBER_OR_NONE,        [A], "The number of the host."),
        field("extension",             STRING,                      [A], "The extension of the host."),
        field("department",            either(&DEPARTMENT_OR_NONE), [A], "The department of the host.").read_as(GET, C).documented_type("object"),
        field("language",              STRING,                      [C], "The language of the host."),
        field("timeZone",              STRING,                      [C], "The time zone of the host."),
        field("timeZoneDisplayName",   STRING,                      [C], "The time zone as it is shown."),
        field("defaultAlias",          STRING,                      [C], "The alias that is used if no other is."),
        field("aliases",               list(&ALIASES),              [C], "The aliases of the host.").documented_type("array"),
        field("publicUserIdentity",    STRING,                      [C], "The public identity of the host."),
        field("cliPhoneNumber",        PHONE_NUMBER_OR_NONE,        [C], "The number that those see whom it calls."),
        field("password",              STRING,                      [C], "The password of the host.").secret(),
        field("endpoint",              ENDPOINT,                    [C], "The device of the host.").documented_type("object"),
        field("networkClassOfService", STRING,                      [C], "The class of service of the host."),
        field("active",                either(&FLAG_OR_TEXT),       [A], "Whether the host can be used.").documented_type("String"),
        field("guestInfo",             either(&GUEST_OR_TEXT),      [C], "The guest who sits there.")
            .prose("Its inside is not public.").documented_type("String"),
    ]),
    rules: &[],
}.checked();
