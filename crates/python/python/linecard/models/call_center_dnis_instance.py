# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center DNIS Instance: A dialed number (DNIS) of a call center."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. A dialed number (DNIS) of a call center.

    Call Center DNIS Instance, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-center-dnis-instance", "GET")

    service_user_id: str = Field(validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The id of the call center."""

    name: str
    """The name of the DNIS, which is unique."""


class Put(Body):
    """The body of a PUT. A dialed number (DNIS) of a call center.

    Call Center DNIS Instance, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-center-dnis-instance", "PUT")

    service_user_id: str = Field(validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The id of the call center."""

    name: str
    """The name of the DNIS, which is unique."""
