# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Time schedules: The time schedules of a group or of a tenant."""

from typing import NotRequired, TypedDict

from linecard.types.time_schedule import Get as TimeScheduleGet


class Get(TypedDict):
    """The body of a GET response. The time schedules of a group or of a tenant.

    Time schedules, page Time Schedules.
    """

    schedules: NotRequired[list[TimeScheduleGet]]
    """The schedules."""
