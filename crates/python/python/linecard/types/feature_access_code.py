# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Feature Access Code: A code to dial for using a feature."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. A code to dial for using a feature.

    Feature Access Code, page Common Objects.
    """

    name: str
    """The name of the feature."""

    code: str
    """The code."""

    alternateCode: NotRequired[str]
    """An alternative code."""

    enabled: bool
    """Whether the code is enabled."""


class Put(TypedDict):
    """The body of a PUT. A code to dial for using a feature.

    Feature Access Code, page Common Objects.
    """

    name: str
    """The name of the feature."""

    enabled: NotRequired[bool]
    """Whether the code is enabled."""
