# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User identity mobile number: A mobile number of a user."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. A mobile number of a user.

    User identity mobile number, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-identity-mobile-number", "GET")

    mobile_number: str = Field(validation_alias="mobileNumber", serialization_alias="mobileNumber")
    """The number."""

    description: str
    """The description of the number."""

    country_code: str = Field(validation_alias="countryCode", serialization_alias="countryCode")
    """The country code."""

    national_prefix: str = Field(validation_alias="nationalPrefix", serialization_alias="nationalPrefix")
    """The national prefix."""

    primary: bool | str
    """Whether it is the primary mobile number."""

    enable_alerting: bool | str = Field(validation_alias="enableAlerting", serialization_alias="enableAlerting")
    """Whether alerting is enabled for the number."""
