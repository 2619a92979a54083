# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Feature Access Codes of a group: The codes that the users of a group dial for using features."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.feature_access_code import Get as FeatureAccessCodeGet, Put as FeatureAccessCodePut
from linecard.types.group_feature_access_codes import Level as Level


class Get(OpenBody):
    """The body of a GET response. The codes that the users of a group dial for using features.

    Feature Access Codes of a group, page Feature Access Codes.
    """

    _validator: ClassVar[Validator] = Validator("group-feature-access-codes", "GET")

    codes: list[FeatureAccessCodeGet]
    """The codes. A request changes the codes that it names."""

    level: Level | str | None = None
    """Whether the codes are those of the tenant or of the group."""


class Put(OpenBody):
    """The body of a PUT. The codes that the users of a group dial for using features.

    Feature Access Codes of a group, page Feature Access Codes.
    """

    _validator: ClassVar[Validator] = Validator("group-feature-access-codes", "PUT")

    codes: list[FeatureAccessCodePut] | None = None
    """The codes. A request changes the codes that it names."""

    level: Level | str | None = None
    """Whether the codes are those of the tenant or of the group."""
