# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Available assistants: The users who may become assistants of an executive."""

from typing import TypedDict

from linecard.types.user_common_object import Get as UserCommonObjectGet


class Get(TypedDict):
    """The body of a GET response. The users who may become assistants of an executive.

    Available assistants, page Executive.
    """

    users: list[UserCommonObjectGet]
    """The users."""
