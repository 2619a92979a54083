# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Services Summary attributes: The services of a user and of the group, and whether they are active."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.service_summary import Get as ServiceSummaryGet


class Get(OpenBody):
    """The body of a GET response. The services of a user and of the group, and whether they are active.

    Services Summary attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("services-summary", "GET")

    user_services: list[ServiceSummaryGet] | None = Field(default=None, validation_alias="userServices", serialization_alias="userServices")
    """The services of the user."""

    group_service: list[ServiceSummaryGet] | None = Field(default=None, validation_alias="groupService", serialization_alias="groupService")
    """The services of the group."""
