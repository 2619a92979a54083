# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Feature Access Codes of a user: The codes that a user dials for using features."""

from typing import NotRequired, TypedDict

from linecard.types.feature_access_code import Get as FeatureAccessCodeGet, Put as FeatureAccessCodePut


class Get(TypedDict):
    """The body of a GET response. The codes that a user dials for using features.

    Feature Access Codes of a user, page Feature Access Codes.
    """

    codes: list[FeatureAccessCodeGet]
    """The codes. A request changes the codes that it names."""


class Put(TypedDict):
    """The body of a PUT. The codes that a user dials for using features.

    Feature Access Codes of a user, page Feature Access Codes.
    """

    codes: NotRequired[list[FeatureAccessCodePut]]
    """The codes. A request changes the codes that it names."""
