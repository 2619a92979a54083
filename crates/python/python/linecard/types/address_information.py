# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Address Information attributes: A postal address."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. A postal address.

    Address Information attributes, page Common Objects.
    """

    addressLine1: str
    """The street, house number and box."""

    addressLine2: NotRequired[str]
    """The second line of the address."""

    city: str
    """The city."""

    state: NotRequired[str]
    """The state or province."""

    stateDisplayName: NotRequired[str]
    """The display name of the state or province."""

    postalCode: str
    """The postal code."""

    country: str
    """The country."""


class Put(TypedDict):
    """The body of a PUT or POST. A postal address.

    Address Information attributes, page Common Objects.
    """

    addressLine1: NotRequired[str]
    """The street, house number and box."""

    addressLine2: NotRequired[str]
    """The second line of the address."""

    city: NotRequired[str]
    """The city."""

    state: NotRequired[str]
    """The state or province."""

    stateDisplayName: NotRequired[str]
    """The display name of the state or province."""

    postalCode: NotRequired[str]
    """The postal code."""

    country: NotRequired[str]
    """The country."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
