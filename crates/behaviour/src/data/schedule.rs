use crate::object::{Initial, Label, ObjectBehaviour};
use linecard_model::objects;

/// The default level: every documented path is that of a user.
const DEFAULT_LEVEL: &str = "User";

pub(super) const SCHEDULE: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SCHEDULE).initially(&[("level", Initial::Text(DEFAULT_LEVEL))]);
pub(super) const NESTED: ObjectBehaviour =
    ObjectBehaviour::of(&objects::SCHEDULE_NESTED).initially(&[("level", Initial::Text(DEFAULT_LEVEL))]);

/// The time schedule as text, for lists of criteria.
pub(super) static TIMES_AS_TEXT: Label =
    Label { of: "timeSchedule", name: "name", apart_from: ("level", DEFAULT_LEVEL), absent: None };

/// The holiday schedule as text.
pub(super) static HOLIDAYS_AS_TEXT: Label =
    Label { of: "holidaySchedule", name: "name", apart_from: ("level", DEFAULT_LEVEL), absent: None };

/// The time schedule as text, for a list that always has it.
pub(super) static TIMES_OR_NONE: Label = Label { absent: Some(NONE), ..TIMES_AS_TEXT };

/// The holiday schedule as text, for a list that always has it. The example of the page Priority Alert shows this word.
pub(super) static HOLIDAYS_OR_NONE: Label = Label { absent: Some(NONE), ..HOLIDAYS_AS_TEXT };

const NONE: &str = "None";
