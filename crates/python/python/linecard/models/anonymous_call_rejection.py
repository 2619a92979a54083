# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Anonymous Call Rejection: Whether calls of a user from callers who hide their number are rejected."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. Whether calls of a user from callers who hide their number are rejected.

    Anonymous Call Rejection, page Anonymous Call Rejection.
    """

    _validator: ClassVar[Validator] = Validator("anonymous-call-rejection", "GET")

    active: bool
    """Whether the service is active."""


class Put(OpenBody):
    """The body of a PUT. Whether calls of a user from callers who hide their number are rejected.

    Anonymous Call Rejection, page Anonymous Call Rejection.
    """

    _validator: ClassVar[Validator] = Validator("anonymous-call-rejection", "PUT")

    active: bool
    """Whether the service is active."""
