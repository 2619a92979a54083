# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria From DN attributes (Anywhere): Selects callers by their phone numbers, for Anywhere."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.types.criteria_from_dn_anywhere import Selection as Selection


class Get(OpenBody):
    """The body of a GET response. Selects callers by their phone numbers, for Anywhere.

    Criteria From DN attributes (Anywhere), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-from-dn-anywhere", "GET")

    selection: Selection | str
    """Which callers match: all of them, or those that the other attributes select."""

    include_anonymous_callers: bool | None = Field(default=None, validation_alias="includeAnonymousCallers", serialization_alias="includeAnonymousCallers")
    """Whether anonymous callers match."""

    include_unavailable_callers: bool | None = Field(default=None, validation_alias="includeUnavailableCallers", serialization_alias="includeUnavailableCallers")
    """Whether callers whose number is unavailable match."""

    phone_numbers: list[str] = Field(validation_alias="phoneNumbers", serialization_alias="phoneNumbers")
    """The phone numbers that match. A list in a request replaces the stored one."""


class Put(Body):
    """The body of a PUT. Selects callers by their phone numbers, for Anywhere.

    Criteria From DN attributes (Anywhere), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-from-dn-anywhere", "PUT")

    selection: Selection | None = None
    """Which callers match: all of them, or those that the other attributes select."""

    include_anonymous_callers: bool | None = Field(default=None, validation_alias="includeAnonymousCallers", serialization_alias="includeAnonymousCallers")
    """Whether anonymous callers match."""

    include_unavailable_callers: bool | None = Field(default=None, validation_alias="includeUnavailableCallers", serialization_alias="includeUnavailableCallers")
    """Whether callers whose number is unavailable match."""

    phone_numbers: list[str] | None = Field(default=None, validation_alias="phoneNumbers", serialization_alias="phoneNumbers")
    """The phone numbers that match. A list in a request replaces the stored one."""


class Post(Body):
    """The body of a POST. Selects callers by their phone numbers, for Anywhere.

    Criteria From DN attributes (Anywhere), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-from-dn-anywhere", "POST")

    selection: Selection
    """Which callers match: all of them, or those that the other attributes select."""

    include_anonymous_callers: bool | None = Field(default=None, validation_alias="includeAnonymousCallers", serialization_alias="includeAnonymousCallers")
    """Whether anonymous callers match."""

    include_unavailable_callers: bool | None = Field(default=None, validation_alias="includeUnavailableCallers", serialization_alias="includeUnavailableCallers")
    """Whether callers whose number is unavailable match."""

    phone_numbers: list[str] | None = Field(default=None, validation_alias="phoneNumbers", serialization_alias="phoneNumbers")
    """The phone numbers that match. A list in a request replaces the stored one."""
