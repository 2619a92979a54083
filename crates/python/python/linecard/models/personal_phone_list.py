# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Personal Phone List: The phone list of a user."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.phone_list import Get as PhoneListGet, Post as PhoneListPost


class Get(OpenBody):
    """The body of a GET response. The phone list of a user.

    Personal Phone List, page Personal Phone List.
    """

    _validator: ClassVar[Validator] = Validator("personal-phone-list", "GET")

    entries: list[PhoneListGet]
    """The entries. A request adds entries to the stored ones."""


class Post(OpenBody):
    """The body of a POST. The phone list of a user.

    Personal Phone List, page Personal Phone List.
    """

    _validator: ClassVar[Validator] = Validator("personal-phone-list", "POST")

    entries: list[PhoneListPost] | None = None
    """The entries. A request adds entries to the stored ones."""
