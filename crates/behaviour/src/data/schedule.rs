use crate::object::{Initial, Label, ObjectBehaviour};
use linecard_model::objects;

/// The level of the calls: every path that is documented here is one of a user.
const DEFAULT_LEVEL: &str = "User";

pub(super) const SCHEDULE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SCHEDULE).initially(&[("level", Initial::Text(DEFAULT_LEVEL))]);

/// The times as one text, as lists of criteria show them.
pub(super) static TIMES_AS_TEXT: Label =
    Label { of: "timeSchedule", name: "name", apart_from: ("level", DEFAULT_LEVEL) };

/// The holidays as one text.
pub(super) static HOLIDAYS_AS_TEXT: Label =
    Label { of: "holidaySchedule", name: "name", apart_from: ("level", DEFAULT_LEVEL) };
