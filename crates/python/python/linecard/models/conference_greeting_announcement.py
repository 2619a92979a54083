# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Conference greeting announcement: The greeting announcement of a conference."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. The greeting announcement of a conference.

    Conference greeting announcement, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("conference-greeting-announcement", "GET")

    name: str
    """The name of the announcement."""

    media_type: str = Field(validation_alias="mediaType", serialization_alias="mediaType")
    """The media type of the announcement; the default one if it is missing."""


class Put(Body):
    """The body of a PUT. The greeting announcement of a conference.

    Conference greeting announcement, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("conference-greeting-announcement", "PUT")

    name: str
    """The name of the announcement."""

    media_type: str | None = Field(default=None, validation_alias="mediaType", serialization_alias="mediaType")
    """The media type of the announcement; the default one if it is missing."""
