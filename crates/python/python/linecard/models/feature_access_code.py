# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Feature Access Code: A code to dial for using a feature."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. A code to dial for using a feature.

    Feature Access Code, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("feature-access-code", "GET")

    name: str
    """The name of the feature."""

    code: str
    """The code."""

    alternate_code: str | None = Field(default=None, validation_alias="alternateCode", serialization_alias="alternateCode")
    """An alternative code."""

    enabled: bool
    """Whether the code is enabled."""


class Put(Body):
    """The body of a PUT. A code to dial for using a feature.

    Feature Access Code, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("feature-access-code", "PUT")

    name: str
    """The name of the feature."""

    enabled: bool | None = None
    """Whether the code is enabled."""
