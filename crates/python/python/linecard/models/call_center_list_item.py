# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center List Item: A call center in a list."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. A call center in a list.

    Call Center List Item, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-center-list-item", "GET")

    service_user_id: str = Field(validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The unique id of the call center."""

    name: str | None = None
    """The name of the call center."""


class Put(Body):
    """The body of a PUT. A call center in a list.

    Call Center List Item, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-center-list-item", "PUT")

    service_user_id: str = Field(validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The unique id of the call center."""
