# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Feature Access Codes of a group: The codes that the users of a group dial for using features."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.feature_access_code import Get as FeatureAccessCodeGet, Put as FeatureAccessCodePut

Level = Literal[
    "Tenant",
    "Group",
]


class Get(TypedDict):
    """The body of a GET response. The codes that the users of a group dial for using features.

    Feature Access Codes of a group, page Feature Access Codes.
    """

    codes: list[FeatureAccessCodeGet]
    """The codes. A request changes the codes that it names."""

    level: NotRequired[Level | str]
    """Whether the codes are those of the tenant or of the group."""


class Put(TypedDict):
    """The body of a PUT. The codes that the users of a group dial for using features.

    Feature Access Codes of a group, page Feature Access Codes.
    """

    codes: NotRequired[list[FeatureAccessCodePut]]
    """The codes. A request changes the codes that it names."""

    level: NotRequired[Level | str]
    """Whether the codes are those of the tenant or of the group."""
