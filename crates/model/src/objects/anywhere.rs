use super::{CRITERIA_ANYWHERE, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static NUMBERS: Items = items(object(&ANYWHERE_NUMBER));
static CRITERIA: Items = items(object(&CRITERIA_ANYWHERE));

/// The phones from which a user can take and make calls.
#[rustfmt::skip]
pub static ANYWHERE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "anywhere",
    page: page::ANYWHERE,
    title: "Anywhere",
    description: "The phones from which a user can take and make calls.",
    base: &[],
    rows: &seen(                                                      [GET, PUT], [
        field("alertAllLocationsForClickToDialCalls", BOOLEAN,        [C, O], "Whether all phones ring for click-to-dial calls."),
        field("alertAllLocationsForGroupPagingCalls", BOOLEAN,        [C, O], "Whether all phones ring for group paging calls."),
        field("phoneNumbers",                         list(&NUMBERS), [C, O], "The phones. A list in a request replaces the stored one."),
    ]),
    rules: &[],
}.checked().open();

/// A phone from which a user can take and make calls.
#[rustfmt::skip]
pub static ANYWHERE_NUMBER: Object = Table {
    namespace: crate::NAMESPACE,
    name: "anywhere-number",
    page: page::ANYWHERE,
    title: "Anywhere number",
    description: "A phone from which a user can take and make calls.",
    base: &[],
    rows: &seen(                                            [GET, PUT], [
        field("active",                     BOOLEAN,         [C, O], "Whether the phone rings."),
        field("answerConfirmationRequired", BOOLEAN,         [C, O], "Whether the person who answers must press a digit first."),
        field("callControl",                BOOLEAN,         [C, O], "Whether the phone can use the services of the user during a call."),
        field("useDiversionInhibitor",      BOOLEAN,         [C, O], "Whether calls to the phone are not diverted from there."),
        field("phoneNumber",                PHONE_NUMBER,    [C, O], "The number of the phone.").in_method(GET, RETURNED_NUMBER),
        field("description",                STRING,          [C, O], "What the user calls the phone."),
        field("criteria",                   list(&CRITERIA), [C, O], "The criteria that select which calls ring there. A list in a request replaces the stored one."),
    ]),
    rules: &[],
}.checked().open();
