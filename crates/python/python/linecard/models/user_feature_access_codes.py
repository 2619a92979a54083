# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Feature Access Codes of a user: The codes that a user dials for using features."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.feature_access_code import Get as FeatureAccessCodeGet, Put as FeatureAccessCodePut


class Get(OpenBody):
    """The body of a GET response. The codes that a user dials for using features.

    Feature Access Codes of a user, page Feature Access Codes.
    """

    _validator: ClassVar[Validator] = Validator("user-feature-access-codes", "GET")

    codes: list[FeatureAccessCodeGet]
    """The codes. A request changes the codes that it names."""


class Put(OpenBody):
    """The body of a PUT. The codes that a user dials for using features.

    Feature Access Codes of a user, page Feature Access Codes.
    """

    _validator: ClassVar[Validator] = Validator("user-feature-access-codes", "PUT")

    codes: list[FeatureAccessCodePut] | None = None
    """The codes. A request changes the codes that it names."""
