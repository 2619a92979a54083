# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Available assistants: The users who may become assistants of an executive."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.user_common_object import Get as UserCommonObjectGet


class Get(OpenBody):
    """The body of a GET response. The users who may become assistants of an executive.

    Available assistants, page Executive.
    """

    _validator: ClassVar[Validator] = Validator("available-assistants", "GET")

    users: list[UserCommonObjectGet]
    """The users."""
