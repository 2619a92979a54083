# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Time schedules: The time schedules of a group or of a tenant."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.time_schedule import Get as TimeScheduleGet


class Get(OpenBody):
    """The body of a GET response. The time schedules of a group or of a tenant.

    Time schedules, page Time Schedules.
    """

    _validator: ClassVar[Validator] = Validator("time-schedules", "GET")

    schedules: list[TimeScheduleGet] | None = None
    """The schedules."""
