# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Address Information attributes: A postal address."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. A postal address.

    Address Information attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("address-information", "GET")

    address_line1: str = Field(validation_alias="addressLine1", serialization_alias="addressLine1")
    """The street, house number and box."""

    address_line2: str | None = Field(default=None, validation_alias="addressLine2", serialization_alias="addressLine2")
    """The second line of the address."""

    city: str
    """The city."""

    state: str | None = None
    """The state or province."""

    state_display_name: str | None = Field(default=None, validation_alias="stateDisplayName", serialization_alias="stateDisplayName")
    """The display name of the state or province."""

    postal_code: str = Field(validation_alias="postalCode", serialization_alias="postalCode")
    """The postal code."""

    country: str
    """The country."""


class Put(Body):
    """The body of a PUT or POST. A postal address.

    Address Information attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("address-information", "PUT")

    address_line1: str | None = Field(default=None, validation_alias="addressLine1", serialization_alias="addressLine1")
    """The street, house number and box."""

    address_line2: str | None = Field(default=None, validation_alias="addressLine2", serialization_alias="addressLine2")
    """The second line of the address."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state or province."""

    state_display_name: str | None = Field(default=None, validation_alias="stateDisplayName", serialization_alias="stateDisplayName")
    """The display name of the state or province."""

    postal_code: str | None = Field(default=None, validation_alias="postalCode", serialization_alias="postalCode")
    """The postal code."""

    country: str | None = None
    """The country."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
