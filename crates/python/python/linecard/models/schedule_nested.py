# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule attributes (inside another object): Identifies a schedule inside another object, where its level has a default."""

from typing import ClassVar

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.types.schedule_nested import Level as Level, Type as Type


class Get(OpenBody):
    """The body of a GET response. Identifies a schedule inside another object, where its level has a default.

    Schedule attributes (inside another object), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-nested", "GET")

    level: Level | str
    """The level of the schedule; the default is User."""

    name: str
    """The name of the schedule."""

    type: Type | str | None = None
    """Whether it is a schedule of times or holidays."""


class Put(Body):
    """The body of a PUT or POST. Identifies a schedule inside another object, where its level has a default.

    Schedule attributes (inside another object), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-nested", "PUT")

    level: Level | None = None
    """The level of the schedule; the default is User."""

    name: str
    """The name of the schedule."""

    type: Type | None = None
    """Whether it is a schedule of times or holidays."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
