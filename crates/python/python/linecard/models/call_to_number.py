# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call To Number attributes: A number of the user that was called."""

from typing import ClassVar

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.types.call_to_number import Type as Type


class Get(OpenBody):
    """The body of a GET response. A number of the user that was called.

    Call To Number attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-to-number", "GET")

    type: Type | str
    """The type of the number."""

    number: str | None = None
    """The number, if there is one of that type."""

    extension: str | None = None
    """The extension, if there is one of that type."""


class Put(Body):
    """The body of a PUT or POST. A number of the user that was called.

    Call To Number attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-to-number", "PUT")

    type: Type
    """The type of the number."""

    number: str | None = None
    """The number, if there is one of that type."""

    extension: str | None = None
    """The extension, if there is one of that type."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
