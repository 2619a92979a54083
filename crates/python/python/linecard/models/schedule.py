# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule attributes: Identifies a schedule of a tenant, a group or a user."""

from typing import ClassVar

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.types.schedule import Level as Level, Type as Type


class Get(OpenBody):
    """The body of a GET response. Identifies a schedule of a tenant, a group or a user.

    Schedule attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule", "GET")

    level: Level | str
    """The level of the schedule; in a PUT, the default is the level of the request."""

    name: str
    """The name of the schedule."""

    type: Type | str | None = None
    """Whether it is a schedule of times or holidays."""


class Put(Body):
    """The body of a PUT. Identifies a schedule of a tenant, a group or a user.

    Schedule attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule", "PUT")

    level: Level | None = None
    """The level of the schedule; in a PUT, the default is the level of the request."""

    name: str
    """The name of the schedule."""

    type: Type | None = None
    """Whether it is a schedule of times or holidays."""


class Post(Body):
    """The body of a POST. Identifies a schedule of a tenant, a group or a user.

    Schedule attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule", "POST")

    level: Level
    """The level of the schedule; in a PUT, the default is the level of the request."""

    name: str
    """The name of the schedule."""

    type: Type | None = None
    """Whether it is a schedule of times or holidays."""
