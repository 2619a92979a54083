# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center DNIS List Item: A dialed number (DNIS) of a call center in a list."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. A dialed number (DNIS) of a call center in a list.

    Call Center DNIS List Item, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-center-dnis-list-item", "GET")

    service_user_id: str = Field(validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The id of the call center."""

    name: str
    """The name of the DNIS."""
