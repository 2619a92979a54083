# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Service Assignment Status attributes: Whether a service is assigned."""

from typing import ClassVar

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. Whether a service is assigned.

    Service Assignment Status attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("service-assignment-status", "GET")

    name: str
    """The name of the service."""

    assigned: bool
    """Whether the service is assigned."""


class Post(Body):
    """The body of a POST or DELETE. Whether a service is assigned.

    Service Assignment Status attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("service-assignment-status", "POST")

    name: str
    """The name of the service."""


Delete = Post
"""The body of a DELETE. It is the same as `Post`."""
