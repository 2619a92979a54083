# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User alerted mobile number: A mobile number that is alerted."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. A mobile number that is alerted.

    User alerted mobile number, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-alerted-mobile-number", "GET")

    mobile_number: str = Field(validation_alias="mobileNumber", serialization_alias="mobileNumber")
    """The number."""

    country_code: str = Field(validation_alias="countryCode", serialization_alias="countryCode")
    """The country code."""

    national_prefix: str = Field(validation_alias="nationalPrefix", serialization_alias="nationalPrefix")
    """The national prefix."""


class Put(Body):
    """The body of a PUT or POST. A mobile number that is alerted.

    User alerted mobile number, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-alerted-mobile-number", "PUT")

    mobile_number: str = Field(validation_alias="mobileNumber", serialization_alias="mobileNumber")
    """The number."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
