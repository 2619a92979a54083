# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Time schedules: selection: Selects the time schedules that a response has."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Post(OpenBody):
    """The body of a POST. Selects the time schedules that a response has.

    Time schedules: selection, page Time Schedules.
    """

    _validator: ClassVar[Validator] = Validator("time-schedules-selection", "POST")

    all_levels: bool | None = Field(default=None, validation_alias="allLevels", serialization_alias="allLevels")
    """Whether the schedules of all levels are returned."""
